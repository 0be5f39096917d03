"""Run the examples and counter-examples of all rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from kg.check.families import alias_faults, mention_faults, noise_faults
from kg.knowledge import Knowledge, Rule
from kg.statements.check import aid_faults, context_faults, relation_faults
from kg.statements.metric_rules import metric_faults

# Family to what is wrong with one of its rules, a line each; KnowledgeError where one cannot be compiled.
FAULTS: Mapping[str, Callable[[Rule, Knowledge], Iterator[str]]] = {
    "aid": aid_faults,
    "alias": alias_faults,
    "context": context_faults,
    "mention": mention_faults,
    "metric": metric_faults,
    "noise": noise_faults,
    "relation": relation_faults,
}


def check(knowledge: Knowledge) -> tuple[int, tuple[str, ...]]:
    """How many examples were tried, and what is wrong, each with file and line."""
    rules = [(family, rule) for family in FAULTS for rule in knowledge.rules[family]]
    faults = tuple(fault for family, rule in rules for fault in FAULTS[family](rule, knowledge))
    return sum(len(r.examples) + len(r.counter_examples) for _, r in rules), faults
