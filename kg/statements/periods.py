"""Periods (前三季度, 截至6月末, “十四五”期间) and frequencies (每年, 一次性), dated where they can be."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from kg.knowledge import Knowledge, either
from kg.model import Span
from kg.statements.numerals import numeral


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time as the text puts it; ``resolved`` are its first and last day, if they can be told."""

    span: Span
    text: str
    kind: Literal["Period", "Frequency"]
    resolved: tuple[date, date] | None = None


_N = r"(?:\d{1,2}|[一二两三四五六七八九十]{1,3})"
_DASH = r"[—–~～至到-]{1,2}"
_YEAR = (
    r"(?:(?:19|20)[\d*×]{2}(?=年)|(?:19|20)\d{2}(?=/\d{2}[年榨采养])"
    r"|[一二][九〇零○][〇零○一二三四五六七八九]{2}(?=年))"
)
_WHOSE = r"(?:今|去|前|明|后|上|本|当|次|同)年度?"
_DAY = r"(?:\d{1,2}|[一二三]?十?[一二三四五六七八九十])[日号]"
_PART = (
    rf"(?:前{_N}个?(?:季度|月)|第?[一二三四1-4]季度?末?|[上下]半年|半年度|全年|年[内初中]|年[末底]前?|[春夏秋冬][季天]?"
    rf"|{_N}月份?{_DASH}{_N}月份?|\d{{1,2}}{_DASH}\d{{1,2}}月份?|{_N}月(?:{_DAY}|份|[初末底]|[中上下]旬)?)"
)
_LATER = r"(?:以来|以后|之后|以前|之前|底前|[末底]|起|前|(?<=[年月季])[内间])"
_FIRST = (
    "0-9一二两三四五六七八九十今去前明后上下本当次同年全第近最过未头这截到自从春夏秋冬“历数多首期昨党半用"
)
_PERIOD = (
    rf"(?P<until>截[至止]到?|到|自|从)?(?:"
    rf"(?P<first>{_YEAR})年?(?:{_DASH})(?P<last>{_YEAR})年"
    rf"|(?P<from>(?:19|20)\d\d){_DASH}(?P<to>(?:19|20)\d\d)年"
    rf"|(?:(?P<year>{_YEAR})(?:年度?|/\d\d(?:年度?|[榨采养][季期]))|(?P<whose>{_WHOSE}))的?(?P<part>{_PART})?(?P<later>{_LATER})?"
    rf"|(?P<bare>{_PART})(?P<after>{_LATER})?"
    rf"|“?(?P<plan>十[一二三四五六]五)”?(?P<span>期间|时期|以来|期?末|初)?|[上本]个?月末?|期[末初](?!间)|昨[日天]|目前|今)"
    rf"|(?:近|最近|过去|未来|今后|前|此前|头|这)(?:{_N}|几|半)个?多?[年月天周](?:来|间|里|内)?(?!前)"
    rf"|(?:{_N}|半|数|多|一)个?多?(?:年|月)多?(?:[来间内]|以来)"
    rf"|近年来?|多年来|历年来?|(?:党的)?[一二]?十[一二三四五六七八九]?大以来"
    rf"|(?<=[，。；：\n　])用?(?:{_N}|半)个?(?:年|月)(?:时间)?(?=[一-鿿])"
    r"|首[年月]"
)
ONCE = "一次性"
_FREQUENCY = re.compile(
    rf"每(?:{_N}?个?(?:年度?|月|季度?|周|天|日|半年|学期|旬)(?!度)|逢[^，。；]{{1,4}})|连续第?{_N}个?(?:年|月|季度)|逐年|按(?:年|月|季度?)|{ONCE}"
)
_NO_PLAN = 1951  # a five-year plan begins five years later for each of its number (十一五: 2006)
_SHIFT = {"今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1, "后": 2}


def periods(
    text: str, start: int, stop: int, knowledge: Knowledge, year: int | None = None
) -> tuple[Period, ...]:
    """The periods and frequencies of ``text[start:stop]`` in order; ``year`` is the report's own.

    >>> from kg.knowledge import default
    >>> [(p.text, p.kind) for p in periods("截至6月末，每年", 0, 9, default())]
    [('截至6月末', 'Period'), ('每年', 'Frequency')]
    """
    found = [Period(Span(*m.span()), m[0], "Frequency") for m in _FREQUENCY.finditer(text, start, stop)]
    taken = {i for p in found for i in range(p.span.start, p.span.stop)}
    for m in _periods(knowledge).finditer(text, start, stop):
        if m.start() in taken or m.end() - 1 in taken or not _is_period(text, m):
            continue
        whole = m[0].removesuffix("的")
        found.append(Period(Span(m.start(), m.start() + len(whole)), whole, "Period", _resolve(m, year)))
    return tuple(sorted(found, key=lambda p: p.span))


@lru_cache(maxsize=4)
def _periods(knowledge: Knowledge) -> re.Pattern[str]:
    """The pattern of a period; the first of its alternatives to fit wins."""
    words = knowledge.kinds("context/times")
    event, feast, now = (either(words[kind]) for kind in ("event", "feast", "now"))
    first = _FIRST + "".join(sorted({word[0] for kind in words.values() for word in kind}))
    told = rf"{now}|{event}(?:以来|之?前)|{feast}(?:期间|假期|前夕|前后)"
    return re.compile(f"(?=[{first}])(?:{_PERIOD}|{told})")


def _is_period(text: str, m: re.Match[str]) -> bool:
    """Whether a match stands for a time: not a part of a longer number or word (第1季, 向前, 三月三)."""
    before = text[max(0, m.start() - 1) : m.start()]
    if (
        m[0] in ("到今", "自今", "从今", "今")
        or (before.isdigit() and m[0][0].isdigit())
        or before in ("第", "-", ".")
    ):
        return False
    if m[0][0] == "前" and before == "提":  # 提前58天
        return False
    if m[0][-1] == "内" and text.startswith("到期", m.end()):  # 一年内到期的负债
        return False
    if m["plan"] and not (m["span"] or (before == "“" or m[0][0] == "“")):
        return False
    if m["bare"] and len(m["bare"]) == 1:
        return False
    if m["bare"] and m["bare"][0] in "春夏秋冬" and len(m["bare"]) < 2:
        return False
    return not (m["whose"] in ("前年", "后年") and before in tuple("以从目之成产用运营"))


def _resolve(m: re.Match[str], year: int | None) -> tuple[date, date] | None:
    if m["plan"]:
        first = _NO_PLAN + 5 * int(numeral(m["plan"][:-1]) or 0)
        return None if m["span"] in ("以来", "初") else (date(first, 1, 1), date(first + 4, 12, 31))
    first_year, last_year = m["first"] or m["from"], m["last"] or m["to"]
    if first_year and last_year:
        a, b = _year(first_year), _year(last_year)
        return (date(a, 1, 1), date(b, 12, 31)) if a and b and a <= b else None
    if not (m["year"] or m["whose"] or m["bare"]):
        return None
    if "/" in m[0]:  # 2023/24榨季 runs over two years
        return None
    own = _year(m["year"]) if m["year"] else year if not m["whose"] else _shifted(m["whose"], year)
    later = m["later"] or m["after"] or ""
    if own is None or later in ("以来", "以后", "之后", "以前", "之前", "底前", "起", "前"):
        return None
    whole = _part(m["part"] or m["bare"] or "", own)
    if whole and (m["until"] in ("截至", "截止", "截至到", "截止到", "到") or later in ("末", "底")):
        return whole[1], whole[1]
    return whole if m["until"] not in ("自", "从") else None


def _year(text: str) -> int | None:
    if "*" in text or "×" in text:
        return None
    value = int(text) if text.isdigit() else numeral(text.replace("○", "〇"))
    return None if value is None else int(value)


def _shifted(whose: str, year: int | None) -> int | None:
    return None if year is None or whose[0] not in _SHIFT else year + _SHIFT[whose[0]]


def _number(text: str) -> int:
    return int(text) if text.isascii() else int(numeral(text) or 0)


def _part(part: str, year: int) -> tuple[date, date] | None:
    """First and last day of a part of a year (empty: the year itself); None if it has no fixed days."""
    if part in ("", "全年", "年内"):
        return date(year, 1, 1), date(year, 12, 31)
    if part in ("年末", "年底"):
        return date(year, 12, 31), date(year, 12, 31)
    if part in ("上半年", "半年度", "下半年"):
        return (
            (date(year, 1, 1), date(year, 6, 30))
            if part[0] != "下"
            else (date(year, 7, 1), date(year, 12, 31))
        )
    numbers = [_number(n) for n in re.findall(_N, part)]
    if "季" in part and numbers and 1 <= numbers[0] <= 4:
        quarters = (1, numbers[0]) if part[0] == "前" else (numbers[0], numbers[0])
        return _months(year, quarters[0] * 3 - 2, quarters[1] * 3, part.endswith("末"))
    if "月" not in part or not numbers or not all(1 <= n <= 31 for n in numbers) or part[-1] in "初旬":
        return None
    if part[-1] in "日号" and len(numbers) == 2:
        return _day(year, numbers[0], numbers[1])
    if part[0] == "前":
        return _months(year, 1, numbers[0], False)
    return _months(year, numbers[0], numbers[-1], part[-1] in "末底")


def _months(year: int, first: int, last: int, end: bool) -> tuple[date, date] | None:
    if not 1 <= first <= last <= 12:
        return None
    final = date(year, last, monthrange(year, last)[1])
    return (final, final) if end else (date(year, first, 1), final)


def _day(year: int, month: int, day: int) -> tuple[date, date] | None:
    if month > 12 or day > monthrange(year, month)[1]:
        return None
    return date(year, month, day), date(year, month, day)
