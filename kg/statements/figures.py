"""Figures: a number with its unit and the words that bound it (近, 余, 以上, 不超过)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple, cast

from kg.knowledge import Knowledge
from kg.model import Approx, Quantity, Span
from kg.statements.numerals import numeral

Kind = Literal["Money", "Percent", "Count"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in the text: ``span`` covers number, unit and bounds, ``number_span`` the number alone."""

    span: Span
    number_span: Span
    quantity: Quantity
    kind: Kind


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of ``data/lexicon/units.tsv``; ``factor`` leads to ``base``; ``use`` limits the numerals."""

    name: str
    base: str
    factor: Decimal
    kind: Kind
    use: str


_ARABIC = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?"
_DIGIT, _CJK = "一二两三四五六七八九", "\u4e00-\u9fff"
_NUMBER = re.compile(
    rf"(?P<hundredths>百分之)?(?:(?P<arabic>{_ARABIC})|(?P<masked>[*×]{{1,6}}|[Xx]{{2,6}})"
    rf"|(?P<tens>两位数)|(?P<chinese>[{_DIGIT}十][{_DIGIT}十百千万亿零〇点]{{0,14}})|(?P<bare>[百千万亿]万?亿?))"
)
_SECOND = re.compile(
    rf"(?:[—–~～-]{{1,2}}|[至到](?P<minus>[-－])?)(?P<arabic>{_ARABIC}|[{_DIGIT}十][{_DIGIT}十百千]{{0,8}})"
)
_FALL = re.compile(r"[由从自][^，。；]{0,12}$")
_LARGE = re.compile(r"万亿|[千百十]万|亿|万|[千百]")
_FACTOR = {
    "百": 2,
    "千": 3,
    "万": 4,
    "十万": 5,
    "百万": 6,
    "千万": 7,
    "亿": 8,
    "万亿": 12,
    "百亿": 10,
    "千亿": 11,
}
# What a rate is by (吨/年, 元/平方米); a word that only follows it (2000吨/年的) is none of it.
_RATE = re.compile(
    rf"/(?:平方米|立方米|平方公里|千瓦时|标准煤|人次|公顷|公里|公斤|千克|千瓦|小时|分钟|昼夜|万元|亿元"
    rf"|[{_CJK}](?:·[{_CJK}])?|[a-zA-Z]{{1,3}}\d?)"
)
# What follows a number such as 300万 that is no range and no level: its unit is left out (带动300万农民).
_UNITLESS = re.compile(rf"(?<=[\d余多][万亿])[{_CJK}](?<![至到级余多几数])")
# What a decimal without a unit is the value of (百万吨死亡率0.05，).
_RATIO = re.compile(r"(?:率|系数|指数|净值|PUE)[为达到至仅低降升高]{0,3}$")
_ALONE = re.compile(r"(?=[，。；、）)\n]|$)")
# What follows a number whose points are named with the last of its list.
_POINTS = re.compile(r"个?(?:[、和与及]\d[\d.]{0,7}个?){1,6}百分点")
# What bounds a figure from the left; a word that only ends the same way (签约, 附近) bounds nothing.
_LEFT: tuple[tuple[re.Pattern[str], Approx], ...] = (
    (re.compile(r"(?:不超过|不高于|不大于|不多于|不足|不到|最多|至多|(?<!不)(?:少于|低于|小于))$"), "atMost"),
    (
        re.compile(r"(?:不少于|不低于|不小于|至少|超过|多于|高于|大于|突破|超出|(?<![赶反])超|逾)了?$"),
        "atLeast",
    ),
    (re.compile(r"(?:大约|大概|将近|接近|(?<![签合节预契条制违公履续])约|(?<![最附邻靠远临])近)$"), "about"),
)
_RIGHT: tuple[tuple[re.Pattern[str], Approx], ...] = (
    (re.compile(r"[（(]?(?:及?以上|之上|之多)[）)]?"), "atLeast"),
    (re.compile(r"及?以下|以内|之内"), "atMost"),
    (re.compile(r"左右|上下|[多余](?=[，。；、的）]|$)"), "about"),
)
_HUNDREDS = {"百": Decimal(100), "千": Decimal(1000)}
_SIZED = re.compile(r"[额模达]到?$")  # 总规模百亿元
_REACHED = re.compile(r"(?<![通经超])[上过成]$")
_PART_OF_NAME = re.compile(r"(?:[0-9.〔\[#＋+/·第]|[0-9a-zA-Z][-—]|\d[:：])$")
# What may follow a numeral in words besides a unit.
_FOLLOWS = frozenset("余多来万亿千百十 —–~～-至到")
_VAGUE = re.compile(r"[数几好]$")
_MINUS = re.compile(r"(?:^|[^0-9A-Za-z%元-])[-－]$")
_SIGNED = re.compile(r"(?:[同环]比|[，（(])[+＋-]$")  # a growth in signs (同比+9.1%): the sign tells its way
_LETTER = re.compile(r"[A-Za-z]$")
_ERA = re.compile(r"(?:[近今过去未来续前这头每后满年]|下一?步)$")
_ERA_END = re.compile(r"[来内间前后]|以来|[多余]来|行动|规划|计划|任务|发展|期(?!限)")


# A number such as 22万 that ends its clause part counts what its name says (总人口22万).
_PLAIN = Unit("", "", Decimal(1), "Count", "-")


@lru_cache(maxsize=4)
def units(knowledge: Knowledge) -> Mapping[str, Unit]:
    """The units by name."""
    entries = knowledge.entries("units")
    return {e[0]: Unit(e[0], e[1], Decimal(e[2]), cast(Kind, e[4]), e[5]) for e in entries}


@lru_cache(maxsize=4)
def _follows(knowledge: Knowledge) -> frozenset[str]:
    """The characters that may follow a numeral in words."""
    return _FOLLOWS.union(name[0] for name in units(knowledge))


def figures(text: str, start: int, stop: int, knowledge: Knowledge) -> tuple[Figure, ...]:
    """The figures of ``text[start:stop]`` in order; dates, ordinals and codes are none."""
    known, follows, found, at = units(knowledge), _follows(knowledge), [], start
    for m in _NUMBER.finditer(text, start, stop):
        words = m["chinese"] or m["bare"]
        if m.start() < at or (words and not m["hundredths"] and text[m.end() : m.end() + 1] not in follows):
            continue
        figure = _read(text, m, start, stop, known)
        if figure:
            found.append(figure)
            at = figure.span.stop
    return tuple(found)


class _Tail(NamedTuple):
    """What follows a number: 余 or 多 (``more``), a multiplier, the unit, a rate (/人)."""

    large: str
    unit: Unit | None
    rate: str
    more: bool
    stop: int


def _tail(text: str, at: int, stop: int, known: Mapping[str, Unit]) -> _Tail:
    at += text[at : at + 1] == " " and text[at + 1 : at + 2] not in ("", " ")
    more = text[at : at + 1] in ("余", "多", "来")
    at += more
    if _POINTS.match(text, at, stop):  # 1.2个、0.9和0.5个百分点
        return _Tail("", known["个百分点"], "", False, at + text.startswith("个", at))
    unit = _unit(text, at, stop, known)
    large = None if unit else _LARGE.match(text, at, stop)
    if large:
        at = large.end()
        again = text[at : at + 1] in ("余", "多")
        more, at = more or again, at + again
        unit = None if text.startswith("人口", at) else _unit(text, at, stop, known)
    plain = at == stop or text[at] in "，。；、）)\n" or _UNITLESS.match(text, at, stop)
    if large and not unit and plain:
        unit = _PLAIN
    at += len(unit.name) if unit else 0
    if unit and unit.name == "个" and text.startswith("多", at):
        longer = known.get("个" + text[at + 1 : at + 3]) or known.get("个" + text[at + 1 : at + 2])
        if longer:
            unit, more, at = longer, True, at + len(longer.name)
    rate = _RATE.match(text, at, stop) if unit else None
    return _Tail(large[0] if large else "", unit, rate[0] if rate else "", more, rate.end() if rate else at)


def _unit(text: str, at: int, stop: int, known: Mapping[str, Unit]) -> Unit | None:
    for length in range(min(6, stop - at), 0, -1):
        unit = known.get(text[at : at + length])
        after = text[at + length : at + length + 1]
        if unit and not (
            unit.name[-1].isascii() and unit.name.isalpha() and after.isascii() and after.isalnum()
        ):
            return unit
    return None


def _read(text: str, m: re.Match[str], start: int, stop: int, known: Mapping[str, Unit]) -> Figure | None:
    begin, end = m.start(), m.end()
    before = text[max(start, begin - 6) : begin].rstrip(" ")
    number = m[0].removeprefix("百分之")
    if m["chinese"] and number[-1] in "万亿":
        number = number.rstrip("万亿")
        end = begin + len(m[0].rstrip("万亿"))
    hundreds = _HUNDREDS.get(number[0]) if m["bare"] and number[1:] else None
    if m["bare"]:
        end = begin + (hundreds is not None)
    tail = (
        _Tail("", known["%"], "", False, end)
        if m["hundredths"] or m["tens"]
        else _tail(text, end, stop, known)
    )
    if not tail.unit and "." in number and _RATIO.search(before) and _ALONE.match(text, end, stop):
        tail = tail._replace(unit=_PLAIN)
    upper, last = _upper(text, begin, tail, start, stop, known)
    if not last.unit or not _stands(text, m, before, last, last.unit):
        return None
    approx, left, right = _bounds(text, before, last.stop, stop, last.more)
    if m["bare"] and not approx and _REACHED.search(before):
        approx, left = "atLeast", 1
    if m["bare"] and not approx and not (last.unit.kind == "Money" and _SIZED.search(before)):
        return None
    told = hundreds or Decimal(1) if m["bare"] else Decimal(10) if m["tens"] else None
    value = told or (None if m["masked"] else _value(number))
    if value is None and not m["masked"]:
        return None
    if value is not None and _MINUS.search(before) and not _signed(before, last.unit):
        value, left = -value, 1
    more = last.more or text[last.stop : last.stop + 1] in ("余", "多")
    quantity = _quantity(value, upper, last, last.unit, approx, more and not m["tens"])
    begins = begin - left - (left > 0 and text[begin - 1] == " ")
    return Figure(Span(begins, last.stop + right), Span(begin, end), quantity, last.unit.kind)


def _upper(
    text: str, begin: int, tail: _Tail, start: int, stop: int, known: Mapping[str, Unit]
) -> tuple[Decimal | None, _Tail]:
    """The upper end of a range (3—5万元, 10%至15%) and the tail that holds for both ends."""
    second = _SECOND.match(text, tail.stop, stop)
    if not second or _FALL.search(text[max(start, begin - 14) : begin]):
        return None, tail
    last = _tail(text, second.end(), stop, known)
    if not last.unit or (tail.unit and tail.unit != last.unit):
        return None, tail
    top = _value(second["arabic"])
    return (-top if top is not None and second["minus"] else top), last


def _value(number: str) -> Decimal | None:
    return (
        Decimal(number.replace(",", "")) if number[0].isdigit() and number[0].isascii() else numeral(number)
    )


def _signed(before: str, unit: Unit) -> bool:
    """Whether a sign before a percentage tells which way it went."""
    return unit.kind == "Percent" and _SIGNED.search(before) is not None


def _stands(text: str, m: re.Match[str], before: str, tail: _Tail, unit: Unit) -> bool:
    """Whether number and unit are a figure here: no date, ordinal, article (一家) or part of a name."""
    after = text[tail.stop : tail.stop + 2]
    if _PART_OF_NAME.search(before) and not (before.endswith("——") or _signed(before, unit)):
        return False
    if _VAGUE.search(before) and not m["arabic"]:
        return False
    if _LETTER.search(before) and unit.kind == "Count" and not m["masked"]:
        return False
    if unit.use == "never" or after[:1] == "级":
        return False
    if unit.name == "分" and (after[:1] == "之" or before.endswith(("时", "点"))):
        return False
    if unit.use == "digits" and not (m["arabic"] or m["masked"]) and not after.startswith("以"):
        return False
    if unit.use == "tenths":
        return bool(m["chinese"]) and after[:1] not in tuple("员立为果功熟本")
    if m["chinese"] and m[0] == "一" and not tail.large and not tail.more and unit.kind == "Count":
        return False
    if unit.use == "time":
        calendar = bool(m["masked"]) or (len(m[0]) == 4 and m[0][:2] in ("19", "20", "二〇", "一九", "二零"))
        return not calendar and not _ERA.search(before) and not _ERA_END.match(text, tail.stop)
    return True


def _bounds(text: str, before: str, at: int, stop: int, more: bool) -> tuple[Approx | None, int, int]:
    """The bound, and how many characters left and right of the figure say so."""
    approx: Approx | None = "about" if more else None
    left = right = 0
    for pattern, kind in _RIGHT:
        if found := pattern.match(text, at, stop):
            approx, right = kind, len(found[0])
            break
    for pattern, kind in _LEFT:
        if found := pattern.search(before):
            approx, left = (kind, len(found[0])) if not right or kind != "about" else (approx, len(found[0]))
            break
    return approx, left, right


def _quantity(
    value: Decimal | None, upper: Decimal | None, tail: _Tail, unit: Unit, approx: Approx | None, more: bool
) -> Quantity:
    name = f"{tail.large}{unit.name}{tail.rate}"
    if value is None:
        return Quantity(None, name, approx, base_unit=unit.base + tail.rate)
    factor = unit.factor.scaleb(_FACTOR.get(tail.large, 0))
    base = (value * factor).normalize() + 0
    top = None if upper is None else (upper * factor).normalize() + 0
    lower = None if approx == "atMost" or (approx == "about" and not more) else base
    ceiling = (
        top if upper is not None else None if approx == "atLeast" or (approx == "about" and more) else base
    )
    return Quantity(value, name, approx, upper, base, unit.base + tail.rate, lower, ceiling)
