"""Quads as compact JSON-LD: one object a thing, prefixed names, numbers and truth values as JSON has them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from kg.graph.shorten import Shortener
from kg.graph.terms import PREFIXES, Quad, Term, term

_TYPE = term("rdf:type")
_LITERAL = re.compile(r'(".*")(?:@([A-Za-z0-9-]+)|\^\^(<[^<>"]*>))?', re.DOTALL)
_NATIVE = {term("xsd:integer"), term("xsd:boolean")}
_CANONICAL = re.compile(r"-?(?:0|[1-9][0-9]{0,14})|true|false")


def jsonld(quads: Iterable[Quad]) -> Iterator[str]:
    """A document with one ``@graph`` a named graph; quads without graph stand at the top."""
    shorten = Shortener()
    nodes: list[dict[str, Any]] = []
    for graph, members in groupby(quads, key=lambda q: q[3]):
        described = _nodes(members, shorten)
        nodes += [{"@id": shorten[graph], "@graph": described}] if graph else described
    context = {prefix: PREFIXES[prefix] for prefix in sorted(shorten.used)}
    yield json.dumps({"@context": context, "@graph": nodes}, ensure_ascii=False, indent=1) + "\n"


def _nodes(quads: Iterable[Quad], shorten: Shortener) -> list[dict[str, Any]]:
    described: dict[Term, dict[Term, set[Term]]] = {}
    for subject, predicate, value, _ in quads:
        described.setdefault(subject, {}).setdefault(predicate, set()).add(value)
    return [_node(subject, described[subject], shorten) for subject in sorted(described)]


def _node(subject: Term, properties: dict[Term, set[Term]], shorten: Shortener) -> dict[str, Any]:
    made: dict[str, Any] = {"@id": _name(subject, shorten)}
    for predicate in sorted(properties, key=lambda p: (p != _TYPE, p)):
        values = sorted(properties[predicate])
        if predicate == _TYPE:
            made["@type"] = [_name(value, shorten) for value in values]
        else:
            shown = [_value(value, shorten) for value in values]
            made[_name(predicate, shorten)] = shown[0] if len(shown) == 1 else shown
    return made


def _value(value: Term, shorten: Shortener) -> Any:
    found = _LITERAL.fullmatch(value)
    if not found:
        return {"@id": _name(value, shorten)}
    text = json.loads(found[1], strict=False)  # the escapes of N-Triples are those of JSON
    if found[2]:
        return {"@value": text, "@language": found[2]}
    if not found[3]:
        return text
    kind = Term(found[3])
    if kind in _NATIVE and _CANONICAL.fullmatch(text):
        return json.loads(text)
    return {"@value": text, "@type": _name(kind, shorten)}


def _name(value: Term, shorten: Shortener) -> str:
    return shorten[value].removeprefix("<").removesuffix(">")
