"""The pages of tests, opened in Chromium with no network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import view_samples
from playwright.sync_api import Browser, Page

from kg.ontology import Ontology, load
from kg.view import write


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load(view_samples.ROOT / "ontology" / "kg.ttl")


class Asked(list[str]):
    """What the page asked of other hosts, wrote to the console, or threw."""


@pytest.fixture
def opened(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """A function that opens a file and waits until it is ready; at the end, nothing may have been asked."""
    contexts: list[Any] = []
    asked = Asked()

    def start(path: Path, hash: str = "", **options: Any) -> Page:
        viewport = options.pop("viewport", {"width": 1280, "height": 720})
        context = chromium.new_context(viewport=viewport, offline=True, accept_downloads=True, **options)
        contexts.append(context)
        page = context.new_page()
        page.on(
            "request",
            lambda r: None if r.url.startswith(("file:", "blob:", "data:")) else asked.append(r.url),
        )
        page.on("console", lambda m: asked.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: asked.append(str(e)))
        page.on("dialog", lambda d: (asked.append(f"dialog {d.message}"), d.dismiss()))
        page.goto(f"file://{path}#{hash}")
        page.wait_for_selector("html[data-ready]", timeout=30_000)
        return page

    yield start
    for context in contexts:
        context.close()
    assert asked == []


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory, ontology: Ontology) -> Path:
    path = tmp_path_factory.mktemp("seeds") / "graph.html"
    write(path, view_samples.seeds(), ontology)
    return path


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory, ontology: Ontology) -> Path:
    path = tmp_path_factory.mktemp("large") / "graph.html"
    write(path, view_samples.large(), ontology)
    return path
