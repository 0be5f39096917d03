"""Questions are answered in one line of Python or one command, and never change or leave the graph."""

from __future__ import annotations

import csv
import io
import json
import time
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pyoxigraph import Store
from small_result import entity, result, statement

from kg.errors import KgError, QueryError
from kg.graph import Graph, ask, assemble, memory_store, open_store, render, support, write_store, write_xlsx
from kg.graph.terms import Quad
from kg.model import Text
from kg.ontology import Ontology


def test_prefixes_are_known_and_the_default_graph_is_the_union(graph: Graph) -> None:
    answer = graph.query("SELECT ?n WHERE { ?g a kg:Group ; rdfs:label ?n } ORDER BY ?n")
    assert "控股集团" in [row["n"] for row in answer]


@pytest.mark.parametrize(
    "query",
    [
        "INSERT DATA { <a:b> <a:c> 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "CLEAR ALL",
        "LOAD <http://example.org/x>",
        "DROP GRAPH <a:b>",
        "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }",
        "SELECT * { service silent <http://example.org/> { ?s ?p ?o } }",
        "ASK { ?s ?p '#' . SERVICE <http://example.org/> { ?s ?p ?o } }",
    ],
)
def test_updates_and_other_hosts_are_refused(query: str, graph: Graph) -> None:
    with pytest.raises(QueryError, match="refused"):
        graph.query(query)


@pytest.mark.parametrize(
    "query",
    [
        'SELECT ?service { ?service a kg:Strategy . FILTER(STR(?service) != "SERVICE <x>") } # SERVICE',
        "SELECT (COUNT(*) AS ?insert) { ?delete a kg:Group }",
        "ASK { ?s rdfs:label '''it's a \"SERVICE\"''' }",
    ],
)
def test_words_inside_strings_comments_and_variables_are_no_commands(query: str, graph: Graph) -> None:
    graph.query(query)


@pytest.mark.parametrize("query", ["SELECT * {", "SELECT ?x { ?x nope:p 1 }", "", "你好", "SELECT ?x"])
def test_a_malformed_query_is_one_clear_line(query: str, graph: Graph) -> None:
    with pytest.raises(QueryError) as caught:
        graph.query(query)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 250


def test_parameters_are_strings_that_cannot_break_out(graph: Graph) -> None:
    query = "SELECT ?e { ?e rdfs:label $name }"
    assert len(graph.query(query, name="控股集团")) == 1
    assert len(graph.query(query, name='" . ?e ?p ?o } #')) == 0
    with pytest.raises(QueryError, match="no parameter other"):
        graph.query(query, other="x")


@pytest.mark.alone
def test_a_query_that_takes_too_long_is_given_up() -> None:
    from pyoxigraph import NamedNode, Quad

    store = Store()
    nodes = [NamedNode(f"http://example.org/{i}") for i in range(400)]
    store.extend(Quad(a, nodes[0], b) for a, b in pairwise(nodes))
    started = time.perf_counter()
    with pytest.raises(QueryError, match=r"given up after 0\.2 s"):
        ask(
            store,
            "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?p ?d . ?e ?p ?f . FILTER(?a != ?f) }",
            seconds=0.2,
        )
    assert time.perf_counter() - started < 2


def test_describe_and_construct_give_triples(graph: Graph) -> None:
    described = graph.query("DESCRIBE ?x { ?x rdfs:label '控股集团' ; a kg:Group }")
    assert described.kind == "graph"
    assert 'rdfs:label "控股集团"' in render(described, "ttl")
    assert json.loads(render(described, "json"))
    assert len(graph.query("CONSTRUCT { ?b kg:memberOf ?a } WHERE { ?a kg:formedFrom ?b }")) == 2


def test_tables_align_wide_characters(graph: Graph) -> None:
    from rich.cells import cell_len

    text = render(graph.named("merged-into"), "table", graph.store)
    header, rule, *rows, _ = text.splitlines()
    assert "控股集团" in rows[0]
    column = cell_len(header[: header.index("former")])
    assert cell_len(rows[0][: rows[0].index("工投集团")]) == column
    assert set(rule) == {"─", " "}


def test_tables_show_labels_beside_iris(graph: Graph) -> None:
    text = render(
        graph.query("SELECT ?x ?p { ?x ?p ?y . ?x rdfs:label '控股集团' FILTER(?p = kg:formedFrom) }"),
        "table",
        graph.store,
    )
    assert "控股集团 [ent:" in text
    assert "由…组建 [kg:formedFrom]" in text


def test_exchange_formats_are_standard(graph: Graph, tmp_path: Path) -> None:
    answer = graph.query("SELECT ?n ?v ?none { ?s kg:metricName ?n ; kg:value ?v } ORDER BY ?n ?v LIMIT 3")
    rows = list(csv.reader(io.StringIO(render(answer, "csv"))))
    assert rows[0] == ["n", "v", "none"]
    assert len(rows) == 4
    bindings = json.loads(render(answer, "json"))["results"]["bindings"]
    assert bindings[0]["v"]["datatype"].endswith("#decimal")
    assert "none" not in bindings[0]
    assert len(ElementTree.fromstring(render(answer, "xml")).findall(".//{*}result")) == 3
    assert render(graph.query("ASK { ?s ?p ?o }"), "json") == '{\n "head": {},\n "boolean": true\n}\n'
    write_xlsx(answer, tmp_path / "a.xlsx")
    from openpyxl import load_workbook

    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert [c.value for c in sheet[1]] == ["n", "v", "none"]
    assert isinstance(sheet["B2"].value, int | float)


