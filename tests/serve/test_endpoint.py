"""The endpoint as clients meet it: forms of answers, refusals, limits, and addresses of things."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
import view_samples
from rdflib import Graph
from serving import Server, built, serving

GROUPS = "SELECT ?name WHERE { ?x a kg:Group ; rdfs:label ?name } ORDER BY ?name"
ABOUT = "CONSTRUCT { ?x rdfs:label ?name } WHERE { ?x a kg:Group ; rdfs:label ?name }"
# Every triple with every other and again: it would run for days.
ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


def ask(server: Server, query: str, accept: str = "*/*") -> tuple[int, str, bytes]:
    got = server("/sparql?" + urlencode({"query": query}), headers={"accept": accept})
    return got.status, got.media, got.body


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("", "application/sparql-results+json"),
        ("*/*", "application/sparql-results+json"),
        ("application/json", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("application/xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv"),
        ("text/tab-separated-values", "text/tab-separated-values"),
        ("text/csv;q=0.2, application/sparql-results+xml;q=0.9", "application/sparql-results+xml"),
        ("text/html, application/xhtml+xml, */*;q=0.1", "application/sparql-results+json"),
    ],
)
def test_tables(seeds: Server, accept: str, media: str) -> None:
    status, got, body = ask(seeds, GROUPS, accept)
    assert (status, got) == (200, media)
    assert "控股集团" in body.decode()


@pytest.mark.parametrize(
    ("accept", "media", "form"),
    [
        ("*/*", "text/turtle", "turtle"),
        ("application/n-triples", "application/n-triples", "nt"),
        ("application/ld+json", "application/ld+json", "json-ld"),
        ("application/rdf+xml", "application/rdf+xml", "xml"),
    ],
)
def test_graphs(seeds: Server, accept: str, media: str, form: str) -> None:
    status, got, body = ask(seeds, ABOUT, accept)
    assert (status, got) == (200, media)
    assert len(Graph().parse(data=body, format=form)) == 5


def test_nothing_that_the_client_takes(seeds: Server) -> None:
    assert ask(seeds, GROUPS, "image/png")[0] == 406
    assert ask(seeds, ABOUT, "text/csv")[0] == 406


def test_a_bad_query_gets_the_parser_s_message(seeds: Server) -> None:
    status, media, body = ask(seeds, "SELECT * WHERE { ?x kg:formedFrom }")
    assert (status, media) == (400, "text/plain")
    assert b"error at 1:" in body


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "select * { service silent <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "DROP ALL",
        "LOAD <file:///etc/passwd>",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o",
    ],
)
def test_what_writes_or_asks_elsewhere_is_refused(seeds: Server, query: str) -> None:
    assert ask(seeds, query)[0] == 400
    form = {"content-type": "application/x-www-form-urlencoded"}
    assert seeds("/sparql", "POST", urlencode({"update": query}).encode(), form).status == 403
    direct = {"content-type": "application/sparql-update"}
    assert seeds("/sparql", "POST", query.encode(), direct).status == 403


def test_sizes_are_bounded(seeds: Server) -> None:
    long = b"# " + b"x" * 300_000 + b"\nASK {}"
    assert seeds("/sparql", "POST", long, {"content-type": "application/sparql-query"}).status == 413
    many = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f }"
    assert ask(seeds, many)[0] in (413, 504)


def test_the_service_describes_itself(seeds: Server) -> None:
    got = seeds("/sparql", headers={"accept": "text/turtle"})
    described = Graph().parse(data=got.body, format="turtle", publicID="http://example.org/sparql")
    assert (None, None, None) in described
    assert seeds("/sparql", headers={"accept": "text/html"}).headers["location"] == "/query"


def test_other_names_of_this_machine_are_not_answered(seeds: Server) -> None:
    assert seeds("/", headers={"host": "attacker.example"}).status == 400
    assert seeds("/", headers={"host": f"localhost:{seeds.port}"}).status == 200
    assert "access-control-allow-origin" not in seeds("/").headers


def test_every_iri_has_an_address(seeds: Server) -> None:
    entity = json.loads(seeds("/api/search?q=" + quote("控股集团")).body)["entities"][0]
    path = f"/entity/{entity['id']}"
    html = seeds(path, headers={"accept": "text/html,*/*;q=0.8"})
    assert html.media == "text/html"
    assert "frame-ancestors 'none'" in html.headers["content-security-policy"]
    for media, form in (("text/turtle", "turtle"), ("application/ld+json", "json-ld")):
        got = seeds(path, headers={"accept": media})
        assert got.media == media
        graph = Graph().parse(data=got.body, format=form)
        assert any(str(o) == "控股集团" for o in graph.objects())
    statement = json.loads(seeds(f"/api/entity/{entity['id']}").body)["statements"][0]["id"]
    assert seeds(f"/statement/{statement}", headers={"accept": "text/html"}).status == 200
    assert seeds(f"/statement/{statement}", headers={"accept": "text/turtle"}).status == 200
    assert seeds("/entity/nobody", headers={"accept": "text/html"}).status == 404
    assert seeds("/entity/a%3E%20b", headers={"accept": "text/turtle"}).status == 404
    assert seeds("/api/document?name=nothing").status == 404


def test_hostile_words_to_the_data_addresses(seeds: Server) -> None:
    tried = 0
    for text in ("'", "%", "_", "\\", "' OR 1=1 --", "\x00", "<script>", "x" * 5000, "🙂", ") OR (1"):
        for path in (
            f"/api/search?q={quote(text)}",
            f"/api/table?predicate={quote(text)}",
            f"/api/path?from={quote(text)}&to=x",
        ):
            got = seeds(path)
            assert got.status == 200, path
            assert json.loads(got.body)["statements"] == [] or "search" not in path
            tried += 1
    assert tried == 30
    assert json.loads(seeds("/api/search?q=%25").body)["entities"] == []


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(
        *built(tmp_path_factory.mktemp("busy"), view_samples.seeds()), seconds=5, workers=2
    ) as server:
        yield server


@pytest.mark.alone
def test_a_query_ends_at_its_limit_while_others_are_answered(busy: Server) -> None:
    outcome: list[tuple[int, float]] = []

    def long() -> None:
        began = time.monotonic()
        outcome.append((ask(busy, ENDLESS)[0], time.monotonic() - began))

    thread = threading.Thread(target=long)
    thread.start()
    answered = 0
    while thread.is_alive():
        assert ask(busy, GROUPS)[0] == 200
        answered += 1
    thread.join()
    assert outcome[0][0] == 504
    assert outcome[0][1] < 12
    assert answered > 3
    time.sleep(0.3)
    assert _processor(busy.pid) < 0.5  # what was ended uses the processor no more


def _processor(pid: int) -> float:
    """Seconds of processor that the server's children use in half a second of waiting."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    if not children.exists():
        pytest.skip("this system does not tell what processes use")

    def used() -> dict[str, int]:
        found = {}
        for child in children.read_text().split():
            fields = Path(f"/proc/{child}/stat").read_text().rsplit(")", 1)[1].split()
            found[child] = int(fields[11]) + int(fields[12])
        return found

    before = used()
    time.sleep(0.5)
    return sum(n - before.get(c, n) for c, n in used().items()) / 100


