"""Lines that are no paragraphs: page numbers, and the hard wraps of text that was copied from a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from math import inf

from kg.text.tracked import Edit, Tracked

# — 3 —, - 12 -, 12 / 168, 第3页, 第 3 页 共 12 页, with the blank lines around them.
PAGE_NUMBER = re.compile(
    r"\n[ \t\u3000]{0,80}(?:[—–－-]{1,2}[ \t]{0,3}\d{1,4}[ \t]{0,3}[—–－-]{1,2}"
    r"|\d{1,4}[ \t]{0,3}/[ \t]{0,3}\d{1,4}"
    r"|第[ \t]{0,3}\d{1,4}[ \t]{0,3}页(?:[ \t，,/]{0,3}共[ \t]{0,3}\d{1,4}[ \t]{0,3}页)?"
    r")[ \t\u3000]{0,80}(?=\n|\Z)"
)
ENUMERATOR = re.compile(
    r"第[一二三四五六七八九十百\d]{1,4}[章节部篇条]|[一二三四五六七八九十]{1,3}[、.．]"
    r"|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|[①-⑳◆◇●■□▲△]"
)
_OPEN_END = re.compile(r"[，、（《“‘]$")
_CLOSE_START = re.compile(r"[，、。；：！？）》”’]")
_TERMINAL = "。！？；：…”）"
_NARROWEST, _WIDEST = 18, 60
_INDENT = re.compile(r" {2}|[\t\u3000]")
_ASCII_WORD = re.compile(r"[A-Za-z]")


def width(line: str) -> float:
    """The width of a line in ideographs: ASCII counts half.

    >>> width("2024年")
    3.0
    """
    return len(line) - sum(c.isascii() for c in line) / 2


def _full_width(lines: list[str]) -> float:
    """The least width of a line that is wrapped, in a document whose open lines share one greatest width;
    infinite in any other."""
    widths = sorted(width(line.strip()) for line in lines if line.strip())
    if len(widths) < 4:
        return inf
    widest = widths[-1 - len(widths) // 20]
    full = [line for line in lines if widest - 2 <= width(line.strip()) <= widest + 2]
    running = [line for line in full if line.rstrip()[-1:] not in _TERMINAL]
    enough = len(full) >= 3 and len(full) >= 0.3 * len(widths) and len(running) >= 0.5 * len(full)
    return widest - 2.5 if enough and _NARROWEST <= widest <= _WIDEST else inf


def _ragged_width(lines: list[str]) -> float:
    """The same for a document that indents what opens a paragraph and wraps its lines unevenly."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    going = [a for a, b in pairs if not _INDENT.match(b)]
    opened = sum(bool(_INDENT.match(a)) for a in going)
    running = [width(a.strip()) for a in going if a.rstrip()[-1] not in _TERMINAL]
    if opened < 3 or len(running) < 6 or 2 * len(running) < len(going):
        return inf
    widest = max(running)
    return widest / 2 if _NARROWEST <= widest <= _WIDEST else inf


def _continues(line: str, following: str, wrapped: float) -> bool:
    """Whether a line goes on in the next one; one that is ``wrapped`` is at least so wide."""
    if not line.strip() or not following.strip():
        return False
    if _OPEN_END.search(line.rstrip()) or _CLOSE_START.match(following):
        return True
    if following[0] in " \u3000\t" or ENUMERATOR.match(following) or line.rstrip()[-1] in "。！？；：":
        return False
    return width(line.strip()) >= wrapped


def unwrap(tracked: Tracked) -> Tracked:
    """Join the lines of a paragraph that was broken at the edge of a page."""
    return tracked.edit(_joins(tracked.text.split("\n")))


def _joins(lines: list[str]) -> Iterator[Edit]:
    wrapped = min(_full_width(lines), _ragged_width(lines))
    at = 0
    for line, following in pairwise(lines):
        at += len(line)
        if _continues(line, following, wrapped):
            words = _ASCII_WORD.match(line[-1:]) and _ASCII_WORD.match(following[:1])
            yield at, at + 1, " " if words else ""
        at += 1
