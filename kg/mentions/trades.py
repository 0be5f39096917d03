"""Industries by the class word behind them: X行业, X业务, A、B和C等重点领域."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.knowledge import Knowledge
from kg.mentions.admission import NAME_TAGS
from kg.mentions.found import Found
from kg.mentions.words import Cutter, Word

RULE = "mention.trade"
# Behind 产业: a park, a body or a plan, no class of trades.
NO_NAME = "(?![园化工集基投学扶帮政带生体振科]|结构|资金|资本|支撑|发展(?:集团|有限|投资|股份|公司|基金))"
_CLASS = re.compile(f"行业(?![协标])|业务(?!员)|领域|赛道|产业(?!链){NO_NAME}")
_JOINED = re.compile("(?:以及|[、和与及])$")
_SHORTEST, _LONGEST = 2, 10
_MEMBERS = 12
_AHEAD = 12  # characters before a class word in which 等 or a count stands
_NUMERALS = frozenset("0123456789一两二三四五六七八九十几多各全")
_PROPER = NAME_TAGS - {"ns"}
_RANK = 46


class Trades:
    """Finds what stands before the words for a class of trade, one by one or in a list."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        self._generic = frozenset(knowledge.words("mention/generic_words"))
        verbs = ("mention/stop_words", "mention/lead_verbs", "mention/industry_verbs", "mention/trade_verbs")
        generic = knowledge.either("mention/generic_words")
        self._ranks = re.compile(
            rf"(?P<listed>等?)(?P<count>(?:(?:\d{{1,2}}|[一两二三四五六七八九十几多]{{1,2}})(?:大|个|条|项|类))?)"
            rf"{generic}{{0,3}}$"
        )
        self._verbs = frozenset(word for name in verbs for word in knowledge.words(name))
        self._before = self._verbs | frozenset(knowledge.words("mention/lead_words"))
        self._known = frozenset(knowledge.words("names/industries"))
        barred = knowledge.kinds("mention/not_trades")
        self._none, self._not_last = frozenset(barred["any"]), frozenset(barred["last"])
        self._cutter = cutter

    def find(self, text: str) -> Iterator[Found]:
        """Members in order of their class words, those of a list from its end."""
        for m in _CLASS.finditer(text):
            stop, listed = self._before_class(text, m.start())
            for start, end in self._members(text, stop, listed):
                yield Found(start, end, "Industry", RULE, _RANK, 0.8)

    def _before_class(self, text: str, at: int) -> tuple[int, bool]:
        """Where the last member ends, before 等, a count and what only ranks (重点, 传统); if in a list."""
        m = self._ranks.search(text, max(0, at - _AHEAD), at)
        counted = m is not None and bool(m["listed"] or m["count"])
        return (m.start(), True) if m and counted else (at, False)

    def _members(self, text: str, stop: int, listed: bool) -> Iterator[tuple[int, int]]:
        for _ in range(_MEMBERS):
            start = self._start(text, stop, listed)
            if start is None:
                return
            if text[start - 1 : start] == "等":  # 甲、乙等特色丙产业
                stop, listed = start - 1, True
                continue
            yield start, stop
            joined = _JOINED.search(text, max(0, start - 2), start)
            if not joined or not (listed or joined[0] == "、"):
                return
            stop, listed = joined.start(), True

    def _start(self, text: str, stop: int, listed: bool) -> int | None:
        """Where the member that ends at ``stop`` begins, None if none does."""
        lengths = range(min(_LONGEST, stop), 2, -1)
        longest = next((n for n in lengths if text[stop - n : stop] in self._known), 0)
        if longest:
            return stop - longest
        inside: list[Word] = []
        for word in reversed(words := self._words(text, stop)):
            doing = listed and not inside and len(words) > 1 and word.tag[:1] == "v" and len(word.text) > 1
            if not (doing or self._inside(word)) or stop - word.start > _LONGEST:  # 另类|投资
                if (word.tag in _PROPER or len(word.text) == 1) and word.text not in self._before:
                    return None  # part of a longer name
                break
            inside.insert(0, word)
        if not inside or inside[-1].text in self._not_last:
            return None
        if len(inside) == 1:
            word = inside[0]
            enumerated = listed and text[word.start - 1 : word.start] == "、"
            sure = word.text in self._known or enumerated or (listed and word.tag[:1] != "v")
            if not sure and (word.tag[:1] == "v" or len(word.text) <= _SHORTEST):
                return None
        if text[inside[0].start : stop] in self._none:
            return None
        named = any(w.text in self._known or w.text not in self._generic for w in inside)
        return inside[0].start if named and stop - inside[0].start >= _SHORTEST else None

    def _inside(self, word: Word) -> bool:
        """True if a word may be in the name of a trade: nouns and, but for its verbs, words of doing."""
        if word.text in self._known and word.text[0].isascii():  # 5G
            return True
        if word.text in self._verbs or word.text[0] in _NUMERALS or word.text in self._none:
            return False
        return not word.tag or (word.tag not in NAME_TAGS and (word.tag[0] in "nbjlgafs" or word.tag == "vn"))

    def _words(self, text: str, stop: int) -> Sequence[Word]:
        """The words of the clause up to ``stop``; none if no word ends there."""
        words = self._cutter.clause_words(text, stop - 1) if stop else []
        before = [w for w in words if w.stop <= stop]
        return before if before and before[-1].stop == stop else []
