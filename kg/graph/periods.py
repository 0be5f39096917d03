"""When a time as written begins and ends, where it names its year; nothing is dated by guess."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_YEAR = r"(?P<year>(?:19|20)\d{2})年?度?"
_PARTS = {
    "": (1, 12),
    "全年": (1, 12),
    "上半年": (1, 6),
    "下半年": (7, 12),
    "一季度": (1, 3),
    "第一季度": (1, 3),
    "二季度": (4, 6),
    "第二季度": (4, 6),
    "三季度": (7, 9),
    "第三季度": (7, 9),
    "四季度": (10, 12),
    "第四季度": (10, 12),
    "前三季度": (1, 9),
}
_PART = re.compile(_YEAR + "(?P<part>" + "|".join(sorted(_PARTS, key=len, reverse=True)) + ")")
_MONTHS = re.compile(
    _YEAR + r"(?P<from>\d{1,2})(?:月?份?(?:至|到|—|–|-|~|～)(?P<to>\d{1,2}))?月份?(?P<end>底|末)?"
)
_DAY = re.compile(_YEAR + r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日")
_YEAR_END = re.compile(_YEAR + "(?:年)?(?:底|末|年底|年末)")
_YEARS = re.compile(r"(?P<from>(?:19|20)\d{2})年?(?:至|到|—|–|-|~|～)+(?P<to>(?:19|20)\d{2})年?")
_LEAD = re.compile("^(?:截至|截止|到|至|自|从|于|在)|(?:以来|期间|间|止)$")


def dates(written: str) -> tuple[date, date] | None:
    """First and last day of a time that names its year (2023年前三季度), or None.

    >>> dates("2023年前三季度")
    (datetime.date(2023, 1, 1), datetime.date(2023, 9, 30))
    >>> dates("前三季度") is None
    True
    """
    core = re.sub(r"\s", "", written[:40])
    if core.startswith(("自", "从")) or core.endswith("以来"):
        return None  # open at one end
    core = _LEAD.sub("", core)
    try:
        return _dates(core)
    except ValueError:
        return None  # 13月, 2月30日: written so, but no date


def _dates(core: str) -> tuple[date, date] | None:
    if found := _PART.fullmatch(core):
        first, last = _PARTS[found["part"]]
        return _months(int(found["year"]), first, last)
    if found := _DAY.fullmatch(core):
        on = date(int(found["year"]), int(found["month"]), int(found["day"]))
        return on, on
    if found := _YEAR_END.fullmatch(core):
        on = date(int(found["year"]), 12, 31)
        return on, on
    if found := _YEARS.fullmatch(core):
        return _ordered(date(int(found["from"]), 1, 1), date(int(found["to"]), 12, 31))
    if found := _MONTHS.fullmatch(core):
        first = int(found["from"])
        begin, end = _months(int(found["year"]), first, int(found["to"] or first))
        return (end, end) if found["end"] else _ordered(begin, end)
    return None


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _ordered(begin: date, end: date) -> tuple[date, date] | None:
    return (begin, end) if begin <= end else None
