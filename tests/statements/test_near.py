"""A rule writer sees which rules' words stand in a sentence where they read nothing, and why."""

from kg.knowledge import default
from kg.pipeline import read_document
from kg.statements.near import near_misses, rule_words
from kg.text import normalize


def misses(text):
    reading = read_document(normalize("a.txt", text, ""), default())
    found = {m.rule: m for m in near_misses(reading, default())}
    return reading, found


def test_a_missing_mention_is_told():
    reading, found = misses("干部们表示要贯彻落实会议要求。")
    assert reading.statements == ()
    assert found["relation.implements-policy"].reason == "no Policy in the sentence"
    assert found["relation.implements-policy"].word in reading.document.text


def test_rules_that_fired_are_no_near_misses():
    reading, found = misses("东江控股集团由东江城投集团、东江文旅集团合并组建。")
    fired = {e.rule for s in reading.statements for e in s.evidence}
    assert fired
    assert not fired & found.keys()


def test_a_text_without_any_rules_words_has_none():
    assert misses("天气很好。")[1] == {}


def test_words_are_those_of_lexicons_and_of_the_pattern():
    launched = default().words("cue/launch")
    pattern = "(?:<cue/launch>|布设)(?:[^再次])(?!暂缓){who:Group}的(?P<title>总经理)"
    assert set(rule_words(pattern, default())) == {w for w in launched if len(w) > 1} | {"布设", "总经理"}
