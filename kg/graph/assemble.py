"""From statements to RDF: a named graph for each document, sorted, without blank nodes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.graph.entities import LABEL, A, Triple, entity_triples, type_triples
from kg.graph.figures import units
from kg.graph.statements import evidence_triples, statement_triples
from kg.graph.terms import DATA, Quad, Term, digest, integer, node, own, term, text
from kg.model import Document, Reading, Result, Span
from kg.ontology import Ontology

_SOFTWARE = Term(f"<{DATA}software>")


def assemble(result: Result, ontology: Ontology) -> list[Quad]:
    """All quads of a run, each document's graph sorted, documents in order of their names.

    The same result gives the same list.
    """
    return list(assembled(sorted(result.readings, key=lambda r: r.document.name), ontology))


def assembled(readings: Iterable[Reading], ontology: Ontology) -> Iterator[Quad]:
    """The quads of readings as they come, each document's graph sorted."""
    from kg.knowledge import default

    known_units = units(default())
    for reading in readings:
        graph = document_term(reading.document)
        for triple in sorted(set(document_triples(reading, ontology, known_units))):
            yield (*triple, graph)


def document_term(document: Document) -> Term:
    """The IRI of a document, which is its graph's too."""
    return document_graph(document.name, document.digest)


def document_graph(name: str, bytes_digest: str) -> Term:
    """The same from its name and its bytes' digest, of which it is a hash."""
    return node("doc", digest(name, bytes_digest))


def document_triples(
    reading: Reading, ontology: Ontology, known_units: Mapping[str, Term]
) -> Iterator[Triple]:
    """Everything that one document's graph holds, in no order, with repetitions."""
    document, raw = reading.document, reading.document.raw
    this = document_term(document)
    run = node("run", digest(document.name, document.digest))
    yield from _source(document, this, run, ontology)
    sentences = _Sentences.of(reading, this)
    for entity in reading.entities:
        yield from entity_triples(entity, this, ontology)
        for mention in entity.mentions:
            for sentence in sentences.over(document.raw_span(mention)):
                yield from sentences.triples(sentence, ontology)
                yield sentence.term, own("mentions"), node("ent", entity.id)
    for statement in reading.statements:
        yield from statement_triples(statement, this, ontology, known_units)
        for evidence in statement.evidence:
            triples = list(evidence_triples(statement, evidence, this, run, raw, ontology))
            yield from triples
            for sentence in sentences.over(evidence.span):
                yield from sentences.triples(sentence, ontology)
                yield triples[0][2], own("sentence"), sentence.term


def _source(document: Document, this: Term, run: Term, ontology: Ontology) -> Iterator[Triple]:
    yield from type_triples(this, "Document", ontology)
    yield this, LABEL, text(document.title or document.name)
    yield this, term("dcterms:title"), text(document.title or document.name)
    yield this, term("dcterms:identifier"), text(document.name)
    yield this, own("sha256"), text(document.digest)
    yield this, own("characters"), integer(len(document.raw))
    yield from type_triples(run, "Run", ontology)
    yield run, LABEL, text(f"抽取：{document.name}")
    yield run, term("prov:used"), this
    yield run, term("prov:wasAssociatedWith"), _SOFTWARE
    yield _SOFTWARE, A, term("prov:SoftwareAgent")
    yield _SOFTWARE, LABEL, text("kg-reports")


@dataclass(frozen=True, slots=True)
class _Sentence:
    term: Term
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class _Sentences:
    """The sentences of one document by their range of ``raw``."""

    document: Term
    items: tuple[_Sentence, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, reading: Reading, document: Term) -> _Sentences:
        spans = sorted({reading.document.raw_span(s.span) for s in reading.sentences if len(s.span)})
        items = tuple(
            _Sentence(
                node("sen", digest(document, s.start, s.stop)), s, reading.document.raw[s.start : s.stop]
            )
            for s in spans
        )
        return cls(document, items, tuple(s.start for s in spans))

    def over(self, span: Span) -> Iterator[_Sentence]:
        """The sentences that share a character with a range of ``raw``."""
        at = max(0, bisect_right(self.starts, span.start) - 1)
        while at < len(self.items) and self.items[at].span.start < span.stop:
            if self.items[at].span.overlaps(span):
                yield self.items[at]
            at += 1

    def triples(self, sentence: _Sentence, ontology: Ontology) -> Iterator[Triple]:
        yield from type_triples(sentence.term, "Sentence", ontology)
        yield sentence.term, own("text"), text(sentence.text)
        yield sentence.term, own("start"), integer(sentence.span.start)
        yield sentence.term, own("end"), integer(sentence.span.stop)
        yield sentence.term, own("document"), self.document
