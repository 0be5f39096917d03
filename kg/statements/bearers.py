"""Whose metric it is, where the sentence itself says so: a project's investment, a fund's size, a county's output."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.model import Mention, Span

_STOP = re.compile(r"[。！？\n]")
# What may stand between a figure and the thing it belongs to: 的, or a verb of building and attributes.
_LEADS = re.compile(r"(?:[、，][^，。；]{0,20})?(?:的|[^，。；的]{0,6}(?:建设|兴建|新建|建成|实施|打造|改造|建起|修建|扩建|启动)(?:了|的)?)[“]?[^，。；]{0,12}$")
_ORGANIZATIONS = frozenset(("Group", "Company", "GovernmentBody", "PartyOrganization", "Institution", "OrganizationUnit"))


@dataclass(frozen=True, slots=True)
class Bearing:
    """The types of things that bear a metric, and whether one may follow the figure."""

    types: frozenset[str]
    before: bool
    after: bool


@lru_cache(maxsize=2)
def bearings(knowledge: Knowledge) -> Mapping[str, Bearing]:
    """The bearings by the end of a metric's name."""
    return {
        e[0]: Bearing(frozenset(e[1].split("|")), e[2] != "after", e[2] != "before")
        for e in knowledge.entries("metric/bearers")
    }


def bearing(name: str, known: Mapping[str, Bearing]) -> Bearing | None:
    """The bearing of a metric by the longest end of its name that the lexicon holds."""
    return next((known[name[i:]] for i in range(len(name)) if name[i:] in known), None)


def bearer(
    text: str, figure: Span, clause: int, hint: Bearing, mentions: Sequence[Mention], starts: Sequence[int]
) -> int | None:
    """The mention that bears a figure whose clause starts at ``clause``: one that the figure describes, else the last before."""
    at = bisect_left(starts, figure.stop)
    if hint.after:
        k = at
        while k < len(mentions) and mentions[k].span.start - figure.stop < 40:
            between = text[figure.stop : mentions[k].span.start]
            if _STOP.search(between):
                break
            if mentions[k].type in hint.types and _LEADS.match(between):
                return k
            k += 1
    if not hint.before:
        return None
    k = at - 1
    while k >= 0 and not _STOP.search(text, mentions[k].span.stop, figure.start):
        if mentions[k].type in hint.types:
            return k
        if mentions[k].span.start >= clause and mentions[k].type in _ORGANIZATIONS:
            return None
        k -= 1
    return None
