"""The figures of a sentence, each with the name of what it counts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.dating import Dating
from kg.statements.figures import Figure
from kg.statements.metric_base import BEARING, INHABITED, Base, Place, base
from kg.statements.metric_clauses import Clauses
from kg.statements.metric_lists import FigureLists
from kg.statements.periods import Period

_JOINT = re.compile(r"(?:[、和及与]|以及)?$")
_FALL = re.compile(r"(?P<base>[^，。；]{0,40}?)(?:分别)?[由从][^，。；]{0,8}?$")
_TO = re.compile(r"[^，。！？；\n]{0,10}(?:[到至为成]|转)[^，。；！？\n]{0,9}$")
# What a bound picks out before it is counted (300万元以上企业达8家).
_CLASS = re.compile(r"(?:的)?[\u4e00-\u9fff]{2,10}(?=\d)|(?:投资)?(?:项目|企业|工程|大项目|产业)")
_ROUND = re.compile("超过?[十百千万亿]{1,2}元")  # 超亿元项目
# Whom a condition picks out (年收益50万元以上的村): no figure of theirs is told.
_PICKED = re.compile(
    r"的(?:薄弱|困难|重点|骨干|规上|中小|大中型|贫困|脱贫|行政|经济|产业|优质)?(?:村|户|县|镇|乡|企业|项目|单位|农户|家庭|职工|员工|人员)(?![\u4e00-\u9fff])"
)
# What is counted of those that a bound picks out (利润超过1亿元的企业有9家): the bound is none.
_COUNTED_OF = re.compile(
    r"(?:的(?:[\u4e00-\u9fff]{1,8}?)?|企业|项目|产业|集群|园区|[乡村]?镇|村|基金|单品|品牌)(?:共?有|已?达到?|共|增[至到])?"
)
_LOST = re.compile("(?:亏损|负|下[降滑跌])$")  # 利润由亏损|3亿元转为盈利: no profit of 3
_OF = re.compile("[末底]?的?")  # between a time and the value that was then
_TURNED = re.compile("转为?(增长|上升|上涨|下降|下滑|下跌)$")
_SHARE = re.compile(r"(占[^，。；占\d]{1,14}?)的(比重|比例|份额)$")
# What a size in tons or watts is told of (20万吨散货船, 60万千瓦机组).
_EQUIPPED = re.compile(
    r"级?(?:(?!的|项目|[一两三])[\u4e00-\u9fff]){0,8}?(?:船|轮|炉|机组|压机|起重机|装置|生产线|电站|电厂|工厂|风电场|变压器)(?![渣胎料毂用]|[\u4e00-\u9fff]{0,2}[产装]?[量能])"
)
_SIZES = frozenset(("吨", "瓦", "兆瓦", "标方", "立方米", "马力"))
_MOST = 60  # figures of a list
_MAKES = frozenset(("生产", "产出", "出产"))  # 生产焦炭2万吨、铁5万吨
_CJK = re.compile(r"[\u4e00-\u9fff]")
_LISTED = BEARING - INHABITED  # who goes on a list of figures
_SAID = re.compile("(?!的|下属|所属|旗下|下辖).")  # what a figure is of them, not their part's
_MEAN = re.compile(r"平均(?:年龄|寿命)[^，。；]{0,3}$")
_AGE = frozenset(("岁", "周岁"))
# How often names made in each way are right, in tenths; names by rules carry the rule's own.
_CONFIDENCE = {
    "metric.named": 0.9,
    "metric.counted": 0.65,
    "metric.changed": 0.95,
    "metric.former": 0.9,
    "metric.each": 0.8,
    "metric.carried": 0.5,
    "metric.headed": 0.7,
    "metric.done": 0.6,
    "metric.lasting": 0.75,
    "metric.measured": 0.7,
    "metric.peopled": 0.8,
    "metric.picked": 0.8,
}


@dataclass(frozen=True, slots=True)
class Named:
    """A figure with its name; ``span`` runs from its clause part to it, ``bearer`` counts in text order, one
    of a list that the figure is said of where ``listed``; ``after`` is the figure whose name it takes;
    ``former`` where it is the value that was (由|3亿元|增至5亿元)."""

    text: str
    figure: Figure
    time: str | None
    bearer: int | None
    span: Span
    rule: str
    confidence: float
    listed: bool = False
    after: Span | None = None
    former: bool = False


class SentenceReader:
    """Reads the figures of a report sentence by sentence."""

    def __init__(
        self, text: str, mentions: Sequence[Mention], periods: Sequence[Period], knowledge: Knowledge
    ) -> None:
        self.text, self.mentions, self.periods = text, mentions, periods
        self.clauses = Clauses(text, mentions, periods, knowledge)
        self.dating = Dating(text, periods, knowledge)
        self.around, self.rules, self.people = self.clauses.around, self.clauses.rules, self.clauses.people
        self.starts = self.around.starts
        self.types = frozenset(m.type for m in mentions)
        self.lists = FigureLists(self.around, self.rules, knowledge)
        self._before: list[Base] = []  # the names of the sentence before

    def titled(self, heading: Span) -> str | None:
        """The period of a heading; None where a meeting is called by it (2022年度工作会议)."""
        time = self.dating.first(heading.start, heading.stop)
        here = self.mentions[bisect_left(self.starts, heading.start) : bisect_left(self.starts, heading.stop)]
        return None if time and any(m.type == "Meeting" and time in m.name for m in here) else time

    def read(self, span: Span, figures: Sequence[Figure]) -> Iterator[Named]:
        """The metrics of a sentence with these figures."""
        bases = self._before if self.text.startswith("其中", span.start) else []
        self._before = bases
        last: Base | None = None
        fallen: Base | None = None  # the name of a figure that the next one replaces (由 A 降到 B)
        was: Place | None = None  # that figure
        group: list[Base] = []  # names for the figures that 分别 hands out
        housed: Place | None = None  # households before their members, named with them
        times: list[str] = []  # the periods of figures in a list (2021年、2022年产值3亿元、4亿元)
        for place in self._places(span, figures):
            found: Base | None
            if fallen and _TO.match(place.between):
                turned = _TURNED.search(place.between)  # 由下降4%转为增长2%
                found = replace(fallen, text=fallen.text + turned[1]) if turned else fallen
            elif fallen := self._fallen(place, bases):
                fallen, was = None if self._is_stake(place) else fallen, place
                continue
            elif group and self.lists.joint.match(place.between):
                found = group.pop(0)
            elif self._is_none(place):
                last = None
                continue
            else:
                group = self.lists.handed_out(place, bases)
                joined = last is not None and _JOINT.match(place.between)
                found = group.pop(0) if group else last if joined else self.clauses.name(place, bases)
                if joined and found and found.rule == "metric.peopled":
                    found = self.people.peopled(found, place)
            fallen, was = None, was if fallen else None
            listed = times and _JOINT.match(place.between)
            if not listed:
                times = [] if any(b != found for b in group) else self.lists.times(place)
            time = times.pop(0) if times else None
            found = self._told(found, place, last)
            if found is None:
                last, housed = None, place if self.people.housed(place) else None
                continue
            if housed:  # 让30户90人脱贫
                yield self._named(found, housed, time, bool(self.lists.all_bearing(housed)))
                housed = None
            if "growth" not in found.rule:
                bases.append(
                    replace(found, unit=place.figure.quantity.base_unit, at=found.at or place.figure.span)
                )
            elif found.of and not any(found.of == b.text for b in bases):
                bases.append(replace(found, text=found.of, at=found.at or place.figure.span))
            last = replace(found, unit=place.figure.quantity.base_unit, at=found.at or place.figure.span)
            every = self.lists.all_bearing(place) or self._next(place)
            for joint in self.lists.growing_alike(found, place):
                yield self._named(joint, place, time, bool(every))
            of: Sequence[int | None] = every if found.bearer is None else ()
            if was is not None and not (_LOST.search(self.text, was.lo, was.start) or "growth" in found.rule):
                yield self._former(found, was)
            for bearer in of or (found.bearer,):
                yield self._named(replace(found, bearer=bearer), place, time, bool(every))

    def _next(self, place: Place) -> list[int]:
        """Who stands first where a list of figures goes on (甲收入3亿元、|乙|收入5亿元), [] for nobody."""
        k = bisect_left(self.starts, place.lo)
        here = self.mentions[k : k + 1]
        goes_on = len(place.between) - (place.start - place.lo) == 1 and place.between[0] in "、和及与"
        if not goes_on or not here or here[0].type not in _LISTED or here[0].span.start != place.lo:
            return []
        alone = bisect_left(self.starts, place.start) == k + 1
        return [k] if alone and _SAID.match(self.text, here[0].span.stop, place.start) else []

    def _told(self, found: Base | None, place: Place, last: Base | None) -> Base | None:
        """A name of one character only where it ends what is said, or with the verb of its list."""
        if found is None or len(found.text) > 1:
            return found
        if found.rule == "metric.counted":
            return None if _CJK.match(self.text, place.stop + len(found.text)) else found
        listed = (
            place.between == "、" + found.text
            and last is not None
            and last.unit == place.figure.quantity.base_unit
        )
        verb = self.around.verb(last.text) if listed and last else ""
        made = verb in _MAKES or (listed and last and last.text.endswith("产量"))
        name = found.text + "产量" if made else verb + found.text
        return replace(found, text=name) if found.text and name != found.text else None

    def _named(self, found: Base, place: Place, time: str | None, listed: bool) -> Named:
        confidence = found.confidence or _CONFIDENCE[found.rule]
        span = Span(place.lo, place.stop)
        time = time or self.dating.of(place.floor, place.start)
        listed = listed or found.rule == "metric.each"
        return Named(
            found.text, place.figure, time, found.bearer, span, found.rule, confidence, listed, found.at
        )

    def _former(self, found: Base, place: Place) -> Named:
        """The value that was at ``place``, where it was replaced by what ``found`` names; its time only where
        it is told with it (由2018年的3亿元)."""
        k = bisect_left(self.around.period_starts, place.start) - 1
        near = self.periods[k].span if k >= 0 else None
        told = (
            near is not None and near.start >= place.lo and _OF.fullmatch(self.text, near.stop, place.start)
        )
        time = self.periods[k].text.removeprefix("从") if told else None
        span = Span(place.lo, place.stop)
        confidence = _CONFIDENCE["metric.former"]
        return Named(
            found.text, place.figure, time, found.bearer, span, "metric.former", confidence, former=True
        )

    def _places(self, span: Span, figures: Sequence[Figure]) -> Iterator[Place]:
        previous = span.start
        for n, figure in enumerate(figures):
            start, stop = figure.span.start, figure.span.stop
            if _overlaps(self.periods, self.around.period_starts, figure.span):
                continue
            between = self.text[previous:start] if previous > span.start else "。"
            lo = self.around.edge(start, previous)
            ceiling = figures[n + 1].span.start if n + 1 < len(figures) else span.stop
            previous = stop
            if not _overlaps(self.mentions, self.starts, figure.span):
                hi = self.around.right_edge(stop, ceiling)
                yield Place(figure, lo, hi, between, figures[n : n + _MOST], span.start)

    def _is_none(self, place: Place) -> bool:
        """Whether a figure is no metric: a stake, an age, a size, a class (亿元以上项目), a small number."""
        text, figure, quantity = self.text, place.figure, place.figure.quantity
        aged = quantity.unit in _AGE and not _MEAN.search(text, place.lo, place.start)
        sized = quantity.unit.lstrip("百千万亿") in _SIZES and _EQUIPPED.match(text, place.stop)
        if aged or sized or quantity.unit == "成":
            return True
        if next(self.rules.matches("none", place), None):
            return True
        bounded = text[place.stop - 2 : place.stop] in ("以上", "以下")
        bounded = bounded or _ROUND.fullmatch(text, place.start, place.stop) is not None
        if figure.kind != "Percent" and bounded and _CLASS.match(text, place.stop):
            return True
        if bounded and _PICKED.match(text, place.stop):
            return True
        after = place.rest[1] if quantity.approx in ("atLeast", "atMost") and len(place.rest) > 1 else None
        if after and after.kind == "Count" and _COUNTED_OF.fullmatch(text, place.stop, after.span.start):
            return True
        spelled = not text[figure.number_span.start : figure.number_span.stop].isascii()
        small = quantity.value is not None and quantity.value < 11 and quantity.approx is None
        return spelled and small and figure.kind == "Count"

    def named(self, at: int) -> bool:
        """Whether a mention covers the character at ``at``."""
        return _overlaps(self.mentions, self.starts, Span(at, at + 1))

    def _is_stake(self, place: Place) -> bool:
        """Whether a rule for percentages only says that a figure is no metric."""
        return any(rule.kinds == {"Percent"} for rule, _ in self.rules.matches("none", place))

    def _fallen(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The name of a figure that only tells from where another one came."""
        fall = _FALL.fullmatch(self.text[place.lo : place.start])
        if not fall or len(place.rest) < 2:
            return None
        if not _TO.match(self.text[place.stop : place.rest[1].span.start]):
            return None
        stop = place.lo + fall.end("base")
        name = self.around.left(place.lo, stop)
        share = _SHARE.search(self.text, place.lo, stop)
        if share and bases and name and name.text == share[2]:  # 收入3亿元，占营业收入的比重由5%升至8%
            part = self.around.left(place.lo, share.start())
            of = part.text if part and part.ends == "noun" else bases[-1].text
            return replace(bases[-1], text=of + share[1] + share[2], rule="metric.changed", confidence=0.0)
        if name and bases and name.text == "占比":  # 出口额3亿元，占比由5%升至8%
            return replace(bases[-1], text=bases[-1].text + name.text, rule="metric.changed", confidence=0.0)
        if name:
            return base(name, "metric.changed")
        return replace(bases[-1], rule="metric.changed", confidence=0.0) if bases else None


def _overlaps(things: Sequence[Mention] | Sequence[Period], starts: Sequence[int], span: Span) -> bool:
    k = bisect_left(starts, span.stop) - 1
    return k >= 0 and things[k].span.overlaps(span)
