"""The two things that 前者, 后者 and 双方 speak of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.entities.names import ORGANIZATION, REGION
from kg.entities.scene import Scene

REACH = 120  # characters between a pair and the word that points to one of it
_OPENING = 16  # characters of a sentence in which 前者 still looks back to the one before
_BACK = 3  # things between the two of a pair at most
_POST = 12  # characters of positions before a name
# 共同, 协同, 参与 and 涉及 join nothing
_JOINED = re.compile(
    r"[^，。；！？\n]{0,10}(?:、|和|(?<!参)与|(?<![共协])同|(?<!涉)及|跟|以及)[^，。；！？\n]{0,12}"
)
_ATTENDED = re.compile(r"(?:出席|参加|见证)[^，。；\n]{0,12}。")  # a sentence that only tells who was there
_OWNING = ("旗下", "下属", "所属")  # 丙旗下乙: 乙, not 丙
_WITH = re.compile("[与同和跟]$|(?P<met>访问|到访|会见|会晤|拜会|拜访)了?$")


def find_pair(scene: Scene, recent: Sequence[tuple[int, str]], i: int) -> tuple[str, str] | None:
    """The nearest two things of one kind before mention i that a conjunction joins; None if there are none.

    ``recent`` are the mentions before, with their entities. Where 与 opens a clause (，与甲公司), the other
    is what the sentence names first; where a verb of visiting stands before one, what is named last before
    it; those who do something 分别 come before what they do it to.
    """
    spans, text = scene.mentions, scene.document.text
    here = spans[i].span.start
    back = 1 if here - scene.sentence(i) <= _OPENING else 0
    if back and _ATTENDED.search(text, scene.sentence(i, 1), scene.sentence(i)):
        back = 2
    begin = scene.sentence(i, back)
    least = max(begin, here - REACH)
    near = [(j, e) for j, e in recent if spans[j].span.start >= least]
    each = text.find("分别", begin, here)
    subjects = [(j, e) for j, e in near if spans[j].span.stop <= each]
    return _pair(scene, subjects) or _pair(scene, near)


def _pair(scene: Scene, near: Sequence[tuple[int, str]]) -> tuple[str, str] | None:
    """The last pair of these mentions."""
    spans, text = scene.mentions, scene.document.text
    for at in range(len(near) - 1, 0, -1):
        j, b = near[at]
        start = spans[j].span.start
        alike = [(k, a) for k, a in near[:at] if a != b and scene.alike(a, b, ORGANIZATION, REGION)]
        for k, a in reversed(alike[-_BACK:]):
            if _joins(text, spans[k].span.stop, start) and not _posts(scene, k, j):
                # 甲与乙组建丙: those that are joined, not the first and what they found
                between = (
                    e
                    for x, e in alike
                    if x > k
                    and not text.startswith(_OWNING, spans[x].span.stop)
                    and _joins(text, spans[k].span.stop, spans[x].span.start)
                    and spans[x].span.stop != spans[x + 1].span.start  # 乙市丙县 is one place
                )
                return a, next((e for e in between if e != a), b)
        met = _WITH.search(text, max(0, start - 3), start)
        if met:
            subjects = [a for k, a in alike if spans[k].span.start >= scene.sentence(j)]
            if subjects:
                return subjects[-1 if met["met"] else 0], b
    return None


def _posts(scene: Scene, k: int, j: int) -> bool:
    """Whether mentions k and j are where one person holds positions (甲公司总裁、乙部部长某人)."""
    m = scene.mentions
    between = m[j].span.start - m[k].span.stop
    person = j + 1 < len(m) and m[j + 1].type == "Person" and m[j + 1].span.start - m[j].span.stop <= _POST
    return person and k + 1 == j and between > 1 and scene.document.text[m[j].span.start - 1] == "、"


def _joins(text: str, start: int, stop: int) -> bool:
    """Whether a conjunction joins what stands on either side of a stretch of text."""
    return bool(_JOINED.fullmatch(text, start, stop))
