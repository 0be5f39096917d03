"""Candidates for a statement's bearer: where each stands, its features and their learned weights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import repeat
from typing import NamedTuple

_REMEMBERED = 200_000  # sums that are kept
SUBJECT = ("clause-subject", "sentence-subject")  # where a grammatical subject stands


class Standing(NamedTuple):
    """Where a candidate stands to the place that looks for its bearer; None and 0 where it is not named
    nearby."""

    predicate: str
    kind: str
    where: str
    speaker: bool
    share: str
    rank: int
    opens: bool
    distance: int | None
    sentences: int
    nominal: bool
    gap: str
    heads: str

    def features(self) -> Iterator[str]:
        """The names of its features, as the table of weights has them."""
        who, where, kind, predicate = (
            "speaker" if self.speaker else "other",
            self.where,
            self.kind,
            self.predicate,
        )
        yield from (
            f"where={where}",
            f"kind={kind}",
            f"predicate={predicate}&kind={kind}",
            who,
            f"share={self.share}",
        )
        yield from (
            f"rank={min(self.rank, 4)}",
            f"where={where}&{who}",
            f"where={where}&rank={min(self.rank, 3)}",
        )
        yield from (
            f"where={where}&kind={kind}",
            f"predicate={predicate}&where={where}",
            f"kind={kind}&{who}",
        )
        yield f"opens={self.opens}&where={where}"
        if self.heads:
            figure = predicate == "metric"
            yield from (f"heads={self.heads}&{figure}", f"heads={self.heads}&{figure}&{where.split('-')[0]}")
        if self.distance is not None:
            role = "subject" if "subject" in where else "inside"
            yield from (
                f"distance={self.distance}&{role}",
                f"sentences={self.sentences}&{kind}",
                f"nominal={self.nominal}&{where}",
            )
            if self.gap:
                yield f"gap={self.gap}&{role}&{predicate == 'metric'}"


class Beside(NamedTuple):
    """The characters beside a candidate's mention, within its clause, and whether that is the clause that
    looks."""

    left: str
    right: str
    here: bool

    def features(self) -> Iterator[str]:
        """The names of its features, as the table of weights has them."""
        side, left, right = "clause" if self.here else "earlier", self.left, self.right
        one, next_ = left[-1:] or "^", right[:1] or "$"
        yield from (f"left={one}", f"left={one}&{side}", f"right={next_}", f"right={next_}&{side}")
        yield from (f"left2={left}&{side}", f"right2={right}&{side}")


class Candidate(NamedTuple):
    """An entity that may be meant: ``mention`` is its nearest mention (None: it is not named nearby)."""

    entity: str
    mention: int | None
    standing: Standing | None = None
    beside: Beside | None = None

    @property
    def near(self) -> bool:
        """Whether the clause or the sentence that looks for it names it."""
        return self.standing is not None and self.standing.where.startswith(("clause", "sentence"))

    @property
    def features(self) -> tuple[str, ...]:
        """The names of all its features."""
        return tuple(f for part in (self.standing, self.beside) if part for f in part.features())


class Weights:
    """A table of weights; what it gives to a standing or to characters beside a mention is reckoned once."""

    def __init__(self, table: Mapping[str, float]) -> None:
        self.table = table
        self.known: dict[Standing | Beside, float] = {}

    def of(self, part: Standing | Beside | None) -> float:
        """The sum of the weights of a part's features."""
        if part is None:
            return 0.0
        found = self.known.get(part)
        if found is None:
            if len(self.known) > _REMEMBERED:
                self.known.clear()
            found = self.known[part] = sum(map(self.table.get, part.features(), repeat(0.0)))
        return found


def gap(characters: int) -> str:
    """How far a place is behind a mention, as features name it."""
    return "0" if characters <= 0 else "4" if characters <= 4 else "12" if characters <= 12 else "far"


def shown(characters: str) -> str:
    """Characters as part of a feature's name: digits alike, nothing that would break the table."""
    return "".join(
        "0" if c.isdigit() else c if c.isprintable() and not c.isspace() else "_" for c in characters
    )
