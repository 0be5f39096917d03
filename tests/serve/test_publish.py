"""A build goes into other stores by the Graph Store Protocol, a graph per report, replaced whole."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

import pytest
import view_samples
from serving import built

from kg.errors import KgError
from kg.graph import open_store
from kg.model import Result
from kg.serve.publish import publish

COUNT = "SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?g) AS ?m) WHERE { GRAPH ?g { ?s ?p ?o } }"


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def running(command: list[str], folder: Path, port: int) -> Iterator[None]:
    """A server of its own until it answers, and then until the block ends."""
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(400):
            with suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            time.sleep(0.1)
        yield
    finally:
        process.terminate()
        process.wait(30)


@pytest.fixture
def oxigraph(tmp_path: Path) -> Iterator[str]:
    """A real Oxigraph server, empty."""
    binary = shutil.which("oxigraph", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    if binary is None:
        pytest.skip("no oxigraph server here (pip install oxigraph)")
    port = free_port()
    command = [binary, "serve", "--location", str(tmp_path / "ox"), "--bind", f"127.0.0.1:{port}"]
    with running(command, tmp_path, port):
        yield f"http://127.0.0.1:{port}"


VIRTUOSO = """
[Database]
DatabaseFile = v.db
ErrorLogFile = v.log
LockFile = v.lck
TransactionFile = v.trx
xa_persistent_file = v.pxa
[TempDatabase]
DatabaseFile = vt.db
TransactionFile = vt.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DirsAllowed = .
NumberOfBuffers = 2000
MaxDirtyBuffers = 1200
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerThreads = 4
"""


@pytest.fixture
def virtuoso(tmp_path: Path) -> Iterator[str]:
    """A real Virtuoso server, with its own first user."""
    binary = shutil.which("virtuoso-t")
    if binary is None:
        pytest.skip("no Virtuoso here (apt-get install virtuoso-opensource-7-bin)")
    folder, port = tmp_path / "virtuoso", free_port()
    folder.mkdir()
    (folder / "v.ini").write_text(VIRTUOSO.format(sql=free_port(), http=port))
    with running([binary, "+configfile", "v.ini", "+foreground"], folder, port):
        yield f"127.0.0.1:{port}"


def counted(address: str, query: str = COUNT) -> tuple[int, int]:
    request = urllib.request.Request(f"{address}?query={quote(query)}", headers={"accept": "text/csv"})
    with urllib.request.urlopen(request) as got:
        triples, graphs = got.read().decode().split()[-1].split(",")
    return int(triples), int(graphs)


def test_oxigraph_takes_each_graph_and_replaces_it(oxigraph: str, tmp_path: Path) -> None:
    whole = view_samples.seeds()
    (tmp_path / "whole").mkdir()
    built(tmp_path / "whole", whole)
    sent = list(publish(tmp_path / "whole", f"{oxigraph}/store"))
    store = open_store(tmp_path / "whole")
    expected = sum(1 for g in store.named_graphs() for _ in store.quads_for_pattern(None, None, None, g))
    assert len(sent) == 3  # two reports and the vocabulary
    assert counted(f"{oxigraph}/query") == (expected, 3)
    list(publish(tmp_path / "whole", f"{oxigraph}/store"))
    assert counted(f"{oxigraph}/query") == (expected, 3)
    smaller = whole.readings[0]
    cut = type(smaller)(smaller.document, smaller.sentences, (), smaller.entities, smaller.statements[:5])
    (tmp_path / "less").mkdir()
    built(tmp_path / "less", Result((cut,)))
    list(publish(tmp_path / "less", f"{oxigraph}/store"))
    triples, graphs = counted(f"{oxigraph}/query")
    assert graphs == 3
    assert triples < expected


def test_virtuoso_takes_the_same_by_digest_authentication(virtuoso: str, tmp_path: Path) -> None:
    built(tmp_path, view_samples.seeds())
    address = f"http://dba:dba@{virtuoso}/sparql-graph-crud-auth"
    sent = [s.graph for s in publish(tmp_path, address)]
    list(publish(tmp_path, address))
    store = open_store(tmp_path)
    expected = sum(1 for g in store.named_graphs() for _ in store.quads_for_pattern(None, None, None, g))
    ours = " ".join(f"<{g}>" for g in sent)
    query = COUNT.replace("WHERE {", f"WHERE {{ VALUES ?g {{ {ours} }}")
    assert counted(f"http://{virtuoso}/sparql", query) == (expected, 3)
    with pytest.raises(KgError, match="401"):
        list(publish(tmp_path, address.replace("dba:dba@", "")))


def test_what_is_wrong_is_said_in_one_line(tmp_path: Path) -> None:
    built(tmp_path, view_samples.seeds())
    for address, why in (
        ("ftp://example.org/store", "not the address"),
        ("file:///etc/passwd", "not the address"),
        ("http://127.0.0.1:1/store", "refused"),
    ):
        with pytest.raises(KgError, match=why):
            list(publish(tmp_path, address))
