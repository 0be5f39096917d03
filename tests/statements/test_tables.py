"""Tables are read whatever is left of their form; running text and loose numbers are no tables."""

from __future__ import annotations

import time

import pytest

from kg.knowledge import default
from kg.statements.tables import Cell, tables
from kg.text import normalize


def cells(raw: str) -> list[Cell]:
    return [c for t in tables(default()).read(normalize("t", raw, "").text) for c in t.cells]


def read(raw: str) -> list[tuple[str, str, str | None]]:
    return [(c.name, f"{c.figure.quantity.value}{c.figure.quantity.unit}", c.time) for c in cells(raw)]


SALES = [("产值", "120.5万元", "2021年"), ("产值", "131万元", "2022年")]
TABLES = [
    ("指标\n2021年\n2022年\n产值（万元）\n120.5\n131\n后文", SALES),
    ("2021年\n2022年\n产值（万元）\n120.5（含税）\n131（含税）", SALES),
    ("指标\n单位\n2021年\n2022年\n产值\n万元\n120.5\n131", SALES),
    ("指标\t2021年\t2022年\n产值（万元）\t120.5\t131", SALES),
    ("指标 | 2021年 | 2022年\n产值（万元） | 120.5 | 131", SALES),
    ("指标\n单位\n2021\n2022\n产值\n万元\n120.5\n131", SALES),
    ("指标 2021年 2022年\n产值（万元） 120.5 131", SALES),
    ("序号\t指标\t2021年\t2022年\n1\t产值（万元）\t120.5\t131", SALES),
    ("单位：万元\n指标\t2021年\t2022年\n其中：产值\t120.5\t131", SALES),
    ("年份\t产值（万元）\n2021年\t120.5\n2022年\t131", SALES),
    ("指标\t2022年\n能耗（tce/万元）\t1.5\n不良率(%)\t-", [("能耗", "1.5tce/万元", "2022年")]),
    (
        "指标\t2022年\t同比增长（%）\n产值（万元）\t1,310\t-2.5",
        [("产值", "1310万元", "2022年"), ("产值同比下降", "2.5%", None)],
    ),
    ("企业名称\t产值（亿元）\n青石公司\t3\n白石公司\t4", [("产值", "3亿元", None), ("产值", "4亿元", None)]),
]
NONE = [
    "2021年\n2022年\n我们在路上\n第一",
    "2021年\n产值增长，利润增长。\n3",
    "指标\t2021年\t2022年\n产值\t120.5\t131",  # nobody tells the unit
    "一、前言\n1\n2\n3",
]


@pytest.mark.parametrize(("raw", "expected"), TABLES)
def test_every_form_gives_the_same_cells(raw: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert read(raw) == expected


@pytest.mark.parametrize("raw", NONE)
def test_what_is_no_table(raw: str) -> None:
    assert read(raw) == []


def test_a_target_is_planned() -> None:
    assert [c.planned for c in cells("指标\t2022年\t2023年目标\n产值（万元）\t120\t131")] == [False, True]


def test_evidence_runs_from_the_label_to_the_figure() -> None:
    text = normalize("t", "指标\n2021年\n2022年\n产值（万元）\n120\n131", "").text
    found = [c for t in tables(default()).read(text) for c in t.cells]
    assert [text[c.span.start : c.span.stop] for c in found] == [
        "产值（万元）\n120",
        "产值（万元）\n120\n131",
    ]


def test_a_long_table_is_read_in_linear_time() -> None:
    def seconds(rows: int) -> float:
        text, begin = "指标\n2021年\n2022年\n" + "产值（万元）\n1\n2\n" * rows, time.process_time()
        assert len(cells(text)) == 2 * rows
        return time.process_time() - begin

    seconds(100)
    assert seconds(4000) < 12 * seconds(1000) + 0.5
