"""A built graph passes its shapes; what is broken is told in both languages, with the sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest
from small_result import entity, statement
from small_result import result as small

from kg.graph import Graph, Violation, assemble, memory_store, validate
from kg.graph.query import ask
from kg.graph.terms import NAMESPACE
from kg.model import Quantity
from kg.ontology import Ontology
from kg.share import share_dir

# Gold statements that stretch the guidelines' ranges (all optional ones); rules never make such.
STRETCHED = {"addresses-object", "developsIndustry-object"}
GROUPS = tuple(entity(f"g{i}", "Group", name) for i, name in enumerate(("甲集团", "乙集团", "丙集团"), 1))


def found(*statements, ontology: Ontology, entities=GROUPS) -> list[Violation]:
    return validate(memory_store(assemble(small(*statements, entities=entities), ontology)))


def test_the_seed_reports_pass(graph: Graph) -> None:
    assert {v.check for v in graph.validate()} <= STRETCHED


def test_fast_engine_and_reference_agree(ontology: Ontology) -> None:
    broken = [
        statement("s1", "g1", "subsidiaryOf", "nobody"),
        statement("s2", "g1", "holdsStakeIn", "g2", percent="130"),
        statement("s3", "g1", "metric", None, "asserted", Quantity(Decimal(1), "个"), metric=""),
        statement("s4", "g1", "locatedIn", "g2"),
        statement("s5", "g1", "acquired", "g2", quote=""),
    ]
    store = memory_store(assemble(small(*broken, entities=(*GROUPS, entity("x", "City", ""))), ontology))
    fast = validate(store)
    assert fast == validate(store, engine="pyshacl")
    assert {v.check for v in fast} >= {
        "subsidiaryOf-object",
        "statement-percent",
        "figure-name",
        "locatedIn-object",
        "evidence-quote",
        "entity-label",
    }


def test_a_message_names_entity_rule_and_sentence(ontology: Ontology) -> None:
    (violation,) = found(
        statement("s1", "g1", "acquired", "g2", percent="130", quote="甲集团收购乙集团130%股权"),
        ontology=ontology,
    )
    assert violation.severity == "warning"
    assert violation.about == "甲集团 收购 乙集团"
    assert violation.rule == "test.rule"
    assert violation.sentence == "甲集团收购乙集团130%股权"
    assert (violation.zh, violation.en) == (
        "比例须为 0 至 100 的数",
        "a percentage is a number from 0 to 100",
    )


def test_a_group_below_itself_is_found(ontology: Ontology) -> None:
    ring = [statement(f"s{i}", f"g{i}", "subsidiaryOf", f"g{i % 3 + 1}") for i in (1, 2, 3)]
    assert [v.check for v in found(*ring, ontology=ontology)] == ["below-itself"] * 3


def test_stakes_above_a_hundred_percent_are_found(ontology: Ontology) -> None:
    stakes = [
        statement("s1", "g1", "holdsStakeIn", "g3", percent="60"),
        statement("s2", "g2", "holdsStakeIn", "g3", percent="51"),
    ]
    (violation,) = found(*stakes, ontology=ontology)
    assert (violation.check, violation.value, violation.about) == ("stakes-above-100", "111", "丙集团")
    again = [*stakes[:1], statement("s3", "g1", "holdsStakeIn", "g3", percent="51")]
    assert not found(*again, ontology=ontology)


def test_a_part_listed_twice_is_found(ontology: Ontology) -> None:
    parts = (
        entity("p1", "Platform", "资本运营"),
        entity("p2", "Industry", "资本运营"),
        entity("st", "Strategy", "一四八"),
    )
    twice = [statement(f"s{p}", "st", "hasComponent", p) for p in ("p1", "p2")]
    assert {v.check for v in found(*twice, ontology=ontology, entities=parts)} == {"part-listed-twice"}


def test_a_figure_out_of_its_bounds_is_found(ontology: Ontology) -> None:
    odd = Quantity(Decimal(5), "元", None, None, Decimal(5), "元", Decimal(6), Decimal(7))
    stated = statement("s1", "g1", "metric", None, "asserted", odd, metric="总资产")
    assert [v.check for v in found(stated, ontology=ontology)] == ["out-of-bounds"]


@pytest.mark.parametrize("side", ["subject", "object"])
def test_shapes_state_the_domains_and_ranges_of_the_ontology(side: str, ontology: Ontology) -> None:
    """For each relation and each type: the shape lets it pass exactly where the ontology does."""
    types = sorted(ontology.types)
    entities = tuple(entity(f"e-{t}", t, t) for t in types)
    checked = 0
    for predicate in sorted(ontology.predicates):
        allowed = ontology.domain(predicate) if side == "subject" else ontology.range(predicate)
        if side == "object" and "Literal" in allowed:
            continue
        other = "e-" + min(ontology.range(predicate) if side == "subject" else ontology.domain(predicate))
        other = other if side == "object" or "Literal" not in ontology.range(predicate) else "e-Goal"
        ends = [(f"e-{t}", other) if side == "subject" else (other, f"e-{t}") for t in types]
        rows = [statement(f"s{i}", s, predicate, o) for i, (s, o) in enumerate(ends)]
        wrong = {
            v.focus.rpartition("/e-")[2]
            for v in found(*rows, ontology=ontology, entities=entities)
            if v.check == f"{predicate}-{side}"
        }
        if predicate not in ontology.symmetric:
            assert wrong == set(types) - allowed, predicate
            checked += 1
    assert checked >= 25


def test_every_term_has_labels_and_comment_in_both_languages() -> None:
    store = memory_store([])
    missing = " || ".join(
        f'!EXISTS {{ ?term {predicate} ?{name} FILTER(LANG(?{name}) = "{language}") }}'
        for predicate in ("rdfs:label", "rdfs:comment")
        for language in ("zh", "en")
        for name in (f"{predicate[5:]}{language}",)
    )
    query = f"""SELECT ?term WHERE {{
      ?term a ?kind FILTER(?kind IN (owl:Class, owl:ObjectProperty, owl:DatatypeProperty))
      FILTER(STRSTARTS(STR(?term), "{NAMESPACE}")) FILTER({missing}) }}"""
    assert ask(store, "ASK { kg:Group a owl:Class }")
    assert not ask(store, query)


def test_the_vocabulary_is_the_guidelines(ontology: Ontology) -> None:
    import re

    guidelines = (share_dir() / "data" / "gold" / "GUIDELINES.md").read_text(encoding="utf-8")
    entities, _, relations = guidelines.partition("## 2. Relations")
    types = {
        w
        for line in entities.splitlines()
        if line.startswith("| `")
        for w in re.findall(r"`(\w+)`", line.split("|")[1])
    }
    predicates = set(re.findall(r"^\| `(\w+)` \|", relations, re.MULTILINE))
    assert ontology.types == types
    assert ontology.predicates == predicates
