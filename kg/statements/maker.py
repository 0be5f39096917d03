"""Statements about entities, each once, with all the evidence that says it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.entities import Resolution
from kg.entities.names import ENTERPRISE
from kg.knowledge import Knowledge
from kg.model import (
    Document,
    Evidence,
    Issue,
    Mention,
    Quantity,
    Sentence,
    Span,
    Statement,
    Status,
    Text,
    statement_id,
)
from kg.statements.attribution import Attribution
from kg.statements.bearers import bearers
from kg.statements.campaigns import campaigns
from kg.statements.confidence import confidence as calibrated
from kg.statements.figures import Figure
from kg.statements.found import Found
from kg.statements.metrics import MetricReading
from kg.statements.topics import Topics

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_EDGE = re.compile("[，。；！？：\n]")
_AHEAD = frozenset({"hasStrategy", "pursuesGoal", "benchmarksAgainst"})  # look ahead by nature
_REPORTING = frozenset({"GovernmentBody"})
_SENTENCE, _PARTED = re.compile("[。！？\n]"), re.compile("[。！？；\n]")
# Things whose figures say nothing of whose the next one in the sentence is.
_PASSING = frozenset({"Project", "Facility", "Fund", "Person", "OrganizationUnit", "PartyOrganization"})
_PARTS = frozenset({"metric.each", "metric.carried"})  # figures of the parts of a whole
_FAR = 120  # characters between two figures of a sentence
_SUM = re.compile("合计|[总共]计|合起来")
_LONGEST = 400  # characters of evidence


@dataclass(frozen=True, slots=True)
class Extraction:
    """The statements of a report, and what yielded none: sentences and figures as spans of
    ``Document.raw``."""

    statements: tuple[Statement, ...]
    issues: tuple[Issue, ...]
    unread_sentences: tuple[Span, ...]
    unread_figures: tuple[Span, ...]


class Maker:
    """Turns what was found about mentions into statements about entities, each once with all its evidence."""

    def __init__(
        self, document: Document, mentions: Sequence[Mention], resolution: Resolution, knowledge: Knowledge
    ) -> None:
        self.document, self.mentions, self.resolution = document, mentions, resolution
        self.knowledge, self.ontology = knowledge, knowledge.ontology
        self.types = {e.id: e.type for e in resolution.entities}
        zones = knowledge.words("metric/zones")
        places = (e for e in resolution.entities if e.type == "Place")
        self.lands = frozenset(e.id for e in places if not e.name.endswith(zones))
        self.edges = [m.start() for m in _EDGE.finditer(document.text)]
        self.made: dict[str, Statement] = {}
        self.evidence: dict[str, dict[tuple[Span, str], Evidence]] = {}
        self.issues: list[Issue] = []
        self.bearing: dict[Span | None, tuple[str, Span | None]] = {}  # whose each figure is
        self.shared: dict[Span | None, set[str]] = {}  # of whom each figure is told, of each or of all
        self.last: Span | None = None  # the figure before
        self.starts = [m.span.start for m in mentions]
        kinds = ("Actor", "Location", "Project", "Product")
        self.regions = self.ontology.subtypes("AdministrativeDivision")
        self.carriers = frozenset(t for kind in kinds for t in self.ontology.subtypes(kind))

    def entities(self, index: int | str) -> tuple[str, ...]:
        return (index,) if isinstance(index, str) else self.resolution.links[index]

    def placed(self, issue: Issue) -> Issue:
        """An issue about a span of the text, with document and span of the stored characters."""
        span = None if issue.span is None else self.document.raw_span(issue.span)
        return replace(issue, document=self.document.name, span=span)

    def relation(self, f: Found) -> None:
        """Add a statement about mentions for every pair of entities that they stand for."""
        domain, range_ = self.ontology.domain(f.predicate), self.ontology.range(f.predicate)
        literal = isinstance(f.object, str) and "Literal" in range_
        objects: Sequence[str | Text] = [Text(str(f.object))] if literal else self.entities(f.object)
        state = "asserted" if f.predicate in _AHEAD and f.status == "planned" else f.status or "asserted"
        plain = {"percent": _plain, "title": _unquoted}
        qualifiers = tuple((k, plain[k](v) if k in plain else v) for k, v in f.qualifiers)
        for s in self.entities(f.subject):
            for o in objects:
                if (
                    s == o
                    or self.types[s] not in domain
                    or (isinstance(o, str) and self.types[o] not in range_)
                ):
                    continue
                spans = [self.mentions[i].span if isinstance(i, int) else None for i in (f.subject, f.object)]
                self.add(
                    s,
                    f.predicate,
                    o,
                    qualifiers,
                    state,
                    None,
                    f.span,
                    f.rule,
                    f.confidence,
                    spans[0],
                    f.cue,
                    spans[1],
                )

    def metric(self, reading: MetricReading, of: Attribution, subject: int | str | None) -> None:
        """Add a metric of ``subject``, or of the one that the clause is about."""
        carriers = frozenset(t for h in reading.hint for t in self.ontology.subtypes(h)) or self.carriers
        counted = frozenset(e for i in reading.counted for e in self.entities(i))
        all_of = self.all_of(reading)
        named: Span | None
        if subject is None and (of.speaker is None or self.types[of.speaker] not in _REPORTING):
            subject = reading.reporter  # none of those that speak for a class themselves
        if subject is not None:
            bearers = self.entities(subject)[:1]
            named = None if isinstance(subject, str) else self.mentions[subject].span
        elif not (reading.hint or all_of) and (own := self.campaign(reading)) is not None:
            bearers, named = self.entities(own)[:1], self.mentions[own].span
        elif (
            not all_of
            and (same := self.bearing.get(reading.after) or self.goes_on(reading, of.topics))
            and self.types[same[0]] in carriers
        ):
            bearers, named = same[:1], same[1]
        else:
            barred = counted | all_of | (self.lands if reading.hint else frozenset())
            at = reading.figure.span.start if reading.at is None else reading.at
            best = of.best(at, carriers, "metric", barred) or of.best(at, self.regions, "metric", barred)
            if best is None:
                self.shared[reading.figure.span] = set(counted)
                return
            bearers, named = (
                (best.entity,),
                None if best.mention is None else self.mentions[best.mention].span,
            )
        if bearers:
            self.bearing[reading.figure.span] = (bearers[0], named)
            self.last = None if subject is not None and reading.rule in _PARTS else reading.figure.span
        if not counted:
            self.shared.setdefault(reading.figure.span, set()).update(bearers)
        qualifiers = {"metric": reading.metric} | ({"time": reading.time} if reading.time else {})
        for s in bearers:
            self.add(
                s,
                "metric",
                None,
                tuple(sorted(qualifiers.items())),
                reading.status,
                reading.figure.quantity,
                reading.span,
                reading.rule,
                reading.confidence,
                named,
                None,
                reading.figure.span,
            )

    def campaign(self, reading: MetricReading) -> int | None:
        """The mention of the campaign that a figure is of."""
        counted = reading.counted
        return campaigns(self.knowledge).of(
            self.document.text,
            reading.figure,
            reading.metric,
            self.mentions,
            self.starts,
            counted.__contains__,
        )

    def all_of(self, reading: MetricReading) -> frozenset[str]:
        """Those of whom a figure is told together (三家合计占…), where the one before is of several."""
        several = self.shared.get(reading.after, set())
        if reading.after is None or len(several) < 2:
            return frozenset()
        each = reading.after in self.bearing
        summed = _SUM.search(self.document.text, reading.after.stop, reading.figure.span.start)
        return frozenset() if each and not summed else frozenset(several)

    def goes_on(self, reading: MetricReading, topics: Topics) -> tuple[str, Span | None] | None:
        """Whose the figure before is, where the sentence goes on to another and names nobody between."""
        stop, start = (self.last.stop if self.last else 0), reading.figure.span.start
        if self.last is None or reading.at is not None or not 0 <= start - stop <= _FAR:
            return None
        k = bisect_left(self.starts, stop)
        while k < len(self.mentions) and self.starts[k] < start:
            if k not in reading.counted and self.mentions[k].type in self.carriers - {"Product"}:
                return None
            k += 1
        if topics.turns_back(stop, start):
            return None
        same = self.bearing[self.last]
        parted = self.types[same[0]] == "Product" or self.acted_on(same[1], start, topics)
        mark = _PARTED if parted else _SENTENCE
        ends = mark.search(self.document.text, stop, start)
        passing = self.types[same[0]] in _PASSING and not bearers(self.knowledge).once_built(
            self.document.text, start
        )
        return None if ends or passing else same

    def acted_on(self, span: Span | None, offset: int, topics: Topics) -> bool:
        """Whether the sentence that goes on to ``offset`` names a company as what somebody founds or signs
        with: no subject of its clause."""
        if span is None or _SENTENCE.search(self.document.text, span.stop, offset):
            return False
        k = bisect_left(self.starts, span.start)
        clause = topics.clauses[topics.clause_at(span.start)]
        return self.mentions[k].type in ENTERPRISE and k not in clause.subjects

    def add(
        self,
        subject: str,
        predicate: str,
        object_: str | Text | None,
        qualifiers: tuple[tuple[str, str], ...],
        state: Status,
        quantity: Quantity | None,
        span: Span,
        rule: str,
        confidence: float,
        subject_span: Span | None,
        cue: Span | None,
        object_span: Span | None,
    ) -> None:
        raw = self.document.raw_span
        where = self.sentence_part(span)
        evidence = Evidence(
            self.document.name,
            raw(where),
            self.document.quote(where),
            rule,
            calibrated(rule, confidence, self.knowledge),
            *(None if x is None else raw(x) for x in (subject_span, cue, object_span)),
        )
        key = statement_id(subject, predicate, object_, qualifiers, state, quantity)
        self.made.setdefault(key, Statement(key, subject, predicate, object_, qualifiers, state, quantity))
        self.evidence.setdefault(key, {}).setdefault((evidence.span, rule), evidence)

    def sentence_part(self, span: Span) -> Span:
        """The clauses that a span touches, so that the evidence reads as language."""
        text, edges = self.document.text, self.edges
        last = bisect_left(edges, span.start) - 1
        start = edges[last] + 1 if last >= 0 and edges[last] >= span.start - _LONGEST else 0
        next_ = bisect_left(edges, span.stop)
        stop = edges[next_] if next_ < len(edges) and edges[next_] < span.stop + _LONGEST else span.stop
        while start < span.start and text[start] in " \u3000\t":
            start += 1
        return Span(min(start, span.start), max(stop, span.stop))

    def result(self, sentences: Sequence[Sentence], counted: Sequence[Figure]) -> Extraction:
        made = tuple(self.united())
        raw = self.document.raw_span
        covered = _merged(e.span for s in made for e in s.evidence)
        silent = [raw(s.span) for s in sentences if not s.heading]
        return Extraction(
            made,
            tuple(dict.fromkeys(self.issues)),
            tuple(x for x in silent if not _touched(x, covered)),
            tuple(raw(f.span) for f in counted if not _touched(raw(f.span), covered)),
        )

    def united(self) -> Iterator[Statement]:
        """Without what another statement says more exactly (the same fact with more qualifiers)."""
        by_fact: dict[tuple[str, str, str], list[Statement]] = {}
        for key, bare in self.made.items():
            s = replace(bare, evidence=_ordered(self.evidence[key].values()))
            by_fact.setdefault(
                (s.subject, s.predicate, repr(s.object) if s.quantity is None else s.id), []
            ).append(s)
        for same in by_fact.values():
            best = max(same, key=lambda s: (s.status == "asserted", len(s.qualifiers), s.confidence, s.id))
            yield best
            for s in same:
                if (
                    s is not best
                    and not set(s.qualifiers) <= set(best.qualifiers)
                    and {k for k, _ in s.qualifiers} & {"amount", "title", "percent"}
                ):
                    yield s


def _unquoted(title: str) -> str:
    """A title without quotation marks around it (“第一书记”)."""
    return title[1:-1] if title[:1] == "“" and title.find("”") == len(title) - 1 else title


def _plain(percent: str) -> str:
    """The number of a share as written: 近51% gives 51."""
    number = _NUMBER.search(percent)
    return number[0] if number else percent


def _ordered(known: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(sorted(known, key=lambda e: (-e.confidence, e.span, e.rule)))


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that overlap or touch as one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].stop:
            out[-1] = Span(out[-1].start, max(out[-1].stop, span.stop))
        else:
            out.append(span)
    return out


def _touched(span: Span, covered: Sequence[Span]) -> bool:
    """Whether a span overlaps one of these, which are in order and apart."""
    k = bisect_left(covered, span.stop, key=lambda c: c.start)
    return k > 0 and covered[k - 1].stop > span.start
