"""Names by their last word (X集团, X局, X项目): the tail gives the type, the words before it where the name begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import ahocorasick_rs

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Admission, Cutter, Word

_BRACKETED = re.compile(r"（[\u4e00-\u9fff]{2,6}）$")
_JOINED = "与和及"
_PLACE_ENDS = "省市县区州盟旗镇乡村"
_LONGEST = 30


@dataclass(frozen=True, slots=True)
class Tail:
    """A last word of names, its type, and how names with it are read."""

    word: str
    type: str
    options: frozenset[str]


class TailNames:
    """Finds names that end in one of the tails of ``mention/tails``."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        entries = [(*e, "", "")[:3] for e in knowledge.entries("mention/tails")]
        self._tails = [Tail(w, t, frozenset(filter(None, o.split(",")))) for w, t, o in entries]
        self._automaton = ahocorasick_rs.AhoCorasick(
            [t.word for t in self._tails], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )
        self._admission = Admission(knowledge.words("mention/stop_words"), knowledge.words("mention/inside_words"))
        self._generic = frozenset(knowledge.words("mention/generic_words"))
        self._not_tails = frozenset(knowledge.words("mention/not_tails"))
        self._not_places = frozenset(knowledge.words("mention/not_places")) - {"村", "镇", "乡", "街道", "社区"}
        measures = "|".join(map(re.escape, knowledge.words("mention/measures")))
        number = r"(?:[\d.,%]+|[一两二三四五六七八九十百千几数多]+)"
        self._counted = re.compile(rf"{number}(?:余|多)?(?:{measures})")
        self._cutter = cutter

    def find(self, text: str) -> Iterator[Found]:
        """Candidates in order of their tails; a name inside a longer one is given too."""
        for index, start, stop in self._automaton.find_matches_as_indexes(text):
            tail = self._tails[index]
            words = self._cutter.clause_words(text, stop - 1)
            begin = self._begin(text, words, start, stop, tail)
            if begin is not None:
                yield Found(begin, stop, tail.type, "mention.tail", 50 + ("party" in tail.options))

    def _place(self, words: Sequence[Word], at: int, start: int, stop: int) -> int | None:
        """Where a place begins: at most four characters of name, none of them a place's tail."""
        lo = words[at].start
        while at > 0 and start - words[at - 1].start <= 4:
            word = words[at - 1]
            if not self._admission.inside(word, True) or word.text[-1] in _PLACE_ENDS or word.text in self._generic:
                break
            lo, at = word.start, at - 1
        return lo if 1 <= start - lo <= 4 else None

    def _begin(self, text: str, words: Sequence[Word], start: int, stop: int, tail: Tail) -> int | None:
        """Where the name with this tail begins, or None if it is no name."""
        ends = {w.stop: i for i, w in enumerate(words)}
        at = ends.get(stop)
        if at is None:
            return None
        while words[at].start > start:
            at -= 1
        own = words[at]
        if text[own.start : stop] in self._not_tails:
            return None
        if "place" in tail.options:
            return self._place(words, at, start, stop) if text[own.start : stop] not in self._not_places else None
        lo = own.start
        named = False
        while at > 0 and stop - lo < _LONGEST:
            word = words[at - 1]
            if not self._admission.inside(word, named and "loose" not in tail.options):
                break
            lo, at = word.start, at - 1
            named = named or self._admission.naming(word) and word.text not in self._generic
        lo = self._after_count(text, lo, start)
        before = [w for w in words if lo <= w.start and w.stop <= start]
        if own.start < start:
            before.append(Word(own.start, start, text[own.start : start], "n"))
        if not before:
            return lo if "own" in tail.options else None
        if all(w.text in self._generic for w in before):
            return None
        return lo

    def _after_count(self, text: str, lo: int, start: int) -> int:
        for m in self._counted.finditer(text, lo, start):
            if m.end() <= start:
                lo = m.end()
        return lo
