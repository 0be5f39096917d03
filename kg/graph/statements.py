"""A statement as triples: always a node with its evidence, and plain triples where it is asserted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from kg.graph.entities import A, Triple, type_triples
from kg.graph.figures import figure_text, figure_triples, number, period_triples
from kg.graph.terms import Term, decimal, digest, integer, node, own, term, text
from kg.graph.written import quantity
from kg.model import Evidence, Span, Statement, Text
from kg.ontology import Ontology

_CONTEXT = 32  # characters of prefix and suffix that a quote selector carries
_QUALIFIERS = {
    "time": "time", "title": "title", "amount": "amount", "frequency": "frequency", "purpose": "purpose",
    "role": "role", "metric": "metricName",
}  # fmt: skip


def statement_triples(
    statement: Statement, document: Term, ontology: Ontology, known_units: Mapping[str, Term]
) -> Iterator[Triple]:
    """The node of a statement and, if it is asserted, the plain triples that follow from it; no evidence."""
    this, subject, predicate = (
        node("stm", statement.id),
        node("ent", statement.subject),
        own(statement.predicate),
    )
    value = _object(statement)
    yield from type_triples(this, "Figure" if statement.predicate == "metric" else "Statement", ontology)
    yield this, term("rdf:subject"), subject
    yield this, term("rdf:predicate"), predicate
    yield this, term("rdf:object"), value
    yield this, own("status"), own(statement.status)
    yield this, own("confidence"), _confidence(statement.confidence)
    for rule in sorted({e.rule for e in statement.evidence}):
        yield this, own("rule"), text(rule)
    yield from _qualifier_triples(this, statement, document, ontology)
    given = statement.quantity or quantity(statement.qualifier("amount") or "")
    if given is not None:
        yield from figure_triples(this, given, known_units)
    if statement.predicate == "metric":
        yield this, term("qb:dataSet"), own("figures")
    if statement.status == "asserted":
        yield from _plain(subject, statement.predicate, value, ontology)
        yield from _aligned(this, statement.predicate, subject, value)


def evidence_triples(
    statement: Statement, evidence: Evidence, document: Term, run: Term, raw: str, ontology: Ontology
) -> Iterator[Triple]:
    """Where the document says it: position and quote selectors, rule, confidence, document and run."""
    name = digest(statement.id, evidence.document, evidence.span.start, evidence.span.stop, evidence.rule)
    this, position, quote = (node("evi", name + part) for part in ("", "-position", "-quote"))
    yield node("stm", statement.id), own("evidence"), this
    yield from type_triples(this, "Evidence", ontology)
    yield this, own("rule"), text(evidence.rule)
    yield this, own("confidence"), _confidence(evidence.confidence)
    yield this, own("quote"), text(evidence.quote)
    yield this, own("document"), document
    for predicate in ("oa:hasSource", "prov:wasDerivedFrom"):
        yield this, term(predicate), document
    yield this, term("prov:wasGeneratedBy"), run
    for selector in (position, quote):
        yield this, term("oa:hasSelector"), selector
    yield position, A, term("oa:TextPositionSelector")
    yield position, term("oa:start"), integer(evidence.span.start)
    yield position, term("oa:end"), integer(evidence.span.stop)
    yield from _quote_triples(quote, evidence.quote, evidence.span, raw)


def _quote_triples(this: Term, exact: str, span: Span, raw: str) -> Iterator[Triple]:
    yield this, A, term("oa:TextQuoteSelector")
    yield this, term("oa:exact"), text(exact)
    yield this, term("oa:prefix"), text(raw[max(0, span.start - _CONTEXT) : span.start])
    yield this, term("oa:suffix"), text(raw[span.stop : span.stop + _CONTEXT])


def _object(statement: Statement) -> Term:
    if isinstance(statement.object, Text):
        return text(statement.object.text)
    if statement.object is not None:
        return node("ent", statement.object)
    name = statement.qualifier("metric") or ""
    return text(figure_text(name, statement.quantity) if statement.quantity else name)


def _qualifier_triples(
    this: Term, statement: Statement, document: Term, ontology: Ontology
) -> Iterator[Triple]:
    for key, value in statement.qualifiers:
        if key == "percent":
            share = number(value)
            yield this, own("percent"), text(value) if share is None else decimal(share)
        elif key in _QUALIFIERS:
            yield this, own(_QUALIFIERS[key]), text(value)
        else:
            yield this, own("qualifier"), text(f"{key}: {value}")
        if key == "time":
            yield from period_triples(this, value, document, ontology)


def _plain(subject: Term, predicate: str, value: Term, ontology: Ontology) -> Iterator[Triple]:
    yield subject, own(predicate), value
    for above in ontology.super_properties(predicate):
        yield subject, own(above), value
    if not value.startswith("<"):
        return
    for inverse in ontology.inverse_properties(predicate):
        yield value, own(inverse), subject
    if predicate in ontology.symmetric:
        yield from ((value, own(p), subject) for p in (predicate, *ontology.super_properties(predicate)))


def _change_event(this: Term, subject: Term, value: Term) -> Iterator[Triple]:
    yield this, A, term("org:ChangeEvent")
    yield this, term("org:originalOrganization"), value
    yield this, term("org:resultingOrganization"), subject


def _membership(this: Term, subject: Term, value: Term) -> Iterator[Triple]:
    yield this, A, term("org:Membership")
    yield this, term("org:member"), subject
    yield this, term("org:organization"), value


# What the ORG ontology has a class of its own for: the statement's node is that thing too.
_ALIGNED: Mapping[str, Callable[[Term, Term, Term], Iterator[Triple]]] = {
    "formedFrom": _change_event,
    "holdsPosition": _membership,
}


def _aligned(this: Term, predicate: str, subject: Term, value: Term) -> Iterator[Triple]:
    if predicate in _ALIGNED:
        yield from _ALIGNED[predicate](this, subject, value)


def _confidence(value: float) -> Term:
    return decimal(Decimal(repr(round(value, 4))))
