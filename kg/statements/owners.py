"""Whose something is, read off its name: 铸锻公司党委 is part of 铸锻公司, 铸锻公司年会 held by it,
铸锻公司白沙分公司 below it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.entities import Resolution
from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.found import Found

_BODIES = frozenset({"Group", "Company", "GovernmentBody", "Institution", "Fund"})
_LEAST = 2  # characters of an owner's name


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a name that begins with its owner's says: ``inverse`` if the thing named is the subject."""

    predicate: str
    rule: str
    inverse: bool = False
    tail: re.Pattern[str] | None = None  # what the rest of the name must be


_ORGAN = _Kind("partOf", "name.owner", inverse=True)
_MADE: Mapping[str, _Kind] = {"Meeting": _Kind("launched", "name.host")}


@lru_cache(maxsize=2)
def _owned(knowledge: Knowledge) -> Mapping[str, _Kind]:
    branch = re.compile(
        rf"[^（(]{{0,12}}{knowledge.either('alias/branches')}"
        r"|(?<=集团)(?!有限|股份|控股|总?公司|（)[^（(股]{2,12}公司"
    )
    below = _Kind("subsidiaryOf", "name.branch", inverse=True, tail=branch)
    organs = {"PartyOrganization": _ORGAN, "OrganizationUnit": _ORGAN}
    return organs | {"Company": below, "Institution": below, "Project": _Kind("hasProject", "name.owner")}


def owners(mentions: Sequence[Mention], resolution: Resolution, knowledge: Knowledge) -> Iterator[Found]:
    """A ``partOf`` statement for the first mention of each organ whose name starts with the name of a known
    body, and a ``subsidiaryOf`` for each branch."""
    return _named_after(mentions, resolution, _owned(knowledge), frozenset())


def makers(
    mentions: Sequence[Mention], resolution: Resolution, told: Collection[tuple[str, str]]
) -> Iterator[Found]:
    """Who held the meetings that are named after them, unless ``told``: (predicate, entity) of what
    the report says itself."""
    return _named_after(mentions, resolution, _MADE, told)


def _named_after(
    mentions: Sequence[Mention],
    resolution: Resolution,
    kinds: Mapping[str, _Kind],
    told: Collection[tuple[str, str]],
) -> Iterator[Found]:
    known = {n: e.id for e in resolution.entities if e.type in _BODIES for n in (*e.aliases, e.name)}
    done: set[str] = set()
    for i, m in enumerate(mentions):
        kind = kinds.get(m.type)
        if kind is None or m.nominal or not resolution.links[i]:
            continue
        entity = resolution.links[i][0]
        if entity in done or (kind.predicate, entity) in told:
            continue
        stem = m.name.removeprefix("中共").removeprefix("中国共产党")
        for stop in range(len(stem) - 1, _LEAST - 1, -1):
            owner = known.get(stem[:stop])
            fits = kind.tail is None or (m.name == stem and kind.tail.fullmatch(stem, stop))
            if owner and owner != entity and fits:
                done.add(entity)
                sides: tuple[int | str, int | str] = (i, owner) if kind.inverse else (owner, i)
                span = Span(m.span.start, m.span.stop)
                yield Found(
                    sides[0], kind.predicate, sides[1], (), "asserted", m.span, span, kind.rule, 0.9, (0, 0)
                )
                break
