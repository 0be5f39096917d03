"""A built graph that grows and shrinks: only changed reports are read, the output is that of a full build."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from kg.engine import Engine
from kg.errors import KgError, ReadError
from kg.knowledge import Knowledge
from kg.ledger import Ledger
from kg.model import Issue, Reading
from kg.output import grow, min_confidence, open_ledger
from kg.pipeline import Outcome, Reader, outcomes_of, sure
from kg.readers import find
from kg.readers.files import load


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a graph: what happened to each document, by name, and how many there are now.

    ``refused`` tells why: what could not be read, was not there, or was there already.
    """

    documents: int
    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    refused: tuple[Issue, ...] = ()


def add(
    out: Path,
    paths: Iterable[Path | str],
    knowledge: Knowledge,
    *,
    replace: bool = False,
    engine: Engine = Engine(),  # noqa: B008
    on_read: Callable[[str], None] = lambda name: None,
) -> Change:
    """Add reports to the graph in ``out``; with ``replace``, new versions of reports that it has.

    A report that is there already with the same bytes is left alone; one with other bytes is refused unless
    ``replace``, and one that is not there is refused if ``replace``.
    """
    known, confidence = open_ledger(out).digests(), min_confidence(out)
    files, issues = find(paths)
    changed = {n: p for n, p in files.items() if not _same(p, known.get(n))}
    fresh: list[str] = []
    unchanged = sorted(files.keys() - changed.keys())
    told: list[Issue] = []

    def take(ledger: Ledger) -> Iterator[str]:
        for outcome in chain(issues, outcomes_of(Reader(knowledge), changed, engine, on_read)):
            name = _name(outcome)
            if isinstance(outcome, Reading) and outcome.document.digest == known.get(name):
                unchanged.append(name)  # of an archive that is read again
            elif not _welcome(outcome, known, replace):
                told.append(_refusal(outcome, replace))
            else:
                ledger.drop(name)
                ledger.put(sure(outcome, confidence))
                if isinstance(outcome, Issue):
                    told.append(outcome)
                else:
                    fresh.append(name)
                    yield name

    grow(out, knowledge, take)
    names = tuple(sorted(fresh))
    return Change(
        len(open_ledger(out)),
        added=() if replace else names,
        replaced=names if replace else (),
        unchanged=tuple(unchanged),
        refused=tuple(told),
    )


def withdraw(out: Path, names: Iterable[str], knowledge: Knowledge) -> Change:
    """Take documents out of the graph in ``out``; KgError where it has none of that name."""
    gone = sorted(set(names))
    there = open_ledger(out).names()
    if missing := [name for name in gone if name not in there]:
        raise KgError(f"{out}: no document {missing[0]}")

    def drop(ledger: Ledger) -> Iterator[str]:
        for name in gone:
            ledger.drop(name)
            yield name

    grow(out, knowledge, drop)
    return Change(len(open_ledger(out)), withdrawn=tuple(gone))


def _welcome(outcome: Outcome, known: Mapping[str, str], replace: bool) -> bool:
    """A new reading, with ``replace`` one of a known name; an issue only where it drives out no reading."""
    there = _name(outcome) in known
    return not there if isinstance(outcome, Issue) else there == replace


def _same(path: Path, digest: str | None) -> bool:
    if digest is None:
        return False
    try:
        return hashlib.sha256(load(path)).hexdigest() == digest
    except ReadError:
        return False


def _name(outcome: Outcome) -> str:
    return outcome.document if isinstance(outcome, Issue) else outcome.document.name


def _refusal(outcome: Outcome, replace: bool) -> Issue:
    if isinstance(outcome, Issue):
        return outcome
    name = _name(outcome)
    if replace:
        return Issue("error", "not-there", name, f"{name} is not in the graph; kg add adds it")
    return Issue(
        "error", "there-already", name, f"{name} is in the graph with other text; kg replace replaces it"
    )


def counts(change: Change) -> Mapping[str, int]:
    """How many documents met each fate, those that none met left out."""
    fates = ("added", "replaced", "withdrawn", "unchanged", "refused")
    return {fate: len(getattr(change, fate)) for fate in fates if getattr(change, fate)}
