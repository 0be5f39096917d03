"""An entity as triples: types with all above them, names, and whether its name is blacked out."""

from __future__ import annotations

from collections.abc import Iterator

from kg.graph.terms import Term, boolean, node, own, term, text
from kg.model import GLOBAL, Entity
from kg.ontology import Ontology

Triple = tuple[Term, Term, Term]

A = term("rdf:type")
LABEL = term("rdfs:label")
_PREF, _ALT = term("skos:prefLabel"), term("skos:altLabel")
_REDACTED, _ONLY_IN = own("redacted"), own("onlyIn")


def redacted(entity: Entity) -> bool:
    """Whether the name of a document's own entity is blacked out in part or whole."""
    from kg.entities.names import redacted as masked

    return entity.scope != GLOBAL and masked(entity.name)


def entity_triples(entity: Entity, document: Term, ontology: Ontology) -> Iterator[Triple]:
    """What one document's graph says of an entity; ``document`` is the document's IRI."""
    subject = node("ent", entity.id)
    yield from type_triples(subject, entity.type, ontology)
    name = text(entity.name)
    yield subject, LABEL, name
    yield subject, _PREF, name
    for alias in entity.aliases:
        if alias != entity.name:
            yield subject, _ALT, text(alias)
    if entity.scope != GLOBAL:
        yield subject, _ONLY_IN, document
    if redacted(entity):
        yield subject, _REDACTED, boolean(True)


def type_triples(subject: Term, type: str, ontology: Ontology) -> Iterator[Triple]:
    """The type of a thing and every class above it."""
    yield subject, A, own(type)
    for above in ontology.ancestors(type):
        yield subject, A, own(above)
