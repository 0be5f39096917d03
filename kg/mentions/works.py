"""Members of lists that 等项目 or 等工程 closes (甲水库、乙学校等民生项目): works, whatever they will be."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from kg.knowledge import Knowledge
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
_TOLD = 5  # characters of a thing and what is done to it that need no proper name (机场三期扩建)
_NAMELESS = frozenset({"项目", "工程"})


class ListedWorks:
    """Finds works by the end of their list."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter, admission: Admission) -> None:
        self._done = frozenset(knowledge.words("mention/works"))
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
            members, named = [], 0
            for stop, after in edges:
                words = self._cutter.between(text, at, stop)
                own = at in starts or self._named(words)
                if own or self._told(words, stop):
                    members.append((at, stop))
                named += own
                at = after
            if 2 * named < len(edges):
                continue
            for at, stop in members:
                if text[stop - 2 : stop] not in _NAMELESS and _SHORTEST <= stop - at <= _LONGEST:
                    yield Found(at, stop, "Project", "mention.listed-work", 66, 0.85)

    def _first(self, text: str, begin: int, stop: int) -> int:
        """Where the first member begins: behind the last word that can be in no name."""
        things, at = self._things(self._cutter.between(text, begin, stop), stop)
        for n, word in reversed(list(enumerate(things))):
            if word.text == "至" and n:  # 甲县至乙镇公路
                return things[n - 1].start
            if not self._admission.inside(word, True) or self._admission.doing(word):
                break
            at = word.start
        return at

    def _named(self, words: Sequence[Word]) -> bool:
        """Whether a word is a name's own and none is one of the sentence."""
        stop = words[-1].stop if words else 0
        things, _ = self._things(words, stop)
        if not all(self._admission.inside(w, False) for w in things):
            return False
        return any(self._admission.distinct(w) for w in things)

    def _told(self, words: Sequence[Word], stop: int) -> bool:
        """Whether it is said what is done to what (机场|三期|扩建): a name among named ones."""
        things, done = self._things(words, stop)
        inside = all(self._admission.inside(w, False) for w in things)
        return bool(things) and inside and done < stop and stop - words[0].start >= _TOLD

    def _things(self, words: Sequence[Word], stop: int) -> tuple[Sequence[Word], int]:
        """The words without those of what is done at their end, and where these begin."""
        count = len(words)
        while count and words[count - 1].text in self._done:
            count -= 1
        return words[:count], words[count].start if count < len(words) else stop
