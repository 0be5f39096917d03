"""What an analysis starts from: entities, asserted statements between them, who stands in which sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from pyoxigraph import DefaultGraph, Literal, NamedNode, Store

from kg.graph.terms import PREFIXES


@dataclass(frozen=True, slots=True)
class Node:
    """An entity: ``id`` is the last part of its IRI, ``type`` the local name of its type."""

    id: str
    name: str
    type: str
    redacted: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """An asserted statement between two entities; ``percent`` and ``yuan`` are None where not stated."""

    statement: str
    subject: str
    predicate: str
    object: str
    percent: Decimal | None = None
    yuan: Decimal | None = None
    frequency: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Nodes by id, links in order of statement, and the entities of each sentence."""

    nodes: Mapping[str, Node]
    links: tuple[Link, ...]
    sentences: Mapping[str, tuple[str, ...]]

    def name(self, id: str) -> str:
        return self.nodes[id].name


def read_facts(store: Store) -> Facts:
    """The facts of a store; links whose ends have no label are left out (``validate`` tells of them)."""
    nodes = _nodes(store)
    sentences: dict[str, set[str]] = {}
    for sentence, entity in _pairs(store, "kg:mentions"):
        sentences.setdefault(sentence, set()).add(entity)
    ordered = {s: tuple(sorted(sentences[s])) for s in sorted(sentences)}
    return Facts(nodes, tuple(_links(store, nodes)), ordered)


def _nodes(store: Store) -> dict[str, Node]:
    types: dict[str, str] = {}
    for kind in sorted(_subjects(store, "rdf:type", "kg:EntityType")):
        for entity in _subjects(store, "rdf:type", f"kg:{kind}"):
            types.setdefault(entity, kind)
    names, redacted = _column(store, "rdfs:label"), _column(store, "kg:redacted")
    return {id: Node(id, names[id], types[id], id in redacted) for id in sorted(types) if id in names}


def _links(store: Store, nodes: Mapping[str, Node]) -> list[Link]:
    """Reads the graph predicate by predicate: a join on disk would look up each statement many times."""
    subject, predicate, value = (_column(store, f"rdf:{end}") for end in ("subject", "predicate", "object"))
    percent, figure, unit = (_column(store, f"kg:{name}") for name in ("percent", "baseValue", "baseUnit"))
    frequency, time = _column(store, "kg:frequency"), _column(store, "kg:time")
    return [
        Link(
            statement=s,
            subject=subject[s],
            predicate=predicate[s],
            object=value[s],
            percent=_decimal(percent.get(s)),
            yuan=_decimal(figure.get(s)) if unit.get(s) == "元" else None,
            frequency=frequency.get(s, ""),
            time=time.get(s, ""),
        )
        for s in sorted(_subjects(store, "kg:status", "kg:asserted"))
        if subject.get(s) in nodes and value.get(s) in nodes and s in predicate
    ]


def _column(store: Store, predicate: str) -> dict[str, str]:
    """The value of a predicate by subject; of several the first in order."""
    found: dict[str, str] = {}
    for subject, value in _pairs(store, predicate):
        found[subject] = min(found.get(subject, value), value)
    return found


def _pairs(store: Store, predicate: str) -> list[tuple[str, str]]:
    found = store.quads_for_pattern(None, _named(predicate), None, DefaultGraph())
    return [(_local(quad.subject), _local(quad.object)) for quad in found]


def _subjects(store: Store, predicate: str, value: str) -> set[str]:
    found = store.quads_for_pattern(None, _named(predicate), _named(value), DefaultGraph())
    return {_local(quad.subject) for quad in found}


def _named(name: str) -> NamedNode:
    prefix, _, local = name.partition(":")
    return NamedNode(PREFIXES[prefix] + local)


def _local(term: object) -> str:
    """The last part of an IRI, the characters of a literal."""
    if isinstance(term, NamedNode):
        return term.value.rpartition("#")[2] if "#" in term.value else term.value.rpartition("/")[2]
    return term.value if isinstance(term, Literal) else ""


def _decimal(written: str | None) -> Decimal | None:
    try:
        return Decimal(written) if written else None
    except ArithmeticError:
        return None
