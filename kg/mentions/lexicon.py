"""Names that lexicons hold: every entry of ``names/*`` and its short forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import ahocorasick_rs

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Cutter

_NOT_NAMES = ("names/tails",)  # tails of names
_RANKS = {"Industry": 20, "Slogan": 45}
_ENTERPRISE = frozenset({"Group", "Company", "Institution", "Fund"})
# What follows a form that is a common word too where it is a name.
_NAMED_AFTER = re.compile("”?(?:战略|行动|专项行动|活动|制度|机制|工程|计划|倡议)")
_BODY_AFTER = re.compile(
    "(?:集团|股份|公司|党委|党组|董事|总经理|总裁|副总|持股|持有|旗下|所属|宣布|发布|公告|披露|公布|联合|合并|重组|收购|入股|增资|签署|签约|合作)"
)
_INDUSTRY_AFTER = re.compile(
    "等?(?:战略性)?(?:新兴|特色|主导|优势|支柱|未来)?产业(?!化|园|基地|学院|创新|政策|基金|工人|试点)|赛道"
)
_INDUSTRY_BEFORE = re.compile("(?:发展|培育|做强|做大|壮大|进军|主攻|切入)[了“]?$")
_PLACE_BEFORE = re.compile(
    "(?:在|赴|往|到|至|自|向|于|出口|远销|销往|布局|辐射|开拓|进军|覆盖|立足|面向|来自|走进|抢抓)$"
)
_PLACE_AFTER = re.compile("地区|市场|等地|等国|各国|国家|沿岸|流域|两岸")
# An organ's own name begins here: the lexicon's form is but its end (市|国资委).
_LEVEL_BEFORE = re.compile(r"[省市县区州旗盟镇乡委府某各×*X]$")


_JOINTS = frozenset("、和与及等")
_CARRIED = 32  # characters before a name in which its verb may stand


class _Entry(NamedTuple):
    name: str
    type: str
    rule: str
    ambiguous: bool
    carried: bool


class LexiconNames:
    """Finds the names of ``names/*``; common words among them only where the words around support them."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        self._entries: dict[str, _Entry] = {}
        for lexicon in knowledge.under("names/"):
            if lexicon not in _NOT_NAMES:
                self._add(knowledge, lexicon)
        for word in knowledge.words("mention/doubtful"):
            if word in self._entries:
                self._entries[word] = self._entries[word]._replace(ambiguous=True)
        self._forms = sorted(self._entries)
        self._automaton = ahocorasick_rs.AhoCorasick(
            self._forms, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )
        self._cutter = cutter
        verbs = knowledge.either("cue/launch")
        self._carrying = re.compile(rf"{verbs}(?:[^，。；！？：、\n]{{0,8}}|[^，。；！？：\n]{{2,24}}、)$")

    def _add(self, knowledge: Knowledge, lexicon: str) -> None:
        rule = "lexicon." + lexicon.replace("_", "-")
        for entry in knowledge.entries(lexicon):
            name, type, short, ambiguous, carried = (*entry, "", "", "", "")[:5]
            common = set(ambiguous.split("|"))
            for form in (name, *filter(None, short.split("|"))):
                self._entries.setdefault(form, _Entry(name, type, rule, form in common, bool(carried)))

    def find(self, text: str) -> Iterator[Found]:
        """Candidates in order of text, where they are whole words."""
        hits = [
            (self._forms[i], start, stop) for i, start, stop in self._automaton.find_matches_as_indexes(text)
        ]
        sure = {self._entries[form].name for form, _, _ in hits if not self._entries[form].ambiguous}
        last = -1  # where the enterprise that was found last ends
        for form, start, stop in hits:
            entry = self._entries[form]
            if stop - start < 4 and not self._cutter.is_word(text, start, stop):
                continue
            if entry.type == "Industry":
                supported = _industry(text, start, stop)
            else:
                supported = not entry.ambiguous or self._supported(text, start, stop, entry, sure)
                listed = entry.type in _ENTERPRISE and last == start - 1 and text[last] == "、"
                supported |= listed and text[stop : stop + 1] in _JOINTS  # 甲公司、大唐、乙公司
            if entry.type == "Initiative" and text[start - 1 : start] == "”":
                continue  # “甲”主题教育: what kind of thing the quoted name is
            last = stop if supported and entry.type in _ENTERPRISE else last
            if supported:
                yield Found(start, stop, entry.type, entry.rule, _RANKS.get(entry.type, 50), 0.95)

    def _supported(self, text: str, start: int, stop: int, entry: _Entry, sure: set[str]) -> bool:
        """True if another form of the name stands in the text, or the words around say that this is one."""
        before = text[max(0, start - 4) : start]
        if entry.type == "GovernmentBody":
            return not _LEVEL_BEFORE.search(before) and self._cutter.is_word(text, start, stop)
        if entry.type in _ENTERPRISE:
            return entry.name in sure or bool(_BODY_AFTER.match(text, stop))
        if entry.type == "Place":
            near = _PLACE_BEFORE.search(before) or _PLACE_AFTER.match(text, stop)
            return bool(near) and self._cutter.is_word(text, start, stop)
        if entry.carried and self._carrying.search(text[max(0, start - _CARRIED) : start]):
            return True
        quoted = before[-1:] == "“" and text[stop : stop + 1] == "”"
        return entry.type != "Honor" and (quoted or bool(_NAMED_AFTER.match(text, stop)))


def _industry(text: str, start: int, stop: int) -> bool:
    """True if the words around say that an industry is meant: its words are common ones too."""
    before = text[max(0, start - 6) : start]
    return bool(_INDUSTRY_AFTER.match(text, stop) or _INDUSTRY_BEFORE.search(before))
