"""Entities of different reports that may be one: their names fit, and something may speak for it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from kg.entities.book import NameBook, name_book
from kg.entities.judgements import Identities, Judgement, identities, in_force
from kg.entities.names import redacted
from kg.entities.regions import county_names
from kg.entities.shorts import compatible, fit
from kg.entities.spelling import spell
from kg.knowledge import Knowledge
from kg.model import Entity
from kg.places.gazetteer import gazetteer

Support = Literal["", "declared", "place", "organization", "judged"]

_MANY = 50  # longer names that a short one fits; more say that it is a common word
_COMMON = 2000  # names that share a character; more say nothing of the character
_PLACED = frozenset({"GovernmentBody", "PartyOrganization", "Institution"})
_DIVISION = re.compile(".{2,8}?[省市县区州盟旗]")


@dataclass(frozen=True, slots=True)
class Census:
    """The entities of many reports among which one may be another, each once with all its names.

    ``bodies`` are the organizations whose names hold everywhere, by id; each group of ``alike`` are things of
    one name and type that belong to one report each. ``owners`` are the bodies that a thing of ``alike`` has
    to do with, ``ties`` what it is known by (the body of a person's post, a post, whose strategy it is).
    ``together`` says whether one report names both of two.
    """

    bodies: Mapping[str, Entity]
    alike: tuple[tuple[Entity, ...], ...]
    owners: Mapping[str, frozenset[str]]
    ties: Mapping[str, frozenset[str]]
    together: Callable[[Entity, Entity], bool]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two entities that may be one.

    ``support`` says what speaks for it: ``declared`` (a report gives the one name to the other entity),
    ``place`` (the same organ of the same official division), ``organization`` (both are known by one post or
    organization), ``judged`` (somebody said so); empty if it is the names only.
    """

    one: Entity
    other: Entity
    support: Support = ""

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids in order."""
        return min(self.one.id, self.other.id), max(self.one.id, self.other.id)


def doubts(census: Census, knowledge: Knowledge, judgements: Iterable[Judgement] = ()) -> tuple[Doubt, ...]:
    """Pairs that no report names together and nobody has judged, the supported ones first."""
    judgements, book = tuple(judgements), name_book(knowledge)
    judged = set(in_force(judgements))

    def asked(pairs: Iterable[Doubt]) -> dict[tuple[str, str], Doubt]:
        """The pairs by their ids, each with what was found first to speak for it."""
        found: dict[tuple[str, str], Doubt] = {}
        for d in pairs:
            if d.pair not in judged and not census.together(d.one, d.other):
                found.setdefault(d.pair, d)
        return found

    bodies = asked((*_same_organs(census.bodies, book), *_short_names(census.bodies, book)))
    who = identities(judgements, census.bodies, supported(bodies.values()))
    order = sorted(
        (bodies | asked(_same_names(census, who, book))).values(),
        key=lambda d: (d.one.name, d.other.name, d.one.id, d.other.id),
    )
    return tuple(sorted(order, key=lambda d: not d.support))


def supported(found: Iterable[Doubt]) -> tuple[tuple[str, str], ...]:
    """The pairs of ids to merge without asking: something speaks for them, and nothing else fits."""
    by_one: dict[str, list[Doubt]] = defaultdict(list)
    for d in found:
        by_one[d.one.id].append(d)
    return tuple(
        (d.one.id, d.other.id)
        for _, ds in sorted(by_one.items())
        for d in ds
        if d.support in ("organization", "place") or (d.support == "declared" and len(ds) == 1)
    )


@dataclass(frozen=True, slots=True)
class Settled:
    """Who is who, the pairs that were found to be one, and the doubts that are left to a person."""

    who: Identities
    same: tuple[Doubt, ...]
    unsure: tuple[Doubt, ...]


def settle(
    census: Census, knowledge: Knowledge, judgements: Iterable[Judgement], names: Mapping[str, Entity]
) -> Settled:
    """Who is who over all reports by judgements and support.

    ``names`` are the entities of the judgements by id, as far as a report names them.
    """
    judgements = tuple(judgements)
    found = doubts(census, knowledge, judgements)
    known = {e.id: e for d in found for e in (d.one, d.other)}
    given = set(supported(found))
    who = identities(judgements, {**known, **names}, given)
    judged = (
        Doubt(names[one], names[other], "judged")
        for (one, other), j in in_force(judgements).items()
        if j.verdict == "same" and one in names and other in names
    )
    joined = (d for d in found if (d.one.id, d.other.id) in given)
    return Settled(
        who,
        tuple(d for d in (*judged, *joined) if who.head(d.one.id) == who.head(d.other.id)),
        tuple(d for d in found if who.head(d.one.id) != who.head(d.other.id)),
    )


def _same_organs(bodies: Mapping[str, Entity], book: NameBook) -> Iterator[Doubt]:
    """Organs of one official division with one tail: 余姚市财政局, 浙江省余姚市财政局."""
    first: dict[tuple[str, str, str], Entity] = {}
    for _, e in sorted(bodies.items()):
        key = _organ(e, book)
        if key is not None and first.setdefault(key, e) is not e:
            one, other = sorted((e, first[key]), key=lambda x: (len(x.name), x.name))
            yield Doubt(one, other, "place")


def _organ(e: Entity, book: NameBook) -> tuple[str, str, str] | None:
    """The type, the code of the division that a body's name begins with, and its tail; None if not sure."""
    if e.type not in _PLACED:
        return None
    rest, chain = spell(e.name, e.type, book), []
    while (m := _DIVISION.match(rest)) and m[0] in county_names():
        chain.append(m[0])
        rest = rest[m.end() :]
    place = gazetteer().resolve(chain) if chain and rest else None
    return (e.type, place.code, rest) if place is not None else None


def _short_names(bodies: Mapping[str, Entity], book: NameBook) -> Iterator[Doubt]:
    """Every organization whose name may be a short form of another's, with that one."""
    spelled = {id: spell(e.name, e.type, book) for id, e in sorted(bodies.items())}
    index: dict[str, set[str]] = defaultdict(set)
    for id, name in spelled.items():
        for character in set(name):
            index[character].add(id)
    for id, name in spelled.items():
        e = bodies[id]
        sets = sorted((index[c] for c in set(name)), key=len)
        fitting = [
            bodies[o]
            for o in (sorted(set.intersection(*sets)) if sets and len(sets[0]) <= _COMMON else ())
            if len(spelled[o]) > len(name)
            and compatible(e.type, bodies[o].type)
            and fit(name, spelled[o], bodies[o].type, book) is not None
        ]
        if len(fitting) <= _MANY:
            yield from (Doubt(e, other, "declared" if e.name in other.aliases else "") for other in fitting)


def _same_names(census: Census, who: Identities, book: NameBook) -> Iterator[Doubt]:
    """Namesakes in two reports: of one organization, or persons of whom nothing tells who they are.

    ``who`` says which bodies are one.
    """

    def heads(ids: Iterable[str]) -> list[str]:
        return sorted(set(map(who.head, ids)))

    for group in census.alike:
        tied: dict[str, Entity] = {}
        owned: dict[str, Entity] = {}
        first: Entity | None = None
        for e in group:
            if redacted(e.name) or (e.type == "Person" and book.surname(e.name)):
                continue
            ties, owners = heads(census.ties.get(e.id, ())), heads(census.owners.get(e.id, ()))
            kin = {tied[o].id: tied[o] for o in ties if o in tied}
            alike = next((owned[o] for o in owners if o in owned), first if e.type == "Person" else None)
            if kin:
                yield from (Doubt(k, e, "organization") for k in kin.values())
            elif alike is not None:
                yield Doubt(alike, e)
            first = first or e
            for o in ties:
                tied.setdefault(o, e)
            for o in owners:
                owned.setdefault(o, e)
