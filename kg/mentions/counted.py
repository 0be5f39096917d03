"""Places that a count closes (甲、乙、丙三个村), each named in full, and counts that point back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.entities.names import COUNTED_KIND
from kg.mentions.admission import Admission
from kg.mentions.found import Found
from kg.mentions.words import Cutter

_HAN = "\u4e00-\u9fff"
_ROWS = ("二两2", "三3", "四4", "五5", "六6", "七7", "八8", "九9", "十")
NUMBERS = {n: i for i, row in enumerate(_ROWS, 2) for n in row} | {"10": 10}
_TYPES = {
    "村": "Village",
    "社区": "Village",
    "镇": "Township",
    "乡": "Township",
    "街道": "Township",
    "县": "County",
    "区": "County",
    "市": "City",
    "州": "City",
    "省": "Province",
    "乡镇": "Township",
    "县区": "County",
    "县市": "County",
    "县（市）": "County",
    "省区": "Province",
    "省市": "Province",
    "省（区）": "Province",
}
_MIXED = frozenset(
    {"乡镇", "县区", "县市", "县（市）", "省区", "省市", "省（区）"}
)  # levels that do not say which one a place is of
_COUNT = rf"(?P<number>[{''.join(sorted(n for n in NUMBERS if len(n) == 1))}]|10)个?{COUNTED_KIND}"
_LEVEL = f"(?P<level>{'|'.join(sorted(_TYPES, key=lambda t: (-len(t), t)))})"
_CLOSED = re.compile(
    rf"(?P<first>[{_HAN}]{{1,8}})(?P<rest>(?:、[{_HAN}]{{2,3}}){{0,9}}?)"
    rf"(?:(?:、|和|与|及)(?P<last>[{_HAN}]{{2,3}}?))(?P<open>等)?{_COUNT}{_LEVEL}(?![场民域级])"
)
_OPEN = re.compile(  # 河源县|柳林、上坪等镇
    rf"(?<=[市县区州旗])(?<![全我本该各].)(?P<first>[{_HAN}]{{2,3}})(?P<rest>(?:、[{_HAN}]{{2,3}}){{0,9}}?)"
    rf"(?:、|和)(?P<last>[{_HAN}]{{2,3}}?)等(?:\d{{1,2}}个)?(?P<level>乡镇|[镇乡村县])(?![级域城区办属委内里外医中小村庄])"
)
_BACK = re.compile(
    rf"(?<![第\d、十百千万零有辖设])(?<!\d[镇乡])(?:这)?(?:[两二三四五六七八2-8](?:个{COUNTED_KIND}|))(?:村|镇|乡|县|社区|街道)"
    rf"(?![民域城镇市区]|[{_HAN}]?[委长级]|[一二三四五六七八九十\d”])"
)
_ITEM = re.compile("[^、]+")
_ENDS = "省市县区州镇乡村"
_LONGEST = 3


class CountedPlaces:
    """Finds the members of counted lists of places, and the counts that point to them."""

    def __init__(self, cutter: Cutter, admission: Admission) -> None:
        self._cutter = cutter
        self._admission = admission

    def find(self, text: str) -> Iterator[Found]:
        """The members in order of text, where as many stand there as are counted."""
        for m in _CLOSED.finditer(text):
            rest = [i.span() for i in _ITEM.finditer(text, *m.span("rest"))]
            first = self._first(text, *m.span("first"))
            count, named = NUMBERS[m["number"]], len(rest) + 2
            if first is None or (named > count if m["open"] else named != count):
                continue
            yield from self._members(text, m, [(first, m.end("first")), *rest, m.span("last")])
        for m in _OPEN.finditer(text):
            rest = [i.span() for i in _ITEM.finditer(text, *m.span("rest"))]
            yield from self._members(text, m, [m.span("first"), *rest, m.span("last")])

    def _members(self, text: str, m: re.Match[str], spans: Sequence[tuple[int, int]]) -> Iterator[Found]:
        if any(text[stop - 1] in _ENDS for _, stop in spans):
            return
        for start, stop in spans:
            name = text[start:stop] + ("" if m["level"] in _MIXED else m["level"])
            yield Found(start, stop, _TYPES[m["level"]], "mention.shared-tail", 64, 0.85, name=name)

    def pointing(self, text: str) -> Iterator[Found]:
        """Counts of places with nothing named before them in their list."""
        lists = {m.start("number") for m in _CLOSED.finditer(text)}
        for m in _BACK.finditer(text):
            if m.start() in lists or text[m.start() - 1 : m.start()] == m[0][1:]:  # 青坪村、石畔村|两村
                continue
            level = next(t for t in _TYPES if m[0].endswith(t))
            yield Found(m.start(), m.end(), _TYPES[level], "mention.nominal", 30, 0.7, True)

    def _first(self, text: str, start: int, stop: int) -> int | None:
        """Where the first member begins: whole words of two or three characters that may be a name."""
        begin = stop
        for word in reversed(self._cutter.words(text, start, stop)):
            fits = stop - word.start <= _LONGEST and word.text[-1] not in _ENDS
            if not fits or word.text == "辖" or not self._admission.inside(word, True):
                break
            begin = word.start
        return begin if stop - begin >= 2 else None
