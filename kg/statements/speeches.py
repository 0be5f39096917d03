"""Who speaks or is at a meeting that a heading names: the author of a speech, and those whom minutes list."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.found import Found

_HEAD = 600  # characters in which a report's headings stand
_SPOKEN = re.compile(
    "[”’]?上(?:的|作的?|所作的)?[^，。；\n]{0,6}(?:讲话|发言|报告|致辞|演讲|汇报|总结|说明|$|\n)"
)
_DATE = re.compile(r"[（(]?[\d〇一二三四五六七八九十×X*]{2,4}年[^\n]{1,12}[）)]?")
_BYLINE = 40  # characters of a line that says who speaks
_LINES = 3  # lines from the heading to it
_ENDS = re.compile("[。；！？\n]")
_REACH = 400  # characters from the name of a meeting to the list of those who are there
_OFFICE = 24  # characters of the offices of who chairs
_MINUTES, _TITLE = re.compile("纪要|记录"), 120  # what minutes are called, in so many characters
_RULES = {"speech.author": 0.85, "minutes.roster": 0.85}


def speeches(text: str, mentions: Sequence[Mention], knowledge: Knowledge) -> Iterator[Found]:
    """The ``participatedIn`` statements of the headings of speeches and minutes; ``mentions`` are sorted."""
    starts = [m.span.start for m in mentions]
    for i, m in enumerate(mentions):
        if m.span.start > _HEAD:
            break
        if m.type == "Meeting" and _SPOKEN.match(text, m.span.stop):
            yield from _by(i, text, mentions, starts)
    label = re.compile(rf"(?<![^\s\d日。；）)]){knowledge.either('context/roster_heads')}[：:]")
    meetings = [i for i, m in enumerate(mentions) if m.type == "Meeting"]
    titled = [i for i in meetings if mentions[i].span.start < _TITLE and _MINUTES.search(text, 0, _TITLE)]
    for x in label.finditer(text):
        held = [i for i in meetings if x.start() - _REACH < mentions[i].span.start < x.start()]
        held = titled[:1] or held
        end = min(
            m.start() if m else len(text) for m in (_ENDS.search(text, x.end()), label.search(text, x.end()))
        )
        for k in range(bisect_left(starts, x.end()), bisect_left(starts, end)) if held else ():
            chairs = "主持" in x[0] and starts[k] - x.end() > _OFFICE  # who chairs an interview asks others
            if mentions[k].type == "Person" and not chairs:
                yield _found(k, held[-1], mentions, Span(x.end(), end), "minutes.roster")


def _by(meeting: int, text: str, mentions: Sequence[Mention], starts: Sequence[int]) -> Iterator[Found]:
    """Who is named alone, with his office, in one of the lines below a heading."""
    at = text.find("\n", mentions[meeting].span.stop)
    for _ in range(_LINES):
        while 0 <= at < len(text) and text[at].isspace():
            at += 1
        end = text.find("\n", at)
        if end < 0 or end - at > _BYLINE:
            return
        here = [
            k
            for k in range(bisect_left(starts, at), bisect_left(starts, end))
            if mentions[k].type == "Person"
        ]
        if len(here) == 1 and mentions[here[0]].span.stop == len(text[:end].rstrip(" 　）)")):
            yield _found(here[0], meeting, mentions, Span(at, end), "speech.author")
            return
        if here or not _DATE.fullmatch(text[at:end].strip()):
            return
        at = end


def _found(person: int, meeting: int, mentions: Sequence[Mention], span: Span, rule: str) -> Found:
    cue = mentions[person].span
    return Found(person, "participatedIn", meeting, (), "asserted", span, cue, rule, _RULES[rule], (0, 0))
