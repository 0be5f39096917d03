"""Words of a clause with a dictionary's part of speech, and whether a word may be inside a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import jieba

# Names reach over neither of these; （） are left to the rules that know which of them belong to a name.
_CLAUSE = re.compile(r"[^，。！？；：、\n“”‘’《》【】（）〔〕〈〉—…|\s]{1,200}")
_MASK = re.compile(r"[*×X○△□◇A-Za-z0-9]+$")
_STOP_TAGS = frozenset("pcudrvqty")
_NAME_TAGS = frozenset({"ns", "nr", "nz", "nt", "nrt", "nrfg"})


class Word(NamedTuple):
    """A word of the text at ``start``..``stop``; ``tag`` is the dictionary's, empty if it does not know the word."""

    start: int
    stop: int
    text: str
    tag: str


class Cutter:
    """Cuts clauses into words with a tokenizer of its own, each clause once."""

    def __init__(self, stops: Iterable[str] = (), apart: Iterable[str] = ()) -> None:
        self._tokenizer = jieba.Tokenizer()
        self._tokenizer.initialize()
        for word in stops:
            if len(word) > 1 and word not in self._tokenizer.FREQ:
                self._tokenizer.add_word(word)
        self._stops = frozenset(stops)
        for word in apart:
            self._tokenizer.del_word(word)
        self._tags = _tags()
        self._text = ""
        self._cut: dict[int, list[Word]] = {}

    def clause(self, text: str, at: int) -> tuple[int, int]:
        """The bounds of the clause that holds the character at ``at``."""
        start = at
        while start > 0 and at - start < 80 and _CLAUSE.match(text[start - 1]):
            start -= 1
        m = _CLAUSE.match(text, start)
        return (start, max(at, m.end())) if m else (at, at)

    def clause_words(self, text: str, at: int) -> list[Word]:
        """The words of the clause around ``at``; a clause of the last text is cut once."""
        if text is not self._text:
            self._text, self._cut = text, {}
        first, last = self.clause(text, at)
        if first not in self._cut:
            self._cut[first] = self.words(text, first, last)
        return self._cut[first]

    def given_characters(self) -> dict[str, float]:
        """For each character, how often it is in given names of the dictionary's persons against all else it is in."""
        given = Counter(c for w, tag in self._tags.items() if tag == "nr" and len(w) == 3 for c in w[1:])
        other = Counter(c for w, tag in self._tags.items() if not tag.startswith("nr") for c in set(w))
        return {c: (given[c] + 1) / (other[c] + 8) for c in given.keys() | other.keys()}

    def tag(self, word: str) -> str:
        """The dictionary's part of speech, empty if it does not hold the word."""
        return self._tags.get(word, "")

    def word_at(self, text: str, at: int) -> Word | None:
        """The word of the clause that begins at ``at``; None at the clause's end and inside a word."""
        if at >= len(text) or not _CLAUSE.match(text[at]):
            return None
        return next((w for w in self.clause_words(text, at) if w.start == at), None)

    def noun_follows(self, text: str, at: int) -> bool:
        """True if a common or unknown noun begins at ``at``, so that what ends there is but part of a longer name."""
        word = self.word_at(text, at)
        if word is None or word.text in self._stops or word.text[0].isdigit():
            return False
        return not word.tag or word.tag[0] in "njbz" and word.tag != "ns"

    def is_end(self, text: str, at: int) -> bool:
        """True if a word of the clause ends at ``at``."""
        return any(w.stop == at for w in self.clause_words(text, at - 1))

    def is_word(self, text: str, start: int, stop: int) -> bool:
        """True if words of the clause begin at ``start`` and end at ``stop``."""
        words = self.clause_words(text, start)
        return any(w.start == start for w in words) and any(w.stop == stop for w in words)

    def words(self, text: str, start: int, stop: int) -> list[Word]:
        """The words of ``text[start:stop]``."""
        out: list[Word] = []
        at = start
        for w in self._tokenizer.cut(text[start:stop], HMM=False):
            out.append(Word(at, at + len(w), w, self._tags.get(w, "")))
            at += len(w)
        return out


def _tags() -> dict[str, str]:
    path = Path(jieba.__file__).with_name("dict.txt")
    lines = (line.split(" ") for line in path.read_text(encoding="utf-8").splitlines())
    return {fields[0]: fields[2] for fields in lines if len(fields) == 3}


class Admission:
    """Which words may be inside a name, by lists and by part of speech."""

    def __init__(self, stops: Iterable[str], inside: Iterable[str]) -> None:
        self._stops = frozenset(stops)
        self._inside = frozenset(inside)

    def inside(self, word: Word, named: bool) -> bool:
        """True if the word may be inside a name.

        ``named`` says that what follows it is enough of a name by itself (浔润|公司): then words of doing end it, which
        are else part of it (投资|集团).
        """
        if word.text in self._inside:
            return not (named and (word.text in self._stops or word.tag.startswith("v")))
        if word.text in self._stops:
            return False
        if not word.tag or len(word.text) == 1 or _MASK.match(word.text):
            return True
        return word.tag == "vn" and not named or word.tag[0] not in _STOP_TAGS

    def distinct(self, word: Word) -> bool:
        """True if the word is a name's own: none of trade or office, no common noun of the dictionary."""
        if word.text in self._inside or word.text in self._stops:
            return False
        return len(word.text) == 1 or not word.tag or word.tag in _NAME_TAGS

    def doing(self, word: Word) -> bool:
        """True if the word is one of doing that may be inside a name as well as before it."""
        return word.text in self._inside and word.text in self._stops
