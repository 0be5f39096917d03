"""Names by their last word (X集团, X局, X项目): the tail gives the type, the words before it where the name begins."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import ahocorasick_rs

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Admission, Cutter, Word

_BRACKETED = re.compile(r"（[\u4e00-\u9fff]{2,6}）$")
_BULLET = re.compile(r"(?:[◆◇■●▲•]|\d{1,2}[.．]|[①-⑳])+")
_PLACE_ENDS = "省市县区州盟旗镇乡村"
_DIVISIONS = "县市区镇乡"
_SPLIT = frozenset({"Company", "Group", "Institution", "Facility", "Project"})
_JOINING = frozenset({"GovernmentBody", "OrganizationUnit", "Institution"})
_VILLAGE_VERBS = frozenset("驻通跑惠兴整出进入来回到全各该两三四五六七八九十几本邻强富个")
_TITLE = re.compile("书记|副书记|委员|常委|主席|副主席|组书记")
_ENTERPRISE = re.compile("集团|公司|银行|大学|学院|医院")
_LEVELS = frozenset("省市县区州盟旗镇乡村第国全")
_BODIES = frozenset({"集团", "公司", "集团公司", "机关", "企业", "总部", "该"})
_LONGEST = 32

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Tail:
    """A last word of names, its type, and how names with it are read."""

    word: str
    type: str
    options: frozenset[str]


class TailNames:
    """Finds names that end in one of the tails of ``mention/tails`` and ``mention/short_tails``."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter, admission: Admission) -> None:
        entries = [(*e, "", "")[:3] for e in knowledge.entries("mention/tails")]
        self._tails = [Tail(w, t, frozenset(filter(None, o.split(",")))) for w, t, o in entries]
        known = {t.word for t in self._tails}
        short = (e for e in knowledge.entries("mention/short_tails") if e[0] not in known)
        self._tails += [Tail(e[0], e[1], frozenset({"short"})) for e in short]
        self._automaton = ahocorasick_rs.AhoCorasick(
            [t.word for t in self._tails], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )
        self._admission = admission
        self._generic = frozenset(knowledge.words("mention/generic_words"))
        self._leads = frozenset(knowledge.words("mention/lead_words"))
        self._appositions = frozenset(knowledge.words("mention/appositions"))
        self._not_tails = frozenset(knowledge.words("mention/not_tails"))
        self._not_places = frozenset(knowledge.words("mention/not_places")) - {"村", "镇", "乡", "街道", "社区"}
        measures = "|".join(map(re.escape, knowledge.words("mention/measures")))
        number = r"(?:[\d.,%]+|[一两二三四五六七八九十百千几数多]+)"
        self._counted = re.compile(rf"{number}(?:余|多)?(?:{measures})|\d%")
        self._cutter = cutter

    def find(self, text: str, places: Collection[Span] = ()) -> Iterator[Found]:
        """Candidates in order of their tails; ``places`` are known places, which may be inside a name."""
        for index, start, stop in self._automaton.find_matches_as_indexes(text):
            tail = self._tails[index]
            words = self._cutter.clause_words(text, start - 1 if tail.word[0] == "（" and start else stop - 1)
            end = start if tail.word[0] == "（" else stop
            at = next((i for i in range(len(words) - 1, -1, -1) if words[i].stop == end), None)
            if at is None:
                continue
            while at and words[at].start > start:
                at -= 1
            begin = self._begin(text, words, at, start, tail, places)
            if begin is not None:
                if text[begin - 2 : begin] == "大学" and tail.type in ("Institution", "Facility"):
                    tail = Tail(tail.word, "OrganizationUnit", tail.options)
                if tail.type == "GovernmentBody" and _ENTERPRISE.search(text, begin, start):
                    tail = Tail(tail.word, "OrganizationUnit", tail.options)
                rule = "mention.short-company" if "short" in tail.options else "mention.tail"
                yield Found(begin, stop, tail.type, rule, 50 + ("party" in tail.options) - 6 * ("short" in tail.options))

    def _begin(
        self, text: str, words: Sequence[Word], at: int, start: int, tail: Tail, places: Collection[Span]
    ) -> int | None:
        """Where the name with this tail begins, or None if it is no name; ``at`` is the word that the tail begins in."""
        own = words[at]
        stop = start + len(tail.word)
        if text[own.start : stop] in self._not_tails:
            return None
        if "place" in tail.options:
            return self._place(words, at, start, places) if text[own.start : stop] not in self._not_places else None
        if "short" in tail.options:
            return None if self._cutter.noun_follows(text, stop) else self._short(words, at, start, places)
        if "split" in tail.options:
            return start if own.start == start else None
        if tail.word[0] == "（":
            own, at, words = Word(start, stop, tail.word, ""), at + 1, [*words[: at + 1], Word(start, stop, tail.word, "")]
        piece = Word(own.start, start, text[own.start : start], own.tag)
        first = self._walk(words, at, bool(piece.text) and self._admission.distinct(piece), tail, places)
        begin = self._strip(text, words, first, at, start, places)
        before = [w for w in words if begin <= w.start and w.stop <= start]
        if self._count_before(text, begin) and not any(self._named(w, places) for w in before):
            return None
        if own.start < start and begin <= own.start:
            before.append(Word(own.start, start, text[own.start : start], own.tag))
        if not before:
            return begin if "own" in tail.options else None
        generic = all(w.text in self._generic for w in before)
        if "proper" in tail.options and not any(self._named(w, places) or w.text[0] in _LEVELS for w in before):
            return None
        if "party" in tail.options and "branch" not in tail.options and not generic and _TITLE.match(text, stop):
            return None
        if generic:
            return begin if "party" in tail.options and before[0].text in _BODIES else None
        if begin == words[0].start and text[begin - 1 : begin] == "）" and tail.type in ("Company", "Group"):
            return self._over_bracket(text, begin, tail, places) or begin
        university = text.find("大学", begin + 2, start)
        if university >= 0 and not text.startswith("附属", university + 2) and start - university > 3:
            return university + 2
        return self._split_place(text, words, begin, start) if tail.type in _SPLIT else begin

    def _over_bracket(self, text: str, begin: int, tail: Tail, places: Collection[Span]) -> int | None:
        """Where a name with a bracketed place in it (闪星（上海）科技公司) begins."""
        bracket = _BRACKETED.search(text, max(0, begin - 8), begin)
        if not bracket or bracket.start() == 0:
            return None
        words = self._cutter.clause_words(text, bracket.start() - 1)
        if not words or words[-1].stop != bracket.start():
            return None
        first = self._walk([*words, Word(begin, begin, "", "")], len(words), False, tail, places)
        return words[first].start if first < len(words) else None

    def _split_place(self, text: str, words: Sequence[Word], begin: int, start: int) -> int:
        """After a division named in full (修水县|云坪镇|大成小学), if what follows is enough of a name."""
        for i, word in enumerate(words):
            if begin <= word.start and word.stop < start and word.stop - begin >= 2 and word.text[-1] in _DIVISIONS:
                rest = [w for w in words[i + 1 :] if w.stop <= start]
                if any(self._admission.distinct(w) for w in rest) and start - word.stop >= 2:
                    begin = word.stop
        return begin

    def _walk(self, words: Sequence[Word], at: int, named: bool, tail: Tail, places: Collection[Span]) -> int:
        """The index of the first word that may belong to the name."""
        loose = "loose" in tail.options
        branch = "branch" in tail.options or tail.type in ("PartyOrganization", "OrganizationUnit", "GovernmentBody")
        distinct = named
        stop = words[at].stop
        while at > 0 and stop - words[at - 1].start < _LONGEST:
            word = words[at - 1]
            if word.text in "和与" and not distinct and tail.type in _JOINING and self._joined(words, at - 2):
                at -= 2
                continue
            known = (word.start, word.stop) in places
            if not known and not self._admission.inside(word, distinct and not loose):
                break
            if distinct and not branch and word.text in self._appositions:
                break
            if self._admission.doing(word) and self._after_place(words, at - 1, at, places):
                break
            at -= 1
            distinct = distinct or known or (self._admission.distinct(word) and word.text not in self._generic)
        return at

    def _count_before(self, text: str, begin: int) -> bool:
        return any(m.end() == begin for m in self._counted.finditer(text, max(0, begin - 8), begin))

    def _after_place(self, words: Sequence[Word], verb: int, at: int, places: Collection[Span]) -> bool:
        """True if a word of doing stands between a place and enough of a name (苏州高新区|建设|稀土产业园)."""
        if verb == 0 or all(w.text in self._generic for w in words[verb + 1 : at + 1]):
            return False
        before = words[verb - 1]
        return (before.start, before.stop) in places or (before.text[-1] in _DIVISIONS and len(before.text) > 1)

    def _named(self, word: Word, places: Collection[Span]) -> bool:
        return (word.start, word.stop) in places or self._admission.distinct(word)

    def _joined(self, words: Sequence[Word], at: int) -> bool:
        """True if the word before 和 is a field of an organ (文化和|旅游局) and not the end of another name."""
        return at >= 0 and not self._admission.distinct(words[at]) and words[at].text[-1] not in "局厅委部会院省市县区"

    def _strip(
        self, text: str, words: Sequence[Word], first: int, at: int, start: int, places: Collection[Span]
    ) -> int:
        """Where the name begins once bullets, counts and words of the sentence before it are taken off."""
        begin = words[first].start
        bullet = _BULLET.match(text, begin)
        if bullet and (begin == 0 or text[begin - 1] in "\n \u3000"):
            begin = bullet.end()
        for m in self._counted.finditer(text, begin, start):
            begin = m.end()
        while first < at:
            word = words[first]
            rest = [w for w in words[first + 1 : at + 1] if w.text not in self._generic]
            enough = len(rest) > 1 and start - word.stop >= 2
            if word.start < begin:
                first += 1
            elif (word.start, word.stop) in places:
                break
            elif enough and (word.text in self._leads or self._admission.doing(word)):
                begin = word.stop
                first += 1
            else:
                break
        return begin

    def _short(self, words: Sequence[Word], at: int, start: int, places: Collection[Span]) -> int | None:
        """Where a short company name begins: a place or two or three single characters of no dictionary word."""
        if words[at].start < start or at == 0:
            return None
        before = words[at - 1]
        if (before.start, before.stop) in places or before.tag == "ns" or before.text == "中国":
            return words[at - 1].start
        lo = at
        while lo > 0 and len(words[lo - 1].text) == 1 and self._admission.distinct(words[lo - 1]):
            lo -= 1
        while lo < at and words[lo].text in self._leads:
            lo += 1
        return words[lo].start if 2 <= start - words[lo].start <= 3 else None

    def _place(self, words: Sequence[Word], at: int, start: int, places: Collection[Span]) -> int | None:
        """Where a place begins: at most four characters of name, none of them a place's tail."""
        lo = words[at].start
        while at > 0 and start - words[at - 1].start <= 4:
            word = words[at - 1]
            if not self._admission.inside(word, True) or word.text[-1] in _PLACE_ENDS or word.text == "街道" or word.text in self._generic:
                break
            lo, at = word.start, at - 1
        if words[at].text in self._leads and words[at].start == lo and start - lo > 1:
            lo += len(words[at].text)
        near = words[at]
        if near.stop == start and (near.text in _VILLAGE_VERBS or near.text in self._leads and start - lo == 1):
            return None
        return lo if 1 <= start - lo <= 4 else None
