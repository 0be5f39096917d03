"""Short forms that the report does not declare: parts of a full name in its order (湖南有色)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import ahocorasick_rs

from kg.entities.names import ENTERPRISE
from kg.mentions.found import Found
from kg.mentions.words import Cutter
from kg.places.naming import stem

_TYPES = frozenset({"Group", "Company", "Institution", "GovernmentBody"})
_BODY = "GovernmentBody"
_LEGAL = (
    "集团有限责任公司",
    "集团股份有限公司",
    "集团有限公司",
    "有限责任公司",
    "股份有限公司",
    "集团公司",
    "有限公司",
    "集团",
    "公司",
)
_CLASS = "企业"  # 中央企业 in 中央大型企业工委
_LONGEST = 12
_DIVISIONS = frozenset({"City", "County"})
_PROPER = frozenset({"", "ns", "nr", "nz", "nrt"})  # tags of what is no common word
_CALLED = re.compile("与|和|同|向|对|将|在|、|，|两地|两[县市区]|方面|县?委、|党政")  # behind a division
_COUNTED = re.compile("[两三四五六七八九十几]大$")  # 六大|稀土集团: a class
_FIGURE = re.compile(r"(?:约|近|超过?|达到?|突破)?\d")
_TAIL = re.compile("(?:股份|集团)?有限(?:责任)?公司$")
_STEM = 4  # characters of the shortest such name, less one
_FIGURES = "〇一二三四五六七八九"
_BY_NUMBER = re.compile(r"(?<![第一二三四五六七八九十\d])[〇零一二三四五六七八九十\d]{1,4}[所院]")
_NUMBERED = re.compile(r"第([〇零一二三四五六七八九十\d]{1,4})研究([所院])$")


def derived(text: str, names: Sequence[Found], places: Sequence[Found], cutter: Cutter) -> Iterator[Found]:
    """Places outside ``names`` where a short form of an organization's name stands."""
    taken = bytearray(len(text) + 1)
    for f in names:
        taken[f.start : f.stop] = b"\1" * (f.stop - f.start)
    ends = {f.start: f.stop for f in places}
    yield from _divisions(text, names, taken, cutter)
    seeds: dict[str, set[tuple[str, str]]] = {}
    for f in names:
        name = text[f.start : f.stop]
        if f.type not in _TYPES or len(name) < 5 or f.nominal:
            continue
        lead = ends.get(f.start, f.start) - f.start
        for start in {0, lead}:
            rest = name[start:]
            if len(rest) > 4:
                seeds.setdefault(rest[:2], set()).add((rest, f.type))
    yield from _numbered(text, names, taken)
    yield from _whole(text, names)
    if not seeds:
        return
    words = sorted(seeds)
    for index, start, _ in ahocorasick_rs.AhoCorasick(words).find_matches_as_indexes(text):
        if taken[start]:
            continue
        length, type, name = max((_longest(text, start, n), t, n) for n, t in seeds[words[index]])
        stop = start + length
        if type == _BODY and text[stop - 1 : stop] != name[-1]:  # 乡村振兴 is no short form of 乡村振兴局
            continue
        if not any(taken[start:stop]) and _stands(text, start, stop, cutter):
            yield Found(start, stop, type, "mention.derived", 44, 0.75)


def _divisions(text: str, names: Sequence[Found], taken: bytearray, cutter: Cutter) -> Iterator[Found]:
    """Places where a division is called without its tail (甲区与乙县签约。甲还…), words of its own."""
    full = {(stem(text[f.start : f.stop]), f.type) for f in names if f.type in _DIVISIONS and not f.nominal}
    types = {short: type for short, type in sorted(full) if len(short) > 1 and cutter.tag(short) in _PROPER}
    words = sorted(types)
    for index, start, stop in (
        ahocorasick_rs.AhoCorasick(words).find_matches_as_indexes(text) if words else ()
    ):
        free = not any(taken[start:stop]) and cutter.is_word(text, start, stop)
        if free and _CALLED.match(text, stop):
            yield Found(start, stop, types[words[index]], "mention.derived", 44, 0.75)


def _whole(text: str, names: Sequence[Found]) -> Iterator[Found]:
    """Places where a company's name stands without its legal tail, even if it begins with another's
    (甲投发展股份有限公司: 甲投发展, not 甲投)."""
    full = ((text[f.start : f.stop], f.type) for f in names if f.type in ENTERPRISE and not f.nominal)
    cut = ((name, type, _TAIL.search(name)) for name, type in full)
    stems = {name[: tail.start()]: type for name, type, tail in cut if tail and tail.start() > _STEM}
    words, found = sorted(stems), {f.start: f.stop for f in names}
    for index, start, stop in ahocorasick_rs.AhoCorasick(words).find_matches_as_indexes(text):
        if found.get(start, stop) < stop:
            yield Found(start, stop, stems[words[index]], "mention.derived", 60, 0.85)


def _numbered(text: str, names: Sequence[Found], taken: bytearray) -> Iterator[Found]:
    """Places where an institute is called by its number (第五十四研究所: 五十四所, 54所)."""
    called: dict[str, dict[str, str]] = {}  # the types of the names that are called so
    for f in names:
        name = text[f.start : f.stop]
        number = None if f.nominal else _NUMBERED.search(name)
        if number:
            for figures in {number[1], _digits(number[1])}:
                called.setdefault(figures + number[2], {})[name] = f.type
    for m in _BY_NUMBER.finditer(text) if called else ():
        if m[0] in called and not any(taken[m.start() : m.end()]):
            for name, type in called[m[0]].items():
                yield Found(m.start(), m.end(), type, "mention.derived", 52, 0.8, name=name)


def _digits(number: str) -> str:
    """A number below a hundred, or read figure by figure, in digits: 五十四 is 54, 七〇九 is 709."""
    tens, mark, ones = number.partition("十")
    figures = (tens or "1") + (ones or "0") if mark else number
    return "".join(str(_FIGURES.index(c)) if c in _FIGURES else c for c in figures.replace("零", "〇"))


def _longest(text: str, start: int, name: str) -> int:
    """How many characters from ``start`` stand in ``name`` in the same order."""
    at = 0
    for n, c in enumerate(text[start : start + _LONGEST]):
        at = name.find(c, at) + 1
        if not at:
            return n
    return min(_LONGEST, len(text) - start)


def _stands(text: str, start: int, stop: int, cutter: Cutter) -> bool:
    """True if the stretch is long enough to be a name, no common word, and ends and begins with words."""
    form = text[start:stop]
    if _COUNTED.search(text, max(0, start - 2), start):
        return False
    tag = cutter.tag(form[:2])
    common = bool(tag)
    if tag and not tag.startswith("ns") and _FIGURE.match(text, stop):  # 甲省交通投资集团完成|交通投资|9亿元
        return False
    if len(form) < (4 if common else 3) or cutter.tag(form) or form in _LEGAL or form.endswith(_CLASS):
        return False
    if (
        not all("\u4e00" <= c <= "\u9fff" for c in form)
        or text[start - 1 : start] == "“" != text[stop : stop + 1]
    ):
        return False
    return cutter.is_word(text, start, stop) and not cutter.noun_follows(text, stop)
