"""Quads as files: Turtle of the union, TriG, N-Quads and JSON-LD; the same bytes each time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from pyoxigraph import RdfFormat
from pyoxigraph import parse as parse_rdf
from pyoxigraph import serialize as serialize_rdf

from kg.graph.terms import PREFIXES, Quad, Term, term

_XSD = PREFIXES["xsd"]
_TYPE = term("rdf:type")
_FIRST = {_TYPE: 0, term("rdfs:label"): 1}
_SPLIT = re.compile(r"<(.*[/#])([A-Za-z0-9_](?:[A-Za-z0-9_-]*))>")
_BARE = re.compile(
    rf'"([+-]?[0-9]+)"\^\^<{_XSD}integer>|"([+-]?[0-9]*\.[0-9]+)"\^\^<{_XSD}decimal>|"(true|false)"\^\^<{_XSD}boolean>'
)
_TYPED = re.compile(r'(".*")\^\^(<[^<>"]*>)', re.DOTALL)


def nquads(quads: Iterable[Quad]) -> Iterator[str]:
    """Lines of N-Quads, in the order given (``assemble`` sorts)."""
    for s, p, o, g in quads:
        yield f"{s} {p} {o} {g} .\n"


def turtle(quads: Iterable[Quad]) -> Iterator[str]:
    """The union of all graphs as Turtle, subject by subject, types and label first."""
    shorten = _Shortener()
    body = list(_subjects(quads, shorten, ""))
    yield from shorten.header()
    yield from body


def trig(quads: Iterable[Quad]) -> Iterator[str]:
    """Each graph as a TriG block, in the order given."""
    shorten = _Shortener()
    body: list[str] = []
    for graph, members in groupby(quads, key=lambda q: q[3]):
        body.append(f"\n{shorten[graph]} {{\n")
        body += _subjects(members, shorten, "    ")
        body.append("}\n")
    yield from shorten.header()
    yield from body


def jsonld(quads: Iterable[Quad]) -> Iterator[str]:
    """The graphs as JSON-LD with the project's prefixes as context."""
    parsed = parse_rdf("".join(nquads(quads)), format=RdfFormat.N_QUADS)
    made = serialize_rdf(parsed, format=RdfFormat.JSON_LD, prefixes=dict(PREFIXES))
    yield (made or b"").decode() + "\n"


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


def _subjects(quads: Iterable[Quad], shorten: _Shortener, indent: str) -> Iterator[str]:
    described: dict[Term, dict[Term, set[Term]]] = {}
    for subject, predicate, value, _ in quads:
        described.setdefault(subject, {}).setdefault(predicate, set()).add(value)
    deeper = f" ;\n{indent}    "
    for subject in sorted(described):
        properties = described[subject]
        ordered = sorted(properties, key=lambda p: (_FIRST.get(p, 2), p))
        lines = [_property(predicate, properties[predicate], shorten) for predicate in ordered]
        yield f"\n{indent}{shorten[subject]} {deeper.join(lines)} .\n"


def _property(predicate: Term, values: set[Term], shorten: _Shortener) -> str:
    if len(values) == 1:
        (value,) = values
        return f"{'a' if predicate == _TYPE else shorten[predicate]} {shorten[value]}"
    if predicate == _TYPE:
        return (
            f"a {', '.join(sorted((shorten[v] for v in values), key=lambda n: (not n.startswith('kg:'), n)))}"
        )
    return f"{shorten[predicate]} {', '.join([shorten[v] for v in sorted(values)])}"


class _Shortener(dict[Term, str]):
    """Terms as Turtle writes them, remembered."""

    def __init__(self) -> None:
        self._prefixes = {iri: prefix for prefix, iri in PREFIXES.items()}
        self._used: set[str] = set()

    def header(self) -> Iterator[str]:
        """Declarations of the prefixes used so far."""
        for prefix in sorted(self._used):
            yield f"@prefix {prefix}: <{PREFIXES[prefix]}> .\n"

    def __missing__(self, term: Term) -> str:
        short = self._iri(term) if term.startswith("<") else self._literal(term)
        self[term] = short
        return short

    def _iri(self, term: Term) -> str:
        parts = _SPLIT.fullmatch(term)
        prefix = self._prefixes.get(parts[1]) if parts else None
        if not parts or not prefix:
            return term
        self._used.add(prefix)
        return f"{prefix}:{parts[2]}"

    def _literal(self, term: Term) -> str:
        if bare := _BARE.fullmatch(term):
            return bare[1] or bare[2] or bare[3]
        if typed := _TYPED.fullmatch(term):
            return f"{typed[1]}^^{self[Term(typed[2])]}"
        return term
