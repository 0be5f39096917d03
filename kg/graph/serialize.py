"""Quads as files: Turtle of the union, TriG, N-Quads and JSON-LD; the same bytes each time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from tempfile import SpooledTemporaryFile

from kg.graph.jsonld import jsonld
from kg.graph.shorten import Shortener
from kg.graph.sorting import by_subject
from kg.graph.terms import Quad, Term, term

_TYPE = term("rdf:type")
_FIRST = {_TYPE: 0, term("rdfs:label"): 1}
_IN_MEMORY = 64 << 20  # bytes of text that wait for their header in memory


def nquads(quads: Iterable[Quad]) -> Iterator[str]:
    """Lines of N-Quads, in the order given (``assemble`` sorts)."""
    for s, p, o, g in quads:
        yield f"{s} {p} {o} {g} .\n"


def turtle(quads: Iterable[Quad]) -> Iterator[str]:
    """The union of all graphs as Turtle, subject by subject, types and label first."""
    shorten = Shortener()
    return _headed(shorten, _subjects(quads, shorten, ""))


def trig(quads: Iterable[Quad]) -> Iterator[str]:
    """Each graph as a TriG block, in the order given."""
    shorten = Shortener()
    return _headed(shorten, _graphs(quads, shorten))


def _graphs(quads: Iterable[Quad], shorten: Shortener) -> Iterator[str]:
    for graph, members in groupby(quads, key=lambda q: q[3]):
        yield f"\n{shorten[graph]} {{\n"
        yield from _subjects(members, shorten, "    ")
        yield "}\n"


def _headed(shorten: Shortener, body: Iterator[str]) -> Iterator[str]:
    """The prefixes that a text turns out to use, then the text, which waits on disk where it is long."""
    with SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n") as waiting:
        waiting.writelines(body)
        waiting.seek(0)
        yield from shorten.header()
        while piece := waiting.read(1 << 20):
            yield piece


# The formats that ``kg extract --format`` and ``kg build`` write, by file suffix.
FORMATS: Mapping[str, Callable[[Iterable[Quad]], Iterator[str]]] = {
    "ttl": turtle,
    "nq": nquads,
    "trig": trig,
    "jsonld": jsonld,
}


def export(quads: Iterable[Quad], format: str) -> Iterator[str]:
    """The text of a format of ``FORMATS`` in pieces; ``KeyError`` for another name."""
    return FORMATS[format](quads)


def _subjects(quads: Iterable[Quad], shorten: Shortener, indent: str) -> Iterator[str]:
    deeper = f" ;\n{indent}    "
    for subject, properties in by_subject(quads):
        ordered = sorted(properties, key=lambda p: (_FIRST.get(p, 2), p))
        lines = [_property(predicate, properties[predicate], shorten) for predicate in ordered]
        yield f"\n{indent}{shorten[subject]} {deeper.join(lines)} .\n"


def _property(predicate: Term, values: set[Term], shorten: Shortener) -> str:
    if len(values) == 1:
        (value,) = values
        return f"{'a' if predicate == _TYPE else shorten[predicate]} {shorten[value]}"
    if predicate == _TYPE:
        return (
            f"a {', '.join(sorted((shorten[v] for v in values), key=lambda n: (not n.startswith('kg:'), n)))}"
        )
    return f"{shorten[predicate]} {', '.join([shorten[v] for v in sorted(values)])}"
