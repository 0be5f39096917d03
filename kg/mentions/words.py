"""Words of a text with a dictionary's part of speech."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import cached_property, lru_cache
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import ahocorasick_rs

from kg.knowledge import Knowledge

# Names reach over none of these; the rules that know which （） belong to a name look over them.
_BREAKS = frozenset("，。！？；：、“”‘’《》【】（）〔〕〈〉—…|\n\r\t \u3000")
_CODE = re.compile("[A-Za-z0-9]{2,}")
_NONE = (0, 0, -1)
_ADDED = 20  # how often a word is taken to occur that the dictionary does not hold
_LONGEST_CLAUSE = 80  # words to either side


class Word(NamedTuple):
    """A word of the text at ``start``..``stop``; ``tag`` is the dictionary's, empty for unknown words."""

    start: int
    stop: int
    text: str
    tag: str


class Cutter:
    """Cuts a text into words of jieba's dictionary, the most probable way, as jieba does without guessing.

    All words of the dictionary are searched for at once (Aho-Corasick), which is several times as fast as
    ``jieba.cut`` and gives the same words. To make ready for all of them takes longer than to read a report;
    for the first text that is done with the words of its characters alone. The text of the last call is kept,
    so that each is cut once.
    """

    def __init__(self, stops: Iterable[str] = (), apart: Iterable[str] = ()) -> None:
        self._stops = frozenset(stops)
        frequency, self._tags = _dictionary()
        for word in self._stops:
            frequency.setdefault(word, _ADDED)
        for word in apart:
            frequency.pop(word, None)
        self._frequency = frequency
        self._total = math.log(sum(frequency.values()))
        self._single = {w: math.log(f or 1) - self._total for w, f in frequency.items() if len(w) == 1}
        self._ready: frozenset[str] | None = frozenset()  # whose words can be found; None: all
        self._weights: list[float] = []  # of the words that can be found
        self._automaton = ahocorasick_rs.AhoCorasick([])
        self._text = ""
        self._starts: list[int] = []  # of the words of the text, and its end
        self._clauses: dict[int, list[Word]] = {}

    def clause_words(self, text: str, at: int) -> list[Word]:
        """The words of the clause around ``at``; empty where there is none."""
        self._keep(text)
        starts, count = self._starts, len(self._starts) - 1
        i = bisect_right(starts, at) - 1
        if i < 0 or i == count or text[at] in _BREAKS:
            return []
        first = i
        while first > 0 and i - first < _LONGEST_CLAUSE and text[starts[first - 1]] not in _BREAKS:
            first -= 1
        if first not in self._clauses:
            last = i
            while last < count and last - i < _LONGEST_CLAUSE and text[starts[last]] not in _BREAKS:
                last += 1
            self._clauses[first] = self._made(text, first, last)
        return self._clauses[first]

    def words(self, text: str, start: int, stop: int) -> list[Word]:
        """The words of ``text[start:stop]``, cut without what is around."""
        return self._cut(text[start:stop], start)

    def between(self, text: str, start: int, stop: int) -> list[Word]:
        """The words of ``text[start:stop]`` as the text is cut; only words that it splits are cut anew."""
        self._keep(text)
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, stop)
        inside = self._made(text, first, min(last, len(self._starts) - 1))
        if inside and inside[-1].stop > stop:
            inside = inside[:-1] + self.words(text, inside[-1].start, stop)
        begin = inside[0].start if inside else stop
        return self.words(text, start, begin) + inside if start < begin else inside

    def word_at(self, text: str, at: int) -> Word | None:
        """The word that begins at ``at``; None at the end of a clause and inside a word."""
        self._keep(text)
        i = bisect_left(self._starts, at)
        if at >= len(text) or self._starts[i] != at or text[at] in _BREAKS:
            return None
        return self._made(text, i, i + 1)[0]

    def noun_follows(self, text: str, at: int) -> bool:
        """True if a common or unknown noun begins at ``at``: what ends there is but part of a longer name."""
        word = self.word_at(text, at)
        if word is None or word.text in self._stops or word.text[0].isdigit():
            return False
        return not word.tag or (word.tag[0] in "njbz" and word.tag != "ns")

    def is_end(self, text: str, at: int) -> bool:
        """True if a word ends, or the next one begins, at ``at``."""
        self._keep(text)
        i = bisect_left(self._starts, at)
        return i < len(self._starts) and self._starts[i] == at

    def is_word(self, text: str, start: int, stop: int) -> bool:
        """True if a word begins at ``start`` and one ends at ``stop``."""
        return self.is_end(text, start) and self.is_end(text, stop)

    def tag(self, word: str) -> str:
        """The dictionary's part of speech, empty if it does not hold the word."""
        return self._tags.get(word, "")

    @cached_property
    def given_characters(self) -> dict[str, float]:
        """For each character, how often the dictionary has it in given names against all else."""
        names = (w[1:] for w, tag in self._tags.items() if tag == "nr" and len(w) == 3)
        words = (w for w, tag in self._tags.items() if not tag.startswith("nr"))
        given, other = Counter("".join(names)), Counter(chain.from_iterable(map(set, words)))
        return {c: (given[c] + 1) / (other[c] + 8) for c in given.keys() | other.keys()}

    def _keep(self, text: str) -> None:
        if text is not self._text:
            self._text, self._clauses = text, {}
            self._starts = [0, *self._ends(text)]

    def _make_ready(self, text: str) -> None:
        """Get ready to find the words of a first text's characters, or, for a second one, all words."""
        self._ready = None if self._ready else frozenset(text)
        found = None if self._ready is None else self._ready.issuperset
        words = [w for w in filter(found, self._frequency) if len(w) > 1]
        self._weights = [math.log(self._frequency[w] or 1) - self._total for w in words]
        self._automaton = ahocorasick_rs.AhoCorasick(
            words, store_patterns=False, implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

    def _made(self, text: str, first: int, last: int) -> list[Word]:
        """The words of the kept text from number ``first`` up to ``last``."""
        starts, tags = self._starts, self._tags
        out: list[Word] = []
        for i in range(first, last):
            word = text[starts[i] : starts[i + 1]]
            out.append(Word(starts[i], starts[i + 1], word, tags.get(word, "")))
        return out

    def _cut(self, text: str, offset: int) -> list[Word]:
        out: list[Word] = []
        start, tags = 0, self._tags
        for end in self._ends(text):
            word = text[start:end]
            out.append(Word(start + offset, end + offset, word, tags.get(word, "")))
            start = end
        return out

    def _ends(self, text: str) -> list[int]:
        """Where the words of the most probable way end; Latin letters and digits stay together."""
        if self._ready is not None and not self._ready.issuperset(text):
            self._make_ready(text)
        matches = iter(self._automaton.find_matches_as_indexes(text, overlapping=True))
        index, start, stop = next(matches, _NONE)
        weights, single, unknown = self._weights, self._single, -self._total
        best, back = [0.0], [0]
        most = 0.0
        for i, c in enumerate(text, 1):
            most += single.get(c, unknown)
            since = i - 1
            while stop == i:
                weight = best[start] + weights[index]
                if weight > most:
                    most, since = weight, start
                index, start, stop = next(matches, _NONE)
            best.append(most)
            back.append(since)
        ends = []
        end = len(text)
        while end:
            ends.append(end)
            end = back[end]
        inside = {i for m in _CODE.finditer(text) for i in range(m.start() + 1, m.end())}
        return [e for e in reversed(ends) if e not in inside]


def cutter(knowledge: Knowledge) -> Cutter:
    """The cutter of a knowledge; knowledges with the same words share it."""
    return _cutter(knowledge.words("mention/stop_words"), knowledge.words("mention/split_words"))


@lru_cache(maxsize=2)
def _cutter(stops: tuple[str, ...], apart: tuple[str, ...]) -> Cutter:
    return Cutter(stops, apart)


def _dictionary() -> tuple[dict[str, int], dict[str, str]]:
    """The frequencies and parts of speech of jieba's dictionary."""
    package = find_spec("jieba")  # whose import would take longer than all else here
    assert package is not None
    assert package.origin is not None
    fields = Path(package.origin).with_name("dict.txt").read_text(encoding="utf-8").split()  # three a line
    words = fields[::3]
    return dict(zip(words, map(int, fields[1::3]), strict=True)), dict(zip(words, fields[2::3], strict=True))
