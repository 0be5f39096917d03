"""Commands that ask a built graph: query, explain, validate, analyze, view."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.console import KnowledgeFolders, Out, knowledge_with


class Table(StrEnum):
    table = "table"
    csv = "csv"
    json = "json"


def explain(
    out: Annotated[Path | None, typer.Argument(help="The folder that kg build wrote.")] = None,
    name: Annotated[str | None, typer.Argument(help="A name or an alias of an entity.")] = None,
    text: Annotated[
        str | None, typer.Option("--text", help="Explain what is read in this text instead.")
    ] = None,
    knowledge: KnowledgeFolders = [],  # noqa: B006
) -> None:
    """Show an entity's statements, each with its sentence, rule and confidence; or what is read in a text."""
    from kg.cli import explanation

    if text is not None:
        explanation.of_text(text, knowledge_with(knowledge))
    elif out is None or name is None:
        raise typer.BadParameter("give OUT and NAME, or --text")
    else:
        explanation.of_entity(out, name)
