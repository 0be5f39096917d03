"""Rules and confidences are held against gold: optional statements are right, open predicates uncounted."""

import json
from pathlib import Path

from typer.testing import CliRunner

from kg.cli import app
from kg.knowledge import default
from kg.pipeline import read_document
from kg.score import GoldDocument, by_rule, calibration, judged, once_a_rule
from kg.score.judged import Judged
from kg.text import normalize

GOLD = Path(__file__).parents[2] / "data" / "gold" / "dev"


def test_optional_is_right_and_open_is_uncounted():
    entities = {k: {"id": k, "name": f"{k}集团", "type": "Group"} for k in ("甲江", "乙江", "丙江")}
    said = {"subject": "甲江", "object": "乙江", "optional": True, "predicate": "acquired", "evidence": ""}
    gold = {"a.txt": GoldDocument("a.txt", "", entities, [said])}
    base = {"document": "a.txt", "qualifiers": {}, "confidence": 0.9, "kind": "statement"}
    rows = [{"kind": "entity", "document": "a.txt", **e} for e in entities.values()]
    rows += [
        {**base, "subject": "甲江", "predicate": "acquired", "object": "乙江", "rule": "r.one"},
        {**base, "subject": "甲江", "predicate": "acquired", "object": "丙江", "rule": "r.one"},
        {**base, "subject": "甲江", "predicate": "visited", "object": "丙江", "rule": "r.two"},
    ]
    found = list(judged(gold, rows))
    assert [(j.rule, j.right) for j in found] == [("r.one", True), ("r.one", False)]
    (record,) = by_rule(found)
    assert (record.fired, record.right, record.wrong, record.reports) == (2, 1, 1, 1)
    assert record.precision == 0.5


def test_bins_hold_every_statement_once():
    found = [Judged("a", "partOf", "r", c / 100, c % 3 > 0) for c in range(0, 101, 5)]
    bins = calibration(found)
    assert sum(b.right + b.wrong for b in bins) == len(found) == 21
    assert [b.least for b in bins] == sorted((b.least for b in bins), reverse=True)
    assert bins[0].right + bins[0].wrong == 3  # 0.9, 0.95, 1.0


def test_every_rule_of_a_statement_is_judged():
    text = "东江控股集团由东江城投集团、东江文旅集团合并组建，与余姚市鹿亭乡结对。"
    reading = read_document(normalize("a.txt", text, ""), default())
    apart = once_a_rule(reading)
    rules = [(s.id, e.rule) for s in reading.statements for e in s.evidence]
    assert sorted(set(rules)) == sorted((s.id, s.evidence[0].rule) for s in apart.statements)
    assert all(len(s.evidence) == 1 for s in apart.statements)


def test_the_commands_tables_and_their_json():
    run = CliRunner().invoke(app, ["score", str(GOLD), "--rules", "--only", "d1"])
    assert run.exit_code == 0, run.output
    head, *lines = run.stdout.splitlines()
    assert head.split() == ["rule", "fired", "reports", "right", "wrong", "P"]
    assert len(lines) > 10
    assert len({len(line) for line in (head, *lines)}) == 1
    run = CliRunner().invoke(app, ["score", str(GOLD), "--calibration", "--json", "--only", "d1"])
    assert all(b["mean"] >= b["least"] for b in json.loads(run.stdout))
    run = CliRunner().invoke(app, ["score", str(GOLD), "--only", "d77"])
    assert "no gold of d77" in str(run.exception)
