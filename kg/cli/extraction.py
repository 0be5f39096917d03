"""Commands that read reports: build, extract."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import (
    KnowledgeFolders,
    MinConfidence,
    Paths,
    Strict,
    Workers,
    knowledge_with,
    leave,
    progress,
    tell,
)

if TYPE_CHECKING:
    from kg.knowledge import Knowledge
    from kg.model import Result


class Format(StrEnum):
    jsonl = "jsonl"
    ttl = "ttl"
    nq = "nq"
    trig = "trig"
    jsonld = "jsonld"


def build(
    paths: Paths,
    out: Annotated[Path, typer.Option("-o", "--out", help="The folder to write.")] = Path("out"),
    knowledge: KnowledgeFolders = [],  # noqa: B006
    workers: Workers = 1,
    min_confidence: MinConfidence = 0,
    strict: Strict = False,
) -> None:
    """Build the graph of reports: graph.ttl, graph.nq, statements.jsonl, graph.html, store/ and run.json."""
    from kg.cli.summary import print_summary
    from kg.output import write
    from kg.pipeline import at_least

    known = knowledge_with(knowledge)
    result = at_least(read(paths, known, workers), min_confidence)
    if result.readings:
        write(result, known, out, min_confidence)
        print_summary(result, out)
    leave(len(result.readings), result.issues, strict)


def extract(
    paths: Paths,
    format: Annotated[Format, typer.Option("--format", help="The form of the output.")] = Format.jsonl,
    knowledge: KnowledgeFolders = [],  # noqa: B006
    workers: Workers = 1,
    min_confidence: MinConfidence = 0,
    strict: Strict = False,
) -> None:
    """Print what reports state: JSON lines with evidence (jsonl), or the graph in an RDF format."""
    from kg.pipeline import at_least

    known = knowledge_with(knowledge)
    result = at_least(read(paths, known, workers), min_confidence)
    if format is Format.jsonl:
        from kg.jsonl import lines

        sys.stdout.writelines(lines(result.readings))
    else:
        from kg.graph import assemble, export

        sys.stdout.writelines(export(assemble(result, known.ontology), format.value))
    leave(len(result.readings), result.issues, strict)


def read(paths: list[Path], knowledge: Knowledge, workers: int = 1) -> Result:
    """Read reports while a bar tells how far that is; issues go to standard error."""
    from kg.pipeline import build as read_all
    from kg.readers import find

    with progress(len(find(paths)[0])) as on_read:
        result = read_all(paths, knowledge, workers=workers, on_read=on_read)
    tell(result.issues)
    return result
