"""Commands that read reports: build, extract."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import Format, How, MinConfidence, Paths, knowledge_with, leave, progress, reading, tell

if TYPE_CHECKING:
    from kg.knowledge import Knowledge
    from kg.model import Issue, Result
    from kg.pipeline import Outcome


@reading
def build(
    paths: Paths,
    how: How,
    out: Annotated[Path, typer.Option("-o", "--out", help="The folder to write.")] = Path("out"),
    min_confidence: MinConfidence = 0,
) -> None:
    """Build the graph of reports: graph.ttl, graph.nq, statements.jsonl, graph.html, store/ and run.json."""
    from kg.cli.summary import print_summary
    from kg.output import open_ledger, write_outcomes

    known = knowledge_with(how.knowledge)
    issues: list[Issue] = []
    outcomes = _noted(issues, _outcomes(paths, known, how))
    written = write_outcomes(outcomes, known, out, min_confidence)
    tell(issues)
    if written:
        print_summary(open_ledger(out), out)
    leave(int(written), issues, how.strict)


@reading
def extract(
    paths: Paths,
    how: How,
    format: Annotated[Format, typer.Option("--format", help="The form of the output.")] = Format.jsonl,
    min_confidence: MinConfidence = 0,
) -> None:
    """Print what reports state: JSON lines with evidence (jsonl), or the graph in an RDF format."""
    from kg.pipeline import at_least

    known = knowledge_with(how.knowledge)
    result = at_least(read(paths, known, how), min_confidence)
    if format is Format.jsonl:
        from kg.jsonl import lines

        sys.stdout.writelines(lines(result.readings))
    else:
        from kg.graph import assemble, export
        from kg.identity import unite

        sys.stdout.writelines(export(assemble(unite(result, known), known.ontology), format.value))
    leave(len(result.readings), result.issues, how.strict)


def read(paths: list[Path], knowledge: Knowledge, how: How | None = None) -> Result:
    """Read reports while a bar tells how far that is; issues go to standard error."""
    from kg.pipeline import result_of

    result = result_of(_outcomes(paths, knowledge, how or How()))
    tell(result.issues)
    return result


def _outcomes(paths: list[Path], knowledge: Knowledge, how: How) -> Iterator[Outcome]:
    from kg.pipeline import Reader, read_each
    from kg.readers import find

    with progress(len(find(paths)[0])) as on_read:
        yield from read_each(paths, Reader(knowledge), how.engine(), on_read)


def _noted(issues: list[Issue], outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Outcomes, with a note of the issues among them."""
    from kg.model import Issue

    for outcome in outcomes:
        if isinstance(outcome, Issue):
            issues.append(outcome)
        yield outcome
