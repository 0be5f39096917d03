"""Names without the verb that opens their phrase, and no name without a letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.mentions.found import Found
from kg.mentions.places import STANDS

_OPEN = "“‘《「『〈"
_PAIRS = {"“": "”", "《": "》", "「": "」", "『": "』"}
_BODIES = frozenset({"GovernmentBody", "Group", "Company", "Institution"})
_ENTERPRISES, _HELD, _HOLDER = frozenset({"Group", "Company"}), "控股", "控股股东"
_ONE = re.compile("是一家(?!名)[^，。；\n]*的$")
_FAR = 40  # characters before a name in which 是一家 is looked for
_OWNERS = frozenset({"GovernmentBody", "Group", "Company", "Province", "City", "County"})
_DASHES = "-－—–~=>"
_TITLES = re.compile(r"等(?:系列|一系列|[\u4e00-\u9fff\d]{0,4}项)?(?:荣誉|荣誉称号|称号|奖项|殊荣)?$")
_CLOSED = {
    "Honor": _TITLES,
    "Project": re.compile(r"等(?:\d{1,4})?[\u4e00-\u9fff]{0,8}?(?:项目|工程)$"),
}  # what closes a list
_LEAST = 4  # characters that a name keeps
_CHAIN = re.compile("(?P<whole>[^公]{2,}?(?:司|中心))[^司]{2,}处")  # 专利管理司|综合处
_CAMPAIGN = 6  # characters of a campaign's name without whose it is


def parted(text: str, found: Iterable[Found], known: frozenset[str]) -> Iterator[Found]:
    """``found`` with 中央和省委 as two, where the part before 和 is a name by itself."""
    for f in found:
        name = text[f.start : f.stop]
        at = name.find("和")
        if at > 0 and f.type in _BODIES and name[:at] in known and len(name) - at > 2:
            yield f._replace(stop=f.start + at)
            yield f._replace(start=f.start + at + 1)
        else:
            yield f


def nested(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """``found`` with 专利管理司综合处 as two, a part within a part."""
    for f in found:
        chain = _CHAIN.fullmatch(text, f.start, f.stop) if f.type == "OrganizationUnit" else None
        if chain:
            yield f._replace(stop=chain.end("whole"))
            yield f._replace(start=chain.end("whole"))
        else:
            yield f


def opened(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """``found`` with the opening mark before a name that holds the closing one (“|红星”服务队); none that
    holds half a pair else (差距”问题)."""
    for f in found:
        mark, name = text[f.start - 1 : f.start], text[f.start : f.stop]
        halves = "" if f.name else "".join(c for m, c in _PAIRS.items() if name.count(c) > name.count(m))
        if not halves:
            yield f
        elif _PAIRS.get(mark) == halves:
            yield f._replace(start=f.start - 1)


def held(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """``found`` without 控股 where it belongs to what follows (甲股份|控股股东)."""
    for f in found:
        shared = f.type in _ENTERPRISES and not f.nominal and text.startswith(_HOLDER, f.stop - len(_HELD))
        yield f._replace(stop=f.stop - len(_HELD)) if shared and f.stop - f.start > _LEAST else f


def described(text: str, found: Iterable[Found], kinds: tuple[str, ...]) -> Iterator[Found]:
    """``found`` without what only tells what an enterprise is (是一家专业的|茶叶营销公司, 综合性旅游集团);
    ``kinds`` are words that open such a description."""
    for f in found:
        kind = f.type in _ENTERPRISES and not f.nominal and f.rule == "mention.tail"
        one = kind and _ONE.search(text, max(0, f.start - _FAR), f.start)
        if not (one or (kind and text.startswith(kinds, f.start))):
            yield f


def behind_owners(found: Iterable[Found], others: Iterable[Found]) -> Iterator[Found]:
    """``found`` with a place or body that opens a campaign's name left to itself (岚江省|减亏专项行动)."""
    ends = {
        o.start: o.stop for o in others if o.type in _OWNERS and (o.rank >= STANDS or o.type == "Province")
    }
    for f in found:
        stop = ends.get(f.start, f.start) if f.type == "Initiative" else f.start
        yield f._replace(start=stop) if f.stop - stop >= _CAMPAIGN else f


def trimmed(text: str, found: Iterable[Found], verbs: frozenset[str]) -> Iterator[Found]:
    """``found`` with leading verbs cut off names that are not in quotation or title marks.

    A name of digits or masks alone (9, ***) is left out unless it is quoted, or a formula by what follows it.
    """
    longest = max(map(len, verbs), default=0)
    for f in found:
        quoted = f.start > 0 and text[f.start - 1] in _OPEN
        name = text[f.start : f.stop]
        if not quoted and f.type != "Strategy" and not any(c.isalpha() for c in name):
            continue
        start = f.start + (0 if quoted else len(name) - len(name.lstrip(_DASHES)))
        while not quoted and not f.nominal and not f.name:
            verb = next((n for n in range(longest, 1, -1) if text[start : start + n] in verbs), 0)
            if not verb or f.stop - start - verb < _LEAST:
                break
            start += verb
        closed = _CLOSED.get(f.type) if not f.name and not quoted else None
        titles = closed.search(text, f.start + 2, f.stop) if closed else None
        if start != f.start or len(name) > 1 or f.nominal:
            yield f._replace(start=start, stop=titles.start() if titles else f.stop)
