"""The statistical tagger's candidates joined with those of the rules, and checked by what the rules know."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.knowledge import Knowledge
from kg.mentions.admission import Admission
from kg.mentions.found import Found
from kg.mentions.tagger import Candidate
from kg.mentions.words import Cutter

# Rules that are right nearly always; the tagger does not overrule them.
_SOFT = frozenset(
    {
        "mention.tail",
        "mention.short-company",
        "mention.gazetteer",
        "mention.industry-list",
        "mention.honor-after-verb",
        "mention.quoted-honor",
        "lexicon.names/industries",
    }
)
_PLACES = frozenset({"Province", "City", "County", "Township", "Village", "Place"})
_RANK = 48
_SURE = 0.9
_CLASS = re.compile(r"[两二三四五六七八九十几]大|(?:\d+|[一两二三四五六七八九十几]+)[家个户名批位]")


class Combination:
    """Decides between rules and tagger by ``mention/tagger_limits``."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter, admission: Admission) -> None:
        entries = knowledge.entries("mention/tagger_limits")
        self._alone = {e[0]: float(e[1]) for e in entries}
        self._retyped = {(e[0], e[1]) for e in knowledge.entries("mention/tagger_types")}
        self._against = {e[0]: float(e[2]) for e in entries}
        words = (
            "mention/tails",
            "mention/not_tails",
            "mention/not_places",
            "mention/doubtful",
            "mention/generic_words",
            "mention/nominals",
        )
        self._common = frozenset(w for lexicon in words for w in knowledge.words(lexicon))
        self._openers = frozenset(knowledge.words("mention/appositions")) | frozenset(
            knowledge.words("mention/stop_words")
        )
        self._surnames = frozenset(e[0][0] for e in knowledge.entries("surnames"))
        self._cutter = cutter
        self._admission = admission

    def join(self, text: str, found: Sequence[Found], candidates: Iterable[Candidate]) -> list[Found]:
        """The rules' choice (without overlaps) with what the tagger adds and corrects."""
        kept = list(found)
        for c in candidates:
            if c.nominal or not self._sound(text, c):
                continue
            over = [f for f in kept if f.start < c.stop and c.start < f.stop]
            if not over:
                if c.probability >= self._alone.get(c.type, 1.0):
                    kept.append(Found(c.start, c.stop, c.type, "tagger", _RANK, c.probability))
            elif (over[0].start, over[0].stop) == (c.start, c.stop):
                if (over[0].type, c.type) in self._retyped:
                    kept[kept.index(over[0])] = over[0]._replace(type=c.type)
            elif self._overrules(text, c, over):
                type = next((f.type for f in over if f.stop == c.stop and f.type not in _PLACES), c.type)
                kept = [f for f in kept if f not in over]
                kept.append(Found(c.start, c.stop, type, "tagger", _RANK, c.probability))
        return kept

    def _overrules(self, text: str, c: Candidate, over: Sequence[Found]) -> bool:
        """True if the candidate is sure enough against each rule, and begins with a name's word."""
        for f in over:
            if f.rule not in _SOFT or c.probability < self._against.get(f.type, 1.0):
                return False
            added = self._cutter.words(text, c.start, f.start) if f.stop == c.stop else []
            if any(w.text in self._openers for w in added):
                return False
        return True

    def _sound(self, text: str, c: Candidate) -> bool:
        """True if nothing that the lexicons and the dictionary know speaks against the candidate."""
        surface = text[c.start : c.stop]
        if len(surface) < 2 or surface in self._common or "\n" in surface:
            return False
        if _CLASS.match(surface) or surface.count("（") != surface.count("）"):
            return False
        if "“" in surface or "”" in surface[:-1] or surface[-1] in "”，。、":
            return False
        if c.type == "Person":
            known = surface[0] in self._surnames or "·" in surface or c.probability >= 0.8
            return (
                known
                and surface[-1] not in "说称道问作表等"
                and not self._cutter.tag(surface).startswith(("n ", "v"))
            )
        if c.probability < _SURE and not self._cutter.is_end(text, c.start):
            return False
        words = self._cutter.words(text, c.start, c.stop)
        return self._admission.inside(words[0], False) or surface[0].isdigit() or len(words) == 1
