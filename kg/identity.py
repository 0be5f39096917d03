"""One identity over all reports: who is who in a ledger, and readings in which one thing is one entity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from kg.entities.doubts import Census, Doubt, settle
from kg.entities.judgements import Judgement, in_force
from kg.entities.names import ORGANIZATION, REGION
from kg.knowledge import Knowledge
from kg.ledger import Ledger, Who, entity
from kg.model import GLOBAL, Entity, Issue, Reading, Result, Statement, statement_id

# What tells who a person or which strategy it is: the body of the post (of a region the post itself), the
# body whose strategy it is.
_TIES = {"Person": "holdsPosition", "Strategy": "hasStrategy"}
_REGIONS = ", ".join(f"'{t}'" for t in sorted(REGION))
_BODIES = ", ".join(f"'{t}'" for t in sorted(ORGANIZATION))
_APART = ", ".join(f"'{t}'" for t in sorted(ORGANIZATION | REGION))
_GLOBAL = f"scope = '{GLOBAL}' AND type IN ({_BODIES})"
_OFFICIAL = f"scope = '{GLOBAL}' AND type IN ({_REGIONS})"
_NAMESAKES = f"""SELECT id, type, name, aliases, scope, key FROM entity
    WHERE scope <> '{GLOBAL}' AND (type, key) IN (
        SELECT type, key FROM entity WHERE scope <> '{GLOBAL}' AND type NOT IN ({_APART})
        GROUP BY type, key HAVING COUNT(DISTINCT document) > 1
    ) ORDER BY type, key, id"""
_TIED = f"""SELECT thing, owner, predicate, title FROM tie
    WHERE thing IN (SELECT id FROM entity WHERE scope <> '{GLOBAL}')"""
_VARIANTS = "SELECT id FROM entity GROUP BY id HAVING MIN(name) <> MAX(name) OR MIN(type) <> MAX(type)"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is who over all reports.

    ``who`` has a row for each id that is called differently somewhere or was found to be another. ``same``
    are the pairs that were merged, ``unsure`` those that are left to a person.
    """

    who: Mapping[str, Who]
    same: tuple[Doubt, ...]
    unsure: tuple[Doubt, ...]
    issues: tuple[Issue, ...]

    def told(self) -> dict[str, Any]:
        """What ``run.json`` says of it."""
        issues = [f"{i.document}: {i.message}" if i.document else i.message for i in self.issues]
        return {"same": len(self.same), "unsure": len(self.unsure), "issues": issues}


def identify(
    ledger: Ledger,
    knowledge: Knowledge,
    judgements: Iterable[Judgement] = (),
    issues: tuple[Issue, ...] = (),
) -> Identity:
    """Who is who in a ledger, by names, support and judgements; the same whatever came in first.

    ``issues`` are those of the judgements.
    """
    judgements = tuple(judgements)
    judged = sorted({id for j in in_force(judgements).values() for id in j.pair})
    names = {e.id: e for e in map(ledger.entity, judged) if e is not None}
    settled = settle(census(ledger), knowledge, judgements, names)
    sets: dict[str, list[str]] = defaultdict(list)
    for id, head in settled.who.heads.items():
        sets[head].append(id)
    who: dict[str, Who] = {}
    for (id,) in list(ledger.rows(_VARIANTS)):
        who.update(_who([id], ledger))
    for head, ids in sorted(sets.items()):
        who.update(_who([head, *ids], ledger))
    return Identity(who, settled.same, settled.unsure, (*issues, *settled.who.issues))


def _who(ids: list[str], ledger: Ledger) -> dict[str, Who]:
    """How the entities of a set stand in the graph; the longest name stands for all."""
    known = [e for e in map(ledger.entity, ids) if e is not None]
    if not known:
        return {}
    first = max(known, key=lambda e: (len(e.name), e.name, e.id))
    scopes = {e.scope for e in known}
    scope = first.scope if len(scopes) == 1 else GLOBAL
    return {e.id: Who(ids[0], first.name, first.type, scope) for e in known}


