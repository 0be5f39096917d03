"""A build goes into other stores by the Graph Store Protocol, a graph per report, replaced whole."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
import view_samples
from conftest import built

from kg.errors import KgError
from kg.graph import open_store
from kg.model import Result
from kg.serve.publish import publish

COUNT = "SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?g) AS ?m) WHERE { GRAPH ?g { ?s ?p ?o } }"


@pytest.fixture
def oxigraph(tmp_path: Path) -> Iterator[str]:
    """A real Oxigraph server, empty."""
    binary = shutil.which("oxigraph", path=f"{Path(sys.executable).parent}:/usr/bin:/usr/local/bin")
    if binary is None:
        pytest.skip("no oxigraph server here (pip install oxigraph)")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [binary, "serve", "--location", str(tmp_path / "ox"), "--bind", f"127.0.0.1:{port}"]
    )
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            break
        except OSError:
            time.sleep(0.1)
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait(10)


def counted(url: str) -> tuple[int, int]:
    request = urllib.request.Request(f"{url}/query?query={quote(COUNT)}", headers={"accept": "text/csv"})
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
    assert counted(oxigraph) == (expected, 3)
    list(publish(tmp_path / "whole", f"{oxigraph}/store"))
    assert counted(oxigraph) == (expected, 3)
    smaller = whole.readings[0]
    cut = type(smaller)(smaller.document, smaller.sentences, (), smaller.entities, smaller.statements[:5])
    (tmp_path / "less").mkdir()
    built(tmp_path / "less", Result((cut,)))
    list(publish(tmp_path / "less", f"{oxigraph}/store"))
    triples, graphs = counted(oxigraph)
    assert graphs == 3
    assert triples < expected


def test_what_is_wrong_is_said_in_one_line(tmp_path: Path) -> None:
    built(tmp_path, view_samples.seeds())
    for address, why in (
        ("ftp://example.org/store", "not the address"),
        ("file:///etc/passwd", "not the address"),
        ("http://127.0.0.1:1/store", "refused"),
    ):
        with pytest.raises(KgError, match=why):
            list(publish(tmp_path, address))
