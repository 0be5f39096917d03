"""What the sides of a statement are: mentions in the slots of a match, or whom the clause is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kg.entities.names import ENTERPRISE, REGION
from kg.model import Span
from kg.pattern import Folded, Item, last_of_chains
from kg.statements.attribution import Attribution
from kg.statements.candidates import Candidate
from kg.statements.found import Found
from kg.statements.relation_rules import (
    LISTED,
    MODEL,
    OTHERS,
    REACH,
    RECENT,
    TOPIC,
    RelationRule,
)

_REPORT = 2000  # characters that RECENT looks back for the meeting that a report is about
_HELD = re.compile(r"[^。；\n]{0,24}?(?:召开|举行|举办|开幕)")
_STUDIED = re.compile(r"[”’]?(?:以来|提出|(?!上[^的])(?:上的|的)?[^，。；\n]{0,6}(?:精神|讲话|部署|决策))")
_HOLDING = re.compile(r"(?:召开|举行|举办)[^，。；\n]{0,16}$")
_JOINT = re.compile(
    r"[”’]?(?:（[^（）\n]{0,60}）)?(?:已|拟|将|还|再|牵头，?)?(?:、|以及|、以及|和|、和|与|及|暨|同|联合|携手|联手|会同)[“‘]?"
)
_WITH = re.compile(r"(?:^|[，。；：又并还也再年月日])(?:与|和|同|跟|联合)$")
_GOES_ON = re.compile("[、，和及以（）()\U000f0000-\U000f00ff]*")  # a list of names with their figures
_UNQUOTED = re.compile("^“([^“”]*)”$")
_HEAD = re.compile("([省市县区州盟旗乡镇])(?:长|党委)")
_HONOUR = "receivedHonor"
_TITLES = re.compile("(?<![小之])([省市县镇乡村])$")  # 全国先进|县
_LEVELS = {
    "省": frozenset({"Province"}),
    "市": frozenset({"City", "County"}),
    "县": frozenset({"County"}),
    "镇": frozenset({"Township", "Village"}),
    "乡": frozenset({"Township"}),
    "村": frozenset({"Village"}),
}
_BOARD = re.compile("董事|总经理|总裁")  # offices that no government body has
_ITS = "其"  # in a match it stands for the topic, whatever that has done before
_WITHIN = frozenset({"partOf~object", "subsidiaryOf~object"})  # what is a part has parts too
_PARENT = "subsidiaryOf~object"
_VISITED = "visited"
_FOLLOWS = "implements"  # whom a match names gave what is followed
_FOUNDED, _FORMED, _JOINS = "established", "formedFrom", "cooperatesWith"
_NEAR = 200  # characters within which a subject counts to the evidence


Side = Item | str | Candidate


class Slots:
    """A match of a rule, which knows what its slots hold; ``read`` has been read in its sentence before."""

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

    def start(self, slot: str) -> int:
        """Where the first mention of a slot stands, else where the match starts."""
        if slot in self.m.re.groupindex and self.m[slot]:
            return self.folded.starts[self.m.start(slot)]
        return self.cue.start

    def side(self, slot: str, types: frozenset[str], predicate: str, at: int) -> Sequence[Side]:
        """What a side of a template stands for: mentions of a slot, the text of a group, or whom the clause
        is about."""
        if slot == TOPIC:
            return self._topic(types, predicate, at)
        if slot == RECENT:
            return self.meeting() if types == {"Meeting"} else self._recent(types, predicate)
        if slot == LISTED:
            return [self.item(i) for i in self.listed(types)]
        return self._held(slot, self.honoured(types, predicate))

    def _topic(self, types: frozenset[str], predicate: str, at: int) -> Sequence[Side]:
        """Whom the clause is about, but for what the match itself names or has been told of."""
        inside = predicate in _WITHIN or _ITS in self.m[0]
        acted = self.own() if inside else self.used(predicate.removesuffix("~object")) | self.own()
        barred = acted if predicate.endswith("~object") else self.models(predicate) | self.others()
        if predicate == _FOUNDED and self._held("object", ENTERPRISE):  # 组建甲集团；成立|乙公司
            barred |= self.just_formed()
        if predicate == _FORMED:
            said = self.of.topics.recent(self.cue.start, types, _NEAR)
            before = {e for i in said for e in self.of.entities(i)}
            barred |= self.own() - before  # no part is the whole, but by a name of its own
        if predicate == _JOINS and "object" in self.m.re.groupindex:  # what is founded joins nobody
            named = self._held("object", types)
            barred |= {e for i in named if isinstance(i, Item) for e in self.of.entities(i.index)}
        barred |= self.own() if predicate == _VISITED else frozenset()  # 走访甲集团下属的|乙厂
        barred |= self.unheaded() | self.beside() | (self.own() if predicate == _FOLLOWS else frozenset())
        barred |= self.announced() if predicate.endswith("~object") else frozenset()
        formed = self.formed() if predicate != _FORMED else []
        whole = formed[0].subject if formed else None
        parts = {e for f in formed for e in self.of.entities(f.object)}
        barred |= parts - set(self.of.entities(whole)) if whole is not None else frozenset()
        barred |= self.siblings() if predicate == _PARENT else frozenset()
        types = self.honoured(types, predicate)
        span = self.title()
        if span and _BOARD.search(self.text, span.start, span.stop):
            types -= {"GovernmentBody"}
        found = [] if self.of.others(at, types) else self.of.group(at, types, predicate, barred)
        if found or not isinstance(whole, int) or "；" in self.text[formed[0].cue.stop : self.cue.start + 1]:
            return found
        return [self.item(whole)] if self.of.mentions[whole].type in types else []

    def _recent(self, types: frozenset[str], predicate: str) -> Sequence[Side]:
        """What was named last of these types."""
        lines = predicate.startswith(_FORMED)  # 1953年 成立甲厂 / 1999年 改制为乙公司
        bound = RECENT in self.rule.after.slots if self.rule.after else False
        ahead = self.rule.ahead(self.m, self.folded) if bound else None
        if ahead:
            return [ahead]
        own = self.own()  # what was formed is what is renamed next (重组为甲集团，后更名为乙集团)
        used = frozenset[str]() if lines else self.used(predicate.removesuffix("~object"))
        for i in self.of.topics.recent(self.cue.start, types, REACH, across=lines):
            told = self.of.mentions[i].nominal and self.of.speaker in self.of.links[i]  # 其中公司出资两亿元
            if lines and own & set(self.of.links[i]):  # 乙公司, later 乙总公司: one and the same
                return []
            if not told and not (used | own) & set(self.of.links[i]):
                return [self.item(i)]
        return []

    def _held(self, slot: str, types: frozenset[str]) -> Sequence[Side]:
        """The mentions that a slot holds, or the text of a group."""
        if self.m[slot] is None:
            return []
        places = [i for i in range(self.m.start(slot), self.m.end(slot)) if i in self.folded.items]
        if slot in self.rule.pattern.chains:
            named = [i for i in places if self.of.entities(self.folded.items[i].index)]  # not 某县|5个村
            places = last_of_chains(self.folded.text, named or places)
        if not places or "Literal" in types:
            span = self.group_span(slot)
            return [_UNQUOTED.sub(r"\1", self.text[span.start : span.stop])] if span else []
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
        mentions, run, begin = self.of.mentions, list[int](), 0
        line = self.text.rfind("\n", 0, self.cue.start)
        for i in range(bisect_left(self.of.topics.mention_starts, self.cue.start) - 1, -1, -1):
            if mentions[i].span.start < max(self.cue.start - REACH, line):
                break
            if run and mentions[i].span.stop == begin and mentions[i].type in REGION:  # 甲集团与英国|乙公司
                begin = mentions[i].span.start
                continue
            joined = run and _JOINT.fullmatch(self.text, mentions[i].span.stop, begin)
            if len(run) > 1 and not joined:
                break
            run, begin = [i, *run] if joined else [i], mentions[i].span.start
        return run if len(run) > 1 and all(mentions[i].type in types for i in run) else []

    def announced(self) -> frozenset[str]:
        """The entities that stand with the match under the words that must stand before it (股东为甲、乙)."""
        x = self.rule.before(self.m)
        listed = _GOES_ON.match(self.m.string, self.m.end())
        places = range(x.start(), listed.end()) if x and listed else range(0)
        items = (self.folded.items[i] for i in places if i in self.folded.items)
        return frozenset(e for item in items for e in self.of.entities(item.index))

    def partner(self, types: frozenset[str]) -> list[int]:
        """With whom the clause before the match says that something is done (与甲合资办起乙，双方…)."""
        begin = self.text.rfind("。", 0, self.cue.start)
        for i in self.of.topics.recent(self.cue.start, types, REACH):
            start = self.of.mentions[i].span.start
            if start > begin and _WITH.search(self.text, max(begin, start - 3), start):
                return [i]
        return []

    def others(self) -> frozenset[str]:
        """Who does it in a passive (被市政府授予…), gives it (获市政府“…”称号) or takes part (与甲大学共建…),
        whom the clause is not about; a word that points (由|集团|领导挂帅) may point to whom it is about."""
        items = self.folded.items
        slots = [self.m.span(slot) for slot in OTHERS if slot in self.m.re.groupindex]
        named = [items[i].index for a, b in slots for i in range(a, b) if i in items]
        return frozenset(e for i in named if not self.of.mentions[i].nominal for e in self.of.entities(i))

    def unheaded(self) -> frozenset[str]:
        """The places of another level than the head of one (副市长) that the match names."""
        span = self.title()
        head = _HEAD.search(self.text, span.start, span.stop) if span else None
        return self.of.divisions_but(head[1]) if head else frozenset()

    def honoured(self, types: frozenset[str], predicate: str) -> frozenset[str]:
        """The types that may bear an honour of the match: a person's where only persons bear it, a region's
        where its title says so (先进|县)."""
        span = self.group_span("object") if "object" in self.m.re.groupindex else None
        if span is None or predicate != _HONOUR:
            return types
        name = self.text[span.start : span.stop].rstrip("”")
        alone = len(self._held("object", frozenset({"Honor"}))) == 1
        if alone and name.endswith(self.of.cues.personal):
            return types & {"Person"}
        level = _TITLES.search(name)
        return types & _LEVELS[level[1]] if level else types

    def formed(self) -> list[Found]:
        """What the sentence says before the match of what one body was formed of, which is that no more; []
        where it tells so of several."""
        made = [f for f in self.read if f.predicate == _FORMED and f.cue.stop <= self.cue.start + 1]
        return made if len({f.subject for f in made}) == 1 else []

    def siblings(self) -> frozenset[str]:
        """The bodies that the sentence calls somebody's before a ； (旗下|甲公司…；下属乙厂…)."""
        begin = self.text.rfind("。", 0, self.cue.start) + 1
        stop = self.text.rfind("；", begin, self.cue.start + 1)
        named, below = self.of.topics.recent(max(stop, 0), ENTERPRISE, stop - begin), self.of.cues.below
        children = (i for i in named if below.search(self.text, begin, self.of.mentions[i].span.start))
        return frozenset(e for i in children for e in self.of.entities(i))

    def beside(self) -> frozenset[str]:
        """The members of a list that a project of the match goes on, with where they are: none carries it
        out."""
        inside = (self.folded.items[i] for i in range(self.m.start(), self.m.end()) if i in self.folded.items)
        first = next(inside, None)
        if first is None or first.type != "Project":
            return frozenset()
        return frozenset(e for i in self.of.bystanders.siblings(first.index) for e in self.of.entities(i))

    def title(self) -> Span | None:
        """The words of an office that the match names."""
        return self.group_span("title") if "title" in self.m.re.groupindex else None

    def own(self) -> frozenset[str]:
        """The entities that the match itself names."""
        inside = (self.folded.items[i] for i in range(self.m.start(), self.m.end()) if i in self.folded.items)
        return frozenset(e for item in inside for e in self.of.entities(item.index))

    def used(self, predicate: str) -> frozenset[str]:
        """The subjects of what the sentence says by a predicate before the match."""
        return frozenset(
            e for f in self.read if f.predicate == predicate for e in self.of.entities(f.subject)
        )

    def just_formed(self) -> frozenset[str]:
        """Those that the sentence says before the match are formed of others, as what a verb founds."""
        before, made = self.of.cues.set_up, [f.subject for f in self.read if f.predicate == _FORMED]
        spans = {i: self.of.mentions[i].span.start for i in made if isinstance(i, int)}
        founded = [i for i, at in spans.items() if before.search(self.text, max(0, at - 8), at)]
        return frozenset(e for i in founded for e in self.of.entities(i))

    def models(self, predicate: str) -> frozenset[str]:
        """The objects of what the sentence says by a predicate before the match, and what it looks up to."""
        return frozenset(
            e for f in self.read if f.predicate in (MODEL, predicate) for e in self.of.entities(f.object)
        )

    def item(self, i: int) -> Item:
        m = self.of.mentions[i]
        return Item(m.span.start, m.span.stop, m.type, i)

    def span(self, side: Side) -> Span | None:
        if isinstance(side, Item):
            return Span(side.start, side.stop)
        if isinstance(side, Candidate) and side.mention is not None:
            return self.of.mentions[side.mention].span
        return None

    def group_span(self, name: str) -> Span | None:
        if not self.m[name]:
            return None
        return Span(self.folded.starts[self.m.start(name)], self.folded.stops[self.m.end(name) - 1])

    def ahead(self, side: Side) -> bool:
        """Whether a side is named before the match."""
        span = self.span(side)
        return span is not None and span.stop <= self.cue.start
