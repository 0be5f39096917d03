"""Names seen clearly once are known everywhere in the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import ahocorasick_rs

from kg.mentions.found import Found

_SHORTEST = 2


def unified(text: str, found: Iterable[Found]) -> list[Found]:
    """The same mentions with one type for each name: the one that weighs most over the report."""
    found = list(found)
    weights: dict[str, Counter[str]] = {}
    for f in found:
        if not f.nominal:
            weights.setdefault(text[f.start : f.stop], Counter())[f.type] += f.rank
    best = {n: max(sorted(c.items()), key=lambda x: x[1])[0] for n, c in weights.items() if len(c) > 1}
    return [f if f.nominal else f._replace(type=best.get(text[f.start : f.stop], f.type)) for f in found]


def recurring(text: str, names: Iterable[Found]) -> Iterator[Found]:
    """All places where a found name stands again, of the type that it mostly has."""
    names = list(names)
    known = {(f.start, f.stop) for f in names}
    types: dict[str, Counter[str]] = {}
    for f in names:
        surface = text[f.start : f.stop]
        if not f.nominal and len(surface) >= _SHORTEST:
            types.setdefault(surface, Counter())[f.type] += f.rank
    if not types:
        return
    words = sorted(types)
    automaton = ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    for index, start, stop in automaton.find_matches_as_indexes(text):
        counts = types[words[index]]
        type = max(sorted(counts.items()), key=lambda x: x[1])[0]
        if (start, stop) not in known:
            yield Found(start, stop, type, "mention.recurring", 45)
