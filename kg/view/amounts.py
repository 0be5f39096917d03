"""Sums of money and points in time as numbers that tables can sort and sum."""

from __future__ import annotations

import re
from decimal import Decimal

from kg.model import Quantity, Statement

_MONEY = re.compile(r"(\d{1,12}(?:\.\d{1,6})?)(亿|千万|百万|万|千)?元")
_SCALE = {"亿": 8, "千万": 7, "百万": 6, "万": 4, "千": 3}
_YEAR = re.compile(r"(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?")
_PART = (
    ("前三季度", 9),
    ("上半年", 6),
    ("下半年", 12),
    ("一季度", 3),
    ("二季度", 6),
    ("三季度", 9),
    ("四季度", 12),
)


def figure(statement: Statement) -> Quantity | None:
    """The figure of a statement: its quantity, or the sum of money in its ``amount``."""
    if statement.quantity is not None:
        return statement.quantity
    found = _MONEY.search(statement.qualifier("amount") or "")
    if found is None:
        return None
    value, scale = Decimal(found[1]), found[2] or ""
    return Quantity(value, f"{scale}元", base_value=value.scaleb(_SCALE.get(scale, 0)), base_unit="元")


def month(period: str) -> int:
    """A sort key year × 100 + month of a period that names its year, else 0: nothing is guessed."""
    found = _YEAR.search(period)
    if found is None:
        return 0
    rest = period[found.end() :]
    part = next((m for word, m in _PART if word in rest), 0)
    return int(found[1]) * 100 + (int(found[2]) if found[2] else part)
