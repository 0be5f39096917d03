"""A built graph that grows and shrinks: only changed reports are read, the output is that of a full build."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import KgError, ReadError
from kg.knowledge import Knowledge
from kg.model import Issue, Reading, Result
from kg.output import knowledge_digest, read_result
from kg.pipeline import Outcome, Reader, outcomes_of, read_document, result_of
from kg.readers import find
from kg.readers.files import load
from kg.text import normalize
from kg.text.noise import noise_of


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a graph: the new result, and what happened to each document, by name."""

    result: Result
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
    workers: int = 1,
    on_read: Callable[[str], None] = lambda name: None,
) -> Change:
    """The graph in ``out`` with more reports; with ``replace``, new versions of reports that it has.

    A report that is there already with the same bytes is left alone; one with other bytes is refused unless
    ``replace``, and one that is not there is refused if ``replace``.
    """
    old = _current(out, knowledge)
    known = {r.document.name: r.document.digest for r in old.readings}
    files, issues = find(paths)
    changed = {n: p for n, p in files.items() if not _same(p, known.get(n))}
    done: list[Outcome] = [*issues, *outcomes_of(Reader(knowledge), changed, workers, on_read)]
    fresh = {_name(o): o for o in done if _welcome(o, known, replace)}
    refused = tuple(_refusal(o, replace) for o in done if _name(o) not in fresh)
    kept = {_name(o): o for o in _outcomes(old)}
    names = tuple(sorted(n for n, o in fresh.items() if isinstance(o, Reading)))
    return Change(
        result_of({**kept, **fresh}.values()),
        added=() if replace else names,
        replaced=names if replace else (),
        unchanged=tuple(sorted(files.keys() - changed.keys())),
        refused=refused,
    )


def withdraw(out: Path, names: Iterable[str], knowledge: Knowledge) -> Change:
    """The graph in ``out`` without some documents; KgError where it has none of that name."""
    old = _outcomes(_current(out, knowledge))
    gone = set(names)
    if missing := sorted(gone - set(map(_name, old))):
        raise KgError(f"{out}: no document {missing[0]}")
    left = [o for o in old if _name(o) not in gone]
    return Change(result_of(left), withdrawn=tuple(sorted(gone)))


def _current(out: Path, knowledge: Knowledge) -> Result:
    """What was read before; read again from the kept texts where rules or lexicons have changed."""
    old = read_result(out)
    if knowledge_digest(out) == knowledge.digest:
        return old
    noise = noise_of(knowledge)
    texts = [(r.document.name, r.document.raw, r.document.digest) for r in old.readings]
    again = [read_document(normalize(*text, noise), knowledge) for text in texts]
    return result_of([*again, *old.issues])


def _outcomes(result: Result) -> list[Outcome]:
    return [*result.readings, *result.issues]


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
