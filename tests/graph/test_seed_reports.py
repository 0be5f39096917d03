"""The seed reports, read and built: their graph holds its shapes and answers the ten questions."""

from __future__ import annotations

from typing import Any

import pytest

from kg.graph import Graph, assemble, memory_store, named_queries
from kg.ontology import Ontology
from kg.pipeline import build
from kg.share import share_dir

# query, parameters, the columns looked at, rows that the reports state
QUESTIONS: list[tuple[str, dict[str, str], str, set[tuple[Any, ...]]]] = [
    ("merged-into", {}, "organization former", {("控股集团", "通商集团"), ("控股集团", "工投集团")}),
    (
        "strategy-components",
        {"strategy": "一四八"},
        "role part",
        {
            ("core", "全球智造创新之都"),
            ("platform", "资本运营"),
            ("track", "人工智能"),
            ("track", "生物医药"),
        },
    ),
    ("aid-by-village", {}, "donor receiver yuan", {("控股集团", "鹿亭乡", 3000000)}),
    ("aid-by-village", {"village": "深溪村"}, "donor yuan frequency", {("控股集团", 150000, "每年")}),
    (
        "figures-of-period",
        {"time": "前三季度", "organization": "控股集团"},
        "baseValue baseUnit",
        {(306600000000, "元"), (124150000000, "元")},
    ),
    ("planned", {"organization": "控股集团"}, "relation object", {("项目", "民宿项目")}),
    (
        "support",
        {"subject": "控股集团", "predicate": "formedFrom", "object": "工投集团"},
        "sentence start",
        {("原通商集团、工投集团成建制合并组建控股集团", 171)},
    ),
    ("redacted", {}, "name", {("XX国资委",), ("**市",), ("A总书记",)}),
    ("benchmarks", {}, "organization benchmark", {("控股集团", "深创投"), ("控股集团", "合肥产投")}),
    ("initiatives", {"organization": "控股集团"}, "initiative", {("主题教育",), ("班前班后一刻钟",)}),
    ("names", {"organization": "控股集团"}, "alias", {("集团",), ("新集团",)}),
]


@pytest.fixture(scope="module")
def read_graph(ontology: Ontology) -> Graph:
    result = build([share_dir() / "data" / "reports"])
    assert len(result.readings) == 2
    return Graph(memory_store(assemble(result, ontology)))


@pytest.mark.parametrize(("name", "parameters", "columns", "rows"), QUESTIONS, ids=[q[0] for q in QUESTIONS])
def test_question(
    read_graph: Graph, name: str, parameters: dict[str, str], columns: str, rows: set[tuple[Any, ...]]
) -> None:
    found = {tuple(row[c] for c in columns.split()) for row in read_graph.named(name, **parameters)}
    assert rows <= found


def test_the_graph_holds_its_shapes(read_graph: Graph) -> None:
    assert read_graph.validate() == []


def test_every_named_query_runs(read_graph: Graph) -> None:
    sizes = {name: len(read_graph.named(name)) for name in named_queries()}
    assert sum(1 for size in sizes.values() if size) > 25
