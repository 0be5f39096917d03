"""Things that a report speaks of and never names by themselves: 集团 of a hidden name, 我市, 全县."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from kg.entities.names import ENTERPRISE, REGION
from kg.entities.nominals import Pointer, Pointers
from kg.model import Mention

_OFTEN = 2
_WAYS = frozenset({"bare", "speaker", "whole", "new"})
_OWN = ENTERPRISE | REGION | {"GovernmentBody"}
_ENTERPRISES = frozenset({"集团", "公司"})  # words of a report that an enterprise tells
_GROUP = "集团"
# The region whose congress a meeting is, as it begins the meeting's name.
_CONGRESS = re.compile(r"(?P<region>[\u4e00-\u9fff*×]{1,8}?(?P<head>[省市县区旗州]))第.{1,4}届")


def unnamed(
    mentions: Sequence[Mention], links: Sequence[tuple[str, ...]], known: Pointers
) -> tuple[list[tuple[str, ...]], dict[str, tuple[str, str]]]:
    """Links with those of unnamed things added, and the name and type of each such thing by its key.

    There is one for each head noun (集团, 公司, 市), called by the word that names it best: 集团 before
    新集团, 我市 before 全市; a region whose congress meets (云溪县第九届人民代表大会) by its name.
    """
    congresses = {
        c["head"]: c["region"]
        for m in mentions
        if m.type == "Meeting" and not m.nominal and (c := _CONGRESS.match(m.name))
    }
    uses: dict[str, list[int]] = defaultdict(list)
    read: dict[str, Pointer] = {}
    for i, (m, found) in enumerate(zip(mentions, links, strict=True)):
        if m.nominal and not found:
            p = read.setdefault(m.name, known.read(m.name))
            head = _GROUP if p.head == _GROUP + "公司" else p.head
            if p.way in _WAYS and head in known.heads and p.types & _OWN and not (p.inner and head == p.head):
                uses[head].append(i)
    made = list(links)
    things: dict[str, tuple[str, str]] = {}
    for head, at in sorted(uses.items()):
        words = Counter(mentions[i].name for i in at)
        own = not uses.keys() & _ENTERPRISES and any(
            read[w].way == "speaker" and read[w].types & REGION for w in words
        )
        if head not in congresses and ((len(at) < _OFTEN and not own) or not _speaks(head, words, read)):
            continue
        name = max(words, key=lambda w: (w == head, read[w].way == "speaker", words[w], w))
        key = f"\x1f{head}"
        things[key] = (congresses.get(head, name), _type(head, read[name]))
        for i in at:
            made[i] = (key,)
    return made, things


def _speaks(head: str, words: Counter[str], read: dict[str, Pointer]) -> bool:
    """Whether they are words of the one who speaks: 集团, 公司, or any 我…, but no bare 局 or 全市."""
    return head in ("集团", "公司") or any(read[w].way == "speaker" for w in words)


def _type(head: str, p: Pointer) -> str:
    order = ("Company", "GovernmentBody", "City", "County", "Province", "Township", "Village", "Place")
    return "Group" if head == "集团" else next(t for t in order if t in p.types)
