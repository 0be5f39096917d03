"""The page that a build of the seed reports writes, from the reports themselves, offline."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page
from view_samples import ROOT

from kg import build
from kg.ontology import Ontology
from kg.view import write

pytestmark = pytest.mark.browser
Open = Callable[..., Page]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, ontology: Ontology) -> Path:
    path = tmp_path_factory.mktemp("built") / "graph.html"
    write(path, build([ROOT / "data" / "reports"]), ontology)
    return path


def test_search_click_sentence(opened: Open, built: Path) -> None:
    assert built.stat().st_size < 1_500_000
    page = opened(built)
    page.fill("#search", "集团")
    first = page.locator("#hits li span").first
    first.wait_for()
    name = first.text_content()
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel article")
    assert (page.text_content("#panel h2") or "").startswith(name or "-")
    card = page.locator("#panel article").first
    assert card.locator(".sentence .said, .sentence mark").count() > 0
    assert "." in (card.locator("code").first.text_content() or "")
    card.click()
    assert page.is_visible("#strip")


def test_each_view_has_what_the_reports_say(opened: Open, built: Path) -> None:
    page = opened(built, "view=strategy")
    assert "一四八" in (page.text_content("#strategy") or "")
    for key, view, text in (
        ("2", "reader", "主题教育"),
        ("3", "data", "3,066 亿元"),
        ("6", "time", "前三季度"),
    ):
        page.keyboard.press(key)
        page.wait_for_selector(f"#{view}:visible")
        assert text in (page.text_content(f"#{view}") or "")
