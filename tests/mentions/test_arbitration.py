"""The arbiter takes the best set of proposals, and variants offer the readings that rules do not."""

import itertools
import random

import pytest

from kg.knowledge import default
from kg.mentions.arbitration import Arbiter
from kg.mentions.choice import best_set
from kg.mentions.found import Found
from kg.mentions.options import Option
from kg.mentions.variants import Variants
from kg.mentions.words import cutter


def test_the_best_set_has_no_overlaps_and_the_greatest_sum():
    chance = random.Random(3)
    for _ in range(200):
        spans = [(a, a + chance.randint(1, 5)) for a in (chance.randint(0, 12) for _ in range(8))]
        scores = [chance.randint(1, 9) + 0.25 * i for i in range(8)]
        chosen = best_set(spans, scores)
        assert apart([spans[i] for i in chosen])
        best = max(
            sum(scores[i] for i in some)
            for n in range(9)
            for some in itertools.combinations(range(8), n)
            if apart([spans[i] for i in some])
        )
        assert sum(scores[i] for i in chosen) == best


def apart(spans):
    ordered = sorted(spans)
    return all(a[1] <= b[0] for a, b in itertools.pairwise(ordered))


VARIANTS = [
    ("与德国西马公司洽谈", (1, 7), "Company", {("德国", "Place"), ("西马公司", "Company")}),
    ("国资委规划处", (0, 6), "Institution", {("国资委", "GovernmentBody"), ("规划处", "OrganizationUnit")}),
    ("三江电机（中国）有限公司", (0, 4), "Company", {("三江电机（中国）有限公司", "Company")}),
    ("召开2022年改革座谈会", (7, 12), "Meeting", {("2022年改革座谈会", "Meeting")}),
    ("请来卓玛措姆讲课", (2, 5), "Person", {("卓玛措姆", "Person")}),
    ("由Alpha Works公司承建", (0, 1), "Place", {("Alpha Works公司", "Company")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "span", "type", "wanted"), VARIANTS)
def test_other_readings_are_offered(text, span, type, wanted):
    found = Variants(default()).find(text, [Found(*span, type, "mention.tail")], 0, len(text))
    offered = {(text[f.start : f.stop], f.type) for f in found}
    assert wanted <= offered


def test_a_company_named_after_china_is_not_cut():
    text = "中国东江公司"
    found = Variants(default()).find(text, [Found(0, 6, "Company", "mention.tail")], 0, 6)
    assert not any(f.type == "Place" for f in found)


@pytest.mark.parametrize(("start", "stands"), [(0, False), (2, True)])
def test_works_do_not_begin_with_a_word_of_the_sentence(start, stands):
    text = "中标岚江引水工程"
    arbiter = Arbiter(default(), cutter(default()))
    assert arbiter._apart(text, Option(start, len(text), "Project", ())) is stands
