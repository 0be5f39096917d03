"""``kg validate`` of a million triples, ``kg analyze`` of 100,000 nodes: ``tests/benchmarks/scale.py``.

The graphs are made in other processes: a process that starts one hands its own peak of memory down to it.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory

from pyoxigraph import RdfFormat, Store
from synthetic import synthetic

from kg.graph import assemble, export, write_store
from kg.graph.terms import integer, node, term, text
from kg.ontology import load
from kg.share import share_dir

_RELATIONS = ("subsidiaryOf", "cooperatesWith", "fundedAid", "developsIndustry", "holdsStakeIn")
_TYPES = ("Group", "Company", "Village", "Industry")


def measured(*command: str) -> None:
    """Run a command of kg and print its exit status, its time and its greatest memory."""
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, "-m", "kg", *command], stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        last = running.stdout.read().decode().splitlines()[-1]
        _, status, used = os.wait4(running.pid, 0)
    wall, processor = time.perf_counter() - started, used.ru_utime + used.ru_stime
    spent = f"{wall:7.1f} s wall {processor:7.1f} s processor {used.ru_maxrss // 1024:6} MB"
    print(f"kg {command[0]:10}{spent}   exit status {os.waitstatus_to_exitcode(status)}: {last}")


def network(nodes: int, links: int) -> Iterator[str]:
    """A graph of entities and asserted statements, without their sentences, as lines of N-Triples."""
    chance = random.Random(1)
    names = [node("ent", f"n{i:06}") for i in range(nodes)]
    for i, name in enumerate(names):
        yield f"{name} {term('rdf:type')} {term('kg:' + _TYPES[i % 4])} .\n"
        yield f"{name} {term('rdfs:label')} {text(f'名{i}')} .\n"
    for i in range(links):
        target = min(chance.randrange(nodes), chance.randrange(nodes))
        said = {
            "rdf:type": term("kg:Statement"),
            "kg:status": term("kg:asserted"),
            "rdf:subject": names[chance.randrange(nodes)],
            "rdf:predicate": term("kg:" + _RELATIONS[i % 5]),
            "rdf:object": names[target],
        }
        for predicate, value in said.items():
            yield f"{node('stm', f's{i}')} {term(predicate)} {value} .\n"
        if i % 5 == 4:
            yield f"{node('stm', f's{i}')} {term('kg:percent')} {integer(1 + i % 99)} .\n"


def large(folder: Path) -> None:
    """A build's graph and store with a million triples."""
    quads = assemble(synthetic(23_000), load(share_dir() / "ontology" / "kg.ttl"))
    folder.mkdir()
    with (folder / "graph.ttl").open("w", encoding="utf-8") as out:
        out.writelines(export(quads, "ttl"))
    write_store(quads, folder / "store")
    print(f"{len({q[:3] for q in quads}):,} triples")


def wide(folder: Path) -> None:
    """A store with the network of 100,000 nodes and 300,000 links."""
    folder.mkdir()
    write_store([], folder / "store")
    store = Store(str(folder / "store"))
    store.bulk_load("".join(network(100_000, 300_000)), RdfFormat.N_TRIPLES)
    store.optimize()  # as a build does
    store.flush()
    print("100,000 nodes and 300,000 links")


def main() -> None:
    with TemporaryDirectory() as name:
        for make, command in ((large, "validate"), (wide, "analyze")):
            maker = Process(target=make, args=(folder := Path(name) / command,))
            maker.start()
            maker.join()
            measured(command, str(folder))


if __name__ == "__main__":
    main()
