"""Precision and recall on made reports: ``python tests/benchmarks/measure.py 10000 [WORKERS]``."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

from corpus import Fact, Report, counties, report

from kg.model import Reading
from kg.pipeline import build
from kg.share import share_dir


def reports(count: int) -> list[Report]:
    places = counties(share_dir())
    return [report(i, places) for i in range(count)]


def stated(reading: Reading) -> set[Fact]:
    """The facts of a reading in the form of the corpus."""
    names = {e.id: e.name for e in reading.entities}
    facts = set()
    for s in reading.statements:
        obj = names.get(str(s.object), "")
        if s.quantity is not None and s.predicate == "metric":
            obj = f"{s.qualifier('metric')}={s.quantity.value:g}{s.quantity.unit}"
        facts.add((names[s.subject], s.predicate, obj))
    return facts


def measure(count: int, workers: int = 1) -> dict[str, tuple[int, int, int]]:
    """By predicate: facts read, what was read and is no fact, facts missed."""
    made = {r.name: r for r in reports(count)}
    with tempfile.TemporaryDirectory() as folder:
        for r in made.values():
            (Path(folder) / r.name).write_text(r.text, encoding="utf-8")
        result = build([folder], workers=workers)
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    known = {p for r in made.values() for _, p, _ in r.facts}
    for reading in result.readings:
        facts, found = made[reading.document.name].facts, stated(reading)
        right.update(p for _, p, _ in facts & found)
        missed.update(p for _, p, _ in facts - found)
        wrong.update(p for _, p, _ in found - facts if p in known)
    return {p: (right[p], wrong[p], missed[p]) for p in sorted(known)}


def rates(counts: dict[str, tuple[int, int, int]]) -> tuple[float, float]:
    """Precision and recall over all predicates."""
    right, wrong, missed = (sum(c[i] for c in counts.values()) for i in range(3))
    return right / (right + wrong), right / (right + missed)


if __name__ == "__main__":
    counted = measure(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    for predicate, (right, wrong, missed) in counted.items():
        p, r = right / max(right + wrong, 1), right / max(right + missed, 1)
        counts = f"({right} right, {wrong} wrong, {missed} missed)"
        print(f"{predicate:16}precision {p:.3f}  recall {r:.3f}  {counts}")
    precision, recall = rates(counted)
    print(f"{'all':16}precision {precision:.3f}  recall {recall:.3f}")
