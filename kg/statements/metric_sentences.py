"""The figures of a sentence, each with the name of what it counts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.figures import Figure
from kg.statements.metric_names import Name, Token, namer
from kg.statements.metric_rules import MetricRule, metric_rules
from kg.statements.periods import Period

_EDGE = re.compile(r"[，。；：！？（）【】、\n]|——")
_CLAUSE = re.compile(r"[，。；：！？（）\n]")
_JOINT = re.compile(r"(?:[、和及与]|以及)?$")
_EACH = re.compile(r"(?:分别|依次)[^，。；]{0,12}$")
_FALL = re.compile(r"(?P<base>[^，。；]{0,40}?)(?:分别)?[由从][^，。；]{0,8}?$")
_TO = re.compile(r"[^，。；！？\n]{0,10}(?:[到至为成]|转)[^，。；！？\n]{0,4}$")
_REST = re.compile(
    r"(?:其中|另有?|还有|总数|合计|共计|总计|累计|一共|总共|同比|[前后]者|又|再|已|并|最终|目前|今年|去年){0,4}$"
)
_PER = re.compile(r"每(?:[\u4e00-\u9fff]{1,2}|股)$")
_CLASS = re.compile(r"(?:项目|企业|工程|大项目|产业)")
_QUOTED = re.compile(r"[”》]$")
_LENGTH = re.compile(
    r"(?:期|时间|周期|年限|时长|寿命|天数|耗时|时限|工龄|提前|停产|停业|缩短|减少|压缩|延长|历时)$"
)
_DURATION = frozenset(("年", "天", "个月", "小时", "分钟", "周", "个工作日", "工作日", "秒", "昼夜"))
_AGE = frozenset(("岁", "周岁"))
# Mentions that may be what is counted themselves (党员突击队46支).
_COUNTABLE = frozenset(("Facility", "OrganizationUnit", "PartyOrganization", "Project", "Product"))
# How often names made in each way were right in the tagged reports.
_CONFIDENCE = {
    "named": 0.9, "counted": 0.65, "changed": 0.95, "each": 0.8, "carried": 0.5, "headed": 0.7, "done": 0.6, "lasting": 0.75,
}  # fmt: skip
_LOOK_BACK = 80


@dataclass(frozen=True, slots=True)
class Base:
    """What was counted: its name, how the name was found, the mention next to it, and whether it begins with a verb."""

    text: str
    rule: str
    bearer: int | None = None
    deed: bool = False
    unit: str = ""
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Named:
    """A figure with its name; ``span`` runs from its clause part to the figure, ``bearer`` counts in text order."""

    text: str
    figure: Figure
    time: str | None
    bearer: int | None
    deed: bool
    span: Span
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class _Place:
    """A figure in its sentence: its clause part is ``lo``..``hi``, what joins it to the figure before is ``between``."""

    figure: Figure
    lo: int
    hi: int
    between: str
    rest: Sequence[Figure]
    floor: int

    @property
    def start(self) -> int:
        return self.figure.span.start

    @property
    def stop(self) -> int:
        return self.figure.span.stop


class SentenceReader:
    """Reads the figures of a report sentence by sentence."""

    def __init__(
        self, text: str, mentions: Sequence[Mention], periods: Sequence[Period], knowledge: Knowledge
    ) -> None:
        self.text, self.mentions, self.periods = text, mentions, periods
        self.starts = [m.span.start for m in mentions]
        self._period_starts = [p.span.start for p in periods]
        self._namer, self._rules = namer(knowledge), metric_rules(knowledge)

    def read(self, span: Span, figures: Sequence[Figure]) -> Iterator[Named]:
        """The metrics of a sentence with these figures."""
        bases: list[Base] = []
        last: Base | None = None
        fallen: Base | None = None  # the name of a figure that the next one replaces (由 A 降到 B)
        group: list[Base] = []  # names for the figures that 分别 hands out
        for place in self._places(span, figures):
            before = self.text[place.lo : place.start]
            if fallen and _TO.match(place.between):
                found: Base | None = fallen
            elif fallen := self._fallen(place, before, bases):
                continue
            elif group and _JOINT.match(place.between):
                found = group.pop(0)
            elif self._is_none(place, before):
                last = None
                continue
            else:
                group = self._group(place, bases) if _EACH.search(before) else []
                joined = last is not None and _JOINT.match(place.between)
                found = group.pop(0) if group else last if joined else self._name(place, before, bases)
            fallen = None
            if found is None or len(found.text) < (1 if found.rule == "metric.counted" else 2):
                continue
            if "growth" not in found.rule:
                bases.append(replace(found, unit=place.figure.quantity.base_unit))
            last = found
            yield Named(
                found.text, place.figure, self._time(span, place.start), found.bearer, found.deed,
                Span(place.lo, place.stop), found.rule, found.confidence or _CONFIDENCE[found.rule[7:]],
            )  # fmt: skip

    def _places(self, span: Span, figures: Sequence[Figure]) -> Iterator[_Place]:
        previous = span.start
        for n, figure in enumerate(figures):
            start, stop = figure.span.start, figure.span.stop
            if _overlaps(self.periods, self._period_starts, figure.span):
                continue
            between = self.text[previous:start] if previous > span.start else "。"
            lo = self._left_edge(start, previous)
            ceiling = figures[n + 1].span.start if n + 1 < len(figures) else span.stop
            previous = stop
            if not _overlaps(self.mentions, self.starts, figure.span):
                hi = self._right_edge(stop, ceiling)
                yield _Place(figure, lo, hi, between, figures[n:], span.start)

    def _left_edge(self, at: int, floor: int) -> int:
        lo = max(floor, at - 40)
        for m in _EDGE.finditer(self.text, lo, at):
            lo = m.end()
        return lo

    def _right_edge(self, at: int, ceiling: int) -> int:
        m = _EDGE.search(self.text, at, min(ceiling, at + 24))
        return m.start() if m else min(ceiling, at + 24)

    def _window(self, place: _Place, lo: int) -> str:
        symbol = self._rules.symbol[place.figure.kind]
        return self.text[lo : place.start] + symbol + self.text[place.stop : place.hi]

    def _matches(self, use: str, place: _Place) -> Iterator[tuple[MetricRule, re.Match[str]]]:
        for rule in self._rules.by_use[use]:
            lo = place.lo if rule.scope == "clause" else max(place.floor, place.lo - _LOOK_BACK)
            if found := rule.match(self._window(place, lo)):
                yield rule, found

    def _is_none(self, place: _Place, before: str) -> bool:
        """Whether a figure is no metric: a stake, an age, a class (亿元以上项目), a small count in words."""
        text, figure = self.text, place.figure
        quantity = figure.quantity
        if quantity.unit in _AGE or quantity.unit == "成" or next(self._matches("none", place), None):
            return True
        ends = text[place.stop - 2 : place.stop]
        if figure.kind == "Money" and ends in ("以上", "以下") and _CLASS.match(text, place.stop):
            return True
        spelled = not text[figure.number_span.start : figure.number_span.stop].isascii()
        small = quantity.value is not None and quantity.value < 11 and quantity.approx is None
        return spelled and small and figure.kind == "Count"

    def _time(self, span: Span, start: int) -> str | None:
        k = bisect_left(self._period_starts, start) - 1
        if k >= 0 and self.periods[k].span.start >= span.start and self.periods[k].span.stop <= start:
            return self.periods[k].text
        return None

    def _fallen(self, place: _Place, before: str, bases: Sequence[Base]) -> Base | None:
        fall = _FALL.fullmatch(before)
        if not fall or len(place.rest) < 2 or not _TO.match(self.text[place.stop : place.rest[1].span.start]):
            return None
        base = self._left(place.lo, place.lo + fall.end("base"))
        if base:
            return _base(base, "metric.changed")
        return replace(bases[-1], rule="metric.changed", confidence=0.0) if bases else None

    def _group(self, place: _Place, bases: Sequence[Base]) -> list[Base]:
        """The names of the figures that 分别 hands out, in order; [] if they cannot be told apart."""
        text, figures = self.text, place.rest
        pairs = zip(figures, figures[1:], strict=False)
        joints = [bool(_JOINT.match(text[a.span.stop : b.span.start])) for a, b in pairs]
        count = (joints.index(False) if False in joints else len(joints)) + 1
        if count < 2:
            return []
        rule, growth = next(self._matches("growth", place), (None, None))
        way = growth["compared"] + growth["way"] if growth else ""
        if rule and growth and not growth["base"].strip():
            grown = bases[-count:] if len(bases) >= count else []
            return [replace(b, text=b.text + way, rule=rule.id, confidence=rule.confidence) for b in grown]
        clause = self._clause_start(place.start, max(place.floor, place.start - _LOOK_BACK))
        each = max(text.find("分别", clause, place.start), text.find("依次", clause, place.start))
        names = self._parts(clause, each)
        if len(names) != count or not all(names):
            return []
        if all(n and n.ends == "mention" for n in names):
            what = self._what(each, place.start, figures[count - 1].span.stop) + way
            return [Base(what, "metric.each", n.bearer) for n in names if n]
        return [replace(_base(n, "metric.each"), text=n.text + way) for n in names if n]

    def _clause_start(self, at: int, floor: int) -> int:
        return max((m.end() for m in _CLAUSE.finditer(self.text, floor, at)), default=floor)

    def _parts(self, start: int, stop: int) -> list[Name | None]:
        names: list[Name | None] = []
        for part in re.split(r"[、和与及]", self.text[start:stop]):
            names.append(self._left(start, start + len(part)))
            start += len(part) + 1
        return names

    def _what(self, each: int, start: int, stop: int) -> str:
        """What 分别 hands out to things that are named (分别援建200亩、350亩矮化苹果示范园)."""
        left, right = self._left(each, start), self._right(stop, self._right_edge(stop, stop + 24), False)
        after = right.text if right and (left is None or left.ends == "verb") else ""
        return (left.text if left else "") + after

    def _name(self, place: _Place, before: str, bases: Sequence[Base]) -> Base | None:
        for rule, m in self._matches("growth", place):
            if place.figure.kind != "Count" or m["compared"] or place.figure.quantity.unit == "倍":
                grown = self._growth(rule, m, place, bases)
                if grown:
                    return grown
        left = self._counted_left(place, before)
        unit, kind = place.figure.quantity.unit, place.figure.kind
        if unit in _DURATION:
            return _base(left, "metric.lasting") if left and _LENGTH.search(left.text) else None
        right = self._right(place.stop, place.hi, left is not None and left.ends != "verb")
        for rule, m in self._matches("name", place):
            bearer = right.bearer if right else None
            return Base(rule.name.format(**m.groupdict()), rule.id, bearer, confidence=rule.confidence)
        for rule, m in self._matches("kept-growth", place):
            if left:
                return replace(_base(left, rule.id), text=left.text + m["way"], confidence=rule.confidence)
        verbal = left is None or left.ends == "verb"
        adjacent = right is not None and self.text[place.stop : right.span.start] in ("", "“")
        if right and right.text and (kind == "Count" or (kind == "Money" and verbal and adjacent)):
            return None if verbal is False and _QUOTED.search(before) else _counted(left, right)
        if left:
            return _base(left, "metric.named")
        if right and right.text:
            return _counted(None, right)
        return self._omitted(place, bases)

    def _counted_left(self, place: _Place, before: str) -> Name | None:
        """The name before a figure, across an opening bracket or colon, with the verb that rules its list."""
        text, lo = self.text, place.lo
        left = self._left(lo, place.start)
        if left is None and lo > 0 and text[lo - 1] in "：（" and not self._namer.unreached(before).strip():
            left = self._left(self._left_edge(lo - 1, max(0, lo - 40)), lo - 1)
        if left and left.ends == "mention":
            kind = self.mentions[left.bearer].type if left.bearer is not None else ""
            usable = place.figure.kind == "Count" and kind in _COUNTABLE
            return self._governed(replace(left, bearer=None)) if usable else None
        return self._governed(left) if left and left.ends == "noun" and not left.verb else left

    def _governed(self, left: Name) -> Name:
        """A noun that ends a list, with the verb that rules the list (培训基层干部、技术人员)."""
        at = left.span.start
        if self.text[at - 1 : at] not in ("、", "和", "与", "及", "”"):
            return left
        lo = self._clause_start(at, max(0, at - 40))
        verb = self._namer.governor(self._tokens(lo, at))
        return replace(left, text=verb + left.text, verb=verb) if verb else left

    def _growth(
        self, rule: MetricRule, m: re.Match[str], place: _Place, bases: Sequence[Base]
    ) -> Base | None:
        way = m["compared"] + m["way"]
        stop = place.lo + m.end("base")
        base = self._left(place.lo, stop)
        if base:
            return replace(_base(base, rule.id), text=base.text + way, confidence=rule.confidence)
        if bases and not self._bare(place.lo, stop):
            return replace(bases[-1], text=bases[-1].text + way, rule=rule.id, confidence=rule.confidence)
        return None

    def _omitted(self, place: _Place, bases: Sequence[Base]) -> Base | None:
        """The name that an omitted one stands for: the last, the head of the clause before, or what was done."""
        text, lo = self.text, place.lo
        before = self._bare(lo, place.start)
        if not _REST.match(before):
            return None
        if before == "" and place.figure.kind == "Count":
            done = self._namer.done(self._tokens(place.stop, place.hi))
            return Base(done, "metric.done", deed=True) if done else None
        if bases and place.figure.quantity.base_unit == bases[-1].unit:
            return replace(bases[-1], rule="metric.carried", confidence=0.0)
        clause = self._clause_start(lo - 1, max(place.floor, lo - 40))
        if text[lo - 1 : lo] != "，" or before or clause >= lo - 1 or re.search(r"\d", text[clause:lo]):
            return None
        head = self._namer.head(self._tokens(clause, lo - 1))
        return _base(head, "metric.headed") if head else None

    def _bare(self, lo: int, stop: int) -> str:
        """The text before a figure without periods and words of reaching."""
        k = bisect_left(self._period_starts, stop) - 1
        if k >= 0 and self.periods[k].span.stop <= stop and lo <= self.periods[k].span.start:
            lo = self.periods[k].span.stop
        part = self._namer.unreached(self.text[lo:stop]).strip()
        return "" if part in self._namer.short else part

    def _left(self, lo: int, stop: int) -> Name | None:
        """The name that ends at ``stop``; a period between name and figure (增长率2023年达) is passed over."""
        k = bisect_left(self._period_starts, stop) - 1
        period = self.periods[k].span if k >= 0 and lo <= self.periods[k].span.start else None
        name = self._left_of(period.stop if period else lo, stop)
        return name or (self._left_of(lo, period.start) if period else None)

    def _left_of(self, lo: int, stop: int) -> Name | None:
        part = self._namer.unreached(_PER.sub("", self.text[lo:stop]))
        return self._namer.left(self._tokens(lo, lo + len(part))) if part.strip() else None

    def _right(self, stop: int, hi: int, nouns_only: bool) -> Name | None:
        tokens = self._tokens(stop, hi)
        return None if nouns_only and tokens and tokens[0].part == "verb" else self._namer.right(tokens)

    def _tokens(self, start: int, stop: int) -> list[Token]:
        return self._namer.tokens(self.text, start, stop, self.mentions, self.starts)


def _overlaps(things: Sequence[Mention] | Sequence[Period], starts: Sequence[int], span: Span) -> bool:
    k = bisect_left(starts, span.stop) - 1
    return k >= 0 and things[k].span.overlaps(span)


def _base(name: Name, rule: str) -> Base:
    return Base(name.text, rule, name.bearer, name.ends == "verb" or bool(name.verb))


def _counted(left: Name | None, right: Name) -> Base:
    verb = left.text if left and left.ends == "verb" else ""
    return Base(verb + right.text, "metric.counted", left.bearer if left else None, bool(verb))
