"""Figures are read with their unit and bounds; dates, ordinals, codes and parts of names are not figures."""

from decimal import Decimal

import pytest

from kg.knowledge import default
from kg.statements.figures import figures, units

READ = [
    ("营业收入18.9亿元", "18.9", "亿元", None, "18.9亿元"),
    ("近300万元", "300", "万元", "about", "近300万元"),
    ("8000余人次", "8000", "人次", "about", "8000余人次"),
    ("增长两位数以上", "10", "%", "atLeast", "两位数以上"),
    ("超过3亿元", "3", "亿元", "atLeast", "超过3亿元"),
    ("1,234.5万元", "1234.5", "万元", None, "1,234.5万元"),
    ("党员三百二十名", "320", "名", None, "三百二十名"),
    ("上百名职工", "1", "百名", "atLeast", "上百名"),
    ("近百家", "1", "百家", "about", "近百家"),
    ("1.2万多名", "1.2", "万名", "about", "1.2万多名"),
    ("不少于30万元", "30", "万元", "atLeast", "不少于30万元"),
    ("63%以内", "63", "%", "atMost", "63%以内"),
    ("3个多月", "3", "个月", "about", "3个多月"),
    ("百分之三十", "30", "%", None, "百分之三十"),
    ("20万元/人", "20", "万元/人", None, "20万元/人"),
    ("GDP1200亿元", "1200", "亿元", None, "1200亿元"),
    ("签约3亿元", "3", "亿元", None, "3亿元"),
    ("附近3公里", "3", "公里", None, "3公里"),
    ("两座码头", "2", "座", None, "两座"),
    ("1.2个百分点", "1.2", "个百分点", None, "1.2个百分点"),
    ("产值过亿元", "1", "亿元", "atLeast", "过亿元"),
]
NONE = [
    "2024年7月8日",
    "第3名",
    "二〇二三年",
    "4A级景区",
    "一家公司",
    "百日攻坚",
    "12345政务热线",
    "8时30分",
    "三成员单位",
    "数百名",
    "30万吨级码头",
    "2021—2023年",
    "“1359”战略",
    "近三年",
    "三年行动",
    "三是",
    "XX国资委",
    "G30高速",
    "1+3+5",
]


@pytest.mark.parametrize(("text", "value", "unit", "approx", "span"), READ)
def test_figure_is_read_with_unit_and_bound(
    text: str, value: str, unit: str, approx: str | None, span: str
) -> None:
    (figure,) = figures(text, 0, len(text), default())
    quantity = figure.quantity
    assert (quantity.value, quantity.unit, quantity.approx) == (Decimal(value), unit, approx)
    assert text[figure.span.start : figure.span.stop] == span


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_figure_is_left_alone(text: str) -> None:
    assert figures(text, 0, len(text), default()) == ()


@pytest.mark.parametrize(
    ("text", "unit", "approx"), [("**项", "项", None), ("××余次", "次", "about"), ("XX万元", "万元", None)]
)
def test_masked_figure_has_no_value(text: str, unit: str, approx: str | None) -> None:
    (figure,) = figures(text, 0, len(text), default())
    assert figure.quantity.value is None
    assert (figure.quantity.unit, figure.quantity.approx) == (unit, approx)
    assert figure.quantity.base_value is None


def test_bounds_are_in_base_units() -> None:
    cases = {
        "近300万元": (None, 3000000),
        "8000余人": (8000, None),
        "3—5万元": (30000, 50000),
        "63%以内": (None, 63),
        "5吨": (5000, 5000),
    }
    for text, (lower, upper) in cases.items():
        (figure,) = figures(text, 0, len(text), default())
        assert (figure.quantity.lower, figure.quantity.upper) == (lower, upper), text


def test_fall_is_two_figures_and_range_is_one() -> None:
    fall = "由31小时到19小时"
    assert len(figures(fall, 0, len(fall), default())) == 2
    (one,) = figures("10%至15%", 0, 7, default())
    assert (one.quantity.value, one.quantity.upper_value) == (Decimal(10), Decimal(15))
    (loss,) = figures("净利润-300万元至-600万元", 0, 16, default())
    assert (loss.quantity.value, loss.quantity.upper_value) == (Decimal(-300), Decimal(-600))


def test_only_the_asked_stretch_is_read() -> None:
    text = "投资3亿元，收入5亿元"
    assert [text[f.span.start : f.span.stop] for f in figures(text, 6, len(text), default())] == ["5亿元"]


def test_every_unit_has_a_positive_factor() -> None:
    known = units(default())
    assert len(known) > 200
    assert all(u.factor > 0 and u.kind in ("Money", "Percent", "Count") for u in known.values())
