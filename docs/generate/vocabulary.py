"""The reference of the vocabulary: every class and property of ``ontology/kg.ttl``."""

import re
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

import rdflib
from rdflib.namespace import OWL, RDF, RDFS

from generate.build import ROOT
from generate.examples import Examples
from kg.ontology import NAMESPACE

KG = rdflib.Namespace(NAMESPACE)
SCHEMA = rdflib.Namespace("https://schema.org/")
_SECTION = re.compile(r"^# -{10,} (.+)$", re.MULTILINE)  # the file's own headings
_PROPERTIES = (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)


class Vocabulary:
    """The terms of the ontology by kind, in the order of the file."""

    def __init__(self, path: Path = ROOT / "ontology" / "kg.ttl") -> None:
        self.graph = rdflib.Graph().parse(path)
        source = path.read_text(encoding="utf-8")
        place = {name: source.find(f"\nkg:{name} ") for name in self._names()}
        self.terms = sorted(place, key=lambda name: place[name])
        heads = [(m.start(), m[1]) for m in _SECTION.finditer(source)]
        self.section = {name: max(h for h in heads if h[0] < at)[1] for name, at in place.items()}
        self.relations = [t for t in self.terms if self.is_a(t, KG.Relation)]
        self.classes = [t for t in self.terms if self.is_a(t, OWL.Class) or self.is_a(t, RDFS.Class)]
        self.others = [t for t in self.terms if self.is_property(t) and t not in self.relations]
        self.individuals = [t for t in self.terms if t not in {*self.relations, *self.classes, *self.others}]

    def _names(self) -> set[str]:
        return {s.removeprefix(NAMESPACE) for s in map(str, self.graph.subjects()) if s.startswith(NAMESPACE)}

    def is_a(self, name: str, kind: rdflib.URIRef) -> bool:
        return (KG[name], RDF.type, kind) in self.graph

    def is_property(self, name: str) -> bool:
        return any(self.is_a(name, kind) for kind in _PROPERTIES)

    def is_type(self, name: str) -> bool:
        """Whether entities of reports can have the class as their type."""
        return self.is_a(name, KG.EntityType)

    def text(self, name: str, predicate: rdflib.URIRef, language: str) -> str:
        found = [o for o in self.graph.objects(KG[name], predicate) if getattr(o, "language", "") == language]
        return str(found[0]) if found else ""

    def label(self, name: str, language: str = "zh") -> str:
        return self.text(name, RDFS.label, language)

    def values(self, name: str, predicate: rdflib.URIRef) -> list[str]:
        """Values as prefixed names, own ones first."""
        named = (self.graph.namespace_manager.qname(o) for o in self.graph.objects(KG[name], predicate))
        return sorted(named, key=lambda n: (not n.startswith("kg:"), n))

    def below(self, name: str) -> list[str]:
        """The classes right below a class."""
        return [c for c in self.classes if (KG[c], RDFS.subClassOf, KG[name]) in self.graph]

    def link(self, prefixed: str) -> str:
        """A prefixed name, linked where it is the vocabulary's own."""
        prefix, _, name = prefixed.partition(":")
        if prefix != "kg" or name not in self.terms:
            return f"`{prefixed}`"
        page = "classes" if name in self.classes else "relations" if name in self.relations else "carriers"
        return f"[{self.label(name)} `{prefixed}`]({page}.md#{anchor(name)})"


def anchor(name: str) -> str:
    """The anchor of a term; ``Status`` and ``status`` are two."""
    return ("class-" if name[0].isupper() else "property-") + name.lower()


def classes_page(vocabulary: Vocabulary, examples: Examples) -> str:
    intro = (
        "# Classes\n\nA type that an entity of a report can have is marked *entity type*; other classes of "
        "entities are abstract: rules may name them, and they hold of all that is below them."
    )
    return _page(intro, vocabulary, vocabulary.classes, examples.of_class)


def relations_page(vocabulary: Vocabulary, examples: Examples) -> str:
    intro = (
        "# Relations\n\nWhat statements of reports say. *Subject* and *object* are the types that are "
        "accepted in a report; *also stated* are terms of other vocabularies that a build writes beside it."
    )
    return _page(intro, vocabulary, vocabulary.relations, examples.of_relation)


def carriers_page(vocabulary: Vocabulary, examples: Examples) -> str:
    intro = "# Other terms\n\nWhat carries statements: evidence, qualifiers, figures, and marks."
    names = [t for t in vocabulary.terms if t in {*vocabulary.others, *vocabulary.individuals}]
    return _page(intro, vocabulary, names, examples.of_property)


def _page(intro: str, v: Vocabulary, names: Iterable[str], example: Callable[[str], str]) -> str:
    parts = [intro]
    for section, members in groupby(names, key=lambda name: v.section[name]):
        parts.append(f"## {section[0].upper()}{section[1:]}")
        parts += [_term(v, name, example(name)) for name in members]
    return "\n\n".join(parts) + "\n"


def _term(v: Vocabulary, name: str, example: str) -> str:
    lines = [f"({anchor(name)})=\n### {name} {v.label(name)}".rstrip()]
    comment = f"{v.text(name, RDFS.comment, 'zh')} {v.text(name, RDFS.comment, 'en')}".strip()
    mark = "*Entity type.* " if v.is_type(name) else ""
    mark += "*Symmetric.* " if v.is_a(name, OWL.SymmetricProperty) else ""
    lines.append(f"{mark}**{v.label(name, 'en')}**: {comment}")
    facts = {
        "below": [*v.values(name, RDFS.subClassOf)],
        "above": [f"kg:{n}" for n in v.below(name)],
        "subject": v.values(name, SCHEMA.domainIncludes) or v.values(name, RDFS.domain),
        "object": v.values(name, SCHEMA.rangeIncludes) or v.values(name, RDFS.range),
        "also stated": v.values(name, RDFS.subPropertyOf),
        "also stated from object to subject": v.values(name, KG.inverseSubPropertyOf),
    }
    lines.append(
        "\n".join(f"- {key}: {', '.join(map(v.link, found))}" for key, found in facts.items() if found)
    )
    lines.append(example)
    return "\n\n".join(filter(None, lines))
