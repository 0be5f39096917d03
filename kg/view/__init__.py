"""The page that an analyst opens: one file, offline, each statement with its sentence."""

from __future__ import annotations

from pathlib import Path

from kg.model import Result
from kg.ontology import Ontology


def page(result: Result, ontology: Ontology, *, focus: str | None = None, hops: int | None = None) -> str:
    """The whole page as HTML.

    ``focus`` (name, alias or id of an entity) opens the page there; with ``hops``, only what lies within so
    many steps of it is carried. Raises ``KeyError`` where nothing has that name.
    """
    from kg.view.html import render
    from kg.view.payload import payload

    return render(payload(result, ontology, focus=focus, hops=hops))


def write(
    path: Path, result: Result, ontology: Ontology, *, focus: str | None = None, hops: int | None = None
) -> None:
    """Write the page beside ``path`` and rename it, so that a killed run leaves no half page."""
    beside = path.with_name(path.name + ".part")
    beside.write_text(page(result, ontology, focus=focus, hops=hops), encoding="utf-8", newline="\n")
    beside.replace(path)
