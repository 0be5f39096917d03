"""Who is named near a place in a report: the candidates for what is said there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.entities.names import DIVISION, ENTERPRISE, REGION
from kg.statements.bystanders import Bystanders
from kg.statements.candidates import Candidate
from kg.statements.standings import Standings
from kg.statements.told import NEVER_CARRIED, TITLE
from kg.statements.topics import Clause, Topics

_CLAUSES = 24  # how far back a subject is looked for
_PARAGRAPHS = 1  # paragraphs before this one that are looked at
_TELLING = ENTERPRISE | DIVISION | {"GovernmentBody", "PartyOrganization"}
_PARTS = {"Product": re.compile("[；\n]"), "Facility": re.compile("；"), "Project": re.compile("；")}
_ITEM = re.compile("(?:第?[一二三四五六七八九十](?:是|、)|其[一二三四五六七八九十][，是])")
_ORGAN = "PartyOrganization"
_TRIED = 20  # mentions of a clause on either side that are tried


@dataclass(frozen=True)
class Gathering:
    """Gathers candidates, and tells how they stand; ``bodies`` are those of inner organs."""

    standings: Standings
    bystanders: Bystanders
    bodies: Mapping[str, str]

    @property
    def topics(self) -> Topics:
        return self.standings.topics

    @cached_property
    def prominent(self) -> tuple[str, ...]:
        """The two entities that the report names most."""
        own = {
            e for i, link in enumerate(self.standings.links) if i not in self.bystanders.passed for e in link
        }
        own -= {e for i in self.bystanders.inspecting for e in self.standings.links[i]}
        able = [
            e for e in self.standings.frequency if e in own and self.standings.types[e] not in NEVER_CARRIED
        ]
        return tuple(sorted(able, key=lambda e: (-self.standings.frequency[e], e))[:2])

    def _told_before(self, entity: str, offset: int) -> bool:
        """Whether it is named more than once, and not only behind ``offset``."""
        return self.standings.frequency[entity] > 1 and self.first[entity] <= offset

    @cached_property
    def first(self) -> Mapping[str, int]:
        """Where each entity is first named; 0 where a word points to it first: it is named within a name."""
        starts: dict[str, int] = {}
        for m, link in zip(self.topics.mentions, self.standings.links, strict=True):
            for e in link:
                starts.setdefault(e, 0 if m.nominal else m.span.start)
        return starts

    @cached_property
    def parts(self) -> tuple[int, ...]:
        """For each clause its part, of those that a sentence tells of a whole (其中，甲公司…；乙项目…)."""
        found, whole, before = [0], False, None
        for c in self.topics.clauses:
            if before is None or before.sentence != c.sentence:
                whole = c.aside
            elif whole and self.standings.text[before.span.stop] == "；":
                found[-1] += 1
            before = c
            found.append(found[-1])
        return tuple(found)

    @cached_property
    def items(self) -> tuple[int, ...]:
        """For each clause the item that it belongs to, of those that a sentence lists (一是…；二是…); 0 for
        what stands before them."""
        found, before = list[int](), None
        for c in self.topics.clauses:
            last = found[-1] if before is not None and before.sentence == c.sentence else 0
            found.append(last + bool(_ITEM.match(self.standings.text, c.span.start)))
            before = c
        return tuple(found)

    @cached_property
    def titled(self) -> tuple[str, ...]:
        """What the report's first line names."""
        stop = self.standings.text.find("\n", 0, TITLE)
        inside = range(bisect_left(self.topics.mention_starts, max(stop, 0)))
        return tuple(dict.fromkeys(e for i in inside for e in self.standings.links[i][:1]))

    def candidates(self, offset: int, types: frozenset[str], predicate: str) -> list[Candidate]:
        """Every entity of ``types`` named shortly before ``offset`` or right behind it in the clause, and the
        speaker."""
        if not self.topics.clauses:
            return []
        here = self.topics.clause_at(offset)
        nearest = self._nearest(offset, here, types, predicate)
        order = list(nearest)
        speaker = self.standings.speaker
        if speaker is not None and self.first[speaker] <= offset:
            speaker = next(self._borne((speaker,), types))
        known = [e for e in (speaker, *self.prominent) if e is not None and self.standings.types[e] in types]
        often = [e for e in known if e == speaker or self._told_before(e, offset)]
        alone = not (order or often) and predicate == "metric"  # else what is named once is told of itself
        telling = [e for e in known if self.standings.types[e] in _TELLING]
        order += [e for e in dict.fromkeys(telling if alone else often) if e not in nearest]
        if not order and predicate == "metric":
            order = [e for e in self.titled if self.standings.types[e] in types]
        ranks = self.standings.ranks(order, nearest)
        return [self.standings.candidate(e, offset, here, nearest.get(e), ranks[e], predicate) for e in order]

    def _nearest(
        self, offset: int, here: int, types: frozenset[str], predicate: str
    ) -> dict[str, tuple[int, int]]:
        """The entities of ``types`` named near ``offset`` in clause ``here``, the nearest first, each with
        its mention and the clause of that."""
        clauses, nearest = self.topics.clauses, dict[str, tuple[int, int]]()
        told = False  # whether the one subject of a clause is among them
        for k in range(here, max(-1, here - _CLAUSES), -1):
            clause = clauses[k]
            if clauses[here].paragraph - clause.paragraph > _PARAGRAPHS:
                break
            if told and self.standings.text[clause.span.stop] == "；":
                break  # what a semicolon parts has subjects of its own
            if clause.sentence == clauses[here].sentence and self._apart(k, here):
                continue
            for i in self._by_nearness(clause, offset):
                span = self.topics.mentions[i].span
                for e in self._borne(self.standings.links[i][:1], types):
                    if e in nearest or self.standings.types[e] not in types:
                        continue
                    if span.start <= offset < span.stop or self._idle(
                        i, clause, clauses[here], offset, predicate
                    ):
                        continue
                    nearest[e] = (i, k)
                    told = told or clause.subjects == (i,)
        return nearest

    def _apart(self, k: int, here: int) -> bool:
        """Whether two clauses of a sentence tell of other parts of a whole, or of other items of its list."""
        return self.parts[k] != self.parts[here] or 0 < self.items[k] < self.items[here]

    def _idle(self, i: int, clause: Clause, now: Clause, offset: int, predicate: str) -> bool:
        """Whether a mention of a clause bears nothing that is said at ``offset`` in the clause ``now``."""
        later, subject = clause.sentence != now.sentence, i in clause.subjects
        if predicate == "metric":
            apart = self._left_behind(i, offset)
        else:  # what 双方 do, no later sentence tells of
            apart = (later and len(self.standings.links[i]) > 1) or self.bystanders.set_up(i, subject)
        passed = not subject and (i in self.bystanders.passed or self._ahead(i, offset, predicate))
        aside = later and (clause.aside or i in self.bystanders.inspecting)
        return apart or passed or aside

    def _borne(self, link: Sequence[str], types: frozenset[str]) -> Iterator[str]:
        """The entities themselves, or the bodies of party organs where an organ cannot bear it: an officer
        of 甲集团党委 is one of 甲集团."""
        for e in link:
            yield self.bodies.get(e, e) if self.standings.types[e] == _ORGAN and _ORGAN not in types else e

    def _ahead(self, i: int, offset: int, predicate: str) -> bool:
        """Whether a mention is a place that stands behind what is done (远销欧美)."""
        behind = self.topics.mentions[i].span.start > offset and self.topics.mentions[i].type in REGION
        return behind and predicate != "metric" and not predicate.endswith("~object")

    def _left_behind(self, i: int, offset: int) -> bool:
        """Whether works or a product are named in what a semicolon, or for a product a paragraph, parts from
        ``offset``."""
        mark = _PARTS.get(self.topics.mentions[i].type)
        stop = self.topics.mentions[i].span.stop
        return mark is not None and bool(mark.search(self.standings.text, stop, offset))

    def _by_nearness(self, clause: Clause, offset: int) -> list[int]:
        """The mentions of a clause that are tried: subjects first, then those before ``offset``, near ones
        first."""
        starts, first, last = self.topics.mention_starts, clause.mentions.start, clause.mentions.stop
        near = bisect_left(starts, offset, first, last)
        first, last = max(first, near - _TRIED), min(last, near + _TRIED)
        behind = bisect_right(starts, offset, first, last)
        carried = [i for i in clause.subjects if i < clause.mentions.start]
        found = [*carried, *range(behind - 1, first - 1, -1), *range(behind, last)]
        return sorted(found, key=lambda i: i not in clause.subjects) if clause.subjects else found
