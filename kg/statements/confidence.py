"""How sure a rule is: its share of right statements in gold reports, in place of its author's estimate.

The table is ``data/models/confidence.tsv``, made by ``python -m kg.train.confidence``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from kg.knowledge import Knowledge

TABLE = "models/confidence.tsv"


def confidence(rule: str, estimate: float, knowledge: Knowledge) -> float:
    """The calibrated confidence of a rule, or its author's estimate where no gold report has tried it."""
    return _table(knowledge).get(rule, estimate)


@lru_cache(maxsize=4)
def _table(knowledge: Knowledge) -> Mapping[str, float]:
    for folder in reversed(knowledge.folders):
        path = folder / TABLE
        if path.exists():
            return read_table(path)
    return {}


def read_table(path: Path) -> dict[str, float]:
    """Rule and confidence (the first and the last column) of each line; ``#`` starts a comment."""
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[0]: float(row[-1]) for row in rows}
