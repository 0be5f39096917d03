"""Periods are read as written, and dated only where the text and the report's year tell the days."""

import pytest

from kg.knowledge import default
from kg.statements.periods import periods

DATED = [
    ("前三季度", "2024-01-01", "2024-09-30"),
    ("截至6月末", "2024-06-30", "2024-06-30"),
    ("“十四五”期间", "2021-01-01", "2025-12-31"),
    ("2021—2023年", "2021-01-01", "2023-12-31"),
    ("2022年12月", "2022-12-01", "2022-12-31"),
    ("去年底", "2023-12-31", "2023-12-31"),
    ("今年1—11月", "2024-01-01", "2024-11-30"),
    ("二〇二三年", "2023-01-01", "2023-12-31"),
    ("2024年7月8日", "2024-07-08", "2024-07-08"),
    ("2024年半年度", "2024-01-01", "2024-06-30"),
    ("2024年第三季度", "2024-07-01", "2024-09-30"),
]
UNDATED = [
    "今年以来",
    "近三年",
    "党的十八大以来",
    "20**年",
    "年底前",
    "改革前",
    "目前",
    "2023/24榨季",
    "三年来",
    "2015年起",
]
FREQUENT = ["每年", "每月", "一次性", "连续三年", "每季度", "逐年"]


@pytest.mark.parametrize(("text", "first", "last"), DATED)
def test_dated_period(text: str, first: str, last: str) -> None:
    (period,) = periods(text, 0, len(text), default(), 2024)
    assert (period.text, period.kind) == (text, "Period")
    assert period.resolved is not None
    assert tuple(d.isoformat() for d in period.resolved) == (first, last)


@pytest.mark.parametrize("text", UNDATED)
def test_period_without_days(text: str) -> None:
    (period,) = periods(text, 0, len(text), default(), 2024)
    assert (period.text, period.kind, period.resolved) == (text, "Period", None)


@pytest.mark.parametrize("text", FREQUENT)
def test_frequency(text: str) -> None:
    (period,) = periods(text, 0, len(text), default())
    assert (period.text, period.kind) == (text, "Frequency")


@pytest.mark.parametrize("text", ["第十五届", "向前三步", "下一步", "今天", "十四五规划", "三年行动"])
def test_no_period(text: str) -> None:
    assert periods(text, 0, len(text), default()) == ()


def test_nothing_is_dated_without_a_year() -> None:
    assert all(p.resolved is None for p in periods("上半年，6月末，今年", 0, 10, default()))
