"""The statements of a match: pairs of what its sides hold, with their qualifiers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from kg.model import Span
from kg.pattern import Item
from kg.statements.candidates import SUBJECT, Candidate
from kg.statements.found import Found
from kg.statements.relation_rules import (
    LISTED,
    REACH,
    RECENT,
    TOPIC,
    RelationRule,
    Template,
)
from kg.statements.relation_slots import Side, Slots

_COUNTED = {"双": 2, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5}  # 双方, 三家
_EACH = 3  # members of a list that are said of each other; of longer ones nobody writes down the pairs
_GUESS, _FEW = 0.6, 2  # up to this confidence a rule reads no more than so many subjects into a clause
_FORMED, _BELOW = "formedFrom", "subsidiaryOf"
_DIGITS = "零一二三四五六七八九"
_PART = re.compile(rf"\d+(?:\.\d+)?|[{_DIGITS}]")
_NEAR = 200  # characters within which a subject counts to the evidence


def shares(ratio: str) -> list[str]:
    """The percentages of a ratio in hundredths or tenths (55:45, 七三); [] if its parts make no whole."""
    parts = [_DIGITS.index(x) if x in _DIGITS else float(x) for x in _PART.findall(ratio)]
    whole = sum(parts)
    return [f"{x * 100 / whole:g}" for x in parts] if len(parts) > 1 and whole in (10, 100) else []


class Match:
    """A match of a rule, which gives statements."""

    def __init__(self, rule: RelationRule, slots: Slots) -> None:
        self.rule, self.slots = rule, slots

    def statements(self) -> Iterator[Found]:
        """A statement for every pair of subject and object of every template."""
        for template in self.rule.templates:
            for n, (s, o) in enumerate(self.pairs(template)):
                subject, object_ = self.key(s), self.key(o)
                if template.predicate == _BELOW and len(self.slots.of.entities(object_)) > 1:
                    continue  # 两家企业的子公司甲 is of one of them
                if isinstance(s, str) or self.same(subject, object_):
                    continue
                yield Found(
                    subject,
                    template.predicate,
                    object_,
                    self.qualifiers(n),
                    self.rule.status,
                    self.around(s, o),
                    self.slots.cue,
                    self.rule.id,
                    self.rule.confidence,
                    self.slots.m.span(),
                )

    def same(self, one: int | str, other: int | str) -> bool:
        """Whether two sides are one mention, or one of them points to the other (引入甲公司，|后者|持股…)."""
        if not isinstance(one, int) or not isinstance(other, int) or one == other:
            return one == other
        of = self.slots.of
        points = of.mentions[one].nominal or of.mentions[other].nominal
        return points and of.entities(one) == of.entities(other) != ()

    def pairs(self, template: Template) -> list[tuple[Side, Side]]:
        """The subjects of a template with their objects."""
        of_topic, predicate = template.subject == TOPIC, template.predicate
        at = self.slots.start(template.object if of_topic else template.subject)
        subjects = self.slots.side(template.subject, template.subject_types, predicate, at)
        if template.subject == LISTED and template.object == RECENT:
            one = [self.slots.item(i) for i in self.slots.partner(template.subject_types)]
            subjects, objects = self.parties(subjects or one, template)
        else:
            objects = self.slots.side(template.object, template.object_types, predicate + "~object", at)
        if of_topic and self.among(subjects, objects, predicate):
            subjects = self.beside(template, at)  # a list is not what one of its members does
        if of_topic and self.rule.confidence <= _GUESS and len(subjects) > _FEW:
            return []  # nothing says that all of a list have what a later clause names
        if template.subject == template.object:  # each with each, once
            subjects = self.apart(subjects)
            return list(combinations(subjects, 2)) if len(subjects) <= _EACH else []
        return (
            self.zipped(subjects, objects) if self.rule.zip else [(s, o) for s in subjects for o in objects]
        )

    def around(self, *sides: Side) -> Span:
        """The match with the sides that are named near it."""
        cue = self.slots.cue
        spans = [x for x in map(self.slots.span, sides) if x and abs(x.start - cue.start) < _NEAR]
        return Span(min(x.start for x in (cue, *spans)), max(x.stop for x in (cue, *spans)))

    def zipped(self, subjects: Sequence[Side], objects: Sequence[Side]) -> list[tuple[Side, Side]]:
        """Subjects and objects one by one (分别); 双方 counts as the two that it stands for."""
        subjects = self.apart(subjects)
        if len(subjects) == 1 < self.values():  # 集团对二者持股29%和65%
            objects = self.apart(objects)
            subjects = [subjects[0]] * len(objects)
        if len(objects) == 1:
            alike = self.values() in (0, 1, len(subjects))
            return [(s, objects[0]) for s in subjects] if alike else []
        return list(zip(subjects, objects, strict=True)) if len(subjects) == len(objects) else []

    def among(self, subjects: Sequence[Side], objects: Sequence[Side], predicate: str) -> bool:
        """Whether one of the subjects is one of the objects (甲控股集团 may be formed from 甲集团)."""
        if predicate == _FORMED and all(self.slots.ahead(s) for s in subjects):
            return False
        acted = {e for o in objects if isinstance(o, Item) for e in self.slots.of.entities(o.index)}
        return any(isinstance(s, Candidate) and s.entity in acted for s in subjects)

    def beside(self, template: Template, at: int) -> Sequence[Side]:
        """The subject of the clause, where what is acted on seemed likelier."""
        barred = self.slots.models(template.predicate) | self.slots.others() | self.slots.own()
        best = self.slots.of.best(at, template.subject_types, template.predicate, barred)
        subject = best is not None and best.standing is not None and best.standing.where in SUBJECT
        return [best] if best is not None and subject else []

    def values(self) -> int:
        """How many values the qualifier of a zipped rule has."""
        groups = (v for v in self.rule.qualifiers.values() if v in self.slots.m.re.groupindex)
        return max((len(self.members(v)) for v in groups if self.slots.m[v]), default=0)

    def members(self, group: str) -> list[str]:
        """What a group lists: the texts of its figures, or the shares of a ratio (60:40, 六四开)."""
        m, items = self.slots.m, self.slots.folded.items
        here = [items[i] for i in range(m.start(group), m.end(group)) if i in items]
        return [self.slots.text[x.start : x.stop] for x in here] or shares(m[group])

    def parties(self, listed: Sequence[Side], template: Template) -> tuple[Sequence[Side], Sequence[Side]]:
        """The parties of a list and what they have together: what is named behind the list, else whom the
        clause is about.

        Whom the clause is about comes first in a list that is short of one (公司与甲、乙组建丙，三方持股…).
        """
        items = [x for x in listed if isinstance(x, Item)]
        named = frozenset(e for x in items for e in self.slots.of.entities(x.index))
        if not items:
            return [], []
        one = self.values() == 1  # 各占50%
        count = _COUNTED.get(self.slots.m[0][0], len(items) if one else self.values())
        if len(items) + 1 == count:
            first = self.slots.of.best(items[0].start, template.subject_types, template.predicate, named)
            listed = [first, *listed] if first is not None else []
            named |= {first.entity} if first is not None else frozenset()
        elif len(items) != count:
            return [], []
        named |= self.slots.used(template.predicate)
        behind = self.slots.of.topics.recent(self.slots.cue.start, template.object_types, REACH)
        last = next((i for i in behind if not named & set(self.slots.of.links[i])), None)
        if last is not None and self.slots.of.mentions[last].span.start > items[-1].start:
            return listed, [self.slots.item(last)]
        best = self.slots.of.best(
            items[0].start, template.object_types, template.predicate + "~object", named
        )
        return listed, [best] if best is not None else []

    def apart(self, sides: Sequence[Side]) -> Sequence[Side]:
        """The entities that a single mention stands for, where these are several (双方)."""
        links = self.slots.of.links[sides[0].index] if len(sides) == 1 and isinstance(sides[0], Item) else ()
        return [Candidate(e, None) for e in links] if len(links) > 1 else sides

    def qualifiers(self, n: int) -> tuple[tuple[str, str], ...]:
        """The qualifiers of the n-th pair; a value that names no group of the pattern is meant literally."""
        out: dict[str, str] = {}
        for key, value in self.rule.qualifiers.items():
            if value not in self.slots.m.re.groupindex:
                out[key] = value
                continue
            span = self.slots.group_span(value)
            if span is None:
                continue
            listed = self.members(value) if self.rule.zip else []
            if len(listed) > 1:
                if n < len(listed):
                    out[key] = listed[n]
                continue
            out[key] = self.slots.text[span.start : span.stop]
        return tuple(sorted(out.items()))

    def key(self, side: Side) -> int | str:
        """The mention of a side, its entity where no mention names it, or its text."""
        if isinstance(side, Item):
            return side.index
        if isinstance(side, Candidate):
            i = side.mention
            return side.entity if i is None or side.entity not in self.slots.of.entities(i) else i
        return side
