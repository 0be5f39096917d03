"""Metrics: what a figure counts, when, and of whom where the clause says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.knowledge import Knowledge
from kg.model import Mention, Sentence, Span, Status
from kg.statements.figures import Figure
from kg.statements.periods import Period


@dataclass(frozen=True, slots=True)
class MetricReading:
    """A figure with the name of what it counts.

    ``subject`` is the index of the mention that the clause names as the bearer, None if the topic decides; ``hint`` then
    names the types that the bearer may have. ``span`` is the part of the sentence that says it.
    """

    metric: str
    figure: Figure
    time: str | None
    subject: int | None
    span: Span
    rule: str
    confidence: float
    status: Status = "asserted"
    hint: tuple[str, ...] = ()


def metrics(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    figures: Sequence[Figure],
    periods: Sequence[Period],
    knowledge: Knowledge,
) -> list[MetricReading]:
    """The metrics of a report, in order of their figures."""
    return []
