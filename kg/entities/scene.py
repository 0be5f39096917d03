"""What is known of a report before its pointing words are read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from kg.entities.clusters import Clusters
from kg.entities.names import ENTERPRISE, INNER, ORGANIZATION, REGION
from kg.knowledge import Knowledge
from kg.mentions.options import TAGGER
from kg.model import Document, Mention, Sentence

_CLAUSE = re.compile(r"[，。；！？：\n]|——")
_BEHIND = re.compile(r"[，。；！？：《\n]|——")
_NUMBER = re.compile(r"[\s（(■◆●◇▲★○□]*[一二三四五六七八九十\d]{0,3}[)）、．.：:]?\s*")
_WHEN = re.compile(
    r"(?:(?:\d{4}|[去今同当])年(?:\d{1,2}月|[底初末])?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|目前|近年来|[日近]前|近日)，?"
)
_TITLE = re.compile(r"[^，。；！？：\n]{1,16}")
_OF_PARTY = re.compile("(?:中共)?.{4,}?(?=党委|党总支|党支部)")  # 东江水投|党委
_OWNER = re.compile(".{2,30}?(?:集团|公司|银行|大学|学院|医院)(?=.)")
_BOARD = re.compile(
    "(?:第[^，。；第]{1,4}届)?(?:董事会|监事会|股东大?会)[^，。；\n]{0,12}(?:审议|通过|决定|选举|聘)"
)
_FAR = 200  # characters of a clause that are looked at
_BESIDE = re.compile("(?:（[^（）]{1,24}）)?、")  # between two of a list
_POINT = re.compile("。(?=[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)")
_LONG = 2000  # characters that are looked back for the start of a paragraph
_GOING = re.compile("(?:赴|前往|抵达|走进)$")
_SHORT = 16  # characters before a new name in which it is told what is new
_OPENS = 200  # characters in which a profile names whom it is about
_PROSE = re.compile(r"(?m)^.{40}")  # a line that is no title
_VERB = 8  # characters before a name that a verb of founding may take


@dataclass(frozen=True)
class Scene:
    """A report with its named entities, each by key.

    ``own[i]`` is the key of what ``mentions[i]`` names (None: a pointing word); ``declared`` holds
    pointing words that the report gave to an entity; ``founded`` are the indexes of mentions that a verb
    of founding stands before, ``renamed`` of those that a verb of naming does, ``born`` of those that are
    said to be founded (甲公司在某市揭牌), ``telling`` of those whose person tells something, ``announcing``
    of those that announce something, where several do; ``weight`` tells how much the report is about each
    entity.
    """

    document: Document
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]
    own: Sequence[str | None]
    names: Mapping[str, tuple[str, ...]]
    types: Mapping[str, str]
    declared: Mapping[str, str]
    founded: frozenset[int]
    weight: Mapping[str, float]
    speaker: str | None
    addressee: str | None
    renamed: frozenset[int] = frozenset()
    born: frozenset[int] = frozenset()
    telling: frozenset[int] = frozenset()
    introduced: str | None = None
    announcing: frozenset[int] = frozenset()

    @cached_property
    def starts(self) -> list[int]:
        return [s.span.start for s in self.sentences]

    @cached_property
    def only_in_addresses(self) -> frozenset[str]:
        """Places that are only written together with a smaller one (余姚市鹿亭乡)."""
        alone: set[str] = set()
        within: set[str] = set()
        for i, e in enumerate(self.own):
            if e is not None and self.types[e] in REGION:
                after = self.own[i + 1] if i + 1 < len(self.own) else None
                joined = (
                    after is not None
                    and self.types[after] in REGION
                    and self.mentions[i].span.stop == self.mentions[i + 1].span.start
                )
                (within if joined else alone).add(e)
        return frozenset(within - alone)

    @cached_property
    def gone_to(self) -> frozenset[str]:
        """Places that are named first as where somebody travels (赴岭南省东江市), then at most as where one
        is: nobody's own."""
        named: set[str] = set()
        away: set[str] = set()
        going = False
        for i, e in enumerate(self.own):
            m = self.mentions[i].span
            joined = i > 0 and self.mentions[i - 1].span.stop == m.start
            going = (going and joined) or _GOING.search(
                self.document.text, max(0, m.start - 4), m.start
            ) is not None
            if e is not None and self.types[e] in REGION:
                there = e in away and self.document.text[m.start - 1] in "在到"
                (away if going or there else named).add(e)
        return frozenset(away - named)

    def sentence(self, i: int, back: int = 0) -> int:
        """Where the sentence of a mention, or the one ``back`` before it, begins."""
        at = bisect_right(self.starts, self.mentions[i].span.start) - 1 - back
        return self.starts[max(0, at)] if self.starts else 0

    def opens_sentence_before(self, i: int, j: int) -> bool:
        """Whether mention i opens a sentence and mention j the one before it, numbers aside."""
        spans, begin = self.mentions, self.sentence(i)
        when = _WHEN.match(self.document.text, begin, spans[i].span.start)
        if (
            not self.is_open(when.end() if when else begin, spans[i].span.start)
            or not spans[j].span.start < begin
        ):
            return False
        last = self.sentence(i, 1)
        return last <= spans[j].span.start and self.is_open(last, spans[j].span.start)

    def opens(self, i: int) -> bool:
        """Whether mention i opens its sentence; of a company and its branch behind it the branch does."""
        begin = self.sentence(i)
        if self.is_branch(i + 1):
            return False
        start = self.mentions[i - 1 if self.is_branch(i) else i].span.start
        when = _WHEN.match(self.document.text, begin, start)
        return self.is_open(when.end() if when else begin, start)

    def is_branch(self, i: int) -> bool:
        """Whether an enterprise stands right behind another one."""
        if not 0 < i < len(self.mentions) or self.mentions[i - 1].span.stop != self.mentions[i].span.start:
            return False
        return all(self.types.get(e or "") in ENTERPRISE for e in self.own[i - 1 : i + 1])

    def is_open(self, begin: int, start: int) -> bool:
        """Whether nothing but white space and a number stands between."""
        return start - begin <= 12 and _NUMBER.fullmatch(self.document.text, begin, start) is not None

    def clause(self, i: int) -> int:
        """Where the clause of a mention begins."""
        start = self.mentions[i].span.start
        begin = max(0, start - _FAR)
        marks = [m.end() for m in _CLAUSE.finditer(self.document.text, begin, start)]
        return marks[-1] if marks else begin

    def behind(self, i: int) -> frozenset[str]:
        """What the clause of a mention names behind it, regions apart."""
        begin = self.mentions[i].span.stop
        stop = _BEHIND.search(self.document.text, begin, begin + _FAR)
        end = stop.start() if stop else begin + _FAR
        found: set[str] = set()
        for k in range(i + 1, len(self.mentions)):
            if self.mentions[k].span.start >= end:
                break
            e = self.own[k]
            if e is not None and self.types[e] not in REGION:
                found.add(e)
        return frozenset(found)

    def joined_to(self, i: int, linked: Sequence[tuple[int, str]]) -> frozenset[str]:
        """What stands before mention i with 和 or the like between (甲和两家企业); ``linked`` are mentions
        with what they stand for."""
        before = self.mentions[i - 1].span.stop if i else 0
        joined = self.document.text[before : self.mentions[i].span.start] in ("和", "与", "同", "跟")
        return frozenset(e for j, e in linked if joined and j == i - 1)

    @cached_property
    def only_in_lists(self) -> frozenset[str]:
        """The entities that the report names in lists alone."""
        named = [(e, self.in_list(i)) for i, e in enumerate(self.own) if e is not None]
        return frozenset(e for e, _ in named) - {e for e, listed in named if not listed}

    def in_list(self, i: int) -> bool:
        """Whether a mention is a member of a list, not the one that it is about."""
        near = self.mentions[max(0, i - 1) : i + 2]
        gaps = (self.document.text[a.span.stop : b.span.start] for a, b in pairwise(near))
        return any(map(_BESIDE.fullmatch, gaps))

    def paragraph(self, i: int) -> int:
        """Where the paragraph of a mention begins."""
        start, text = self.mentions[i].span.start, self.document.text
        line = text.rfind("\n", max(0, start - _LONG), start) + 1
        points = (m.end() for m in _POINT.finditer(text, max(line, start - _LONG), start))
        return max(points, default=line)

    @cached_property
    def items(self) -> Mapping[int, str]:
        """Where numbered paragraphs begin that open with a thing (二、甲公司…), and the thing."""
        found: dict[int, str] = {}
        for i, e in enumerate(self.own):
            begin, start = self.paragraph(i), self.mentions[i].span.start
            if e is not None and self.is_open(begin, start) and self.document.text[begin:start].strip():
                found[begin] = e
        return found

    def heads_section(self, i: int) -> bool:
        """Whether a mention is a line of its own, with a number before it or a colon after: （二）甲公司.

        What only the tagger takes for an enterprise (企业名片) is but a heading.
        """
        m, text = self.mentions[i], self.document.text
        left = text.rfind("\n", max(0, m.span.start - 12), m.span.start)
        after = text[m.span.stop : m.span.stop + 1]
        numbered = left >= 0 and _NUMBER.fullmatch(text, left + 1, m.span.start) is not None
        return (
            numbered
            and m.rule != TAGGER
            and after in ("\n", "：", ":", "\u3000")
            and self.types.get(self.own[i] or "") in ENTERPRISE
        )

    def alike(self, one: str, other: str, *kinds: frozenset[str]) -> bool:
        """Whether two entities are of one type, or both of one of the kinds."""
        a, b = self.types[one], self.types[other]
        return a == b or any({a, b} <= kind for kind in kinds)


