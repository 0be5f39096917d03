"""Members of lists that 等项目 or 等工程 closes (甲水库、乙学校等民生项目): works, whatever they will be."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from kg.mentions.admission import Admission
from kg.mentions.found import Found
from kg.mentions.words import Cutter, Word

_HAN = "\u4e00-\u9fff"
_CLOSE = re.compile(
    rf"等(?:\d{{1,4}}|[一二三四五六七八九十百几多]{{1,3}})?(?:余|多)?(?:个|项|大|座|处|条)?(?:一?批|一?系列)?"
    rf"(?:[{_HAN}]{{0,8}}?)(?:项目|工程)(?!部|组|公司|机械|院|师)"
)
_CLAUSE = re.compile(r"[，。；：！？\n（）]")
_AND = re.compile("、|以及|[和与及]")
_FAR = 120  # characters before 等 that a list may take
_SHORTEST, _LONGEST = 3, 24
_NAMELESS = frozenset({"项目", "工程"})


class ListedWorks:
    """Finds works by the end of their list."""

    def __init__(self, cutter: Cutter, admission: Admission) -> None:
        self._cutter = cutter
        self._admission = admission

    def find(self, text: str, known: Collection[tuple[int, int]]) -> Iterator[Found]:
        """Members with a name of their own; ``known`` are the spans of places and of names by their tails."""
        starts = {start for start, _ in known}
        for m in _CLOSE.finditer(text):
            low = max(0, m.start() - _FAR)
            begin = max((c.end() for c in _CLAUSE.finditer(text, low, m.start())), default=low)
            marks = [(c.start(), c.end()) for c in _AND.finditer(text, begin, m.start())]
            marks = [c for c in marks if text[c[0]] == "、" or self._cutter.is_word(text, *c)]
            if not marks or begin == low > 0:
                continue
            edges = [*marks, (m.start(), m.start())]
            at = self._first(text, begin, edges[0][0])
            members = []
            for stop, after in edges:
                if at in starts or self._named(self._cutter.between(text, at, stop)):
                    members.append((at, stop))
                at = after
            if 2 * len(members) < len(edges):
                continue
            for at, stop in members:
                if text[stop - 2 : stop] not in _NAMELESS and _SHORTEST <= stop - at <= _LONGEST:
                    yield Found(at, stop, "Project", "mention.listed-work", 66, 0.85)

    def _first(self, text: str, begin: int, stop: int) -> int:
        """Where the first member begins: behind the last word that can be in no name."""
        at = stop
        for word in reversed(self._cutter.between(text, begin, stop)):
            if not self._admission.inside(word, True) or self._admission.doing(word):
                break
            at = word.start
        return at

    def _named(self, words: Collection[Word]) -> bool:
        """Whether a word is a name's own and none is one of the sentence."""
        if not all(self._admission.inside(w, False) for w in words):
            return False
        return any(self._admission.distinct(w) for w in words)
