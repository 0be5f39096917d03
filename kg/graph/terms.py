"""RDF terms as text in N-Triples form: the one place where characters of reports become RDF."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NewType

from kg.ontology import NAMESPACE

Term = NewType("Term", str)
Quad = tuple[Term, Term, Term, Term]

DATA = "https://w3id.org/kg-reports/"
PREFIXES: Mapping[str, str] = {
    "dcterms": "http://purl.org/dc/terms/",
    "doc": DATA + "document/",
    "ent": DATA + "entity/",
    "evi": DATA + "evidence/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "kg": NAMESPACE,
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "per": DATA + "period/",
    "prov": "http://www.w3.org/ns/prov#",
    "qb": "http://purl.org/linked-data/cube#",
    "qudt": "http://qudt.org/schema/qudt/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "run": DATA + "run/",
    "schema": "https://schema.org/",
    "sen": DATA + "sentence/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "stm": DATA + "statement/",
    "time": "http://www.w3.org/2006/time#",
    "unit": "http://qudt.org/vocab/unit/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
# Quotes, backslashes and everything that ends a line or is no character; lone surrogates have no UTF-8 form.
_SPECIAL = re.compile('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_PLAIN_ID = re.compile(r"[0-9A-Za-z_][0-9A-Za-z_-]*")


def term(name: str) -> Term:
    """The IRI of a prefixed name (``kg:Group``) or of a full IRI."""
    prefix, colon, local = name.partition(":")
    if colon and prefix in PREFIXES:
        return Term(f"<{PREFIXES[prefix]}{local}>")
    return Term(f"<{name}>")


def own(name: str) -> Term:
    """The IRI of an ontology name: a local name is the vocabulary's own, all else an IRI."""
    return Term(f"<{name}>") if ":" in name else Term(f"<{NAMESPACE}{name}>")


def node(kind: str, identifier: str) -> Term:
    """The IRI of a thing of the data, by its identifier or, if that cannot stand there, its digest."""
    local = identifier if _PLAIN_ID.fullmatch(identifier) else digest(identifier)
    return Term(f"<{PREFIXES[kind]}{local}>")


def digest(*parts: str | int) -> str:
    """Twenty hexadecimal digits of the SHA-256 of some values, in order."""
    joined = "\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:20]


def text(value: str) -> Term:
    """A plain string; lone surrogates, which have no UTF-8 form, become U+FFFD."""
    return Term(f'"{_SPECIAL.sub(_escape, value)}"')


def decimal(value: Decimal) -> Term:
    """An ``xsd:decimal`` in its canonical form: 3066, 9.3, -0.5."""
    plain = format(value.normalize(), "f")
    return Term(f'"{"0" if plain == "-0" else plain}"^^<{PREFIXES["xsd"]}decimal>')


def integer(value: int) -> Term:
    """An ``xsd:integer``."""
    return Term(f'"{value}"^^<{PREFIXES["xsd"]}integer>')


def boolean(value: bool) -> Term:
    """An ``xsd:boolean``."""
    return Term(f'"{"true" if value else "false"}"^^<{PREFIXES["xsd"]}boolean>')


def day(value: date) -> Term:
    """An ``xsd:date``."""
    return Term(f'"{value.isoformat()}"^^<{PREFIXES["xsd"]}date>')


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return _SHORT.get(character) or f"\\u{ord(character):04X}"
