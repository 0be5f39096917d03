"""A graph of sure statements stays one when it grows."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
REPORTS = sorted((ROOT / "data" / "reports").iterdir())


def kg(*arguments):
    command = [sys.executable, "-m", "kg", *map(str, arguments)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
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
