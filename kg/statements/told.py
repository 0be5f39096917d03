"""Of whom a report's statements are that nobody is named with: the region, nation or state-asset body that
tells of itself, never who only speaks of them or a place where somebody goes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.entities.bylines import HEARD
from kg.model import Mention
from kg.statements.candidates import SUBJECT, Candidate
from kg.statements.cues import Cues

NEVER_CARRIED = frozenset(
    {"Person", "Policy", "Initiative", "Slogan", "Honor", "Product", "Industry", "Project", "Goal"}
)
# Times that a report names an enterprise or a region that it is about.
_NAMED = {"Group": 2, "Company": 2, "Province": 3, "City": 3, "County": 3}
_PLACES = frozenset({"City", "County", "Township", "Village"})
_REGIONS = frozenset({"Province", "City", "County"})
_RULED = _REGIONS | {"Place"}
_GOVERNMENTS = ("政府", "人民政府", "管委会", "管理委员会")
_ENTERPRISES = frozenset({"Group", "Company", "Institution"})
_OWN = frozenset({"Project", "Facility", "Place", "GovernmentBody", "Group", "Company"})  # as subjects
_VISITED = _PLACES | {"Province", "Place", "Facility", "Institution"}
_OPENING = 300  # characters that open a report
_COUNT = re.compile(r"\d[\d.,]*[多余]?(?!年|月|日|%|号)")
_TOLD = 2  # times that a region's report names a thing that it tells of
_REPORT = re.compile("工作(?:总结|报告|回顾)|统计公报|经济和?社会发展")
_COMMITTEE = re.compile("(?P<region>.*[省市县区州旗])委")
_OPENS = re.compile(r"(?:^|[，。；：\s年月日末底度来前止])\Z")
_PARAGRAPH = 2000  # characters of a paragraph that are looked back
TITLE = 120  # characters of a title


def _ruling(region: str) -> frozenset[str]:
    """The names of a region's government."""
    return frozenset(region + tail for tail in _GOVERNMENTS)


def _is_subject(c: Candidate) -> bool:
    """Whether a candidate is a subject of the clause or the sentence."""
    return c.standing is not None and c.standing.where in SUBJECT


