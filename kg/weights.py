"""Tables of learned numbers that knowledge folders ship: a name and its number a line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from kg.knowledge import Knowledge


@lru_cache(maxsize=8)
def shipped(knowledge: Knowledge, name: str) -> Mapping[str, float]:
    """The table ``name`` of the last of the knowledge's folders that has it; empty if none has."""
    for folder in reversed(knowledge.folders):
        path = folder / name
        if path.exists():
            return read_weights(path)
    return {}


def read_weights(path: Path) -> dict[str, float]:
    """Name and number (the first and the last column) of each line; ``#`` starts a comment."""
    rows = (
        line.split("\t")
        for line in path.read_text(encoding="utf-8").split("\n")
        if line and not line.startswith("#")
    )
    return {row[0]: float(row[-1]) for row in rows}


@lru_cache(maxsize=100_000)
def printable(characters: str) -> str:
    """Characters as part of a feature's name: nothing that would break the table."""
    return "".join(c if c.isprintable() and not c.isspace() else "_" for c in characters)
