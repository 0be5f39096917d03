"""Bodies that a report names only with their party committee or board: 东江城投集团 in 东江城投集团党委."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from kg.entities.book import NameBook
from kg.entities.names import INNER, entity_id
from kg.entities.scope import identify
from kg.model import Document, Entity, Mention, Span

_OWNED = re.compile(
    "(?P<owner>.+?(?P<kind>集团|公司|银行|厂|大学|学院|医院|国资委|局|厅))"
    "(?:党委|党总支|党支部|党组|纪委|工会|团委|董事会|监事会)"
)
_TYPES = {
    "集团": "Group",
    **dict.fromkeys(("公司", "银行", "厂"), "Company"),
    **dict.fromkeys(("大学", "学院", "医院"), "Institution"),
    **dict.fromkeys(("国资委", "局", "厅"), "GovernmentBody"),
}
_LEAST = 4  # characters of a name that says whose body it is


def nested(
    document: Document, mentions: Sequence[Mention], entities: Iterable[Entity], book: NameBook
) -> list[Entity]:
    """Those bodies, in order of text; their mentions are the parts of the organs' names that name them."""
    known = {name for e in entities for name in (e.name, *e.aliases)}
    spans: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for m in mentions:
        owned = _OWNED.fullmatch(m.name) if m.type in INNER and not m.nominal else None
        if owned and len(owned["owner"]) >= _LEAST and owned["owner"] not in known:
            at = document.text.find(owned["owner"], m.span.start, m.span.stop)
            if at >= 0:
                spans[owned["owner"], _TYPES[owned["kind"]]].append(Span(at, at + len(owned["owner"])))
    found = []
    for (name, type), where in spans.items():
        key, scope = identify({name: None}, name, type, (), document.name, book)
        found.append(Entity(entity_id(key, type, scope), type, name, (), scope, tuple(where)))
    return found
