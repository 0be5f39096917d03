"""Servers over the seed reports and W3C's data, and a browser that may ask this machine only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "view"))

import view_samples
from playwright.sync_api import Browser, Page
from serving import Server, built, serving


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(*built(tmp_path_factory.mktemp("seeds"), view_samples.seeds()), seconds=3) as server:
        yield server


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Callable[[str], Page]]:
    """A function that opens an address; at the end, no other host was asked and nothing failed."""
    contexts: list[Any] = []
    wrong: list[str] = []

    def start(url: str) -> Page:
        context = chromium.new_context(viewport={"width": 1280, "height": 720})
        contexts.append(context)
        page = context.new_page()
        page.on(
            "request",
            lambda r: r.url.startswith(("http://127.0.0.1", "blob:", "data:")) or wrong.append(r.url),
        )
        page.on("console", lambda m: wrong.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: wrong.append(str(e)))
        page.on("dialog", lambda d: (wrong.append(d.message), d.dismiss()))
        page.goto(url)
        page.wait_for_selector("html[data-ready]", timeout=30_000)
        return page

    yield start
    for context in contexts:
        context.close()
    assert wrong == []
