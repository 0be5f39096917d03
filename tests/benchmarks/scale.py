"""Validation of a million triples and analysis of 100,000 nodes: ``python tests/benchmarks/scale.py``."""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from synthetic import synthetic

from kg.graph import assemble, export, validate, write_store
from kg.graph.store import open_store
from kg.network import Facts, Link, Node, analyze
from kg.ontology import load
from kg.share import share_dir

_T = TypeVar("_T")
_RELATIONS = ("subsidiaryOf", "cooperatesWith", "fundedAid", "developsIndustry", "holdsStakeIn")
_TYPES = ("Group", "Company", "Village", "Industry")


def measured(what: str, work: Callable[[], _T]) -> _T:
    """Run something and print its time and the process's greatest memory so far."""
    wall, processor = time.perf_counter(), time.process_time()
    result = work()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    spent = f"{time.perf_counter() - wall:7.1f} s wall {time.process_time() - processor:7.1f} s processor"
    print(f"{what:34}{spent} {memory:6} MB")
    return result


def network(nodes: int, links: int) -> Facts:
    chance = random.Random(1)
    names = [f"n{i:06}" for i in range(nodes)]

    def link(i: int) -> Link:
        target = min(chance.randrange(nodes), chance.randrange(nodes))
        return Link(f"s{i}", names[chance.randrange(nodes)], _RELATIONS[i % 5], names[target])

    known = {n: Node(n, f"名{i}", _TYPES[i % 4]) for i, n in enumerate(names)}
    return Facts(known, tuple(link(i) for i in range(links)), {})


def main() -> None:
    ontology = load(share_dir() / "ontology" / "kg.ttl")
    facts = network(100_000, 300_000)
    measured("analyze 100,000 nodes", lambda: analyze(facts, ontology))
    with TemporaryDirectory() as folder:
        quads = measured("assemble a million triples", lambda: assemble(synthetic(23_000), ontology))
        file = Path(folder) / "graph.ttl"
        with file.open("w", encoding="utf-8") as out:
            measured("write Turtle", lambda: out.writelines(export(quads, "ttl")))
        measured("write the store", lambda: write_store(quads, Path(folder) / "store"))
        store = open_store(Path(folder))
        found = measured("validate", lambda: validate(store, file))
        print(f"{len({q[:3] for q in quads}):,} triples, {len(found)} violations")


if __name__ == "__main__":
    main()
