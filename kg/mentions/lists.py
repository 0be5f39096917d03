"""Members of counted lists (A、B、C三大板块) and of lists of industries: the head gives their type."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from kg.knowledge import Knowledge
from kg.mentions.admission import Admission
from kg.mentions.found import Found
from kg.mentions.words import Cutter

_NUMBER = "[一二三四五六七八九十两]{1,2}|\\d{1,2}"
_ITEM = r"[\u4e00-\u9fffA-Za-z0-9+]{2,12}"
# One 和 at the end of a list: more of them would let a run of 和 be split in exponentially many ways.
_AND = "(?:和|与|及|以及)"
_REST = re.compile(r"等[\u4e00-\u9fff\d]{0,6}$")
_JOINT = "、|和|与|及|以及"


class ListMembers:
    """Finds the members of lists by ``mention/list_heads`` and ``mention/industry_verbs``."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter, admission: Admission) -> None:
        self._heads = {e[0]: e[1] for e in knowledge.entries("mention/list_heads")}
        heads = "|".join(sorted(map(re.escape, self._heads), key=lambda w: (-len(w), w)))
        self._counted = re.compile(
            rf"({_ITEM}(?:、{_ITEM}){{1,12}}(?:{_AND}{_ITEM})?|{_ITEM}{_AND}{_ITEM})[”]?等?(?:这)?(?<!第)(?:{_NUMBER})(?:(?:大|个|条|项|类)[\u4e00-\u9fff]{{0,4}}?)?({heads})"
        )
        verbs = "|".join(
            sorted(map(re.escape, knowledge.words("mention/industry_verbs")), key=lambda w: (-len(w), w))
        )
        self._sought = re.compile(
            rf"(?:{verbs})[了“]?({_ITEM}(?:、{_ITEM}){{1,12}}(?:{_AND}{_ITEM})?)”?(等)?([\u4e00-\u9fff]{{0,4}}产业|赛道|行业|领域|产业链)"
        )
        self._wings = re.compile(
            rf"以({_ITEM}(?:、{_ITEM}){{0,6}}(?:{_AND}{_ITEM})?)为(?:主体|核心|主业|支撑|两翼|[一二三四五六七八九]翼|引擎|龙头|基础|补充|重点)"
        )
        self._cutter = cutter
        self._admission = admission

    def find(self, text: str, known: Collection[int] = ()) -> Iterator[Found]:
        """Members in order of their lists, without those that begin where something ``known`` begins."""
        for m in self._counted.finditer(text):
            yield from self._members(text, *m.span(1), self._heads[m[2]], "mention.counted-list", 62, known)
        for m in self._wings.finditer(text):
            yield from self._members(text, *m.span(1), "Platform", "mention.wings", 61, known)
        for m in self._sought.finditer(text):
            yield from self._members(text, *m.span(1), "Industry", "mention.industry-list", 61, known)

    def _members(
        self, text: str, start: int, stop: int, type: str, rule: str, rank: int, known: Collection[int]
    ) -> Iterator[Found]:
        parts = list(re.finditer(r"[^、]+", text[start:stop]))
        spans = [(start + p.start(), start + p.end()) for p in parts]
        last = spans.pop()
        joint = re.search("以及|[和与及]", text[last[0] + 1 : last[1] - 1])
        if joint:
            at = last[0] + 1
            spans += [(last[0], at + joint.start()), (at + joint.end(), last[1])]
        else:
            spans.append(last)
        spans[0] = (self._first(text, *spans[0]), spans[0][1])
        for a, b in spans:
            tail = _REST.search(text, a, b)
            b = tail.start() if tail else b
            if a in known:
                continue
            if 2 <= b - a <= 12:
                yield Found(a, b, type, rule, rank, 0.85)

    def _first(self, text: str, start: int, stop: int) -> int:
        """Where the first member begins: after the last word that cannot be inside it."""
        begin = start
        for word in self._cutter.clause_words(text, start):
            if (start <= word.start and word.stop < stop and not self._admission.inside(word, True)) or (
                start <= word.start and word.stop < stop and self._admission.doing(word)
            ):
                begin = word.stop
        return begin
