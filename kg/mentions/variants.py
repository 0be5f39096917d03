"""Other readings of where a proposed name begins and ends, from which the arbiter chooses.

A foreign country before a company, a body and its department, a bracket that belongs to the name, a year
before a meeting, names in Latin letters: rules propose one reading, the text often has another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.knowledge import Knowledge
from kg.mentions.found import Found

_BODIES = frozenset(
    {"Group", "Company", "GovernmentBody", "Institution", "OrganizationUnit", "PartyOrganization"}
)
_BUILT = _BODIES | {"Facility", "Fund", "Project"}
_STRONG = re.compile(
    "集团(?:有限公司|公司)?|公司|大学|学院|科学院|研究院|委员会|国资委|发改委|证监会|总局|[^公]司|银行|医院|"
    "[省市县区家]?[\u4e00-\u9fff]{1,6}[厅局委部]"
)
_KINDS = (  # of a body by how its name ends
    (re.compile("集团(?:有限公司|公司)?$"), "Group"),
    (re.compile("(?:公司|银行|厂|矿)$"), "Company"),
    (re.compile("(?:大学|学院|医院|研究院|科学院)$"), "Institution"),
    (re.compile("[委厅局部会]$"), "GovernmentBody"),
)
_UNIT = re.compile(
    "(?:部|处|室|科|局|司|中心|办|组|队|院|所|系|车间|会|站|馆|厂|公司|分行|支行|专班|党委|支部)$"
)
_BRACKET = re.compile(
    r"[（(][\u4e00-\u9fff]{2,6}[）)](?:有限责任公司|股份有限公司|有限公司|公司|分公司|集团)?"
)
_AFTER = re.compile(
    r"(?:二期|三期|一期|工程|项目|行动|活动|工作法|工业园区?|产业园区?|新区|高新区|开发区|号线|电站|基地)"
)
_YEAR = re.compile(r"(?:\d{4}年(?:度)?|第[一二三四五六七八九十\d]{1,3}[届次]){1,2}$")
_LATIN = re.compile(
    r"[A-Z][A-Za-z0-9&.+-]*(?: [A-Z][A-Za-z0-9&.+-]*){0,3}"
    r"(?:公司|集团|型|系列|[\u4e00-\u9fff]{0,3}船|发动机)?"
)
_RANK = 1
VARIANT = "variant."
OPENING = frozenset({"variant.abroad", "variant.body"})  # what may be a name before another


class Variants:
    """Finds the other readings of proposals."""

    def __init__(self, knowledge: Knowledge) -> None:
        home = frozenset(knowledge.words("mention/home"))
        self._abroad = frozenset(knowledge.words("mention/regions")) - home
        self._longest = max(map(len, self._abroad), default=0)

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
        if f.type in _BUILT:
            yield from self._abroad_first(f, name)
        if f.type in _BODIES:
            yield from _parts(f, name)
        if f.type in _BUILT:
            behind = _BRACKET.match(text, f.stop)
            if behind:
                yield _variant(f.start, behind.end(), f.type, "bracket")
        after = _AFTER.match(text, f.stop)
        if after and f.type in _BUILT:
            yield _variant(f.start, after.end(), f.type, "tail")
        if f.type == "Meeting":
            before = _YEAR.search(text, max(0, f.start - 14), f.start)
            if before:
                yield _variant(before.start(), f.stop, f.type, "year")
        if f.type == "Person":
            yield from (
                _variant(f.start, f.stop + n, f.type, "longer")
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


def _parts(f: Found, name: str) -> Iterator[Found]:
    """A body and the unit behind it (国资委|规划局), for every place where the name may be cut."""
    if not _UNIT.search(name):
        return
    for m in _STRONG.finditer(name):
        at = m.end()
        if 2 <= at <= len(name) - 3:
            kind = next((type for tail, type in _KINDS if tail.search(name[:at])), None)
            if kind:
                yield _variant(f.start, f.start + at, kind, "body")
                yield _variant(f.start + at, f.stop, "OrganizationUnit", "unit")
                if f.type != "OrganizationUnit":
                    yield _variant(f.start + at, f.stop, f.type, "unit")


def _variant(start: int, stop: int, type: str, kind: str) -> Found:
    return Found(start, stop, type, VARIANT + kind, _RANK, 0.5)