@pytest.mark.slow
def test_ten_thousand_requests_from_32_clients(busy: Server) -> None:
    import http.client

    wrong: list[int] = []
    done: list[int] = []

    def client(number: int) -> None:
        link = http.client.HTTPConnection("127.0.0.1", busy.port, timeout=60)
        paths = ["/sparql?" + urlencode({"query": q}) for q in ("ASK { ?x a kg:Group }", GROUPS)]
        paths.append("/api/search?q=" + quote("集团"))
        for n in range(313):
            link.request("GET", paths[(n + number) % 3], headers={"accept": "application/json"})
            got = link.getresponse()
            got.read()
            done.append(1)
            if got.status != 200:
                wrong.append(got.status)
        link.close()

    def crowd() -> None:
        threads = [threading.Thread(target=client, args=(n,)) for n in range(32)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()

    for n in range(300):
        ask(busy, GROUPS if n % 2 else "ASK {}")
    before = _memory(busy.pid)
    crowd()
    assert len(done) >= 10_000
    assert wrong == []
    assert _memory(busy.pid) < before * 1.3 + 30_000


def _memory(pid: int) -> int:
    """Kilobytes that the server and its children hold."""
    status = Path(f"/proc/{pid}/task/{pid}/children")
    if not status.exists():
        pytest.skip("this system does not tell what processes hold")
    total = 0
    for process in (str(pid), *status.read_text().split()):
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                total += int(line.split()[1])
    return total
