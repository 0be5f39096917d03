"""The graph says what the statements say and no more: plans are no facts, evidence is exact."""

from __future__ import annotations

import pytest
from pyoxigraph import BlankNode, RdfFormat, Store, parse
from small_result import entity, result, statement, yuan

from kg.graph import Graph, assemble, export, memory_store
from kg.graph.figures import units
from kg.graph.terms import Quad, term, text
from kg.knowledge import default
from kg.model import Quantity, Result, Text
from kg.ontology import Ontology

ENTITIES = (entity("g1", "Group", "控股集团", "集团"), entity("g2", "Company", "深创投"))


def graph_of(*statements, ontology: Ontology, entities=ENTITIES) -> Graph:
    return Graph(memory_store(assemble(result(*statements, entities=entities), ontology)))


@pytest.mark.parametrize(
    ("status", "plain"),
    [("asserted", True), ("planned", False), ("reported", False), ("ended", False), ("negated", False)],
)
def test_only_asserted_statements_become_plain_triples(status, plain, ontology) -> None:
    graph = graph_of(statement("s1", "g1", "acquired", "g2", status), ontology=ontology)
    assert bool(graph.query("ASK { ?a kg:acquired ?b }")) is plain
    assert graph.query("ASK { ?s a kg:Statement ; rdf:predicate kg:acquired ; kg:status/rdfs:label ?l }")


def test_aligned_terms_are_materialized(ontology) -> None:
    graph = graph_of(
        statement("s1", "g2", "subsidiaryOf", "g1"),
        statement("s2", "g1", "formedFrom", "g2"),
        statement("s3", "g1", "cooperatesWith", "g2"),
        ontology=ontology,
    )
    assert graph.query(
        "ASK { ?c org:subOrganizationOf ?p ; skos:prefLabel '深创投' . ?p org:hasSubOrganization ?c }"
    )
    assert graph.query(
        "ASK { ?c a schema:Organization, org:FormalOrganization, kg:Organization, kg:Company }"
    )
    assert graph.query("ASK { ?e a org:ChangeEvent ; org:resultingOrganization/rdfs:label '控股集团' }")
    assert graph.query("ASK { ?a kg:cooperatesWith ?b . ?b kg:cooperatesWith ?a }")
    assert graph.query("ASK { ?e rdfs:label '控股集团' ; skos:altLabel '集团' }")


def test_a_figure_is_an_observation_in_base_units(ontology) -> None:
    stated = statement(
        "s1",
        "g1",
        "metric",
        None,
        "asserted",
        yuan("3066", "亿元", 10**8),
        metric="总资产",
        time="2023年前三季度",
    )
    graph = graph_of(stated, ontology=ontology)
    rows = list(
        graph.query(
            "SELECT ?value ?unit ?begin ?end {"
            " ?s a qb:Observation ; kg:metricName '总资产' ; kg:baseValue ?value ;"
            " qudt:hasUnit ?unit ; kg:period ?t ."
            " ?t time:hasBeginning/time:inXSDDate ?begin ; time:hasEnd/time:inXSDDate ?end }"
        )
    )
    assert rows == [
        {
            "value": 306600000000,
            "unit": "http://qudt.org/vocab/unit/CCY_CNY",
            "begin": "2023-01-01",
            "end": "2023-09-30",
        }
    ]
    assert graph.query("ASK { ?e kg:metric '总资产 3066亿元' }")


def test_an_undated_period_belongs_to_its_document(ontology) -> None:
    def stated(id: str, document: str):
        quantity = Quantity(None, "项")
        return statement(
            id, "g1", "metric", None, "asserted", quantity, document=document, metric="任务", time="前三季度"
        )

    graph = graph_of(stated("s1", "a.txt"), stated("s2", "b.txt"), ontology=ontology)
    assert len(graph.query("SELECT DISTINCT ?t { ?s kg:period ?t }")) == 2
    assert graph.query("ASK { ?s kg:redacted true ; rdf:object '任务 **项' }")


def test_literal_objects_and_unknown_qualifiers_are_kept(ontology) -> None:
    said = statement("s1", "g1", "said", Text('干就完了\n"真的"'), occasion="大会", percent="约六成")
    graph = graph_of(said, ontology=ontology)
    assert graph.query("ASK { ?e kg:said ?t FILTER(CONTAINS(?t, '干就完了')) }")
    assert graph.query("ASK { ?s kg:qualifier 'occasion: 大会' ; kg:percent '约六成' }")


