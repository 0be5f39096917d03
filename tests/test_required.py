"""A rule that is not tried would not have matched: what a pattern is said to need, it needs."""

import pytest

from kg.knowledge import default
from kg.pattern import fold, read_example, symbols
from kg.required import required
from kg.statements.relation_rules import RuleSet, compile_rule, compile_rules

CASES = {
    "出资(?:设立|组建)了?公司": ["出资", "组建/设立", "公司"],
    "与?同[和跟][^，]{0,4}甲+乙": ["同", "和/跟", "甲", "乙"],
    "作(?:了)?发言|参会": ["参会/发言"],
    "(?P<title>书记|主任)(?=张)(?!同志)(?<=任)": ["主任/书记", "张", "任"],
    r"甲\d{1,2}乙{0,3}(?:丙|[^丁]|戊)": ["甲"],
    "<cue/x>{~8}{part:Group+>}": ["并购/收购", "\U000f0001"],
}


@pytest.mark.parametrize("pattern", CASES)
def test_needs_of_a_pattern(pattern):
    parts = {"<cue/x>": frozenset({"收购", "并购"}), "{part:Group+>}": frozenset({"\U000f0001"})}
    assert ["/".join(sorted(need)) for need in required(pattern, parts.__getitem__)] == CASES[pattern]


def folded(example, pattern):
    text, marks = read_example(example, lambda slot: min(pattern.slots.get(slot, {"Group"})))
    return fold(text, 0, len(text), [item for _, item in marks], symbols(default())).text


def test_a_rule_is_tried_on_every_example_that_it_matches():
    knowledge, tried = default(), 0
    rules = RuleSet(compile_rules(knowledge))
    for rule in knowledge.rules["relation"]:
        made = compile_rule(rule, knowledge)
        for example in (*rule.examples, *rule.counter_examples):
            text = folded(example, made.pattern)
            if made.pattern.regex.search(text):
                tried += 1
                assert made.id in {r.id for r in rules.possible(text)}, (rule.id, example)
    assert tried > 150
