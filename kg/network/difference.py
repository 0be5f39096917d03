"""What changed between two builds: entities and statements that came, went, or have another value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from pyoxigraph import Store

from kg.graph.query import ask
from kg.graph.values import value_text
from kg.network.tables import Table

_ENTITIES = """
SELECT DISTINCT ?entity ?name ?type WHERE {
  ?class a kg:EntityType ; rdfs:label ?type FILTER(LANG(?type) = "zh")
  ?entity a ?class ; rdfs:label ?name .
}
"""
_STATEMENTS = """
SELECT DISTINCT ?statement ?subject ?relation ?object ?status ?s ?metric ?time ?unit WHERE {
  ?statement a kg:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ;
    kg:status/rdfs:label ?status .
  ?s rdfs:label ?subject .
  ?p rdfs:label ?relation FILTER(LANG(?relation) = "zh" && LANG(?status) = "zh")
  OPTIONAL { ?o rdfs:label ?name }
  BIND(COALESCE(?name, STR(?o)) AS ?object)
  OPTIONAL { ?statement kg:metricName ?metric ; kg:baseUnit ?unit }
  OPTIONAL { ?statement kg:time ?time }
}
"""


class _Said(NamedTuple):
    subject: str
    relation: str
    object: str
    status: str
    figure: tuple[str, ...]  # what a figure is of: subject, metric, time, unit; empty for other statements


def difference(before: Store, after: Store) -> tuple[Table, ...]:
    """Tables of the entities and the statements that came and went, and of figures whose value changed."""
    old, new = _statements(before), _statements(after)
    went, came = _without(old, new), _without(new, old)
    changed = _changed(went, came)
    moved = {id for pair in changed for id in pair}
    columns = ("subject", "relation", "object", "status", "id")
    figures = ("subject", "before", "after", "before_id", "after_id")
    rows = [(old[a].subject, old[a].object, new[b].object, a, b) for a, b in changed]
    return (
        _entity_table("entities_came", "新增实体", "entities that came", _entities(after), _entities(before)),
        _entity_table("entities_went", "消失实体", "entities that went", _entities(before), _entities(after)),
        Table("statements_came", "新增陈述", "statements that came", columns, _rows(came, moved)),
        Table("statements_went", "消失陈述", "statements that went", columns, _rows(went, moved)),
        Table("figures_changed", "数值变化", "figures that changed", figures, tuple(sorted(rows))),
    )


def _entities(store: Store) -> dict[str, tuple[str, ...]]:
    return {row[0]: row[1:] for row in _read(store, _ENTITIES)}


def _statements(store: Store) -> dict[str, _Said]:
    found: dict[str, _Said] = {}
    for id, subject, relation, value, status, entity, metric, time, unit in _read(store, _STATEMENTS):
        figure = (entity, metric, time, unit, status) if metric else ()
        found[id] = _Said(subject, relation, value, status, figure)
    return found


def _read(store: Store, query: str) -> list[tuple[str, ...]]:
    rows = ask(store, query).rows
    return sorted(tuple("" if t is None else value_text(t) for t in row) for row in rows)


def _without(some: Mapping[str, _Said], others: Mapping[str, _Said]) -> dict[str, _Said]:
    return {id: said for id, said in some.items() if id not in others}


def _changed(went: Mapping[str, _Said], came: Mapping[str, _Said]) -> list[tuple[str, str]]:
    """Pairs of a figure that went and the only one that came for the same subject, metric, time and unit."""
    newer = _by_figure(came)
    pairs = ((old, newer.get(figure, [])) for figure, old in _by_figure(went).items())
    return [(old[0], new[0]) for old, new in pairs if len(old) == len(new) == 1]


def _by_figure(statements: Mapping[str, _Said]) -> dict[tuple[str, ...], list[str]]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for id, said in statements.items():
        if said.figure:
            groups.setdefault(said.figure, []).append(id)
    return groups


def _rows(statements: Mapping[str, _Said], moved: set[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted((*said[:4], id) for id, said in statements.items() if id not in moved))


def _entity_table(
    name: str, zh: str, en: str, here: Mapping[str, tuple[str, ...]], there: Mapping[str, tuple[str, ...]]
) -> Table:
    rows = sorted((*here[id], id) for id in here.keys() - there.keys())
    return Table(name, zh, en, ("name", "type", "id"), tuple(rows))
