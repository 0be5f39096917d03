"""Names that lexicons hold: every entry of ``names/*`` and its short forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

import ahocorasick_rs

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Cutter

# Tails of names are no names.
_NOT_NAMES = ("names/tails",)
_RANKS = {"Industry": 20, "Slogan": 45}
_NAMED_AFTER = re.compile("”?(?:战略|行动|专项行动|活动|制度|机制|工程|计划|倡议)")
_INDUSTRY_AFTER = re.compile("产业|赛道|行业|领域|等?(?:新兴|特色|主导|优势)?产业")
_INDUSTRY_BEFORE = re.compile("(?:布局|发展|培育|做强|做大|壮大|进军|聚焦|投向|主攻|切入)[了“]?$")


class LexiconNames:
    """Finds the names of ``names/*``; forms marked ambiguous are left to other evidence."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        self._entries: dict[str, tuple[str, str]] = {}
        for lexicon in knowledge.under("names/"):
            if lexicon in _NOT_NAMES:
                continue
            rule = "lexicon." + lexicon.replace("_", "-")
            for entry in knowledge.entries(lexicon):
                name, type, short, ambiguous = (*entry, "", "", "")[:4]
                for form in (name, *filter(None, short.split("|"))):
                    if form not in ambiguous.split("|"):
                        self._entries.setdefault(form, (type, rule))
        self._names = sorted(self._entries)
        self._automaton = ahocorasick_rs.AhoCorasick(
            self._names, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )
        self._cutter = cutter
        self._doubtful = frozenset(knowledge.words("mention/doubtful"))

    def find(self, text: str) -> Iterator[Found]:
        """Candidates in order of text, where they are whole words."""
        for index, start, stop in self._automaton.find_matches_as_indexes(text):
            name = self._names[index]
            type, rule = self._entries[name]
            if stop - start < 4 and not self._cutter.is_word(text, start, stop):
                continue
            if name in self._doubtful and not _named_here(text, start, stop):
                continue
            if type == "Industry" and not _industry_here(text, start, stop):
                continue
            yield Found(start, stop, type, rule, _RANKS.get(type, 50), 0.95)


def _named_here(text: str, start: int, stop: int) -> bool:
    """True if quotation marks or a word behind say that a common word is a name here."""
    quoted = text[max(0, start - 1) : start] == "“" and text[stop : stop + 1] == "”"
    return quoted or bool(_NAMED_AFTER.match(text, stop))


def _industry_here(text: str, start: int, stop: int) -> bool:
    """True if the words around say that an industry is meant: an industry's word is a common word too."""
    return bool(_INDUSTRY_AFTER.match(text, stop) or _INDUSTRY_BEFORE.search(text, max(0, start - 6), start))
