"""Who is called to or from an office before the body where it is (免去|周启明|东江集团副总经理职务)."""

from __future__ import annotations

from kg.knowledge import Knowledge

_LENGTHS = (3, 2, 4)  # characters of a person's name, the most frequent first

_NEAR = 2000  # characters on either side in which the body is looked for


class Appointed:
    """Finds where a body's name begins behind a person, by ``mention/appoints`` and ``surnames``."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._verbs = knowledge.words("mention/appoints")
        self._surnames = frozenset(e[0] for e in knowledge.entries("surnames"))

    def body(self, text: str, begin: int, stop: int) -> int:
        """Where the body begins whose name was read from ``begin`` to ``stop``: behind a person where the
        report names it without him, too; else ``begin``."""
        surname = {text[begin : begin + 1], text[begin : begin + 2]} & self._surnames
        if not surname or not text.endswith(self._verbs, 0, begin):
            return begin
        lo, hi = max(0, begin - _NEAR), stop + _NEAR
        whole = text.count(text[begin:stop], lo, hi)
        cuts = (begin + n for n in _LENGTHS if begin + n + 1 < stop)
        return next((k for k in cuts if text.count(text[k:stop], lo, hi) > whole), begin)
