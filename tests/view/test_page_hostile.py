"""Report text is hostile input: payloads in every place that text can go never run and are shown as text."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import view_samples as samples
from playwright.sync_api import Page

from kg.model import GLOBAL, Entity, Evidence, Issue, Quantity, Reading, Result, Span, Statement, Text
from kg.ontology import Ontology
from kg.view import page as html
from kg.view import write

Open = Callable[..., Page]
LINES = Path(__file__).with_name("hostile.txt").read_text(encoding="utf-8").splitlines()
PAYLOADS = [x.replace("{N}", str(n)) for n, x in enumerate(LINES) if x and not x.startswith("#")]
EXTRA = [
    "\u2028alert(1)\u2029",
    "\u202e反转\u202c",
    "\x00零",
    "a\ud800b",
    "😀<b>",
    "</ScRiPt\t><script>alert(1)",
]
VIEWS = ("", "reader", "data", "data&tab=aid", "data&tab=statements", "strategy", "hierarchy", "time")
DANGEROUS = "document.querySelectorAll('img, iframe, object, embed, base, link, video, math').length"
HANDLERS = (
    "[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/.test(a.name))).length"
)
HEADED = "p => document.querySelector('#panel h2')?.textContent.includes(p)"
GO = "id => { location.hash = new URLSearchParams({ entity: id }) }"


def hostile() -> Result:
    """Each payload as name, alias, title, file, sentence, rule, qualifier, metric, unit, quote, issue."""
    return Result(tuple(_reading(n, p) for n, p in enumerate([*PAYLOADS, *EXTRA])))


def _reading(n: int, p: str) -> Reading:
    raw = f"{p}\n{p}与乙公司{n}合作。"
    name = f"{n:03d}{p}.txt"
    a = Entity(
        f"a{n}{p.encode('utf-8', 'replace').decode()}", "Group", p, (f"别名{p}",), GLOBAL, (Span(0, len(p)),)
    )
    b = Entity(f"b{n}", "Company", f"乙公司{n}", (), name, ())
    span = Span(len(p) + 1, len(raw))
    evidence = (
        Evidence(name, span, raw[span.start :], f"rule{p}", 0.9, Span(span.start, span.start + len(p))),
    )
    made = [
        Statement(f"c{n}", a.id, "cooperatesWith", b.id, (("time", p), (p, p)), "planned", None, evidence),
        Statement(f"m{n}", a.id, "metric", None, (("metric", p),), "asserted", Quantity(None, p), evidence),
        Statement(f"t{n}", a.id, "said", Text(p), (), "asserted", None, evidence),
        Statement(f"h{n}", b.id, "hasComponent", a.id, (("role", p),), "asserted", None, evidence),
        Statement(
            f"f{n}", a.id, "fundedAid", b.id, (("amount", p), ("purpose", p)), "asserted", None, evidence
        ),
    ]
    issue = Issue("warning", p, name, p)
    where = (Span(0, len(p)),)
    return Reading(
        samples.document(name, raw, p),
        samples.sentences(raw),
        (),
        (a, b),
        tuple(made),
        (issue,),
        where,
        where,
    )


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory, ontology: Ontology) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "graph.html"
    write(path, hostile(), ontology)
    return path


def test_there_are_enough_payloads() -> None:
    assert len(PAYLOADS) >= 60
    assert len(set(PAYLOADS)) == len(PAYLOADS)


def test_data_is_inert_json(ontology: Ontology) -> None:
    text = html(hostile(), ontology)
    start = text.index('id="payload">') + len('id="payload">')
    data = text[start : text.index("</script>", start)]
    assert not set(data) & set("<>&\u2028\u2029")
    loaded = json.loads(data)
    names = {e["n"] for e in loaded["entities"]}
    assert set(PAYLOADS) <= names
    assert text.count("<script") == html(Result(()), ontology).count("<script")


def test_policy_knows_the_scripts_by_hash_and_nothing_else(ontology: Ontology) -> None:
    text = html(Result(()), ontology)
    policy = text[text.index('content="') + 9 :].split('"', 1)[0]
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "connect-src 'none'" in policy


@pytest.mark.browser
def test_nothing_runs_and_all_is_shown_as_text(opened: Open, file: Path) -> None:
    page = opened(file)
    page.evaluate("() => { window.alert = (n) => console.error('ran ' + n); }")
    shown = {}
    for view in VIEWS:
        page.evaluate(f"location.hash = 'view={view}'")
        page.wait_for_timeout(50)
        shown[view] = page.evaluate("document.body.textContent")
    for details in ("relations", "reports", "statuses", "communities"):
        page.evaluate(f"document.getElementById('box-{details}').open = true")
    legend = page.text_content("#filters") or ""
    tried = 0
    for n, payload in enumerate(PAYLOADS):
        page.evaluate(GO, f"a{n}{payload}")
        page.wait_for_function(HEADED, arg=payload)
        panel = page.text_content("#panel") or ""
        assert panel.count(payload) >= 8, payload
        assert payload in legend, payload
        tried += 1
    assert tried == len(PAYLOADS) >= 60
    assert page.evaluate(DANGEROUS) == 0
    assert page.evaluate("document.scripts.length") == 3
    assert page.evaluate(HANDLERS) == 0
    for view in ("data", "data&tab=aid", "data&tab=statements"):
        assert shown[view].count("alert(") > 60, view


@pytest.mark.browser
def test_search_hover_and_reader_show_text(opened: Open, file: Path) -> None:
    page = opened(file)
    for payload in PAYLOADS[:12]:
        page.fill("#search", payload)
        page.locator("#hits li").first.wait_for()
        assert payload in page.locator("#hits li span").all_text_contents()
        page.keyboard.press("Enter")
        box = page.locator("#canvas canvas").bounding_box()
        assert box is not None
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.evaluate("location.hash = 'view=reader'")
    page.wait_for_selector("#reader .text")
    for option in page.locator("#reader select option").all()[:20]:
        page.select_option("#reader select", option.get_attribute("value"))
        assert (page.text_content("#reader h2") or "") in (option.text_content() or "")


@pytest.mark.browser
@pytest.mark.parametrize("payload", PAYLOADS[:8])
def test_an_address_may_be_hostile_too(opened: Open, file: Path, payload: str) -> None:
    from urllib.parse import quote

    fields = (
        "entity",
        "statement",
        "doc",
        "trail",
        "types",
        "period",
        "view",
        "tab",
        "lang",
        "theme",
        "scene",
    )
    page = opened(file, "&".join(f"{f}={quote(payload)}" for f in fields))
    assert page.evaluate("document.scripts.length") == 3


@pytest.mark.browser
def test_saved_tables_hold_no_formulas(opened: Open, file: Path) -> None:
    page = opened(file, "view=data&tab=statements")
    with page.expect_download() as download:
        page.click(".sheet >> text=CSV")
    lines = download.value.path().read_text(encoding="utf-8-sig")
    assert "HYPERLINK" in lines
    assert not any(cell.strip('"').startswith("=") for line in lines.splitlines() for cell in line.split(","))
