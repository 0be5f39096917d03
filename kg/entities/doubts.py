"""Entities of different reports that may be one: the names fit, but no report says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.entities.judgements import Judgement, in_force
from kg.entities.names import ORGANIZATION, NameBook, name_book
from kg.entities.shorts import compatible, fit, spell
from kg.knowledge import Knowledge
from kg.model import GLOBAL, Entity, Evidence, Reading

_MANY = 50  # doubts about one entity; a name that fits more is too common to ask about
_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two entity ids that may be one, why, and sentences of either to compare.

    ``support`` is what speaks for it (``declared``: one report calls the other so), empty if it is the names only.
    """

    one: Entity
    other: Entity
    support: str
    one_says: tuple[Evidence, ...] = ()
    other_says: tuple[Evidence, ...] = ()


def doubts(
    readings: Sequence[Reading], knowledge: Knowledge, judgements: Iterable[Judgement] = ()
) -> tuple[Doubt, ...]:
    """Pairs of entities that no report names together and nobody has judged, the supported ones first.

    Only global entities take part: redacted and generic names belong to their report for good.
    """
    book = name_book(knowledge)
    entities, together = _gather(readings)
    judged = set(in_force(judgements))
    found: list[Doubt] = []
    for one, other in _pairs(entities, book):
        pair = (min(one.id, other.id), max(one.id, other.id))
        if pair in judged or pair in together:
            continue
        support = "declared" if one.name in other.aliases else ""
        found.append(Doubt(one, other, support))
    found.sort(key=lambda d: (not d.support, d.one.name, d.other.name))
    says = _sentences(readings, {e.id for d in found for e in (d.one, d.other)})
    return tuple(Doubt(d.one, d.other, d.support, says[d.one.id], says[d.other.id]) for d in found)


def supported(found: Iterable[Doubt]) -> tuple[tuple[str, str], ...]:
    """The pairs that a declaration supports and where the short name is that of one entity only."""
    by_short: dict[str, list[Doubt]] = defaultdict(list)
    for d in found:
        by_short[d.one.id].append(d)
    return tuple(
        (ds[0].one.id, ds[0].other.id) for _, ds in sorted(by_short.items()) if len(ds) == 1 and ds[0].support
    )


def _gather(readings: Sequence[Reading]) -> tuple[dict[str, Entity], set[tuple[str, str]]]:
    """Global organizations by id, and the pairs of ids with fitting names that one report keeps apart."""
    entities: dict[str, Entity] = {}
    reports: dict[str, set[int]] = defaultdict(set)
    for number, reading in enumerate(readings):
        for e in reading.entities:
            if e.scope != GLOBAL or e.type not in ORGANIZATION:
                continue
            old = entities.get(e.id)
            aliases = e.aliases if old is None else tuple(sorted({*old.aliases, *e.aliases}))
            name = e.name if old is None else max(e.name, old.name, key=lambda n: (len(n), n))
            entities[e.id] = Entity(e.id, e.type, name, aliases)
            reports[e.id].add(number)
    by_report: dict[int, list[str]] = defaultdict(list)
    for id, numbers in reports.items():
        for number in numbers:
            by_report[number].append(id)
    together = {
        (min(a, b), max(a, b))
        for ids in by_report.values()
        for a in ids
        for b in ids
        if a != b and len(entities[a].name) < len(entities[b].name) and entities[a].name[:1] in entities[b].name
    }
    return entities, together


def _pairs(entities: Mapping[str, Entity], book: NameBook) -> Iterator[tuple[Entity, Entity]]:
    """Every entity whose name may be a short form of another's, with that one."""
    spelled = {id: spell(e.name, e.type, book) for id, e in entities.items()}
    index: dict[str, set[str]] = defaultdict(set)
    for id, name in spelled.items():
        for character in set(name):
            index[character].add(id)
    for id, e in sorted(entities.items()):
        wanted = sorted((index[c] for c in set(spelled[id])), key=len)
        candidates = set.intersection(*wanted) - {id} if wanted else set()
        fitting = [
            o
            for o in sorted(candidates)
            if len(spelled[o]) > len(spelled[id])
            and compatible(e.type, entities[o].type)
            and fit(spelled[id], spelled[o], entities[o].type, book) is not None
        ]
        if len(fitting) <= _MANY:
            yield from ((e, entities[o]) for o in fitting)


def _sentences(readings: Sequence[Reading], wanted: set[str]) -> dict[str, tuple[Evidence, ...]]:
    """The first sentences that name each entity, over all reports."""
    says: dict[str, list[Evidence]] = defaultdict(list)
    for reading in readings:
        document = reading.document
        for e in reading.entities:
            if e.id not in wanted or len(says[e.id]) >= _SENTENCES or not e.mentions:
                continue
            first = e.mentions[0]
            span = next((s.span for s in reading.sentences if s.span.covers(first)), first)
            says[e.id].append(
                Evidence(document.name, document.raw_span(span), document.quote(span), "entities.doubt", 0.0)
            )
    return defaultdict(tuple, {id: tuple(found) for id, found in says.items()})
