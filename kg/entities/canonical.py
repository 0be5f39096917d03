"""The canonical name, aliases and id of each entity of a report."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from kg.entities.book import NameBook
from kg.entities.declared import Declaration
from kg.entities.names import REGION, entity_id, former
from kg.entities.scope import identify
from kg.model import Document, Entity, Mention, Span
from kg.places.gazetteer import Place

_CALLED = re.compile("集团|总公司")  # what an enterprise is called that the guidelines count as a group
_NEAR = 6  # characters behind a name in which what is below it is spoken of
_BODIES = frozenset({"GovernmentBody", "Institution", "Group", "Company"})
_ORGANS = frozenset({"OrganizationUnit", "GovernmentBody", "Institution"})
_PLAINS = ("中原", "高原", "平原", "草原")
_PRONOUNS = frozenset({"前者", "后者", "双方", "对方", "其"})


def canonical(
    document: Document,
    mentions: Sequence[Mention],
    links: Sequence[tuple[str, ...]],
    declared: Sequence[Declaration],
    types: Mapping[str, str],
    places: Mapping[str, tuple[Place, ...]],
    things: Mapping[str, tuple[str, str]],
    book: NameBook,
) -> dict[str, Entity]:
    """The entity of each key; keys of one place under two names lead to one entity.

    ``things`` are those that no mention names, by key: the word that stands for each, and its type.

    The canonical name is the longest that names the thing by itself; all other names and words for it are
    aliases.
    """
    spans: dict[str, list[Span]] = defaultdict(list)
    names: dict[str, dict[str, None]] = defaultdict(dict)
    others: dict[str, dict[str, None]] = defaultdict(dict)
    for m, found in zip(mentions, links, strict=True):
        for e in found:
            spans[e].append(m.span)
        if not m.nominal:
            name, was = former(m.name)
            names[found[0]][name] = None
            if m.type in REGION and document.text[m.span.start : m.span.stop] == name[:-1]:
                others[found[0]][name[:-1]] = None  # 周口、商丘两市
            if was or _after_former(document.text, m.span.start):
                others[found[0]]["原" + name] = None
        elif len(found) == 1 and m.name not in _PRONOUNS:
            others[found[0]][m.name] = None
    for d in declared:
        for e in links[d.full]:
            others[e][d.short] = None
    for organ, name in _with_owner(document, mentions):
        for e in links[organ]:
            others[e][name] = None
    for e, (word, _) in things.items():
        names[e][word] = None
    made: dict[str, Entity] = {}
    by_id: dict[str, list[str]] = defaultdict(list)
    for e in spans:
        division = places.get(e, ())
        name = max(names[e], key=lambda n: (types.get(e) != "Person" or not book.surname(n), len(n), n))
        type = division[0].type if len(division) == 1 else things[e][1] if e in things else types[e]
        if type == "Group" and not any(map(_CALLED.search, (*names[e], *others[e]))):
            type = "Group" if _heads(document.text, spans[e], book) else "Company"
        key, scope = identify(names[e], name, type, division, document.name, book)
        scope = document.name if e in things and len(division) != 1 else scope
        aliases = tuple(a for a in {**names[e], **others[e]} if a != name)
        made[e] = Entity(entity_id(key, type, scope), type, name, aliases, scope, tuple(spans[e]))
        by_id[made[e].id].append(e)
    for keys in by_id.values():
        if len(keys) > 1:
            made.update(dict.fromkeys(keys, _united([made[e] for e in keys])))
    return made


def _with_owner(document: Document, mentions: Sequence[Mention]) -> Iterator[tuple[int, str]]:
    """The organs that stand right behind their body (国家能源局|电力司), by index, and both names in one."""
    for i, (body, organ) in enumerate(pairwise(mentions), 1):
        named = body.type in _BODIES and organ.type in _ORGANS and not body.nominal and not organ.nominal
        if named and body.span.stop == organ.span.start:
            yield i, document.text[body.span.start : organ.span.stop]


def _heads(text: str, spans: Iterable[Span], book: NameBook) -> bool:
    """Whether a report shows what stands at ``spans`` at the head of other enterprises."""
    return any(book.subordinate.search(text, s.stop, s.stop + _NEAR) for s in spans)


def _after_former(text: str, start: int) -> bool:
    """Whether 原 stands before a name and is no part of 中原 or 高原."""
    return text.startswith("原", start - 1) and not text.startswith(_PLAINS, start - 2)


def _united(entities: Sequence[Entity]) -> Entity:
    """One entity of those with one id (恩施州, 恩施土家族苗族自治州)."""
    first = max(entities, key=lambda e: (len(e.name), e.name))
    names = dict.fromkeys(n for e in entities for n in (e.name, *e.aliases) if n != first.name)
    spans = tuple(sorted(s for e in entities for s in e.mentions))
    return Entity(first.id, first.type, first.name, tuple(names), first.scope, spans)
