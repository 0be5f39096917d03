"""From mentions and entities to statements with their evidence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import ahocorasick_rs

from kg.entities import Resolution
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
from kg.pattern import Folded, Item, fold, symbols
from kg.statements.attribution import Attribution, attribution
from kg.statements.confidence import confidence as calibrated
from kg.statements.context import ContextRule, compile_contexts, status
from kg.statements.figures import Figure, figures
from kg.statements.formulas import components
from kg.statements.metrics import MetricReading, metrics
from kg.statements.owners import makers, owners
from kg.statements.periods import Period, periods
from kg.statements.quotes import quotations
from kg.statements.relations import Found, RuleSet, compile_rules, relations
from kg.statements.topics import topics

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_POSITIONS = {
    "enterprise": "Title",
    "party": "Title",
    "compound": "Title",
    "government": "Office",
}  # families of titles
_CAREER = re.compile("(?:^|[，；。：年月起])(?:曾|历|现|先后|兼|出|担|先后担)?任(?!务|何|意|性|免|命|由|职)")
_TOLD = {  # what a title tells of the place where it is held
    "Headship": re.compile("[省市县区州盟旗]长$"),
    "VillageOffice": re.compile("^(?:村(?!镇|民$|民代表)|社区|驻村第一书记)"),
}
_EDGE = re.compile("[，。；！？：\n]")
_AHEAD = frozenset({"hasStrategy", "pursuesGoal", "benchmarksAgainst"})  # look ahead by nature
_REPORTING = frozenset({"GovernmentBody"})
_BEFORE = 16  # characters before a statement's words in which its time may stand
_DATED = frozenset({"established", "formedFrom", "acquired", "receivedHonor", "launched"})
_LONGEST = 400  # characters of evidence


@dataclass(frozen=True, slots=True)
class Extraction:
    """The statements of a report, and what yielded none: sentences and figures as spans of
    ``Document.raw``."""

    statements: tuple[Statement, ...]
    issues: tuple[Issue, ...]
    unread_sentences: tuple[Span, ...]
    unread_figures: tuple[Span, ...]


@dataclass(frozen=True)
class Grammar:
    """The compiled rules of a knowledge."""

    rules: RuleSet
    contexts: tuple[ContextRule, ...]
    symbols: dict[str, str]
    titles: ahocorasick_rs.AhoCorasick
    title_kinds: tuple[str, ...]


@lru_cache(maxsize=4)
def grammar(knowledge: Knowledge) -> Grammar:
    """The compiled rules of a knowledge, made once for each."""
    roles = frozenset(knowledge.words("context/group_roles"))
    family = {e[0]: e[1] for e in knowledge.entries("titles") if e[1] != "address" and e[0] not in roles}
    names = tuple(sorted(family, key=lambda w: (-len(w), w)))
    automaton = ahocorasick_rs.AhoCorasick(names, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    kinds = tuple(_position(name, family[name]) for name in names)
    return Grammar(
        RuleSet(compile_rules(knowledge)), compile_contexts(knowledge), symbols(knowledge), automaton, kinds
    )


def _position(title: str, family: str) -> str:
    """The kind of position that a title of a family folds into."""
    told = next((kind for kind, pattern in _TOLD.items() if pattern.search(title)), None)
    return told or _POSITIONS.get(family, "Profession")


def extract(
    document: Document,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    resolution: Resolution,
    knowledge: Knowledge,
) -> Extraction:
    """Read the statements of a report; every one has evidence in it."""
    g = grammar(knowledge)
    text = document.text
    said_of = topics(text, sentences, mentions, knowledge)
    types = {e.id: e.type for e in resolution.entities}
    of = attribution(text, said_of, resolution.links, types, resolution.speaker, knowledge)
    maker = _Maker(document, mentions, resolution, knowledge)
    all_figures: list[Figure] = []
    all_periods: list[Period] = []
    found: list[Found] = list(owners(mentions, resolution))
    owned = {link for f in found for link in maker.entities(f.subject)}
    known = [("partOf", i) for i, link in enumerate(resolution.links) if owned & set(link)]
    heading = ""
    folds: list[Folded] = []
    ordered = sorted(range(len(mentions)), key=lambda i: mentions[i].span.start)
    at = 0
    for sentence in sentences:
        if sentence.heading:
            heading = text[sentence.span.start : sentence.span.stop]
        while at < len(ordered) and mentions[ordered[at]].span.start < sentence.span.start:
            at += 1
        here = []
        while at < len(ordered) and mentions[ordered[at]].span.stop <= sentence.span.stop:
            here.append(ordered[at])
            at += 1
        counted = figures(text, sentence.span.start, sentence.span.stop, knowledge)
        dated = periods(text, sentence.span.start, sentence.span.stop, knowledge)
        all_figures += counted
        all_periods += dated
        items = folded_items(text, sentence.span, here, mentions, counted, dated, g)
        folded = fold(text, sentence.span.start, sentence.span.stop, items, g.symbols)
        folds.append(folded)
        for f in relations(folded, g.rules, of, text, known):
            state = f.status or status(g.contexts, folded.text, *f.at, heading)
            if state != "negated":
                found.append(replace(f, status=state, qualifiers=_timed(f, dated)))
    told = {(f.predicate, e) for f in found for e in maker.entities(f.object)}
    found += makers(mentions, resolution, told)
    unfolded = list(components(text, sentences, mentions, knowledge))
    maker.issues += [maker.placed(x) for x in unfolded if isinstance(x, Issue)]
    for f in (*found, *quotations(text, mentions, knowledge), *(x for x in unfolded if isinstance(x, Found))):
        maker.relation(f)
    given = _given(found, all_figures, mentions, text)
    for reading in metrics(text, sentences, mentions, all_figures, all_periods, knowledge):
        giver = given.get(reading.figure.span, reading.subject)
        if giver is not None or reading.figure.span not in given:
            maker.metric(reading, of, giver)
    return maker.result(sentences, all_figures)


def folded_items(
    text: str,
    span: Span,
    here: Sequence[int],
    mentions: Sequence[Mention],
    counted: Sequence[Figure],
    dated: Sequence[Period],
    g: Grammar,
) -> list[Item]:
    """What is folded in a sentence: mentions first, then figures, periods and titles where they do not
    overlap these; titles only where the sentence names a person or tells of a career (控股股东 is no position
    elsewhere)."""
    named = any(mentions[i].type == "Person" for i in here)
    named = named or _CAREER.search(text, span.start, span.stop) is not None
    here_text = text[span.start : span.stop] if named else ""
    items = [Item(mentions[i].span.start, mentions[i].span.stop, mentions[i].type, i) for i in here]
    # 董事会秘书 is a position, not the board
    wider = [(span.start + a, span.start + b) for _, a, b in g.titles.find_matches_as_indexes(here_text)]
    items = [
        x
        for x in items
        if x.type != "OrganizationUnit" or not any(a <= x.start and x.stop < b for a, b in wider)
    ]
    taken = [(x.start, x.stop) for x in items]
    # 市委书记 behind the mention 绥化市委 leaves the position 书记
    for a, b in taken if named else ():
        here_text = here_text[: a - span.start] + "\0" * (b - a) + here_text[b - span.start :]
    titles = [
        Item(span.start + a, span.start + b, g.title_kinds[n], -1)
        for n, a, b in g.titles.find_matches_as_indexes(here_text)
    ]
    rest = [Item(f.span.start, f.span.stop, f.kind, -1) for f in counted]
    rest += [Item(p.span.start, p.span.stop, p.kind, -1) for p in dated]
    rest += titles
    for item in sorted(rest, key=lambda x: (x.start, -x.stop)):
        if not any(a < item.stop and item.start < b for a, b in taken):
            taken.append((item.start, item.stop))
            items.append(item)
    return sorted(items, key=lambda x: x.start)


class _Maker:
    """Turns what was found about mentions into statements about entities, each once with all its evidence."""

    def __init__(
        self, document: Document, mentions: Sequence[Mention], resolution: Resolution, knowledge: Knowledge
    ) -> None:
        self.document, self.mentions, self.resolution = document, mentions, resolution
        self.knowledge, self.ontology = knowledge, knowledge.ontology
        self.types = {e.id: e.type for e in resolution.entities}
        self.edges = [m.start() for m in _EDGE.finditer(document.text)]
        self.made: dict[str, Statement] = {}
        self.evidence: dict[str, dict[tuple[Span, str], Evidence]] = {}
        self.issues: list[Issue] = []
        kinds = ("Actor", "Location", "Project", "Product")
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
        qualifiers = tuple((k, _plain(v) if k == "percent" else v) for k, v in f.qualifiers)
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
        named: Span | None
        if subject is None and (of.speaker is None or self.types[of.speaker] not in _REPORTING):
            subject = reading.reporter  # none of those that speak for a class themselves
        if subject is not None:
            bearers = self.entities(subject)[:1]
            named = None if isinstance(subject, str) else self.mentions[subject].span
        else:
            barred = frozenset(e for i in reading.counted for e in self.entities(i))
            at = reading.figure.span.start if reading.at is None else reading.at
            best = of.best(at, carriers, "metric", barred)
            if best is None:
                return
            bearers, named = (
                (best.entity,),
                None if best.mention is None else self.mentions[best.mention].span,
            )
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


def _given(
    found: Iterable[Found], counted: Sequence[Figure], mentions: Sequence[Mention], text: str
) -> dict[Span, int | str | None]:
    """Who gave the sums and goods that aid consists of; None where the words name whom it is for: then the
    sum is no figure of anybody."""
    given = [(f, v) for f in found if f.predicate == "fundedAid" for k, v in f.qualifiers if k == "amount"]
    givers: dict[Span, int | str | None] = {}
    for s in [f.span for f in counted] if given else []:
        for f, v in given:
            if f.cue.covers(s) and text[s.start : s.stop] == v:
                beside = isinstance(f.object, int) and f.cue.covers(mentions[f.object].span)
                givers[s] = None if beside else givers.get(s, f.subject)
    return givers


def _timed(f: Found, dated: Sequence[Period]) -> tuple[tuple[str, str], ...]:
    """The qualifiers of a statement with how often aid is given, or when something came about, as its span
    says."""
    wanted = {"fundedAid": ("Frequency", "frequency")}.get(f.predicate)
    wanted = ("Period", "time") if f.predicate in _DATED else wanted
    known = dict(f.qualifiers)
    if wanted is None or wanted[1] in known:
        return f.qualifiers
    said = f.cue if f.predicate == "fundedAid" else f.span  # how often is said of the sum beside it
    near = [p for p in dated if p.kind == wanted[0] and said.start - _BEFORE <= p.span.start < said.stop]
    if near:
        known[wanted[1]] = max(near, key=lambda p: p.span.start <= f.cue.start and p.span.start).text
    return tuple(sorted(known.items()))


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
