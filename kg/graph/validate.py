"""Whether a graph holds what the shapes and the structural checks ask, and which sentence to look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal as Choice

from pyoxigraph import DefaultGraph, Literal, NamedNode, RdfFormat, Store, parse

from kg.graph.named import named_queries
from kg.graph.query import ask
from kg.graph.terms import PREFIXES
from kg.graph.values import label, short, value_text
from kg.share import share_dir

Engine = Choice["fast", "pyshacl"]
Severity = Choice["error", "warning"]

_ABOUT = """
SELECT ?subject ?relation ?object ?rule ?sentence WHERE {
  VALUES ?statement { STATEMENTS }
  ?statement rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
  ?p rdfs:label ?relation FILTER(LANG(?relation) = "zh")
  OPTIONAL { ?s rdfs:label ?subject }
  OPTIONAL { ?o rdfs:label ?name }
  BIND(COALESCE(?name, STR(?o)) AS ?object)
  OPTIONAL { ?statement kg:evidence ?evidence . ?evidence kg:rule ?rule ; kg:quote ?sentence }
} ORDER BY (STRAFTER(STR(?p), "#") != "PREDICATE") ?subject ?relation ?object ?rule ?sentence LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Violation:
    """What is wrong with one node; ``zh`` and ``en`` say it, the rest leads to the place in a report.

    ``severity`` is error or warning; ``about`` names the entity or statement; ``rule`` and ``sentence`` are
    empty where the node has none.
    """

    severity: Severity
    check: str
    focus: str
    value: str
    zh: str
    en: str
    about: str = ""
    rule: str = ""
    sentence: str = ""


def validate(
    store: Store, file: Path | None = None, shapes: Path | None = None, engine: Engine = "fast"
) -> list[Violation]:
    """All violations of the shapes (default: the shipped ones) and of the structural checks, in order.

    ``file`` is the store's graph as Turtle (a build's ``graph.ttl``); if it is there, the store need not be
    written out.
    ``engine`` "pyshacl" runs the reference implementation, which is some thirty times slower.
    """
    run = _fast if engine == "fast" else _reference
    rules = shapes or share_dir() / "ontology" / "shapes.ttl"
    if file is not None and file.is_file():
        found = list(run(file, rules))
    else:
        with TemporaryDirectory() as folder:
            dumped = Path(folder) / "graph.ttl"
            store.dump(str(dumped), RdfFormat.N_TRIPLES, from_graph=DefaultGraph())
            found = list(run(dumped, rules))
    found += _structural(store)
    return [Violation(*v, *_about(store, v[1], v[2])) for v in sorted(set(found))]


Found = tuple[Severity, str, str, str, str, str]


def _fast(data: Path, shapes: Path) -> Iterator[Found]:
    from shacl import Shapes

    texts = _messages(shapes)
    for r in Shapes.from_file(str(shapes)).validate_file(str(data)).results:
        yield _found(r.severity, r.source_shape or "", r.focus_node, r.value or "", texts)


def _reference(data: Path, shapes: Path) -> Iterator[Found]:
    import rdflib
    from pyshacl import validate as run

    texts = _messages(shapes)
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    _, report, _ = run(rdflib.Graph().parse(data, format="turtle"), shacl_graph=rdflib.Graph().parse(shapes))
    assert isinstance(report, rdflib.Graph)
    for result in report.objects(None, sh.result):
        parts = (report.value(result, p) for p in (sh.resultSeverity, sh.sourceShape, sh.focusNode, sh.value))
        severity, shape, focus, value = ("" if part is None else part.n3() for part in parts)
        yield _found(severity, shape, focus, value, texts)


def _messages(shapes: Path) -> dict[tuple[str, str], str]:
    """Messages by shape (``<IRI>``) and language."""
    return {
        (str(q.subject), q.object.language or ""): q.object.value
        for q in parse(path=str(shapes), format=RdfFormat.TURTLE)
        if q.predicate.value == PREFIXES["sh"] + "message" and isinstance(q.object, Literal)
    }


def _found(severity: str, shape: str, focus: str, value: str, texts: dict[tuple[str, str], str]) -> Found:
    check = shape.strip("<>").rpartition("/")[2]
    level: Severity = "warning" if "Warning" in severity else "error"
    zh, en = texts.get((shape, "zh"), check), texts.get((shape, "en"), check)
    return level, check, focus.strip("<>"), value.strip("<>"), zh, en


def _structural(store: Store) -> Iterator[Found]:
    for check in named_queries(share_dir() / "ontology" / "checks").values():
        for focus, value in ask(store, check.text).rows:
            assert focus is not None
            shown = "" if value is None else value_text(value)
            yield "error", check.name, value_text(focus), shown, check.titles["zh"], check.titles["en"]


def _about(store: Store, check: str, focus: str) -> tuple[str, str, str]:
    """Name, rule and sentence of a node; of several statements the one whose relation the check is about."""
    node = NamedNode(focus)
    told = " ".join(map(str, _statements_of(store, node)))
    query = _ABOUT.replace("STATEMENTS", told).replace("PREDICATE", check.partition("-")[0])
    rows = ask(store, query).rows
    if not rows:
        return label(store, node) or short(node), "", ""
    subject, relation, value, rule, sentence = ("" if t is None else value_text(t) for t in rows[0])
    return label(store, node) or f"{subject} {relation} {value}", rule, sentence


def _statements_of(store: Store, node: NamedNode) -> list[NamedNode]:
    """The node itself, and the statements that it is evidence, subject or object of."""
    ends = (PREFIXES["kg"] + "evidence", PREFIXES["rdf"] + "subject", PREFIXES["rdf"] + "object")
    found = (store.quads_for_pattern(None, NamedNode(end), node, DefaultGraph()) for end in ends)
    told = {q.subject for quads in found for q in quads if isinstance(q.subject, NamedNode)}
    return [node, *sorted(told, key=str)]
