"""Each named query has a tested answer on the gold statements, and says what it is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import QueryError
from kg.graph import Graph, named_queries, named_query
from kg.graph.named import read_query

SEED = "000_1187ef46c1e68038.txt"
# name, parameters, the columns looked at, rows that are in the answer, how many rows there are
ANSWERS = [
    (
        "merged-into",
        {"organization": "新集团"},
        "organization former",
        [("控股集团", "通商集团"), ("控股集团", "工投集团")],
        2,
    ),
    (
        "strategy-components",
        {"strategy": "一四八", "role": "track"},
        "part",
        [
            ("人工智能",),
            ("数字产业",),
            ("新能源汽车",),
            ("高端制造",),
            ("生物医药",),
            ("新材料",),
            ("现代生产性服务业",),
        ],
        8,
    ),
    (
        "aid-by-village",
        {},
        "receiver village yuan frequency",
        [("深溪村", "深溪村", 150000, "每年"), ("李家塔村水电站改造", "李家塔村", 800000, "一次性")],
        5,
    ),
    (
        "figures-of-period",
        {"time": "前三季度", "organization": "集团"},
        "metric baseValue baseUnit",
        [("总资产", 306600000000, "元"), ("净资产", 124150000000, "元")],
        4,
    ),
    ("planned", {}, "subject relation object", [("控股集团", "项目", "民宿项目")], 1),
    (
        "support",
        {"subject": "控股集团", "predicate": "由…组建", "object": "通商集团"},
        "sentence document start",
        [("原通商集团、工投集团成建制合并组建控股集团", SEED, 171)],
        1,
    ),
    (
        "redacted",
        {},
        "kind name type",
        [("名称", "XX国资委", "党政机关"), ("名称", "**市", "地级行政区")],
        11,
    ),
    ("benchmarks", {}, "organization benchmark", [("控股集团", "深创投"), ("控股集团", "合肥产投")], 2),
    ("initiatives", {"organization": "控股集团"}, "initiative", [("主题教育",), ("班前班后一刻钟",)], 10),
    ("names", {"organization": "控股集团"}, "alias document", [("集团", SEED), ("新集团", SEED)], 3),
]


@pytest.mark.parametrize(
    ("name", "parameters", "columns", "rows", "count"), ANSWERS, ids=[a[0] for a in ANSWERS]
)
def test_answer(graph: Graph, name: str, parameters: dict, columns: str, rows: list, count: int) -> None:
    found = [tuple(row[c] for c in columns.split()) for row in graph.named(name, **parameters)]
    assert set(rows) <= set(found)
    assert len(found) == count


def test_every_named_query_has_a_tested_answer() -> None:
    assert {a[0] for a in ANSWERS} == set(named_queries())


@pytest.mark.parametrize("name", sorted(named_queries()))
def test_every_query_runs_without_parameters_and_tells_of_them(name: str, graph: Graph) -> None:
    query = named_query(name)
    graph.named(name)
    used = {word.strip("$,;.()") for word in query.text.split() if word.startswith("$")}
    assert used == set(query.parameters)
    assert all({"zh", "en"} <= set(texts) for texts in query.parameters.values())


def test_an_unknown_name_lists_the_known(graph: Graph) -> None:
    with pytest.raises(QueryError, match="merged-into"):
        graph.named("nope")


def test_a_broken_header_is_told_with_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "x.rq"
    path.write_text("# title.zh: 甲\n# nonsense\nSELECT * {}", encoding="utf-8")
    with pytest.raises(QueryError, match=r"x\.rq:2"):
        read_query(path)
    path.write_text("# title.zh: 甲\nSELECT * {}", encoding="utf-8")
    with pytest.raises(QueryError, match=r"title\.en is missing"):
        read_query(path)
