"""The vocabulary as frozen values: which types and relations there are and what they may join."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

NAMESPACE = "https://w3id.org/kg-reports/ontology#"
LITERAL = "Literal"

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_OWL = "http://www.w3.org/2002/07/owl#"
_SCHEMA = "https://schema.org/"

Above = Mapping[str, frozenset[str]]
Objects = dict[str, dict[str, set[str]]]
Labels = dict[tuple[str, str], str]


class OntologyError(ValueError):
    """The ontology file cannot be read or leaves out what a relation needs."""


@dataclass(frozen=True)
class Ontology:
    """Types and relations by local name (``Group``, ``formedFrom``); terms of other vocabularies by IRI.

    ``types`` are the concrete entity types; abstract ones (``Organization``) are known to ``subtypes`` and
    ``ancestors`` only. Every name that is not in the vocabulary raises ``KeyError``.
    """

    types: frozenset[str]
    predicates: frozenset[str]
    symmetric: frozenset[str]
    _classes: Above
    _properties: Above
    _inverses: Above
    _domains: Above
    _ranges: Above
    _labels: Mapping[tuple[str, str], str]

    def ancestors(self, type: str) -> frozenset[str]:
        """All classes above a type, without itself: own ones by local name, others by IRI."""
        return self._classes[type]

    def subtypes(self, name: str) -> frozenset[str]:
        """The concrete entity types that are, or are below, an abstract or concrete type."""
        return self._below[name]

    @cached_property
    def _below(self) -> Above:
        return {
            name: frozenset(t for t in self.types if t == name or name in self._classes[t])
            for name in self._classes
        }

    def domain(self, predicate: str) -> frozenset[str]:
        """The concrete entity types that the predicate accepts as subject."""
        return self._domains[predicate]

    def range(self, predicate: str) -> frozenset[str]:
        """The concrete entity types that the predicate accepts as object, or ``{"Literal"}``."""
        return self._ranges[predicate]

    def super_properties(self, predicate: str) -> frozenset[str]:
        """The properties, mostly of other vocabularies, that hold wherever the predicate does."""
        return self._properties[predicate]

    def inverse_properties(self, predicate: str) -> frozenset[str]:
        """The IRIs of properties that hold from object to subject wherever the predicate does."""
        return self._inverses[predicate]

    def label(self, term: str, lang: str = "zh") -> str:
        """What people call a class or property in ``zh`` or ``en``; the local name where it has no label."""
        return self._labels.get((term, lang), term)


def load(path: Path | str, *more: Path) -> Ontology:
    """The ontology of a Turtle file, with what more files add to it.

    Raises ``OntologyError`` with the file's name where one is not usable.
    """
    objects: Objects = {}
    labels: Labels = {}
    for file in (path, *more):
        for triple in _triples(file):
            _note(triple, objects, labels)
    found = _ontology(objects, labels)
    if not found.types or not found.predicates:
        raise OntologyError(f"{path}: no {_name(NAMESPACE + 'EntityType')} or no Relation is declared")
    for predicate in sorted(found.predicates):
        if not found.domain(predicate) or not found.range(predicate):
            raise OntologyError(f"{path}: kg:{predicate} has no domain or no range among the entity types")
    return found


def _triples(path: Path | str) -> list[Triple]:
    try:
        return [quad.triple for quad in parse(path=str(path), format=RdfFormat.TURTLE)]
    except (OSError, SyntaxError) as error:
        raise OntologyError(f"{path}: {error}") from error


def _note(triple: Triple, objects: Objects, labels: Labels) -> None:
    if not isinstance(triple.subject, NamedNode):
        return
    subject, predicate, value = _name(triple.subject.value), triple.predicate.value, triple.object
    if isinstance(value, NamedNode):
        objects.setdefault(predicate, {}).setdefault(subject, set()).add(_name(value.value))
    elif isinstance(value, Literal) and predicate == _RDFS + "label" and value.language:
        labels[subject, value.language] = value.value


def _ontology(objects: Objects, labels: Labels) -> Ontology:
    def marked(mark: str) -> frozenset[str]:
        return frozenset(name for name, kinds in objects.get(_RDF + "type", {}).items() if mark in kinds)

    below = objects.get(_RDFS + "subClassOf", {})
    classes = {name: _closure(name, below) for name in below.keys() | marked(_OWL + "Class")}
    types, predicates = marked("EntityType"), marked("Relation")

    def accepted(includes: str, sound: str) -> dict[str, frozenset[str]]:
        exact, wide = objects.get(_SCHEMA + includes, {}), objects.get(_RDFS + sound, {})
        return {p: _concrete(exact.get(p, wide.get(p, set())), types, classes) for p in predicates}

    above = objects.get(_RDFS + "subPropertyOf", {})
    inverses = objects.get(NAMESPACE + "inverseSubPropertyOf", {})
    return Ontology(
        types, predicates, predicates & marked(_OWL + "SymmetricProperty"), classes,
        {p: _closure(p, above) for p in predicates},
        {p: frozenset(inverses.get(p, ())) for p in predicates},
        accepted("domainIncludes", "domain"), accepted("rangeIncludes", "range"), labels,
    )  # fmt: skip


def _concrete(names: Iterable[str], types: frozenset[str], classes: Above) -> frozenset[str]:
    wanted = set(names)
    if _RDFS + "Literal" in wanted:
        return frozenset({LITERAL})
    return frozenset(t for t in types if t in wanted or wanted & classes[t])


def _closure(name: str, above: Mapping[str, set[str]]) -> frozenset[str]:
    found: set[str] = set()
    open_names = [name]
    while open_names:
        for parent in above.get(open_names.pop(), ()):
            if parent not in found:
                found.add(parent)
                open_names.append(parent)
    return frozenset(found - {name})


def _name(iri: str) -> str:
    return iri.removeprefix(NAMESPACE)
