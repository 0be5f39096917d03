"""Whether rules do on their own examples what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge import Knowledge, Rule
from kg.pattern import Folded, Item, compile_pattern, fold, last_of_chains, read_example, symbols
from kg.statements.context import compile_contexts
from kg.statements.relation_rules import RelationRule, compile_rule


def relation_faults(rule: Rule, knowledge: Knowledge) -> Iterator[str]:
    """What is wrong with a relation rule's examples, a line each: not matched, other slots, or a
    counter-example matched."""
    made = compile_rule(rule, knowledge)
    for example in rule.examples:
        folded, marks = _folded(example, made, knowledge)
        found = [_slots(m, folded, made) for m in _matches(made, folded)]
        wanted = {
            name: {i.index for n, i in marks if n == name} for name, _ in marks if name in made.pattern.slots
        }
        if not any(all(got.get(name) == items for name, items in wanted.items()) for got in found):
            yield f"{rule.where}: {rule.id} does not read its example {example}" + (
                f" (but {found[0]})" if found else ""
            )
    for example in rule.counter_examples:
        folded, _ = _folded(example, made, knowledge)
        if next(_matches(made, folded), None):
            yield f"{rule.where}: {rule.id} reads its counter-example {example}"


def context_faults(rule: Rule, knowledge: Knowledge) -> Iterator[str]:
    """The same for a context rule, whose examples are stretches of text in which the cue stands or does
    not."""
    made = next(r for r in compile_contexts(knowledge) if r.id == rule.id)
    return _search_faults(rule, made.regex, made.reject, knowledge)


def aid_faults(rule: Rule, knowledge: Knowledge) -> Iterator[str]:
    """The same for a pattern of giving, whose examples are clauses or parts of them."""
    return _search_faults(rule, compile_pattern(rule.pattern, knowledge, rule.where).regex, None, knowledge)


def _search_faults(
    rule: Rule, regex: re.Pattern[str], reject: re.Pattern[str] | None, knowledge: Knowledge
) -> Iterator[str]:
    for wanted, examples in ((True, rule.examples), (False, rule.counter_examples)):
        for example in examples:
            text, marks = read_example(example, lambda slot: "Group")
            folded = fold(text, 0, len(text), [i for _, i in marks], symbols(knowledge)).text
            hit = bool(regex.search(folded)) and not (reject and reject.search(folded))
            if hit != wanted:
                fault = "does not read its example" if wanted else "reads its counter-example"
                yield f"{rule.where}: {rule.id} {fault} {example}"


def _folded(example: str, rule: RelationRule, knowledge: Knowledge) -> tuple[Folded, list[tuple[str, Item]]]:
    def kind(slot: str) -> str:
        types = rule.pattern.slots.get(slot, frozenset({"Group"}))
        for t in rule.templates:
            for name, allowed in ((t.subject, t.subject_types), (t.object, t.object_types)):
                if name == slot:
                    types = types & allowed
        return min(types)

    text, marks = read_example(example, kind)
    return fold(text, 0, len(text), [i for _, i in marks], symbols(knowledge)), marks


def _matches(rule: RelationRule, folded: Folded) -> Iterator[re.Match[str]]:
    return (m for m in rule.pattern.regex.finditer(folded.text) if rule.admits(m))


def _slots(m: re.Match[str], folded: Folded, rule: RelationRule) -> dict[str, set[int]]:
    held: dict[str, set[int]] = {}
    for name in m.re.groupindex:
        if m[name] is not None:
            places = [i for i in range(m.start(name), m.end(name)) if i in folded.items]
            chain, types = name in rule.pattern.chains, rule.pattern.slots.get(name)
            places = last_of_chains(folded.text, places) if chain else places
            held[name] = {
                folded.items[i].index for i in places if types is None or folded.items[i].type in types
            }
    return held
