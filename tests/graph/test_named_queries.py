"""Each named query has a tested answer on the gold statements, and says what it is for."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from small_result import entity, result, statement, yuan

from kg.errors import QueryError
from kg.graph import Graph, assemble, memory_store, named_queries, named_query
from kg.graph.named import read_query
from kg.ontology import Ontology
from kg.pipeline import build

SEED = "000_1187ef46c1e68038.txt"
MERGER = "原通商集团、工投集团成建制合并组建控股集团"
XUNRUN = "九江浔润城市运营集团有限公司"
JINGLAN = "荆澜环保科技股份有限公司"
HOLDING = {"organization": "控股集团"}
# name: parameters, the columns looked at, rows that are in the answer, how many rows there are
ANSWERS: dict[str, tuple[dict[str, str], str, list[tuple[Any, ...]], int]] = {
    "aid-by-donor": (HOLDING, "donor sums yuan greatest", [("控股集团", 3, 3950000, 3000000)], 1),
    "aid-by-village": (
        {"village": "鹿亭乡"},
        "receiver village yuan frequency",
        [("李家塔村水电站改造", "李家塔村", 800000, "一次性"), ("鹿亭乡", None, 3000000, None)],
        4,
    ),
    "aid-by-year": ({}, "time donor receiver yuan", [("每年", "控股集团", "深溪村", 150000)], 3),
    "benchmarks": (HOLDING, "benchmark", [("深创投",), ("合肥产投",)], 2),
    "changed-figures": ({}, "organization", [], 0),
    "contradictions": ({}, "subject", [], 0),
    "cooperation": ({"organization": "南昌大学"}, "organization partner", [("浔润建科公司", "南昌大学")], 1),
    "deals": (
        {"organization": "浔润文旅公司"},
        "relation target percent status",
        [("收购", "庐山市云朵民宿公司", 60, "计划")],
        2,
    ),
    "documents": ({"document": SEED}, "document characters", [(SEED, 2308)], 1),
    "doubtful": (
        {"below": "0.9501"},
        "subject object confidence",
        [("控股集团", "深创投", Decimal("0.95"))],
        1048,
    ),
    "entity-types": ({}, "label count", [("举措", 48), ("公司", 37)], 26),
    "figures-of-period": (
        {"time": "前三季度", "organization": "集团"},
        "metric baseValue baseUnit",
        [("总资产", 306600000000, "元"), ("净资产", 124150000000, "元")],
        4,
    ),
    "former-names": (
        {},
        "kind former now",
        [("并入或更名", "工投集团", "控股集团"), ("任职于", "陈立舟", "省国资委")],
        13,
    ),
    "founded": (HOLDING, "founded", [("博士后工作站",), ("优化重组领导小组",)], 6),
    "growth": ({}, "subject metric percent", [("控股集团", "营业收入增长", 10)], 13),
    "hierarchy": (
        {"organization": "宜昌荆澜投资控股集团有限公司"},
        "organization above relation percent",
        [(JINGLAN, "宜昌荆澜投资控股集团有限公司", "被持股", Decimal("38.62"))],
        16,
    ),
    "honors": ({"holder": "周峰"}, "holder honor", [("周峰", "浙江杰出工匠")], 1),
    "implements": (HOLDING, "implemented type", [("全市国有企业改革发展动员部署会议", "会议")], 2),
    "industries": (
        {"industry": "人工智能"},
        "industry count organizations",
        [("人工智能", 1, "控股集团")],
        1,
    ),
    "initiatives": (HOLDING, "initiative", [("主题教育",), ("班前班后一刻钟",)], 10),
    "inner-organs": (HOLDING, "organ type", [("集团党委", "党组织"), ("优化重组领导小组", "内设机构")], 2),
    "merged-into": (
        HOLDING,
        "former sentence",
        [("通商集团", MERGER), ("工投集团", MERGER)],
        2,
    ),
    "metric-across": (
        {"metric": "营业收入"},
        "metric subject baseValue baseUnit status",
        [("营业收入", JINGLAN, 2346000000, "元", "已成立"), ("营业收入", XUNRUN, 1890000000, "元", "已成立")],
        11,
    ),
    "names": (HOLDING, "alias document", [("集团", SEED), ("新集团", SEED)], 3),
    "only-here": (
        {"document": "d1.txt"},
        "subject relation object",
        [("党委理论学习中心组", "开展", "读书班")],
        11,
    ),
    "places": ({"place": "余姚市"}, "thing type place", [("李家塔村", "村（社区）", "鹿亭乡")], 4),
    "planned": (HOLDING, "subject relation object", [("控股集团", "项目", "民宿项目")], 1),
    "plans-not-done": (HOLDING, "object document", [("民宿项目", SEED)], 1),
    "policies": ({"policy": "三方战略合作协议"}, "issuedBy", [(JINGLAN,)], 1),
    "positions": (
        {"organization": JINGLAN, "person": "韩松柏"},
        "person title status",
        [("韩松柏", "总经理", "已结束")],
        1,
    ),
    "products": ({"organization": "深溪村"}, "product", [("甬优15号",)], 1),
    "project-figures": (
        {"project": "十堰市茅箭区管网改造工程"},
        "metric baseValue baseUnit",
        [("中标金额", 338000000, "元")],
        1,
    ),
    "problems": ({"organization": "浔润集团"}, "problem", [("停车难",)], 3),
    "roles": ({}, "organization", [("贵州黔岭文旅产业集团有限责任公司",)], 9),
    "quotations": (
        {"speaker": "A总书记"},
        "words start",
        [("人民幸福安康是推动高质量发展的最终目的", 2261)],
        5,
    ),
    "ranking": ({"metric": "营业收入"}, "rank subject", [(1, JINGLAN), (2, XUNRUN)], 4),
    "redacted": (
        {},
        "kind name type",
        [("名称", "XX国资委", "党政机关"), ("名称", "**市", "地级行政区")],
        11,
    ),
    "rules": ({}, "rule", [("formedfrom.gold",), ("metric.gold",)], 30),
    "strategies": (HOLDING, "relation strategy", [("战略", "一四八"), ("目标", "全球智造创新之都")], 3),
    "strategy-components": ({"strategy": "一四八", "role": "track"}, "part", [("人工智能",), ("新材料",)], 8),
    "subsidiaries": ({"organization": JINGLAN}, "below direct", [("荆澜水务有限公司", "直接")], 5),
    "supervision": ({}, "authority organization", [("省国资委", "贵州黔岭文旅产业集团有限责任公司")], 7),
    "support": (
        {"subject": "控股集团", "predicate": "由…组建", "object": "通商集团"},
        "sentence document start",
        [(MERGER, SEED, 171)],
        1,
    ),
}


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_answer(dev_graph: Graph, name: str) -> None:
    parameters, columns, rows, count = ANSWERS[name]
    found = [tuple(row[c] for c in columns.split()) for row in dev_graph.named(name, **parameters)]
    assert set(rows) <= set(found)
    assert len(found) == count


def test_every_named_query_has_a_tested_answer() -> None:
    assert set(ANSWERS) == set(named_queries())
    assert len(ANSWERS) >= 35


def test_contradicting_reports_are_found(ontology: Ontology) -> None:
    stated = [("100", "a.txt"), ("100", "b.txt"), ("120", "b.txt")]
    figures = [
        statement(
            f"s{value}", "g1", "metric", None, "asserted", yuan(value), document=document, metric="总资产"
        )
        for value, document in stated
    ]
    quads = assemble(result(*figures, entities=(entity("g1", "Group", "控股集团"),)), ontology)
    rows = Graph(memory_store(quads)).named("contradictions")
    found = [(r["one"], r["document"], r["other"], r["otherDocument"]) for r in rows]
    assert found == [(100, "a.txt", 120, "b.txt"), (100, "b.txt", 120, "b.txt")]


def test_a_figure_is_told_before_and_after_where_the_text_says_both(
    tmp_path: Path, ontology: Ontology
) -> None:
    (tmp_path / "a.txt").write_text("青石集团机关科室由19个减至8个，2023年利润3亿元。", encoding="utf-8")
    rows = Graph(memory_store(assemble(build([tmp_path / "a.txt"]), ontology))).named("changed-figures")
    found = [(r["organization"], r["metric"], r["before"], r["after"]) for r in rows]
    assert found == [("青石集团", "机关科室", 19, 8)]


@pytest.mark.parametrize("name", sorted(named_queries()))
def test_every_query_runs_without_parameters_and_tells_of_them(name: str, graph: Graph) -> None:
    query = named_query(name)
    graph.named(name)
    assert set(re.findall(r"\$(\w+)", query.text)) == set(query.parameters)
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
