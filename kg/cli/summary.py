"""The summary that a build prints: what was read and counted, what yielded nothing, what is doubtful."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from rich.console import Console
from rich.table import Table

from kg.ledger import Ledger
from kg.model import Reading

_SHOWN, _ROWS = 3, 50


def print_summary(ledger: Ledger, out: Path) -> None:
    console = Console(highlight=False, markup=False, soft_wrap=True)
    table = Table(box=None, pad_edge=False)
    for heading in (
        "document",
        "characters",
        "entities",
        "statements",
        "unread sentences",
        "unread figures",
        "doubts",
    ):
        table.add_column(heading, justify="left" if heading == "document" else "right", overflow="fold")
    readings = list(islice(ledger.readings(), _ROWS))
    for reading in readings:
        table.add_row(*_row(reading))
    console.print(table)
    if len(ledger) > _ROWS:
        console.print(f"… and {len(ledger) - _ROWS} documents more (see run.json)")
    console.print(", ".join(f"{count} {name}" for name, count in ledger.counts().items()))
    for reading in readings[:10]:
        _nothing(console, reading)
    page = out / "graph.html"
    where = f"The page is {page}" if page.is_file() else f"kg view {out} writes the page, kg export the graph"
    console.print(f"{where}; the whole report of the run is {out / 'run.json'}.")


def _row(reading: Reading) -> list[str]:
    parts = (
        reading.entities,
        reading.statements,
        reading.unread_sentences,
        reading.unread_figures,
        reading.issues,
    )
    return [reading.document.name, str(len(reading.document.raw)), *(str(len(p)) for p in parts)]


def _nothing(console: Console, reading: Reading) -> None:
    document = reading.document
    for label, spans in (("sentence", reading.unread_sentences), ("figure", reading.unread_figures)):
        for span in spans[:_SHOWN]:
            console.print(
                f"  nothing read in a {label} of {document.name}: {document.raw[span.start : span.stop][:60]}"
            )
    for issue in reading.issues[:_SHOWN]:
        console.print(f"  doubtful in {document.name}: {issue.message} [{issue.code}]")
