"""Run the examples and counter-examples of all rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kg.check import families
from kg.knowledge import Knowledge, Rule

# Family to the check of one example: a knowledge, a rule and an example in, what is wrong or "" out; the last
# argument says whether the rule should hold.
CHECKS: Mapping[str, Callable[[Knowledge, Rule, str, bool], str]] = {
    "alias": families.alias,
    "context": families.context,
    "mention": families.mention,
    "noise": families.noise,
    "relation": families.relation,
}


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that a rule does not read as marked, or a counter-example that it reads."""

    rule: str
    where: str
    example: str
    message: str


def check(knowledge: Knowledge) -> tuple[int, tuple[Failure, ...]]:
    """How many examples were tried, and those that fail; KnowledgeError where a rule cannot be compiled."""
    tried = list(_tries(knowledge))
    return len(tried), tuple(t for t in tried if t.message)


def _tries(knowledge: Knowledge) -> Iterator[Failure]:
    for family, run in CHECKS.items():
        for rule in knowledge.rules[family]:
            for example in rule.examples:
                yield Failure(rule.id, rule.where, example, run(knowledge, rule, example, True))
            for example in rule.counter_examples:
                yield Failure(rule.id, rule.where, example, run(knowledge, rule, example, False))
