"""Places: divisions of the gazetteer by full or short name, regions, and masked places."""

from __future__ import annotations

import re
from collections.abc import Iterator

import ahocorasick_rs

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Cutter
from kg.places.gazetteer import Gazetteer
from kg.places.naming import place_type, stem

_LEVELS = {
    **dict.fromkeys(("省", "自治区"), "Province"),
    **dict.fromkeys("市州", "City"),
    **dict.fromkeys("县区旗", "County"),
    **dict.fromkeys("镇乡", "Township"),
    "村": "Village",
}
_MASKED = re.compile(
    r"(?:[*×○△□◇]{1,4}|(?<![A-Z])[A-Z]{1,2}|某)(省|自治区|市|州|县|区|旗|镇|乡|村)(?![委政局级属本内域])"
)
_PARTS = frozenset({"境内", "全境", "各地", "各县", "一带", "地区", "两岸", "两地", "三地"})
_LEVEL_WORDS = "省市县区州乡镇村境"
_LONGER = re.compile("[庙寺岛巷]|路(?![线径过段])|街(?!道)|大[道街]")  # 上海庙 is another place than 上海
_COMMITTEE = re.compile("委(?=副?书记|常委|委员|办|组织部|宣传部|统战部|政法委|[、，和、])")
_TOWN = re.compile("[镇乡]|街道")
_VILLAGE = re.compile("村|社区|嘎查")
_VILLAGE_NAME = range(8, 2, -1)  # characters of a village's name with its tail, the longest first
# 江州省新能源产业实现营业收入: a figure of the place
_SECTOR = "[\u4e00-\u9fff]{2,10}(?:产业|行业|工业|制造业)(?:实现|完成|营业|总?产值|增加值|增长)"
_COUNTIES = 20  # of a report, whose towns and villages are looked for
STANDS = 10
TOWN, VILLAGE = "mention.town-of-county", "mention.village-of-county"  # rules
_ORDER = ("Province", "City", "County", "Township", "Village", "Place")


class Places:
    """Finds names of the gazetteer, of ``mention/regions``, and masked ones (**市)."""

    def __init__(self, knowledge: Knowledge, gazetteer: Gazetteer, cutter: Cutter) -> None:
        types: dict[str, str] = {e[0]: e[1] for e in knowledge.entries("mention/regions")}
        codes: dict[str, list[str]] = {}
        for code, name in gazetteer.counties.items():
            type, short = place_type(name, code), stem(name)
            names = (
                {name, *self._short_forms(short, type)}
                if len(short) > 1 and short not in gazetteer.common
                else {name}
            )
            for each in names:
                codes.setdefault(each, []).append(code)
                types[each] = min(type, types.get(each, type), key=_ORDER.index)
        for word in (*knowledge.words("mention/not_places"), *knowledge.words("mention/stop_words")):
            types.pop(word, None)
        common = ("mention/not_places", "mention/generic_words", "mention/nominals")
        self._no_places = frozenset(w for name in common for w in knowledge.words(name))
        self._known = types.keys() | set(knowledge.words("titles"))
        self._names = sorted(n for n in types if len(n) > 1)
        self._types = types
        self._codes = {name: found[0] for name, found in codes.items() if len(found) == 1}
        self._automaton = ahocorasick_rs.AhoCorasick(
            self._names, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )
        self._cutter, self._gazetteer = cutter, gazetteer
        told = knowledge.either("mention/regional_words")
        self._told = re.compile(f"(?:{told}(?!协会|学会|商会|联合|研究|服务中心)|{_SECTOR})")

    @staticmethod
    def _short_forms(short: str, type: str) -> tuple[str, ...]:
        """The name without its tail, and with the plain tail that stands for a long one (黔东南州)."""
        if type == "County":
            return (short, short + "县") if len(short) > 1 else ()
        return (
            (short, short + "州")
            if type == "City" and len(short) > 1 and not short.endswith("州")
            else (short,)
        )

    def _attribute(self, text: str, stop: int) -> bool:
        """True if a noun follows at once: the place is part of a longer name or only says whence."""
        word = self._cutter.word_at(text, stop)
        if word is None or word.text in _PARTS or word.text[0] in _LEVEL_WORDS or word.text in self._known:
            return False
        return self._cutter.noun_follows(text, stop)

    def _chains(self, text: str) -> Iterator[list[tuple[int, int]]]:
        """Names in order of text, those that stand side by side (广西|陆川) together."""
        chain: list[tuple[int, int]] = []
        for _, start, stop in self._automaton.find_matches_as_indexes(text):
            if chain and chain[-1][1] != start:
                yield chain
                chain = []
            chain.append((start, stop))
        if chain:
            yield chain

    def find(self, text: str) -> Iterator[Found]:
        """Candidates in order of text; those of a rank below ``STANDS`` are but part of a longer name."""
        for chain in self._chains(text):
            whole = self._cutter.is_word(text, chain[0][0], chain[-1][1])
            for start, stop in chain:
                name = text[start:stop]
                if len(name) < 4 and not whole and not self._cutter.is_word(text, start, stop):
                    continue
                told = self._told.match(text, stop)  # 江州市社会消费品零售总额: a figure of the place
                level = name[-1] in _LEVEL_WORDS
                part = (_COMMITTEE if level else _LONGER).match(text, stop)
                attribute = start == chain[0][0] and not told and self._attribute(text, stop)
                rank = 5 if part or attribute else 40
                yield Found(start, stop, self._types[name], "mention.gazetteer", rank, 0.9)
                if told:
                    yield Found(start, stop, self._types[name], "mention.place-told", rank, 0.9)
        yield from self._below(text)
        for m in _MASKED.finditer(text):
            yield Found(m.start(), m.end(), _LEVELS[m[1]], "mention.masked-place", 42, 0.9)

    def _below(self, text: str) -> Iterator[Found]:
        """The towns and villages of the counties that a text names, by their whole names (河源县 …
        大柳林东镇)."""
        villages = [m.end() for m in _VILLAGE.finditer(text)]
        if not villages and not _TOWN.search(text):
            return
        named = {text[a:b] for _, a, b in self._automaton.find_matches_as_indexes(text)}
        codes = sorted({self._codes[n] for n in named & self._codes.keys() if self._types[n] == "County"})
        for name in sorted({town for code in codes[:_COUNTIES] for town in self._gazetteer.towns_of(code)}):
            at = text.find(name)
            while at >= 0:
                yield Found(at, at + len(name), "Township", TOWN, 55, 0.95)
                at = text.find(name, at + len(name))
        known = (self._gazetteer.villages_of(code) for code in codes[:_COUNTIES] if villages)
        names = frozenset().union(*known) - self._no_places
        for stop in villages:
            start = next((stop - n for n in _VILLAGE_NAME if text[max(0, stop - n) : stop] in names), stop)
            if start < stop:
                yield Found(start, stop, "Village", VILLAGE, 55, 0.95)
