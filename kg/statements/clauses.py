"""The clauses of a folded sentence, and the mentions that a match in it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.entities.names import REGION
from kg.pattern import Folded, last_of_chains

_CLAUSE = re.compile(r"[^，,；;。！？：\n]+")


def clauses(folded: Folded) -> list[Clause]:
    """The clauses of a folded sentence in order."""
    spans = [m.span() for m in _CLAUSE.finditer(folded.text)]
    return [Clause(folded, spans, n) for n in range(len(spans))]


@dataclass(frozen=True, slots=True)
class Clause:
    """The ``n``-th clause of a folded sentence."""

    folded: Folded
    spans: Sequence[tuple[int, int]]
    n: int

    @property
    def start(self) -> int:
        return self.spans[self.n][0]

    @property
    def stop(self) -> int:
        return self.spans[self.n][1]

    @property
    def text(self) -> str:
        return self.folded.text[self.start : self.stop]

    def behind(self, count: int) -> Iterator[Clause]:
        """The clauses that follow after a comma, at most ``count``."""
        for n in range(self.n + 1, min(self.n + 1 + count, len(self.spans))):
            if self.folded.text[self.spans[n][0] - 1] not in "，,":
                return
            yield Clause(self.folded, self.spans, n)

    def places(self, m: re.Match[str] | None, slot: str = "y") -> list[int]:
        """The mentions that a slot of a match in the folded sentence holds; of ``y``, which takes chains,
        the last of each."""
        if m is None:
            return []
        items = self.folded.items
        found = [i for i in range(*m.span(slot)) if i in items]
        if slot == "y":  # 用于大坪村|定点扶贫 is for the village
            found = [i for i in found if items[i].type != "Initiative" or not self.is_region(i - 1)]
        return [items[i].index for i in (last_of_chains(self.folded.text, found) if slot == "y" else found)]

    def is_region(self, i: int) -> bool:
        """Whether a mention of a region stands at a folded position."""
        return i in self.folded.items and self.folded.items[i].type in REGION

    def last(self, pattern: re.Pattern[str], start: int, stop: int) -> list[int]:
        """The mentions of the last match of a pattern between two folded positions."""
        found = list(pattern.finditer(self.folded.text, start, stop))
        return self.places(found[-1]) if found else []
