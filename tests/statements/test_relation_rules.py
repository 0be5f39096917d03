"""Every relation and context rule reads its own examples and leaves its counter-examples alone."""

import pytest

from kg.knowledge import Rule, default
from kg.statements.check import context_faults, relation_faults

KNOWLEDGE = default()
RELATION, CONTEXT = KNOWLEDGE.rules["relation"], KNOWLEDGE.rules["context"]


def test_that_there_are_rules_to_check() -> None:
    assert len(RELATION) >= 100
    assert len(CONTEXT) >= 6


@pytest.mark.parametrize("rule", RELATION, ids=lambda r: r.id)
def test_relation_rule(rule: Rule) -> None:
    assert list(relation_faults(rule, KNOWLEDGE)) == []


@pytest.mark.parametrize("rule", CONTEXT, ids=lambda r: r.id)
def test_context_rule(rule: Rule) -> None:
    assert list(context_faults(rule, KNOWLEDGE)) == []
