"""A graph of a million triples opens as fast as one of a thousand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
import view_samples
from playwright.sync_api import Page
from serving import Server, built, serving

from kg.graph import open_store

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.alone]
Visit = Callable[[str], Page]
INTERACTIVE = "performance.getEntriesByName('interactive')[0].startTime"


def opening(visit: Visit, server: Server) -> float:
    """Milliseconds until the page can be used, the median of five."""
    return median(visit(server.url).evaluate(INTERACTIVE) for _ in range(5))


def test_opening_does_not_depend_on_size(visit: Visit, tmp_path: Path) -> None:
    small, big = tmp_path / "small", tmp_path / "big"
    small.mkdir()
    big.mkdir()
    store, index = built(small, view_samples.large(20, 1))
    large_store, large_index = built(big, view_samples.large(18_500, 100))
    assert len(open_store(large_store)) > 1_000_000
    with serving(store, index) as one, serving(large_store, large_index) as other:
        visit(one.url)
        visit(other.url)
        few, many = opening(visit, one), opening(visit, other)
        assert many < few * 1.5 + 300, (few, many)
        page = visit(other.url)
        name = page.evaluate("document.querySelector('#panel .entity').textContent")
        page.fill("#search", name)
        page.wait_for_selector(f"#hits li span:text-is('{name}')")
        page.keyboard.press("Enter")
        page.wait_for_selector("#panel article")
