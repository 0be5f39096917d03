"""The command that shows doubtful pairs and takes judgements: review."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import KnowledgeFolders, Out, knowledge_with

if TYPE_CHECKING:
    from rich.table import Table

    from kg.entities.judgements import Judgement, Verdict
    from kg.identity import Pair
    from kg.ledger import Ledger

_ANSWERS: dict[str, Verdict] = {"s": "same", "d": "different", "u": "unsure"}
_QUESTION = "[s]ame, [d]ifferent, [u]nsure, Enter to skip, [q]uit: "


def _two(name: str, help: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(name, metavar="ONE OTHER", help=help)
    return option


def review(
    out: Out,
    listed: Annotated[bool, typer.Option("--list", help="Print the doubtful pairs and leave.")] = False,
    same: Annotated[tuple[str, str] | None, _two("--same", "Two ids or names are one.")] = None,
    different: Annotated[tuple[str, str] | None, _two("--different", "They are two, come what may.")] = None,
    unsure: Annotated[tuple[str, str] | None, _two("--unsure", "Nobody knows; do not ask again.")] = None,
    withdraw: Annotated[tuple[str, str] | None, _two("--withdraw", "Take back what was judged.")] = None,
    author: Annotated[str, typer.Option(help="Who judges; without it the name of the account.")] = "",
    note: Annotated[str, typer.Option(help="Why, in a line.")] = "",
    knowledge: KnowledgeFolders = [],  # noqa: B006
) -> None:
    """Judge which entities are one: OUT/judgements.tsv keeps it, and the graph follows."""
    from kg import review as work
    from kg.output import open_ledger

    ledger = open_ledger(out)
    if listed:
        _list(out, ledger)
        return
    said: dict[Verdict, tuple[str, str] | None]
    said = {"same": same, "different": different, "unsure": unsure, "withdrawn": withdraw}
    given: list[tuple[Verdict, str, str]] = [
        (verdict, work.named(ledger, names[0]).id, work.named(ledger, names[1]).id)
        for verdict, names in said.items()
        if names
    ]
    count = 0
    for verdict, one, other in given or _asked(out, ledger):
        work.note(out, _judgement(verdict, one, other, author, note))
        count += 1
    followed = work.follow(out, knowledge_with(knowledge))
    print(f"{count} judged; {out} {'follows' if followed else 'stays as it was'}")


def _judgement(verdict: Verdict, one: str, other: str, author: str, note: str) -> Judgement:
    from kg.entities.judgements import Judgement

    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return Judgement(verdict, one, other, author or getpass.getuser(), now, note)


def _list(out: Path, ledger: Ledger) -> None:
    """The doubtful pairs as plain lines: two ids, then each name with its type and sentences."""
    from kg.review import sentences, unsure

    pairs = unsure(out)
    print(f"{len(pairs)} pairs may be one; {out / 'identity.tsv'} lists what was merged too")
    for pair in pairs:
        print(f"{pair.one} {pair.other} {pair.support}".rstrip())
        for id, name, type in _sides(pair):
            print(f"  {name} ({type})")
            for said in sentences(ledger, id):
                print(f"    {said.document}: {said.sentence}")


def _asked(out: Path, ledger: Ledger) -> Iterator[tuple[Verdict, str, str]]:
    """What a person answers to each doubtful pair; ends with q or the end of input."""
    from rich.console import Console

    from kg.review import unsure

    console = Console(highlight=False, markup=False)
    pairs = unsure(out)
    for number, pair in enumerate(pairs, 1):
        console.print(f"{number} of {len(pairs)}", _side_by_side(pair, ledger))
        try:
            answer = console.input(_QUESTION, markup=False).strip().lower()[:1]
        except EOFError:
            return
        if answer == "q":
            return
        if answer in _ANSWERS:
            yield _ANSWERS[answer], pair.one, pair.other


def _side_by_side(pair: Pair, ledger: Ledger) -> Table:
    from rich.table import Table

    from kg.review import sentences

    table = Table(show_lines=True, expand=True)
    for _, name, type in _sides(pair):
        table.add_column(f"{name} ({type})", ratio=1, overflow="fold")
    texts = (
        "\n".join(f"{said.sentence} ({said.document})" for said in sentences(ledger, id))
        for id, _, _ in _sides(pair)
    )
    table.add_row(*texts)
    return table


def _sides(pair: Pair) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    return (pair.one, pair.one_name, pair.one_type), (pair.other, pair.other_name, pair.other_type)
