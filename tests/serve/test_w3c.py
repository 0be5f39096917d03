"""W3C's tests of the SPARQL 1.1 Protocol and of the result formats, against the running endpoint.

Left out: tests that need an update to succeed, as the endpoint is read-only; they must be refused instead.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from pyoxigraph import NamedNode, QueryResultsFormat, QuerySolutions, RdfFormat, Store, parse_query_results
from rdflib import RDF, Graph, Literal, Namespace
from rdflib.collection import Collection
from rdflib.term import Node
from serving import Answer, Server, serving

NUMBER = re.compile(
    r'"([-+.\dEe]+)"\^\^<http://www.w3.org/2001/XMLSchema#(?!string)\w+>|([-+]?[.\d]+(?:[Ee][-+]?\d+)?)'
)
W3C = Path(__file__).parent / "w3c"
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
QT = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
UPDATES = {
    "update_dataset_default_graph", "update_dataset_default_graphs", "update_dataset_named_graphs",
    "update_dataset_full", "update_post_form", "update_post_direct", "update_base_uri",
}  # fmt: skip
FORMATS = {
    "boolean": ("application/sparql-results+json", "application/sparql-results+xml"),
    "tabular": ("application/sparql-results+json", "application/sparql-results+xml", "text/csv"),
    "RDF": ("text/turtle", "application/rdf+xml", "application/n-triples"),
}


def manifest(folder: str) -> Graph:
    path = W3C / folder / "manifest.ttl"
    return Graph().parse(path, format="turtle", publicID=path.as_uri())


def entries_of(graph: Graph) -> dict[str, Node]:
    entries = graph.value(graph.value(None, RDF.type, MF.Manifest), MF.entries)
    assert entries is not None
    return {str(t).rsplit("#", 1)[-1]: t for t in Collection(graph, entries)}


PROTOCOL = manifest("protocol")
PROTOCOL_TESTS = entries_of(PROTOCOL)


@pytest.fixture(scope="module")
def protocol(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("protocol")
    store = Store(str(folder / "store"))
    for n in (1, 2, 3):
        name = NamedNode(f"http://kasei.us/2009/09/sparql/data/data{n}.rdf")
        store.bulk_load(path=str(W3C / "protocol" / f"data{n}.nt"), format=RdfFormat.N_TRIPLES, to_graph=name)
    store.flush()
    del store
    with serving(folder / "store", folder / "none.db") as server:
        yield server


def requests(test: Node) -> Iterator[tuple[Node, str, str, bytes | None, dict[str, str]]]:
    action = PROTOCOL.value(test, MF.action)
    for request in Collection(PROTOCOL, PROTOCOL.value(action, HT.requests)):  # type: ignore[arg-type]
        path = str(PROTOCOL.value(request, HT.absolutePath)).replace("/sparql/", "/sparql", 1)
        held = PROTOCOL.value(request, HT.headers)
        headers = {
            str(PROTOCOL.value(h, HT.fieldName)).lower(): str(PROTOCOL.value(h, HT.fieldValue))
            for h in (Collection(PROTOCOL, held) if held else ())
        }
        content = PROTOCOL.value(request, HT.body)
        body = None
        if content is not None:
            coding = str(PROTOCOL.value(content, CNT.characterEncoding) or "UTF-8")
            body = str(PROTOCOL.value(content, CNT.chars)).encode(coding)
        yield request, str(PROTOCOL.value(request, HT.methodName)), path, body, headers


@pytest.mark.parametrize("name", sorted(PROTOCOL_TESTS))
def test_protocol(protocol: Server, name: str) -> None:
    for request, method, path, body, headers in requests(PROTOCOL_TESTS[name]):
        got = protocol(path, method, body, headers)
        if name in UPDATES:
            assert 400 <= got.status < 500
            return
        _check(PROTOCOL.value(request, HT.resp), got)


def _check(expected: Node | None, got: Answer) -> None:
    assert expected is not None
    allowed = {str(s)[-3] for s in PROTOCOL.objects(expected, MF.expectedStatus)}
    assert str(got.status)[0] in allowed, (got.status, got.body)
    form = PROTOCOL.value(expected, MF.expectedFormat)
    if form is not None:
        assert got.media in FORMATS[str(form)]
    truth = PROTOCOL.value(expected, MF.expectedBoolean)
    if isinstance(truth, Literal):
        assert json.loads(got.body)["boolean"] is truth.toPython()


def test_enough_tests_of_the_protocol_apply() -> None:
    assert len(PROTOCOL_TESTS) == 34
    assert set(PROTOCOL_TESTS) >= UPDATES
    assert len(set(PROTOCOL_TESTS) - UPDATES) == 27


def cases(folder: str) -> list[tuple[str, Path, Path, Path]]:
    graph, found = manifest(folder), []
    for name, test in entries_of(graph).items():
        action = graph.value(test, MF.action)
        files = (graph.value(action, QT.query), graph.value(action, QT.data), graph.value(test, MF.result))
        found.append((name, *(W3C / folder / str(f).rsplit("/", 1)[-1] for f in files)))
    return found  # type: ignore[return-value]


CASES = cases("json-res") + cases("csv-tsv-res")


@pytest.fixture(scope="module")
def datasets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Path, Server]]:
    from contextlib import ExitStack

    with ExitStack() as stack:
        made = {}
        for data in sorted({c[2] for c in CASES}):
            folder = tmp_path_factory.mktemp("data")
            store = Store(str(folder / "store"))
            store.bulk_load(path=str(data), format=RdfFormat.TURTLE)
            store.flush()
            del store
            made[data] = stack.enter_context(serving(folder / "store", folder / "none.db", workers=1))
        yield made


@pytest.mark.parametrize(("name", "query", "data", "result"), CASES, ids=[c[0] for c in CASES])
def test_result_format(
    datasets: dict[Path, Server], name: str, query: Path, data: Path, result: Path
) -> None:
    media = {
        ".srj": "application/sparql-results+json", ".csv": "text/csv", ".tsv": "text/tab-separated-values",
    }[result.suffix]  # fmt: skip
    got = datasets[data](f"/sparql?query={quote(query.read_text())}", headers={"accept": media})
    assert got.status == 200, got.body
    assert got.media == media
    assert _values(got.body, result.suffix) == _values(result.read_bytes(), result.suffix)


def _values(body: bytes, suffix: str) -> object:
    """A result as rows by variable, in no order, without the names of blank nodes.

    The order of columns of SELECT * is the engine's own (SPARQL 1.1, section 18.2.4.4).
    """
    if suffix == ".csv":
        return sorted(_row(row) for row in csv.DictReader(io.StringIO(body.decode())))
    form = QueryResultsFormat.JSON if suffix == ".srj" else QueryResultsFormat.TSV
    found = parse_query_results(body, format=form)
    if not isinstance(found, QuerySolutions):
        return bool(found)
    names = [v.value for v in found.variables]
    return sorted(_row(dict(zip(names, map(str, row), strict=True))) for row in found)


def _row(cells: dict[str, str]) -> list[tuple[str, str]]:
    return sorted((name, _value(cell)) for name, cell in cells.items())


def _value(cell: str) -> str:
    """A cell without a blank node's name; a number by value, as the store keeps values (1.0E6 is 1000000)."""
    if cell.startswith("_:"):
        return "_:"
    lexical = NUMBER.fullmatch(cell)
    return str(float(lexical[1] or lexical[2])) if lexical else cell


def test_enough_tests_of_the_formats() -> None:
    assert len(CASES) == 10
