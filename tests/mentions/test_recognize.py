"""Mentions by rules: each construction on an invented text, and what holds for every text."""

from __future__ import annotations

import re
import time
from itertools import pairwise
from pathlib import Path

import pytest

from kg import knowledge
from kg.mentions import recognize
from kg.mentions.found import Found
from kg.mentions.trimmed import nested, opened
from kg.model import Mention
from kg.text.normalize import normalize
from kg.text.segment import segment

_MARK = re.compile(r"\[(\w+)(~?) ([^\[\]]+)\]")
CASES = [
    line
    for line in Path(__file__).with_name("cases.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def mentions(text: str) -> tuple[Mention, ...]:
    document = normalize("test", text, "")
    return recognize(document, segment(document), knowledge.default())


def test_there_are_cases() -> None:
    assert len(CASES) >= 30


@pytest.mark.parametrize("marked", CASES)
def test_all_mentions_of_a_construction_and_no_others_are_found(marked: str) -> None:
    text = _MARK.sub(lambda m: m[3], marked)
    expected = [(m[1], bool(m[2]), m[3]) for m in _MARK.finditer(marked)]
    assert [(m.type, m.nominal, text[m.span.start : m.span.stop]) for m in mentions(text)] == expected


def test_members_of_a_list_with_a_shared_tail_are_named_in_full() -> None:
    assert [m.name for m in mentions("会同市水务、燃气集团推进")] == ["市水务集团", "市燃气集团"]


def test_a_part_within_a_part_is_two() -> None:
    text = "油气开发司规划处处长"
    found = nested(text, [Found(0, 8, "OrganizationUnit", "tagger")])
    assert [text[f.start : f.stop] for f in found] == ["油气开发司", "规划处"]


def test_the_administration_beside_the_party_committee_of_a_zone_is_named_in_full() -> None:
    names = {m.name for m in mentions("岚江新区党工委副书记、管委会主任何守正讲话。")}
    assert {"岚江新区党工委", "岚江新区管委会"} <= names


def test_members_that_write_the_shared_head_again_are_named_as_they_stand() -> None:
    names = {m.name for m in mentions("统筹县城发集团、县文旅投、县水务公司帮扶")}
    assert names & {"县水务公司", "县文旅投公司"} == {"县水务公司"}


def test_bodies_of_several_places_are_named_in_full() -> None:
    names = [m.name for m in mentions("会同安徽、江西、湖北供电公司推进")]
    assert names == ["安徽供电公司", "江西供电公司", "湖北供电公司"]


def test_a_place_that_shares_a_tail_stays_a_place_elsewhere() -> None:
    found = {(m.name, m.type) for m in mentions("业务遍及广东、广西和海南。下辖广东、广西、海南电网公司")}
    assert {("广东", "Province"), ("广西", "Province")} <= found
    assert {(f"{place}电网公司", "Company") for place in ("广东", "广西", "海南")} <= found


def test_a_name_seen_clearly_once_is_known_everywhere() -> None:
    text = "岚江港务集团有限公司（以下简称“岚江港务”）成立。去年，岚江港务盈利。"
    found = [m for m in mentions(text) if m.name == "岚江港务"]
    assert len(found) == 2
    assert {m.type for m in found} == {"Group"}


@pytest.mark.parametrize("rule", knowledge.default().rules["mention"], ids=lambda r: r.id)
def test_each_rule_finds_its_examples_and_nothing_in_its_counter_examples(rule: knowledge.Rule) -> None:
    for example in rule.examples:
        text = re.sub(r"\[:\w+ ([^\[\]]+)\]", r"\1", example)
        marked = {(m[1], m[2]) for m in re.finditer(r"\[:(\w+) ([^\[\]]+)\]", example)}
        found = {(m.type, m.name) for m in mentions(text) if m.rule == rule.id}
        assert found == marked
    for example in rule.counter_examples:
        assert not [m for m in mentions(example) if m.rule == rule.id]


def test_mentions_are_sorted_and_do_not_overlap() -> None:
    text = "\n".join(_MARK.sub(lambda m: m[3], c) for c in CASES)
    found = mentions(text)
    assert len(found) > 40
    assert all(a.span.stop <= b.span.start for a, b in pairwise(found))


@pytest.mark.parametrize("text", ["", "\n", "集团", "（）“”《》", "。" * 500, "一" * 500, "A" * 500])
def test_texts_without_names_yield_none_and_do_not_fail(text: str) -> None:
    assert [m for m in mentions(text) if not m.nominal] == []


@pytest.mark.alone
def test_a_long_text_without_a_stop_takes_time_in_proportion() -> None:
    piece = "岚江港务集团推进深化改革任务持续用力"
    mentions(piece)
    taken = []
    for times in (250, 2000):
        start = time.process_time()
        mentions(piece * times)
        taken.append(time.process_time() - start)
    assert taken[1] < 8 * 6 * max(taken[0], 0.01)


def test_a_name_keeps_the_mark_that_opens_what_it_closes() -> None:
    text = "组建“青松”服务队"
    (name,) = opened(text, [Found(3, len(text), "OrganizationUnit", "tagger", 50)])
    assert text[name.start : name.stop] == "“青松”服务队"
    assert not list(opened("“主业有差距”问题", [Found(4, 9, "Industry", "tagger", 50)]))
