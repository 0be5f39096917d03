"""Networks mean what their names say, measures equal networkx's, files repeat byte for byte."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import networkx as nx
import pytest
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python
from pyoxigraph import Store
from small_result import entity, result, statement, yuan

from kg.graph import assemble, memory_store
from kg.model import Statement
from kg.network import (
    PROJECTIONS,
    Facts,
    Link,
    Node,
    Table,
    analyze,
    charts_page,
    difference,
    project,
    summary_text,
    tables_json,
    write_gexf,
    write_graphml,
)
from kg.network.aid import aid_table
from kg.network.control import control, hierarchy
from kg.network.measures import betweenness, communities, components, measures, pagerank
from kg.network.similarity import similarity_table
from kg.network.summary import summary
from kg.ontology import Ontology


def facts_of(*links: Link) -> Facts:
    ids = sorted({end for link in links for end in (link.subject, link.object)})
    return Facts({i: Node(i, i.upper(), "Group") for i in ids}, links, {})


def owns(owner: str, owned: str, percent: str | None = None) -> Link:
    return Link(f"{owner}-{owned}", owner, "holdsStakeIn", owned, Decimal(percent) if percent else None)


def random_network(size: int, edges: int) -> nx.DiGraph:
    chance = random.Random(7)
    graph = nx.DiGraph()
    graph.add_nodes_from((f"n{i:05}", {"name": f"n{i}", "type": "Group"}) for i in range(size))
    for _ in range(edges):
        one, other = chance.randrange(size), chance.randrange(size)
        if one != other:
            graph.add_edge(f"n{one:05}", f"n{other:05}", weight=chance.randint(1, 3))
    return graph


def test_seed_reports_give_every_network_a_meaning(facts: Facts) -> None:
    by_name = {node.name: node.id for node in facts.nodes.values()}
    group = by_name["控股集团"]
    aid = project(facts, "aid")
    assert aid.edges[group, by_name["深溪村"]]["relations"] == "fundedAid,pairedWith"
    assert aid.edges[group, by_name["深溪村"]]["yuan"] == 150000
    strategy = project(facts, "strategy")
    assert nx.has_path(strategy, group, by_name["人工智能"])
    mention = project(facts, "mention")
    assert mention.has_edge(by_name["余姚市"], by_name["鹿亭乡"])
    assert all(len(project(facts, name)) > 1 for name in PROJECTIONS)


def test_plans_are_no_links(facts: Facts) -> None:
    assert "民宿项目" not in {
        facts.name(link.object) for link in facts.links if link.predicate == "hasProject"
    }


def test_control_multiplies_shares_along_the_chain() -> None:
    facts = facts_of(owns("a", "b", "60"), owns("b", "c", "50"), owns("a", "d"), owns("d", "e", "10"))
    found = {(c.owner, c.owned): (c.levels, c.share) for c in control(project(facts, "ownership"))}
    assert found == {("a", "b"): (1, 60), ("a", "c"): (2, 30), ("a", "d"): (1, None), ("a", "e"): (2, None)}


def test_a_ring_of_owners_ends() -> None:
    facts = facts_of(owns("a", "b"), owns("b", "a"), owns("b", "c"))
    ring = project(facts, "ownership")
    assert [id for _, id in hierarchy(ring)] == ["a", "b", "c"]
    assert {c.owned for c in control(ring)} == {"b", "c"}


def test_subsidiaries_hang_below_their_parents() -> None:
    facts = facts_of(
        Link("s", "child", "subsidiaryOf", "parent"), Link("t", "grandchild", "subsidiaryOf", "child")
    )
    assert hierarchy(project(facts, "ownership")) == [(0, "parent"), (1, "child"), (2, "grandchild")]


def test_pagerank_equals_networkx() -> None:
    graph = random_network(200, 600)
    for id, rank in _pagerank_python(graph, weight="weight", tol=1e-12, max_iter=500).items():
        assert pagerank(graph)[id] == pytest.approx(rank, abs=1e-9)


def test_networkit_and_networkx_agree_where_both_are_exact() -> None:
    large = pytest.importorskip("kg.network.large")
    pytest.importorskip("networkit")
    graph = random_network(300, 900)
    fast = large.betweenness(graph, 0)
    for id, value in betweenness(graph).items():
        assert fast[id] == pytest.approx(value, abs=1e-9)


@pytest.mark.parametrize("size", [60, 800])
def test_communities_cover_all_nodes_once(size: int) -> None:
    graph = random_network(size, size * 2)
    for groups in (communities(graph), components(graph)):
        assert sorted(id for group in groups for id in group) == sorted(graph)


def test_an_empty_graph_has_no_measures(vocabulary: Ontology) -> None:
    assert measures(nx.DiGraph()) == []
    assert all(not table.rows for table in analyze(Facts({}, (), {}), vocabulary).tables)


def test_tables_are_json_and_files_open_again(facts: Facts, vocabulary: Ontology, tmp_path: Path) -> None:
    analysis = analyze(facts, vocabulary)
    made = json.loads(tables_json(analysis.tables))
    assert {row["receiver"]: row["yuan"] for row in made["aid"]["rows"]}["鹿亭乡"] == 3800000
    assert {row["name"] for row in made["measures"]["rows"]} >= {"控股集团", "鹿亭乡"}
    write_graphml(analysis.network, tmp_path / "g.graphml")
    write_gexf(analysis.network, tmp_path / "g.gexf")
    for back in (nx.read_graphml(tmp_path / "g.graphml"), nx.read_gexf(tmp_path / "g.gexf")):
        assert set(back) == set(analysis.network)
        assert back.number_of_edges() == analysis.network.number_of_edges()


def test_hostile_names_give_valid_xml(tmp_path: Path) -> None:
    name = "\x00\x1f</node><script>&\ud800\uffff"
    facts = Facts({"a": Node("a", name, "Group"), "b": Node("b", "乙", "Group")}, (owns("a", "b"),), {})
    write_graphml(project(facts, "all"), tmp_path / "g.graphml")
    write_gexf(project(facts, "all"), tmp_path / "g.gexf")
    assert (
        nx.read_graphml(tmp_path / "g.graphml").nodes["a"]["name"]
        == "\ufffd\ufffd</node><script>&\ufffd\ufffd"
    )
    assert set(nx.read_gexf(tmp_path / "g.gexf")) == {"a", "b"}


SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from gold_result import SEEDS, result
from kg.graph import assemble, memory_store
from kg.network import analyze, read_facts, tables_json, write_gexf, write_graphml
from kg.ontology import load
from kg.share import share_dir
ontology = load(share_dir() / "ontology" / "kg.ttl")
facts = read_facts(memory_store(assemble(result(*SEEDS), ontology)))
out = Path(sys.argv[2])
for projection in ("all", "mention"):
    analysis = analyze(facts, ontology, projection)
    (out / f"{projection}.json").write_text(tables_json(analysis.tables), encoding="utf-8")
    write_graphml(analysis.network, out / f"{projection}.graphml")
    write_gexf(analysis.network, out / f"{projection}.gexf")
"""


