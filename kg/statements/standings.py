"""The features of a candidate: where and how it is named, seen from the place that is spoken of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from kg.entities.names import INNER
from kg.model import Span
from kg.statements.candidates import Beside, Candidate, Standing, gap, shown
from kg.statements.topics import Clause, Topics

_DATE = r"(?:\d{4}年|\d{1,2}月|[上下]半年|今年|去年|[一近几]年来|过去[五一]年)"
_SINCE = rf"(?:(?:截[至止])?{_DATE}[^，。；\n]{{0,8}}，)?"
_ITEM = re.compile(
    rf"[\s\u3000]*{_SINCE}([（(]?[一二三四五六七八九十\d]{{1,3}}[）)、.．，：]|[●◆■▪•·—-]+)?[\s“]*"
)


@dataclass(frozen=True)
class Standings:
    """How the entities of a report stand to a place in it; ``links`` are the entity ids of each mention."""

    topics: Topics
    links: Sequence[tuple[str, ...]]
    types: Mapping[str, str]
    speaker: str | None
    frequency: Mapping[str, int]
    text: str
    body: re.Pattern[str]  # in a name: a body that another may have
    sides: dict[int, tuple[str, str]] = field(default_factory=dict)  # of the mentions that were looked at

    def candidate(
        self, e: str, offset: int, here: int, at: tuple[int, int] | None, rank: int, predicate: str
    ) -> Candidate:
        """An entity as candidate at ``offset`` in clause ``here``, last named ``at`` (mention, clause)."""
        t, type_ = self.topics, self.types[e]
        kind = "inner" if type_ in INNER else type_
        if at is not None and kind == "inner" and self.body.search(t.mentions[at[0]].name):
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
            span, text = self.topics.mentions[i].span, self.text
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
        apart = clause.aside and "；" in self.text[clause.span.stop : now.span.start]
        near = clause.sentence == now.sentence and not apart
        side = "sentence" if near else "paragraph" if clause.paragraph == now.paragraph else "before"
        return f"{side}-{role}" + ("-aside" if clause.aside and not near else "")

    def ranks(self, order: Sequence[str], nearest: Mapping[str, tuple[int, int]]) -> dict[str, int]:
        """How many grammatical subjects stand nearer than each candidate."""
        ranks, n = {}, 0
        for e in order:
            ranks[e] = n
            if e in nearest and nearest[e][0] in self.topics.clauses[nearest[e][1]].subjects:
                n += 1
        return ranks
