"""Things that a report speaks of again and again and never names: 集团 of a hidden name, 我市."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from kg.entities.names import ENTERPRISE, REGION
from kg.entities.nominals import Pointer, Pointers
from kg.model import Mention

_OFTEN = 2
_WAYS = frozenset({"bare", "speaker", "whole", "new"})
_OWN = ENTERPRISE | REGION | {"GovernmentBody"}


def unnamed(
    mentions: Sequence[Mention], links: Sequence[tuple[str, ...]], known: Pointers
) -> tuple[list[tuple[str, ...]], dict[str, tuple[str, str]]]:
    """Links with those of unnamed things added, and the name and type of each such thing by its key.

    There is one for each head noun (集团, 公司, 市), called by the word that names it best: 集团 before
    新集团, 我市 before 全市.
    """
    uses: dict[str, list[int]] = defaultdict(list)
    read: dict[str, Pointer] = {}
    for i, (m, found) in enumerate(zip(mentions, links, strict=True)):
        if m.nominal and not found:
            p = read.setdefault(m.name, known.read(m.name))
            if p.way in _WAYS and p.head in known.heads and p.types & _OWN and not p.inner:
                uses[p.head].append(i)
    made = list(links)
    things: dict[str, tuple[str, str]] = {}
    for head, at in sorted(uses.items()):
        words = Counter(mentions[i].name for i in at)
        if len(at) < _OFTEN or not _speaks(head, words, read):
            continue
        name = max(words, key=lambda w: (w == head, read[w].way == "speaker", words[w], w))
        key = f"\x1f{head}"
        things[key] = (name, _type(head, read[name]))
        for i in at:
            made[i] = (key,)
    return made, things


def _speaks(head: str, words: Counter[str], read: dict[str, Pointer]) -> bool:
    """Whether they are words of the one who speaks: 集团, 公司, or any 我…, but no bare 局 or 全市."""
    return head in ("集团", "公司") or any(read[w].way == "speaker" for w in words)


def _type(head: str, p: Pointer) -> str:
    order = ("Company", "GovernmentBody", "City", "County", "Province", "Township", "Village", "Place")
    return "Group" if head == "集团" else next(t for t in order if t in p.types)