def census(ledger: Ledger) -> Census:
    """What doubts are sought among; it grows with the names of bodies and of namesakes, not with reports."""
    bodies = {e.id: e for e in ledger.entities(_GLOBAL)}
    alike: dict[tuple[str, str], list[Entity]] = defaultdict(list)
    for *row, key in ledger.rows(_NAMESAKES):
        alike[row[1], key].append(entity(*row))
    types = {e.id: e.type for group in alike.values() for e in group}
    owners: dict[str, set[str]] = defaultdict(set)
    ties: dict[str, set[str]] = defaultdict(set)
    regions = {id for (id,) in ledger.rows(f"SELECT id FROM entity WHERE {_OFFICIAL}")}
    for thing, owner, predicate, title in ledger.rows(_TIED):
        telling = _TIES.get(types.get(thing, "")) == predicate
        if thing in types and owner in bodies:
            owners[thing].add(owner)
            if telling:
                ties[thing].add(owner)
        elif telling and title and owner in regions:
            ties[thing].add(f"{owner} {title}")
    return Census(
        bodies,
        tuple(tuple(group) for group in alike.values()),
        {id: frozenset(o) for id, o in owners.items()},
        {id: frozenset(o) for id, o in ties.items()},
        partial(_together, ledger),
    )


def _together(ledger: Ledger, one: Entity, other: Entity) -> bool:
    if GLOBAL not in (one.scope, other.scope):  # each of one report
        return one.scope == other.scope
    query = "SELECT 1 FROM entity a JOIN entity b USING (document) WHERE a.id = ? AND b.id = ? LIMIT 1"
    return any(ledger.rows(query, one.id, other.id))


def united(reading: Reading, who: Mapping[str, Who]) -> Reading:
    """A reading in which things stand as in the graph; what each was called in the report is an alias."""
    if not any(e.id in who for e in reading.entities):
        return reading
    entities: dict[str, Entity] = {}
    for e in reading.entities:
        made = _standing(e, who[e.id]) if e.id in who else e
        old = entities.get(made.id)
        entities[made.id] = made if old is None else _one(old, made)
    statements: dict[str, Statement] = {}
    for s in (_said(s, who) for s in reading.statements):
        known = statements.get(s.id)
        evidence = s.evidence if known is None else tuple(dict.fromkeys((*known.evidence, *s.evidence)))
        statements[s.id] = replace(s, evidence=evidence)
    return replace(reading, entities=tuple(entities.values()), statements=tuple(statements.values()))


def unite(result: Result, knowledge: Knowledge) -> Result:
    """A result in which one thing is one entity over all reports, without judgements."""
    ledger = Ledger()
    for reading in result.readings:
        ledger.put(reading)
    who = identify(ledger, knowledge).who
    return replace(result, readings=tuple(united(r, who) for r in result.readings))


def _standing(e: Entity, who: Who) -> Entity:
    aliases = tuple(n for n in dict.fromkeys((*e.aliases, e.name)) if n != who.name)
    return Entity(who.id, who.type, who.name, aliases, who.scope, e.mentions)


def _one(a: Entity, b: Entity) -> Entity:
    aliases = tuple(dict.fromkeys((*a.aliases, *b.aliases)))
    return replace(a, aliases=aliases, mentions=tuple(sorted({*a.mentions, *b.mentions})))


def _said(s: Statement, who: Mapping[str, Who]) -> Statement:
    def head(id: str) -> str:
        return who[id].id if id in who else id

    subject = head(s.subject)
    value = head(s.object) if isinstance(s.object, str) else s.object
    if (subject, value) == (s.subject, s.object):
        return s
    id = statement_id(subject, s.predicate, value, s.qualifiers, s.status, s.quantity)
    return replace(s, id=id, subject=subject, object=value)


def lines(identity: Identity) -> Iterator[str]:
    """``identity.tsv``: the pairs that were merged, then those that are unsure, with names and types."""
    yield "# verdict\tone\tother\tsupport\tname of one\tname of other\ttype of one\ttype of other\n"
    for verdict, found in (("same", identity.same), ("unsure", identity.unsure)):
        for d in sorted(found, key=lambda d: (d.one.name, d.other.name, d.one.id, d.other.id)):
            row = (
                verdict,
                d.one.id,
                d.other.id,
                d.support,
                d.one.name,
                d.other.name,
                d.one.type,
                d.other.type,
            )
            yield "\t".join(" ".join(field.split()) for field in row) + "\n"


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of ``identity.tsv``."""

    verdict: str
    one: str
    other: str
    support: str
    one_name: str
    other_name: str
    one_type: str
    other_type: str


def read_pairs(text: str) -> list[Pair]:
    """The lines of ``identity.tsv`` as values."""
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return [Pair(*row) for row in rows]
