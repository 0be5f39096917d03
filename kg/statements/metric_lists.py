"""The names of figures in lists: 分别, 均, and names that share a measure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from kg.entities.names import ENTERPRISE, LEVELS
from kg.knowledge import Knowledge
from kg.statements.figures import Figure
from kg.statements.metric_around import Around
from kg.statements.metric_base import BEARING, INHABITED, LOOK_BACK, Base, Place, base
from kg.statements.metric_constructions import Constructions
from kg.statements.metric_names import Name
from kg.statements.numerals import DIGITS

_JOINT = re.compile(r"(?:[、和及与]|以及)?$")
_AND = re.compile(r"[、和及与]|以及")
_EACH = re.compile(r"(?:分别|依次)[^，。；]{0,12}$")
_OF_ALL = re.compile(
    r"[”》]?等?[\d一二三四五六七八九十两]{0,3}[家户个省市县区]?"
    r"[^，。；\d]{0,20}(?:(?:均|都|各|双双|皆|全部)[^，。；\d]{0,12}|(?<!总)(?:增长|增幅|增速|降幅|下降)(?:均|都|超过?|达到?|在|突破|高于|近|约){0,2})"
)
_BARE = re.compile(r"\s*(?:分别|依次)?")
_SEPARATOR, _COMMA = re.compile(r"[、和与及]"), re.compile("、")
_REACH = 200  # characters before a count in which its list is looked for
_HELD = 14  # characters of a member that holds 和 or 及 itself
_LONG = 10  # characters of a name in a list; longer ones are clauses
# A clause that only hands out figures: what they count heads the clause before (亏损逐月收窄，分别为).
_OPENING = re.compile(r"(?:分别|依次)[^，。；\d]{0,12}")
_ALONE = re.compile(r"(?:分别|依次)(?:[达降升增减]?[为到至]|达)?")

# What counts the members of a list that stands before (两县, 三家企业).
_COUNTED = re.compile("(?:这|上述)?(?P<n>[两三四五六])(?:家|个)?(?P<kind>[县区市村镇乡]|企业|公司|集团)")


class FigureLists:
    """The lists of figures of a report: what 分别 hands out, what all of a list bear."""

    def __init__(self, around: Around, rules: Constructions, knowledge: Knowledge) -> None:
        self.around, self.rules = around, rules
        self.text, self.mentions, self.periods, self.starts = (
            around.text,
            around.mentions,
            around.periods,
            around.starts,
        )
        measures = knowledge.either("metric/measures")
        self.measure = re.compile(rf"(?:[\u4e00-\u9fff]电量|{measures})$")
        ways = knowledge.either("metric/ways")
        # What joins the growths that 分别 hands out (分别下降5%和增长6%).
        self.joint = re.compile(rf"(?:[、和及与]|以及)?(?P<way>(?:同比|环比)?{ways})?(?:了|达|为)?$")

    def handed_out(self, place: Place, bases: Sequence[Base]) -> list[Base]:
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
        count = len(ways) or self.joined(figures)
        if count < 2:
            return []
        handed = _EACH.search(text[place.lo : place.start])
        own = self.around.left(place.lo, place.start)
        if own and own.text == "占比" and len(bases) >= count:  # 煤68亿元、电35亿元，占比分别为
            return [replace(b, text=b.text + own.text, of="") for b in bases[-count:]]
        start = self.around.clause(place.start, max(place.floor, place.start - LOOK_BACK))
        if handed and (each_of := self._of_counted(start, place.lo + handed.start(), count)):
            return [replace(b, text=_with(b.text, way)) for b in each_of]
        if _ALONE.fullmatch(text, start, place.start) and (head := self.around.headed(start, place.floor)):
            return [head] * count
        if _OPENING.fullmatch(text, start, place.start) and (of := self._before(start, place.floor, count)):
            head = self.around.headed(start, place.floor)
            what = own.text if own else head.text if head else bases[-1].text if bases else ""
            return [Base(what + way, "metric.each", k) for k in of]
        each = max(text.find("分别", start, place.start), text.find("依次", start, place.start))
        if (
            not handed and figures[0].span.stop == figures[1].span.start
        ):  # 检查6批次320人次 counts one thing twice
            return []
        if not handed:  # 甲、乙公司营业收入9亿元、8亿元
            each = place.lo + growth.end("base") if growth else place.start
        each -= 2 * text.startswith(("同比", "环比"), each - 2)
        if self.times(place):  # 2021年、2022年利润分别为
            start = max(start, self._last_period(each))
        listed = self._listed(start, each, count)
        names = listed or [n for n in self._parts(start, each) if n]
        if handed and not names and (plan := self._plan(place)):  # 铁3万吨、钢2万吨，分别完成计划的
            return [replace(b, text=_with(b.text, plan), of="") for b in bases[-count:]]
        if len(names) == 1 and (again := self._again(bases, count)):  # 收入分别为3亿、2亿元，利润1亿、2亿元
            ways = ways or [way] * count
            return [Base(_with(names[0].text, w), "metric.each", k) for w, k in zip(ways, again, strict=True)]
        one = handed and len(names) == 1
        if one and (of := self._before(start, place.floor, count)):  # 设甲、乙，注册资本分别为
            return [Base(_with(names[0].text, way), "metric.each", k) for k in of]
        if not listed:  # of as many parts one is no name: nobody knows whose each figure is
            apart = handed and len(_SEPARATOR.split(text[start:each])) == count
            named = bisect_left(self.starts, each) > bisect_left(self.starts, start)
            return [Base("", "metric.each")] * count if apart and named else []
        if (owners := self._owners(names, each)) and (what := names[-1].text):  # 甲、乙公司营业收入分别为
            done = self.around.left(place.lo + handed.start() + 2, place.start) if handed else None
            what = done.text if done and done.ends == "noun" else what  # 甲、乙机场分别完成客运量
            what += self._plan(place)
            told = [_with(what, w) for w in ways or [way] * count]
            return [Base(t, "metric.each", k) for t, k in zip(told, owners, strict=True)]
        if not handed:
            return []
        if all(n.ends == "mention" for n in names):
            what = _with(self.around.handed(each, place.start, figures[count - 1].span.stop), way)
            if not what and bases and bases[-1].unit == place.figure.quantity.base_unit:
                what = bases[-1].text
            return [Base(what, "metric.each", n.bearer) for n in names]
        sold = self.around.left(place.lo + handed.start() + 2, place.start)  # 甲机、乙机分别实现收入
        measure = sold.text if sold and sold.ends == "noun" else ""
        texts = (t if self.measure.search(t) else _with(t, measure) for t in self._whole(names))
        each_of = [
            replace(base(n, "metric.each"), text=_with(t, way)) for n, t in zip(names, texts, strict=True)
        ]
        alike = len({(b.text, b.bearer) for b in each_of}) < count  # nobody knows which is whose
        return [Base("", "metric.each")] * count if alike else each_of

    def _before(self, start: int, floor: int, count: int) -> list[int]:
        """The mentions of the list of ``count`` bodies that ends the clause before ``start``, else []."""
        last = bisect_left(self.starts, start) - 1
        first = self._first(last)
        found = [*range(first, last + 1)] if last >= 0 else []
        near = found and self.starts[first] >= floor and self.mentions[last].span.stop == start - 1
        return found if near and len(found) == count and self.mentions[last].type in BEARING else []

    def _first(self, last: int) -> int:
        """The first mention of the list that ends with mention ``last``, itself where it is alone."""
        first = last
        while first > 0 and _SEPARATOR.fullmatch(
            self.text, self.mentions[first - 1].span.stop, self.mentions[first].span.start
        ):
            first -= 1
        return first

    def _of_counted(self, start: int, each: int, count: int) -> list[Base]:
        """What each of a list bears that the clause counts (甲县、乙县…。两县产量|分别为); [] for no such
        list."""
        m = _COUNTED.match(self.text, start, each)
        name = self.around.left(m.end(), each) if m and DIGITS[m["n"]] == count else None
        if not m or not name or name.ends != "noun":
            return []
        kinds = frozenset({LEVELS[m["kind"]]}) if m["kind"] in LEVELS else ENTERPRISE
        last = bisect_left(self.starts, start) - 1
        while last >= 0 and start - self.starts[last] < _REACH:
            first = self._first(last)
            if last - first + 1 == count and {x.type for x in self.mentions[first : last + 1]} <= kinds:
                return [Base(name.text, "metric.each", k) for k in range(first, last + 1)]
            last = first - 1
        return []

    def _plan(self, place: Place) -> str:
        """What a figure tells of a plan (完成年计划), "" if it tells of none."""
        _, plan = next(self.rules.matches("name", place), (None, None))
        return f"完成{plan['plan']}" if plan and "plan" in plan.groupdict() else ""

    def _listed(self, start: int, stop: int, count: int) -> list[Name]:
        """The names of a list of ``count`` members, of which one may hold 和 or 及 (甲、乙及丙系列产品)."""
        for joints in (_SEPARATOR, _COMMA):
            parts = joints.split(self.text[start:stop])
            names = [n for n in self._parts(start, stop, joints) if n]
            if len(names) == len(parts) == count:
                held = (_SEPARATOR.search(p) and len(p) <= _HELD for p in parts)
                return [replace(n, text=p) if h else n for n, p, h in zip(names, parts, held, strict=True)]
        return []

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

    def all_bearing(self, place: Place) -> list[int]:
        """The mentions of the list that all bear a figure (甲公司、乙公司等3家企业利润均超过5亿元)."""
        last = bisect_left(self.starts, place.start) - 1
        if (
            last < 1
            or self.joined(place.rest) > 1
            or not _OF_ALL.fullmatch(self.text, self.mentions[last].span.stop, place.start)
        ):
            return []
        first = self._first(last)
        found = range(first, last + 1)
        alike = len({self.mentions[k].type in INHABITED for k in found}) == 1
        return [*found] if first < last and alike and self.mentions[last].type in BEARING else []

    def growing_alike(self, found: Base, place: Place) -> list[Base]:
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
        if not self.measure.search(own.text) or any(len(n.text) > _LONG for n in names):
            return []
        way = self.rules.way(growth)
        return [replace(found, text=t + way) for t in self._whole(names)[:-1]]

    def _parts(self, start: int, stop: int, joints: re.Pattern[str] = _SEPARATOR) -> Iterator[Name | None]:
        for part in joints.split(self.text[start:stop]):
            yield self.around.left(start, start + len(part))
            start += len(part) + 1

    def times(self, place: Place) -> list[str]:
        """The periods of a list of figures that begins here, if as many are listed before; else []."""
        count, at = self.joined(place.rest), bisect_left(self.around.period_starts, place.start)
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

    def joined(self, figures: Sequence[Figure]) -> int:
        """How many of these figures, from the first on, stand in one list."""
        between = ((a.span.stop, b.span.start) for a, b in pairwise(figures))
        return 1 + sum(1 for _ in takewhile(lambda gap: _JOINT.match(self.text[slice(*gap)]), between))

    def _whole(self, names: Sequence[Name]) -> list[str]:
        """The names of a list, with the measure that only the last one names (粮食、油料产量)."""
        measure = self.measure.search(names[-1].text)
        more = measure[0] if measure and len(names[-1].text) > len(measure[0]) else ""
        return [n.text if self.measure.search(n.text) else n.text + more for n in names]


def _with(text: str, way: str) -> str:
    """A name with how it grew, what both say said once (利润同比, 同比增加)."""
    over = next((n for n in range(len(way), 0, -1) if text.endswith(way[:n])), 0)
    return text + way[over:]
