"""What the pointing words of a report point to, read in order of the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.entities.names import ENTERPRISE, ORGANIZATION, REGION
from kg.entities.nominals import Pointer, Pointers, read_pointer
from kg.model import Document, Mention, Sentence

_RECENT = 60
_CONJUNCTION = "(?:、|和|与|同|及|跟|以及)"
_JOINED = re.compile(rf"[^，。；！？\n]{{0,10}}{_CONJUNCTION}[^，。；！？\n]{{0,12}}")
_WITH = re.compile(r"(?:与|同|和|跟)$")
_CLAUSE = re.compile(r"[，。；！？：\n]|——")
_HEADING = re.compile(r"[\s（(]*[一二三四五六七八九十\d]{0,3}[)）、．.：:]?\s*")
_LEAST = 0.5  # weight below which a report is about a thing by accident
_REACH = 120  # characters between a pair and the word that points to one of it


@dataclass(frozen=True)
class Scene:
    """What is known of a report before its pointing words are read; entities are known by key.

    ``own[i]`` is the key of what ``mentions[i]`` names (None: a pointing word); ``declared`` holds the words that the
    report itself gave to an entity; ``founded`` are the indexes of mentions that a verb of founding stands before;
    ``weight`` tells how much the report is about each.
    """

    document: Document
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]
    own: Sequence[str | None]
    names: Mapping[str, tuple[str, ...]]
    types: Mapping[str, str]
    declared: Mapping[str, str]
    founded: frozenset[int]
    weight: Mapping[str, float]
    speaker: str | None
    addressee: str | None


def links(scene: Scene, known: Pointers) -> list[tuple[str, ...]]:
    """For each mention the entities that it stands for; () where a pointing word points to none for sure."""
    return _Linker(scene, known).run()


class _Linker:
    def __init__(self, scene: Scene, known: Pointers) -> None:
        self.scene, self.known = scene, known
        self.recent: list[tuple[int, str]] = []
        self.founded: list[str] = []
        self.pair: tuple[int, str] | None = None
        self.heading: str | None = None
        self.starts = [s.span.start for s in scene.sentences]
        self.calls_group = any(m.name == "集团" for m in scene.mentions)
        self.fitting: dict[Pointer, list[str]] = {}
        self.homes: dict[Pointer, list[str]] = {}
        self.main: dict[Pointer, tuple[str, ...]] = {}
        self.counts = Counter(e for e in scene.own if e is not None)

    def run(self) -> list[tuple[str, ...]]:
        out: list[tuple[str, ...]] = []
        for i, m in enumerate(self.scene.mentions):
            own = self.scene.own[i]
            found = (own,) if own is not None else self.point(i, m)
            out.append(found)
            if own is not None:
                self.heading = self.head_line(m, own)
                if i in self.scene.founded:
                    self.founded = [*self.founded[-8:], own]
            if own is not None or m.name not in self.known.whole:
                self.recent += [(i, e) for e in found]
            del self.recent[:-_RECENT]
        return out

    def point(self, i: int, m: Mention) -> tuple[str, ...]:
        declared = self.scene.declared.get(m.name)
        if declared is not None:
            return (declared,)
        p = read_pointer(m.name, m.type, self.known)
        ways = {
            "near": self.near, "bare": self.bare, "speaker": self.speaker, "addressee": self.addressee,
            "whole": self.whole, "new": self.new, "first": self.first, "second": self.second, "other": self.other,
            "several": self.several, "subject": self.subject,
        }
        return ways[p.way](i, p) if p.way in ways else ()

    def fits(self, e: str, p: Pointer) -> bool:
        return p.fits(self.scene.types[e], self.scene.names[e])

    def before(self, p: Pointer, start: int = 0) -> list[str]:
        """Fitting entities before here and from ``start`` on, nearest first, each once."""
        spans = self.scene.mentions
        near = (e for j, e in reversed(self.recent) if spans[j].span.start >= start and self.fits(e, p))
        return list(dict.fromkeys(near))

    def near(self, i: int, p: Pointer) -> tuple[str, ...]:
        return tuple(self.before(p)[:1])

    def new(self, i: int, p: Pointer) -> tuple[str, ...]:
        founded = [e for e in reversed(self.founded) if self.fits(e, p)]
        if founded:
            return (founded[0],)
        return self.bare(i, p) if p.types & ENTERPRISE else self.near(i, p)

    def bare(self, i: int, p: Pointer) -> tuple[str, ...]:
        """The heading's, the speaker's, the nearest in the paragraph, or what the report is most about."""
        if self.heading is not None and self.fits(self.heading, p):
            return (self.heading,)
        speaker = self.scene.speaker
        if speaker is not None and self.fits(speaker, p) and not self.another(speaker, p):
            return (speaker,)
        most = self.most(p)
        told = speaker is not None and self.scene.types[speaker] == "GovernmentBody"
        here = [e for e in self.before(p, self.paragraph(i)) if self.scene.weight.get(e, 0) >= 0]
        own = [e for e in here if p.head == "公司" and self.scene.types[e] == "Company"]
        if own and (not most or self.scene.types[most[0]] != "Company" or most[0] not in here):
            return (own[0],)
        if here and (told or not most or not p.types <= ENTERPRISE):
            return (here[0],)
        return most

    def another(self, speaker: str, p: Pointer) -> bool:
        """Whether 公司 cannot be the speaker, for the report calls that 集团."""
        return p.head == "公司" and self.calls_group and self.scene.types[speaker] == "Group"

    def all_fitting(self, p: Pointer) -> list[str]:
        """All entities of the report that fit, found once for each pointer."""
        if p not in self.fitting:
            self.fitting[p] = [e for e in self.counts if self.fits(e, p)]
        return self.fitting[p]

    def most(self, p: Pointer) -> tuple[str, ...]:
        """The fitting entity that the report is most about."""
        if p in self.main:
            return self.main[p]
        weight = self.scene.weight
        fitting = [e for e in self.all_fitting(p) if weight.get(e, 0) >= 0]
        best = max(fitting, key=lambda e: (weight.get(e, 0), e), default=None)
        sure = len(fitting) == 1 or not p.types & ENTERPRISE or bool(p.ends)
        found = (best,) if best is not None and (sure or weight.get(best, 0) >= _LEAST) else ()
        self.main[p] = found
        return found

    def speaker(self, i: int, p: Pointer) -> tuple[str, ...]:
        if p.types & REGION:
            return self.whole(i, p)
        speaker = self.scene.speaker
        return (speaker,) if speaker is not None and self.fits(speaker, p) else self.most(p)

    def addressee(self, i: int, p: Pointer) -> tuple[str, ...]:
        to = self.scene.addressee
        return (to,) if to is not None and self.fits(to, p) else ()

    def whole(self, i: int, p: Pointer) -> tuple[str, ...]:
        if not p.types & REGION:
            return self.bare(i, p)
        if p not in self.homes:
            self.homes[p] = [e for e in self.all_fitting(p) if self.of_speaker(e)]
        return (self.homes[p][0],) if len(self.homes[p]) == 1 else self.most(p)

    def of_speaker(self, e: str) -> bool:
        speaker = self.scene.speaker
        bare = min(self.scene.names[e], key=len).rstrip("省市县区乡镇村")
        return speaker is not None and len(bare) > 1 and any(bare in n for n in self.scene.names[speaker])

    def first(self, i: int, p: Pointer) -> tuple[str, ...]:
        pair = self.find_pair(i)
        if pair is None:
            return ()
        self.pair = (i, pair[1])
        return (pair[0],)

    def second(self, i: int, p: Pointer) -> tuple[str, ...]:
        mentions = self.scene.mentions
        here = mentions[i].span.start
        if self.pair is not None and here - mentions[self.pair[0]].span.stop <= _REACH:
            return (self.pair[1],)
        begin = self.clause(here)
        before = [e for j, e in reversed(self.recent) if mentions[j].span.stop <= begin][:4]
        for kinds in (ORGANIZATION | {"Person", "Project", "Facility"}, REGION):
            found = [e for e in before if self.scene.types[e] in kinds]
            if found:
                return (found[0],)
        return ()

    def clause(self, offset: int) -> int:
        """Where the clause that holds the offset begins."""
        begin = max(0, offset - 200)
        marks = [m.end() for m in _CLAUSE.finditer(self.scene.document.text, begin, offset)]
        return marks[-1] if marks else begin

    def find_pair(self, i: int) -> tuple[str, str] | None:
        """The nearest two things before here that a conjunction joins and that are of one kind."""
        text, mentions = self.scene.document.text, self.scene.mentions
        least = mentions[i].span.start - _REACH
        near = [(j, e) for j, e in self.recent if mentions[j].span.start >= least]
        for at in range(len(near) - 1, 0, -1):
            j, b = near[at]
            for k, a in reversed(near[max(0, at - 3) : at]):
                between = text[mentions[k].span.stop : mentions[j].span.start]
                if a != b and self.alike(a, b) and _JOINED.fullmatch(between):
                    return a, b
            start = mentions[j].span.start
            if _WITH.search(text, max(0, start - 2), start):
                begin = self.sentence(j)
                first = [a for k, a in near[:at] if mentions[k].span.start >= begin and self.alike(a, b) and a != b]
                if first:
                    return first[0], b
        return None

    def alike(self, one: str, other: str) -> bool:
        a, b = self.scene.types[one], self.scene.types[other]
        return a == b or {a, b} <= ORGANIZATION or {a, b} <= REGION

    def other(self, i: int, p: Pointer) -> tuple[str, ...]:
        sides = [e for _, e in reversed(self.recent) if self.scene.types[e] in ORGANIZATION]
        found = [e for e in dict.fromkeys(sides) if e != self.scene.speaker]
        return tuple(found[:1])

    def sentence(self, i: int, back: int = 0) -> int:
        """Where the sentence of a mention, or the one ``back`` before, begins."""
        at = bisect_right(self.starts, self.scene.mentions[i].span.start) - 1 - back
        return self.starts[max(0, at)] if self.starts else 0

    def paragraph(self, i: int) -> int:
        start = self.scene.mentions[i].span.start
        return self.scene.document.text.rfind("\n", max(0, start - 2000), start) + 1

    def head_line(self, m: Mention, own: str) -> str | None:
        """The enterprise that a line of its own names, until another line does or another section begins."""
        text = self.scene.document.text
        left = text.rfind("\n", max(0, m.span.start - 12), m.span.start)
        alone = (
            left >= 0
            and _HEADING.fullmatch(text, left + 1, m.span.start) is not None
            and text[m.span.stop : m.span.stop + 1] in ("\n", "：", ":")
        )
        if alone and self.scene.types[own] in ENTERPRISE:
            return own
        return self.heading

    def several(self, i: int, p: Pointer) -> tuple[str, ...]:
        pair = self.find_pair(i) if p.count == 2 else None
        if pair is not None and (not p.types or all(self.fits(e, p) for e in pair)):
            return pair
        for back in (0, 1):
            begin = self.sentence(i, back)
            near = [
                e
                for j, e in self.recent
                if self.scene.mentions[j].span.start >= begin
                and (self.fits(e, p) if p.types else self.scene.types[e] in ORGANIZATION)
            ]
            found = tuple(dict.fromkeys(near))
            if found:
                return found if len(found) == p.count else ()
        return ()

    def subject(self, i: int, p: Pointer) -> tuple[str, ...]:
        begin = self.sentence(i)
        here = [
            e
            for j, e in self.recent
            if self.scene.mentions[j].span.start >= begin and self.scene.types[e] in ORGANIZATION
        ]
        return tuple(here[:1])
