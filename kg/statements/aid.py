"""Who gives money or goods to whom: an act of giving with its roles, each looked for where it is said.

A verb of giving (捐, 资助) is an act, and one of spending with a sum (投入80万元) where somebody is helped.
Who gives stands before it, else it is who helps or whom the clause is about. What it is for stands behind
it (用于, 修建), before it (向, 为), or is whom the paragraph says to be helped (结对, 驻村).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.knowledge import Knowledge
from kg.model import Span
from kg.pattern import Folded
from kg.statements.aid_words import aid_words
from kg.statements.attribution import Attribution
from kg.statements.clauses import Clause, clauses
from kg.statements.found import Found
from kg.statements.relation_rules import REACH

_BEFORE = re.compile("[向为给对替帮在]|(?<![收得接])到")  # what stands before a receiver
_WITH = re.compile("[与同和跟向为给对在由]")
_ASIDE = re.compile("（[^（）]*）?")  # 驻某镇工作队（由某区组成）: who is named in it is not helped
_HELD = re.compile("在[^，。；在]*?(?:举办|举行|召开|开展[^，。；]{0,4}场)")  # 在某街道举办展销
_PEOPLE = "户人名个次"  # counts of people are no goods
_BACK = 4  # clauses in which the works are looked for that a share is paid of
_PROVINCES = 8  # clauses that go on with a list of places
_CONFIDENCE = 0.75
_ACTS = ("give", "send", "sum", "spend")
_IN_VILLAGES = frozenset({"Village", "Project", "Facility", "Institution"})
_TELLING = frozenset({*_ACTS, "event", "helped", "met"})  # a sentence without one of them tells of no aid
_RULES = {"fundedAid": "aid.given", "pairedWith": "aid.helped"}


@dataclass(frozen=True, slots=True)
class _Act:
    """The words of an act, in folded positions; a ``plain`` one says by itself that it is aid."""

    at: int
    end: int
    plain: bool


class Aid:
    """Reads the sentences of a report in order, and remembers whom a paragraph says to be helped."""

    def __init__(self, of: Attribution, knowledge: Knowledge) -> None:
        self.of, self.words = of, aid_words(knowledge)
        self.p = self.words.patterns
        types = knowledge.ontology.subtypes
        self.person, self.divisions = types("Person"), types("AdministrativeDivision")
        self.organs = types("Organization") | types("Fund")
        self.paragraph = -1
        self.helped: tuple[int, ...] = ()  # whom the paragraph says to be helped for long
        self.ever: tuple[int, ...] = ()  # whom the report says to be helped for long, in any paragraph
        self.met: tuple[int, ...] = ()  # whom the sentence says to be visited or worked with
        self.giver: tuple[int | str, ...] = ()  # who has given or helped in the sentence
        self.given = False  # whether the sentence has told of an act
        self.received: list[int | str] = []  # to whom the last act of the sentence gave

    def read(self, folded: Folded, paragraph: int) -> Iterator[Found]:
        """The ``fundedAid`` and ``pairedWith`` statements of a sentence."""
        if paragraph != self.paragraph:
            self.helped, self.paragraph = (), paragraph
        self.met, self.giver, self.given, self.received = (), (), False, []
        if self.words.possible(folded.text).isdisjoint(_TELLING):
            return
        for clause in clauses(folded):
            act = self.act(clause)
            if act is not None:
                yield from self.statements(clause, act)
            yield from self.remember(clause)

    def act(self, c: Clause) -> _Act | None:
        """The act that a clause tells of."""
        text = c.folded.text
        if self.p["trade"].search(text, c.start, c.stop):
            return None
        tried = ((k, self.p[k].search(text, c.start, c.stop)) for k in _ACTS)
        found = {k: m for k, m in tried if m}
        if found:
            first = min(found.values(), key=lambda m: m.start())
            return _Act(first.start(), first.end(), bool(found.keys() - {"spend"}))
        part = self.p["part"].search(c.text) if self.given else None
        return _Act(c.start, c.start + part.end(), True) if part else None

    def remember(self, c: Clause) -> Iterator[Found]:
        """Keep whom a clause says to be helped, and by whom: ``pairedWith`` statements."""
        text = c.folded.text
        if self.p["seat"].search(self.of.text, c.folded.starts[c.start], c.folded.stops[c.stop - 1]):
            return
        event = self.p["event"].search(text, c.start, c.stop)
        long = event or self.p["helped"].search(text, c.start, c.stop)
        if not long and not self.p["met"].search(text, c.start, c.stop):
            return
        by = self.helper(c)
        asides = [m.span() for m in _ASIDE.finditer(text, c.start, c.stop)]
        found = self.p["event" if event else "place"].finditer(text, c.start, c.stop)
        asides += [m.span() for m in _HELD.finditer(text, c.start, c.stop)]
        found = (m for m in found if not any(a <= m.start() < b for a, b in asides))
        places = tuple(i for m in found for i in c.places(m) if i not in by)
        for later in c.behind(_PROVINCES) if places else ():  # 甲省某县、某县，乙省某县
            more = self.p["place"].fullmatch(text, later.start, later.stop)
            if more is None:
                break
            places += tuple(later.places(more))
        if not places and self.p["here"].search(text, c.start, c.stop):
            places = tuple(self.of.topics.recent(c.folded.starts[c.start], self.divisions, REACH))[:1]
        if places:
            self.helped, self.met = (places, self.met) if long else (self.helped, places)
            self.ever += self.helped
            self.giver = by[-1:] or self.giver
            each = self.p["pairs"].search(text, c.start, c.stop)
            if by and not each and self.p["paired"].search(c.text):
                yield from self.found(c, _Act(c.start, c.stop, True), by[-1:], places, "pairedWith")

    def helper(self, c: Clause) -> tuple[int, ...]:
        """Who helps, where a clause begins with them."""
        m = self.p["helper"].search(c.text)
        lead = m[0][: m.start("g")] if m else ""
        if m is None or _WITH.search(lead) or self.p["helped"].search(lead):
            return ()
        inside = range(c.start + m.start("g"), c.start + m.end("g"))
        return tuple(c.folded.items[i].index for i in inside if i in c.folded.items)

    def statements(self, c: Clause, act: _Act) -> Iterator[Found]:
        """A statement for everyone who gives and everyone to whom an act gives."""
        text, start, at = c.folded.text, c.start, act.at
        to = c.last(self.p["to"], start, at)
        near = c.last(self.p["at"], start, at) or c.last(self.p["at"], at, c.stop)
        posted = self.p["posted"].search(text, start, at)
        own = c.places(posted, "g") or self.own(c, at, {*to, *near})
        self.giver = tuple(own) or self.giver
        passive = self.p["made"].search(text, start, at) or self.p["got"].search(text, start, at)
        works = c.places(passive) or self.works(c, at)
        named = works or to or near or c.places(posted)
        helped = self.helped or (self.met if act.plain or self.village() else ()) or self.again(c)
        if own and not named and not helped and (act.plain or self.p["pays"].search(c.text)):
            named = self.built(c)
        elif not (act.plain or helped or posted or self.for_people(c, at, works)):
            return
        receivers: list[int | str] = list(
            dict.fromkeys([*named, *(to if works and act.plain else ())])
        ) or list(helped)
        if own and act.plain:  # 甲向某院捐药；乙捐50万元
            alike = self.received if c.folded.text[c.start - 1 : c.start] == "；" else []
            receivers = receivers or self.here(c) or alike or self.home()
        elif act.plain:
            receivers = receivers or self.here(c)
        givers = own if own and not {*own} & {*receivers} else self.carried(c, act, receivers)
        if not receivers or not givers:
            return
        self.giver, self.given, self.received = tuple(givers), True, receivers
        yield from self.found(c, act, givers, receivers)

    def found(
        self,
        c: Clause,
        act: _Act,
        givers: Sequence[int | str],
        receivers: Sequence[int | str],
        predicate: str = "fundedAid",
    ) -> Iterator[Found]:
        """A statement for every pair of these, but none of a thing with itself."""
        starts, stops = c.folded.starts, c.folded.stops
        amount, last = self.amount(c, act.at) if predicate == "fundedAid" else (None, c.stop)
        cue = Span(starts[c.start], stops[max(last, c.stop) - 1])
        for g in givers:
            for r in receivers:
                if set(self.of.entities(g)) & set(self.of.entities(r)):
                    continue
                yield Found(
                    g,
                    predicate,
                    r,
                    (("amount", amount),) if amount else (),
                    None,
                    cue,
                    cue,
                    _RULES[predicate],
                    _CONFIDENCE,
                    (act.at, act.end),
                )

    def works(self, c: Clause, at: int) -> list[int]:
        """What an act is for, behind it in its clause or in those that follow."""
        text = c.folded.text
        m = self.p["direct"].search(text, at, c.stop) or self.p["for"].search(text, at, c.stop)
        if m and "、" not in text[at : m.start()]:  # 助力产业发展、建设某坊 is more than one thing
            return self.made(c, m, c.stop)
        for later in c.behind(2):
            span = (later.start, later.stop)
            m = self.p["on"].match(text, *span) or self.p["there"].match(text, *span)
            if m and not self.p["part"].search(later.text):
                return self.made(c, m, later.stop)
            if self.act(later):
                break
        return []

    def made(self, c: Clause, m: re.Match[str], stop: int) -> list[int]:
        """What is made for a place (替某村建成某站), else the place."""
        also = self.p["also"].match(c.folded.text, m.end(), stop)
        return c.places(also or m)

    def built(self, c: Clause) -> list[int]:
        """The works that the clauses before are about, of which a share is paid."""
        for a, b in reversed(c.spans[max(0, c.n - _BACK) : c.n]):
            m = self.p["built"].search(c.folded.text, a, b) or self.p["building"].search(c.folded.text, a, b)
            if m:
                return c.places(m)
        return []

    def for_people(self, c: Clause, at: int, works: Sequence[int]) -> bool:
        """Whether money is spent on a village, a school or the like."""
        stop = next((later.stop for later in c.behind(1)), c.stop)
        if self.p["people"].search(c.folded.text, c.start, stop):
            return True
        return any(self.p["school"].search(self.of.mentions[i].name) for i in works)

    def again(self, c: Clause) -> tuple[int, ...]:
        """The village of an earlier paragraph that is helped, where the sentence names it, or what is in it
        and called by its name, again."""
        villages = [i for i in self.ever if self.of.mentions[i].type == "Village"]
        inside = [x.index for x in c.folded.items.values() if x.type in _IN_VILLAGES and x.index >= 0]
        names = [self.of.mentions[i].name for i in inside]
        called = (v for v in villages if any(n.startswith(self.of.mentions[v].name) for n in names))
        known = {e for v in villages for e in self.of.entities(v)}
        again = (i for i in inside if known & {*self.of.entities(i)})
        return tuple([*again, *called][:1])

    def village(self) -> bool:
        return any(self.of.mentions[i].type == "Village" for i in self.met)

    def here(self, c: Clause) -> list[int | str]:
        """The village that the sentence has said something to be in."""
        found = (c.last(self.p["at"], a, b) for a, b in reversed(c.spans[: c.n]))
        last: list[int] = next((x for x in found if x), [])
        return [i for i in last if self.of.mentions[i].type == "Village"]

    def home(self) -> list[int | str]:
        """The region that tells of what others have given."""
        return [self.of.told.home] if self.of.told.home is not None else []

    def amount(self, c: Clause, at: int) -> tuple[str | None, int]:
        """The sum or the goods, in the clause or the one behind it, and where they end."""
        behind = (later for later in c.behind(1) if not self.p["cost"].search(later.text))
        for inside in (range(at, c.stop), *(range(later.start, later.stop) for later in behind)):
            for i in inside:
                item = c.folded.items.get(i)
                said = self.of.text[item.start : item.stop] if item else ""
                if item and (item.type == "Money" or (item.type == "Count" and said[-1] not in _PEOPLE)):
                    return said, i + 1
        return None, c.stop

    def own(self, c: Clause, at: int, barred: set[int]) -> list[int]:
        """Who gives, where the clause names them before the act or before whom it is given to."""
        first = _BEFORE.search(c.folded.text, c.start, at)
        for stop in (*([first.start()] if first else ()), at):
            m = self.p["giver"].search(c.folded.text, c.start, stop)
            there = m and self.p["there-in"].search(c.folded.text, c.start, m.end("g"))
            behind = m and first and first[0] in "向为给对" and first.start() < m.start("g")
            found = [] if there or behind else c.places(m, "g")  # 为某地小学|捐书: who is given to
            if found and not barred & {*found}:
                return found
        return []

    def carried(self, c: Clause, act: _Act, receivers: Sequence[int | str]) -> list[int | str]:
        """Who gives, where the clause does not name them: who helps in the sentence, else whom the clause is
        about."""
        text = c.folded.text
        if self.p["thing"].search(text, c.start, act.at) or self.p["others"].search(text[c.start : act.at]):
            return []
        him = self.p["him"].search(text, c.start, act.end)
        if him and not act.plain and him[0] in "他她":
            return []
        if self.giver and not him:
            return list(self.giver)
        barred = frozenset(e for r in receivers for e in self.of.entities(r))
        types = self.person if him else self.organs
        best = self.of.group(c.folded.starts[act.at], types, "fundedAid", barred)
        if self._of_place(c, act):  # 甲市引导企业投资，帮扶2亿元: nobody says who gives, but who reports
            best = [x for x in best if x.entity == self.of.speaker or x.near]
        return [x.entity if x.mention is None else x.mention for x in best]

    def _of_place(self, c: Clause, act: _Act) -> bool:
        """Whether the sentence opens with a division as its subject, but not as whom one helps."""
        topics = self.of.topics
        k = topics.clause_at(c.folded.starts[act.at])
        while k and topics.clauses[k - 1].sentence == topics.clauses[k].sentence:
            k -= 1
        first = topics.clauses[k].subjects[:1]
        if not first or self.of.mentions[first[0]].type not in self.divisions:
            return False
        opening = self.of.text[topics.clauses[k].span.start : self.of.mentions[first[0]].span.start]
        return not self.p["helped"].search(opening)
