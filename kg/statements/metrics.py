"""Metrics: what a figure counts, when, and of whom where the clause says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.model import Mention, Sentence, Span, Status
from kg.statements.bearers import bearers
from kg.statements.context import ContextRule, compile_contexts, status
from kg.statements.figures import Figure
from kg.statements.metric_names import Name, Namer, namer
from kg.statements.periods import Period

_EDGE = re.compile(r"[，。；：！？（）【】、\n]|——")
_CLAUSE = re.compile(r"[，。；：！？（）\n]")
_JOINT = re.compile(r"(?:[、和及与]|以及)?$")
_DIGIT = re.compile(r"\d")
_EACH = re.compile(r"(?:分别|依次)[^，。；]{0,12}$")
_FALL = re.compile(r"(?P<base>.*?)(?:分别)?[由从](?P<when>[^，。；]{0,8}?)$")
_TO = re.compile(r"[^，。；！？\n]{0,10}(?:[到至为成]|转)[^，。；！？\n]{0,4}$")
_LEFT_OVER = re.compile(r"(?:其余|剩余|余下|剩下)")
_COMPARED = (
    r"(?:同比|环比|[比较](?:上年|去年|年初|上月|上期|前年|计划|[^，。；、]{1,8}?(?:前|时|末|初|同期|年|月|以来))"
    r"(?:同期|末|初|底)?(?:数)?|[年月]均|复合|累计|单月)"
)
_GROWTH = re.compile(
    rf"(?P<base>.*?)(?P<compared>{_COMPARED}{{0,2}})(?:分别|均|各|再|又|净|还|已|也|实际|平均|可|将|要|同步|共|微|大幅)*"
    r"(?P<way>增长率|增长|增加|下降|提高|提升|减少|上升|下滑|上涨|下跌|增幅|增速|涨幅|降幅|回落|降低|压减|压降|缩短|[增降涨跌升多少低高长])"
    r"(?:了|达到|达|为|约|近|超过|超|突破|逾|高达|至少)*$"
)
_BARE_WAY = frozenset("升多少低高长")
_STAKE = re.compile(r"出资|入股|认缴|持有|持股|占股|控股|参股|增持|减持|出让|转让|受让|股权|股份|股本|注资")
_STAKE_AFTER = re.compile(r"的?(?:普通)?(?:股|权益|控股|产权|财产份额)")
_SHARE = re.compile(r"^(?:.{0,12}[者方])?(?:各|则|共|合计|约)?(?:占比?|为|持)?$")
_BUY = re.compile(r"(?:的?(?:价格|对价|现金|总价|代价))?(?:正式|全资|整体|成功|直接)?(收购|并购|受让|转让|竞得|拍得|认购|购入|买下|中标|摘得|出售)")
_FOUND = re.compile(r"(?:设立|成立|组建|发行|发起|设|搭建)(?:了)?(?:总)?(?:规模)?$")
_LAST_YEAR = re.compile(r"(?:上年|去年|上期|前年|上月)(?:同期|末|底)")
_EACH_UNIT = re.compile(r"每(?:[\u4e00-\u9fff]{1,2}|股)$")
_LENGTH = re.compile(r"(?:期|时间|周期|年限|时长|寿命|天数|耗时|时限|工龄|提前|停产|停业|缩短|减少|压缩|延长)$")
_DURATION = frozenset(("年", "天", "个月", "小时", "分钟", "周", "个工作日", "工作日", "秒", "昼夜"))
_LISTED = re.compile(r"[”》]$")
_COUNTABLE = frozenset(("Facility", "OrganizationUnit", "PartyOrganization", "Project", "Product"))
_REST = re.compile(
    r"(?:其中|另有?|还有|余下|剩余|其余|前者|后者|总数|合计|共计|总计|累计|一共|总共|同比|同期|其|又|再|已|并|最终|目前|今年|去年)*$"
)
_FOUNDED = re.compile(r"的?[^，。；、]{0,16}(?:基金|资金|资金池|债券?|贷款|奖学金|助学金|互助金|专项|风险池)")


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


@dataclass(frozen=True, slots=True)
class _Named:
    """A name that was found for a figure, and the rule and bearer with it."""

    text: str
    rule: str
    bearer: int | None = None
    unit: str = ""


def metrics(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    figures: Sequence[Figure],
    periods: Sequence[Period],
    knowledge: Knowledge,
) -> list[MetricReading]:
    """The metrics of a report, in order of their figures."""
    ordered = sorted(range(len(mentions)), key=lambda i: mentions[i].span)
    reader = _Reader(text, [mentions[i] for i in ordered], periods, namer(knowledge))
    bearing = bearers(knowledge)
    starts = [f.span.start for f in figures]
    out: list[MetricReading] = []
    contexts, heading = _contexts(knowledge), ""
    for sentence in sentences:
        if sentence.heading:
            heading = text[sentence.span.start : sentence.span.stop]
        lo, hi = bisect_left(starts, sentence.span.start), bisect_left(starts, sentence.span.stop)
        if lo < hi:
            for r in reader.sentence(sentence.span, figures[lo:hi]):
                state = _status(r, text, sentence.span, contexts, heading)
                if state != "negated":
                    out.append(replace(r, status=state))
    for n, r in enumerate(out):
        subject, hint = r.subject, bearing.bearing(r.metric)
        verbal = r.rule != "metric.named"
        if subject is not None and not bearing.adjacent(text, reader.mentions[subject], verbal):
            subject = None
        if hint and (subject is None or reader.mentions[subject].type not in hint.types):
            found = bearing.find(text, r.figure.span, hint, reader.mentions, reader.starts)
            subject = subject if found is None else found
        index = None if subject is None else ordered[subject]
        out[n] = replace(r, subject=index, hint=tuple(sorted(hint.types)) if hint and hint.must else ())
    return out


@lru_cache(maxsize=2)
def _contexts(knowledge: Knowledge) -> tuple[ContextRule, ...]:
    return tuple(c for c in compile_contexts(knowledge) if c.status in ("planned", "negated"))


def _status(
    r: MetricReading, text: str, span: Span, contexts: Sequence[ContextRule], heading: str
) -> Status:
    begin = span.start
    return status(contexts, text[begin : span.stop], r.span.start - begin, r.figure.span.stop - begin, heading)


class _Reader:
    """Reads the figures of a report sentence by sentence."""

    def __init__(
        self, text: str, mentions: Sequence[Mention], periods: Sequence[Period], namer: Namer
    ) -> None:
        self.text, self.mentions, self.periods, self.namer = text, mentions, periods, namer
        self.starts = [m.span.start for m in mentions]
        self.period_starts = [p.span.start for p in periods]

    def sentence(self, span: Span, figures: Sequence[Figure]) -> Iterator[MetricReading]:
        """The metrics of a sentence with these figures."""
        text = self.text
        bases: list[_Named] = []  # what was counted so far, growth apart
        last: _Named | None = None
        fallen: _Named | None = None  # the name of a figure that another one replaces (由 A 降到 B)
        group: list[_Named] = []  # names for the figures that follow 分别
        previous = span.start
        for n, figure in enumerate(figures):
            start, stop = figure.span.start, figure.span.stop
            lo = self._left_edge(start, max(span.start, previous))
            hi = self._right_edge(stop, figures[n + 1].span.start if n + 1 < len(figures) else span.stop)
            between = text[previous:start] if n else "。"
            if self._is_in_period(figure):
                continue
            previous = stop
            if self._is_in_name(figure):
                continue
            before = text[lo:start]
            found: _Named | None
            if fallen and _TO.match(between):
                found, fallen = fallen, None
            elif (fall := _FALL.match(before)) and n + 1 < len(figures) and _TO.match(text[stop : figures[n + 1].span.start]):
                base = self._left(lo, lo + fall.end("base"))
                fallen = _Named(base.text, "changed", base.bearer) if base else replace(bases[-1], rule="changed") if bases else None
                if fallen:
                    continue
                found = None
            elif group and _JOINT.match(between):
                found = group.pop(0)
            elif self._is_none(figure, lo, hi, span.start):
                last = None
                continue
            else:
                if _EACH.search(before):
                    group = self._group(figures[n:], lo, start, bases, span.start)
                if group:
                    found = group.pop(0)
                elif n and last and _JOINT.match(between):
                    found = last
                else:
                    found = self._name(figure, lo, hi, bases)
            if found is None or len(found.text) < (1 if found.rule == "counted" else 2):
                continue
            if not found.rule.startswith("growth"):
                bases.append(replace(found, unit=figure.quantity.base_unit))
            last = found
            yield MetricReading(
                found.text, figure, self._time(span, start), found.bearer, Span(min(lo, start), stop),
                f"metric.{found.rule}", 0.8,
            )  # fmt: skip

    def _left_edge(self, at: int, floor: int) -> int:
        lo = max(floor, at - 40)
        for m in _EDGE.finditer(self.text, lo, at):
            lo = m.end()
        return lo

    def _right_edge(self, at: int, ceiling: int) -> int:
        m = _EDGE.search(self.text, at, min(ceiling, at + 24))
        return m.start() if m else min(ceiling, at + 24)

    def _is_in_name(self, figure: Figure) -> bool:
        k = bisect_left(self.starts, figure.span.stop) - 1
        return k >= 0 and self.mentions[k].span.overlaps(figure.span)

    def _is_in_period(self, figure: Figure) -> bool:
        k = bisect_left(self.period_starts, figure.span.stop) - 1
        return k >= 0 and self.periods[k].span.overlaps(figure.span)

    def _is_none(self, figure: Figure, lo: int, hi: int, floor: int) -> bool:
        """Whether a figure is no metric: a stake, an age, a count spelled out that only sums up a list."""
        text, quantity = self.text, figure.quantity
        before, after = text[lo : figure.span.start], text[figure.span.stop : hi]
        if figure.kind == "Percent":
            if quantity.unit == "成" or _STAKE.search(before[-8:]) or _STAKE_AFTER.match(after):
                return True
            return bool(_SHARE.match(before) and _STAKE.search(text[max(floor, lo - 80) : lo]))
        if quantity.unit in ("岁", "周岁"):
            return True
        spelled = not text[figure.number_span.start : figure.number_span.stop].isascii()
        small = quantity.value is not None and quantity.value < 11 and quantity.approx is None
        return spelled and small and figure.kind == "Count" and "*" not in text[figure.span.start : figure.span.stop]

    def _time(self, span: Span, start: int) -> str | None:
        k = bisect_left(self.period_starts, start) - 1
        if k >= 0 and self.periods[k].span.start >= span.start and self.periods[k].span.stop <= start:
            return self.periods[k].text
        return None

    def _group(
        self, figures: Sequence[Figure], lo: int, start: int, bases: Sequence[_Named], floor: int
    ) -> list[_Named]:
        """The names of the figures that 分别 hands out, in order; [] if they cannot be told apart."""
        text = self.text
        count = 1
        while count < len(figures) and _JOINT.match(text[figures[count - 1].span.stop : figures[count].span.start]):
            count += 1
        if count < 2:
            return []
        growth = _GROWTH.match(text[lo:start])
        if growth and not growth["base"].strip("，"):
            if len(bases) < count:
                return []
            words = growth["compared"] + growth["way"]
            return [_Named(b.text + words, "growth-each", b.bearer) for b in bases[-count:]]
        clause = max((m.end() for m in _CLAUSE.finditer(text, max(floor, start - 80), start)), default=floor)
        each = text.find("分别", clause, start)
        each = each if each >= 0 else text.find("依次", clause, start)
        parts = re.split(r"[、和与及]", text[clause:each])
        tail = self._left(each, start)
        way = ""
        if growth:
            way, tail = growth["compared"] + growth["way"], None
        if len(parts) != count:
            return []
        names: list[Name | None] = []
        at = clause
        for part in parts:
            names.append(self._left(at, at + len(part)))
            at += len(part) + 1
        if all(n and n.ends == "mention" for n in names):
            stop = figures[count - 1].span.stop
            right = self.namer.right(
                self.namer.tokens(text, stop, self._right_edge(stop, stop + 24), self.mentions, self.starts)
            )
            what = (tail.text if tail else "") + (right.text if right and (not tail or tail.ends == "verb") else "") + way
            return [_Named(what, "each", n.bearer) for n in names if n]
        return [_Named(n.text + way, "each", n.bearer) for n in names if n] if all(names) else []

    def _name(self, figure: Figure, lo: int, hi: int, bases: Sequence[_Named]) -> _Named | None:
        text, start, stop = self.text, figure.span.start, figure.span.stop
        before, after = text[lo:start], text[stop:hi]
        growth = _GROWTH.match(before)
        if growth and (figure.kind != "Count" or growth["compared"] or figure.quantity.unit == "倍"):
            named = self._growth(growth, lo, bases)
            if named:
                return named
        if _LAST_YEAR.search(before):
            return None
        left = self._left(lo, start)
        if left is None and not self.namer.unreached(before).strip() and lo > 0 and text[lo - 1] in "：（":
            left = self._left(self._left_edge(lo - 1, max(0, lo - 40)), lo - 1)
        if left and left.ends == "noun" and not left.verb:
            left = self._governed(left, start)
        if left and left.ends == "mention":
            kind = self.mentions[left.bearer].type if left.bearer is not None else ""
            left = left if figure.kind == "Count" and kind in _COUNTABLE else None
            left = replace(left, bearer=None) if left else None
        if figure.quantity.unit in _DURATION:
            return _Named(left.text, "lasting", left.bearer) if left and _LENGTH.search(left.text) else None
        right = self.namer.right(self.namer.tokens(text, stop, hi, self.mentions, self.starts))
        if figure.kind == "Money":
            buy = _BUY.match(after)
            if buy and not (left and left.ends == "noun" and left.text not in ("现金", "货币", "自有资金")):
                return _Named(buy[1] + "金额", "price")
            if left and left.ends == "verb" and _FOUND.search(before) and _FOUNDED.match(after):
                bearer = right.bearer if right else None
                return _Named(left.text + "规模", "size", bearer)
            if right and right.text and (left is None or left.ends == "verb") and text[stop : right.span.start] in ("", "“"):
                return _Named((left.text if left else "") + right.text, "counted", left.bearer if left else None)
        if figure.kind == "Count" and right and right.text:
            if (left is None or left.ends != "verb") and _LISTED.search(before):
                return None
            verb = left.text if left and left.ends == "verb" else ""
            return _Named(verb + right.text, "counted", left.bearer if left else None)
        if left:
            return _Named(left.text, "named", left.bearer)
        if right and right.text:
            return _Named(right.text, "counted")
        return self._carried(figure, lo, hi, bases)

    def _carried(self, figure: Figure, lo: int, hi: int, bases: Sequence[_Named]) -> _Named | None:
        """The name that an omitted one stands for: the last, the head of the clause before, or what was done."""
        text, start = self.text, figure.span.start
        before = self._bare(lo, start)
        if not _REST.match(before) or _LEFT_OVER.match(before):
            return None
        if before == "" and figure.kind == "Count":
            done = self.namer.done(self.namer.tokens(text, figure.span.stop, hi, self.mentions, self.starts))
            return _Named(done, "done") if done else None
        if bases and figure.quantity.base_unit == bases[-1].unit:
            return replace(bases[-1], rule="carried")
        clause = max((m.end() for m in _CLAUSE.finditer(text, max(0, lo - 40), max(0, lo - 1))), default=lo)
        if text[lo - 1 : lo] == "，" and before == "" and clause < lo - 1 and not _DIGIT.search(text, clause, lo):
            head = self.namer.head(self.namer.tokens(text, clause, lo - 1, self.mentions, self.starts))
            return _Named(head.text, "headed", head.bearer) if head else None
        return None

    def _bare(self, lo: int, stop: int) -> str:
        """The text before a figure without periods and words of reaching."""
        k = bisect_left(self.period_starts, stop) - 1
        if k >= 0 and self.periods[k].span.stop <= stop and lo <= self.periods[k].span.start:
            lo = self.periods[k].span.stop
        part = self.namer.unreached(self.text[lo:stop]).strip()
        return "" if part in self.namer.short else part

    def _governed(self, left: Name, start: int) -> Name:
        """A noun that ends a list, with the verb that rules the list (培训基层干部、技术人员)."""
        text, at = self.text, left.span.start
        before = text[at - 1 : at]
        if before not in ("、", "和", "与", "及", "”"):
            return left
        lo = max((m.end() for m in _CLAUSE.finditer(text, max(0, at - 40), at)), default=max(0, at - 40))
        verb = self.namer.governor(self.namer.tokens(text, lo, at, self.mentions, self.starts))
        return replace(left, text=verb + left.text, verb=verb) if verb else left

    def _growth(self, growth: re.Match[str], lo: int, bases: Sequence[_Named]) -> _Named | None:
        if growth["way"] in _BARE_WAY and not growth["compared"]:
            return None
        words = growth["compared"] + growth["way"]
        base = self._left(lo, lo + growth.end("base"))
        if base:
            return _Named(base.text + words, "growth", base.bearer)
        if bases and not self._bare(lo, lo + growth.end("base")):
            return _Named(bases[-1].text + words, "growth-of-last", bases[-1].bearer)
        return None

    def _left(self, lo: int, stop: int) -> Name | None:
        """The name that ends at ``stop``; a period between name and figure (增长率2023年达) is passed over."""
        k = bisect_left(self.period_starts, stop) - 1
        period = self.periods[k].span if k >= 0 and lo <= self.periods[k].span.start else None
        name = self._left_of(period.stop if period else lo, stop)
        return name or (self._left_of(lo, period.start) if period else None)

    def _left_of(self, lo: int, stop: int) -> Name | None:
        part = self.namer.unreached(_EACH_UNIT.sub("", self.text[lo:stop]))
        if not part.strip():
            return None
        tokens = self.namer.tokens(self.text, lo, lo + len(part), self.mentions, self.starts)
        return self.namer.left(tokens)
