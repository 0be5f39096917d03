"""Metrics: what a figure counts, when, how surely, and of whom where the sentence says so."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.knowledge import Knowledge
from kg.model import Mention, Sentence, Span, Status
from kg.statements.bearers import bearers
from kg.statements.figures import Figure
from kg.statements.metric_rules import metric_rules, planned
from kg.statements.metric_sentences import Named, SentenceReader
from kg.statements.periods import Period


@dataclass(frozen=True, slots=True)
class MetricReading:
    """A figure with the name of what it counts.

    ``subject`` is the index of the mention that bears it, None if the topic decides; ``hint`` then names the
    types that the bearer must have, () for any. ``span`` is what says it, ``time`` a period as written.
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
    order = sorted(range(len(mentions)), key=lambda i: mentions[i].span)
    reader = SentenceReader(text, [mentions[i] for i in order], periods, knowledge)
    plans = metric_rules(knowledge).by_use["planned"]
    starts = [f.span.start for f in figures]
    out: list[MetricReading] = []
    heading, headed, last = "", None, None  # the heading, its period, the period of the figure before
    for sentence in sentences:
        span = sentence.span
        if sentence.heading:
            heading, headed = text[span.start : span.stop], reader.time(span.start, span.stop)
        lo, hi = bisect_left(starts, span.start), bisect_left(starts, span.stop)
        if lo == hi:
            continue
        whole = text[span.start : span.stop]
        possible = [p for p in plans if p.regex.search(heading if p.scope == "heading" else whole)]
        for named in reader.read(span, figures[lo:hi]):
            stop = named.figure.span.stop
            last = named.time or (last if whole.startswith("其中") else headed)
            future = planned(possible, text[named.span.start : stop], text[span.start : stop], heading)
            out.append(
                _reading(
                    text,
                    replace(named, time=last),
                    reader,
                    order,
                    "planned" if future else "asserted",
                    knowledge,
                )
            )
    return out


def _reading(
    text: str,
    found: Named,
    reader: SentenceReader,
    order: Sequence[int],
    status: Status,
    knowledge: Knowledge,
) -> MetricReading:
    known = bearers(knowledge)
    subject, hint = found.bearer, known.bearing(found.text)
    if hint and (subject is None or reader.mentions[subject].type not in hint.types):
        of = known.find(text, found.figure.span, hint, reader.mentions, reader.starts)
        subject = subject if of is None else of
    return MetricReading(
        metric=found.text,
        figure=found.figure,
        time=found.time,
        subject=None if subject is None else order[subject],
        span=found.span,
        rule=found.rule,
        confidence=found.confidence,
        status=status,
        hint=tuple(sorted(hint.types)) if hint and hint.must else (),
    )
