"""Names seen clearly once are known everywhere in the report."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

import ahocorasick_rs

from kg.entities.names import ENTERPRISE
from kg.mentions.found import Found

_SHORTEST = 2
# 集团党委|书记: held in the group, whose committee recurs elsewhere
_OFFICE = re.compile("(?:副书记|书记|委员|成员|常委)")
_PLACES = frozenset({"Township", "Village"})
_TIED = ("结对", "帮扶", "联系", "共建", "包联", "挂钩")  # 村
_LEAST = 3  # characters of a place's name with such a 村
_ONCE = frozenset({"mention.trade"})  # common words, names only where the words around say so


def unified(text: str, found: Iterable[Found]) -> list[Found]:
    """The same mentions with one type for each name: the one that weighs most over the report."""
    found = list(found)
    weights: dict[str, Counter[str]] = {}
    for f in found:
        if not f.nominal:
            weights.setdefault(f.name or text[f.start : f.stop], Counter())[f.type] += f.rank
    best = {n: max(sorted(c.items()), key=lambda x: x[1])[0] for n, c in weights.items() if len(c) > 1}
    return [
        f if f.nominal else f._replace(type=best.get(f.name or text[f.start : f.stop], f.type)) for f in found
    ]


def shortened(
    text: str, found: Sequence[Found], leads: Collection[str], known: Collection[str] = ()
) -> list[Found]:
    """Names without a word of the sentence before them (占|轻纺集团), where the rest is a name elsewhere, but
    those that are ``known`` whole; places without the 村 of what stands before or follows (结对村|青石街道,
    青坪村|村党支部)."""
    names = {text[f.start : f.stop] for f in found if not f.nominal}
    stops = {f.stop for f in found if f.type in ENTERPRISE}
    out = []
    for f in found:
        name = text[f.start : f.stop]
        lead = next((n for n in (1, 2, 3) if name[:n] in leads and name[n:] in names), 0)
        tied = f.type in _PLACES and name[0] == "村" and text.endswith(_TIED, 0, f.start)
        lead += int(tied and len(name) > _LEAST)
        joined = f.type in ENTERPRISE and name[0] == "和" and f.start in stops  # 甲公司|和|乙公司
        lead += int(joined and len(name) > _LEAST)
        twice = int(f.type == "Village" and name.endswith("村村") and name[:-1] in names)
        own = f.nominal or f.name or name in known
        out.append(f if own else f._replace(start=f.start + lead, stop=f.stop - twice))
    return out


def lengthened(text: str, found: Sequence[Found]) -> list[Found]:
    """Persons with the last character that their name has elsewhere (张恩和 … 张恩|和副局长)."""
    longer: dict[str, str] = {}
    for name in sorted({text[f.start : f.stop] for f in found if f.type == "Person" and not f.nominal}):
        longer[name[:-1]] = name

    def whole(f: Found) -> Found:
        name = longer.get(text[f.start : f.stop], "") if f.type == "Person" and not f.name else ""
        return f._replace(stop=f.start + len(name)) if name and text.startswith(name, f.start) else f

    return [whole(f) for f in found]


def cleared(text: str, found: Sequence[Found], declared: Iterable[Found]) -> list[Found]:
    """Names without those that cut through, or are part of, a short form that the report declares."""
    forms = sorted({text[f.start : f.stop] for f in declared if not f.nominal and f.stop - f.start > 2})
    if not forms:
        return list(found)
    automaton = ahocorasick_rs.AhoCorasick(forms, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    places = automaton.find_matches_as_indexes(text)
    spans = [(start, stop) for _, start, stop in places]
    starts = [start for start, _ in spans]

    def crossed(f: Found) -> bool:
        near = spans[max(0, bisect_left(starts, f.start) - 1) : bisect_left(starts, f.stop)]
        return any(a < f.stop and f.start < b and not (f.start <= a and b <= f.stop) for a, b in near)

    return [f for f in found if not crossed(f)]


def recurring(text: str, names: Iterable[Found]) -> Iterator[Found]:
    """All places where a found name stands again, of the type that it mostly has."""
    names = list(names)
    known = {(f.start, f.stop) for f in names}
    types: dict[str, Counter[str]] = {}
    for f in names:
        surface = text[f.start : f.stop]
        whole = f.name in ("", surface)  # no place is the company that its name stands for once
        if whole and not f.nominal and f.rule not in _ONCE and len(surface) >= _SHORTEST:
            types.setdefault(surface, Counter())[f.type] += f.rank
    if not types:
        return
    words = sorted(types)
    automaton = ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    for index, start, stop in automaton.find_matches_as_indexes(text):
        counts = types[words[index]]
        type = max(sorted(counts.items()), key=lambda x: x[1])[0]
        office = type == "PartyOrganization" and _OFFICE.match(text, stop)
        if (start, stop) not in known and not office:
            yield Found(start, stop, type, "mention.recurring", 45)
