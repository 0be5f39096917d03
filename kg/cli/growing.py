"""Commands that let a built graph grow: add, replace, withdraw."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import (
    KnowledgeFolders,
    Out,
    Paths,
    Strict,
    Workers,
    knowledge_with,
    leave,
    progress,
    tell,
)

if TYPE_CHECKING:
    from kg.growth import Change
    from kg.knowledge import Knowledge


def add(
    out: Out,
    paths: Paths,
    knowledge: KnowledgeFolders = [],  # noqa: B006
    workers: Workers = 1,
    strict: Strict = False,
) -> None:
    """Add reports to a built graph; only they are read, and the result is that of a full build."""
    _grow(out, paths, knowledge, workers, strict, replace=False)


def replace(
    out: Out,
    paths: Paths,
    knowledge: KnowledgeFolders = [],  # noqa: B006
    workers: Workers = 1,
    strict: Strict = False,
) -> None:
    """Put new versions of reports in the place of the old ones of the same name."""
    _grow(out, paths, knowledge, workers, strict, replace=True)


def withdraw(
    out: Out,
    documents: Annotated[list[str], typer.Argument(help="Names of documents, as the page shows them.")],
    knowledge: KnowledgeFolders = [],  # noqa: B006
) -> None:
    """Take reports out of a built graph, with all that only they say."""
    from kg import growth

    known = knowledge_with(knowledge)
    change = growth.withdraw(out, documents, known)
    _write(change, known, out)
    _told(change, out)


def _grow(
    out: Path, paths: list[Path], folders: list[Path], workers: int, strict: bool, *, replace: bool
) -> None:
    from kg import growth
    from kg.readers import find

    known = knowledge_with(folders)
    with progress(len(find(paths)[0])) as on_read:
        change = growth.add(out, paths, known, replace=replace, workers=workers, on_read=on_read)
    failed = [*change.result.issues, *change.refused]
    tell(failed)
    if change.added or change.replaced:
        _write(change, known, out)
    _told(change, out)
    leave(len(change.added) + len(change.replaced) + len(change.unchanged), failed, strict)


def _write(change: Change, knowledge: Knowledge, out: Path) -> None:
    from kg.output import min_confidence, write

    write(change.result, knowledge, out, min_confidence(out))


def _told(change: Change, out: Path) -> None:
    from kg.growth import counts

    told = ", ".join(f"{n} {fate}" for fate, n in counts(change).items())
    print(f"{told or 'nothing changed'}; {out} has {len(change.result.readings)} documents")
