"""Under which headings a sentence stands: 二、2024年工作安排, and in it （一）产业."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from kg.model import Span

_NUMBER = re.compile(
    r"\s*(?:([一二三四五六七八九十]{1,3}[、．.])|([（(][一二三四五六七八九十]{1,3}[）)])"
    r"|(\d{1,2}[.．、](?!\d))|([（(]\d{1,2}[）)]))"
)


class Telling(Protocol):
    """A rule that tells something by a heading, or that it is not so."""

    @property
    def scope(self) -> str: ...
    @property
    def regex(self) -> re.Pattern[str]: ...
    @property
    def reject(self) -> re.Pattern[str] | None: ...


class Outline:
    """The headings over the sentence that is read; one without a number ends all before it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._over: list[tuple[int, Span]] = []

    def add(self, heading: Span) -> None:
        """Go on under a heading."""
        number = _NUMBER.match(self._text, heading.start, heading.stop)
        level = number.lastindex or 0 if number else 0
        self._over = [*(over for over in self._over if over[0] < level), (level, heading)]

    def __iter__(self) -> Iterator[Span]:
        """The headings, the nearest first."""
        return (span for _, span in reversed(self._over))

    def telling(self, rules: Iterable[Telling]) -> str:
        """The nearest heading of which a rule of headings tells, else the nearest; "" where there is none."""
        said = [self._text[span.start : span.stop] for span in self]
        told = [p for r in rules if r.scope == "heading" for p in (r.regex, r.reject) if p]
        return next((h for h in said if any(p.search(h) for p in told)), said[0] if said else "")
