"""All that the page knows, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.graph.terms import PREFIXES
from kg.model import Entity, Result, Statement
from kg.ontology import Ontology
from kg.view import overview
from kg.view.canvas import box, canvas
from kg.view.places import positions
from kg.view.records import chunk
from kg.view.strategies import all_parts
from kg.view.style import order, style


def payload(
    result: Result, ontology: Ontology, *, focus: str | None = None, hops: int | None = None
) -> dict[str, Any]:
    """The page's data; ``focus`` (name, alias or id) and ``hops`` cut it to the neighbourhood of one entity.

    Raises ``KeyError`` where no entity has that name.
    """
    entities, statements = result.entities, in_order(result)
    graph = overview.network(entities, statements)
    centre = None if focus is None else named(entities, focus)
    if centre is not None and hops is not None:
        entities, statements = near(entities, statements, graph, centre, hops)
        graph = graph.subgraph(entities).copy()
    score = overview.scores(graph, entities)
    groups = overview.communities(graph)
    data, numbers = chunk(entities, statements, result.readings)
    community = {n: number for number, group in enumerate(groups) for n in group}
    for n, number in community.items():
        data["entities"][numbers[n]]["c"] = number
    if len(entities) <= overview.WHOLE:
        at = positions(graph, {n: box(entities[n].name) for n in graph}, community)
        for record in data["entities"]:
            record["x"], record["y"] = at[record["id"]]
    shown = overview.chosen(graph, score, groups)
    return {
        "version": 1,
        **terms(ontology),
        **data,
        "canvas": canvas(shown, graph, entities, community),
        "parts": all_parts(entities, statements),
        "focus": centre or "",
        "iri": iris(),
        "issues": [
            [i.severity, i.code, i.document, i.message]
            for i in (*result.issues, *(i for r in result.readings for i in r.issues))
        ],
    }


def iris() -> dict[str, str]:
    """The beginnings of IRIs that the page needs to write Turtle."""
    return {"ontology": PREFIXES["kg"], "entity": PREFIXES["ent"], "statement": PREFIXES["stm"]}


def in_order(result: Result) -> list[Statement]:
    """All statements in the order in which the reports say them first."""

    def place(s: Statement) -> tuple[str, int, int, str]:
        return min(
            ((e.document, e.span.start, e.span.stop, s.id) for e in s.evidence), default=("", 0, 0, s.id)
        )

    return sorted(result.statements.values(), key=place)


def terms(ontology: Ontology) -> dict[str, Any]:
    """The types with label and look and the predicates with label, zh and en."""

    def labels(term: str) -> list[str]:
        return [ontology.label(term, "zh"), ontology.label(term, "en")]

    looks = [(t, style(t)) for t in sorted(ontology.types, key=order)]
    return {
        "types": [[t, *labels(t), look.family, look.light, look.dark, look.shape] for t, look in looks],
        "predicates": [[p, *labels(p)] for p in sorted(ontology.predicates)],
    }


def named(entities: Mapping[str, Entity], name: str) -> str:
    """The id of the entity with that id, name or alias (in this order)."""
    if name in entities:
        return name
    for fits in (lambda e: e.name == name, lambda e: name in e.aliases):
        found = sorted(e.id for e in entities.values() if fits(e))
        if found:
            return found[0]
    raise KeyError(name)


def near(
    entities: Mapping[str, Entity], statements: list[Statement], graph: Any, centre: str, hops: int
) -> tuple[dict[str, Entity], list[Statement]]:
    """The entities within ``hops`` of one and the statements about them."""
    import networkx as nx

    kept = nx.single_source_shortest_path_length(graph, centre, cutoff=hops)
    inside = [
        s for s in statements if s.subject in kept and (not isinstance(s.object, str) or s.object in kept)
    ]
    return {id: e for id, e in entities.items() if id in kept}, inside
