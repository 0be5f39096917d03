"""Members of a list with a shared head and tail (市水务、燃气集团): each is named in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Cutter

_HAN = "\u4e00-\u9fff"
_TAILS = {"集团": "Group", "公司": "Company", "局": "GovernmentBody", "厅": "GovernmentBody"}
_LIST = re.compile(
    rf"(?<![{_HAN}])(?P<lead>[{_HAN}]{{0,4}}?)(?P<head>[省市县区州])"
    rf"(?P<items>[{_HAN}]{{2,4}}(?:、[{_HAN}]{{2,4}}){{0,4}})(?:、|和|及)(?P<last>[{_HAN}]{{2,4}}?)"
    rf"(?P<tail>{'|'.join(_TAILS)})(?![{_HAN}]?长)"
)
_ENDS = re.compile(r"[局厅委部办院会组队]$|集团$|公司$|政府$")


class SharedNames:
    """Finds lists of organs and companies whose level and tail are written once."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        self._stops = frozenset(knowledge.words("mention/stop_words"))
        self._cutter = cutter

    def find(self, text: str) -> Iterator[Found]:
        """The members in order of text, each with its full name."""
        for m in _LIST.finditer(text):
            items = [(m.start("items") + i.start(), i[0]) for i in re.finditer("[^、]+", m["items"])]
            words = [w.text for w in self._cutter.words(text, *m.span("lead"))]
            if "、" not in text[m.start("items") : m.start("last")]:
                continue
            whole = any(_ENDS.search(i) or i in self._stops for _, i in items)
            if whole or not self._stops.issuperset(words):
                continue
            type = _TAILS[m["tail"]]
            for start, item in items:
                name = m["head"] + item + m["tail"]
                yield Found(start, start + len(item), type, "mention.shared-tail", 64, 0.85, name=name)
            name = m["head"] + m["last"] + m["tail"]
            yield Found(m.start("last"), m.end("tail"), type, "mention.shared-tail", 64, 0.85, name=name)
