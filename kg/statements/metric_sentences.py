"""The figures of a sentence, each with the name of what it counts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.dating import Dating
from kg.statements.figures import Figure
from kg.statements.metric_base import BEARING, INHABITED, LOOK_BACK, Base, Place, base
from kg.statements.metric_clauses import Clauses
from kg.statements.metric_names import Name
from kg.statements.periods import Period

_JOINT = re.compile(r"(?:[、和及与]|以及)?$")
_AND = re.compile(r"[、和及与]|以及")
_EACH = re.compile(r"(?:分别|依次)[^，。；]{0,12}$")
_OF_ALL = re.compile(
    r"[”》]?等?[\d一二三四五六七八九十两]{0,3}[家户个省市县区]?"
    r"[^，。；\d]{0,20}(?:(?:均|都|各|双双|皆|全部)[^，。；\d]{0,12}|(?<!总)(?:增长|增幅|增速|降幅|下降)(?:均|都|超过?|达到?|在|突破|高于|近|约){0,2})"
)
_BARE = re.compile(r"\s*(?:分别|依次)?")
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
_SEPARATOR, _COMMA = re.compile(r"[、和与及]"), re.compile("、")
_MOST = 60  # figures of a list
_HELD = 14  # characters of a member that holds 和 or 及 itself
_LONG = 10  # characters of a name in a list; longer ones are clauses
_MEASURE = re.compile(
    r"(?:[\u4e00-\u9fff]电量|营收|产能|装机容量|装机|毛利率|毛利|占比|税收|余额|投资|周转量|净利润|排放量|产销量|产量|销量|产值|增加值|销售额|消费量|消耗量|进口量|出口量|进出口额|进口额|出口额|吞吐量|运量"
    r"|人均可支配收入|收入|利润|利润总额|价格|均价|面积|覆盖率|合格率|总量|浓度|强度|人数|成本|费用|能耗|总产|单产|库存)$"
)
_MAKES = frozenset(("生产", "产出", "出产"))  # 生产焦炭2万吨、铁5万吨
_CJK = re.compile(r"[\u4e00-\u9fff]")
# A clause that only hands out figures: what they count heads the clause before (亏损逐月收窄，分别为).
_ALONE = re.compile(r"(?:分别|依次)(?:[达降升增减]?[为到至]|达)?")
_MEAN = re.compile(r"平均(?:年龄|寿命)[^，。；]{0,3}$")
_AGE = frozenset(("岁", "周岁"))
# How often names made in each way are right, in tenths; names by rules carry the rule's own.
_CONFIDENCE = {
    "metric.named": 0.9,
    "metric.counted": 0.65,
    "metric.changed": 0.95,
    "metric.each": 0.8,
    "metric.carried": 0.5,
    "metric.headed": 0.7,
    "metric.done": 0.6,
    "metric.lasting": 0.75,
    "metric.measured": 0.7,
    "metric.peopled": 0.8,
}


@dataclass(frozen=True, slots=True)
class Named:
    """A figure with its name; ``span`` runs from its clause part to it, ``bearer`` counts in text order, one
    of a list that the figure is said of where ``listed``; ``after`` is the figure whose name it takes."""

    text: str
    figure: Figure
    time: str | None
    bearer: int | None
    span: Span
    rule: str
    confidence: float
    listed: bool = False
    after: Span | None = None


class SentenceReader:
    """Reads the figures of a report sentence by sentence."""

    def __init__(
        self, text: str, mentions: Sequence[Mention], periods: Sequence[Period], knowledge: Knowledge
    ) -> None:
        self.text, self.mentions, self.periods = text, mentions, periods
        self.clauses = Clauses(text, mentions, periods, knowledge)
        self.dating = Dating(text, periods)
        self.around, self.rules, self.people = self.clauses.around, self.clauses.rules, self.clauses.people
        self.starts = self.around.starts
        self.types = frozenset(m.type for m in mentions)
        ways = knowledge.either("metric/ways")
        # What joins the growths that 分别 hands out (分别下降5%和增长6%).
        self.joint = re.compile(rf"(?:[、和及与]|以及)?(?P<way>(?:同比|环比)?{ways})?(?:了|达|为)?$")

    def read(self, span: Span, figures: Sequence[Figure]) -> Iterator[Named]:
        """The metrics of a sentence with these figures."""
        bases: list[Base] = []
        last: Base | None = None
        fallen: Base | None = None  # the name of a figure that the next one replaces (由 A 降到 B)
        group: list[Base] = []  # names for the figures that 分别 hands out
        housed: Place | None = None  # households before their members, named with them
        times: list[str] = []  # the periods of figures in a list (2021年、2022年产值3亿元、4亿元)
        for place in self._places(span, figures):
            found: Base | None
            if fallen and _TO.match(place.between):
                found = fallen
            elif fallen := self._fallen(place, bases):
                fallen = None if self._is_stake(place) else fallen
                continue
            elif group and self.joint.match(place.between):
                found = group.pop(0)
            elif self._is_none(place):
                last = None
                continue
            else:
                group = self._group(place, bases)
                joined = last is not None and _JOINT.match(place.between)
                found = group.pop(0) if group else last if joined else self.clauses.name(place, bases)
                if joined and found and found.rule == "metric.peopled":
                    found = self.people.peopled(found, place)
            fallen = None
            listed = times and _JOINT.match(place.between)
            if not listed:
                times = [] if any(b != found for b in group) else self._times(place)
            time = times.pop(0) if times else None
            found = self._told(found, place, last)
            if found is None:
                last, housed = None, place if self.people.housed(place) else None
                continue
            if housed:  # 让30户90人脱贫
                yield self._named(found, housed, time, bool(self._all(housed)))
                housed = None
            if "growth" not in found.rule:
                bases.append(
                    replace(found, unit=place.figure.quantity.base_unit, at=found.at or place.figure.span)
                )
            elif found.of and not any(found.of == b.text for b in bases):
                bases.append(replace(found, text=found.of, at=found.at or place.figure.span))
            last = replace(found, unit=place.figure.quantity.base_unit, at=found.at or place.figure.span)
            every = self._all(place)
            for joint in self._joint(found, place):
                yield self._named(joint, place, time, bool(every))
            of: Sequence[int | None] = every if found.bearer is None else ()
            for bearer in of or (found.bearer,):
                yield self._named(replace(found, bearer=bearer), place, time, bool(every))

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

    def _times(self, place: Place) -> list[str]:
        """The periods of a list of figures that begins here, if as many are listed before; else []."""
        count, at = self._joined(place.rest), bisect_left(self.around.period_starts, place.start)
        known = [p for p in self.periods[max(0, at - count - 1) : at] if p.span.start >= place.floor]
        beside = [bool(_AND.fullmatch(self.text, a.span.stop, b.span.start)) for a, b in pairwise(known)]
        beside = [False, *beside] if len(known) == count else beside
        return (
            [p.text for p in known[-count:]] if count > 1 and beside == [False] + [True] * (count - 1) else []
        )

    def _last_period(self, at: int) -> int:
        """Where the last period before ``at`` ends."""
        k = bisect_left(self.around.period_starts, at) - 1
        return self.periods[k].span.stop if k >= 0 else 0

    def _joined(self, figures: Sequence[Figure]) -> int:
        """How many of these figures, from the first on, stand in one list."""
        between = ((a.span.stop, b.span.start) for a, b in pairwise(figures))
        return 1 + sum(1 for _ in takewhile(lambda gap: _JOINT.match(self.text[slice(*gap)]), between))

    def _named(self, found: Base, place: Place, time: str | None, listed: bool) -> Named:
        confidence = found.confidence or _CONFIDENCE[found.rule]
        span = Span(place.lo, place.stop)
        time = time or self.dating.of(place.floor, place.start)
        listed = listed or found.rule == "metric.each"
        return Named(
            found.text, place.figure, time, found.bearer, span, found.rule, confidence, listed, found.at
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
        """Whether a figure is no metric: a stake, an age, a class (亿元以上项目), a small count in words."""
        text, figure, quantity = self.text, place.figure, place.figure.quantity
        aged = quantity.unit in _AGE and not _MEAN.search(text, place.lo, place.start)
        if aged or quantity.unit == "成":
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
        name = self.around.left(place.lo, place.lo + fall.end("base"))
        if name:
            return base(name, "metric.changed")
        return replace(bases[-1], rule="metric.changed", confidence=0.0) if bases else None

    def _group(self, place: Place, bases: Sequence[Base]) -> list[Base]:
        """The names of the figures that 分别 hands out, in order; [] if they cannot be told apart."""
        text, figures = self.text, place.rest
        rule, growth = next(self.rules.growth(place), (None, None))
        way = self.rules.way(growth) if growth else ""
        ways = self._ways(place, way) if way else []
        if rule and growth and _BARE.fullmatch(growth["base"]):  # 收入、利润3亿元和1亿元，增长5%和6%
            grown = [b.grown(w, rule) for b, w in zip(bases[-len(ways) :], ways, strict=False)]
            if "分别" in text[place.lo : place.start] and len(grown) < len(ways):
                return [Base("", rule.id)] * len(ways)  # nobody knows which of them grew so
            return grown if len({(b.text, b.bearer) for b in grown}) == len(ways) > 1 else []
        count = len(ways) or self._joined(figures)
        if count < 2:
            return []
        handed = _EACH.search(text[place.lo : place.start])
        own = self.around.left(place.lo, place.start)
        if own and own.text == "占比" and len(bases) >= count:  # 煤68亿元、电35亿元，占比分别为
            return [replace(b, text=b.text + own.text, of="") for b in bases[-count:]]
        start = self.around.clause(place.start, max(place.floor, place.start - LOOK_BACK))
        if _ALONE.fullmatch(text, start, place.start) and (head := self.around.headed(start, place.floor)):
            return [head] * count
        each = max(text.find("分别", start, place.start), text.find("依次", start, place.start))
        if not handed:  # 甲、乙公司营业收入9亿元、8亿元
            each = place.lo + growth.end("base") if growth else place.start
        each -= 2 * text.startswith(("同比", "环比"), each - 2)
        if self._times(place):  # 2021年、2022年利润分别为
            start = max(start, self._last_period(each))
        listed = self._listed(start, each, count)
        names = listed or [n for n in self._parts(start, each) if n]
        if handed and not names and (plan := self._plan(place)):  # 铁3万吨、钢2万吨，分别完成计划的
            return [replace(b, text=_with(b.text, plan), of="") for b in bases[-count:]]
        if len(names) == 1 and (again := self._again(bases, count)):  # 收入分别为3亿、2亿元，利润1亿、2亿元
            ways = ways or [way] * count
            return [Base(_with(names[0].text, w), "metric.each", k) for w, k in zip(ways, again, strict=True)]
        if not listed:
            return []
        if (owners := self._owners(names, each)) and (what := names[-1].text):  # 甲、乙公司营业收入分别为
            what += self._plan(place)
            told = [_with(what, w) for w in ways or [way] * count]
            return [Base(t, "metric.each", k) for t, k in zip(told, owners, strict=True)]
        if not handed:
            return []
        if all(n.ends == "mention" for n in names):
            what = self.around.handed(each, place.start, figures[count - 1].span.stop) + way
            if not what and bases and bases[-1].unit == place.figure.quantity.base_unit:
                what = bases[-1].text
            return [Base(what, "metric.each", n.bearer) for n in names]
        sold = self.around.left(place.lo + handed.start() + 2, place.start)  # 甲机、乙机分别实现收入
        measure = sold.text if sold and sold.ends == "noun" else ""
        texts = (t if _MEASURE.search(t) else _with(t, measure) for t in _whole(names))
        return [
            replace(base(n, "metric.each"), text=_with(t, way)) for n, t in zip(names, texts, strict=True)
        ]

    def _plan(self, place: Place) -> str:
        """What a figure tells of a plan (完成年计划), "" if it tells of none."""
        _, plan = next(self.rules.matches("name", place), (None, None))
        return f"完成{plan['plan']}" if plan and "plan" in plan.groupdict() else ""

    def _ways(self, place: Place, way: str) -> list[str]:
        """How each figure of a list grew whose first one grew so (分别下降5%和增长6%)."""
        handed = "分别" in self.text[place.lo : place.start]
        ways, since = [way], way[:2] if way.startswith(("同比", "环比")) else ""
        for a, b in pairwise(place.rest):
            m = self.joint.match(self.text[a.span.stop : b.span.start])
            if not m or (m["way"] and not handed):
                break
            own = m["way"] and ("" if m["way"].startswith(("同比", "环比")) else since) + m["way"]
            ways.append(own or ways[-1])
        return ways

    def _again(self, bases: Sequence[Base], count: int) -> list[int]:
        """Who bore the last figures of the sentence that were handed out one by one, [] where none were."""
        last = [b.bearer for b in bases[-count:] if b.rule == "metric.each" and b.bearer is not None]
        return last if len(set(last)) == count else []

    def _owners(self, names: Sequence[Name], stop: int) -> list[int]:
        """The mentions of a list that ends in the noun which all of them bear (甲公司、乙公司利润); [] where
        there is none."""
        first = [n.bearer for n in names[:-1] if n.ends == "mention" and n.bearer is not None]
        if names[-1].ends == "mention" or len(first) < len(names) - 1 or not first:
            return []
        last = first[-1] + 1
        beside = last < len(self.mentions) and self.mentions[last].span.stop <= names[-1].span.start < stop
        joined = beside and _SEPARATOR.fullmatch(
            self.text, self.mentions[first[-1]].span.stop, self.mentions[last].span.start
        )
        return [*first, last] if joined else []

    def _all(self, place: Place) -> list[int]:
        """The mentions of the list that all bear a figure (甲公司、乙公司等3家企业利润均超过5亿元)."""
        last = bisect_left(self.starts, place.start) - 1
        if (
            last < 1
            or self._joined(place.rest) > 1
            or not _OF_ALL.fullmatch(self.text, self.mentions[last].span.stop, place.start)
        ):
            return []
        first = last
        while first > 0 and _SEPARATOR.fullmatch(
            self.text, self.mentions[first - 1].span.stop, self.mentions[first].span.start
        ):
            first -= 1
        found = range(first, last + 1)
        alike = len({self.mentions[k].type in INHABITED for k in found}) == 1
        return [*found] if first < last and alike and self.mentions[last].type in BEARING else []

    def _joint(self, found: Base, place: Place) -> list[Base]:
        """The growth of what stands in a list before the last that grew so (甲、乙排放量下降3%)."""
        rule, growth = next(self.rules.growth(place), (None, None))
        handed_out = "分别" in self.text[place.lo : place.start]
        if not rule or not growth or found.rule != rule.id or place.figure.kind != "Percent" or handed_out:
            return []
        own = self.around.left(place.lo, place.lo + growth.end("base"))
        if not own or own.ends != "noun" or not _AND.fullmatch(self.text, own.span.start - 1, own.span.start):
            return []
        start = self.around.clause(place.start, max(place.floor, place.start - LOOK_BACK))
        start = max(start, min(self._last_period(own.span.start), own.span.start - 1))
        parts = _SEPARATOR.split(self.text[start : own.span.start - 1])
        names = [n for n in self._parts(start, own.span.start - 1) if n and n.ends == "noun" and not n.verb]
        if len(names) != len(parts) or any(n.text != p for n, p in zip(names[1:], parts[1:], strict=True)):
            return []
        names = [*names, own]
        if not _MEASURE.search(own.text) or any(len(n.text) > _LONG for n in names):
            return []
        way = self.rules.way(growth)
        return [replace(found, text=t + way) for t in _whole(names)[:-1]]

    def _listed(self, start: int, stop: int, count: int) -> list[Name]:
        """The names of a list of ``count`` members, of which one may hold 和 or 及 (甲、乙及丙系列产品)."""
        for joints in (_SEPARATOR, _COMMA):
            parts = joints.split(self.text[start:stop])
            names = [n for n in self._parts(start, stop, joints) if n]
            if len(names) == len(parts) == count:
                held = (_SEPARATOR.search(p) and len(p) <= _HELD for p in parts)
                return [replace(n, text=p) if h else n for n, p, h in zip(names, parts, held, strict=True)]
        return []

    def _parts(self, start: int, stop: int, joints: re.Pattern[str] = _SEPARATOR) -> Iterator[Name | None]:
        for part in joints.split(self.text[start:stop]):
            yield self.around.left(start, start + len(part))
            start += len(part) + 1


def _with(text: str, way: str) -> str:
    """A name with how it grew, what both say said once (利润同比, 同比增加)."""
    over = next((n for n in range(len(way), 0, -1) if text.endswith(way[:n])), 0)
    return text + way[over:]


def _whole(names: Sequence[Name]) -> list[str]:
    """The names of a list, with the measure that only the last one names (粮食、油料产量)."""
    measure = _MEASURE.search(names[-1].text)
    more = measure[0] if measure and len(names[-1].text) > len(measure[0]) else ""
    return [n.text if _MEASURE.search(n.text) else n.text + more for n in names]


def _overlaps(things: Sequence[Mention] | Sequence[Period], starts: Sequence[int], span: Span) -> bool:
    k = bisect_left(starts, span.stop) - 1
    return k >= 0 and things[k].span.overlaps(span)
