"""Awards and honorary titles: after a verb of awarding, up to a title's end, one by one or in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge import Knowledge, either
from kg.mentions.found import Found

_END = r"(?=称号|荣誉|的?牌匾|授牌|的称号|名单|\d{1,3}[项个次]|[，。；、！（）\n ]|$)"
_DATED = r"(?:了|过)?(?:\d{4}年度?|第[\u4e00-\u9fff\d]{1,4}届)?"
_QUOTED = r"“[^“”\n]{1,24}”"
_ITEM = rf"(?:(?:[^，。；、：！\n“”（）]|{_QUOTED}|（[^（）\n]{{1,20}}）){{2,36}}|{_QUOTED})"
_LONE = rf"(?:[^，。；、：！\n“”（）]|{_QUOTED}){{3,30}}?"  # 荣获甲单位，乙学校等荣誉称号
_LIST = re.compile(rf"{_ITEM}(?:、{_ITEM}){{1,24}}")
_REST = re.compile(
    r"(?:(?<![一二三四特优])等[^“”等]{0,10}|(?:荣誉)?称号|荣誉|\d{1,3}[项个次]|[一二三四五六七八九十两]{1,2}[项个次])+$"
)
_LAST = re.compile(r"(?<=[\u4e00-\u9fff”])(?:以及|和|及)(?=[\u4e00-\u9fff“])")
_COUNTED = re.compile(
    r"(?:\d{1,4}|[一二两三四五六七八九十多]{1,3})(?:余|多)?[项个件家种次]"
)  # 3项国际专利 names nothing
_OF_COUNT = re.compile(r"\d[余多]?[项个件家种次]$")  # 授权专利40件
_STYLED = r"“[^“”\n]{2,10}”(?:示范|先进|工作)?(?:县|市|区|镇|乡|村|企业|单位|园区|港口)"  # 全省“十佳”县
_LEVEL = (
    r"(?:全[国省市县区州]|国家|中国|世界|亚洲|[\u4e00-\u9fff]{0,4}[省市县区州](?:级|属)?|首批|"
    "第[一二三四五六七八九十]批)"
)
_RANK = re.compile("(?:国家|世界|[省市县区州])级|全[国省市县区州]")
_RANKS = re.compile(rf"(?:(?:{_RANK.pattern})(?:、|和|与|及|以及))+(?={_RANK.pattern})")
_SHORTEST, _LONGEST = 3, 32


class Honors:
    """Finds titles by ``mention/honor_verbs`` and ``mention/honor_tails``."""

    def __init__(self, knowledge: Knowledge) -> None:
        verbs = knowledge.either("mention/honor_verbs")
        words = {kind: either(found) for kind, found in knowledge.kinds("mention/honor_words").items()}
        self._close = re.compile(rf"等[^，。；、\n“”]{{0,10}}?{words['closing']}[^，。；、\n“”]{{0,4}}$")
        self._tails = tuple(knowledge.words("mention/honor_tails"))
        tails = f"{knowledge.either('mention/honor_tails')}|{_STYLED}"
        self._leveled = re.compile(
            rf"{words['level']}{_DATED}({_LEVEL}[^，。；、！：\n“”《》（）的了和]{{3,22}}?)(?=等?(?:荣誉)?称号|以[来后]|[，。；、！（）\n]|$)"
        )
        self._titled = re.compile(
            rf"{words['title']}(?:了|过)?([^，。；、！：\n“”《》（）的了和奖]{{3,24}})(?=的?(?:荣誉)?称号)"
        )
        self._verb = re.compile(rf"{verbs}(?!奖){_DATED}")
        self._pattern = re.compile(
            rf"{verbs}(?!奖){_DATED}"
            rf"((?:[^，。；、！\n“”《》（）]|“[^“”\n]{{1,12}}”(?=[\u4e00-\u9fff])){{2,26}}?(?:{tails}))[”]?{_END}"
        )
        self._commas = re.compile(
            rf"(?:{verbs})(?!奖){_DATED}({_LONE}(?:，{_LONE}){{1,24}}等)(?=[^，。；、]{{0,6}}{words['closing']})"
        )
        self._next = re.compile(
            rf"(?:\d{{1,3}}[项个次])?、((?:[^，。；、！\n“”《》（）]){{2,24}}?(?:{tails})){_END}"
        )

    def find(self, text: str) -> Iterator[Found]:
        """Titles in order of text; one of several ranks is as many titles (省级、市级示范村)."""
        ranks = [m.span() for m in _RANKS.finditer(text)]
        for f in self._titles(text):
            start, stop = next(((a, b) for a, b in ranks if a <= f.start <= b), (f.start, f.start))
            if f.stop <= stop:
                continue  # a rank alone is no title
            yield f._replace(start=stop)
            tail = _RANK.sub("", text[stop : f.stop], count=1)
            for m in _RANK.finditer(text, start, stop):
                yield f._replace(start=m.start(), stop=m.end(), name=m[0] + tail)

    def _titles(self, text: str) -> Iterator[Found]:
        for m in self._pattern.finditer(text):
            start = m.start(1) + (m[1].startswith("为"))
            last = _LAST.search(text, start + 2, m.end(1) - 1)
            halves = last and self._both(text, start, m.end(1), last)
            ends = [(start, last.start()), (last.end(), m.end(1))] if last and halves else [(start, m.end(1))]
            yield from (Found(a, b, "Honor", "mention.honor-after-verb", 72, 0.85) for a, b in ends)
            more = self._next.match(text, m.end())
            while more:
                yield Found(more.start(1), more.end(1), "Honor", "mention.honor-after-verb", 72, 0.8)
                more = self._next.match(text, more.end())
        for m in self._commas.finditer(text):
            yield from (f._replace(rule="mention.honor-commas") for f in self._listed(text, *m.span(1), "，"))
        for m in self._leveled.finditer(text):
            yield Found(m.start(1), m.end(1), "Honor", "mention.honor-of-level", 71, 0.8)
        for m in self._titled.finditer(text):
            yield Found(m.start(1), m.end(1), "Honor", "mention.honor-of-level", 71, 0.8)
        for m in self._verb.finditer(text):
            listed = _LIST.match(text, m.end())
            if listed:
                yield from self._listed(text, *listed.span())

    def _listed(self, text: str, start: int, stop: int, joint: str = "、") -> Iterator[Found]:
        """The members of a list that 等荣誉 closes, or half of which end as titles do."""
        spans = []
        for item in re.finditer(rf"(?:{_QUOTED}|[^{joint}])+", text[start:stop]):
            a, b = start + item.start(), start + item.end()
            rest = _REST.search(text, a, b)
            b = rest.start() if rest else b
            last = _LAST.search(text, a, b) if item.end() == stop - start else None
            spans += (
                [(a, last.start()), (last.end(), b)] if last and self._both(text, a, b, last) else [(a, b)]
            )
        spans = [s for s in spans if not _COUNTED.match(text, *s)]
        ends = [text.endswith(self._tails, a, b) for a, b in spans]
        if not self._close.search(text, start, stop) and sum(ends) * 2 < len(spans):
            return
        quoted = any(
            text[a] == "“" for a, _ in spans
        )  # beside titles in quotation marks others must end as such
        for (a, b), ends_so in zip(spans, ends, strict=True):
            if not ends_so and (_OF_COUNT.search(text, a, b) or (quoted and "“" not in text[a:b])):
                continue
            if _SHORTEST <= b - a <= _LONGEST and not (text[a] == "“" and text.find("”", a, b) == b - 1):
                yield Found(a, b, "Honor", "mention.honor-list", 73, 0.85)

    def _both(self, text: str, start: int, stop: int, joint: re.Match[str]) -> bool:
        return text.endswith(self._tails, start, joint.start()) and text.endswith(
            self._tails, joint.end(), stop
        )