def test_redacted_names_are_marked_and_stay_in_their_document(ontology) -> None:
    entities = (
        entity("m1", "City", "**市", scope="a.txt"),
        entity("m2", "City", "**市", scope="b.txt"),
        *ENTITIES,
    )
    graph = graph_of(statement("s1", "g1", "locatedIn", "m1"), ontology=ontology, entities=entities)
    found = list(graph.query("SELECT ?e { ?e kg:redacted true ; kg:onlyIn ?d }"))
    assert len(found) == 2
    assert not graph.query("ASK { ?e kg:redacted true ; rdfs:label '控股集团' }")


def test_evidence_is_exact_on_the_seed_reports(seeds: Result, graph: Graph) -> None:
    raw = {r.document.name: r.document.raw for r in seeds.readings}
    rows = list(
        graph.query(
            "SELECT ?name ?start ?end ?exact ?prefix ?suffix {"
            " ?e a kg:Evidence ; oa:hasSource/dcterms:identifier ?name ;"
            " oa:hasSelector ?p, ?q . ?p oa:start ?start ; oa:end ?end ."
            " ?q oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix }"
        )
    )
    assert len(rows) > 150
    for row in rows:
        document = raw[row["name"]]
        assert document[row["start"] : row["end"]] == row["exact"]
        assert document[: row["start"]].endswith(row["prefix"])
        assert document[row["end"] :].startswith(row["suffix"])


def test_every_evidence_lies_in_a_sentence_with_provenance(graph: Graph) -> None:
    assert not graph.query("ASK { ?e a kg:Evidence FILTER NOT EXISTS { ?e kg:sentence/kg:text ?t } }")
    assert not graph.query(
        "ASK { ?e a kg:Evidence FILTER NOT EXISTS { ?e prov:wasGeneratedBy/prov:used ?d } }"
    )


def test_there_are_no_blank_nodes_and_a_graph_for_each_document(quads: list[Quad], seeds: Result) -> None:
    parsed = list(parse("".join(export(quads, "nq")), format=RdfFormat.N_QUADS))
    assert len(parsed) == len(quads) == len(set(quads))
    assert not any(
        isinstance(part, BlankNode) for q in parsed for part in (q.subject, q.object, q.graph_name)
    )
    assert len({q[3] for q in quads}) == len(seeds.readings)


def test_document_order_does_not_matter(seeds: Result, quads: list[Quad], ontology: Ontology) -> None:
    assert assemble(Result(seeds.readings[::-1]), ontology) == quads


def test_terms_escape_what_text_may_hold() -> None:
    assert text('a"b\\c\nd\x00e\u2028f\ud800') == '"a\\"b\\\\c\\nd\\u0000e\\u2028f\ufffd"'
    assert term("kg:Group") == "<https://w3id.org/kg-reports/ontology#Group>"


def test_an_amount_is_money_in_yuan(ontology: Ontology) -> None:
    aid = statement("s1", "g1", "fundedAid", "g2", amount="近300万元", frequency="每年")
    graph = graph_of(aid, ontology=ontology)
    (row,) = graph.query(
        "SELECT ?amount ?yuan ?upper {"
        " ?s kg:amount ?amount ; kg:baseValue ?yuan ; kg:baseUnit '元' ; kg:upper ?upper }"
    )
    assert row == {"amount": "近300万元", "yuan": 3000000, "upper": 3000000}


def test_base_units_lead_to_qudt() -> None:
    known = units(default())
    assert len(known) > 30
    assert known["元"] == term("unit:CCY_CNY")
    assert known["千瓦时"] == term("unit:KiloW-HR")
    assert "亩" not in known


def test_the_vocabulary_labels_the_units_as_the_lexicon_names_them(store: Store) -> None:
    rows = list(
        Graph(store).query("SELECT ?unit ?base { ?unit a qudt:Unit ; rdfs:label ?l ; kg:writtenAs ?base }")
    )
    assert len(rows) > 30
    assert {(r["base"], f"<{r['unit']}>") for r in rows} <= set(units(default()).items())
