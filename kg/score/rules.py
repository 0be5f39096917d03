"""How far rules and confidences can be trusted: right and wrong statements for each, from gold files."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kg.score.judged import Judged

_BINS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.0)


@dataclass(frozen=True, slots=True)
class RuleRecord:
    """What a rule did: statements right and wrong, and in how many reports it fired."""

    rule: str
    right: int
    wrong: int
    reports: int

    @property
    def fired(self) -> int:
        return self.right + self.wrong

    @property
    def precision(self) -> float:
        return self.right / self.fired


@dataclass(frozen=True, slots=True)
class Bin:
    """The statements of a confidence of at least ``least`` and below the next bin's."""

    least: float
    right: int
    wrong: int
    mean: float

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong)


def by_rule(found: Iterable[Judged]) -> list[RuleRecord]:
    """The record of every rule that fired, those with most errors first."""
    counts: Counter[tuple[str, bool]] = Counter()
    documents: defaultdict[str, set[str]] = defaultdict(set)
    for j in found:
        counts[j.rule, j.right] += 1
        documents[j.rule].add(j.document)
    records = [RuleRecord(r, counts[r, True], counts[r, False], len(d)) for r, d in documents.items()]
    return sorted(records, key=lambda r: (-r.wrong, -r.right, r.rule))


def calibration(found: Iterable[Judged]) -> list[Bin]:
    """How often statements are right by their confidence, the surest first; bins without any are left out."""
    left, bins = list(found), []
    for least in _BINS:
        here = [j for j in left if j.confidence >= least]
        left = [j for j in left if j.confidence < least]
        right = sum(j.right for j in here)
        if here:
            bins.append(Bin(least, right, len(here) - right, sum(j.confidence for j in here) / len(here)))
    return bins
