"""Members of lists that a count or class of enterprises closes (甲水泥、乙创业等四家上市公司)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Cutter

_ITEM = r"[\u4e00-\u9fffA-Za-z0-9]{2,10}"
_NUMBER = r"(?:\d{1,3}|[一二三四五六七八九十两]{1,3})(?:余|多)?"
_CLOSED = re.compile(
    rf"(?P<list>{_ITEM}?(?:、{_ITEM}?){{1,20}}?(?:[和与及]{_ITEM}?)?)"
    rf"(?:等(?:多|{_NUMBER})?[家户个]?|{_NUMBER}[家户])(?:A股|H股|境内外?|境外|[\u4e00-\u9fff]{{0,4}}?)"
    r"(?:(?P<own>上市公司|子公司|控股公司|参股公司|成员企业)|企业|公司)"
)
_MEMBER = re.compile("[^、和与及]+")
_ENTERPRISES = frozenset({"Company", "Group"})
_LEAST = 3  # a list is one of enterprises if at least every third member is known as one, of 子公司 if one is


class ListedCompanies:
    """Finds enterprises by their short names among others that are known."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        self._trades = frozenset(knowledge.words("names/industries"))
        self._stops = frozenset(knowledge.words("mention/stop_words"))
        self._cutter = cutter
        tails = "|".join(e[0] for e in knowledge.entries("mention/short_tails") if e[1] == "Company")
        self._between = re.compile(rf"(?<=、)([\u4e00-\u9fff]{{2,4}}(?:{tails}))(?=、|[和与及])")

    def find(self, text: str, enterprises: Collection[tuple[int, int]]) -> Iterator[Found]:
        """The members but the first that are not among ``enterprises``, which are spans, in order of text."""
        stops = {stop for _, stop in enterprises}
        for m in _CLOSED.finditer(text):
            members = [x.span() for x in _MEMBER.finditer(text, *m.span("list"))]
            known = sum(b in stops for _, b in members)
            if not known or (_LEAST * known < len(members) and not m["own"]):
                continue
            for a, b in members[1:]:
                if b not in stops and self._named(text, a, b):
                    yield Found(a, b, "Company", "mention.listed-company", 62, 0.8)

    def _named(self, text: str, start: int, stop: int) -> bool:
        words = self._cutter.words(text, start, stop)
        return text[start:stop] not in self._trades and not any(w.text in self._stops for w in words)

    def between(self, text: str, found: Collection[Found]) -> Iterator[Found]:
        """The members between two enterprises of a list that end in a trade (甲铜业、|青石铝业|、乙锌业)."""
        own = [f for f in found if f.type in _ENTERPRISES and not f.nominal]
        starts, stops = {f.start for f in own}, {f.stop for f in own}
        for m in self._between.finditer(text):
            a, b = m.span(1)
            if a - 1 in stops and b + 1 in starts and self._named(text, a, b):
                yield Found(a, b, "Company", "mention.listed-company", 62, 0.8)
