"""The score is the guidelines' score: fixed numbers, and the benchmark's own scorer where that is at hand."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.score import load_gold, score

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "data" / "gold" / "dev"
BENCHMARK = ROOT.parent / "shared" / "benchmark"


def rows_of(folder, noise):
    """An extraction made from gold, with some names, types, figures and offsets spoilt."""
    chance = random.Random(7)
    for name, gold in load_gold(folder).items():
        for entity in gold.entities.values():
            spoilt = chance.random() < noise
            yield {"kind": "entity", "document": f"some/where/{name}", **entity} | (
                chance.choice([{"name": "无此名称"}, {"type": "Person"}]) if spoilt else {}
            )
        for s in gold.statements:
            if chance.random() < noise:
                continue
            at = gold.text.find(s["evidence"]) + (chance.random() < noise)
            obj = {"text": s["object_text"]} if "object_text" in s else s.get("object")
            qualifiers = dict(s.get("qualifiers", {}))
            if qualifiers.get("value") and chance.random() < noise:
                qualifiers["value"] += 1
            if chance.random() < noise:
                qualifiers["status"] = "planned"
            predicate = "pursuesGoal" if chance.random() < noise and obj else s["predicate"]
            evidence = {"start": at, "end": at + len(s["evidence"]), "text": s["evidence"]}
            yield {
                "kind": "statement",
                "document": name,
                "subject": s["subject"],
                "predicate": predicate,
                "object": obj,
                "qualifiers": qualifiers,
                "evidence": evidence,
                "rule": "test.rule",
            }


def test_gold_itself_is_perfect():
    figures = score(load_gold(GOLD), rows_of(GOLD, 0)).figures()
    assert figures["documents"] == 9
    for key in ("entity_f1", "entity_typed_f1", "statement_f1", "qualifiers_right", "evidence_overlap"):
        assert figures[key] == 1.0, key
    assert figures["evidence_exact"] == 1.0


def test_spoilt_gold_gives_fixed_figures():
    figures = score(load_gold(GOLD), rows_of(GOLD, 0.2)).figures()
    assert figures["entity_f1"] == 0.944
    assert figures["entity_typed_f1"] == 0.8321
    assert figures["statement_f1"] == 0.6202
    assert figures["qualifiers_right"] == 0.8562


@pytest.mark.skipif(
    not (BENCHMARK / "score.py").exists(), reason="the benchmark does not lie beside the checkout"
)
@pytest.mark.parametrize("noise", [0.0, 0.1, 0.5])
def test_agrees_with_the_benchmarks_scorer(tmp_path, noise):
    rows = list(rows_of(BENCHMARK / "dev", noise))
    file = tmp_path / "x.jsonl"
    file.write_text("\n".join(json.dumps(r, ensure_ascii=False) for r in rows), encoding="utf-8")
    command = [sys.executable, BENCHMARK / "score.py", BENCHMARK / "dev", file]
    run = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True)
    mine = score(load_gold(BENCHMARK / "dev"), rows)
    assert json.loads(run.stdout) == mine.figures()
    listed = subprocess.run([*command, "--errors"], capture_output=True, text=True, check=True).stdout
    theirs = sorted(line.rstrip() for line in listed.splitlines() if line.startswith(("  +", "  -")))
    assert sorted(e.rstrip() for e in mine.errors if e.startswith("  ")) == theirs


def test_a_folder_without_gold_is_misuse(tmp_path):
    with pytest.raises(KgError, match=r"no \*\.gold\.json"):
        load_gold(tmp_path)
