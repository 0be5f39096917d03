"""Who said a quotation: the person (or body) named before it, after it, or carried over from the quotation
before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.found import Found

_QUOTE = re.compile(r"“(?P<words>[^“”]{5,500})”")
_STOPS = "。！？\n”"
_BEFORE, _AFTER = 70, 40  # characters that a speaker may stand away from the quotation
_ENDS = "。！？，；\n…"  # what ends a quotation, or follows it; “…”行动 is a name
_PRONOUN = re.compile(r"(?:^|[，。；])[他她](?:们)?[^，。；]{0,20}$")
_TOLD = re.compile("[对向跟]")
_ACCOMPANIES = re.compile("[^，。；：]{0,8}陪同下")
_SPEECH = re.compile(r"[，。！？；]|[我你您咱]|了$|的$")


@lru_cache(maxsize=4)
def _words(lexicon: str, knowledge: Knowledge) -> re.Pattern[str]:
    return re.compile(knowledge.either(lexicon))


@lru_cache(maxsize=4)
def _done(knowledge: Knowledge) -> re.Pattern[str]:
    """What a quotation is no speech behind, but the name of what is done (介绍，公司推行|“…”)."""
    return re.compile(knowledge.either("mention/campaign_verbs", "mention/strategy_verbs") + "了?$")


def quotations(text: str, mentions: Sequence[Mention], knowledge: Knowledge) -> Iterator[Found]:
    """The ``said`` statements of a report; ``mentions`` are sorted."""
    starts = [m.span.start for m in mentions]
    exact = {(m.span.start, m.span.stop) for m in mentions}
    cue, hears = _words("cue/say", knowledge), _words("cue/hear", knowledge)
    carried: tuple[int, int] | None = None  # speaker, where the quotation ended
    for q in _QUOTE.finditer(text):
        if q.span("words") in exact or not (q["words"][-1] in _ENDS or text[q.end() : q.end() + 1] in _ENDS):
            continue
        if not _SPEECH.search(q["words"]) and _done(knowledge).search(text, max(0, q.start() - 5), q.start()):
            continue
        speaker, rule = _speaker(text, q, mentions, starts, cue, hears, carried)
        if speaker is None:
            continue
        carried = (speaker, q.end())
        where = mentions[speaker].span
        near = abs(where.start - q.start()) <= _BEFORE + 30
        span = (
            Span(min(where.start, q.start()), max(where.stop, q.end())) if near else Span(q.start(), q.end())
        )
        confidence = {"quote.before": 0.9, "quote.after": 0.9, "quote.carried": 0.7}[rule]
        yield Found(
            speaker,
            "said",
            q["words"],
            (),
            "asserted",
            span,
            Span(q.start(), q.end()),
            rule,
            confidence,
            (0, 0),
        )


def _speaker(
    text: str,
    q: re.Match[str],
    mentions: Sequence[Mention],
    starts: Sequence[int],
    cue: re.Pattern[str],
    hears: re.Pattern[str],
    carried: tuple[int, int] | None,
) -> tuple[int | None, str]:
    begin = max((text.rfind(c, max(0, q.start() - _BEFORE), q.start()) for c in _STOPS), default=-1) + 1
    begin = max(begin, q.start() - _BEFORE)
    before = list(range(bisect_left(starts, begin), bisect_left(starts, q.start())))
    lead = text[begin : q.start()]
    for types in (
        {"Person"},
        {
            "Meeting",
            "GovernmentBody",
            "Group",
            "Company",
            "Institution",
            "PartyOrganization",
            "OrganizationUnit",
        },
    ):
        for k in reversed(before):
            if "Person" in types and _heard(text, mentions, k, before[0], begin, hears):
                continue
            between = text[mentions[k].span.stop : q.start()]
            if mentions[k].type in types and (
                cue.search(between) if "Person" not in types else _says(between, cue)
            ):
                if "Person" in types or between.endswith(("：", "，", ":")) or cue.fullmatch(between):
                    return k, "quote.before"
                break
    if _SPEECH.search(q["words"]) is None:
        return None, ""
    end = min(
        (k for k in (text.find(c, q.end(), q.end() + _AFTER) for c in "。！？\n“") if k >= 0),
        default=q.end() + _AFTER,
    )
    for k in range(bisect_left(starts, q.end()), bisect_left(starts, end)):
        if mentions[k].type == "Person" and cue.search(text[mentions[k].span.stop : end + 1]):
            return k, "quote.after"
    if (
        carried
        and (_PRONOUN.search(lead) or (lead.strip() == "" and "\n" not in text[carried[1] : q.start()]))
        and q.start() - carried[1] < 160
    ):
        return carried[0], "quote.carried"
    if _PRONOUN.search(lead) and cue.search(lead):
        for k in range(bisect_left(starts, begin) - 1, max(-1, bisect_left(starts, begin) - 12), -1):
            if mentions[k].type == "Person" and "\n" not in text[mentions[k].span.stop : q.start()]:
                return k, "quote.carried"
    return None, ""


def _heard(
    text: str, mentions: Sequence[Mention], k: int, first: int, begin: int, hears: re.Pattern[str]
) -> bool:
    """Whether a person is only listened to, met or spoken to (甲听取乙汇报, 甲对乙说), or comes along."""
    span = mentions[k].span
    begin = max((text.rfind(c, begin, span.start) + 1 for c in "，；："), default=0) or begin
    if hears.search(text, begin, span.start) or _ACCOMPANIES.match(text, span.stop):
        return True
    persons = (m.span for m in mentions[first:k] if m.type == "Person" and m.span.start >= begin)
    return any(_TOLD.search(text, p.stop, span.start) for p in persons)


def _says(between: str, cue: re.Pattern[str]) -> bool:
    return bool(cue.search(between)) or between.endswith(("：", ":"))
