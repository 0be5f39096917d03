"""Whom a predicate or figure is said of, where its clause does not name them: candidates, their features, and learned weights.

The weights are a readable table (``data/models/attribution.tsv``), fitted by ``python -m kg.train.attribution`` to the tagged reports.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from kg.knowledge import Knowledge
from kg.model import Mention
from kg.statements.topics import Topics

_CLAUSES = 24  # how far back a subject is looked for
_PARAGRAPHS = 1  # paragraphs before this one that are looked at
_INNER = frozenset({"PartyOrganization", "OrganizationUnit"})
_LISTED = 6  # more subjects than these in a list are no subjects
_NEVER_CARRIED = frozenset({"Person", "Policy", "Initiative", "Slogan", "Honor", "Product", "Industry", "Project", "Goal"})
WEIGHTS = "models/attribution.tsv"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that may be meant: ``mention`` is its nearest mention (None: only the speaker of the report)."""

    entity: str
    mention: int | None
    features: tuple[str, ...]


@dataclass(frozen=True)
class Attribution:
    """Looks for whom a place in the report speaks of; ``links`` are the entity ids of each mention."""

    topics: Topics
    links: Sequence[tuple[str, ...]]
    types: Mapping[str, str]
    speaker: str | None
    weights: Mapping[str, float]
    frequency: Mapping[str, int]
    text: str

    @cached_property
    def prominent(self) -> tuple[str, ...]:
        """The two organizations that the report names most."""
        able = [e for e in self.frequency if self.types[e] not in _NEVER_CARRIED]
        return tuple(sorted(able, key=lambda e: (-self.frequency[e], e))[:2])

    def best(
        self, offset: int, types: frozenset[str], predicate: str, barred: frozenset[str] = frozenset()
    ) -> Candidate | None:
        """The likeliest bearer at ``offset`` among entities of ``types`` but those ``barred``; None where there is none."""
        found = [c for c in self.candidates(offset, types, predicate) if c.entity not in barred]
        return max(found, key=lambda c: (self.score(c), c.entity), default=None)

    def group(
        self, offset: int, types: frozenset[str], predicate: str, barred: frozenset[str] = frozenset()
    ) -> list[Candidate]:
        """The likeliest bearer with those that stand beside it in a list (甲、乙开展…); [] where there is none."""
        best = self.best(offset, types, predicate, barred)
        if best is None or best.mention is None:
            return [best] if best else []
        clause = self.topics.clauses[self.topics.clause_at(self.mentions[best.mention].span.start)]
        beside = [i for i in clause.subjects if i != best.mention and self.mentions[i].type in types]
        if best.mention not in clause.subjects or len(beside) > _LISTED or predicate.endswith("~object"):
            return [best]
        return [best, *(Candidate(self.links[i][0], i, ()) for i in beside if self.links[i])]

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
        return sum(self.weights.get(f, 0.0) for f in candidate.features)

    def candidates(self, offset: int, types: frozenset[str], predicate: str) -> list[Candidate]:
        """Every entity of ``types`` named shortly before ``offset`` or right behind it in the clause, and the speaker."""
        t = self.topics
        if not t.clauses:
            return []
        here = t.clause_at(offset)
        nearest: dict[str, tuple[int, int]] = {}  # entity: mention, clause
        order: list[str] = []
        for k in range(here, max(-1, here - _CLAUSES), -1):
            clause = t.clauses[k]
            if t.clauses[here].paragraph - clause.paragraph > _PARAGRAPHS:
                break
            first, last = bisect_left(t.mention_starts, clause.span.start), bisect_left(t.mention_starts, clause.span.stop)
            inside = sorted(range(first, last), key=lambda i: (i not in clause.subjects, t.mention_starts[i] > offset, abs(t.mention_starts[i] - offset)))
            for i in inside:
                for e in self.links[i][:1]:
                    if self.types[e] in types and e not in nearest and not t.mentions[i].span.start <= offset < t.mentions[i].span.stop:
                        nearest[e] = (i, k)
                        order.append(e)
        known = (e for e in (self.speaker, *self.prominent) if e is not None)
        order += [e for e in dict.fromkeys(known) if self.types[e] in types and e not in nearest]
        ranks = self._ranks(order, nearest)
        return [
            Candidate(e, nearest[e][0] if e in nearest else None, tuple(self._features(e, offset, here, nearest.get(e), ranks[e], predicate)))
            for e in order
        ]

    def _ranks(self, order: Sequence[str], nearest: Mapping[str, tuple[int, int]]) -> dict[str, int]:
        """How many grammatical subjects stand nearer than each candidate."""
        ranks, n = {}, 0
        for e in order:
            ranks[e] = n
            if e in nearest and nearest[e][0] in self.topics.clauses[nearest[e][1]].subjects:
                n += 1
        return ranks

    def _features(self, e: str, offset: int, here: int, at: tuple[int, int] | None, rank: int, predicate: str) -> list[str]:
        t, type_ = self.topics, self.types[e]
        top = max(self.frequency.values(), default=1)
        share = "most" if self.frequency[e] == top else "often" if 3 * self.frequency[e] >= top else "rare"
        speaker = "speaker" if e == self.speaker else "other"
        kind = "inner" if type_ in _INNER else type_
        if at is None:
            where = "absent"
        else:
            i, k = at
            clause = t.clauses[k]
            role = "subject" if i in clause.subjects else "inside"
            near = clause.sentence == t.clauses[here].sentence
            side = "clause" if k == here else "sentence" if near else "paragraph" if clause.paragraph == t.clauses[here].paragraph else "before"
            if k == here:
                role += "-after" if t.mention_starts[i] > offset else ""
            where = f"{side}-{role}" + ("-aside" if clause.aside and not near else "")
        out = [f"where={where}", f"kind={kind}", f"predicate={predicate}&kind={kind}", f"{speaker}", f"share={share}", f"rank={min(rank, 4)}"]
        out += [f"where={where}&{speaker}", f"where={where}&rank={min(rank, 3)}", f"where={where}&kind={kind}", f"predicate={predicate}&where={where}", f"kind={kind}&{speaker}"]
        if at is not None:
            i, k = at
            out.append(f"distance={min(here - k, 8)}&{'subject' if 'subject' in where else 'inside'}")
            out.append(f"sentences={min(t.clauses[here].sentence - t.clauses[k].sentence, 4)}&{kind}")
            out.append(f"nominal={t.mentions[i].nominal}&{where}")
            if k == here and "after" not in where:
                gap = offset - t.mentions[i].span.stop
                out.append(f"gap={'0' if gap <= 0 else '4' if gap <= 4 else '12' if gap <= 12 else 'far'}&{'subject' if 'subject' in where else 'inside'}&{predicate == 'metric'}")
            start, stop = t.mentions[i].span.start, t.mentions[i].span.stop
            left = self.text[start - 1] if start > t.clauses[k].span.start else "^"
            right = self.text[stop : stop + 1] if stop < t.clauses[k].span.stop else "$"
            side = "clause" if k == here else "earlier"
            left, right = _shown(left), _shown(right)
            out += [f"left={left}", f"left={left}&{side}", f"right={right}", f"right={right}&{side}"]
            two = _shown(self.text[max(start - 2, t.clauses[k].span.start) : start])
            out.append(f"left2={two}&{side}")
            out.append(f"right2={_shown(self.text[stop : min(stop + 2, t.clauses[k].span.stop)])}&{side}")
        out.append(f"last={_shown(self.text[max(0, offset - 1) : offset])}&{where}")
        first = here == 0 or t.clauses[here - 1].sentence != t.clauses[here].sentence
        out.append(f"opens={first}&where={where}")
        return out


def _shown(characters: str) -> str:
    """Characters as part of a feature's name: digits alike, nothing that would break the table."""
    return "".join("0" if c.isdigit() else c if c.isprintable() and not c.isspace() else "_" for c in characters)


def attribution(
    text: str, topics: Topics, links: Sequence[tuple[str, ...]], types: Mapping[str, str], speaker: str | None, knowledge: Knowledge
) -> Attribution:
    """The attribution of one report, with the weights that the knowledge ships."""
    frequency = Counter(e for link in links for e in link)
    return Attribution(topics, links, types, speaker, _weights(knowledge), frequency, text)


@lru_cache(maxsize=4)
def _weights(knowledge: Knowledge) -> Mapping[str, float]:
    for folder in reversed(knowledge.folders):
        path = folder / WEIGHTS
        if path.exists():
            return read_weights(path)
    return {}


def read_weights(path: Path) -> dict[str, float]:
    """Feature and weight a line, tab-separated; ``#`` starts a comment."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#"))
    return {name: float(value) for name, value in rows}
