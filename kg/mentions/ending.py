"""Where a text has a tail of names, with all that is needed to tell how far to the left the name reaches."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kg.mentions.words import Word


@dataclass(frozen=True, slots=True)
class Tail:
    """A last word of names, its type, and how names with it are read (the options of ``mention/tails``)."""

    word: str
    type: str
    options: frozenset[str] = frozenset()

    def typed(self, type: str) -> Tail:
        """The same tail with another type."""
        return Tail(self.word, type, self.options)


class Ending(NamedTuple):
    """A tail that begins at ``start`` inside ``words[at]``; ``places`` are the spans of known places."""

    text: str
    words: Sequence[Word]
    at: int
    start: int
    tail: Tail
    places: Collection[tuple[int, int]]

    @property
    def stop(self) -> int:
        return self.start + len(self.tail.word)

    @property
    def own(self) -> Word:
        """The word that the tail begins in."""
        return self.words[self.at]

    @property
    def piece(self) -> Word:
        """What the word has before the tail, with the word's tag; empty if the tail is a word of its own."""
        return Word(self.own.start, self.start, self.text[self.own.start : self.start], self.own.tag)

    def known(self, word: Word) -> bool:
        """True if the word is a known place."""
        return (word.start, word.stop) in self.places

    def before(self, begin: int) -> list[Word]:
        """The words of the name from ``begin`` up to the tail."""
        found = [w for w in self.words if begin <= w.start and w.stop <= self.start]
        return [*found, self.piece] if self.piece.text and begin <= self.own.start else found