def test_unknown_formats_and_misfits_are_told(graph: Graph) -> None:
    with pytest.raises(QueryError, match="table, csv, json, xml, ttl"):
        render(graph.query("ASK {}"), "pdf")
    with pytest.raises(QueryError, match="CONSTRUCT"):
        render(graph.query("SELECT ?x { ?x ?p 1 }"), "ttl")


def test_pandas_rdflib_and_networkx_get_the_real_objects(graph: Graph) -> None:
    import networkx
    import rdflib

    frame = graph.query("SELECT ?n ?v { ?s kg:metricName ?n ; kg:value ?v }").frame()
    assert list(frame.columns) == ["n", "v"]
    assert len(frame) > 20
    assert isinstance(graph.rdflib, rdflib.Dataset)
    assert [
        str(n) for (n,) in graph.rdflib.query("SELECT ?n { ?s a kg:Strategy ; rdfs:label ?n } ORDER BY ?n")
    ]
    assert isinstance(graph.networkx, networkx.DiGraph)
    assert "控股集团" in {name for _, name in graph.networkx.nodes(data="name")}


def test_a_store_on_disk_answers_and_stays_read_only(quads: list[Quad], tmp_path: Path) -> None:
    write_store(quads, tmp_path / "store")
    first, second = Graph(tmp_path), Graph(tmp_path / "store")
    for graph in (first, second):
        assert graph.named("merged-into")
    with pytest.raises(RuntimeError, match="read-write"):
        first.store.clear()
    with pytest.raises(KgError, match="already"):
        write_store(quads, tmp_path / "store")


def test_the_copy_in_memory_answers_as_the_disk_does(quads: list[Quad], tmp_path: Path) -> None:
    write_store(quads, tmp_path / "store")
    graph, disk = Graph(tmp_path), open_store(tmp_path)
    union = "SELECT ?n (COUNT(*) AS ?c) { ?e skos:prefLabel ?n } GROUP BY ?n ORDER BY ?n"
    graphs = "SELECT ?n (COUNT(?g) AS ?c) { GRAPH ?g { ?e skos:prefLabel ?n } } GROUP BY ?n ORDER BY ?n"
    for query in (union, graphs):
        assert len(graph.query(query)) > 10
        assert graph.query(query) == ask(disk, query)
    assert graph.query("SELECT * { ?s ?p 'no GRAPH' }") == ask(disk, "SELECT * { ?s ?p 'no GRAPH' }")


def test_no_graph_is_told_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(KgError, match="kg build"):
        open_store(tmp_path)


def test_explain_leads_from_a_name_to_sentences_and_rules(graph: Graph) -> None:
    (found,) = graph.explain("新集团")
    assert (found.name, found.type) == ("控股集团", "集团")
    merged = [s for s in found.statements if s.predicate == "kg:formedFrom"]
    assert {s.object for s in merged} == {"通商集团", "工投集团"}
    source = merged[0].sources[0]
    assert source.quote in source.sentence
    assert source.rule == "formedfrom.gold"
    assert any(s.object == "控股集团" for s in found.statements)
    with pytest.raises(QueryError, match="不存在"):
        graph.explain("不存在")


def test_what_two_documents_say_counts_once(ontology: Ontology) -> None:
    group = entity("g1", "Group", "控股集团")
    said = [statement("s1", "g1", "hasRole", Text("投资"), document=name) for name in ("a.txt", "b.txt")]
    graph = Graph(memory_store(assemble(result(*said, entities=(group,)), ontology)))
    assert [r["n"] for r in graph.query("SELECT (COUNT(*) AS ?n) { ?e skos:prefLabel '控股集团' }")] == [1]
    assert [
        r["n"] for r in graph.query("SELECT (COUNT(?g) AS ?n) { GRAPH ?g { ?e skos:prefLabel '控股集团' } }")
    ] == [2]
    assert len(list(graph.rdflib.query("SELECT ?e { ?e skos:prefLabel ?n }"))) == 1


def test_each_row_leads_to_the_sentences_that_support_it(graph: Graph) -> None:
    by_name = support(
        graph.store, graph.query("SELECT ?a ?b { ?x kg:formedFrom ?y . ?x rdfs:label ?a . ?y rdfs:label ?b }")
    )
    by_iri = support(graph.store, graph.query("SELECT ?s { ?s rdf:predicate kg:formedFrom }"))
    for rows in (by_name, by_iri):
        assert len(rows) == 2
        assert all("合并组建控股集团" in row[0].sources[0].sentence for row in rows)
    (figure,) = support(graph.store, graph.query("SELECT ?n ?m { VALUES (?n ?m) { ('控股集团' '总资产') } }"))
    assert [e.object for e in figure] == ["总资产 3066亿元"]
    assert support(graph.store, graph.query("SELECT ?n { VALUES ?n { '控股集团' } }")) == [()]
