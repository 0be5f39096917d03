"""From mentions and entities to statements with their evidence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.entities import Resolution
from kg.entities.names import DIVISION, ENTERPRISE, INNER
from kg.knowledge import Knowledge
from kg.model import (
    Document,
    Issue,
    Mention,
    Sentence,
    Span,
)
from kg.pattern import fold
from kg.statements.aid import Aid
from kg.statements.attribution import Attribution, attribution
from kg.statements.context import status
from kg.statements.figures import Figure, figures
from kg.statements.folding import folded_items, grammar
from kg.statements.formulas import components
from kg.statements.found import Found
from kg.statements.maker import Extraction, Maker
from kg.statements.members import members
from kg.statements.metrics import metrics
from kg.statements.organs import founded, unowned
from kg.statements.outline import Outline
from kg.statements.owners import makers, owners
from kg.statements.periods import Period, periods
from kg.statements.posts import Posts
from kg.statements.problems import Problems
from kg.statements.quotes import quotations
from kg.statements.relations import relations
from kg.statements.seats import Seats
from kg.statements.speeches import speeches
from kg.statements.topics import topics

_URGES = re.compile("(?:指出|强调|要求|希望|勉励)，[^。！？]{0,60}?要")
# What somebody may only call for.
_DEEDS = frozenset({"launched", "developsIndustry", "established", "hasProject", "implements", "issued"})
# In a rule's unless: whose a thing is, or where a person has a position, has been read before.
_WHOSE, _PLACED = "told", "placed"
_OWNED = frozenset({"hasProject", "launched", "produces"})  # statements that tell whose a thing is
_GOODS = re.compile(r"(?:、|以及|[和及与])[^，。；：！？、\n]{1,12}")  # between goods that are given together
_GOES_ON = 80  # characters that a sentence goes on about what was formed
_ENDS = re.compile("[。；！？\n]")
_OTHERS = ENTERPRISE | DIVISION | INNER | {"GovernmentBody", "Institution", "Project", "Facility", "Person"}
_MARKS = "，；。：、\n"  # with which a statement's words may open
_SINCE = ("由", "从", "比", "较")
_BEFORE = 16  # characters before a statement's words in which its time may stand
_DATED = frozenset({"established", "formedFrom", "acquired", "receivedHonor", "launched"})


def extract(
    document: Document,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    resolution: Resolution,
    knowledge: Knowledge,
) -> Extraction:
    """Read the statements of a report; every one has evidence in it."""
    text = document.text
    said_of = topics(text, sentences, mentions, knowledge)
    types = {e.id: e.type for e in resolution.entities}
    maker = Maker(document, mentions, resolution, knowledge)
    named = list(owners(mentions, resolution, knowledge))
    bodies = _bodies(named, maker)
    of = attribution(text, said_of, resolution.links, types, resolution.speaker, bodies, knowledge)
    reader = _Reader(of, maker, resolution, text, named, knowledge)
    for sentence, here in _with_mentions(sentences, mentions):
        reader.read(sentence, here)
    found = reader.found
    told = {(f.predicate, e) for f in found for e in maker.entities(f.object)}
    made = {e for predicate, e in told if predicate == "established"}
    found += unowned(of, _bodies(found, maker), made, knowledge)
    found += founded(found, of, _bodies(found, maker), knowledge)
    found += members(found, of, knowledge)
    found += makers(mentions, resolution, told)
    unfolded = list(components(text, sentences, mentions, knowledge))
    maker.issues += [maker.placed(x) for x in unfolded if isinstance(x, Issue)]
    parts = [x for x in unfolded if isinstance(x, Found)]
    found += _developed(parts, found, mentions, maker)
    seats = Seats(mentions, resolution, _bodies(found, maker), knowledge)
    found = list(seats.taken(Posts(text, mentions, resolution, knowledge).parted(_grown(found, maker))))
    found += seats.heads(text, found)
    found += (*quotations(text, mentions, knowledge), *speeches(text, mentions, knowledge))
    for f in (*found, *parts):
        maker.relation(f)
    givers = _given(found, reader.figures, mentions, text)
    formed = _formed(found, mentions)
    for reading in metrics(text, sentences, mentions, reader.figures, reader.periods, knowledge):
        giver = givers.get(reading.figure.span, reading.subject)
        if reading.subject is None and giver is None and reading.figure.span not in givers:
            giver = _new(reading.figure.span.start, formed, mentions, text)
        if giver is not None or reading.figure.span not in givers:
            maker.metric(reading, of, giver)
    return maker.result(sentences, reader.figures)


def _formed(found: Iterable[Found], mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Where it has been told what a body was formed of, and that body's mention, in order."""
    made = ((f.cue.stop, f.subject) for f in found if f.predicate == "formedFrom")
    return sorted({(max(stop, mentions[i].span.stop), i) for stop, i in made if isinstance(i, int)})


