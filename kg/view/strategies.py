"""What a strategy's name declares against what the report lists: “一四八” says 1, 4 and 8."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kg.model import Entity, Statement

_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "十": 10}
_NUMBER = re.compile(r"\d{1,2}|[一二三四五六七八九十两]")
_JOINED = re.compile(r"\d{3,6}")  # 1346: each digit is a count of its own


def declared(name: str) -> list[int]:
    """The counts that an abbreviation spells out, in order; empty where it spells none."""
    joined = _JOINED.fullmatch(name)
    if joined:
        return [int(c) for c in name]
    return [int(n) if n.isdigit() else _DIGITS[n] for n in _NUMBER.findall(name)]


def parts(
    strategy: Entity, statements: Iterable[Statement], entities: Mapping[str, Entity]
) -> list[dict[str, object]]:
    """The parts of a strategy by role in the order of the text: role, declared count or None, member ids.

    Counts are matched to roles only where there are as many of the one as of the other; else it is a guess.
    """
    own = [s for s in statements if s.subject == strategy.id and s.predicate == "hasComponent"]
    roles: dict[str, list[str]] = {}
    for s in sorted(own, key=lambda s: _place(s, entities)):
        if isinstance(s.object, str):
            roles.setdefault(s.qualifier("role") or "", []).append(s.object)
    counts = declared(strategy.name)
    fits = len(counts) == len(roles)
    return [
        {"role": role, "declared": counts[i] if fits else None, "members": members}
        for i, (role, members) in enumerate(roles.items())
    ]


def all_parts(
    entities: Mapping[str, Entity], statements: Iterable[Statement]
) -> dict[str, list[dict[str, object]]]:
    """The parts of everything that has components, by entity id."""
    by_subject: dict[str, list[Statement]] = {}
    for s in statements:
        if s.predicate == "hasComponent" and s.subject in entities:
            by_subject.setdefault(s.subject, []).append(s)
    return {id: parts(entities[id], own, entities) for id, own in sorted(by_subject.items())}


def _place(s: Statement, entities: Mapping[str, Entity]) -> tuple[str, int, int, str]:
    first = s.evidence[0] if s.evidence else None
    if first is None or not isinstance(s.object, str):
        return ("", 0, 0, s.id)
    named = entities[s.object].name if s.object in entities else ""
    at = first.object_span.start if first.object_span else first.span.start + max(0, first.quote.find(named))
    return (first.document, first.span.start, at, s.id)
