"""Clauses about a class of enterprises (市属国企资产总额…): their figures belong to who reports on it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.model import Mention, Span

_TRIED = 200  # mentions before a class among which its body is looked for
_CLASS = 10  # characters of a class
_LEVEL = re.compile("[省市县区州]")
_REPORTS = ("GovernmentBody", "Province", "City", "County")
# What may stand before the class in its clause: times, numbers, 全市, 其中.
_LIGHT = (
    "0-9一二三四五六七八九十两年月日末底初上下半前截至今去全省市县区州多家户个季度以来期间目累计共其中大 "
)


class Classes:
    """Finds the clauses whose subject is a class; ``types`` are those of the entities that report on one."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = "|".join(map(re.escape, knowledge.words("metric/classes")))
        self.subject = re.compile(
            rf"(?:^|[，。；：！？、\n　])[{_LIGHT}]{{0,24}}(?:{words})(?![，。；：、的和与]|$)"
        )
        self.reporters = tuple(knowledge.words("metric/reporters"))
        self.types = frozenset(t for name in _REPORTS for t in knowledge.ontology.subtypes(name))

    def ends(self, text: str, span: Span) -> Iterator[int]:
        """Where the classes end that are subjects in ``span``, in order."""
        for m in self.subject.finditer(text[span.start : span.stop]):
            yield span.start + m.end()

    def reporter(self, text: str, at: int, mentions: Sequence[Mention], starts: Sequence[int]) -> int | None:
        """The body of the level of a class ending at ``at`` (省属企业: 省国资委) that was named last."""
        m = _LEVEL.search(text, max(0, at - _CLASS), at)
        level = m[0] if m else "国务院"
        k = bisect_left(starts, at)
        able = (i for i in range(k - 1, max(-1, k - _TRIED), -1) if self._reports(mentions[i]))
        return next((i for i in able if level in mentions[i].name), None)

    def _reports(self, m: Mention) -> bool:
        return m.type == "GovernmentBody" and not m.nominal and m.name.endswith(self.reporters)


@lru_cache(maxsize=2)
def classes(knowledge: Knowledge) -> Classes:
    """The classes of a knowledge, made once."""
    return Classes(knowledge)
