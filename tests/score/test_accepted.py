"""No document may fall behind its accepted scores unseen; ``kg score … --accept`` accepts new ones."""

from pathlib import Path

import pytest

from kg.errors import KgError
from kg.jsonl import rows
from kg.knowledge import default
from kg.pipeline import build
from kg.score import changes, load_gold, read_accepted, score, write_accepted

GOLD = Path(__file__).parents[2] / "data" / "gold"


@pytest.fixture(scope="module")
def now():
    gold = load_gold(GOLD / "dev")
    result = build([GOLD / "dev" / name for name in gold], default())
    return score(gold, [row for reading in result.readings for row in rows(reading)])


def test_no_document_regresses(now):
    accepted = read_accepted(GOLD / "accepted.json")
    assert accepted.keys() == now.by_document.keys()
    assert len(accepted) == 9
    assert [c for c in changes(accepted, now) if c.regression] == []


def test_the_tolerance_is_small(now, tmp_path):
    write_accepted(tmp_path / "a.json", now)
    same = read_accepted(tmp_path / "a.json")
    assert list(changes(same, now)) == []
    same["d1.txt"]["statement_f1"] += 0.03
    same["d3.txt"]["statement_f1"] += 0.01
    same["d5.txt"]["entity_f1"] -= 0.2
    found = {c.document: c for c in changes(same, now)}
    assert {name: c.regression for name, c in found.items()} == {
        "d1.txt": True,
        "d3.txt": False,
        "d5.txt": False,
    }
    assert found["d5.txt"].after > found["d5.txt"].before


def test_a_file_that_holds_no_scores_is_misuse(tmp_path):
    (tmp_path / "a.json").write_text("[1]", encoding="utf-8")
    for name in ("a.json", "none.json"):
        with pytest.raises(KgError, match="no accepted scores"):
            read_accepted(tmp_path / name)
