"""Hostile text behind the server: shown as text, on the page, at the data addresses and in the editor."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Page
from serving import Server, built, serving
from test_page_hostile import DANGEROUS, HANDLERS, PAYLOADS, hostile

Visit = Callable[[str], Page]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(*built(tmp_path_factory.mktemp("hostile"), hostile())) as server:
        yield server


@pytest.mark.browser
def test_nothing_runs_on_the_served_page(visit: Visit, server: Server) -> None:
    page = visit(server.url)
    page.evaluate("() => { window.alert = (n) => console.error('ran ' + n); }")
    tried = 0
    for n, payload in enumerate(PAYLOADS):
        page.evaluate("id => { location.hash = new URLSearchParams({ entity: id }) }", f"a{n}{payload}")
        page.locator("#panel h2").filter(has_text=payload.strip()).first.wait_for()
        tried += 1
    assert tried == len(PAYLOADS) >= 60
    for view in ("reader", "data", "data&tab=statements", "hierarchy", "strategy", "time"):
        page.evaluate(f"location.hash = 'view={view}'")
        page.wait_for_timeout(300)
    assert page.evaluate(DANGEROUS) == 0
    assert page.evaluate(HANDLERS) == 0
    assert page.evaluate("document.scripts.length") == 3


@pytest.mark.browser
def test_nothing_runs_in_the_editor(visit: Visit, server: Server) -> None:
    query = "SELECT DISTINCT ?x WHERE { ?s ?p ?x FILTER(isLiteral(?x)) }"
    page = visit(f"{server.url}/query#query={quote(query)}")
    page.click("#run")
    page.wait_for_selector("#answer td")
    assert "alert(" in (page.text_content("#answer") or "")
    assert page.evaluate("document.querySelectorAll('#answer img, #answer script, #answer svg').length") == 0
    for payload in PAYLOADS[:10]:
        page.evaluate(
            "q => { location.hash = new URLSearchParams({ query: q }); location.reload(); }", payload
        )
        page.wait_for_selector("html[data-ready]")


def test_the_data_is_sent_as_data(server: Server) -> None:
    seen = 0
    for payload in PAYLOADS:
        got = server("/api/search?q=" + quote(payload[:100]))
        assert got.media == "application/json"
        assert got.headers["x-content-type-options"] == "nosniff"
        names = [e["n"] for e in json.loads(got.body)["entities"]]
        seen += payload in names
    assert seen == len(PAYLOADS)


def test_an_error_repeats_a_query_as_plain_text(server: Server) -> None:
    for payload in PAYLOADS:
        got = server("/sparql?query=" + quote(payload))
        assert (got.status, got.media) == (400, "text/plain")