def founded(document: Document, mentions: Sequence[Mention], knowledge: Knowledge) -> frozenset[int]:
    """The indexes of mentions right before which a verb of founding stands."""
    return _right_behind(knowledge.words("cue/establish"), "了的新“", document, mentions)


def renamed(document: Document, mentions: Sequence[Mention], knowledge: Knowledge) -> frozenset[int]:
    """The indexes of mentions right before which a verb of taking a name stands; a short name on an exchange
    (证券简称变更为…) is no new body's."""
    text = document.text
    found = _right_behind(knowledge.words("cue/rename"), "“", document, mentions)
    other = re.compile(knowledge.either("alias/not_renamed") + r"[^，。；\n]*$")
    return frozenset(
        i for i in found if not other.search(text, mentions[i].span.start - _SHORT, mentions[i].span.start)
    )


def born(document: Document, mentions: Sequence[Mention], knowledge: Knowledge) -> frozenset[int]:
    """The indexes of enterprises of which the clause says that they are founded now."""
    said = _born(knowledge)
    return frozenset(
        i
        for i, m in enumerate(mentions)
        if m.type in ENTERPRISE and not m.nominal and said.match(document.text, m.span.stop)
    )


def introduced(document: Document, mentions: Sequence[Mention], knowledge: Knowledge) -> int | None:
    """The index of the body that a profile is about: its name opens the text, or the first paragraph behind
    its titles, and what introduces a body follows (甲公司（简称甲）成立于2001年)."""
    text = document.text
    prose = _PROSE.search(text, 0, _OPENS)
    openings = {0, prose.start() if prose else 0}
    for i, m in enumerate(mentions):
        if m.span.start > _OPENS:
            return None
        opens = any(
            0 <= m.span.start - at < _SHORT and not text[at : m.span.start].strip("\u3000 “")
            for at in openings
        )
        if opens and m.type in ORGANIZATION and not m.nominal and _told(knowledge).match(text, m.span.stop):
            return i
    return None


