"""Metric rules: constructions that name a figure, figures that are none, signs that one is only planned."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge, KnowledgeError, Rule
from kg.pattern import compile_pattern, fold, read_example, symbols

USES = ("none", "name", "growth", "kept-growth", "share", "planned")


@dataclass(frozen=True, slots=True)
class MetricRule:
    """A metric rule ready to run: ``scope`` is clause, sentence or heading, ``name`` a template of groups.

    ``kinds`` are those of the figures that it is about, ``unit`` how their unit ends if that is asked.
    """

    id: str
    regex: re.Pattern[str]
    kinds: frozenset[str]
    use: str
    name: str
    scope: str
    reject: re.Pattern[str] | None
    confidence: float
    unit: str = ""

    def match(self, window: str) -> re.Match[str] | None:
        """The rule's match in a text whose figure is its symbol, None if there is none or it is rejected."""
        found = self.regex.search(window)
        return found if found and not (self.reject and self.reject.search(window)) else None


@dataclass(frozen=True)
class MetricRules:
    """The rules by use, and the symbol of each kind of figure."""

    by_use: dict[str, tuple[MetricRule, ...]]
    symbol: dict[str, str]


@lru_cache(maxsize=2)
def metric_rules(knowledge: Knowledge) -> MetricRules:
    """The metric rules of a knowledge, compiled once; KnowledgeError for an unknown use."""
    made = [compile_metric(rule, knowledge) for rule in knowledge.rules["metric"]]
    return MetricRules({use: tuple(r for r in made if r.use == use) for use in USES}, symbols(knowledge))


def compile_metric(rule: Rule, knowledge: Knowledge) -> MetricRule:
    """Compile one rule; KnowledgeError if its use is unknown or its name needs a group that is not there."""
    options = rule.options.get("options", {})
    use, name = options.get("use"), options.get("name", "")
    if use not in USES:
        raise KnowledgeError(f"{rule.where}: no use {use} (there are {', '.join(USES)})")
    pattern = compile_pattern(rule.pattern, knowledge, rule.where)
    missing = sorted(set(re.findall(r"\{(\w+)\}", name)) - pattern.groups)
    if missing:
        raise KnowledgeError(f"{rule.where}: no group {missing[0]} in the pattern")
    reject = rule.options.get("reject")
    return MetricRule(
        id=rule.id,
        regex=pattern.regex,
        kinds=pattern.slots.get("figure", frozenset()),
        use=use,
        name=name,
        scope=options.get("scope", "clause"),
        reject=re.compile(reject) if reject else None,
        confidence=float(rule.options.get("confidence", 0.9)),
        unit=options.get("unit", ""),
    )


def planned(rules: Iterable[MetricRule], clause: str, sentence: str, heading: str) -> bool:
    """Whether a rule tells from the text up to a figure, or its heading, that it is only planned."""
    scopes = {"clause": clause, "sentence": sentence, "heading": heading}
    return any(rule.match(scopes[rule.scope]) for rule in rules)


def metric_faults(rule: Rule, knowledge: Knowledge) -> Iterator[str]:
    """What is wrong with a metric rule's examples: one not matched, or a counter-example matched."""
    made = compile_metric(rule, knowledge)
    for wanted, examples in ((True, rule.examples), (False, rule.counter_examples)):
        for example in examples:
            if bool(made.match(_window(example, made.use, knowledge))) != wanted:
                fault = "does not read its example" if wanted else "reads its counter-example"
                yield f"{rule.where}: {rule.id} {fault} {example}"


def _window(example: str, use: str, knowledge: Knowledge) -> str:
    text, marks = read_example(example, lambda slot: "Count")
    figures = [item for name, item in marks if name == "figure"]
    if use == "planned":
        return text[: figures[0].stop] if figures else text
    return fold(text, 0, len(text), figures, symbols(knowledge)).text
