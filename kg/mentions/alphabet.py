"""Characters as the numbers that the statistical recognizer reads."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

PADDING, UNKNOWN, LETTERS, DIGITS, HAN = range(5)
CLASSES = 10
_KINDS = {
    "Lu": 1,
    "Ll": 1,
    "Nd": 2,
    "No": 2,
    "Nl": 2,
    "Ps": 3,
    "Pi": 3,
    "Pe": 4,
    "Pf": 4,
    "Lo": 5,
    "Zs": 6,
    "Cc": 6,
}


class Alphabet:
    """Ids of characters (see ``PADDING`` to ``HAN`` for those without one of their own), character classes
    and pairs.

    Full-width letters, digits and marks count as their narrow forms, capitals as small letters.
    """

    def __init__(self, ids: Mapping[str, int], pairs: int) -> None:
        self._ids = {c: i for c, i in ids.items() if len(c) == 1}
        self.pairs = pairs
        self._known: dict[str, tuple[int, int]] = {}

    def _look_up(self, character: str) -> tuple[int, int]:
        narrow = unicodedata.normalize("NFKC", character)
        small = narrow.lower() if len(narrow) == 1 else character
        kind = (
            7
            if character in "。，、；：！？,;:!?"
            else 8
            if character in "*○×△□◇X某"
            else _KINDS.get(unicodedata.category(character), 0)
        )
        for form in (character, narrow, small):
            if form in self._ids:
                return self._ids[form], kind
        if "一" <= small <= "\U0003ffff" and kind == 5:
            return HAN, kind
        return {1: LETTERS, 2: DIGITS}.get(kind, UNKNOWN), kind

    def read(self, text: str) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]]:
        """Ids, classes (below ``CLASSES``) and hashed pairs with the character before (1 to ``pairs`` - 1),
        one a character.
        """
        known = self._known
        for character in set(text).difference(known):
            known[character] = self._look_up(character)
        table = np.array([known[c] for c in text], dtype=np.int32).reshape(-1, 2)
        ids = table[:, 0].astype(np.int64)
        before = np.concatenate([np.zeros(1, dtype=np.int64), ids[:-1]]) if len(ids) else ids
        pairs = 1 + (before * 7919 + ids * 104729 + (before * ids) % 31337) % (self.pairs - 1)
        return table[:, 0], table[:, 1], pairs.astype(np.int32)
