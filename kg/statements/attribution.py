"""Whom a predicate or figure is said of, where its clause does not name them: the likeliest candidate by
learned weights, but for those that what is told rules out.

The weights are a readable table (``data/models/attribution.tsv``), fitted by ``python -m
kg.train.attribution`` to the tagged reports.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from kg.entities.bylines import speaking
from kg.entities.names import DIVISION, ENTERPRISE
from kg.knowledge import Knowledge
from kg.model import Mention
from kg.statements.bystanders import Bystanders
from kg.statements.candidates import SUBJECT, Candidate, Weights
from kg.statements.cues import Cues, cues
from kg.statements.gathering import Gathering
from kg.statements.standings import Standings
from kg.statements.told import Told
from kg.statements.topics import Topics
from kg.weights import shipped

_TRIED = 20  # mentions of a clause on either side that are tried
_LISTED = 6  # more subjects than these in a list are no subjects
_OF_REGIONS = frozenset({"metric", "hasProject"})
_OF_BODIES = frozenset(
    {"launched", "implements", "issued", "established", "cooperatesWith", "developsIndustry"}
)
_WORKS = frozenset({"Project", "Facility"})
_OF_PERSON = re.compile("[^，。；：]{0,12}的[“《]?")  # between a person and what is his
_WITH = re.compile("[与同跟]")
_ALSO = ("又", "并", "还", "再", "同时", "随后", "进而")
_WE = ("我们", "“我们")
_HERE = re.compile("(?:clause|sentence)-(?:subject|inside)")
WEIGHTS = "models/attribution.tsv"


@dataclass(frozen=True)
class Attribution:
    """Looks for whom a place in the report speaks of; ``links`` are the entity ids of each mention."""

    topics: Topics
    links: Sequence[tuple[str, ...]]
    types: Mapping[str, str]
    speaker: str | None
    weights: Weights
    frequency: Mapping[str, int]
    text: str
    cues: Cues
    bodies: Mapping[str, str] = field(default_factory=dict)  # of each inner organ, whose it is
    levels: dict[str, frozenset[str]] = field(default_factory=dict)  # the divisions of no such level

    @cached_property
    def standings(self) -> Standings:
        """How the entities stand to a place in the report."""
        return Standings(
            self.topics, self.links, self.types, self.speaker, self.frequency, self.text, self.cues.body
        )

    @cached_property
    def told(self) -> Told:
        """Who tells of himself in the report."""
        return Told(self.mentions, self.links, self.types, self.speaker, self.frequency, self.text, self.cues)

    @cached_property
    def bystanders(self) -> Bystanders:
        """Who is named without bearing anything."""
        return Bystanders(self.topics, self.text, self.cues)

    @cached_property
    def gathering(self) -> Gathering:
        """Who is named near a place."""
        return Gathering(self.standings, self.bystanders, self.bodies)

    def best(
        self, offset: int, types: frozenset[str], predicate: str, barred: frozenset[str] = frozenset()
    ) -> Candidate | None:
        """The likeliest bearer at ``offset`` among entities of ``types`` but those ``barred``; None where
        there is none."""
        found = [c for c in self.gathering.candidates(offset, types, predicate) if c.entity not in barred]
        if predicate != "metric":
            found = [c for c in found if c.mention is None or not self._leads_on(c.mention)] or found
        if self._says_we(offset):
            found = [c for c in found if c.standing and c.standing.where.startswith("sentence")] or found
        if predicate == "metric":
            found = self.told.within(found, offset)
            counted = self.bystanders.counted(offset)
            found = [c for c in found if c.mention not in counted]
            found = [c for c in found if c.mention is None or not self._partner(c.mention, offset)] or found
        if predicate == "metric" or (self.told.of_itself and not predicate.endswith("~object")):
            found = self.told.narrowed(found, types)
        if predicate != "metric" and self._goes_on(offset):
            found = [c for c in found if c.standing and c.standing.where in SUBJECT] or found
        found = [
            c for c in found if c.mention is None or not self.bystanders.agent(c.mention, offset)
        ] or found
        if not predicate.endswith("~object"):
            found = self._acting(found, offset, predicate != "metric", types)
        if any(self._subject_here(c) for c in found):
            found = [c for c in found if c.standing is None or _HERE.fullmatch(c.standing.where)]
        best = max(found, key=lambda c: (self.score(c), c.entity), default=None)
        if best is not None and predicate in _OF_BODIES:
            return self._body_of(best, types, predicate)
        if best is None or predicate not in _OF_REGIONS:
            return best
        region = self.told.region_of(best)
        return region if self.types[region.entity] in types else best

    def _body_of(self, c: Candidate, types: frozenset[str], predicate: str) -> Candidate:
        """The body that reports, for a deed of which a clause names nobody and only its region is near; what
        a region does that reports on itself is its own, but for papers."""
        here = c.standing is not None and _HERE.fullmatch(c.standing.where)
        own = c.entity == self.told.home and predicate != "issued"
        if here or own or self.types[c.entity] not in DIVISION or "GovernmentBody" not in types:
            return c
        if self.speaker is not None and self.types[self.speaker] == "GovernmentBody":
            return Candidate(self.speaker, None)
        body, region = self.told.reporter or (None, None)
        return Candidate(body, None) if body is not None and region == c.entity else c

    def _acting(
        self, found: list[Candidate], offset: int, deed: bool, types: frozenset[str]
    ) -> list[Candidate]:
        """The candidates that do a ``deed``, or bear a figure, as its subject does: who is moved to it, else
        who opens the clause; no works of an earlier sentence."""
        if deed:
            found = [c for c in found if not self._site(c)] or found
        if urged := [c for c in found if self._urged(c, offset)]:
            return urged[-1:]
        if doing := [c for c in found if self._person_here(c)]:
            of = [] if deed else [c for c in found if self._described(c, doing[-1], offset)]
            return of[-1:] or doing[-1:]
        able = [c for c in found if not (self._works_before(c) or self._among(c, deed))]
        home = self.told.home
        if found and not able and home is not None and self.types[home] in types:
            able = [Candidate(home, None)]
        found = able or found
        opening = (c for c in found if c.standing is not None and c.standing.where == "clause-subject")
        return ([c for c in opening if self._subject_here(c)] if deed else []) or found

    def _site(self, c: Candidate) -> bool:
        """Whether a division is only where the clause's deed is done."""
        here = c.standing is not None and c.standing.where.startswith(("clause", "sentence"))
        division = c.mention is not None and self.types[c.entity] in DIVISION
        return here and division and self.bystanders.site(c.mention or 0)

    def _person_here(self, c: Candidate) -> bool:
        """Whether a person is the subject of the clause (甲集团董事长某人|荣获…)."""
        subject = c.standing is not None and c.standing.where == "clause-subject"
        return subject and self.types[c.entity] == "Person"

    def _described(self, c: Candidate, who: Candidate, offset: int) -> bool:
        """Whether a candidate is what a person only describes before a figure (某人经营的|茶厂|年产…)."""
        if c.mention is None or who.mention is None or c.mention <= who.mention:
            return False
        span = self.mentions[c.mention].span
        between = _OF_PERSON.fullmatch(self.text, self.mentions[who.mention].span.stop, span.start)
        return between is not None and span.stop <= offset

    def _subject_here(self, c: Candidate) -> bool:
        """Whether an enterprise is named as a subject of the sentence: what follows is said of nobody that
        only stands before it."""
        named = c.mention is not None and not self.mentions[c.mention].nominal
        return (
            named
            and c.standing is not None
            and c.standing.where in SUBJECT
            and self.types[c.entity] in ENTERPRISE
        )

    def _works_before(self, c: Candidate) -> bool:
        """Whether a candidate is a project or built thing that no pointing word names in the sentence; one
        that opens the paragraph as an item (1.甲工程。投资…) is spoken of to its end."""
        before = c.standing is not None and c.standing.where.startswith(("paragraph", "before"))
        item = c.standing is not None and c.standing.heads == "item"
        return before and not item and self.types[c.entity] in _WORKS and self.frequency[c.entity] == 1

    def _among(self, c: Candidate, deed: bool) -> bool:
        """Whether a candidate is but one of those that an earlier sentence is about: in a list, for a deed of
        places, or for a deed side by side."""
        if c.mention is None or c.standing is None or not c.standing.where.startswith("paragraph-subject"):
            return False
        k = self.topics.clause_at(self.mentions[c.mention].span.start)
        listed = len(self.topics.clauses[k].subjects) > 1
        return self.topics.parallel(k) or (listed and self.types[c.entity] in DIVISION) if deed else listed

    def _urged(self, c: Candidate, offset: int) -> bool:
        """Whether the clause tells of a candidate as moved by others to the deed (推动|甲集团|设立…)."""
        return c.mention is not None and bool(self.bystanders.urged(c.mention, offset))

    def _says_we(self, offset: int) -> bool:
        """Whether the clause tells of those for whom somebody speaks in the sentence (某人说：“我们…)."""
        start = self.topics.clauses[self.topics.clause_at(offset)].span.start if self.topics.clauses else 0
        return self.text.startswith(_WE, start)

    def _goes_on(self, offset: int) -> bool:
        """Whether the clause only goes on with what the sentence's subject does (，又受让…)."""
        start = self.topics.clauses[self.topics.clause_at(offset)].span.start if self.topics.clauses else 0
        return self.text.startswith(_ALSO, start)

    def group(
        self, offset: int, types: frozenset[str], predicate: str, barred: frozenset[str] = frozenset()
    ) -> list[Candidate]:
        """The likeliest bearer with those that stand beside it in a list (甲、乙开展…); [] where there is
        none."""
        best = self.best(offset, types, predicate, barred)
        if best is None or best.mention is None:
            return [best] if best else []
        clause = self.topics.clauses[self.topics.clause_at(self.mentions[best.mention].span.start)]
        urged = self.bystanders.urged(best.mention, offset)
        subjects = urged or clause.subjects
        beside = [i for i in subjects if i != best.mention and self.mentions[i].type in types]
        beside = [i for i in beside if not self._leads_on(i)]
        if self.topics.clauses[self.topics.clause_at(offset)].sentence != clause.sentence:
            beside = [i for i in beside if not self._with(best.mention, i)]
        if best.mention not in subjects or len(beside) > _LISTED or predicate.endswith("~object"):
            return [best]
        return [best, *(Candidate(self.links[i][0], i) for i in beside if self.links[i])]

    def _partner(self, i: int, offset: int) -> bool:
        """Whether the clause only says with whom something is done (，与甲公司签约|项目41个)."""
        start = self.topics.clauses[self.topics.clause_at(offset)].span.start
        first = self.bystanders.siblings(i).start  # 与甲、|乙联办
        return self.text[start : self.mentions[first].span.start] in self.cues.joined

    def _leads_on(self, i: int) -> bool:
        """Whether a place is but the address of the next one (柳林镇|河湾村)."""
        after = self.mentions[i + 1 : i + 2]
        division = self.mentions[i].type in DIVISION
        return division and any(m.span.start == self.mentions[i].span.stop for m in after)

    def _with(self, one: int, other: int) -> bool:
        """Whether somebody else only joins whom a sentence is about (甲与乙签约。甲…)."""
        first, last = sorted((self.mentions[one].span, self.mentions[other].span))
        return bool(_WITH.search(self.text, first.stop, last.start))

    def others(self, offset: int, types: frozenset[str]) -> bool:
        """Whether the clause has a place for its subject and names nobody of ``types`` behind it before
        ``offset``."""
        k = here = self.topics.clause_at(offset)
        clauses = self.topics.clauses
        while k and not clauses[k].subjects and clauses[k - 1].sentence == clauses[here].sentence:
            k -= 1
        if not clauses[k].subjects or self.mentions[clauses[k].subjects[0]].type not in DIVISION:
            return False
        first = clauses[k].subjects[0]
        stop = bisect_left(self.topics.mention_starts, offset, first, clauses[here].mentions.stop)
        near = (i for i in range(max(first, stop - _TRIED), stop) if self.mentions[i].span.stop <= offset)
        behind = [self.mentions[i] for i in near if i == first or i not in self.bystanders.passed]
        return bool(behind) and not any(m.type in types for m in behind)

    def divisions_but(self, level: str) -> frozenset[str]:
        """The administrative divisions that no mention calls by ``level`` (县)."""
        if level not in self.levels:
            named = {e for i, m in enumerate(self.mentions) if m.name.endswith(level) for e in self.links[i]}
            divisions = (e for e, t in self.types.items() if t in DIVISION)
            self.levels[level] = frozenset(e for e in divisions if e not in named)
        return self.levels[level]

    def entities(self, mention: int | str) -> tuple[str, ...]:
        """What a mention stands for; the id of an entity stands for itself, a figure (-1) for nothing."""
        if isinstance(mention, str):
            return (mention,)
        return self.links[mention] if mention >= 0 else ()

    @property
    def mentions(self) -> Sequence[Mention]:
        return self.topics.mentions

    def score(self, candidate: Candidate) -> float:
        """The sum of the weights of a candidate's features."""
        return self.weights.of(candidate.standing) + self.weights.of(candidate.beside)


def attribution(
    text: str,
    topics: Topics,
    links: Sequence[tuple[str, ...]],
    types: Mapping[str, str],
    speaker: str | None,
    bodies: Mapping[str, str],
    knowledge: Knowledge,
) -> Attribution:
    """The attribution of one report, with the weights that the knowledge ships; ``bodies`` are those of
    inner organs."""
    links = speaking(text, topics.mentions, links, knowledge)
    frequency = Counter(e for link in links for e in link)
    speaker = speaker if speaker in frequency else None
    return Attribution(
        topics, links, types, speaker, _weights(knowledge), frequency, text, cues(knowledge), bodies
    )


@lru_cache(maxsize=4)
def _weights(knowledge: Knowledge) -> Weights:
    return Weights(shipped(knowledge, WEIGHTS))
