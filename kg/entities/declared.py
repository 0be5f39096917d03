"""Names that a report itself declares to be one thing: （以下简称“…”）, （即…）, 证券简称：…"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.knowledge import Knowledge, Rule
from kg.model import Document, Mention, Span
from kg.pattern import Folded, Item, Pattern, compile_pattern, symbols

_CUE = re.compile(
    r"称|(?:公司|集团|院|所|行|局)[（(）)]|[（(]即|[（(][A-Za-z]|全名|[中英]文名|也叫|又名|俗"
    r"|(?:发行|收购)人[\u4e00-\u9fff]"
)
_BEFORE, _AFTER = 80, 160
_APART = re.compile(r"[“”\"《》〈〉、,，;；/]+|或者?|和|及")


@dataclass(frozen=True, slots=True)
class Declaration:
    """``full`` is the index of a mention, ``short`` another name of it, at ``span`` of the text."""

    full: int
    short: str
    span: Span
    rule: str


_COMPILED: dict[str, list[tuple[Rule, Pattern]]] = {}


def _patterns(knowledge: Knowledge) -> list[tuple[Rule, Pattern]]:
    if knowledge.digest not in _COMPILED:
        _COMPILED[knowledge.digest] = [
            (r, compile_pattern(r.pattern, knowledge, r.where)) for r in knowledge.rules["alias"]
        ]
    return _COMPILED[knowledge.digest]


def declarations(document: Document, mentions: Sequence[Mention], knowledge: Knowledge) -> list[Declaration]:
    """What the alias rules read, in order of the text; mentions are sorted and do not overlap."""
    starts = [m.span.start for m in mentions]
    symbol = symbols(knowledge)
    found: dict[tuple[int, str], Declaration] = {}
    for left, right in _windows(document.text):
        first, last = bisect_left(starts, left), bisect_right(starts, right)
        items = [
            Item(m.span.start, m.span.stop, m.type, i)
            for i, m in enumerate(mentions[first:last], first)
            if not m.nominal
            and m.span.start >= left
            and m.span.stop <= right
            and m.type in symbol
            and not (m.name.isascii() and document.text[m.span.start - 1] in "（(")  # 甲集团（ABC）
        ]
        folded = _fold(document.text, left, right, items, symbol)
        for rule, pattern in _patterns(knowledge):
            for m in pattern.regex.finditer(folded.text):
                full = folded.items[m.start("full")].index
                begin, end = folded.starts[m.start("short")], folded.stops[m.end("short") - 1]
                for short, span in _shorts(document.text, begin, end):
                    if rule.options.get("kind") == "fits" and not _fits(short, mentions[full].name):
                        continue
                    found.setdefault((full, short), Declaration(full, short, span, rule.id))
    return sorted(found.values(), key=lambda d: (d.span, d.full))


def _fold(text: str, start: int, stop: int, items: Sequence[Item], symbol: Mapping[str, str]) -> Folded:
    """Mentions as symbols and all else as written: rules elsewhere do not see a declaration, these must."""
    out: list[str] = []
    starts: list[int] = []
    where: dict[int, Item] = {}
    at = start
    for item in [*items, None]:
        until = item.start if item else stop
        out += text[at:until]
        starts += range(at, until)
        if item:
            where[len(out)] = item
            out.append(symbol[item.type])
            starts.append(item.start)
            at = item.stop
    stops = [where[i].stop if i in where else s + 1 for i, s in enumerate(starts)]
    return Folded("".join(out), tuple(starts), tuple(stops), where)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Stretches around the cues, near ones united but never over two thousand characters."""
    left = right = -1
    for m in _CUE.finditer(text):
        begin, end = max(0, m.start() - _BEFORE), min(len(text), m.end() + _AFTER)
        if left >= 0 and begin <= right and end - left <= 2000:
            right = end
            continue
        if left >= 0:
            yield left, right
        left, right = begin, end
    if left >= 0:
        yield left, right


def _fits(short: str, full: str) -> bool:
    """Whether the characters of a shorter name stand in the full one in their order."""
    at = 0
    for character in short:
        at = full.find(character, at) + 1
        if not at:
            return False
    return len(short) < len(full)


def _shorts(text: str, begin: int, end: int) -> Iterator[tuple[str, Span]]:
    at = begin
    for m in [*_APART.finditer(text, begin, end), None]:
        stop = m.start() if m else end
        short = text[at:stop].strip()
        if 1 < len(short) <= 60:
            where = text.index(short, at)
            yield short, Span(where, where + len(short))
        at = m.end() if m else end