def test_files_do_not_depend_on_the_hash_seed(tmp_path: Path) -> None:
    for seed in ("1", "99"):
        (tmp_path / seed).mkdir()
        command = [
            sys.executable,
            "-c",
            SCRIPT,
            str(Path(__file__).parents[1] / "graph"),
            str(tmp_path / seed),
        ]
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
    first = {p.name: p.read_bytes() for p in sorted((tmp_path / "1").iterdir())}
    assert len(first) == 6
    assert first == {p.name: p.read_bytes() for p in sorted((tmp_path / "99").iterdir())}


def test_the_summary_stands_on_statements(facts: Facts, vocabulary: Ontology) -> None:
    analysis = analyze(facts, vocabulary)
    known = {link.statement for link in facts.links}
    texts = [remark.text for remark in analysis.remarks]
    assert "控股集团由工投集团、通商集团组建而成。" in texts
    assert "单笔最多的是黔中银行" not in "".join(texts)
    tables = {table.name for table in analysis.tables}
    assert len(texts) >= 8
    for remark in analysis.remarks:
        assert set(remark.statements) <= known
        assert remark.statements or remark.table in tables
    assert summary_text(analysis.remarks).startswith("图中有")


def test_aid_counts_a_gift_to_a_village_and_its_project_once() -> None:
    def gift(object: str, yuan: int | None, frequency: str = "") -> Link:
        return Link(
            f"{object}{yuan}",
            "g",
            "fundedAid",
            object,
            None,
            None if yuan is None else Decimal(yuan),
            frequency,
        )

    kinds = {"g": "Group", "v": "Village", "p": "Project", "t": "Township", "c": "Company"}
    lies = (Link("l1", "p", "locatedIn", "v"), Link("l2", "v", "locatedIn", "t"))
    links = (gift("p", 80, "一次性"), gift("v", 80), gift("t", 300), gift("c", 9), gift("v", None), *lies)
    facts = Facts({id: Node(id, id, kind) for id, kind in kinds.items()}, links, {})
    rows = aid_table(facts, frozenset({"Village", "Township"})).rows
    assert [row[:6] for row in rows] == [
        ("t", "Township", 300, 1, "g", ""),
        ("v", "Village", 80, 1, "g", "一次性"),
    ]


