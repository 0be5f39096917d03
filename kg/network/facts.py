"""What an analysis starts from: entities, asserted statements between them, who stands in which sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from pyoxigraph import Literal, NamedNode, Store

from kg.graph.query import ask
from kg.graph.values import value_text

_ENTITIES = """
SELECT ?entity (MIN(?label) AS ?name) (MIN(STRAFTER(STR(?class), "#")) AS ?type) (MAX(?masked) AS ?redacted)
WHERE {
  ?class a kg:EntityType .
  ?entity a ?class ; rdfs:label ?label .
  OPTIONAL { ?entity kg:redacted ?masked }
} GROUP BY ?entity ORDER BY ?entity
"""
_LINKS = """
SELECT DISTINCT ?statement ?s ?p ?o ?percent ?yuan ?frequency ?time WHERE {
  ?statement a kg:Statement ; kg:status kg:asserted ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
  FILTER(ISIRI(?o))
  OPTIONAL { ?statement kg:percent ?percent }
  OPTIONAL { ?statement kg:baseUnit "元" ; kg:baseValue ?yuan }
  OPTIONAL { ?statement kg:frequency ?frequency }
  OPTIONAL { ?statement kg:time ?time }
} ORDER BY ?statement ?percent ?yuan ?frequency ?time
"""
_MENTIONS = (
    "SELECT DISTINCT ?sentence ?entity WHERE { ?sentence kg:mentions ?entity } ORDER BY ?sentence ?entity"
)


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
    nodes = {}
    for entity, name, type, redacted in ask(store, _ENTITIES).rows:
        id = _local(entity)
        nodes[id] = Node(id, _local(name), _local(type), redacted is not None)
    links = tuple(link for link in _links(store) if link.subject in nodes and link.object in nodes)
    sentences: dict[str, list[str]] = {}
    for sentence, entity in ask(store, _MENTIONS).rows:
        sentences.setdefault(_local(sentence), []).append(_local(entity))
    return Facts(nodes, links, {s: tuple(members) for s, members in sentences.items()})


def _links(store: Store) -> list[Link]:
    found: dict[str, Link] = {}
    for row in ask(store, _LINKS).rows:
        statement, subject, predicate, value, percent, yuan, frequency, time = map(_local, row)
        link = Link(statement, subject, predicate, value, _decimal(percent), _decimal(yuan), frequency, time)
        found.setdefault(statement, link)
    return list(found.values())


def _local(term: object) -> str:
    """The last part of an IRI, the characters of a literal, nothing for an unbound variable."""
    if isinstance(term, NamedNode):
        return term.value.rpartition("#")[2] if "#" in term.value else term.value.rpartition("/")[2]
    return value_text(term) if isinstance(term, Literal) else ""


def _decimal(written: str) -> Decimal | None:
    try:
        return Decimal(written) if written else None
    except ArithmeticError:
        return None
