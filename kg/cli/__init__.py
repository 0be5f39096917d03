"""The command ``kg``: each command imports what it needs when it runs, so that help is there at once."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import typer

from kg.cli import asking, checking, extraction, growing, reviewing, scoring, serving
from kg.errors import KgError

app = typer.Typer(
    name="kg",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="From Chinese official reports to a knowledge graph: every statement with its sentence and rule.",
    epilog="Example: kg build data/reports -o out",
)

COMMANDS: dict[Callable[..., None], str] = {
    extraction.build: "kg build data/reports -o out",
    extraction.extract: "kg extract data/reports --format jsonl > statements.jsonl",
    scoring.score: "kg score data/gold/dev --by document",
    growing.add: "kg add out new/report.docx",
    growing.replace: "kg replace out new/report.docx",
    growing.withdraw: "kg withdraw out report.docx",
    reviewing.review: "kg review out --list",
    asking.query: "kg query out --name merged-into",
    asking.explain: "kg explain out 控股集团",
    checking.validate: "kg validate out",
    checking.analyze: "kg analyze out --top 5",
    checking.diff: "kg diff before out",
    asking.view: "kg view out --focus 控股集团 --hops 1 -o focus.html",
    serving.export: "kg export out --format nq -o graph.nq",
    serving.serve: "kg serve out",
    serving.publish: "kg publish out --to http://localhost:7878/store",
    checking.check: "kg check",
    checking.bench: "kg bench data/reports",
}
for command, example in COMMANDS.items():
    app.command(epilog=f"Example: {example}")(command)


def main() -> None:
    """Run the command line; what goes wrong is one line on standard error and exit status 1."""
    gc.set_threshold(100_000)  # what a start reads stays, so that looking for garbage in it is lost time
    try:
        app()
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except KgError as error:
        print(f"kg: {error}", file=sys.stderr)
        sys.exit(1)
