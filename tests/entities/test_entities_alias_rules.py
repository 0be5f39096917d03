"""Every alias rule reads its examples and leaves its counter-examples alone."""

from __future__ import annotations

import pytest

from kg.entities.declared import declarations
from kg.knowledge import Rule, default
from kg.model import Document, Mention, Span
from kg.pattern import read_example

RULES = default().rules["alias"]


def read(rule: Rule, example: str, found_all: bool) -> tuple[set[str], set[str]]:
    """The short names that the rule declares for the name at ``full``, and those that the example marks.

    ``found_all``: the short name is a mention too; if not, the recognizer has missed it.
    """
    text, marks = read_example(example, lambda slot: "Group")
    mentions = [
        Mention(Span(i.start, i.stop), i.type, text[i.start : i.stop], "test")
        for slot, i in marks
        if found_all or slot != "short"
    ]
    document = Document("x", text, text, range(len(text) + 1), "")
    found = [d for d in declarations(document, mentions, default()) if d.rule == rule.id]
    names = {text[i.start : i.stop] for slot, i in marks if slot == "full"}
    assert all(mentions[d.full].name in names for d in found)
    assert all(text[d.span.start : d.span.stop] == d.short for d in found)
    return {d.short for d in found}, {text[i.start : i.stop] for slot, i in marks if slot == "short"}


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_a_rule_reads_its_examples(rule: Rule) -> None:
    for example in rule.examples:
        found, marked = read(rule, example, found_all=False)
        assert found == marked, example
    for example in rule.counter_examples:
        assert not read(rule, example, found_all=True)[0], example


def test_there_are_rules() -> None:
    assert len(RULES) >= 5
