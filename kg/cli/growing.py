"""Commands that let a built graph grow: add, replace, withdraw."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import How, KnowledgeFolders, Out, Paths, knowledge_with, leave, progress, reading, tell

if TYPE_CHECKING:
    from kg.growth import Change


@reading
def add(out: Out, paths: Paths, how: How) -> None:
    """Add reports to a built graph; only they are read, and the result is that of a full build."""
    _grow(out, paths, how, replace=False)


@reading
def replace(out: Out, paths: Paths, how: How) -> None:
    """Put new versions of reports in the place of the old ones of the same name."""
    _grow(out, paths, how, replace=True)


def withdraw(
    out: Out,
    documents: Annotated[list[str], typer.Argument(help="Names of documents, as the page shows them.")],
    knowledge: KnowledgeFolders = [],  # noqa: B006
) -> None:
    """Take reports out of a built graph, with all that only they say."""
    from kg import growth

    _told(growth.withdraw(out, documents, knowledge_with(knowledge)), out)


def _grow(out: Path, paths: list[Path], how: How, *, replace: bool) -> None:
    from kg import growth
    from kg.readers import find

    known = knowledge_with(how.knowledge)
    with progress(len(find(paths)[0])) as on_read:
        change = growth.add(out, paths, known, replace=replace, engine=how.engine(), on_read=on_read)
    tell(change.refused)
    _told(change, out)
    leave(len(change.added) + len(change.replaced) + len(change.unchanged), change.refused, how.strict)


def _told(change: Change, out: Path) -> None:
    from kg.growth import counts

    told = ", ".join(f"{n} {fate}" for fate, n in counts(change).items())
    print(f"{told or 'nothing changed'}; {out} has {change.documents} documents")
