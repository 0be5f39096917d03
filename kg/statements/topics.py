"""Which entity a clause is about: its own grammatical subject, or the one carried over from before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.model import Mention, Sentence, Span

_CLAUSE_END = re.compile(r"[，。；！？：\n]|——")
_NEAR = 6  # clauses of a sentence that are compared
_LOOK_BACK = 40  # clauses; a subject is not carried over more
_PREFIX = 60  # characters that may stand before a subject
_CLAUSE_BEFORE = 25  # characters of a relative clause or apposition
_WORKS = frozenset({"Facility", "Project"})
_WORKS_BACK = 6  # clauses
_BETWEEN = 40  # characters of positions between a body and a person
_POSTS = 4  # bodies at which a person who is named may hold positions
_FIRST = 6  # mentions of a clause that are tried as its subject
_RELATIVE = ("cue/establish", "cue/acquire", "cue/merge", "cue/project")  # 甲集团重组的乙公司 is about 乙
_HOLDS = frozenset({"控股", "参股", "全资控股"})  # verbs where the clause ends with what is held
_HOLDING = re.compile("(?:并|还|另|又)?(?:直接)?(?:控股|参股)(?!子公司|企业|公司)")
_CLAUSE_OUT = re.compile(r"(?:（[^（）\n]*）)?(?:[，。；：！？\n]|$)")
_CLOSED = re.compile("(?:等[^，。；]{0,12})?")  # no verb stands behind a list
_COUNTED = re.compile(r"等[^，。；\d]{0,8}\d{1,4}[余多]?[家户个][^，。；]{0,8}")  # 下属甲、乙等企业23户
_TO = frozenset({"至", "到", "往返", "往", "—", "-", "——"})
_JOINTS = frozenset({"、", "和", "及", "以及", "暨", ""})
_TOLD_TO = re.compile(
    r"[”》]?的?(?:重大|有关|各项|一系列)?(?:决策部署|工作部署|部署要求|部署|工作要求|指示)"
)  # 落实甲委部署
_HELPED = re.compile(r"[^，。；：！？、“”《》（）\d]{2,12}的[“]?")  # 集团包联的|河湾村
_BY_ALL = re.compile(
    r"(?:等\d{0,3})?[^，。；：！？、“”《》（）\d]{2,14}的[“]?"
)  # 甲、乙等4家单位帮扶的|河湾村
_NATIVE = ("人", "籍")  # behind the place where somebody was born
_FORMER = re.compile("前身(?:是|为|系)")
_TIME = (
    r"(?:截至|到|自|从)?(?:\d{2,4}年(?:底|初|末|以来|度)?|\d{1,2}月(?:份|底|初|末|中旬|上旬|下旬)?"
    r"|\d{1,2}日|[上下]半年|[一二三四]季度|当[天日年月]|[今去前明同]年(?:以来|底|初)?|近年来?|近\w年来?)"
)
_LED = re.compile("率|带领|带队")
_BEARER = re.compile("[”》]?(?:称号)?(?:获得者|获奖者)?、?")  # 全国劳动模范、|某人
_MARK = (
    r"(?:[\s“”《（）()◇●·—-]|\d{1,2}[.．、]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、]"
    r"|[一二三四五六七八九]是|第[一二三四五六七八九][，、]?)"
)


class Clause(NamedTuple):
    """A stretch between clause marks: ``mentions`` are the indexes of those in it, ``subjects`` of those that
    are its grammatical subject."""

    span: Span
    sentence: int
    paragraph: int
    mentions: range
    subjects: tuple[int, ...]
    aside: bool = False  # an example or a list member, whose subject does not carry over to the next sentence


@dataclass(frozen=True, slots=True)
class Topics:
    """The clauses of a report with their subjects, and the mentions that these index."""

    clauses: tuple[Clause, ...]
    starts: tuple[int, ...]
    mentions: Sequence[Mention]
    mention_starts: tuple[int, ...]

    def clause_at(self, offset: int) -> int:
        return max(0, bisect_right(self.starts, offset) - 1)

    def at(self, offset: int, types: frozenset[str], before: int | None = None) -> tuple[int, ...]:
        """The mentions that a predicate at ``offset`` is said of: the nearest subject of one of ``types``.

        Looks in the clause itself (only at subjects that start before ``before``), then back through the
        paragraph; () if there is none.
        """
        if not self.clauses:
            return ()
        here = self.clause_at(offset)
        limit = offset if before is None else before
        for k in range(here, max(-1, here - _LOOK_BACK), -1):
            clause = self.clauses[k]
            if clause.paragraph != self.clauses[here].paragraph:
                break
            if clause.aside and clause.sentence != self.clauses[here].sentence:
                continue
            found = tuple(i for i in clause.subjects if self.mentions[i].type in types)
            if found and (k < here or self.mentions[found[0]].span.start < limit):
                return found
        return ()

    def parallel(self, k: int) -> bool:
        """Whether the sentence of clause ``k`` tells of others like its subject, too (甲获评…，乙获批…)."""
        here = self.clauses[k]
        if len(here.subjects) != 1:
            return False
        near = (c for c in self.clauses[max(0, k - _NEAR) : k + _NEAR] if c.sentence == here.sentence)
        told = [self.mentions[c.subjects[0]] for c in near if c.subjects]
        alike = all(m.type == told[0].type and not m.nominal for m in told)
        return alike and len({m.name for m in told}) > 1

    def turns_back(self, start: int, stop: int) -> bool:
        """Whether a clause that begins between the offsets is about works named before it (去年9月建成)."""
        between = self.clauses[bisect_right(self.starts, start) : self.clause_at(stop) + 1]
        return any(c.subjects and c.subjects[0] < c.mentions.start for c in between)

    def recent(self, offset: int, types: frozenset[str], reach: int, across: bool = False) -> Iterator[int]:
        """The mentions of ``types`` that end before ``offset`` within ``reach`` characters of the paragraph
        (``across``: of the report), the last first."""
        start = offset - reach if across else max(offset - reach, self._paragraph_start(offset))
        for i in range(bisect_right(self.mention_starts, offset - 1) - 1, -1, -1):
            if self.mentions[i].span.start < start:
                break
            if self.mentions[i].type in types and self.mentions[i].span.stop <= offset:
                yield i

    def _paragraph_start(self, offset: int) -> int:
        k = self.clause_at(offset)
        paragraph = self.clauses[k].paragraph if self.clauses else 0
        while (
            k > 0 and self.clauses[k - 1].paragraph == paragraph and self.clauses[k].span.start > offset - 400
        ):
            k -= 1
        return self.clauses[k].span.start if self.clauses else 0


def topics(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention], knowledge: Knowledge
) -> Topics:
    """Find the clauses of the sentences and their subjects."""
    grammar = _grammar(knowledge)
    starts = [m.span.start for m in mentions]
    clauses: list[Clause] = []
    for number, sentence in enumerate(sentences):
        for span in _clauses(text, sentence.span):
            lo, hi = bisect_right(starts, span.start - 1), bisect_right(starts, span.stop - 1)
            found = grammar.subjects(text, span, mentions, lo, hi)
            if not found and grammar.built.match(text, span.start, span.stop):
                found = _works(clauses, sentence.paragraph, mentions)
            if not found and grammar.he.match(text, span.start, span.stop):
                found = _person(clauses, sentence.paragraph, mentions)
            if grammar.team.match(text, span.start, span.stop):
                found = _leaders(text, clauses, sentence.paragraph, mentions) or found
            found = (*_listed(text, clauses, number, mentions, found), *found)
            aside = bool(grammar.aside.match(text, span.start, span.stop))
            clauses.append(Clause(span, number, sentence.paragraph, range(lo, hi), found, aside))
    return Topics(tuple(clauses), tuple(c.span.start for c in clauses), mentions, tuple(starts))


def _works(clauses: Sequence[Clause], paragraph: int, mentions: Sequence[Mention]) -> tuple[int, ...]:
    """What the last clause of the paragraph that is about works is about; () if there is none."""
    for clause in reversed(clauses[-_WORKS_BACK:]):
        if clause.paragraph == paragraph and any(mentions[i].type in _WORKS for i in clause.subjects):
            return clause.subjects
    return ()


def _person(clauses: Sequence[Clause], paragraph: int, mentions: Sequence[Mention]) -> tuple[int, ...]:
    """The person whom 他 points to: the last that a clause of this paragraph or the one before is about."""
    for clause in reversed(clauses[-_LOOK_BACK:]):
        if paragraph - clause.paragraph > 1:
            break
        if clause.subjects and mentions[clause.subjects[0]].type == "Person":
            return clause.subjects[:1] if len(clause.subjects) == 1 else ()
    return ()


def _leaders(
    text: str, clauses: Sequence[Clause], paragraph: int, mentions: Sequence[Mention]
) -> tuple[int, ...]:
    """Who was said to lead the group of visitors that a clause is about (某人率考察团到甲县。考察团一行…)."""
    for clause in reversed(clauses[-_LOOK_BACK:]):
        if paragraph - clause.paragraph > 1:
            break
        people = clause.subjects if all(mentions[i].type == "Person" for i in clause.subjects) else ()
        if people and _LED.search(text, mentions[people[-1]].span.stop, clause.span.stop):
            return people
    return ()


def _listed(
    text: str, clauses: Sequence[Clause], sentence: int, mentions: Sequence[Mention], found: tuple[int, ...]
) -> tuple[int, ...]:
    """The persons that the clauses before name with their posts only, where the next goes on with more
    (县委书记某人，|县长某人到村)."""
    last = clauses[-1] if clauses else None
    if not found or mentions[found[0]].type != "Person" or last is None or last.sentence != sentence:
        return ()
    people = last.subjects and all(mentions[i].type == "Person" for i in last.subjects)
    closed = people and mentions[last.subjects[-1]].span.stop == last.span.stop
    return last.subjects if closed and text[last.span.stop] == "，" else ()


@lru_cache(maxsize=4)
def _grammar(knowledge: Knowledge) -> _Grammar:
    return _Grammar.of(knowledge)


def _clauses(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    for m in _CLAUSE_END.finditer(text, span.start, span.stop):
        if m.start() > at:
            yield Span(at, m.start())
        at = m.end()
    if at < span.stop:
        yield Span(at, span.stop)


@dataclass(frozen=True)
class _Grammar:
    light: re.Pattern[str]
    appositions: tuple[str, ...]
    kin: re.Pattern[str]
    titles: str
    asked: str
    holds: tuple[str, ...]
    aside: re.Pattern[str]
    carriers: frozenset[str]
    regions: frozenset[str]
    located: tuple[str, ...]
    built: re.Pattern[str]
    he: re.Pattern[str]
    team: re.Pattern[str]

    @classmethod
    def of(cls, knowledge: Knowledge) -> _Grammar:
        words = knowledge.either
        relative = words(*_RELATIVE)
        titles = rf"(?:的|原|时任|副|新任|现任)?{words('titles')}(?:[、，]?(?:兼|兼任)?{words('titles')})*"
        return cls(
            light=re.compile(rf"{words('context/leads')}|{_TIME}|{_MARK}|{titles}"),
            appositions=("的", *knowledge.words("context/appositions")),
            kin=re.compile(rf"(?:(?:的|{words('context/kin')}){{0,3}}|所?{relative}{{1,2}}的)[“]?"),
            titles=titles,
            asked=words("context/asked"),
            holds=knowledge.words("context/holds"),
            aside=re.compile(r"\s*" + words("context/asides")),
            carriers=knowledge.ontology.subtypes("Actor")
            | knowledge.ontology.subtypes("Region")
            | frozenset({"Facility", "Project", "Product", "Initiative"}),
            regions=knowledge.ontology.subtypes("Region"),
            located=tuple(knowledge.words("cue/located")),
            built=re.compile(
                rf"(?:{words('context/leads')}|{_TIME}|{_MARK}){{0,4}}{words('context/built')}(?![点率量])"
            ),
            team=re.compile(
                rf"(?:{words('context/leads')}|{_TIME}|{_MARK}){{0,4}}[\u4e00-\u9fff]{{0,6}}?"
                rf"{words('context/visitors')}(?:一行|成员)?(?!{words('context/leads')}?的)"
            ),
            he=re.compile(
                rf"(?:{words('context/leads')}|{_TIME}|{_MARK}){{0,4}}[他她](?![们的对])"
                rf"(?![\u4e00-\u9fff]{{0,4}}?{words('cue/say', 'context/tells')})"
            ),
        )

    @cached_property
    def title(self) -> re.Pattern[str]:
        """Positions that may stand between a body and who holds them."""
        return re.compile(rf"[”]?{self.titles}[“]?")

    @cached_property
    def officer(self) -> re.Pattern[str]:
        """The positions of a person, with the department where they are held (研发中心主任)."""
        return re.compile(rf"[”]?(?:(?!{self.asked})[\u4e00-\u9fff]){{0,10}}?{self.titles}[“]?")

    @cached_property
    def post(self) -> re.Pattern[str]:
        """Positions at one body, which those at another follow (甲局局长、|乙会会长)."""
        return re.compile(rf"{self.titles}[、，]?兼?")

    @cached_property
    def next_post(self) -> re.Pattern[str]:
        """The positions of the next in a list of persons (某人|、副局长|某人)."""
        return re.compile(rf"[、和及与](?:(?!{self.asked})[\u4e00-\u9fff]){{0,10}}?{self.titles}")

    def may_precede(self, text: str, start: int, stop: int) -> bool:
        """Whether ``text[start:stop]`` may stand before a subject: adverbs, times, positions, relative
        clauses and appositions in any order; anything else holds a verb.
        """
        length = stop - start
        if length > _PREFIX:
            return False
        reached = [True] + [False] * length
        for at in range(length):
            if not reached[at]:
                continue
            m = self.light.match(text, start + at, stop)
            if m:
                reached[m.end() - start] = True
            for end in range(at + 2, min(at + _CLAUSE_BEFORE, length) + 1):
                reached[end] = reached[end] or text.endswith(self.appositions, start + at, start + end)
        return reached[length]

    def subjects(
        self, text: str, span: Span, mentions: Sequence[Mention], lo: int, hi: int
    ) -> tuple[int, ...]:
        """The mentions (indexes within lo..hi) that are the subject of the clause, () if it has none of its
        own."""
        start = span.start
        for k in range(lo, min(hi, lo + _FIRST)):
            if mentions[k].type == "Honor" and self.may_precede(text, start, mentions[k].span.start):
                bearer = _BEARER.match(text, mentions[k].span.stop)
                start = bearer.end() if bearer else start
            if mentions[k].type in self.carriers:
                if not self.may_precede(text, start, mentions[k].span.start):
                    return ()
                if _HOLDING.match(text, start) and _CLAUSE_OUT.match(text, mentions[k].span.stop):
                    return ()  # 控股上市公司甲公司，参股乙公司
                if _FORMER.search(text, start, mentions[k].span.start):
                    return ()  # 前身为1953年成立的甲局
                if text.startswith("院士", mentions[k].span.stop):
                    return ()  # 其中中国工程院院士2人
                head = self._head(text, mentions, k, hi)
                place = mentions[head].type in self.regions
                if place and text.endswith(self.located, span.start, mentions[k].span.start):
                    return ()  # an address
                if place and text[mentions[head].span.stop : span.stop] in _NATIVE:
                    return ()  # 某人，男，湖北黄冈|人
                if head + 1 < hi and self._route(text, mentions[head], mentions[head + 1]):
                    return ()
                found = self._list(text, mentions, head, hi)
                made = found[-1] + 1  # 甲集团和乙公司组建的|丙公司
                if made < hi and mentions[made].type in self.carriers and len(found) > 1:
                    between = text[mentions[found[-1]].span.stop : mentions[made].span.start]
                    joined = between.endswith("的") and self.kin.fullmatch(between)
                    found = self._list(text, mentions, made, hi) if joined else found
                if _TOLD_TO.match(text, mentions[found[-1]].span.stop):
                    return ()
                if len(found) > 1 and self._helped_by_all(text, mentions, found[-1] + 1, hi):
                    found = self._list(text, mentions, self._head(text, mentions, found[-1] + 1, hi), hi)
                holds = head > k and text.endswith(
                    self.holds, mentions[k].span.stop, mentions[head].span.start
                )
                stop = mentions[found[-1]].span.stop
                counted = head > k and _COUNTED.fullmatch(text, stop, span.stop)
                if counted or (holds and _CLOSED.fullmatch(text, stop, span.stop)):
                    return (k,)  # 甲集团控股乙公司、丙公司: who holds them
                return found
        return ()

    def _route(self, text: str, start: Mention, end: Mention) -> bool:
        """Whether two regions are but the ends of a way (甲市至|乙县的车程)."""
        joined = text[start.span.stop : end.span.start] in _TO
        return joined and start.type in self.regions and end.type in self.regions

    def _helped_by_all(self, text: str, mentions: Sequence[Mention], k: int, hi: int) -> bool:
        """Whether mention ``k`` is a place that those of a list before it are said to help."""
        if k >= hi or mentions[k].type not in self.regions:
            return False
        return bool(_BY_ALL.fullmatch(text, mentions[k - 1].span.stop, mentions[k].span.start))

    def _head(self, text: str, mentions: Sequence[Mention], k: int, hi: int) -> int:
        """The last of a chain 集团 下属 X公司 or 集团 董事长、Y公司 总经理 某人."""
        officer = self._officer(text, mentions, k, hi)
        if officer is not None:
            return officer
        while k + 1 < hi:
            between = text[mentions[k].span.stop : mentions[k + 1].span.start]
            if len(between) > 24 or mentions[k + 1].type not in self.carriers:
                break
            person = mentions[k + 1].type == "Person" and self.title.fullmatch(between)
            helped = mentions[k + 1].type in self.regions and _HELPED.fullmatch(between)
            if not person and not helped and not self.kin.fullmatch(between):
                break
            if between in _HOLDS and _CLAUSE_OUT.match(text, mentions[k + 1].span.stop):
                break
            k += 1
        return k

    def _officer(self, text: str, mentions: Sequence[Mention], k: int, hi: int) -> int | None:
        """The person whose positions begin with the body ``k`` (甲局局长、乙会会长某人), if one does."""
        for i in range(k + 1, min(hi, k + 1 + _POSTS)):
            between = text[mentions[i - 1].span.stop : mentions[i].span.start]
            if len(between) > _BETWEEN:
                return None
            if mentions[i].type == "Person":
                return i if self.officer.fullmatch(between) else None
            if mentions[i].type not in self.carriers or not (between == "" or self.post.fullmatch(between)):
                return None
        return None

    def _list(self, text: str, mentions: Sequence[Mention], k: int, hi: int) -> tuple[int, ...]:
        found = [k]
        while k + 1 < hi and mentions[k + 1].type in self.carriers:
            between = text[mentions[k].span.stop : mentions[k + 1].span.start].strip("“”")
            person, listed = mentions[k].type == "Person", between in _JOINTS
            if person and mentions[k + 1].type == "Person":
                listed = listed or self.next_post.fullmatch(between) is not None
            if not listed:
                break
            officer = self._officer(text, mentions, k + 1, hi) if person else None
            k = k + 1 if officer is None else officer
            found.append(k)
        return tuple(found)