def _new(
    offset: int, formed: Sequence[tuple[int, int]], mentions: Sequence[Mention], text: str
) -> int | None:
    """The body of which a sentence has told what it was formed of, where it goes on to ``offset`` and names
    nobody else (甲与乙合并为丙，|注册资本50亿元)."""
    k = bisect_left(formed, (offset + 1, 0)) - 1
    if k < 0 or offset - formed[k][0] > _GOES_ON or _ENDS.search(text, formed[k][0], offset):
        return None
    first = bisect_left(mentions, formed[k][0], key=lambda m: m.span.start)
    last = bisect_left(mentions, offset, first, key=lambda m: m.span.start)
    return formed[k][1] if not any(m.type in _OTHERS for m in mentions[first:last]) else None


def _bodies(found: Iterable[Found], maker: Maker) -> dict[str, str]:
    """Of each part that is told of, whose it is."""
    parts = [f for f in found if f.predicate == "partOf"]
    return {a: b for f in parts for a in maker.entities(f.subject) for b in maker.entities(f.object)}


def _developed(
    parts: Iterable[Found], found: Sequence[Found], mentions: Sequence[Mention], maker: Maker
) -> Iterator[Found]:
    """The industries of a strategy, which who has it develops, but for those of which it is told who does."""
    told = {e for f in found if f.predicate == "developsIndustry" for e in maker.entities(f.object)}
    plans = [f for f in found if f.predicate == "hasStrategy"]
    owners = {e: f.subject for f in reversed(plans) for e in maker.entities(f.object)}
    for f in parts:
        industry = isinstance(f.object, int) and mentions[f.object].type == "Industry"
        owner = next((owners[e] for e in maker.entities(f.subject) if e in owners), None)
        if industry and owner is not None and not told & set(maker.entities(f.object)):
            yield replace(
                f, subject=owner, predicate="developsIndustry", qualifiers=(), rule="formula.industry"
            )


def _grown(found: Sequence[Found], maker: Maker) -> Iterator[Found]:
    """``found`` without a body that founds what it was formed from, or what was formed from it."""
    pairs = {
        frozenset((a, b))
        for f in found
        if f.predicate == "formedFrom"
        for a in maker.entities(f.subject)
        for b in maker.entities(f.object)
    }
    for f in found:
        made = f.predicate == "established"
        sides = (maker.entities(f.subject), maker.entities(f.object)) if made else ((), ())
        if not any(frozenset((a, b)) in pairs for a in sides[0] for b in sides[1]):
            yield f


