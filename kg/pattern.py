"""The pattern language of rules: regular expressions over characters and typed slots.

``<cue/launch>``      any word of the lexicon ``cue/launch``, longest first
``{part:Group|Fund}`` a mention of one of these types or of their subtypes, called ``part``; ``{x}`` takes any
type
``{part:Group+}``     the same, or a 、-list of such mentions, each with its place or 原 before it or an
                      aside in brackets behind it
``{part:Region>}``    a chain of such mentions, at most 的 between, of which the last counts: an address
``{part:Region+>}``   a 、-list of such chains
``{~12}``             at most twelve characters within a clause (no ，。；！？： and no line end); ``{~}``
means ``{~8}``
``{-6}``              the same without a mention, figure or time in it
``{~~40}``            at most forty characters within a sentence (no 。！？ and no line end)

Everything else is Python's regular-expression syntax. A text is folded before a pattern looks at it: each
mention (with quotation marks that stand tightly around it) and each figure or period becomes one private-use
character of its type, so that a slot is one character and the positions of the folded text lead back to the
mentions.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.knowledge import Knowledge, KnowledgeError
from kg.required import Need, required

# One character of plane 15 for each type; normalization replaces input from that plane.
_PLANE = 0xF0000
# What is folded beside entities: figures, times, and positions (of an enterprise or party, of a government,
# of the head of a region, in a village, a profession, the work of an enterprise's staff).
FIGURE_TYPES = (
    *("Money", "Percent", "Count", "Period", "Frequency"),
    *("Title", "Office", "Headship", "VillageOffice", "Profession", "Staff"),
)
_WIDER = {  # who heads a region holds an office
    "Office": frozenset({"Office", "Headship", "VillageOffice"}),
    "Profession": frozenset({"Profession", "Staff"}),
}
_SLOT = re.compile(r"\{([a-z]\w*)(?::([A-Za-z|]+))?(\+?>?)\}")
_GAP = re.compile(r"\{(~~?|-)(\d*)\}")
_GROUP = re.compile(r"\(\?P<(\w+)>")
_REF = re.compile(r"(?<!\?P)<([a-z][\w/-]*)>")
_LIST = r"(?:、|以及|、和|、以及|和|与|及|暨|兼|、兼)"
_PLACES = r"(?:、|以及|、和|、以及|和|及)"  # 甲市与乙县 are two parties
# A name is declared behind its first mention: 浔润集团（以下简称“集团”）. The declaration is no part of the
# sentence.
_DECLARED = re.compile(
    r"[（(](?:(?:暂定名|暂名)[，；])?(?:(?:以下|下文|下|统)?(?:统|简)?称[^（）()\n]{0,60}|“[^“”（）()\n]{1,20}”(?:[、或]“[^“”（）()\n]{1,20}”){0,2})[）)]"
)
_ASIDE = r"(?:[（(][^（）()\n]{0,30}[）)])?"  # 甲公司（600001）、乙公司
_LISTED, _CHAINED = (
    40,
    6,
)  # members of a list behind the first, and of an address: bounds keep matching linear
# “甲”专项行动、“乙”活动 is a list too.
_TAIL = re.compile(
    r"[\u4e00-\u9fff]{0,4}?(?:活动|行动|机制|制度|工程|计划|模式|品牌|战略|称号|工作法|教育|实践|专项|治理|整治|平台|课堂|改革|创建|建设|管理|服务)"
    r"(?=(?:、|和|与|及|以及)[“\u4e00-\u9fff])"
)
_WITHIN = {"~": "，。；！？：\n", "~~": "。！？\n", "-": "，。；！？：\n\U000f0000-\U000f00ff"}


@dataclass(frozen=True, slots=True)
class Item:
    """Something folded into one character: ``index`` is the caller's own number for it."""

    start: int
    stop: int
    type: str
    index: int


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded stretch of text: ``starts[i]`` and ``stops[i]`` are the offsets that ``text[i]`` stands
    for."""

    text: str
    starts: tuple[int, ...]
    stops: tuple[int, ...]
    items: Mapping[int, Item]

    def position(self, offset: int) -> int:
        """The folded position of a document offset (the first character that does not end before it)."""
        return bisect_left(self.stops, offset + 1)


@dataclass(frozen=True)
class Pattern:
    """A pattern as regular expression; ``slots`` maps each slot's name to its types (concrete ones).

    A text that it matches holds a word or symbol of each of ``needs``; ``chains`` names the slots that take
    chains of mentions, of which the last counts.
    """

    source: str
    slots: Mapping[str, frozenset[str]]
    needs: tuple[Need, ...]
    chains: frozenset[str]
    where: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression, compiled when a text is first searched: a report needs few of all rules."""
        try:
            return re.compile(self.source)
        except re.error as e:
            raise KnowledgeError(f"{self.where}: the pattern cannot be read: {e}") from None

    @cached_property
    def groups(self) -> frozenset[str]:
        """The names of slots and of other groups."""
        return frozenset(_GROUP.findall(self.source))


def symbols(knowledge: Knowledge) -> dict[str, str]:
    """The private-use character of every concrete entity type and figure type."""
    types = [*sorted(knowledge.ontology.types), *FIGURE_TYPES]
    return {t: chr(_PLANE + i) for i, t in enumerate(types)}


