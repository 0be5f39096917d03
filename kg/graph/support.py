"""The sentences behind a row of an answer: the statements that join what the row names."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode, Store

from kg.graph.explain import Explained, sources_of
from kg.graph.query import Answer, Row
from kg.graph.terms import PREFIXES
from kg.graph.values import RdfTerm, value_text

_MOST = 5  # statements that are shown for one row
_SUBJECT, _OBJECT = NamedNode(PREFIXES["rdf"] + "subject"), NamedNode(PREFIXES["rdf"] + "object")
_LABEL, _METRIC = NamedNode(PREFIXES["skos"] + "prefLabel"), NamedNode(PREFIXES["kg"] + "metricName")


def support(store: Store, answer: Answer) -> list[tuple[Explained, ...]]:
    """For each row the statements that it shows, by their IRI or because they join two things of the row.

    Things are found by IRI or by their name; a row that names one thing only is joined to no sentence.
    """
    wanted = [_statements(store, row)[:_MOST] for row in answer.rows]
    known = {e.statement: e for e in sources_of(store, sorted({s for found in wanted for s in found}))}
    return [tuple(known[s] for s in found if s in known) for found in wanted]


def _statements(store: Store, row: Row) -> list[str]:
    shown = [term for term in row if isinstance(term, NamedNode) and _is_statement(term)]
    if shown:
        return sorted({term.value for term in shown})
    texts = {value_text(term) for term in row if term is not None}
    things = {thing for term in row if term is not None for thing in _things(store, term)}
    joined = {
        quad.subject.value
        for thing in things
        for quad in store.quads_for_pattern(None, _SUBJECT, thing, None)
        if isinstance(quad.subject, NamedNode) and _joins(store, quad.subject, things, texts)
    }
    return sorted(joined)


def _is_statement(term: NamedNode) -> bool:
    return term.value.startswith(PREFIXES["stm"])


def _things(store: Store, term: RdfTerm) -> set[NamedNode]:
    if isinstance(term, NamedNode):
        return {term}
    if not isinstance(term, Literal):
        return set()
    named = store.quads_for_pattern(None, _LABEL, term, None)
    return {quad.subject for quad in named if isinstance(quad.subject, NamedNode)}


def _joins(store: Store, statement: NamedNode, things: set[NamedNode], texts: set[str]) -> bool:
    values = [quad.object for quad in store.quads_for_pattern(statement, _OBJECT, None, None)]
    names = [quad.object for quad in store.quads_for_pattern(statement, _METRIC, None, None)]
    return any(v in things or (isinstance(v, Literal) and v.value in texts) for v in values) or any(
        isinstance(name, Literal) and name.value in texts for name in names
    )
