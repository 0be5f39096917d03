"""A rule that is not tried would not have matched: what a pattern is said to need, it needs."""

import re
from itertools import product
from pathlib import Path

import pytest

from kg.knowledge import default
from kg.pattern import compile_pattern, fold, read_example, symbols
from kg.required import Sieve, required
from kg.statements.relation_rules import RuleSet, compile_rule, compile_rules

TAGGED = Path(__file__).parents[1] / "data" / "gold" / "tagged"
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


def test_a_sieve_lets_through_what_meets_all_needs():
    words = [["甲"], ["乙", "丙"], ["丙", "丁"]]
    needs = [frozenset(w) for w in words]
    patterns = [[], needs[:1], needs[1:], needs, [needs[2], needs[2]]]
    sieve, tried = Sieve(patterns), 0
    for text in map("".join, product("甲乙丙丁。", repeat=4)):
        wanted = [i for i, p in enumerate(patterns) if all(any(w in text for w in need) for need in p)]
        assert sieve.possible(text) == wanted
        tried += 1
    assert tried == 625


def test_what_is_spared_on_reports_would_not_have_matched():
    knowledge = default()
    patterns = [compile_pattern(r.pattern, knowledge, r.where) for r in knowledge.rules["mention"]]
    sieve, matched = Sieve([p.needs for p in patterns]), 0
    for path in sorted(TAGGED.glob("*/*.tag")):
        text = re.sub(r"⟦[^|⟧]*\|([^⟧]*)⟧", r"\1", path.read_text(encoding="utf-8"))
        found = {i for i, p in enumerate(patterns) if p.regex.search(text)}
        assert found <= set(sieve.possible(text)), path
        matched += len(found)
    assert matched > 100
