"""The page behind the server, in a real browser: it asks for what it shows, and shows the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from serving import Server

pytestmark = pytest.mark.browser
Visit = Callable[[str], Page]
COMPLETE = """() => {
    const editor = document.querySelector('.CodeMirror').CodeMirror;
    editor.setValue('PREFIX kg: <https://w3id.org/kg-reports/ontology#>\\nSELECT * { ?x kg:formed }');
    editor.focus();
    editor.setCursor(1, 22);
    editor.autocomplete(); }"""


def until(page: Page, expression: str) -> None:
    """Wait for an expression to hold; asked from here, as the page's policy lets it evaluate nothing."""
    for _ in range(100):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(100)
    raise AssertionError(expression)


def open_first(page: Page, name: str) -> None:
    page.fill("#search", name)
    page.wait_for_selector(f"#hits li span:text-is('{name}')")
    page.locator(f"#hits li:has(span:text-is('{name}'))").first.dispatch_event("mousedown")
    page.wait_for_selector(f"#panel h2:has-text('{name}')")


def test_overview_search_and_neighbourhood(visit: Visit, seeds: Server) -> None:
    page = visit(seeds.url)
    assert "193 条陈述" in (page.text_content("#foot") or "")
    assert "32 / 136" in (page.text_content("#crumbs .counts") or "")
    open_first(page, "余姚市")  # not on the first screen
    page.wait_for_selector("#panel article")
    assert "鹿亭乡" in (page.text_content("#panel") or "")
    open_first(page, "控股集团")
    until(page, "document.querySelectorAll('#panel article').length > 20")
    page.locator("#panel article", has_text="一四八").first.click()
    assert "“一四八”发展战略" in (page.text_content("#strip") or "")


def test_reader_tables_and_trees(visit: Visit, seeds: Server) -> None:
    page = visit(seeds.url + "/#view=reader")
    page.wait_for_selector("#reader .mention")
    page.keyboard.press("3")
    until(page, "document.querySelectorAll('#data tbody tr').length > 20")
    page.keyboard.press("4")
    until(page, "document.querySelector('#strategy').textContent.includes('1 核心 · 4 平台 · 8 赛道')")
    page.keyboard.press("5")
    page.wait_for_selector("#hierarchy .tree li")
    page.keyboard.press("6")
    page.wait_for_selector("#time .period")


def test_path(visit: Visit, seeds: Server) -> None:
    page = visit(seeds.url)
    open_first(page, "一四八")
    page.click("text=路径起点")
    open_first(page, "余姚市")
    page.click("text=路径终点")
    until(page, "document.querySelector('#crumbs .counts').textContent.startsWith('显示 4 /')")


def test_every_entity_has_a_page(visit: Visit, seeds: Server) -> None:
    import json

    found = json.loads(seeds("/api/search?q=%E6%B7%B1%E6%BA%AA%E6%9D%91").body)["entities"][0]
    page = visit(f"{seeds.url}/entity/{found['id']}")
    assert (page.text_content("#panel h2") or "").startswith("深溪村")


def test_editor_runs_and_completes(visit: Visit, seeds: Server) -> None:
    page = visit(seeds.url + "/query")
    page.click("#run")
    page.wait_for_selector("#answer tbody tr")
    assert "控股集团" in (page.text_content("#answer") or "")
    assert page.locator(".cm-keyword").count() > 2
    assert page.locator("#named option").count() > 8
    page.select_option("#named", index=1)
    page.evaluate(COMPLETE)
    page.wait_for_selector(".CodeMirror-hints")
    assert "formedFrom" in (page.text_content(".CodeMirror-hints") or "")


def test_editor_shows_the_parser_s_message(chromium: object, seeds: Server) -> None:
    page = chromium.new_page()  # type: ignore[attr-defined]
    page.goto(seeds.url + "/query#query=SELECT%20nonsense")
    page.wait_for_selector("html[data-ready]")
    page.click("#run")
    page.wait_for_selector("#state.bad")
    assert "expected" in page.text_content("#state")
    page.close()


@pytest.mark.parametrize("path", ["/", "/query"])
def test_accessible(visit: Visit, seeds: Server, path: str) -> None:
    page = visit(seeds.url + path)
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    bad = [
        (v["id"], n["html"][:160])
        for v in found
        if v["impact"] in ("serious", "critical")
        for n in v["nodes"]
    ]
    assert bad == []
