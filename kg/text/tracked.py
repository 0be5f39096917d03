"""A text that remembers where each of its characters came from while it is rewritten."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Edit = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Tracked:
    """``offsets[i]`` is the index in the original of what became ``text[i]``; one more entry than text."""

    text: str
    offsets: array[int]

    @classmethod
    def of(cls, raw: str) -> Tracked:
        return cls(raw, array("I", range(len(raw) + 1)))

    def edit(self, edits: Iterable[Edit]) -> Tracked:
        """Replace ranges (in order, disjoint); what replaces a range leads back to its first character."""
        parts: list[str] = []
        offsets: array[int] = array("I")
        at = 0
        for start, stop, new in edits:
            parts += (self.text[at:start], new)
            offsets.extend(self.offsets[at:start])
            offsets.extend([self.offsets[start]] * len(new))
            at = stop
        if not parts:
            return self
        parts.append(self.text[at:])
        offsets.extend(self.offsets[at:])
        return Tracked("".join(parts), offsets)

    def sub(self, pattern: re.Pattern[str], new: str | Callable[[re.Match[str]], str]) -> Tracked:
        """``re.sub`` that keeps the way back; a match that stays as it is costs nothing."""

        def edits() -> Iterable[Edit]:
            for match in pattern.finditer(self.text):
                text = new if isinstance(new, str) else new(match)
                if text != match[0]:
                    yield match.start(), match.end(), text

        return self.edit(edits())
