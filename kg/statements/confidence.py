"""How sure a rule is: its share of right statements in gold reports, in place of its author's estimate.

The table is ``data/models/confidence.tsv``, made by ``python -m kg.train.confidence``.
"""

from __future__ import annotations

from kg.knowledge import Knowledge
from kg.weights import shipped

TABLE = "models/confidence.tsv"


def confidence(rule: str, estimate: float, knowledge: Knowledge) -> float:
    """The calibrated confidence of a rule, or its author's estimate where no gold report has tried it."""
    return shipped(knowledge, TABLE).get(rule, estimate)
