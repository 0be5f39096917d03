"""Terms of answers as people and Python have them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode, Store, Triple

from kg.graph.terms import PREFIXES

RdfTerm = NamedNode | Literal | BlankNode | Triple

_LABEL = NamedNode(PREFIXES["rdfs"] + "label")
_XSD = PREFIXES["xsd"]
_FLOATS = {_XSD + "double", _XSD + "float"}


def label(store: Store, term: RdfTerm, language: str = "zh") -> str | None:
    """What people call an IRI: its label in the language, else one without language, else any."""
    if not isinstance(term, NamedNode):
        return None
    found = [q.object for q in store.quads_for_pattern(term, _LABEL, None, None)]
    names = [o for o in found if isinstance(o, Literal)]
    names.sort(key=lambda o: ({language: 0, None: 1}.get(o.language, 2), o.value))
    return names[0].value if names else None


def short(term: RdfTerm | None) -> str:
    """A term for the eye: prefixed name, plain text, nothing for an unbound one."""
    if isinstance(term, NamedNode):
        for prefix, iri in PREFIXES.items():
            if term.value.startswith(iri):
                return f"{prefix}:{term.value.removeprefix(iri)}"
        return f"<{term.value}>"
    return "" if term is None else value_text(term)


def value_text(term: RdfTerm) -> str:
    """The characters of a term: an IRI's, a literal's, a blank node's name."""
    return term.value if isinstance(term, NamedNode | Literal | BlankNode) else str(term)


def python_value(term: RdfTerm | None) -> Any:
    """A term as Python has it: Decimal, int, float, bool, str; an IRI as its text."""
    if not isinstance(term, Literal):
        return None if term is None else value_text(term)
    kind = term.datatype.value
    if kind == _XSD + "integer":
        return int(term.value)
    if kind == _XSD + "decimal":
        return Decimal(term.value)
    if kind in _FLOATS:
        return float(term.value)
    return term.value == "true" if kind == _XSD + "boolean" else term.value
