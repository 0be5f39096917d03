"""Confidence follows gold: the shipped table is used, names rules that are there, falls where they err."""

from collections import Counter
from pathlib import Path

import pytest

from kg.knowledge import default
from kg.pipeline import at_least, read_document, result_of
from kg.statements.confidence import TABLE, confidence
from kg.text import normalize
from kg.train.confidence import fit, table
from kg.train.gold import as_gold
from kg.train.tagged import read_reports
from kg.weights import read_weights

ROOT = Path(__file__).parents[2]
TEXT = "东江控股集团由东江城投集团、东江文旅集团合并组建，注册资本50亿元。" + (
    "集团与余姚市鹿亭乡结对，一次性资助80万元。"
)


def counts(**rules):
    """Counts from ``rule=(right, wrong)``."""
    return Counter({(rule, right): ns[not right] for rule, ns in rules.items() for right in (True, False)})


@pytest.fixture(scope="module")
def reading():
    return read_document(normalize("a.txt", TEXT, ""), default())


def test_statements_bear_the_confidence_of_the_table(reading):
    shipped = read_weights(ROOT / "data" / TABLE)
    evidence = [e for s in reading.statements for e in s.evidence]
    tried = [e for e in evidence if e.rule in shipped]
    assert len(tried) >= 5
    assert all(e.confidence == shipped[e.rule] for e in tried)


def test_a_rule_that_no_report_has_tried_keeps_its_authors_estimate():
    assert confidence("relation.of-a-users-own", 0.42, default()) == 0.42


def test_every_relation_rule_of_the_table_is_there():
    ids = {r.id for r in default().rules["relation"]}
    named = [r for r in read_weights(ROOT / "data" / TABLE) if r.startswith("relation.")]
    assert len(named) > 60
    assert [r for r in named if r not in ids] == []


def test_right_statements_raise_it_and_wrong_ones_lower_it():
    made = fit(counts(good=(40, 1), bad=(5, 20), rare=(1, 0)), Counter())
    assert made["good"] > 0.9 > made["rare"] > 0.6 > made["bad"]


def test_wrong_ones_of_tagged_reports_count_less():
    """They hold no optional marks: of the same rule, more look wrong there than a reader would call so."""
    gold, tagged = counts(a=(90, 10)), counts(a=(60, 40), b=(6, 4))
    made = fit(gold, tagged)
    assert made["a"] > 0.85
    assert made["b"] > 0.7


def test_the_table_is_the_same_in_any_order():
    gold, tagged = counts(a=(9, 1), b=(3, 3)), counts(c=(5, 5), a=(2, 2))
    turned = Counter(dict(reversed(gold.items()))), Counter(dict(reversed(tagged.items())))
    assert table(gold, tagged) == table(*turned)
    assert [line.split("\t")[0] for line in table(gold, tagged).splitlines()[-3:]] == ["a", "b", "c"]


def test_tagged_reports_are_gold(tmp_path):
    (tmp_path / "x.tag").write_text(
        "⟦Group#1|东江控股集团⟧（简称⟦Group#1|东控⟧）说，⟦Group#1~|集团⟧盈利5亿元。\n====\n"
        "#1 metric 盈利 = 5 亿元\n#1 said “好”\n#1 partOf #1\n#1 metric 约数 = 三五 元\n",
        encoding="utf-8",
    )
    (made,) = map(as_gold, read_reports([tmp_path]))
    assert made.entities["e1"]["name"] == "东江控股集团"
    assert made.entities["e1"]["aliases"] == ["东控"]
    assert [s["predicate"] for s in made.statements] == ["metric", "said", "partOf"]
    assert made.statements[1]["object_text"] == "“好”"


def test_what_is_less_sure_is_left_out(reading):
    whole = result_of([reading])
    limit = max(s.confidence for s in reading.statements)
    sure = at_least(whole, limit)
    (kept,) = sure.readings
    assert 0 < len(kept.statements) < len(reading.statements)
    assert min(s.confidence for s in kept.statements) >= limit
    assert kept.entities == reading.entities
    assert sure.counts["statements"] == len(kept.statements)
    assert at_least(whole, 0.0) is whole
