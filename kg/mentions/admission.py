"""Which words may be inside a name, by lists and by part of speech."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.mentions.words import Word

_MASK = re.compile(r"[*×X○△□◇A-Za-z0-9]+$")
_STOP_TAGS = frozenset("pcudrvqty")
NAME_TAGS = frozenset({"ns", "nr", "nz", "nt", "nrt", "nrfg"})


class Admission:
    """Which words may be inside a name, by lists and by part of speech."""

    def __init__(self, stops: Iterable[str], inside: Iterable[str]) -> None:
        self._stops = frozenset(stops)
        self._inside = frozenset(inside)

    def inside(self, word: Word, named: bool) -> bool:
        """True if the word may be inside a name.

        ``named`` says that what follows it is enough of a name by itself (浔润|公司): then words of doing
        end it, which are else part of it (投资|集团).
        """
        if word.text in self._inside:
            return not (named and (word.text in self._stops or word.tag.startswith("v")))
        if word.text in self._stops:
            return False
        if not word.tag or len(word.text) == 1 or _MASK.match(word.text):
            return True
        return (word.tag == "vn" and not named) or word.tag[0] not in _STOP_TAGS

    def distinct(self, word: Word) -> bool:
        """True if the word is a name's own: none of trade or office, no common noun of the dictionary."""
        if word.text in self._inside or word.text in self._stops:
            return False
        return len(word.text) == 1 or not word.tag or word.tag in NAME_TAGS

    def doing(self, word: Word) -> bool:
        """True if the word is one of doing that may be inside a name as well as before it."""
        return word.text in self._inside and word.text in self._stops
