"""Terms as Turtle writes them for people: prefixed names, bare numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.graph.terms import PREFIXES, Term

_XSD = PREFIXES["xsd"]
_REMEMBERED = 500_000  # terms
_SPLIT = re.compile(r"<(.*[/#])([A-Za-z0-9_](?:[A-Za-z0-9_-]*))>")
_BARE = re.compile(
    rf'"([+-]?[0-9]+)"\^\^<{_XSD}integer>|"([+-]?[0-9]*\.[0-9]+)"\^\^<{_XSD}decimal>|"(true|false)"\^\^<{_XSD}boolean>'
)
_TYPED = re.compile(r'(".*")\^\^(<[^<>"]*>)', re.DOTALL)


class Shortener(dict[Term, str]):
    """Terms as Turtle writes them, remembered."""

    def __init__(self) -> None:
        self._prefixes = {iri: prefix for prefix, iri in PREFIXES.items()}
        self.used: set[str] = set()

    def header(self) -> Iterator[str]:
        """Declarations of the prefixes used so far."""
        for prefix in sorted(self.used):
            yield f"@prefix {prefix}: <{PREFIXES[prefix]}> .\n"

    def __missing__(self, term: Term) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        short = self._iri(term) if term.startswith("<") else self._literal(term)
        self[term] = short
        return short

    def _iri(self, term: Term) -> str:
        parts = _SPLIT.fullmatch(term)
        prefix = self._prefixes.get(parts[1]) if parts else None
        if not parts or not prefix:
            return term
        self.used.add(prefix)
        return f"{prefix}:{parts[2]}"

    def _literal(self, term: Term) -> str:
        if bare := _BARE.fullmatch(term):
            return bare[1] or bare[2] or bare[3]
        if typed := _TYPED.fullmatch(term):
            return f"{typed[1]}^^{self[Term(typed[2])]}"
        return term
