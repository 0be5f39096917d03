"""Entities of different reports that may be one: their names fit, and something may speak for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.entities.book import NameBook, name_book
from kg.entities.judgements import Identities, Judgement, identities, in_force
from kg.entities.names import ORGANIZATION, REGION, normalize_name, redacted
from kg.entities.shorts import compatible, fit
from kg.entities.spelling import spell
from kg.knowledge import Knowledge
from kg.model import GLOBAL, Entity, Evidence, Reading

_MANY = 50  # longer names that a short one fits; more say that it is a common word
_COMMON = 2000  # names that share a character; more say nothing of the character
_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two entities that may be one, and the first sentences that name either.

    ``support`` says what speaks for it: ``declared`` (a report gives the one name to the other entity),
    ``organization`` (both belong to one organization); empty if it is the names only.
    """

    one: Entity
    other: Entity
    support: str = ""
    one_says: tuple[Evidence, ...] = ()
    other_says: tuple[Evidence, ...] = ()


def doubts(
    readings: Sequence[Reading], knowledge: Knowledge, judgements: Iterable[Judgement] = ()
) -> tuple[Doubt, ...]:
    """Pairs that no report names together and nobody has judged, the supported ones first."""
    book = name_book(knowledge)
    entities, reports = _gather(readings)
    judged = set(in_force(judgements))
    pairs = (*_short_names(entities, book), *_same_names(entities, readings))
    found = [
        d
        for d in pairs
        if (min(d.one.id, d.other.id), max(d.one.id, d.other.id)) not in judged
        and not reports[d.one.id] & reports[d.other.id]
    ]
    says = _sentences(readings, {e.id for d in found for e in (d.one, d.other)})
    found.sort(key=lambda d: (not d.support, d.one.name, d.other.name, d.one.id, d.other.id))
    return tuple(replace(d, one_says=says[d.one.id], other_says=says[d.other.id]) for d in found)


def supported(found: Iterable[Doubt]) -> tuple[tuple[str, str], ...]:
    """The pairs of ids to merge without asking: something speaks for them, and nothing else fits."""
    by_one: dict[str, list[Doubt]] = defaultdict(list)
    for d in found:
        by_one[d.one.id].append(d)
    return tuple(
        (d.one.id, d.other.id)
        for _, ds in sorted(by_one.items())
        for d in ds
        if d.support == "organization" or (d.support == "declared" and len(ds) == 1)
    )


def settle(
    readings: Sequence[Reading], knowledge: Knowledge, judgements: Iterable[Judgement] = ()
) -> tuple[Identities, tuple[Doubt, ...]]:
    """Who is who over all reports by judgements and support, and the doubts that are left to a person."""
    judgements = tuple(judgements)
    found = doubts(readings, knowledge, judgements)
    pairs = supported(found)
    entities, _ = _gather(readings)
    who = identities(judgements, entities, pairs)
    left = tuple(d for d in found if who.head(d.one.id) != who.head(d.other.id))
    return who, left


def _gather(readings: Sequence[Reading]) -> tuple[dict[str, Entity], dict[str, set[int]]]:
    """All entities by id with their aliases united, and the numbers of the reports that name each."""
    entities: dict[str, Entity] = {}
    reports: dict[str, set[int]] = defaultdict(set)
    for number, reading in enumerate(readings):
        for e in reading.entities:
            old = entities.get(e.id, e)
            name = max(e.name, old.name, key=lambda n: (len(n), n))
            aliases = tuple(sorted({*old.aliases, *e.aliases, old.name, e.name} - {name}))
            entities[e.id] = Entity(e.id, e.type, name, aliases, e.scope)
            reports[e.id].add(number)
    return entities, reports


def _short_names(entities: Mapping[str, Entity], book: NameBook) -> Iterator[Doubt]:
    """Every global organization whose name may be a short form of another's, with that one."""
    spelled = {
        id: spell(e.name, e.type, book)
        for id, e in sorted(entities.items())
        if e.scope == GLOBAL and e.type in ORGANIZATION
    }
    index: dict[str, set[str]] = defaultdict(set)
    for id, name in spelled.items():
        for character in set(name):
            index[character].add(id)
    for id, name in spelled.items():
        e = entities[id]
        sets = sorted((index[c] for c in set(name)), key=len)
        fitting = [
            entities[o]
            for o in (sorted(set.intersection(*sets)) if len(sets[0]) <= _COMMON else ())
            if len(spelled[o]) > len(name)
            and compatible(e.type, entities[o].type)
            and fit(name, spelled[o], entities[o].type, book) is not None
        ]
        if len(fitting) <= _MANY:
            yield from (Doubt(e, other, "declared" if e.name in other.aliases else "") for other in fitting)


def _same_names(entities: Mapping[str, Entity], readings: Sequence[Reading]) -> Iterator[Doubt]:
    """Things of one name in two reports: persons, and what belongs to one organization in both."""
    owners: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        for s in reading.statements:
            if isinstance(s.object, str):
                for id, owner in ((s.subject, s.object), (s.object, s.subject)):
                    if (
                        owner in entities
                        and entities[owner].scope == GLOBAL
                        and entities[owner].type in ORGANIZATION
                    ):
                        owners[id].add(owner)
    alike: dict[tuple[str, str], list[str]] = defaultdict(list)
    for id, e in sorted(entities.items()):
        if e.scope != GLOBAL and e.type not in REGION and not redacted(e.name):
            alike[e.type, normalize_name(e.name)].append(id)
    for (type, _), ids in sorted(alike.items()):
        heads: list[str] = []
        for id in ids:
            kin = next((h for h in heads if owners[h] & owners[id]), None)
            if kin is not None:
                owners[kin] |= owners[id]
                yield Doubt(entities[kin], entities[id], "organization")
            elif heads and type == "Person":
                yield Doubt(entities[heads[0]], entities[id])
            if kin is None:
                heads.append(id)


def _sentences(readings: Sequence[Reading], wanted: set[str]) -> dict[str, tuple[Evidence, ...]]:
    """The first sentences that name each entity, over all reports."""
    says: dict[str, tuple[Evidence, ...]] = defaultdict(tuple)
    for reading in readings:
        document = reading.document
        for e in reading.entities:
            if e.id not in wanted or len(says[e.id]) >= _SENTENCES or not e.mentions:
                continue
            span = next((s.span for s in reading.sentences if s.span.covers(e.mentions[0])), e.mentions[0])
            quote = Evidence(
                document.name, document.raw_span(span), document.quote(span), "entities.doubt", 0.0
            )
            says[e.id] = (*says[e.id], quote)
    return says
