"""Figures of a campaign or platform: where a sentence tells of one that is held (办起“甲课堂”，累计开讲86场),
or is about it, what it counts is the campaign's own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache

from kg.knowledge import Knowledge, either
from kg.model import Mention
from kg.statements.figures import Figure

_SENTENCE = re.compile("[。；！？\n]")
_FAR = 120  # characters between a campaign and what it counts
_HELD = 16  # characters of a clause between a verb and the campaign's name
_TYPES = frozenset({"Initiative", "Platform"})
_BESIDE = frozenset({"Industry", "Product", "Person", "Policy", "Honor", "Goal"})  # named without bearing
# Behind its name: a heading, or but the time since which others do something (“甲行动”实施|以来，).
_ASIDE = re.compile("[，：]|[^，。；：]{0,8}(?:以来|以后|之后|期间)，")


class Campaigns:
    """Finds the campaign that a figure is of among the mentions of its sentence."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = knowledge.kinds("metric/campaigns")
        self.held = re.compile(rf"{either(words['held'])}[了起]?[^，。；：！？\n]{{0,{_HELD}}}$")
        self.course = re.compile(rf"[\u4e00-\u9fff]{{0,4}}?{either(words['course'])}")
        self.counts = re.compile(either(words["counts"]))
        self.enterprise = re.compile(either(words["enterprise"]))
        self.ends, self.times = tuple(words["course"]), frozenset(words["times"])
        self.opens = re.compile(
            r"(?:^|[。；！？\n])[\s\u3000]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．])?[“《]?$"
        )

    def of(
        self,
        text: str,
        figure: Figure,
        name: str,
        mentions: Sequence[Mention],
        starts: Sequence[int],
        passed: Callable[[int], bool],
    ) -> int | None:
        """The mention of the campaign that a figure named ``name`` is of; None where somebody that
        is not ``passed`` is named between, or nothing tells so."""
        at = figure.span.start
        if self.enterprise.search(name):
            return None
        for k in range(bisect_left(starts, at) - 1, -1, -1):
            m = mentions[k]
            if at - m.span.stop > _FAR or _SENTENCE.search(text, m.span.stop, at):
                return None
            if m.type in _TYPES:
                return k if self._tells(text, m, figure, name) else None
            if m.type not in _BESIDE and not passed(k):
                return None
        return None

    def _tells(self, text: str, m: Mention, figure: Figure, name: str) -> bool:
        """Whether the sentence tells of a campaign as what is held, or is about it, or counts its takers."""
        before = text[max(0, m.span.start - 2 * _HELD) : m.span.start]
        behind = m.span.stop + text.startswith("”", m.span.stop)
        course = text[m.span.start : m.span.stop].endswith(self.ends) or self.course.match(text, behind)
        about = self.opens.search(before) and not _ASIDE.match(text, behind)
        counted = self.counts.search(name) and figure.quantity.unit.lstrip("百千万亿") in self.times
        return bool(course or about or counted or self.held.search(before))


@lru_cache(maxsize=2)
def campaigns(knowledge: Knowledge) -> Campaigns:
    """The campaigns of a knowledge, made once."""
    return Campaigns(knowledge)
