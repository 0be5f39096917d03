"""Clauses about a class of enterprises (市属国企资产总额…): their figures belong to who reports on it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from kg.knowledge import Knowledge, either
from kg.model import Mention, Span

_TRIED = 200  # mentions before a class among which its body is looked for
_CLASS = 10  # characters of a class
_LEVEL = re.compile("[省市县区州]")
_REPORTS = ("GovernmentBody", "Province", "City", "County", "Place")
_ZONE = "Place"
# What may stand before the class in its clause: times, numbers, 全市, 其中.
_LIGHT = (
    "0-9一二三四五六七八九十两年月日末底初上下半前截至今去全省市县区州多家户个季度以来期间目累计共其中大 "
)


class Classes:
    """Finds the clauses whose subject is a class; ``types`` are those of the entities that report on one."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = knowledge.either("metric/classes")
        part = knowledge.kinds("metric/owned_classes")  # 市属国有重点企业
        owned = f"[省市县区州]{either(part['owned'])}{either(part['kind'])}{{0,4}}{either(part['head'])}"
        self.subject = re.compile(
            rf"(?:^|[，。；：！？、\n　])[{_LIGHT}]{{0,24}}(?P<of>[\u4e00-\u9fff]{{2,8}}?)??"
            rf"(?:{words}|{owned})(?![，。；：、的和与业]|$)"
        )
        self.reporters = tuple(knowledge.words("metric/reporters"))
        self.types = frozenset(t for name in _REPORTS for t in knowledge.ontology.subtypes(name))

    def ends(self, text: str, span: Span, named: Callable[[int], bool]) -> Iterator[int]:
        """Where the classes end that are subjects in ``span``, in order; only what is ``named`` may stand
        before one as whose it is (甲省省属企业)."""
        for m in self.subject.finditer(text[span.start : span.stop]):
            first, last = span.start + m.start("of"), span.start + m.end("of") - 1
            listed = text.startswith("等", last)
            if m["of"] is None or (named(first) and (listed or named(last))):  # not 甲公司被列为|市属国企
                yield span.start + m.end()

    def able(self, text: str, at: int) -> frozenset[str]:
        """The types of those that may report on a class ending at ``at``: no zone on one of the whole city
        (全市规上企业)."""
        level = _LEVEL.search(text, max(0, at - _CLASS), at)
        return self.types - {_ZONE} if level else self.types

    def reporter(self, text: str, at: int, mentions: Sequence[Mention], starts: Sequence[int]) -> int | None:
        """The body of the level of a class ending at ``at`` (省属企业: 省国资委) that was named last, or
        first where nothing is named before."""
        m = _LEVEL.search(text, max(0, at - _CLASS), at)
        level = m[0] if m else "国务院"
        k = bisect_left(starts, at)
        tried = range(k - 1, max(-1, k - _TRIED), -1) if k else range(min(len(mentions), _TRIED))
        able = (i for i in tried if self._reports(mentions[i]))
        return next((i for i in able if level in mentions[i].name), None)

    def _reports(self, m: Mention) -> bool:
        return m.type == "GovernmentBody" and not m.nominal and m.name.endswith(self.reporters)


@lru_cache(maxsize=2)
def classes(knowledge: Knowledge) -> Classes:
    """The classes of a knowledge, made once."""
    return Classes(knowledge)
