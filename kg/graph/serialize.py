"""Quads as files: Turtle of the union, TriG, N-Quads and JSON-LD; the same bytes each time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from kg.graph.jsonld import jsonld
from kg.graph.shorten import Shortener
from kg.graph.terms import Quad, Term, term

_TYPE = term("rdf:type")
_FIRST = {_TYPE: 0, term("rdfs:label"): 1}


def nquads(quads: Iterable[Quad]) -> Iterator[str]:
    """Lines of N-Quads, in the order given (``assemble`` sorts)."""
    for s, p, o, g in quads:
        yield f"{s} {p} {o} {g} .\n"


def turtle(quads: Iterable[Quad]) -> Iterator[str]:
    """The union of all graphs as Turtle, subject by subject, types and label first."""
    shorten = Shortener()
    body = list(_subjects(quads, shorten, ""))
    yield from shorten.header()
    yield from body


def trig(quads: Iterable[Quad]) -> Iterator[str]:
    """Each graph as a TriG block, in the order given."""
    shorten = Shortener()
    body: list[str] = []
    for graph, members in groupby(quads, key=lambda q: q[3]):
        body.append(f"\n{shorten[graph]} {{\n")
        body += _subjects(members, shorten, "    ")
        body.append("}\n")
    yield from shorten.header()
    yield from body


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
    described: dict[Term, dict[Term, set[Term]]] = {}
    for subject, predicate, value, _ in quads:
        described.setdefault(subject, {}).setdefault(predicate, set()).add(value)
    deeper = f" ;\n{indent}    "
    for subject in sorted(described):
        properties = described[subject]
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
