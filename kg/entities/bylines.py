"""Names that only tell where a report comes from (某社北京3月5日电, 某网消息): nobody it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.knowledge import Knowledge, either
from kg.model import Mention

_FROM = re.compile("从[《“]?$")  # 从甲公司获悉: who tells of itself, not a paper
HEARD = re.compile("”?(?:获悉|了解到|得知)")  # behind whom a report has something from
_BEHIND, _BEFORE = 30, 8  # characters beside a name that are looked at


def bylines(text: str, mentions: Sequence[Mention], knowledge: Knowledge) -> frozenset[int]:
    """The indexes of the mentions that stand in a byline."""
    behind, before, news, cited = _patterns(knowledge)
    return frozenset(
        i
        for i, m in enumerate(mentions)
        if (
            behind.match(text, m.span.stop, m.span.stop + _BEHIND)
            and not _FROM.search(text, max(0, m.span.start - 2), m.span.start)
        )
        or before.search(text, max(0, m.span.start - _BEFORE), m.span.start)
        or (
            news.match(text, m.span.stop) and cited.search(text, max(0, m.span.start - _BEFORE), m.span.start)
        )
    )


def speaking(
    text: str, mentions: Sequence[Mention], links: Sequence[tuple[str, ...]], knowledge: Knowledge
) -> tuple[tuple[str, ...], ...]:
    """``links`` without the entities that only bylines name: papers do not bear what they report."""
    unsaid = bylines(text, mentions, knowledge)
    told = {e for i, link in enumerate(links) if i not in unsaid for e in link}
    return tuple(tuple(e for e in link if e in told) for link in links)


@lru_cache(maxsize=2)
def _patterns(
    knowledge: Knowledge,
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = knowledge.kinds("context/bylines")
    who, what, before, cited = (either(words[kind]) for kind in ("who", "what", "before", "cited"))
    dated = r"(?:[\u4e00-\u9fff]{2,6}?)?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日"
    behind = rf"[》”]?(?:{who}|(?:{dated})?[ ]?{what}(?=[^\u4e00-\u9fff]|$|{who}))"
    news = rf"[》”]?[ ]?{what}"
    return (
        re.compile(behind),
        re.compile(rf"{before}[《“]?$"),
        re.compile(news),
        re.compile(rf"{cited}[《“]?$"),
    )