class _Reader:
    """Reads a report sentence by sentence, and remembers what has been told."""

    def __init__(
        self,
        of: Attribution,
        maker: Maker,
        resolution: Resolution,
        text: str,
        named: Sequence[Found],
        knowledge: Knowledge,
    ) -> None:
        self.of, self.maker, self.text, self.knowledge = of, maker, text, knowledge
        self.links = resolution.links
        self.grammar, self.aid = grammar(knowledge), Aid(of, knowledge)
        self.problems = Problems(of, knowledge)
        self.figures: list[Figure] = []
        self.periods: list[Period] = []
        self.found = list(named)
        self.organs = frozenset(i for i, link in enumerate(resolution.links) if of.bodies.keys() & set(link))
        # things of which it has been told whose they are
        self.told_of = {e for f in self.found if f.predicate in _OWNED for e in maker.entities(f.object)}
        self.placed: set[str] = set()  # persons of whom a position has been read
        self.outline, self.heading = Outline(text, knowledge), ""
        self.founded = re.compile(knowledge.either("cue/establish") + "(?:投产|投用|开业)?的")

    def read(self, sentence: Sentence, here: Sequence[int]) -> None:
        """Read the relations of a sentence that holds the mentions ``here``, its figures and periods."""
        span, mentions = sentence.span, self.of.mentions
        if self.outline.add(sentence):
            self.heading = self.outline.telling(self.grammar.contexts)
        for problem in self.problems.read(sentence, self.outline):
            self._keep(problem)
        counted = figures(self.text, span.start, span.stop, self.knowledge)
        dated = periods(self.text, span.start, span.stop, self.knowledge)
        self.figures += counted
        self.periods += dated
        items = folded_items(self.text, span, here, mentions, counted, dated, self.grammar)
        folded = fold(self.text, span.start, span.stop, items, self.grammar.symbols)
        given = list(self.aid.read(folded, sentence.paragraph))
        urges = _URGES.search(folded.text)
        said = self._said(here, given)
        for f in (*given, *relations(folded, self.grammar.rules, self.of, self.text, said)):
            urged = urges is not None and urges.end() <= f.at[0] + 1 and _urged(f, span, mentions)
            state = f.status or status(self.grammar.contexts, folded.text, *f.at, self.heading, f.predicate)
            if state != "negated" and not urged:
                self._keep(replace(f, status=state, qualifiers=self._timed(f, dated)))

    def _said(self, here: Sequence[int], given: Iterable[Found]) -> list[tuple[str, int]]:
        """What has been told of the mentions of a sentence, by predicate."""
        said = [("partOf", i) for i in here if i in self.organs]
        said += [(f.predicate, f.object) for f in given if isinstance(f.object, int)]
        said += [(_WHOSE, i) for i in here if self.told_of & set(self.links[i])]
        return said + [(_PLACED, i) for i in here if self.placed & set(self.maker.entities(i))]

    def _timed(self, f: Found, dated: Sequence[Period]) -> tuple[tuple[str, str], ...]:
        """The qualifiers of a statement with how often aid is given, or when something came about, as its
        span says."""
        wanted = {"fundedAid": ("Frequency", "frequency")}.get(f.predicate)
        wanted = ("Period", "time") if f.predicate in _DATED else wanted
        known = dict(f.qualifiers)
        if wanted is None or wanted[1] in known:
            return f.qualifiers
        said = f.cue if f.predicate == "fundedAid" else f.span  # how often is said of the sum beside it
        near = [p for p in dated if p.kind == wanted[0] and said.start - _BEFORE <= p.span.start < said.stop]
        near = [p for p in near if not self._is_past(p.span, f.predicate)]
        if near:
            start = f.cue.start + (self.text[f.cue.start] in _MARKS)
            before = [p for p in near if p.span.start <= start]
            known[wanted[1]] = (before or near)[-1].text
        return tuple(sorted(known.items()))

    def _is_past(self, period: Span, predicate: str) -> bool:
        """Whether a period tells of the value that was (由2018年的4万元增加到…), or since when there had been
        what something was formed from (前身是1958年成立的甲厂)."""
        if self.text.startswith("的", period.stop) and self.text.endswith(_SINCE, 0, period.start):
            return True
        since = self.text.startswith("的", period.stop) and self.text.endswith("于", 0, period.start)
        founded = since or self.founded.match(self.text, period.stop)  # 始建于1958年的甲厂
        return predicate == "formedFrom" and bool(founded)

    def _keep(self, f: Found) -> None:
        self.found.append(f)
        if f.predicate in _OWNED:
            self.told_of.update(self.maker.entities(f.object))
        if f.predicate == "holdsPosition":
            self.placed.update(self.maker.entities(f.subject))


def _with_mentions(
    sentences: Iterable[Sentence], mentions: Sequence[Mention]
) -> Iterator[tuple[Sentence, list[int]]]:
    """The sentences, each with the mentions that lie in it, in order of text."""
    ordered = sorted(range(len(mentions)), key=lambda i: mentions[i].span.start)
    at = 0
    for sentence in sentences:
        while at < len(ordered) and mentions[ordered[at]].span.start < sentence.span.start:
            at += 1
        first = at
        while at < len(ordered) and mentions[ordered[at]].span.stop <= sentence.span.stop:
            at += 1
        yield sentence, ordered[first:at]


def _urged(f: Found, sentence: Span, mentions: Sequence[Mention]) -> bool:
    """Whether a deed that a leader calls for (周某强调，要开展…) is of nobody whom his sentence names: then
    nobody is known to do it."""
    named = isinstance(f.subject, int) and sentence.covers(mentions[f.subject].span)
    return not named and f.predicate in _DEEDS


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
    for a, b in pairwise([f.span for f in counted] if givers else []):  # 捐赠路灯110盏、图书2000册
        if a in givers and _GOODS.fullmatch(text, a.stop, b.start):
            givers.setdefault(b, givers[a])
    return givers
