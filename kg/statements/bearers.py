"""Whose metric it is, where the sentence says so: a project's investment, a fund's size."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.knowledge import Knowledge, either
from kg.model import Mention, Span

_STOP = re.compile(r"[。！？\n]")
_CLAUSE = re.compile(r"[，。；：！？（）\n]")
_REGIONS = frozenset(("Province", "City", "County", "Township", "Village", "Place"))
_ADVERB = re.compile(r"^(?:已|累计|先后|共|新|年|拟|再|每年)+")
_SPENT = re.compile("完成[^，。；]{0,4}投资$")  # 完成投资3亿元，实施某工程 tells of two things
_OTHER = re.compile("前身|原名|由$")  # who founds a body, or what it was
_KIND = re.compile("(?:全资|控股|参股|合资|独资)?子?(?:公司|企业)$")  # 成立全资子公司|甲公司
# What a new institution or built thing does year by year, and what it begins with.
_EACH = re.compile(
    r"(?:计划|预计|将|可|已)?(?:每[年天]|[年日](?!内|度|初|底|末|均|前|中)|首[届批期](?!投资|注册))"
)
_OFFERING = frozenset(("Facility", "Project", "OrganizationUnit", "Institution", "Fund"))
_BESIDE = frozenset(("Industry", "Person"))  # named without bearing
_WORKS = frozenset(("Project", "Facility"))
_LOOK_AHEAD = 40
_BUILT = 80  # characters of a sentence before a figure that may tell what was built
# Between a thing and a figure that brackets add to it (甲工程（年吞吐量3万吨）); 共3万吨 is of all
_BRACKETED = re.compile(
    r"[”》]?[（(](?!共|合计|其中|均|各|每)[^，。；（()）]{0,16}(?:，[^，。；（()）]{0,16})?$"
)
_SIZED = frozenset(("Project", "Facility", "Fund", "Company", "Group", "Village"))


@dataclass(frozen=True, slots=True)
class Bearing:
    """The types of things that bear a metric; whether one may precede or follow it, or must bear it."""

    types: frozenset[str]
    before: bool
    after: bool
    must: bool


def _bearing(types: str, where: str, knowledge: Knowledge) -> Bearing:
    concrete = frozenset(t for name in types.split("|") for t in knowledge.ontology.subtypes(name))
    if where == "must" and types == "Organization":  # no committee has the assets or staff of its enterprise
        concrete -= {"PartyOrganization"}
    finds = where in ("before", "both", "must", "own") and types != "Organization"
    return Bearing(concrete, finds, where in ("after", "both", "own"), where in ("must", "own", "deed"))


class Bearers:
    """Finds the thing that a figure belongs to among the mentions of its sentence."""

    def __init__(self, knowledge: Knowledge) -> None:
        entries = knowledge.entries("metric/bearers")
        self.known = {e[0]: _bearing(e[1], e[2], knowledge) for e in entries if e[2] != "deed"}
        self.deeds = {e[0]: _bearing(e[1], e[2], knowledge) for e in entries if e[2] == "deed"}
        made = knowledge.either("cue/establish", "cue/project")
        away = knowledge.either("metric/away")
        opens = knowledge.either("context/leads")
        ways = knowledge.either("metric/ways")
        self.deed_first = re.compile(rf"[^，。；：！？、\n]{{0,6}}?({either(self.deeds)})")
        self.grown = re.compile(rf"(?:同比|环比|[较比](?:上|去|前|年|同)[^，。]{{0,6}}?)?{ways}$")
        self.built = re.compile(rf"{knowledge.either('context/built')}后，?[^。！？；\n]*$")
        turned = "(?:重组|改组|组建|改制|整合|合并|更名|转制)(?:成立|设立)?[为成]"
        self.made = re.compile(rf"(?:{made}(?:了|的)?|{turned})$")
        self.away = re.compile(rf"{away}$")
        self.opens = re.compile(rf"(?:{opens}|[，、\s])*$")
        # Between a figure and the thing it describes: 的, attributes in a list, a verb of building.
        self.leads = re.compile(
            rf"(?:[、，](?!其中|推[动进]|加快|支持|[与同])[^，。；：]{{0,20}})?(?:的|[^，。；：的]{{0,6}}?{made}(?:了|的)?)[^，。；：]{{0,12}}$"
        )

    def of(self, name: str, text: str, figure: Span) -> Bearing | None:
        """The bearing of a metric by its name or by the deed of its clause; works do deeds once they are
        built (建成后，可提供岗位300个)."""
        hint = self.bearing(name) or self.doing(text, figure)
        built = hint and self.once_built(text, figure.start)
        return replace(hint, types=hint.types | _WORKS) if hint and built else hint

    def once_built(self, text: str, at: int) -> bool:
        """Whether the sentence up to ``at`` tells what works do once they are built."""
        return bool(self.built.search(text, max(0, at - _BUILT), at))

    def bearing(self, name: str) -> Bearing | None:
        """The bearing of a metric by the longest end of its name that the lexicon holds, else by its verb.

        A growth is borne by what bears the figure that grew (地区生产总值同比增长).
        """
        name = self.grown.sub("", name) or name
        ends = (self.known[name[i:]] for i in range(len(name)) if name[i:] in self.known)
        verb = _ADVERB.sub("", name)
        deeds = (self.deeds[verb[:i]] for i in range(len(verb), 0, -1) if verb[:i] in self.deeds)
        return next(ends, None) or next(deeds, None)

    def doing(self, text: str, figure: Span) -> Bearing | None:
        """The bearing by the deed that the clause of a figure begins with (全年派出干部13名)."""
        start = max(0, figure.start - _LOOK_AHEAD)
        for m in _CLAUSE.finditer(text, start, figure.start):
            start = m.end()
        deed = self.deed_first.match(text, start, figure.start)
        return self.deeds[deed[1]] if deed else None

    def _opens(self, text: str, mention: Mention) -> bool:
        return bool(self.opens.match(self._before(text, mention).rstrip("“”‘’的原")))

    def _before(self, text: str, mention: Mention) -> str:
        start = max(0, mention.span.start - 40)
        for m in _CLAUSE.finditer(text, start, mention.span.start):
            start = m.end()
        return text[start : mention.span.start]

    def find(
        self, text: str, figure: Span, hint: Bearing, mentions: Sequence[Mention], starts: Sequence[int]
    ) -> int | None:
        """The mention that bears a figure: one that it describes, else the last that fits before it."""
        at = bisect_left(starts, figure.stop)
        after = hint.after and not _SPENT.search(text, max(0, figure.start - 8), figure.start)
        for k in range(at, len(mentions)) if after else ():
            between = text[figure.stop : mentions[k].span.start]
            if len(between) > _LOOK_AHEAD or _STOP.search(between):
                break
            if mentions[k].type in hint.types and self.leads.match(between):
                return None if self._listed(text, mentions, k) else k
        for k in range(at - 1, -1, -1) if hint.before else ():
            if _STOP.search(text, mentions[k].span.stop, figure.start):
                break
            if mentions[k].type in hint.types and self._fits(text, mentions[k], hint):
                return None if self._listed(text, mentions, k) else k
        return None

    def offered(
        self, text: str, figure: Span, mentions: Sequence[Mention], starts: Sequence[int]
    ) -> int | None:
        """The works or institution that a figure is of as what it does each year or first (建成烘干中心，
        |日烘玉米200吨): named last before it, as what is set up or described; None where there is none."""
        least = max(0, figure.start - _BUILT)
        lo = max(least, *(1 + text.rfind(mark, least, figure.start) for mark in "，。；：！？\n"))
        if not _EACH.match(text, lo, figure.start):
            return None
        k = bisect_left(starts, lo) - 1
        while k >= 0 and mentions[k].type in _BESIDE and starts[k] >= least:
            k -= 1
        if k < 0 or starts[k] < least or mentions[k].type not in _OFFERING:
            return None
        if _STOP.search(text, mentions[k].span.stop, lo):
            return None
        inside = bisect_left(starts, figure.start) - 1 > k and mentions[k + 1].span.start >= lo
        before = self._before(text, mentions[k]).rstrip("“”‘’")
        set_up = before.endswith("的") or bool(self.made.search(before))
        return k if set_up and not inside and not self._listed(text, mentions, k) else None

    def bracketed(
        self, text: str, figure: Span, mentions: Sequence[Mention], starts: Sequence[int]
    ) -> int | None:
        """The mention that a figure in brackets right behind it tells of; None where there is none."""
        k = bisect_left(starts, figure.start) - 1
        if k < 0 or mentions[k].type not in _SIZED or mentions[k].nominal:
            return None
        return k if _BRACKETED.match(text, mentions[k].span.stop, figure.start) else None

    def _listed(self, text: str, mentions: Sequence[Mention], k: int) -> bool:
        """Whether a mention stands in a list: a figure behind it belongs to all or to their owner."""
        span = mentions[k].span
        beside = [text[m.span.stop : span.start] for m in mentions[max(0, k - 1) : k]]
        beside += [text[span.stop : m.span.start] for m in mentions[k + 1 : k + 2]]
        return text[span.stop : span.stop + 1] == "等" or any(
            between in ("、", "和", "”、“") for between in beside
        )

    def _fits(self, text: str, mention: Mention, hint: Bearing) -> bool:
        before = _KIND.sub("", self._before(text, mention).rstrip("“”‘’"))
        if _OTHER.search(before):  # 由甲公司投资，注册资本3亿元: whose it is stands before
            return False
        if mention.type in _REGIONS:  # 集团为某村建了水池，村集体收入达到5万元
            return hint.types == {"Village"} or not self.away.search(before)
        return before.endswith("的") or bool(self.made.search(before)) or self._opens(text, mention)


@lru_cache(maxsize=2)
def bearers(knowledge: Knowledge) -> Bearers:
    """The bearers of a knowledge, made once."""
    return Bearers(knowledge)
