"""Which body an inner organ belongs to, read off its own name: 铸锻公司党委 belongs to 铸锻公司."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.entities import Resolution
from kg.model import Mention, Span
from kg.statements.relations import Found

_ORGANS = frozenset({"PartyOrganization", "OrganizationUnit"})
_BODIES = frozenset({"Group", "Company", "GovernmentBody", "Institution", "Fund"})
_LEAST = 2  # characters of an owner's name


def owners(mentions: Sequence[Mention], resolution: Resolution) -> Iterator[Found]:
    """A ``partOf`` statement for the first mention of each organ whose name starts with the name of a known
    body."""
    names: Mapping[str, str] = {
        n: e.id for e in resolution.entities if e.type in _BODIES for n in (*e.aliases, e.name)
    }
    done: set[str] = set()
    for i, m in enumerate(mentions):
        if m.type not in _ORGANS or m.nominal or not resolution.links[i]:
            continue
        organ = resolution.links[i][0]
        if organ in done:
            continue
        stem = m.name.removeprefix("中共").removeprefix("中国共产党")
        for stop in range(len(stem) - 1, _LEAST - 1, -1):
            owner = names.get(stem[:stop])
            if owner and owner != organ:
                done.add(organ)
                yield Found(
                    i,
                    "partOf",
                    owner,
                    (),
                    "asserted",
                    m.span,
                    Span(m.span.start, m.span.stop),
                    "name.owner",
                    0.9,
                    (0, 0),
                )
                break