@lru_cache(maxsize=2)
def _told(knowledge: Knowledge) -> re.Pattern[str]:
    """An aside, a time, and the words of ``context/introduces`` behind a name."""
    aside, when = r"[”]?(?:[（(][^（）()\n]{0,60}[)）])?，?", r"(?:[于在]?\d{4}年(?:\d{1,2}月)?)?"
    return re.compile(aside + when + knowledge.either("context/introduces"))


@lru_cache(maxsize=2)
def _born(knowledge: Knowledge) -> re.Pattern[str]:
    """The words of ``context/born`` in the clause behind a name."""
    words = []
    for word, *follows in knowledge.entries("context/born"):
        end = r"(?=[，。；\n]|$)" if follows == ["end"] else "".join(f"(?!{f[1:]})" for f in follows)
        words.append(word + end)
    return re.compile(rf"[^，。；！？：、\n]{{0,14}}?(?:{'|'.join(words)})")


def _right_behind(
    verbs: tuple[str, ...], passed: str, document: Document, mentions: Sequence[Mention]
) -> frozenset[int]:
    """The indexes of mentions right behind a verb; the characters ``passed`` may stand between."""
    before = (document.text[max(0, m.span.start - _VERB) : m.span.start].rstrip(passed) for m in mentions)
    return frozenset(i for i, words in enumerate(before) if words.endswith(verbs))


def telling(document: Document, mentions: Sequence[Mention], knowledge: Knowledge) -> frozenset[int]:
    """The indexes of enterprises before a person who tells something (甲公司总经理某人说), and of those
    whose board decides (经甲公司董事会审议通过)."""
    verbs, text = (*knowledge.words("cue/say"), *knowledge.words("context/tells")), document.text
    boards = (i for i, m in enumerate(mentions) if m.type in ENTERPRISE and _BOARD.match(text, m.span.stop))
    return frozenset(boards) | frozenset(
        i
        for i, (m, person) in enumerate(pairwise(mentions))
        if person.type == "Person"
        and m.type in ENTERPRISE
        and text.startswith(verbs, person.span.stop)
        and _TITLE.fullmatch(text, m.span.stop, person.span.start)
    )


def announcing(
    document: Document, mentions: Sequence[Mention], own: Sequence[str | None], knowledge: Knowledge
) -> frozenset[int]:
    """The indexes of enterprises that announce something (甲公司8月3日披露半年报), none if only one does."""
    said, text = _announced(knowledge), document.text
    found = [i for i, m in enumerate(mentions) if m.type in ENTERPRISE and said.match(text, m.span.stop)]
    return frozenset(found if len({own[i] for i in found} - {None}) > 1 else ())


@lru_cache(maxsize=2)
def _announced(knowledge: Knowledge) -> re.Pattern[str]:
    """The words of ``metric/announced`` in the clause behind a name and what stands in brackets."""
    words = knowledge.either("metric/announced")
    return re.compile(rf"(?:[（(][^（）()\n]{{0,12}}[）)])?[^，。；：（(\n]{{0,12}}?{words}")


def owners(clusters: Clusters) -> dict[str, str]:
    """Of each inner organ that is named with its body (湘水集团党委), that body, if it is named alone too."""
    found: dict[str, str] = {}
    for key in clusters.parents:
        m = (_OWNER.match(key) or _OF_PARTY.match(key)) if clusters.type(key) in INNER else None
        if m and (owner := clusters.key(m[0])) in clusters.parents:
            found[clusters.root(key)] = clusters.root(owner)
    return found
