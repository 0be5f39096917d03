"""Awards and honorary titles without quotation marks: after a verb of awarding, up to a title's end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge import Knowledge
from kg.mentions.found import Found

_END = r"(?=称号|荣誉|的?牌匾|授牌|的称号|名单|\d{1,3}[项个次]|[，。；、！（）\n ]|$)"


class Honors:
    """Finds titles by ``mention/honor_verbs`` and ``mention/honor_tails``."""

    def __init__(self, knowledge: Knowledge) -> None:
        verbs = "|".join(map(re.escape, knowledge.words("mention/honor_verbs")))
        tails = "|".join(map(re.escape, knowledge.words("mention/honor_tails")))
        self._pattern = re.compile(
            rf"(?:{verbs})(?:了|过)?(?:\d{{4}}年度?|第[\u4e00-\u9fff\d]{{1,4}}届)?((?:[^，。；、！\n“”《》（）]|“[^“”\n]{{1,12}}”(?=[\u4e00-\u9fff])){{2,26}}?(?:{tails}))[”]?{_END}"
        )

        self._next = re.compile(
            rf"(?:\d{{1,3}}[项个次])?、((?:[^，。；、！\n“”《》（）]){{2,24}}?(?:{tails})){_END}"
        )

    def find(self, text: str) -> Iterator[Found]:
        """Titles in order of text."""
        for m in self._pattern.finditer(text):
            start = m.start(1) + (m[1].startswith("为"))
            yield Found(start, m.end(1), "Honor", "mention.honor-after-verb", 72, 0.85)
            more = self._next.match(text, m.end())
            while more:
                yield Found(more.start(1), more.end(1), "Honor", "mention.honor-after-verb", 72, 0.8)
                more = self._next.match(text, more.end())