def test_charts_are_one_page_of_text_that_cannot_run() -> None:
    hostile = '</svg><script>alert("x")</script>'
    rows = (
        (hostile, "Village", 3000000.0, 1, "", "", "a"),
        ("乙村", "Village", 150000.0, 1, "", "每年", "b"),
    )
    columns = ("receiver", "type", "yuan", "gifts", "donors", "frequency", "id")
    page = charts_page([Table("aid", "受帮扶金额", "aid received", columns, rows)])
    assert "<script" not in page
    assert "http" not in page
    assert "乙村" in page
    assert "3,000,000" in page


def test_an_amount_keeps_its_zeros() -> None:
    aid = Link("s", "a", "fundedAid", "v", None, Decimal(3000000))
    facts = Facts({"a": Node("a", "甲集团", "Group"), "v": Node("v", "乙村", "Village")}, (aid,), {})
    tables = [Table(name, "", "", (), ()) for name in ("control", "brokers", "communities")]
    assert "单笔最多的是甲集团给乙村的300万元。" in [r.text for r in summary(facts, tables)]


def test_strategies_that_share_a_track_are_similar() -> None:
    def link(subject: str, predicate: str, object: str) -> Link:
        return Link(f"{subject}{predicate}{object}", subject, predicate, object)

    links = (
        link("a", "hasStrategy", "s"),
        link("s", "hasComponent", "x"),
        link("s", "hasComponent", "y"),
        link("b", "developsIndustry", "x"),
        link("c", "developsIndustry", "z"),
    )
    ids = "absxyzc"
    facts = Facts({i: Node(i, i, "Group" if i in "abc" else "Industry") for i in ids}, links, {})
    rows = similarity_table(facts, frozenset({"Group"})).rows
    assert [(row[0], row[1], row[3], row[4]) for row in rows] == [("a", "b", 1, "x")]
    assert rows[0][2] == pytest.approx(1 / 3, abs=1e-6)


def test_a_difference_tells_what_came_went_and_changed(vocabulary: Ontology) -> None:
    def build(*statements: Statement) -> Store:
        entities = (entity("g1", "Group", "甲集团"), entity("g2", "Company", "乙公司"))
        return memory_store(assemble(result(*statements, entities=entities[: len(statements)]), vocabulary))

    def assets(id: str, value: str) -> Statement:
        return statement(id, "g1", "metric", quantity=yuan(value), metric="总资产", time="2023年")

    before = build(assets("s1", "100"))
    after = build(assets("s2", "120"), statement("s3", "g1", "acquired", "g2"))
    tables = {table.name: table.rows for table in difference(before, after)}
    assert [row[:2] for row in tables["entities_came"]] == [("乙公司", "公司")]
    assert [row[:4] for row in tables["statements_came"]] == [("甲集团", "收购", "乙公司", "已成立")]
    assert tables["statements_went"] == ()
    assert [row[:3] for row in tables["figures_changed"]] == [("甲集团", "总资产 100元", "总资产 120元")]
