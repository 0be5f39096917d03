"""Relation rules over folded sentences: a match gives statements about mentions, not yet about entities."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.model import Span, Status
from kg.pattern import Folded, Item, last_of_chains
from kg.statements.attribution import Attribution
from kg.statements.candidates import SUBJECT, Candidate
from kg.statements.relation_rules import (
    AGENTS,
    LISTED,
    MODEL,
    REACH,
    RECENT,
    TOPIC,
    RelationRule,
    RuleSet,
    Template,
)

_COUNTED = {"双": 2, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5}  # 双方, 三家
_EACH = 3  # members of a list that are said of each other; of longer ones nobody writes down the pairs
_GUESS, _FEW = 0.6, 2  # up to this confidence a rule reads no more than so many subjects into a clause
_REPORT = 2000  # characters that RECENT looks back for the meeting that a report is about
_HELD = re.compile(r"[^。；\n]{0,24}?(?:召开|举行|举办|开幕)")
_STUDIED = re.compile(r"[”’]?(?:以来|提出|(?:上的|的)?[^，。；\n]{0,6}(?:精神|讲话|部署|决策))")
_HOLDING = re.compile(r"(?:召开|举行|举办)[^，。；\n]{0,16}$")
_JOINT = re.compile(
    r"[”’]?(?:（[^（）\n]{0,60}）)?(?:已|拟|将|还|再|牵头，?)?(?:、|以及|、以及|和|、和|与|及|暨|同|联合|携手|联手|会同)[“‘]?"
)
_HEAD = re.compile("([省市县区州盟旗乡镇])(?:长|党委)")
_ITS = "其"  # in a match it stands for the topic, whatever that has done before
_WITHIN = frozenset({"partOf~object", "subsidiaryOf~object"})  # what is a part has parts too
_FORMED, _BELOW = "formedFrom", "subsidiaryOf"
_OPENS = ("“", "‘", "「")
_OPEN_LIST = re.compile(r"[“‘「][^“”‘’「」，。；！？\n]+$")
_QUOTE = 40  # characters that a list in quotation marks may have
_NEAR = 200  # characters within which a subject counts to the evidence


@dataclass(frozen=True, slots=True)
class Found:
    """A statement about mentions: ``subject`` and ``object`` are mention indexes, or the object is a text.

    A text is the id of an entity that is meant and not named nearby, or the literal object. ``span`` covers
    what says it, ``cue`` the match itself, in offsets of the text.
    """

    subject: int | str
    predicate: str
    object: int | str
    qualifiers: tuple[tuple[str, str], ...]
    status: Status | None
    span: Span
    cue: Span
    rule: str
    confidence: float
    at: tuple[int, int]  # the match in the folded sentence


def relations(
    folded: Folded, rules: RuleSet, of: Attribution, text: str, known: Iterable[tuple[str, int]] = ()
) -> list[Found]:
    """Run the rules over a folded sentence; ``of`` tells whom a clause is about.

    ``known`` are (predicate, mention) of what has been read already, for the rules that stand back behind
    others.
    """
    found: list[Found] = []
    taken = set(known)
    given: set[int] = set()  # where the sums stand that have been read as given
    for rule in rules.possible(folded.text):
        for m in rule.pattern.regex.finditer(folded.text):
            sum_ = m.start("amount") if "amount" in m.re.groupindex else -1
            if m.end() == m.start() or not rule.admits(m) or (rule.unless and sum_ in given):
                continue
            fresh: set[tuple[str, int]] = set()
            for f in _Match(rule, m, folded, of, text, tuple(found)).statements():
                sides = [
                    x
                    for x in (f.subject, f.object)
                    if isinstance(x, int) and f.cue.covers(of.mentions[x].span)
                ]
                if any((p, x) in taken for p in rule.unless for x in sides):
                    continue
                if rule.quoted and not (
                    isinstance(f.object, int) and _quoted(text, of.mentions[f.object].span)
                ):
                    continue
                if not rule.fits(_named(rule, m, folded, of) or _name(f.object, of)):
                    continue
                fresh.update((f.predicate, x) for x in sides)
                found.append(f)
            taken |= fresh
            if fresh and sum_ >= 0:
                given.add(sum_)
    return found


def _name(side: int | str, of: Attribution) -> str:
    return of.mentions[side].name if isinstance(side, int) else ""


def _named(rule: RelationRule, m: re.Match[str], folded: Folded, of: Attribution) -> str:
    """The name in a rule's slot ``named``, which it asks about instead of the object's; "" without one."""
    at = m.start("named") if rule.named and "named" in m.re.groupindex else -1
    return of.mentions[folded.items[at].index].name if at >= 0 else ""


def _quoted(text: str, span: Span) -> bool:
    """Whether quotation marks open right before a span, or before the list that it goes on (“甲、乙”)."""
    before = text[max(0, span.start - _QUOTE) : span.start]
    return before.endswith(_OPENS) or (before.endswith("、") and _OPEN_LIST.search(before) is not None)


Side = Item | str | Candidate


class _Match:
    """A match of a rule, which knows what its slots hold."""

    def __init__(
        self,
        rule: RelationRule,
        m: re.Match[str],
        folded: Folded,
        of: Attribution,
        text: str,
        read: Sequence[Found],
    ) -> None:
        self.rule, self.m, self.folded, self.of, self.text, self.read = rule, m, folded, of, text, read
        self.cue = Span(folded.starts[m.start()], folded.stops[m.end() - 1])

    def statements(self) -> Iterator[Found]:
        """A statement for every pair of subject and object of every template."""
        for template in self.rule.templates:
            at = self.start(template.object if template.subject == TOPIC else template.subject)
            subjects = self.side(template.subject, template.subject_types, template.predicate, at)
            if template.subject == LISTED and template.object == RECENT:
                subjects, objects = self.parties(subjects, template)
            else:
                objects = self.side(
                    template.object, template.object_types, template.predicate + "~object", at
                )
            if template.subject == TOPIC and self.among(subjects, objects, template.predicate):
                subjects = self.beside(template, at)  # a list is not what one of its members does
            if template.subject == TOPIC and self.rule.confidence <= _GUESS and len(subjects) > _FEW:
                continue  # nothing says that all of a list have what a later clause names
            pairs = [(s, o) for s in subjects for o in objects]
            if template.subject == template.object:  # each with each, once
                subjects = self.apart(subjects)
                pairs = list(combinations(subjects, 2)) if len(subjects) <= _EACH else []
            elif self.rule.zip:
                pairs = self.zipped(subjects, objects)
            for n, (s, o) in enumerate(pairs):
                subject, object_ = _key(s), _key(o)
                if template.predicate == _BELOW and len(self.of.entities(object_)) > 1:
                    continue  # 两家企业的子公司甲 is of one of them
                if isinstance(s, str) or subject == object_:
                    continue
                near = [
                    x for x in (self.span(s), self.span(o)) if x and abs(x.start - self.cue.start) < _NEAR
                ]
                span = (
                    Span(
                        min(self.cue.start, *(x.start for x in near)),
                        max(self.cue.stop, *(x.stop for x in near)),
                    )
                    if near
                    else self.cue
                )
                yield Found(
                    subject,
                    template.predicate,
                    object_,
                    self.qualifiers(n),
                    self.rule.status,
                    span,
                    self.cue,
                    self.rule.id,
                    self.rule.confidence,
                    self.m.span(),
                )

    def start(self, slot: str) -> int:
        """Where the first mention of a slot stands, else where the match starts."""
        if slot in self.m.re.groupindex and self.m[slot]:
            return self.folded.starts[self.m.start(slot)]
        return self.cue.start

    def zipped(self, subjects: Sequence[Side], objects: Sequence[Side]) -> list[tuple[Side, Side]]:
        """Subjects and objects one by one (分别); 双方 counts as the two that it stands for."""
        subjects = self.apart(subjects)
        if len(objects) == 1:
            alike = self.values() in (0, 1, len(subjects))
            return [(s, objects[0]) for s in subjects] if alike else []
        return list(zip(subjects, objects, strict=True)) if len(subjects) == len(objects) else []

    def used(self, predicate: str) -> frozenset[str]:
        """The subjects of what the sentence says by a predicate before the match."""
        return frozenset(
            e for f in self.read if f.predicate == predicate for e in self.of.entities(f.subject)
        )

    def models(self, predicate: str) -> frozenset[str]:
        """The objects of what the sentence says by a predicate before the match, and what it looks up to."""
        return frozenset(
            e for f in self.read if f.predicate in (MODEL, predicate) for e in self.of.entities(f.object)
        )

    def among(self, subjects: Sequence[Side], objects: Sequence[Side], predicate: str) -> bool:
        """Whether one of the subjects is one of the objects (甲控股集团 may be formed from 甲集团)."""
        if predicate == _FORMED and all(self.ahead(s) for s in subjects):
            return False
        acted = {e for o in objects if isinstance(o, Item) for e in self.of.entities(o.index)}
        return any(isinstance(s, Candidate) and s.entity in acted for s in subjects)

    def beside(self, template: Template, at: int) -> Sequence[Side]:
        """The subject of the clause, where what is acted on seemed likelier."""
        barred = self.models(template.predicate) | self.agent() | self.own()
        best = self.of.best(at, template.subject_types, template.predicate, barred)
        subject = best is not None and best.standing is not None and best.standing.where in SUBJECT
        return [best] if best is not None and subject else []

    def ahead(self, side: Side) -> bool:
        """Whether a side is named before the match."""
        span = self.span(side)
        return span is not None and span.stop <= self.cue.start

    def values(self) -> int:
        """How many values the qualifier of a zipped rule has."""
        groups = [v for v in self.rule.qualifiers.values() if v in self.m.re.groupindex and self.m[v]]
        places = [range(self.m.start(v), self.m.end(v)) for v in groups]
        return max((sum(i in self.folded.items for i in p) for p in places), default=0)

    def parties(self, listed: Sequence[Side], template: Template) -> tuple[Sequence[Side], Sequence[Side]]:
        """The parties of a list and what they have together: what is named behind the list, else whom the
        clause is about.

        Whom the clause is about comes first in a list that is short of one (公司与甲、乙组建丙，三方持股…).
        """
        items = [x for x in listed if isinstance(x, Item)]
        named = frozenset(e for x in items for e in self.of.entities(x.index))
        if not items:
            return [], []
        one = self.values() == 1  # 各占50%
        count = _COUNTED.get(self.m[0][0], len(items) if one else self.values())
        if len(items) + 1 == count:
            first = self.of.best(items[0].start, template.subject_types, template.predicate, named)
            listed = [first, *listed] if first is not None else []
            named |= {first.entity} if first is not None else frozenset()
        elif len(items) != count:
            return [], []
        behind = self.of.topics.recent(self.cue.start, template.object_types, REACH)
        last = next((i for i in behind if not named & set(self.of.links[i])), None)
        if last is not None and self.of.mentions[last].span.start > items[-1].start:
            return listed, [self.item(last)]
        best = self.of.best(items[0].start, template.object_types, template.predicate + "~object", named)
        return listed, [best] if best is not None else []

    def apart(self, sides: Sequence[Side]) -> Sequence[Side]:
        """The entities that a single mention stands for, where these are several (双方)."""
        links = self.of.links[sides[0].index] if len(sides) == 1 and isinstance(sides[0], Item) else ()
        return [Candidate(e, None) for e in links] if len(links) > 1 else sides

    def span(self, side: Side) -> Span | None:
        if isinstance(side, Item):
            return Span(side.start, side.stop)
        if isinstance(side, Candidate) and side.mention is not None:
            return self.of.mentions[side.mention].span
        return None

    def side(self, slot: str, types: frozenset[str], predicate: str, at: int) -> Sequence[Side]:
        """What a side of a template stands for: mentions of a slot, the text of a group, or whom the clause
        is about."""
        if slot == TOPIC:
            inside = predicate in _WITHIN or _ITS in self.m[0]
            acted = self.own() if inside else self.used(predicate.removesuffix("~object")) | self.own()
            barred = acted if predicate.endswith("~object") else self.models(predicate) | self.agent()
            if predicate == _FORMED:
                said = self.of.topics.recent(self.cue.start, types, _NEAR)
                before = {e for i in said for e in self.of.entities(i)}
                barred |= self.own() - before  # no part is the whole, but by a name of its own
            barred |= self.unheaded()
            return [] if self.of.others(at, types) else self.of.group(at, types, predicate, barred)
        if slot == RECENT:
            if types == {"Meeting"}:
                return self.meeting()
            own, used = self.own(), self.used(predicate.removesuffix("~object"))
            lines = predicate.startswith(_FORMED)  # 1953年 成立甲厂 / 1999年 改制为乙公司
            for i in self.of.topics.recent(self.cue.start, types, REACH, across=lines):
                if not (used | own) & set(self.of.links[i]):
                    return [self.item(i)]
            return []
        if slot == LISTED:
            return [self.item(i) for i in self.listed(types)]
        if self.m[slot] is None:
            return []
        places = [i for i in range(self.m.start(slot), self.m.end(slot)) if i in self.folded.items]
        if slot in self.rule.pattern.chains:
            named = [i for i in places if self.of.entities(self.folded.items[i].index)]  # not 某县|5个村
            places = last_of_chains(self.folded.text, named or places)
        if not places or "Literal" in types:
            span = self.group_span(slot)
            return [self.text[span.start : span.stop]] if span else []
        types &= self.rule.pattern.slots.get(slot, types)  # the place before a member of a list is none
        return [self.folded.items[i] for i in places if self.folded.items[i].type in types]

    def meeting(self) -> list[Item]:
        """The meeting of which the report has last said that it is held, else the last that is more than a
        source of what is studied."""
        found: list[int] = []
        for i in self.of.topics.recent(self.cue.start, frozenset({"Meeting"}), _REPORT, across=True):
            span = self.of.mentions[i].span
            if _HELD.match(self.text, span.stop) or _HOLDING.search(
                self.text, max(0, span.start - 24), span.start
            ):
                return [self.item(i)]
            if span.start > self.cue.start - REACH and not _STUDIED.match(self.text, span.stop):
                found.append(i)
        return [self.item(i) for i in found[:1]]

    def listed(self, types: frozenset[str]) -> list[int]:
        """The members of the last list of mentions of ``types`` that ends shortly before the match."""
        mentions, run = self.of.mentions, list[int]()
        for i in range(bisect_left(self.of.topics.mention_starts, self.cue.start) - 1, -1, -1):
            if mentions[i].span.start < self.cue.start - REACH:
                break
            joined = run and _JOINT.fullmatch(self.text, mentions[i].span.stop, mentions[run[0]].span.start)
            if len(run) > 1 and not joined:
                break
            run = [i, *run] if joined else [i]
        return run if len(run) > 1 and all(mentions[i].type in types for i in run) else []

    def agent(self) -> frozenset[str]:
        """Who does it in a passive (被市政府授予…) or gives it (获市政府“…”称号), whom the clause is not
        about."""
        places = [self.m.start(slot) for slot in AGENTS if slot in self.m.re.groupindex]
        return frozenset(e for at in places if at >= 0 for e in self.of.entities(self.folded.items[at].index))

    def unheaded(self) -> frozenset[str]:
        """The places of another level than the head of one (副市长) that the match names."""
        span = self.group_span("title") if "title" in self.m.re.groupindex else None
        head = _HEAD.search(self.text, span.start, span.stop) if span else None
        return self.of.divisions_but(head[1]) if head else frozenset()

    def own(self) -> frozenset[str]:
        """The entities that the match itself names."""
        inside = (self.folded.items[i] for i in range(self.m.start(), self.m.end()) if i in self.folded.items)
        return frozenset(e for item in inside for e in self.of.entities(item.index))

    def item(self, i: int) -> Item:
        m = self.of.mentions[i]
        return Item(m.span.start, m.span.stop, m.type, i)

    def group_span(self, name: str) -> Span | None:
        if not self.m[name]:
            return None
        return Span(self.folded.starts[self.m.start(name)], self.folded.stops[self.m.end(name) - 1])

    def qualifiers(self, n: int) -> tuple[tuple[str, str], ...]:
        """The qualifiers of the n-th pair; a value that names no group of the pattern is meant literally."""
        out: dict[str, str] = {}
        for key, value in self.rule.qualifiers.items():
            if value not in self.m.re.groupindex:
                out[key] = value
                continue
            span = self.group_span(value)
            if span is None:
                continue
            items = [
                self.folded.items[i]
                for i in range(self.m.start(value), self.m.end(value))
                if i in self.folded.items
            ]
            if self.rule.zip and len(items) > 1:
                if n >= len(items):
                    continue
                span = Span(items[n].start, items[n].stop)
            out[key] = self.text[span.start : span.stop]
        return tuple(sorted(out.items()))


def _key(side: Side) -> int | str:
    if isinstance(side, Item):
        return side.index
    if isinstance(side, Candidate):
        return side.entity if side.mention is None else side.mention
    return side
