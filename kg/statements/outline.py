"""Under which headings a sentence stands: 二、2024年工作安排, and in it （一）产业; or under what opens its
paragraph as one would (下一步，)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from kg.knowledge import Knowledge, either
from kg.model import Sentence, Span

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

    def __init__(self, text: str, knowledge: Knowledge) -> None:
        self._text = text
        self._over: list[tuple[int, Span]] = []
        self._paragraph, self._lead = -1, ""
        events = knowledge.kinds("context/title_events")
        told = rf"{knowledge.either('titles')}[\u4e00-\u9fff]{{2,4}}："  # 甲集团董事长某人：明年…
        self._held = re.compile(rf"{either(events['held'])}|{told}")
        self._discussed = re.compile(rf"[^，。；]{{4,}}{either(events['discussed'])}")
        self._leads = re.compile(rf"\s*({knowledge.either('context/plan_leads')})，")

    def add(self, sentence: Sentence) -> bool:
        """Go on with a sentence; whether what it stands under has changed."""
        before = self._lead
        if sentence.paragraph != self._paragraph:
            lead = self._leads.match(self._text, sentence.span.start, sentence.span.stop)
            self._paragraph, self._lead = sentence.paragraph, lead[1] if lead else ""
        if sentence.heading:
            self._head(sentence.span)
        return sentence.heading or self._lead != before

    def _head(self, heading: Span) -> None:
        number = _NUMBER.match(self._text, heading.start, heading.stop)
        level = number.lastindex or 0 if number else 0
        self._over = [*(over for over in self._over if over[0] < level), (level, heading)]

    def __iter__(self) -> Iterator[Span]:
        """The headings, the nearest first."""
        return (span for _, span in reversed(self._over))

    def _news(self, heading: str) -> bool:
        """Whether a heading is the title of news about a meeting or somebody's words, not what follows."""
        discussed = not _NUMBER.match(heading) and self._discussed.match(heading)
        return bool(discussed or self._held.search(heading))

    def telling(self, rules: Iterable[Telling]) -> str:
        """The nearest heading of which a rule of headings tells, else the nearest; "" where there is none."""
        over = (self._text[span.start : span.stop] for span in self)
        said = [self._lead] * bool(self._lead) + [h for h in over if not self._news(h)]
        told = [p for r in rules if r.scope == "heading" for p in (r.regex, r.reject) if p]
        return next((h for h in said if any(p.search(h) for p in told)), said[0] if said else "")