def compile_pattern(pattern: str, knowledge: Knowledge, where: str) -> Pattern:
    """The pattern of a rule; KnowledgeError with ``where`` if it names what is not there, and if it cannot be
    read: at once for knowledge of one's own, in the shipped one when it is first used."""
    slots: dict[str, frozenset[str]] = {}
    chains: set[str] = set()
    symbol = symbols(knowledge)
    places = knowledge.ontology.subtypes("Region")
    home = "".join(sorted(symbol[t] for t in places))

    def fitting(types: str | None) -> frozenset[str]:
        return _types(types, knowledge, where) if types else frozenset(knowledge.ontology.types)

    def slot(m: re.Match[str]) -> str:
        name, types, many = m[1], m[2], m[3]
        slots[name] = allowed = fitting(types)
        one = "[" + "".join(sorted(symbol[t] for t in allowed)) + "]"
        member = f"{one}(?:的?{one}){{0,{_CHAINED - 1}}}" if ">" in many else one
        if many == "+" and not allowed & (places | set(FIGURE_TYPES)):  # 与德国甲公司、法国乙公司
            member = f"[{home}]?{one}"
        if ">" in many:
            chains.add(name)
        joint = _PLACES if allowed <= places else _LIST
        return (
            f"(?P<{name}>{member}(?:{_ASIDE}{joint}原?{member}){{0,{_LISTED}}})"
            if "+" in many
            else f"(?P<{name}>{member})"
        )

    def words(m: re.Match[str]) -> str:
        if m[1] not in knowledge.lexicons:
            raise KnowledgeError(f"{where}: no lexicon data/lexicon/{m[1]}.tsv")
        return knowledge.either(m[1])

    def need(part: str) -> Need:
        m = _SLOT.fullmatch(part)
        return frozenset(symbol[t] for t in fitting(m[2])) if m else frozenset(knowledge.words(part[1:-1]))

    made = _GAP.sub(lambda m: f"[^{_WITHIN[m[1]]}]{{0,{m[2] or 8}}}?", pattern)
    made = _SLOT.sub(slot, _REF.sub(words, made))
    found = Pattern(made, slots, required(pattern, need), frozenset(chains), where)
    if len(knowledge.folders) > 1:
        _ = found.regex
    return found


def last_of_chains(text: str, places: Sequence[int]) -> list[int]:
    """Those of the folded positions ``places`` that no other follows in a chain (河源县的柳林村)."""
    return [
        i for i in places if i + 1 not in places and not (text[i + 1 : i + 2] == "的" and i + 2 in places)
    ]


def _types(names: str, knowledge: Knowledge, where: str) -> frozenset[str]:
    found: set[str] = set()
    for name in names.split("|"):
        figure = _WIDER.get(name, frozenset({name} & set(FIGURE_TYPES)))
        types = figure or knowledge.ontology.subtypes(name)
        if not types:
            raise KnowledgeError(f"{where}: no type {name}")
        found |= types
    return frozenset(found)


_OPEN, _CLOSE = "“‘《「『", "”’》」』"


def fold(text: str, start: int, stop: int, items: Sequence[Item], symbol: Mapping[str, str]) -> Folded:
    """Fold ``text[start:stop]``; ``items`` are sorted, do not overlap, and lie within."""
    out: list[str] = []
    starts: list[int] = []
    stops: list[int] = []
    where: dict[int, Item] = {}

    def put(character: str, begin: int, end: int) -> None:
        out.append(character)
        starts.append(begin)
        stops.append(end)

    def keep(begin: int, end: int) -> None:
        out.append(text[begin:end])
        starts.extend(range(begin, end))
        stops.extend(range(begin + 1, end + 1))

    at = start
    for item in items:
        left, right = item.start, item.stop
        while (
            left > at
            and right < stop
            and text[left - 1] in _OPEN
            and text[right] == _CLOSE[_OPEN.index(text[left - 1])]
        ):
            left, right = left - 1, right + 1
        if item.start < at:
            continue
        if left < item.start and left == at and starts and text[at - 1] in _CLOSE:
            put("、", left, left)  # “甲”“乙” is a list
        keep(at, left)
        where[len(starts)] = item
        put(symbol[item.type], left, right)
        aside = _DECLARED.match(text, right, stop) or (
            _TAIL.match(text, right, stop) if left < item.start else None
        )
        at = aside.end() if aside else right
    keep(at, stop)
    return Folded("".join(out), tuple(starts), tuple(stops), where)


_MARK = re.compile(r"\[(\w*)(?::(\w+))? ([^\[\]]+)\]")


def read_example(example: str, kind: Callable[[str], str]) -> tuple[str, list[tuple[str, Item]]]:
    """The text of a marked example and its marks, as (slot, item).

    ``[part 通商集团]`` marks a mention for the slot ``part``, of the type that ``kind(slot)`` gives or that
    is written: ``[part:Group 通商集团]``;
    ``[:City 宁波市]`` a mention that belongs to no slot.
    """
    text, at = "", 0
    marks: list[tuple[str, Item]] = []
    for m in _MARK.finditer(example):
        text += example[at : m.start()]
        marks.append((m[1], Item(len(text), len(text) + len(m[3]), m[2] or kind(m[1]), len(marks))))
        text += m[3]
        at = m.end()
    return text + example[at:], marks
