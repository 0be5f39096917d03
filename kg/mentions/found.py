"""What the recognizers of this package hand to each other: a stretch of text with a guess and its weight."""

from __future__ import annotations

from typing import NamedTuple


class Found(NamedTuple):
    """A candidate: ``text[start:stop]`` names something of ``type``; the higher ``rank`` wins an overlap."""

    start: int
    stop: int
    type: str
    rule: str
    rank: int = 50
    confidence: float = 0.8
    nominal: bool = False
    name: str = ""


def _precedence(f: Found) -> tuple[int, int, int, bool, str, str]:
    return -f.rank, f.start - f.stop, f.start, not f.rule.startswith("lexicon."), f.type, f.rule


def choose(found: list[Found]) -> list[Found]:
    """Candidates without overlaps, in order of text: higher rank first, then the longer, then the earlier."""
    taken: list[Found] = []
    used: set[int] = set()
    order = sorted(found, key=_precedence)
    for f in order:
        if f.stop > f.start and used.isdisjoint(range(f.start, f.stop)):
            used.update(range(f.start, f.stop))
            taken.append(f)
    return sorted(taken)
