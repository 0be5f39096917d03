"""From the mentions of a report to the entities that they name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kg.entities.clusters import Clusters, cluster, former
from kg.entities.declared import Declaration, declarations
from kg.entities.names import INNER, NameBook, entity_id, identity, name_book, redacted, scope_of
from kg.entities.links import Scene
from kg.entities.links import links as link_all
from kg.entities.nominals import only_points, pointers
from kg.entities.regions import divisions
from kg.entities.shorts import LEGAL
from kg.entities.speaker import addressee, speaker, weights
from kg.knowledge import Knowledge
from kg.model import GLOBAL, Document, Entity, Issue, Mention, Sentence, Span
from kg.places.gazetteer import Place

_PRONOUNS = frozenset({"前者", "后者", "双方", "对方", "其"})


@dataclass(frozen=True)
class Resolution:
    """Entities in order of first mention; ``links[i]`` are the ids of what ``mentions[i]`` stands for (mostly one, () if not known).

    ``speaker`` is the id of the organization that speaks in the report, if any; ``codes`` the official 12-digit codes of places
    by entity id.
    """

    entities: tuple[Entity, ...]
    links: tuple[tuple[str, ...], ...]
    issues: tuple[Issue, ...] = ()
    speaker: str | None = None
    codes: Mapping[str, str] = field(default_factory=dict)


def resolve(
    document: Document, sentences: Sequence[Sentence], mentions: Sequence[Mention], knowledge: Knowledge
) -> Resolution:
    """Entities of a report; ``mentions`` are sorted by start and do not overlap, ``links`` are parallel to them."""
    book, known = name_book(knowledge), pointers(knowledge)
    mentions = [
        m if m.nominal or not only_points(m.name, known, book.organs) else replace(m, nominal=True) for m in mentions
    ]
    declared = declarations(document, mentions, knowledge)
    founded = _founded(document, mentions, knowledge)
    clusters = cluster(document.text, mentions, declared, founded, book)
    own = [None if m.nominal else clusters.root(clusters.key(m.name)) for m in mentions]
    pointing = _pointing(mentions, declared, own)
    weight = weights(document, mentions, own, pointing, founded, _owners(clusters))
    types = {r: clusters.type(r) for r in own if r is not None}
    speaks = speaker(weight, types)
    scene = Scene(
        document, sentences, mentions, own, _names(clusters), types, pointing, founded, weight, speaks,
        addressee(document, mentions, own),
    )
    links = link_all(scene, known)
    places = divisions(mentions, own, types)
    made = _entities(document, mentions, links, clusters, declared, places, book)
    entities: dict[str, Entity] = {}
    for e in made.values():
        entities[e.id] = _both(entities[e.id], e) if e.id in entities else e
    return Resolution(
        tuple(sorted(entities.values(), key=lambda e: (e.mentions[0], e.id))),
        tuple(tuple(made[e].id for e in link) for link in links),
        tuple(_unlinked(document, m) for m, link in zip(mentions, links, strict=True) if not link),
        made[e].id if (e := speaks or _spoken_of(mentions, links)) is not None else None,
        {made[e].id: found[0].code for e, found in places.items() if len(found) == 1},
    )


def _names(clusters: Clusters) -> dict[str, tuple[str, ...]]:
    names: dict[str, list[str]] = defaultdict(list)
    for key in clusters.parents:
        names[clusters.root(key)] += [former(f)[0] for f in clusters.forms[key]]
        names[clusters.root(key)].append(LEGAL.sub("", key))
    return {root: tuple(forms) for root, forms in names.items()}


_OWNER = re.compile(r".{2,30}?(?:集团|公司|银行|大学|学院|医院)(?=.)")


def _owners(clusters: Clusters) -> dict[str, str]:
    """Of each inner organ that is named with its body (湘水集团党委), that body, if the report names it alone too."""
    owners: dict[str, str] = {}
    for key in clusters.parents:
        m = _OWNER.match(key)
        if m and clusters.type(key) in INNER and (owner := clusters.key(m[0])) in clusters.parents:
            owners[clusters.root(key)] = clusters.root(owner)
    return owners


def _founded(document: Document, mentions: Sequence[Mention], knowledge: Knowledge) -> frozenset[int]:
    """The mentions right before which a verb of founding stands."""
    verbs = knowledge.words("cue/establish")
    return frozenset(
        i
        for i, m in enumerate(mentions)
        if document.text[max(0, m.span.start - 8) : m.span.start].rstrip("了的“").endswith(verbs)
    )


def _pointing(
    mentions: Sequence[Mention], declared: Sequence[Declaration], own: Sequence[str | None]
) -> dict[str, str]:
    """Pointing words that a declaration gave to a named thing (以下简称“公司”), the first declaration of each."""
    words: dict[str, str] = {}
    pointing = {m.name for m in mentions if m.nominal}
    for d in declared:
        e = own[d.full]
        if e is not None and d.short in pointing:
            words.setdefault(d.short, e)
    return words


def _entities(
    document: Document, mentions: Sequence[Mention], links: Sequence[tuple[str, ...]], clusters: Clusters,
    declared: Sequence[Declaration], places: Mapping[str, tuple[Place, ...]], book: NameBook,
) -> dict[str, Entity]:
    spans: dict[str, list[Span]] = defaultdict(list)
    forms: dict[str, dict[str, None]] = defaultdict(dict)
    alike: dict[str, dict[str, None]] = defaultdict(dict)
    for m, link in zip(mentions, links, strict=True):
        for e in link:
            spans[e].append(m.span)
        if len(link) == 1 and m.nominal and m.name not in _PRONOUNS:
            alike[link[0]][m.name] = None
        elif not m.nominal:
            name, was = former(m.name)
            forms[link[0]][name] = None
            start = m.span.start
            if was or (start and document.text[start - 1] == "原" and document.text[start - 2 : start - 1] != "中"):
                alike[link[0]]["原" + name] = None
    for d in declared:
        for e in links[d.full]:
            alike[e][d.short] = None
    made: dict[str, Entity] = {}
    for e in spans:
        name = max(forms[e], key=lambda f: (not redacted(f) or all(map(redacted, forms[e])), len(f), f))
        type = places[e][0].type if len(places.get(e, ())) == 1 else clusters.type(e)
        key, scope = _identity(name, type, places.get(e, ()), document.name, book)
        aliases = tuple(a for a in {**forms[e], **alike[e]} if a != name)
        made[e] = Entity(entity_id(key, type, scope), type, name, aliases, scope, tuple(spans[e]))
    return made


def _spoken_of(mentions: Sequence[Mention], links: Sequence[tuple[str, ...]]) -> str | None:
    """The one that bare words (集团, 公司) point to at least three times, where nothing else tells who speaks."""
    bare = Counter(link[0] for m, link in zip(mentions, links, strict=True) if m.nominal and len(link) == 1)
    most = bare.most_common(2)
    clear = bool(most) and most[0][1] >= 3 and (len(most) == 1 or most[0][1] > most[1][1])
    return most[0][0] if clear else None


def _both(one: Entity, other: Entity) -> Entity:
    """One place under two names that the names alone did not unite (恩施州, 恩施土家族苗族自治州)."""
    name = max(one.name, other.name, key=lambda n: (len(n), n))
    aliases = dict.fromkeys([one.name, *one.aliases, other.name, *other.aliases])
    spans = tuple(sorted((*one.mentions, *other.mentions)))
    return Entity(one.id, one.type, name, tuple(a for a in aliases if a != name), one.scope, spans)


def _identity(
    name: str, type: str, places: tuple[Place, ...], document: str, book: NameBook
) -> tuple[str, str]:
    """What an entity's id is made of: its key and its scope. A place is its official code, or its report's if it is unsure."""
    if len(places) == 1:
        return places[0].code, GLOBAL
    unsure = len(places) > 1 or type in ("Township", "Village")
    return identity(name, book), document if unsure else scope_of(name, type, document, book)


def _unlinked(document: Document, m: Mention) -> Issue:
    message = f"{document.text[m.span.start : m.span.stop]} points to nothing that is sure"
    return Issue("info", "unlinked", document.name, message, document.raw_span(m.span))
