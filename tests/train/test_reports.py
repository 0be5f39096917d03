"""What training learns from: tags are read exactly, and variation never moves a name off its text."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kg.train import augment, names
from kg.train.labels import TYPES, encode
from kg.train.reports import Tagged, parse

DATA = Path(__file__).parents[2] / "data"
REPORT = (
    "⟦City#1|临江市⟧⟦Group#2|云岭水务集团⟧（以下简称“⟦Group#2|云岭水务⟧”）董事长⟦Person#3|赵启明⟧说，⟦Group#2~|集团⟧实施“⟦Strategy#4|一网三厂⟧”战略。\n"
    "⟦Company#5|云岭管网公司⟧与⟦County#6|青石县⟧⟦Village#7|柏垭村⟧结对。"
)


def test_tags_are_read_with_their_places() -> None:
    report = parse(REPORT)
    assert [report.text[a:b] for a, b, *_ in report.mentions] == [
        "临江市", "云岭水务集团", "云岭水务", "赵启明", "集团", "一网三厂", "云岭管网公司",
        "青石县", "柏垭村",
    ]  # fmt: skip
    assert report.mentions[4][2] == "Group~"


def test_variation_keeps_mentions_on_their_text_and_in_order() -> None:
    pool = names.collect(
        DATA / "lexicon", DATA / "training" / "name_parts.tsv", ["王国强", "李秀英"], random.Random(3)
    )
    report = parse(REPORT * 3)
    kinds = {k for _, _, k, _ in report.mentions}
    templates = augment.news(DATA / "training" / "news.txt")
    seen = set()
    for _ in range(200):
        varied = augment.vary(report, pool, templates)
        position = 0
        for start, stop, kind, _ in varied.mentions:
            assert position <= start < stop <= len(varied.text)
            assert "\n" not in varied.text[start:stop]
            assert kind in kinds | {"GovernmentBody", "Province"}
            position = stop
        seen.add(varied.text)
    assert len(seen) > 150


def test_a_new_name_follows_wherever_the_old_one_stands() -> None:
    report = parse("⟦Person#1|赵启明⟧到会。会后⟦Person#1|赵启明⟧说，支持⟦Company#2|赵启明工作公司⟧。")
    pool = names.Names(
        random.Random(0),
        {"Person": ["王国强"]},
        {"surname": "王", "double-surname": "王", "masked-given": "某", "given": "强"},
    )
    for _ in range(20):
        varied = augment._rename(report, pool)
        first, second = (varied.text[a:b] for a, b, k, _ in varied.mentions if k == "Person")
        assert first == second


@pytest.mark.parametrize(
    ("length", "mention"), [(5, (0, 1, "Person")), (5, (0, 5, "Group~")), (3, (1, 3, "Goal"))]
)
def test_labels_begin_and_end_where_the_mention_does(length: int, mention: tuple[int, int, str]) -> None:
    labels = encode(length, [mention])
    start, stop, kind = mention
    base = 1 + 4 * TYPES.index(kind)
    assert labels[start] == (base + 3 if stop - start == 1 else base)
    assert (labels > 0).sum() == stop - start


def test_a_type_that_is_not_learned_stays_outside() -> None:
    assert encode(2, [(0, 2, "Weather")]).tolist() == [0, 0]
    assert Tagged("甲", ()).mentions == ()
