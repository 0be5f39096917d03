"""Sentences of a document: split at 。！？ and line ends, quotations kept whole, none longer than a bound."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import Document, Sentence, Span
from kg.text.lines import ENUMERATOR

LONGEST = 600  # characters; the rules' bounded repeats and the page's quotations count on it
_LONGEST_QUOTE = 300
_HEADING = 60
_STOP = re.compile(r"[。！？!?]{1,20}[”’）》」\"]{0,3}")
_BRACKET = re.compile(r"[“”（）]")
_SPEAKER = re.compile(
    r"[^，。！？；：“”]{0,24}?(?:说|表示|介绍|坦言|感慨|指出|强调|称|道|认为|感叹|提出)[。，！：]"
)
_POINT = re.compile("(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)")
_CUT = re.compile(r"[；，、\s]")
_RUNNING_END = "。！？；：，、"


def segment(document: Document) -> tuple[Sentence, ...]:
    """The sentences of ``document.text`` in order, disjoint, trimmed, at most ``LONGEST`` characters each.

    A closing quotation mark after the stop belongs to its sentence, and so does the speaker who follows it
    (“……。”张三说。). A line is a paragraph, and so is each point of one that lists them (一、……。二、……。).
    Headings are short lines without a final stop, and the enumerated lead of a paragraph
    (（一）压实责任抓统筹。).
    """
    out: list[Sentence] = []
    at = 0
    paragraph = 0
    for line in document.text.split("\n"):
        if line.strip():
            for n, span in enumerate(_sentences(line, at)):
                paragraph += n > 0 and _POINT.match(document.text, span.start) is not None
                out.append(Sentence(span, paragraph, _is_heading(document.text, span, line)))
            paragraph += 1
        at += len(line) + 1
    return tuple(out)


def _sentences(line: str, offset: int) -> Iterator[Span]:
    start = 0
    for stop in [*_stops(line), len(line)]:
        for piece in _bounded(line, start, stop):
            yield Span(offset + piece.start, offset + piece.stop)
        start = stop


def _stops(line: str) -> Iterator[int]:
    """Where sentences end: after each stop that no short bracketed passage encloses."""
    inside = _enclosed(line)
    passage = next(inside, None)
    for match in _STOP.finditer(line):
        while passage and passage[1] <= match.start():
            passage = next(inside, None)
        closing = passage and passage[0] < match.start() and match.end() == passage[1]
        if closing and _SPEAKER.match(line, match.end()):
            continue
        if closing or not (passage and passage[0] < match.start() < passage[1]):
            yield match.end()


def _enclosed(line: str) -> Iterator[tuple[int, int]]:
    """Outermost “…” and （…） of bounded length, in order; what never closes encloses nothing."""
    found: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(line):
        if match[0] in "“（":
            stack.append(("”" if match[0] == "“" else "）", match.start()))
        elif stack and stack[-1][0] == match[0]:
            start = stack.pop()[1]
            if match.end() - start <= _LONGEST_QUOTE:
                while found and found[-1][0] > start:
                    found.pop()
                found.append((start, match.end()))
    return iter(found)


def _bounded(line: str, start: int, stop: int) -> Iterator[Span]:
    """The stretch without the space around it, cut at clause marks where it is too long."""
    while start < stop and line[start].isspace():
        start += 1
    while stop > start and line[stop - 1].isspace():
        stop -= 1
    while stop - start > LONGEST:
        marks = [m.end() for m in _CUT.finditer(line, start + LONGEST // 2, start + LONGEST)]
        cut = marks[-1] if marks else start + LONGEST
        yield Span(start, cut)
        start = cut
    if stop > start:
        yield Span(start, stop)


def _is_heading(text: str, span: Span, line: str) -> bool:
    if len(span) > _HEADING:
        return False
    whole = len(line.strip()) == len(span)
    if whole and text[span.stop - 1] not in _RUNNING_END:
        return True
    first = line.lstrip().startswith(text[span.start : span.stop])
    lead = bool(ENUMERATOR.match(text, span.start))
    return first and lead and "，" not in text[span.start + 20 : span.stop]
