"""Other readings of where a proposed name begins and ends, from which the arbiter chooses.

A foreign country before a company, a body and its department, a bracket that belongs to the name, a year
before a meeting, names in Latin letters: rules propose one reading, the text often has another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.knowledge import Knowledge
from kg.mentions.found import Found

_BRACKET = re.compile(
    r"[（(][\u4e00-\u9fff]{2,6}[）)](?:有限责任公司|股份有限公司|有限公司|公司|分公司|集团)?"
)
_YEAR = re.compile(r"(?:\d{4}年(?:度)?|第[一二三四五六七八九十\d]{1,3}[届次]){1,2}$")
_LATIN = re.compile(
    r"[A-Z][A-Za-z0-9&.+-]*(?: [A-Z][A-Za-z0-9&.+-]*){0,3}"
    r"(?:公司|集团|型|系列|[\u4e00-\u9fff]{0,3}船|发动机)?"
)
_NO_BODY = ("干部", "全部", "内部", "外部", "总部")  # words that end as bodies do
_RANK = 1
VARIANT = "variant."
OPENING = frozenset({"variant.abroad", "variant.body"})  # what may be a name before another


class Variants:
    """Finds the other readings of proposals."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._organizations = knowledge.ontology.subtypes("Organization")
        self._built = self._organizations | {"Facility", "Project"}
        regions = knowledge.entries("mention/regions")
        self._abroad = frozenset(e[0] for e in regions if "home" not in e[2:])
        self._longest = max(map(len, self._abroad), default=0)
        ends = sorted(knowledge.entries("mention/body_ends"), key=lambda e: -len(e[0]))
        self._bodies = tuple((e[0], e[1]) for e in ends)
        self._units = tuple(knowledge.words("mention/unit_ends"))
        self._longer = re.compile(knowledge.either("mention/longer_by"))

    def find(self, text: str, found: Iterable[Found], start: int, stop: int) -> Iterator[Found]:
        """Readings of ``found`` and names in Latin letters in ``text[start:stop]``, none twice."""
        found = list(found)
        seen = {(f.start, f.stop, f.type) for f in found}
        for f in sorted(found):
            for made in self._of(text, f):
                if made.start >= start and (made.start, made.stop, made.type) not in seen:
                    seen.add((made.start, made.stop, made.type))
                    yield made
        for m in _LATIN.finditer(text, start, stop):
            for type in ("Product", "Company", "Person") if len(m[0]) > 1 else ():
                if (m.start(), m.end(), type) not in seen:
                    yield _variant(m.start(), m.end(), type, "latin")

    def _of(self, text: str, f: Found) -> Iterator[Found]:
        name = text[f.start : f.stop]
        if f.nominal or f.name:
            return
        if f.type in self._organizations:
            yield from self._parts(f, name)
        if f.type in self._built:
            yield from self._abroad_first(f, name)
            for more in (_BRACKET, self._longer):
                behind = more.match(text, f.stop)
                if behind:
                    yield _variant(f.start, behind.end(), f.type, "longer")
        if f.type == "Meeting":
            before = _YEAR.search(text, max(0, f.start - 14), f.start)
            if before:
                yield _variant(before.start(), f.stop, f.type, "year")
        if f.type == "Person":
            yield from (
                _variant(f.start, f.stop + n, f.type, "person")
                for n in (1, 2)
                if all("\u4e00" <= c <= "\u9fff" for c in text[f.stop : f.stop + n])
                and len(text) >= f.stop + n
            )

    def _abroad_first(self, f: Found, name: str) -> Iterator[Found]:
        for n in range(min(self._longest, len(name) - 2), 1, -1):
            if name[:n] in self._abroad:
                yield _variant(f.start, f.start + n, "Place", "abroad")
                yield _variant(f.start + n, f.stop, f.type, "abroad")
                return

    def _parts(self, f: Found, name: str) -> Iterator[Found]:
        """A body and the unit behind it, for every place where the name may be cut."""
        if not name.endswith(self._units):
            return
        for at in range(2, len(name) - 2):
            kind = next((type for end, type in self._bodies if name.endswith(end, 0, at)), None)
            if kind and not name.endswith(_NO_BODY, 0, at):
                yield _variant(f.start, f.start + at, kind, "body")
                yield _variant(f.start + at, f.stop, "OrganizationUnit", "unit")
                yield _variant(f.start + at, f.stop, f.type, "unit")


def _variant(start: int, stop: int, type: str, kind: str) -> Found:
    return Found(start, stop, type, VARIANT + kind, _RANK, 0.5)
