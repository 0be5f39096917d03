"""Metrics: what a figure counts, when, and of whom where the clause says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.knowledge import Knowledge
from kg.model import Mention, Sentence, Span, Status
from kg.statements.figures import Figure
from kg.statements.metric_names import Name, Namer, namer
from kg.statements.periods import Period

_EDGE = re.compile(r"[，。；：！？（）【】、\n]|——")
_JOINT = re.compile(r"^[、和及与以]{0,2}$")
_GROWTH = re.compile(
    r"(?P<base>.*?)(?P<compared>(?:同比|环比|[比较]?(?:上年|去年|年初|上年末|年初数|上月|[^，。；、]{1,8}?(?:前|时|末|初|同期|年))(?:同期|末)?|[年月]均|累计|比)?)"
    r"(?:分别|均|各|再|又|净|要|将|仅|还|已|也|实际|平均)*"
    r"(?P<way>增长|增加|下降|提高|提升|减少|上升|下滑|上涨|下跌|增幅|增速|增|降|涨|跌|回落|降低|多|少|低|高|长)(?P<to>[至到为])?(?:了|达|达到|高达|约|近|超|超过|突破|逾)*$"
)
_STAKE = re.compile(r"(?:持股|占股|股权|股份|控股|参股|持有|出资比例|持股比例)[^，。；]{0,8}$")
_STAKE_AFTER = re.compile(r"(?:的|普通)?(?:股|权益|控股)")


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
    ordered = sorted(mentions, key=lambda m: m.span)
    places = {id(m): i for i, m in enumerate(mentions)}
    reader = _Reader(text, ordered, [m.span.start for m in ordered], periods, namer(knowledge))
    starts = [f.span.start for f in figures]
    out: list[MetricReading] = []
    for sentence in sentences:
        lo, hi = bisect_left(starts, sentence.span.start), bisect_left(starts, sentence.span.stop)
        if lo < hi and not sentence.heading:
            out += reader.sentence(sentence.span, figures[lo:hi])
    return [replace(r, subject=None if r.subject is None else places[id(ordered[r.subject])]) for r in out]


class _Reader:
    """Reads the figures of a report sentence by sentence."""

    def __init__(
        self,
        text: str,
        mentions: Sequence[Mention],
        starts: Sequence[int],
        periods: Sequence[Period],
        namer: Namer,
    ) -> None:
        self.text, self.mentions, self.starts, self.periods, self.namer = (
            text,
            mentions,
            starts,
            periods,
            namer,
        )
        self.period_starts = [p.span.start for p in periods]

    def sentence(self, span: Span, figures: Sequence[Figure]) -> Iterator[MetricReading]:
        bases: list[tuple[str, Span]] = []  # names of the figures before, without growth
        last: tuple[str, str, int | None] | None = None
        previous = span.start
        pending: str | None = None
        for n, figure in enumerate(figures):
            start, stop = figure.span.start, figure.span.stop
            lo = self._edge(start, max(span.start, previous))
            hi = self._right_edge(stop, figures[n + 1].span.start if n + 1 < len(figures) else span.stop)
            between = self.text[previous:start] if n else ""
            previous = stop
            if self._is_none(figure, lo, hi):
                continue
            found = self._name(figure, lo, hi, bases, last, between if n else None)
            if found is None:
                continue
            name, rule, bearer = found
            if not name:
                continue
            if not rule.startswith("growth"):
                bases.append((name, figure.span))
            last = (name, rule, bearer)
            yield MetricReading(
                name,
                figure,
                self._time(span, lo, start),
                bearer,
                Span(min(lo, start), stop),
                f"metric.{rule}",
                0.8,
            )

    def _edge(self, at: int, floor: int) -> int:
        lo = floor
        for m in _EDGE.finditer(self.text, max(floor, at - 40), at):
            lo = m.end()
        return lo

    def _right_edge(self, at: int, ceiling: int) -> int:
        m = _EDGE.search(self.text, at, min(ceiling, at + 24))
        return m.start() if m else min(ceiling, at + 24)

    def _is_none(self, figure: Figure, lo: int, hi: int) -> bool:
        before, after = self.text[lo : figure.span.start], self.text[figure.span.stop : hi]
        k = bisect_left(self.starts, figure.span.stop) - 1
        if k >= 0 and self.mentions[k].span.overlaps(figure.span):
            return True
        k = bisect_left(self.period_starts, figure.span.stop) - 1
        if k >= 0 and self.periods[k].span.overlaps(figure.span):
            return True
        if figure.kind == "Percent":
            return bool(_STAKE.search(before) or _STAKE_AFTER.match(after)) or figure.quantity.unit == "成"
        return figure.quantity.unit in ("岁", "周岁")

    def _time(self, span: Span, lo: int, start: int) -> str | None:
        k = bisect_left(self.period_starts, start) - 1
        if k >= 0 and self.periods[k].span.start >= span.start and self.periods[k].span.stop <= start:
            if "；" not in self.text[self.periods[k].span.stop : start]:
                return self.periods[k].text
        return None

    def _name(
        self,
        figure: Figure,
        lo: int,
        hi: int,
        bases: Sequence[tuple[str, Span]],
        last: tuple[str, str, int | None] | None,
        between: str | None,
    ) -> tuple[str, str, int | None] | None:
        text, start = self.text, figure.span.start
        before = text[lo:start]
        if between is not None and _JOINT.match(between) and last:
            return last
        growth = _GROWTH.match(before)
        if growth and (figure.kind != "Count" or figure.quantity.unit == "倍" or growth["compared"]):
            if growth["to"]:
                pass
            else:
                base = self._left(lo, lo + growth.end("base"))
                words = growth["compared"] + growth["way"]
                if base:
                    return base.text + words, "growth", base.bearer
                if bases:
                    return bases[-1][0] + words, "growth-of-last", None
        left = self._left(lo, start)
        if left is None and not before.strip() and lo > 0 and text[lo - 1] in "：（":
            left = self._left(self._edge(lo - 1, max(0, lo - 40)), lo - 1)
        tokens = self.namer.tokens(text, figure.span.stop, hi, self.mentions, self.starts)
        right = self.namer.right(text, tokens)
        if right and right.text and figure.kind == "Count":
            verb = left.text if left and left.ends == "verb" else ""
            return verb + right.text, "counted", left.bearer if left else None
        if left:
            return left.text, "named", left.bearer
        if right and right.text:
            return right.text, "counted", None
        if last and not before.strip():
            return last
        if bases and figure.kind != "Count":
            return bases[-1][0], "carried", None
        return None

    def _left(self, lo: int, stop: int) -> Name | None:
        part = self.text[lo:stop].rstrip()
        while True:
            cut = self.namer.reach.sub("", part).rstrip("的了")
            if cut == part:
                break
            part = cut
        if not part.strip():
            return None
        return self.namer.left(
            self.text, self.namer.tokens(self.text, lo, lo + len(part), self.mentions, self.starts)
        )
