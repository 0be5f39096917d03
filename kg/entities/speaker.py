"""Who speaks in a report: the organization of its title, opening, signature, or of 我集团 and 我委."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.entities.implied import TITLED
from kg.entities.names import ORGANIZATION
from kg.model import Document, Mention

_OPENING = 300
_LABEL = re.compile("(?:简称|名称)[：:]\\s?$")  # 证券简称：甲股份 says who announces
# The title of a paper behind who issues it (甲公司关于某事的公告).
_PAPER = re.compile(r"[^\n]{0,60}?(?:公告|关于[^\n]{1,50}的(?:报告|通知|请示|函|决定|意见|通报|汇报|说明))")
_FORMER = re.compile("前身(?:为|是|系|叫)?(?:[^，。；\n]{0,30}的)?[“]?$")
_PREDECESSOR = 40  # characters before the name of a predecessor that tell what it is
_LEAST = 3.0
_MARGIN = 0.15  # of its weight by which the one who speaks is ahead
_SALUTATION = 40  # characters of a line that ends in a colon and names who is written to
_EARLY = 1000
_TITLED = 4.0  # what a body weighs by a document that has its full name in the title
_OUTSIDE = 9.0  # what a body that only rates others lacks
_INTERVIEWED = 4.0  # what a body weighs by the title of an interview with its head
_OPENED = 2.0  # what a body weighs by news that open with its foundation
_ADMINISTERED = frozenset({"Province", "City", "County", "Township", "Village"})


def weights(
    document: Document,
    mentions: Sequence[Mention],
    entity: Sequence[str | None],
    declared: Mapping[str, str],
    founded: frozenset[int],
    born: frozenset[int],
    owners: Mapping[str, str],
    introduced: int | None,
    raters: Sequence[str],
    interviews: Sequence[str],
) -> dict[str, float]:
    """How much a report seems to be told by, or about, each entity.

    ``entity[i]`` is what ``mentions[i]`` names; ``declared`` maps pointing words (集团, 我委) to what they
    were given to; ``founded`` are the indexes of mentions that a verb of founding stands before, ``born`` of
    those that are said to be founded;
    ``introduced`` is the index of the one that a profile introduces; ``owners`` lead from an inner organ to
    its body; ``raters`` are the words in the names of bodies that only rate or audit others, ``interviews``
    those that stand before the body whose head is asked.
    """
    weight: dict[str, float] = defaultdict(float)
    total = sum(1 for e in entity if e is not None) or 1
    text = document.text
    title = text.find("\n") if 0 <= text.find("\n") <= 120 else min(60, len(text))
    share = min(1.0, 12 / total)
    for i, (m, e) in enumerate(zip(mentions, entity, strict=True)):
        if e is None:
            continue
        weight[e] += share + _place_in_text(text, m, title) + (0.5 if i in founded else 0)
        if i in born and m.span.stop <= title:
            weight[e] += _OPENED
        if i == introduced:
            weight[e] += _OPENED
        if m.span.start < _OPENING // 2 and text.endswith(tuple(interviews), 0, m.span.start):
            weight[e] += _INTERVIEWED
        if m.rule == TITLED or (m.span.start == 0 and _PAPER.match(text, m.span.stop, title)):
            weight[e] += _TITLED
        if e in owners:
            weight[owners[e]] += share
        if (
            text[m.span.start : m.span.start + 1] == "原"
            or text[max(0, m.span.start - 1) : m.span.start] == "原"
            or _FORMER.search(text, max(0, m.span.start - _PREDECESSOR), m.span.start)
        ):
            weight[e] -= 3
        if any(word in m.name for word in raters):
            weight[e] -= _OUTSIDE
    for word, e in declared.items():
        if e in weight:
            weight[e] += 6 if word[0] in "我本" else 4
    return dict(weight)


def _place_in_text(text: str, m: Mention, title: int) -> float:
    """What a mention weighs by its place: in the title, near the start, alone on a line, addressed."""
    addressed = _addressed(text, m)
    labelled = m.span.stop <= title and _LABEL.search(text, max(0, m.span.start - 4), m.span.start)
    weight = 4.0 if labelled or _alone(text, m) else -4.0 if addressed else 0.0
    if m.span.stop <= title:
        return weight + 3
    if m.span.start < _OPENING and not addressed:
        return weight + 1 / (1 + m.span.start / 100)
    return weight


def speaker(weight: Mapping[str, float], types: Mapping[str, str]) -> str | None:
    """The organization that speaks, else the region that the report is about; None if nothing tells."""
    for kinds in (ORGANIZATION, _ADMINISTERED):
        able = sorted((e for e in weight if types[e] in kinds), key=lambda e: (-weight[e], e))
        if not able or weight[able[0]] < _LEAST:
            continue
        if len(able) == 1 or weight[able[0]] - weight[able[1]] >= _MARGIN * weight[able[0]]:
            return able[0]
    return None


def _line(text: str, m: Mention) -> tuple[str, str]:
    left = text.rfind("\n", max(0, m.span.start - 40), m.span.start) + 1
    if left == 0 and m.span.start > 40:
        left = m.span.start - 40
    right = text.find("\n", m.span.stop, m.span.stop + 40)
    return text[left : m.span.start], text[m.span.stop : right if right >= 0 else m.span.stop + 40]


def _alone(text: str, m: Mention) -> bool:
    """A line of its own, as a signature or a sender's line is."""
    before, after = _line(text, m)
    return not before.strip() and not after.strip()


def _addressed(text: str, m: Mention) -> bool:
    """In a short early line that ends in a colon: who is written to."""
    before, after = _line(text, m)
    line = (before + text[m.span.start : m.span.stop] + after).strip()
    return (
        m.span.start < _EARLY and len(line) <= _SALUTATION and line.endswith(("：", ":")) and "\n" not in line
    )


def addressee(document: Document, mentions: Sequence[Mention], entity: Sequence[str | None]) -> str | None:
    """The entity that an early line of its own with a colon addresses; None if there is none."""
    for m, e in zip(mentions, entity, strict=True):
        if m.span.start > _EARLY:
            break
        if e is not None and _addressed(document.text, m):
            return e
    return None
