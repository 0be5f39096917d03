"""Bodies that a report names only with their party committee or board: 东江城投集团 in 东江城投集团党委."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from kg.entities.book import name_book
from kg.entities.names import entity_id
from kg.entities.scope import identify
from kg.knowledge import Knowledge
from kg.model import Document, Entity, Mention, Span

_LEAST = 4  # characters of a name that says whose body it is


def nested(
    document: Document, mentions: Sequence[Mention], entities: Iterable[Entity], knowledge: Knowledge
) -> list[Entity]:
    """Those bodies, in order of text; their mentions are the parts of the organs' names that name them."""
    book, kinds = name_book(knowledge), {e[0]: e[1] for e in knowledge.entries("mention/body_ends")}
    owned_organ = _owned(knowledge)
    known = {name for e in entities for name in (e.name, *e.aliases)}
    spans: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for m in mentions:
        owned = owned_organ.fullmatch(m.name) if m.type == "PartyOrganization" and not m.nominal else None
        if owned and len(owned["owner"]) >= _LEAST and owned["owner"] not in known:
            at = document.text.find(owned["owner"], m.span.start, m.span.stop)
            if at >= 0:
                spans[owned["owner"], kinds[owned["kind"]]].append(Span(at, at + len(owned["owner"])))
    found = []
    for (name, type), where in spans.items():
        key, scope = identify({name: None}, name, type, (), document.name, book)
        found.append(Entity(entity_id(key, type, scope), type, name, (), scope, tuple(where)))
    return found


@lru_cache(maxsize=2)
def _owned(knowledge: Knowledge) -> re.Pattern[str]:
    kinds, organs = (
        "|".join(map(re.escape, knowledge.words(name))) for name in ("mention/body_ends", "alias/organs")
    )
    return re.compile(f"(?P<owner>.+?(?P<kind>{kinds}))(?:{organs})")
