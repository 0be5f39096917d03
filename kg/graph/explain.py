"""What the graph says of an entity, and where it was read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import Store

from kg.errors import QueryError
from kg.graph.query import Answer, Row, ask
from kg.graph.values import short, value_text

_ENTITIES = """
SELECT ?entity (MIN(?label) AS ?name) (MIN(?kind) AS ?type)
  (GROUP_CONCAT(DISTINCT ?alias; SEPARATOR="\u001f") AS ?aliases)
WHERE {
  { SELECT DISTINCT ?entity WHERE { ?entity skos:prefLabel|skos:altLabel $name ; a kg:Entity } }
  ?entity rdfs:label ?label ; a ?class .
  ?class a kg:EntityType ; rdfs:label ?kind FILTER(LANG(?kind) = "zh")
  OPTIONAL { ?entity skos:altLabel ?alias }
} GROUP BY ?entity ORDER BY ?name ?entity
"""
_STATEMENTS = """
SELECT ?statement ?subject ?predicate ?relation ?object ?status
  ?evidence ?document ?start ?end ?quote ?sentence ?rule ?confidence
WHERE {
  WHICH
  ?statement rdf:subject/rdfs:label ?subject ; rdf:predicate ?predicate ; rdf:object ?o ;
    kg:status/rdfs:label ?status .
  ?predicate rdfs:label ?relation FILTER(LANG(?relation) = "zh" && LANG(?status) = "zh")
  OPTIONAL { ?o rdfs:label ?name }
  BIND(COALESCE(?name, STR(?o)) AS ?object)
  ?statement kg:evidence ?evidence .
  ?evidence kg:quote ?quote ; kg:rule ?rule ; kg:confidence ?confidence ;
    kg:document/dcterms:identifier ?document ; oa:hasSelector ?position .
  ?position oa:start ?start ; oa:end ?end .
  OPTIONAL { ?evidence kg:sentence/kg:text ?sentence }
} ORDER BY ?predicate ?subject ?object ?statement ?document ?start ?end ?rule
"""


@dataclass(frozen=True, slots=True)
class Source:
    """One place that supports a statement; offsets are code points of the file as decoded."""

    document: str
    start: int
    end: int
    quote: str
    sentence: str
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Explained:
    """A statement in words, with all places that support it."""

    statement: str
    subject: str
    predicate: str
    relation: str
    object: str
    status: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An entity that bears the name asked for, and its statements as subject or object."""

    entity: str
    name: str
    type: str
    aliases: tuple[str, ...]
    statements: tuple[Explained, ...]


def explain(store: Store, name: str) -> tuple[Explanation, ...]:
    """Every entity with this name or alias; ``QueryError`` if there is none."""
    found = ask(store, _ENTITIES, {"name": name}).rows
    if not found:
        raise QueryError(f"no entity is called {name}")
    return tuple(_explanation(store, row) for row in found)


def statements_of(store: Store, entity: str) -> tuple[Explained, ...]:
    """The statements that an entity (its full IRI) is subject or object of, with their sources."""
    which = f"{{ ?statement rdf:subject <{entity}> }} UNION {{ ?statement rdf:object <{entity}> }}"
    return _explained(ask(store, _STATEMENTS.replace("WHICH", which)))


def sources_of(store: Store, statements: Iterable[str]) -> tuple[Explained, ...]:
    """Some statements (full IRIs) in words, with their sources."""
    which = f"VALUES ?statement {{ {' '.join(f'<{s}>' for s in statements)} }}"
    return _explained(ask(store, _STATEMENTS.replace("WHICH", which)))


def _explanation(store: Store, row: Row) -> Explanation:
    entity, name, kind, aliases = ("" if t is None else value_text(t) for t in row)
    names = tuple(sorted(a for a in aliases.split("\x1f") if a))
    return Explanation(entity, name, kind, names, statements_of(store, entity))


def _explained(answer: Answer) -> tuple[Explained, ...]:
    heads: dict[str, tuple[str, ...]] = {}
    sources: dict[str, dict[tuple[str, str], Source]] = {}
    for row in answer.rows:
        value = dict(zip(answer.variables, row, strict=True))
        text = {key: "" if term is None else value_text(term) for key, term in value.items()}
        this = text["statement"]
        words = tuple(text[k] for k in ("subject", "relation", "object", "status"))
        heads[this] = (*words, short(value["predicate"]))
        place = Source(
            text["document"], int(text["start"]), int(text["end"]), text["quote"], text["sentence"],
            text["rule"], float(text["confidence"] or 0),
        )  # fmt: skip
        sources.setdefault(this, {}).setdefault((text["evidence"], text["document"]), place)
    return tuple(
        Explained(this, subject, predicate, relation, value, status, tuple(sources[this].values()))
        for this, (subject, relation, value, status, predicate) in heads.items()
    )
