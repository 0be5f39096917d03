"""Whom a predicate or figure is said of, where its clause does not name them: candidates, their features, and
learned weights.

The weights are a readable table (``data/models/attribution.tsv``), fitted by ``python -m
kg.train.attribution`` to the tagged reports.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from kg.entities.bylines import speaking
from kg.entities.names import DIVISION, ENTERPRISE, INNER, REGION
from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.candidates import SUBJECT, Beside, Candidate, Standing, Weights, gap, shown
from kg.statements.told import NEVER_CARRIED, TITLE, Cues, Told, cues
from kg.statements.topics import Clause, Topics
from kg.weights import shipped

_CLAUSES = 24  # how far back a subject is looked for
_PARAGRAPHS = 1  # paragraphs before this one that are looked at
_TRIED = 20  # mentions of a clause on either side that are tried
_MANY = 3  # members of a list
_ADDRESS = 8  # regions in an address
_JOINT = re.compile("[”》]?(?:（[^（）\n]{0,20}）)?(?:、|和|及|与|以及)[“《]?")
_BODY = re.compile("(?:研究[院所]|设计院|学院|医院|公司|厂|分行|支行)$")
_MEMBERS = re.compile("院士|会员|学部委员")
_IS = re.compile("(?:是|系|作为|隶属于?|属于)$")
_OF_IT = re.compile("的?(?:全资|控股|直属|下属|所属|旗下|独资|成员|[^，。；、]{0,4}[子分]公司)")
_BOUGHT = re.compile("(?:收购|并购|兼并|入股|参股)了?[^，。；、\n]{0,4}$")
_AT = re.compile("(?:位于|坐落于|坐落在|地处|设在|设于|迁至|落户)$")
_SITES = ("在", "赴", "位于", "落户", "来到")
_LISTED = 6  # more subjects than these in a list are no subjects
_ITEM = re.compile(r"[\s\u3000]*([（(]?[一二三四五六七八九十\d]{1,3}[）)、.．，：]|[●◆■▪•·—-]+)?[\s“]*")
_BY = re.compile(r"(?<![理自事经])由(?!于|此)[^的]*\Z")
_BEFORE = 120  # characters before a mention in which 由 is looked for
_ALSO = ("又", "并", "还", "再", "同时", "随后", "进而")
_HERE = re.compile("(?:clause|sentence)-(?:subject|inside)")
_COUNTED = re.compile(r"[”’]?(?:等[\u4e00-\u9fff]{0,10})?")  # between the last of a list and its count
_LINK = re.compile("[”’]?(?:、|和|及|以及)[“‘]?")
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
    sides: dict[int, tuple[str, str]] = field(default_factory=dict)  # of the mentions that were looked at
    levels: dict[str, frozenset[str]] = field(default_factory=dict)  # the divisions of no such level

    @cached_property
    def told(self) -> Told:
        """Who tells of himself in the report."""
        return Told(self.mentions, self.links, self.types, self.speaker, self.frequency, self.text, self.cues)

    @cached_property
    def prominent(self) -> tuple[str, ...]:
        """The two organizations that the report names most."""
        own = {e for i, link in enumerate(self.links) if i not in self.passed for e in link}
        able = [e for e in self.frequency if e in own and self.types[e] not in NEVER_CARRIED]
        return tuple(sorted(able, key=lambda e: (-self.frequency[e], e))[:2])

    @cached_property
    def titled(self) -> tuple[str, ...]:
        """What the report's first line names."""
        stop = self.text.find("\n", 0, TITLE)
        inside = range(bisect_left(self.topics.mention_starts, max(stop, 0)))
        return tuple(dict.fromkeys(e for i in inside for e in self.links[i][:1]))

    def best(
        self, offset: int, types: frozenset[str], predicate: str, barred: frozenset[str] = frozenset()
    ) -> Candidate | None:
        """The likeliest bearer at ``offset`` among entities of ``types`` but those ``barred``; None where
        there is none."""
        found = [c for c in self.candidates(offset, types, predicate) if c.entity not in barred]
        if predicate == "metric":
            counted = self._counted(offset)
            found = [c for c in found if c.mention not in counted]
        if predicate == "metric" or (self.told.of_itself and not predicate.endswith("~object")):
            found = self.told.narrowed(found, types)
        if predicate != "metric" and self._goes_on(offset):
            found = [c for c in found if c.standing and c.standing.where in SUBJECT] or found
        found = [c for c in found if not self._agent(c, offset)] or found
        if predicate != "metric" and not predicate.endswith("~object"):
            found = [c for c in found if not self._site(c)] or found
        if any(self._subject_here(c) for c in found):
            found = [c for c in found if c.standing is None or _HERE.fullmatch(c.standing.where)]
        return max(found, key=lambda c: (self.score(c), c.entity), default=None)

    def _site(self, c: Candidate) -> bool:
        """Whether a place is only where something is done (在河源县柳林村|建设水厂)."""
        k = c.mention
        if k is None or self.types[c.entity] not in DIVISION:
            return False
        if c.standing is None or not c.standing.where.startswith("clause"):
            return False
        least = max(0, k - _ADDRESS)
        while k > least and self.mentions[k - 1].span.stop == self.mentions[k].span.start:
            k -= 1
        start = self.mentions[k].span.start
        return self.text[max(0, start - 2) : start].endswith(_SITES)

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

    def _agent(self, c: Candidate, offset: int) -> bool:
        """Whether an earlier clause names it only as who does something (由甲公司承建，…)."""
        if c.mention is None:
            return False
        stop = self.mentions[c.mention].span.start
        start = max(0, stop - _BEFORE)
        if self.text.rfind("由", start, stop) < 0:  # most are spared the search
            return False
        clause = self.topics.clauses[self.topics.clause_at(stop)].span
        return clause.stop <= offset and bool(_BY.search(self.text[max(clause.start, start) : stop]))

    def _goes_on(self, offset: int) -> bool:
        """Whether the clause only goes on with what the sentence's subject does (，又受让…)."""
        start = self.topics.clauses[self.topics.clause_at(offset)].span.start if self.topics.clauses else 0
        return self.text.startswith(_ALSO, start)

    def _counted(self, offset: int) -> range:
        """The mentions of a list that a figure counts (甲厂、乙厂等企业|7家), none where there is no list."""
        last = bisect_left(self.topics.mention_starts, offset) - 1
        if last < 0 or not _COUNTED.fullmatch(self.text, self.mentions[last].span.stop, offset):
            return range(0)
        first = last
        while first > 0 and _LINK.fullmatch(
            self.text, self.mentions[first - 1].span.stop, self.mentions[first].span.start
        ):
            first -= 1
        return range(first, last + 1) if first < last else range(0)

    def group(
        self, offset: int, types: frozenset[str], predicate: str, barred: frozenset[str] = frozenset()
    ) -> list[Candidate]:
        """The likeliest bearer with those that stand beside it in a list (甲、乙开展…); [] where there is
        none."""
        best = self.best(offset, types, predicate, barred)
        if best is None or best.mention is None:
            return [best] if best else []
        clause = self.topics.clauses[self.topics.clause_at(self.mentions[best.mention].span.start)]
        beside = [i for i in clause.subjects if i != best.mention and self.mentions[i].type in types]
        if best.mention not in clause.subjects or len(beside) > _LISTED or predicate.endswith("~object"):
            return [best]
        return [best, *(Candidate(self.links[i][0], i) for i in beside if self.links[i])]

    def others(self, offset: int, types: frozenset[str]) -> bool:
        """Whether the clause has a place for its subject and names nobody of ``types`` behind it before
        ``offset``."""
        clause = self.topics.clauses[self.topics.clause_at(offset)]
        if not clause.subjects or self.mentions[clause.subjects[0]].type not in DIVISION:
            return False
        first = clause.subjects[0]
        stop = bisect_left(self.topics.mention_starts, offset, first, clause.mentions.stop)
        near = self.mentions[max(first, stop - _TRIED) : stop]
        behind = [m for m in near if m.span.stop <= offset]
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

    def candidates(self, offset: int, types: frozenset[str], predicate: str) -> list[Candidate]:
        """Every entity of ``types`` named shortly before ``offset`` or right behind it in the clause, and the
        speaker."""
        t = self.topics
        if not t.clauses:
            return []
        here = t.clause_at(offset)
        nearest: dict[str, tuple[int, int]] = {}  # entity: mention, clause
        order: list[str] = []
        told = False  # whether the one subject of a clause is among them
        for k in range(here, max(-1, here - _CLAUSES), -1):
            clause = t.clauses[k]
            if t.clauses[here].paragraph - clause.paragraph > _PARAGRAPHS:
                break
            if told and self.text[clause.span.stop] == "；":
                break  # what a semicolon parts has subjects of its own
            for i in self._by_nearness(clause, offset):
                if i not in clause.subjects and (i in self.passed or self._ahead(i, offset, predicate)):
                    continue
                for e in self.links[i][:1]:
                    if (
                        e not in nearest
                        and self.types[e] in types
                        and not t.mentions[i].span.start <= offset < t.mentions[i].span.stop
                    ):
                        nearest[e] = (i, k)
                        order.append(e)
                        told = told or clause.subjects == (i,)
        known = (e for e in (self.speaker, *self.prominent) if e is not None)
        order += [e for e in dict.fromkeys(known) if self.types[e] in types and e not in nearest]
        if not order and predicate == "metric":
            order = [e for e in self.titled if self.types[e] in types]
        ranks = self._ranks(order, nearest)
        return [self._candidate(e, offset, here, nearest.get(e), ranks[e], predicate) for e in order]

    @cached_property
    def passed(self) -> frozenset[int]:
        """The mentions that no later clause is about unless they are its subject: members of a longer list
        (承建甲、乙、丙等工程，荣获…), bodies before one of theirs (甲集团|乙研究所), addresses, bodies that
        persons are members of (中国工程院|院士), whose subsidiary something is, and what is bought."""
        found: list[int] = []
        first, address = 0, -1  # where a list begins, where an address goes on
        for i, m in enumerate(self.mentions):
            if m.span.start == address or _AT.search(self.text, max(0, m.span.start - 4), m.span.start):
                found.append(i)
                address = m.span.stop
            of_it = _OF_IT.match(self.text, m.span.stop) and _IS.search(
                self.text, max(0, m.span.start - 4), m.span.start
            )
            bought = _BOUGHT.search(self.text, max(0, m.span.start - 7), m.span.start)
            if bought or of_it or _MEMBERS.match(self.text, m.span.stop):
                found.append(i)
            if i and m.span.start == self.mentions[i - 1].span.stop and _BODY.search(m.name):
                found.append(i - 1)
            joined = i and _JOINT.fullmatch(self.text, self.mentions[i - 1].span.stop, m.span.start)
            first = first if joined else i
            if i - first + 1 >= _MANY or (joined and self.text.startswith("等", m.span.stop)):
                found += range(max(first, i + 1 - _MANY), i + 1)
        return frozenset(found)

    def _ahead(self, i: int, offset: int, predicate: str) -> bool:
        """Whether a mention is a place that stands behind what is done (远销欧美)."""
        behind = self.mentions[i].span.start > offset and self.mentions[i].type in REGION
        return behind and predicate != "metric" and not predicate.endswith("~object")

    def _by_nearness(self, clause: Clause, offset: int) -> list[int]:
        """The mentions of a clause that are tried: subjects first, then those before ``offset``, near ones
        first."""
        starts, first, last = self.topics.mention_starts, clause.mentions.start, clause.mentions.stop
        near = bisect_left(starts, offset, first, last)
        first, last = max(first, near - _TRIED), min(last, near + _TRIED)
        behind = bisect_right(starts, offset, first, last)
        found = [*range(behind - 1, first - 1, -1), *range(behind, last)]
        return sorted(found, key=lambda i: i not in clause.subjects) if clause.subjects else found

    def _ranks(self, order: Sequence[str], nearest: Mapping[str, tuple[int, int]]) -> dict[str, int]:
        """How many grammatical subjects stand nearer than each candidate."""
        ranks, n = {}, 0
        for e in order:
            ranks[e] = n
            if e in nearest and nearest[e][0] in self.topics.clauses[nearest[e][1]].subjects:
                n += 1
        return ranks

    def _candidate(
        self, e: str, offset: int, here: int, at: tuple[int, int] | None, rank: int, predicate: str
    ) -> Candidate:
        t, type_ = self.topics, self.types[e]
        kind = "inner" if type_ in INNER else type_
        if at is not None and kind == "inner" and _BODY.search(t.mentions[at[0]].name):
            kind = "Institution"  # an institute of a group tells of itself as one that stands alone
        opens = here == 0 or t.clauses[here - 1].sentence != t.clauses[here].sentence
        speaks, share = e == self.speaker, self._share(e)
        if at is None:
            standing = Standing(predicate, kind, "absent", speaks, share, rank, opens, None, 0, False, "", "")
            return Candidate(e, None, standing)
        i, k = at
        mention, clause, now = t.mentions[i], t.clauses[k], t.clauses[here]
        where = self._where(i, clause, now, offset)
        standing = Standing(
            predicate,
            kind,
            where,
            speaks,
            share,
            rank,
            opens,
            min(here - k, 8),
            min(now.sentence - clause.sentence, 4),
            mention.nominal,
            "" if k != here or "after" in where else gap(offset - mention.span.stop),
            self._heads(e, now),
        )
        return Candidate(e, i, standing, Beside(*self._sides(i, clause.span), k == here))

    def _sides(self, i: int, clause: Span) -> tuple[str, str]:
        """The two characters on either side of a mention, within its clause."""
        if i not in self.sides:
            span, text = self.mentions[i].span, self.text
            left = shown(text[max(span.start - 2, clause.start) : span.start])
            right = shown(text[span.stop : min(span.stop + 2, clause.stop)])
            self.sides[i] = left, right
        return self.sides[i]

    def _heads(self, e: str, clause: Clause) -> str:
        """How the entity opens the paragraph of a clause: as an item (1.甲公司), or as a line."""
        entity, item = self.heads_of.get(clause.paragraph, ("", False))
        return ("item" if item else "line") if entity == e else ""

    @cached_property
    def heads_of(self) -> dict[int, tuple[str, bool]]:
        """For each paragraph the entity that its first words name, and whether an item's number stands
        before."""
        t, found = self.topics, {}
        for clause in t.clauses:
            if clause.paragraph in found:
                continue
            found[clause.paragraph] = ("", False)
            i = bisect_left(t.mention_starts, clause.span.start)
            if i < len(t.mentions) and self.links[i]:
                mark = _ITEM.fullmatch(self.text, clause.span.start, t.mention_starts[i])
                if mark:
                    found[clause.paragraph] = (self.links[i][0], bool(mark[1]))
        return found

    def _share(self, e: str) -> str:
        count = self.frequency[e]
        return "most" if count == self.top else "often" if 3 * count >= self.top else "rare"

    @cached_property
    def top(self) -> int:
        """How often the entity that is named most is named."""
        return max(self.frequency.values(), default=1)

    def _where(self, i: int, clause: Clause, now: Clause, offset: int) -> str:
        role = "subject" if i in clause.subjects else "inside"
        if clause is now:
            return f"clause-{role}" + ("-after" if self.topics.mention_starts[i] > offset else "")
        near = clause.sentence == now.sentence
        side = "sentence" if near else "paragraph" if clause.paragraph == now.paragraph else "before"
        return f"{side}-{role}" + ("-aside" if clause.aside and not near else "")


def attribution(
    text: str,
    topics: Topics,
    links: Sequence[tuple[str, ...]],
    types: Mapping[str, str],
    speaker: str | None,
    knowledge: Knowledge,
) -> Attribution:
    """The attribution of one report, with the weights that the knowledge ships."""
    links = speaking(text, topics.mentions, links, knowledge)
    frequency = Counter(e for link in links for e in link)
    speaker = speaker if speaker in frequency else None
    return Attribution(topics, links, types, speaker, _weights(knowledge), frequency, text, cues(knowledge))


@lru_cache(maxsize=4)
def _weights(knowledge: Knowledge) -> Weights:
    return Weights(shipped(knowledge, WEIGHTS))