@dataclass(frozen=True)
class Told:
    """Who tells of himself in a report; ``links`` are the entity ids of each mention."""

    mentions: Sequence[Mention]
    links: Sequence[tuple[str, ...]]
    types: Mapping[str, str]
    speaker: str | None
    frequency: Mapping[str, int]
    text: str
    cues: Cues

    def narrowed(self, found: list[Candidate], types: frozenset[str]) -> list[Candidate]:
        """The candidates that may bear a figure or statement, or who tells of himself where none may."""
        found = [c for c in found if c.entity not in self.counters]
        found = [c for c in found if not (self._gone_to(c) or self._tells(c) or self._listed(c))] or found
        if spoken := [c for c in found if self._announces(c)]:
            behind = max(c.mention or 0 for c in spoken)
            after = [c for c in found if (c.mention or 0) > behind and _is_subject(c)]
            found = [c for c in found if c not in spoken] if after else found
        if any(c.near and not self._source(c) for c in found):
            found = [c for c in found if not self._source(c)]
        if self.reporter is not None and self.types[self.reporter[0]] in types:
            body, region = self.reporter
            found = [c._replace(entity=body, mention=None) if c.entity == region else c for c in found]
        if self.nation is not None:
            reports = [Candidate(self.nation, None)] if "Province" in types else []
            return [c for c in found if self._own(c)] or reports
        if self.home is not None and self.types[self.home] in types:
            return [c for c in found if self._own_at_home(c)] or [Candidate(self.home, None)]
        if self.home is not None:  # the region may not, nor does who is told of in another paragraph
            return [c for c in found if c.standing is None or not c.standing.where.startswith("before")]
        return found

    def region_of(self, c: Candidate) -> Candidate:
        """The region whose party committee a candidate is, where the report names it and the clause does not
        tell of the committee itself: it bears no figures and builds nothing."""
        name = "" if _is_subject(c) else self.committees.get(c.entity, "")
        names = (name, name[:-1]) if name else ()
        region = next((self.regions[n] for n in names if n in self.regions), None)
        return c._replace(entity=region, mention=None) if region is not None else c

    @cached_property
    def committees(self) -> Mapping[str, str]:
        """The regions of the party committees of the report, as these name them."""
        named = zip(self.mentions, self.links, strict=True)
        found = ((link[0], _COMMITTEE.fullmatch(m.name)) for m, link in named if link)
        return {e: m["region"] for e, m in found if m}

    @cached_property
    def regions(self) -> Mapping[str, str]:
        """The divisions of the report by their names, the one that is named most by its level too."""
        found = [(m.name, link[0]) for m, link in zip(self.mentions, self.links, strict=True) if link]
        named = {name: e for name, e in found if self.types[e] in _REGIONS}
        often = sorted(named.items(), key=lambda x: self.frequency[x[1]])
        return {**{name[-1]: e for name, e in often if e not in self._gone}, **named}

    @cached_property
    def _gone(self) -> frozenset[str]:
        """The places that the report names as where somebody goes."""
        spans = ((m.span, link) for m, link in zip(self.mentions, self.links, strict=True))
        goes = self.cues.goes
        gone = (link for s, link in spans if goes.search(self.text, max(0, s.start - 14), s.start))
        return frozenset(e for link in gone for e in link)

    def within(self, found: list[Candidate], offset: int) -> list[Candidate]:
        """The candidates for a figure but those of before, where its paragraph, or the report, is about a
        region that nobody names (全市完成…)."""
        if not self.unnamed:
            return found
        near = max(0, offset - _PARAGRAPH)
        start = max(near, self.text.rfind("\n", near, offset) + 1)
        words = self.unnamed[bisect_left(self.unnamed, (start,)) : bisect_left(self.unnamed, (offset,))]
        words = words or self.unnamed[:1] if self.nameless else words
        if not words:
            return found
        region, level = words[-1]
        able = {"GovernmentBody", level}
        behind = (c for c in found if c.near and self._behind(c, region, offset))
        return [*(c for c in found if self.types[c.entity] in able), *behind]

    def _behind(self, c: Candidate, region: int, offset: int) -> bool:
        """Whether a candidate is named behind the word for a region, or a period parts the two."""
        named = c.mention is not None and self.mentions[c.mention].span.start > region
        return named or self.text.rfind("。", max(region, offset - _PARAGRAPH), offset) >= 0

    @cached_property
    def unnamed(self) -> list[tuple[int, str]]:
        """Where clauses open with a word for a region (全市) that the report names nowhere, and its type."""
        words = ((m.span.start, m.type) for i, m in enumerate(self.mentions) if self._unnamed(i))
        return [(a, level) for a, level in words if _OPENS.search(self.text, max(0, a - 8), a)]

    @cached_property
    def nameless(self) -> bool:
        """Whether the report is about a region that it names nowhere: more often than about an enterprise."""
        return len(self.unnamed) > max(self.rival, 1) and self.unnamed[0][0] < _OPENING

    def _unnamed(self, i: int) -> bool:
        m = self.mentions[i]
        return m.nominal and m.name[0] == "全" and m.type in _RULED | _PLACES and not self.links[i]

    @property
    def of_itself(self) -> bool:
        """Whether a nation or region reports on itself: what is said of nobody named is said of it."""
        return self.nation is not None or self.home is not None

    @cached_property
    def nation(self) -> str | None:
        """The country that speaks of itself (我国) in a report that is about no enterprise or region."""
        if self.speaker is not None or any(
            n >= _NAMED.get(self.types[e], n + 1) for e, n in self.frequency.items()
        ):
            return None
        own = (i for i, m in enumerate(self.mentions) if m.type == "Place" and m.name.startswith("我"))
        return next((e for i in own for e in self.links[i]), None)

    @cached_property
    def home(self) -> str | None:
        """The region that speaks of itself (我市, 全县) in a report that names no enterprise more often."""
        pointed = Counter(
            self.links[i][0]
            for i, m in enumerate(self.mentions)
            if m.nominal and m.name[0] in "我全" and self.links[i] and m.type in _REGIONS
        )
        speaks = any(m.nominal and m.name[0] == "我" and m.type in _REGIONS for m in self.mentions)
        whole = sum(pointed.values()) > 1
        if not pointed:
            return self.governed
        e = min(pointed, key=lambda e: (-pointed[e], e))
        if not (speaks or whole or self._reports(e)):
            return None
        return e if self.types[e] in _REGIONS and self.frequency[e] >= self.rival else None

    @cached_property
    def governed(self) -> str | None:
        """The region or zone whose government speaks, named itself and more often than any enterprise; where
        nobody else speaks, the region that is named in the names of bodies only."""
        if self.speaker is not None and self.types[self.speaker] != "GovernmentBody":
            return None
        named = list(zip(self.mentions, self.links, strict=True))
        names = {m.name for m, link in named if self.speaker in link}
        within = [e for e, type in self.types.items() if type in _REGIONS and e not in self.frequency]
        governs = self.speaker is None or any(n.endswith(_GOVERNMENTS) for n in names)
        if len(within) == 1 and governs and self.rival <= 1:
            return within[0]
        ruled = (
            link[0] for m, link in named if link and self.types[link[0]] in _RULED and names & _ruling(m.name)
        )
        e = next(ruled, None)
        if e is None or self.speaker is None:
            return None
        return e if self.frequency[e] + self.frequency[self.speaker] >= self.rival else None

    @cached_property
    def rival(self) -> int:
        """How often the enterprise is named that is named most."""
        return max((n for o, n in self.frequency.items() if self.types[o] in _ENTERPRISES), default=0)

    def _reports(self, region: str) -> bool:
        """Whether the title is that of a region's report on itself."""
        title = self.text[: max(self.text.find("\n", 0, TITLE), 0)]
        named = any(
            region in link
            for m, link in zip(self.mentions, self.links, strict=True)
            if m.span.stop <= len(title)
        )
        bodies = any(m.name.endswith(self.cues.reporters) for m in self.mentions)
        told = _REPORT.search(title) or (not bodies and self.cues.state.search(title))
        return "政府工作报告" in self.text[:TITLE] or (named and bool(told))

    def _gone_to(self, c: Candidate) -> bool:
        """Whether a place is only where somebody goes (党员来到河湾村) or something is held (在岚江市召开):
        it bears no figure of theirs."""
        if c.mention is None or self.types[c.entity] not in _VISITED or c.entity in (self.speaker, self.home):
            return False
        span = self.mentions[c.mention].span
        met = self.text[span.start - 1 : span.start] == "在" and self.cues.held.match(self.text, span.stop)
        return bool(met or self.cues.goes.search(self.text, max(0, span.start - 14), span.start))

    def _listed(self, c: Candidate) -> bool:
        """Whether a project is one of the works that a sentence counts (实施防护工程88公里，改造危桥9座)."""
        if c.mention is None or self.types[c.entity] != "Project" or c.standing is None:
            return False
        counted = _COUNT.match(self.text, self.mentions[c.mention].span.stop)
        return counted is not None and c.standing.where.startswith("sentence")

    def _tells(self, c: Candidate) -> bool:
        """Whether a person only tells of a figure of others (局长周某介绍)."""
        if c.mention is None or self.types[c.entity] != "Person":
            return False
        return bool(self.cues.tells.match(self.text, self.mentions[c.mention].span.stop))

    def _announces(self, c: Candidate) -> bool:
        """Whether a subject of the sentence has a clause that only says that it tells (甲公司今日公告，…)."""
        if c.mention is None or not _is_subject(c):
            return False
        return bool(self.cues.announces.match(self.text, self.mentions[c.mention].span.stop))

    def _source(self, c: Candidate) -> bool:
        """Whether a body is only where it was heard (记者从甲局获悉)."""
        if c.mention is None:
            return False
        span = self.mentions[c.mention].span
        return self.text[span.start - 1 : span.start] == "从" and bool(HEARD.match(self.text, span.stop))

    @cached_property
    def counters(self) -> frozenset[str]:
        """The statistical bodies, which publish figures of their region; () where the report names none."""
        if not any(self.types[e] in _REGIONS for e in self.frequency):
            return frozenset()
        named = zip(self.mentions, self.links, strict=True)
        return frozenset(e for m, link in named if m.name.endswith(self.cues.counters) for e in link[:1])

    @cached_property
    def reporter(self) -> tuple[str, str] | None:
        """The state-asset body that the opening of a report on its enterprises names, and the region that the
        report seems to speak of; None where there is none."""
        title = self.text[: max(self.text.find("\n", 0, TITLE), 0)]
        if (
            self.speaker is None
            or self.types[self.speaker] not in _REGIONS
            or not self.cues.state.search(title)
        ):
            return None
        stems = {self.mentions[i].name for i, link in enumerate(self.links) if self.speaker in link}
        begins = (*stems, "省", "市", "县", "区")
        for i, m in enumerate(self.mentions):
            if m.span.start >= _OPENING:
                break
            body = self.links[i] and m.type == "GovernmentBody" and m.name.endswith(self.cues.reporters)
            if body and m.name.startswith(begins):
                return self.links[i][0], self.speaker
        return None

    def _own_at_home(self, c: Candidate) -> bool:
        """Whether a figure of a region's report is of a candidate: its clause names it, it is the item that
        the paragraph is about, or it is told of."""
        where, kind = c.standing.where if c.standing else "absent", self.types[c.entity]
        item = c.standing is not None and c.standing.heads == "item"
        if item or c.entity == self.home or where.startswith("clause"):
            return True
        if where == "sentence-subject" and kind in _OWN:
            return True
        told = kind in _PLACES or self.frequency[c.entity] >= _TOLD
        return told and where in ("sentence-subject", "paragraph-subject")

    def _own(self, c: Candidate) -> bool:
        """Whether a figure is of a candidate, not the nation: it is named in the sentence, or told of."""
        if self.types[c.entity] in NEVER_CARRIED:
            return False
        told = c.standing is not None and c.standing.where == "paragraph-subject"
        return c.near or (told and self.types[c.entity] in _PLACES)
