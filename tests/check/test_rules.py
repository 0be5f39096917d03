"""Every rule reads its examples and leaves its counter-examples alone."""

import pytest

from kg.check import FAULTS, check
from kg.knowledge import Knowledge, Rule, default


def test_all_examples_of_all_rules():
    tried, faults = check(default())
    assert tried >= 250
    assert faults == ()


def test_every_family_with_examples_is_tried():
    assert {f for f, rules in default().rules.items() if rules} <= set(FAULTS)


@pytest.mark.parametrize(
    ("example", "counter"),
    [
        ("[town 鹿亭乡]与[other 集士港镇]相邻", "无关"),
        ("[town 鹿亭乡]与[other 集士港镇]结为友好乡镇", "鹿亭乡"),
    ],
)
def test_a_wrong_example_is_found(example, counter):
    known = default()
    rule = Rule(
        "relation.twinned",
        "relation",
        "{town:Township}与{other:Township}结为友好乡镇",
        {"statement": "town pairedWith other"},
        (example,),
        (counter,),
        "here:1",
    )
    only = Knowledge(
        known.lexicons, dict.fromkeys(FAULTS, ()) | {"relation": (rule,)}, known.ontology, known.folders
    )
    tried, faults = check(only)
    assert tried == 2
    assert len(faults) == ("结为" not in example)
