"""Words that point to a named thing (集团, 该公司, 我市, 后者)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Cutter

_HEAD_BEFORE = r"(?:^|(?<=[\n，。；：、！？“（《”）\s与由对向为和使让给从以使在将及是新到按任]))"
_HEAD_AFTER = r"(?![\u4e00-\u9fff]{0,1}(?:化|式|法|制|级|军|治理|章程|法人|股东大会))"


class Nominals:
    """Finds the words of ``mention/nominals``."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        entries = knowledge.entries("mention/nominals")
        self.words = frozenset(e[0] for e in entries)
        self._types = {e[0]: e[1] for e in entries}
        free = sorted((e[0] for e in entries if e[2] != "head"), key=lambda w: (-len(w), w))
        head = sorted((e[0] for e in entries if e[2] == "head"), key=lambda w: (-len(w), w))
        self._whole = frozenset(e[0] for e in entries if e[2] == "whole")
        self._cutter = cutter
        self._free = re.compile("|".join(map(re.escape, free)))
        self._head = re.compile(f"{_HEAD_BEFORE}(?:{'|'.join(map(re.escape, head))}){_HEAD_AFTER}")

    def find(self, text: str) -> Iterator[Found]:
        """Pointers, of the type that they most often have."""
        for pattern in (self._free, self._head):
            for m in pattern.finditer(text):
                if m[0] in self._whole and not self._cutter.is_word(text, m.start(), m.end()):
                    continue
                yield Found(m.start(), m.end(), self._types[m[0]], "mention.nominal", 30, 0.7, True)
