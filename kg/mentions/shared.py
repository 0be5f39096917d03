"""Members of a list with a shared head and tail (市水务、燃气集团): each is named in full."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Cutter
from kg.places.gazetteer import gazetteer
from kg.places.naming import stem

_HAN = "\u4e00-\u9fff"
_TAILS = {"集团": "Group", "公司": "Company", "局": "GovernmentBody", "厅": "GovernmentBody"}
_BODY = re.compile("(?:公司|[局委厅院所行会处])$")
_DIVISIONS = frozenset({"Province", "City", "County"})
_LEVELS = "省市县区"
_BODIES = frozenset({"Group", "Company", "GovernmentBody", "Institution"})
_LIST = re.compile(
    rf"(?<![{_HAN}])(?P<lead>[{_HAN}]{{0,4}}?)(?P<head>[省市县区州])"
    rf"(?P<items>[{_HAN}]{{2,4}}(?:、[{_HAN}]{{2,4}}){{0,4}})(?:、|和|及)(?P<last>[{_HAN}]{{2,4}}?)"
    rf"(?P<tail>{'|'.join(_TAILS)})(?![{_HAN}]?长)"
)
_BRANCHES = re.compile(
    r"等?(?:\d{1,3}|[一二三四五六七八九十两]{1,3})(?:余|多)?[家个](?:一级|省级|二级)?(分公司|分行|支行|分院|子公司)"
)
_PHASES = re.compile(
    r"(?P<first>[一二三]期)(?:项目|工程)?[、和与及](?P<second>[二三四]期)(?P<tail>项目工程|项目|工程)"
)
_ORGAN = "党工委"
_SISTER = re.compile(rf"(?:副?书记|委员)?(?:、|和|兼)(?P<organ>管委会)(?![{_HAN}]{{0,3}}[局处科])")
_ENDS = re.compile(r"[局厅委部办院会组队]$|集团$|公司$|政府$")


class SharedNames:
    """Finds lists of organs and companies whose level and tail are written once."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        self._stops = frozenset(knowledge.words("mention/stop_words"))
        self._cutter = cutter
        self._places = {stem(name) for name in gazetteer().counties.values()}

    def of_places(self, text: str, names: Iterable[Found], places: Sequence[Found]) -> Iterator[Found]:
        """Bodies of several places whose common part is written once (安徽、江西|电网公司)."""
        divisions = [p for p in places if p.type in _DIVISIONS]
        stops = {p.start: p.stop for p in divisions}
        starts = {p.stop: p.start for p in divisions}
        for start, stop, type in sorted({(f.start, f.stop, f.type) for f in names if f.type in _BODIES}):
            at = stops.get(start) or self._opening(text, start, stop)
            if at == stop or not self._common(text, at, stop):
                continue
            while start > 0 and text[start - 1] in "、和及与" and start - 1 in starts:
                end = start - 1
                start = starts[end]
                level = text[at - 1] if text[at - 1] in _LEVELS and text[end - 1] not in _LEVELS else ""
                name = text[start:end] + level + text[at:stop]
                yield Found(start, end, type, "mention.shared-tail", 64, 0.85, name=name)

    def sisters(self, text: str, names: Iterable[Found]) -> Iterator[Found]:
        """The administration of a zone whose party committee is named before it (新区党工委、管委会)."""
        for f in names:
            m = _SISTER.match(text, f.stop) if text.endswith(_ORGAN, f.start, f.stop) else None
            if m and f.stop - f.start > len(_ORGAN):
                name = text[f.start : f.stop - len(_ORGAN)] + m["organ"]
                yield Found(*m.span("organ"), f.type, "mention.shared-tail", 64, 0.85, name=name)

    def _opening(self, text: str, start: int, stop: int) -> int:
        """Where the place ends that a name known as a whole (岚南电网公司) begins with; ``stop`` if none."""
        return next((n for n in (start + 3, start + 2) if text[start:n] in self._places), stop)

    def branches(self, text: str, places: Sequence[Found]) -> Iterator[Found]:
        """Branches of one body that are told by their places (东江、白沙等8家|分行)."""
        starts = {p.stop: p.start for p in places}
        for m in _BRANCHES.finditer(text):
            stop = m.start()
            while stop in starts:
                start = starts[stop]
                yield Found(
                    start, stop, "Company", "mention.shared-tail", 64, 0.85, name=text[start:stop] + m[1]
                )
                stop = start - 1 if text[start - 1 : start] in ("、", "和", "及", "与") else -1

    def _common(self, text: str, start: int, stop: int) -> bool:
        """True if common words alone make a body's end, so that a place must belong to it."""
        tags = [w.tag for w in self._cutter.between(text, start, stop)]
        return bool(_BODY.search(text, start, stop)) and all(t and t[:2] not in ("nr", "nz") for t in tags)

    def find(self, text: str) -> Iterator[Found]:
        """The members in order of text, each with its full name."""
        for m in _LIST.finditer(text):
            items = [(m.start("items") + i.start(), i[0]) for i in re.finditer("[^、]+", m["items"])]
            words = [w.text for w in self._cutter.words(text, *m.span("lead"))]
            if "、" not in text[m.start("items") : m.start("last")]:
                continue
            whole = any(_ENDS.search(i) or i in self._stops for _, i in items)
            again = any(
                i.startswith(m["head"]) for i in (*(i for _, i in items), m["last"])
            )  # 县文旅投、县水务公司
            if whole or again or not self._stops.issuperset(words):
                continue
            type = _TAILS[m["tail"]]
            for start, item in items:
                name = m["head"] + item + m["tail"]
                yield Found(start, start + len(item), type, "mention.shared-tail", 64, 0.85, name=name)
            name = m["head"] + m["last"] + m["tail"]
            yield Found(m.start("last"), m.end("tail"), type, "mention.shared-tail", 64, 0.85, name=name)
        yield from self._phases(text)

    def _phases(self, text: str) -> Iterator[Found]:
        """The phases of works whose name is written once (青石电厂一期、二期工程)."""
        for m in _PHASES.finditer(text):
            start = m.start()
            for word in reversed(self._cutter.clause_words(text, start)):
                if word.stop <= start and word.text in self._stops:
                    break
                start = min(start, word.start)
            head = text[start : m.start()]
            if 3 <= len(head) <= 20:
                one, two = head + m["first"] + m["tail"], head + m["second"] + m["tail"]
                yield Found(start, m.end("first"), "Project", "mention.shared-tail", 64, 0.85, name=one)
                yield Found(m.start("second"), m.end(), "Project", "mention.shared-tail", 64, 0.85, name=two)
