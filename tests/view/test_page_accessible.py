"""axe-core finds no serious violation on any view, light or dark, desk or phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

pytestmark = pytest.mark.browser
Open = Callable[..., Page]
VIEWS = (
    "", "entity=控股集团", "view=reader", "view=data", "view=data&tab=aid", "view=data&tab=statements",
    "view=strategy", "view=hierarchy", "view=time", "lang=en&entity=控股集团",
)  # fmt: skip
VIOLATIONS = {"resultTypes": ["violations"]}  # what passes is tested, too, but not told of
SCREENS: tuple[dict[str, Any], ...] = (
    {},
    {"color_scheme": "dark"},
    {"viewport": {"width": 390, "height": 844}},
)


@pytest.mark.parametrize("screen", SCREENS, ids=("light", "dark", "phone"))
def test_no_serious_violation(opened: Open, seeds: Path, screen: dict[str, Any]) -> None:
    page = opened(seeds, **dict(screen))
    page.evaluate("document.querySelectorAll('#filters details').forEach(d => { d.open = true; })")
    seen = 0
    for view in VIEWS:
        page.evaluate(f"location.hash = '{view}'")
        page.wait_for_timeout(50)
        found = Axe().run(page, options=VIOLATIONS).response["violations"]
        bad = [
            (v["id"], n["html"][:160])
            for v in found
            if v["impact"] in ("serious", "critical")
            for n in v["nodes"]
        ]
        assert bad == [], view
        seen += 1
    assert seen == len(VIEWS)
