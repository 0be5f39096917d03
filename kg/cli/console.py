"""What commands share at the terminal: knowledge, progress and one line for each issue."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from kg.engine import Engine
    from kg.knowledge import Knowledge
    from kg.model import Issue


class EngineName(StrEnum):
    """The engines of ``kg.engine``."""

    processes = "processes"
    dask = "dask"


class Format(StrEnum):
    """JSON lines of the extraction, and the graph in RDF."""

    jsonl = "jsonl"
    ttl = "ttl"
    nq = "nq"
    trig = "trig"
    jsonld = "jsonld"


Paths = Annotated[list[Path], typer.Argument(help="Reports, or directories of reports.", show_default=False)]
Out = Annotated[Path, typer.Argument(help="The folder that kg build wrote.", show_default=False)]
KnowledgeFolders = Annotated[
    list[Path],
    typer.Option(
        "--knowledge", metavar="DIR", help="A folder with lexicon/, rules/ or ontology/ to add. Repeatable."
    ),
]
Workers = Annotated[int, typer.Option("--workers", min=1, help="How many processes read.")]
MinConfidence = Annotated[
    float,
    typer.Option("--min-confidence", min=0, max=1, help="Leave out statements of less; 0.9 is nine in ten."),
]
RunsIn = Annotated[
    EngineName, typer.Option("--engine", help="Processes of this machine, or of a Dask cluster.")
]
Scheduler = Annotated[
    str, typer.Option(metavar="ADDRESS", help="With --engine dask: a running cluster (tcp://host:8786).")
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with status 1 when anything failed.")]


@dataclass(frozen=True, slots=True)
class How:
    """How reports are read: the options that all commands which read reports have."""

    knowledge: KnowledgeFolders = field(default_factory=list)
    workers: Workers = 1
    runs_in: RunsIn = EngineName.processes
    scheduler: Scheduler = ""
    strict: Strict = False

    def engine(self) -> Engine:
        """Where reports are read."""
        from kg.engine import Engine

        return Engine(self.workers, self.runs_in.value, self.scheduler)


def reading(command: Callable[..., None]) -> Callable[..., None]:
    """A command with the options of ``How``, which it is given as one value by the name ``how``."""
    own = inspect.signature(command, eval_str=True).parameters
    shared = inspect.signature(How, eval_str=True).parameters

    @wraps(command)
    def run(**given: Any) -> None:
        how = How(**{name: given.pop(name) for name in shared})
        command(**given, how=how)

    options = [p.replace(default=[]) if p.name == "knowledge" else p for p in shared.values()]
    parameters = [*(p for p in own.values() if p.name != "how"), *options]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    return run


def knowledge_with(folders: Iterable[Path]) -> Knowledge:
    """The shipped knowledge, with what folders add."""
    from kg.knowledge import extended

    return extended(folders)


@contextmanager
def progress(total: int) -> Iterator[Callable[[str], None]]:
    """A bar on standard error while documents are read; none where nobody looks or there are few."""
    if total < 5 or not sys.stderr.isatty():
        yield lambda name: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda name: bar.update(task, advance=1, description=name)


def tell(issues: Iterable[Issue]) -> None:
    """One line on standard error for each issue."""
    for issue in issues:
        print(f"kg: {issue.severity}: {issue.message} [{issue.code}]", file=sys.stderr)


def leave(done: int, issues: Iterable[Issue], strict: bool) -> None:
    """Exit with status 1 when nothing could be done, or with ``strict`` when anything failed."""
    failed = any(i.severity == "error" for i in issues)
    if not done or (strict and failed):
        raise typer.Exit(1)
