"""A graph of sure statements stays one when it grows."""

import json
from pathlib import Path

import terminal

ROOT = Path(__file__).parents[1]
REPORTS = sorted((ROOT / "data" / "reports").iterdir())


def kg(*arguments):
    run = terminal.kg(*arguments)
    assert run.returncode == 0, run.stderr
    return run.stdout


def statements(lines):
    return [row for row in map(json.loads, lines.splitlines()) if row["kind"] == "statement"]


def test_a_build_of_sure_statements_grows_as_one(tmp_path):
    assert len(REPORTS) == 2
    kg("build", *REPORTS, "-o", tmp_path / "at-once", "--min-confidence", 0.85)
    kg("build", REPORTS[0], "-o", tmp_path / "grown", "--min-confidence", 0.85)
    kg("add", tmp_path / "grown", REPORTS[1])
    for name in ("graph.ttl", "statements.jsonl", "run.json"):
        assert (tmp_path / "grown" / name).read_bytes() == (tmp_path / "at-once" / name).read_bytes(), name
    kept = statements((tmp_path / "grown" / "statements.jsonl").read_text(encoding="utf-8"))
    every = statements(kg("extract", *REPORTS))
    assert 10 < len(kept) == sum(row["confidence"] >= 0.85 for row in every) < len(every)
    assert kept == statements(kg("extract", *REPORTS, "--min-confidence", 0.85))
