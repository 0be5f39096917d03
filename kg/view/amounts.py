"""Sums of money and points in time as numbers that tables can sort and sum, as the graph has them too."""

from __future__ import annotations

from functools import lru_cache

from kg.graph.written import dates, quantity
from kg.model import Quantity, Statement


def figure(statement: Statement) -> Quantity | None:
    """The figure of a statement: its quantity, or what its ``amount`` says."""
    return statement.quantity or _amount(statement.qualifier("amount") or "")


@lru_cache(maxsize=10_000)
def month(period: str) -> int:
    """Year × 100 + month in which a period that names its year ends, else 0: nothing is guessed."""
    found = dates(period) if period else None
    return 0 if found is None else found[1].year * 100 + found[1].month


@lru_cache(maxsize=10_000)
def _amount(text: str) -> Quantity | None:
    return quantity(text) if text else None
