"""A folder of knowledge may bring a relation of its own, from the rule to the answer of a query."""

import pytest

from kg import Graph, build
from kg.check import check
from kg.knowledge import KnowledgeError, default, extended
from kg.output import write

TERMS = """
@prefix kg: <https://w3id.org/kg-reports/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
kg:dispatchedTo a kg:Relation, owl:ObjectProperty ;
    rdfs:domain kg:Organization ; rdfs:range kg:Region ; rdfs:label "派驻"@zh, "dispatched to"@en .
"""
RULE = """
- id: relation.dispatched-to
  pattern: '向{where:Region>}{~4}派驻'
  statement: topic:Organization dispatchedTo where
  examples: ['[:Group 东江控股集团]向[where:Village 松岭村]派驻工作队']
  counter-examples: ['[:Group 东江控股集团]向[:Village 松岭村]捐赠图书']
"""


@pytest.fixture
def folder(tmp_path):
    for name, text in (("ontology/own.ttl", TERMS), ("rules/relation/own.yaml", RULE)):
        path = tmp_path / "my" / name
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "my"


def test_a_rule_may_state_an_own_relation(folder, tmp_path):
    knowledge = extended([folder])
    assert check(knowledge)[1] == ()
    assert knowledge.digest != default().digest
    report = tmp_path / "report.txt"
    report.write_text("东江控股集团向松岭村派驻了三名干部。", encoding="utf-8")
    write(build([report], knowledge), knowledge, tmp_path / "out")
    graph = Graph(tmp_path / "out")
    rows = graph.query(
        "SELECT ?l { ?s kg:dispatchedTo ?o . kg:dispatchedTo rdfs:label ?l FILTER(LANG(?l) = 'zh') }"
    )
    assert [row["l"] for row in rows] == ["派驻"]
    (said,) = (s for e in graph.explain("东江控股集团") for s in e.statements if s.relation == "派驻")
    assert said.sources[0].rule == "relation.dispatched-to"
    assert graph.validate() == []


def test_a_vocabulary_that_cannot_be_read_is_one_line_with_its_file(folder):
    (folder / "ontology" / "own.ttl").write_text("kg:dispatchedTo a", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"own\.ttl"):
        extended([folder])
