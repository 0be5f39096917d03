"""Words of a text with a dictionary's part of speech."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import rjieba

from kg.knowledge import Knowledge

# Names reach over none of these; the rules that know which （） belong to a name look over them.
_BREAKS = frozenset("，。！？；：、“”‘’《》【】（）〔〕〈〉—…|\n\r\t \u3000")
_CODE = re.compile("[A-Za-z0-9]{2,}")
_GUESSED = frozenset({"x", "m", "eng"})  # tags that words may have without standing in the dictionary
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

    The text of the last call is kept, so that each is cut once.
    """

    def __init__(self, stops: Iterable[str] = (), apart: Iterable[str] = ()) -> None:
        self._stops = frozenset(stops)
        self._jieba = rjieba.Jieba()
        for word in sorted(self._stops):
            if not self._jieba.has_word(word):
                self._jieba.add_word(word, _ADDED, "")
        for word in apart:
            if self._jieba.has_word(word):
                self._jieba.add_word(word, int(len(word) == 1), None)  # a character is always possible
        self._text = ""
        self._starts: list[int] = []  # of the words of the text, and its end
        self._tags: list[str] = []  # of the words of the text
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

    def word_before(self, text: str, at: int) -> Word | None:
        """The word that ends at ``at``; None at the beginning of a clause and inside a word."""
        self._keep(text)
        i = bisect_left(self._starts, at)
        if not 0 < at <= len(text) or self._starts[i] != at or text[at - 1] in _BREAKS:
            return None
        return self._made(text, i - 1, i)[0]

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
        if not self._jieba.has_word(word):
            return ""
        _, tags = self._read(word)
        return tags[0] if len(tags) == 1 else _tag(word)

    def _keep(self, text: str) -> None:
        if text is not self._text:
            ends, self._tags = self._read(text)
            self._text, self._starts, self._clauses = text, [0, *ends], {}

    def _made(self, text: str, first: int, last: int) -> list[Word]:
        """The words of the kept text from number ``first`` up to ``last``."""
        starts, tags = self._starts, self._tags
        return [
            Word(starts[i], starts[i + 1], text[starts[i] : starts[i + 1]], tags[i])
            for i in range(first, last)
        ]

    def _cut(self, text: str, offset: int) -> list[Word]:
        out: list[Word] = []
        start = 0
        for end, tag in zip(*self._read(text), strict=True):
            out.append(Word(start + offset, end + offset, text[start:end], tag))
            start = end
        return out

    def _read(self, text: str) -> tuple[list[int], list[str]]:
        """Where words end, and their tags; Latin letters and digits stay together."""
        whole = text.encode("utf-8", "replace").decode("utf-8")  # single surrogates are not taken
        pairs = self._jieba.tag(whole, False)
        ends = list(accumulate(len(word) for word, _ in pairs))
        known = self._jieba.has_word
        tags = ["" if tag in _GUESSED and not known(word) else tag for word, tag in pairs]
        inside = {i for m in _CODE.finditer(text) for i in range(m.start() + 1, m.end())}
        if inside.isdisjoint(ends):
            return ends, tags
        kept = [(a, e, tag) for a, e, tag in zip([0, *ends], ends, tags, strict=False) if e not in inside]
        return [e for _, e, _ in kept], ["" if a in inside else tag for a, _, tag in kept]


def cutter(knowledge: Knowledge) -> Cutter:
    """The cutter of a knowledge; knowledges with the same words share it."""
    return _cutter(knowledge.words("mention/stop_words"), knowledge.words("mention/split_words"))


@lru_cache(maxsize=2)
def _cutter(stops: tuple[str, ...], apart: tuple[str, ...]) -> Cutter:
    return Cutter(stops, apart)


@lru_cache(maxsize=10_000)
def _tag(word: str) -> str:
    """The tag of a word of the dictionary that does not stand as one word where it is cut alone."""
    text = dictionary()
    start = text.find(f"\n{word} ") + 1
    return text[start : text.find("\n", start)].rpartition(" ")[2] if start else ""


@cache
def dictionary() -> str:
    """jieba's dictionary, a word with frequency and part of speech a line."""
    package = find_spec("jieba")  # whose import would take longer than all else here
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).with_name("dict.txt").read_text(encoding="utf-8")
