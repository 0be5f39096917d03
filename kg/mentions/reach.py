"""How far to the left of its tail a name reaches, word by word, and where a name within it begins anew."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.mentions.admission import Admission
from kg.mentions.appointed import Appointed
from kg.mentions.ending import Ending
from kg.mentions.words import Word

_BULLET = re.compile(r"(?:[◆◇■●▲•]|\d{1,2}[.．]|[①-⑳])+")
_NUMBER = r"(?:[\d.,%]+|[一两二三四五六七八九十百千几数多]+)(?:余|多)?"
_LISTED = "个|项|条|座|处|家|批|名|户|大|年|月|日|亿元|万元"  # measures are inside names of works
_DIVISIONS = "县市区镇乡"
_ORGAN_ENDS = "局厅委部会院省市县区"
_MEASURED = frozenset({"Project", "Facility"})
_JOINING = frozenset({"GovernmentBody", "OrganizationUnit", "Institution"})
_BODIES = frozenset({"公司", "集团", "企业", "学校", "医院", "银行", "本行", "我行", "我院", "我校"})
_INNER = frozenset({"PartyOrganization", "OrganizationUnit", "GovernmentBody"})
_STRETCH = re.compile("段|铁路|高铁|高速|公路|快速路|航道|线")
_SENT = frozenset({"OrganizationUnit", "GovernmentBody"})
_LONGEST = 32
_SIDE = "后"  # 后河湾村: a village, where nothing stands before it


class Reach:
    """Finds where names begin, by the words of ``mention/stop_words``, ``inside_words`` and others."""

    def __init__(self, knowledge: Knowledge, admission: Admission) -> None:
        self._admission = admission
        self._generic = frozenset(knowledge.words("mention/generic_words"))
        self._leads = frozenset(knowledge.words("mention/lead_words"))
        self._appositions = frozenset(knowledge.words("mention/appositions"))
        self._appointed = Appointed(knowledge)
        measures = knowledge.either("mention/measures")
        self._counted = re.compile(rf"{_NUMBER}{measures}|\d%")
        self._listed = re.compile(rf"{_NUMBER}(?:{_LISTED})|\d%")

    def begin(self, e: Ending) -> int:
        """Where the name with this tail begins; the tail's own beginning if nothing before belongs to it."""
        begin = self._strip(e, self.first(e, self._admission.distinct(e.piece) if e.piece.text else False))
        return self._appointed.body(e.text, begin, e.stop)

    def first(self, e: Ending, distinct: bool) -> int:
        """The index of the first word that may be in the name; ``distinct`` if the tail's own word is one."""
        loose = "loose" in e.tail.options
        inner = "branch" in e.tail.options or e.tail.type in _INNER
        at, stop = e.at, e.own.stop
        while at > 0 and stop - e.words[at - 1].start < _LONGEST:
            word = e.words[at - 1]
            stretch = self._stretch(e, at - 1)
            if stretch is not None:
                at, distinct = stretch, True
                continue
            joined = word.text in "和与" and not distinct and e.tail.type in _JOINING
            if joined and self._field(e.words, at - 2):
                at -= 2
                continue
            inside = e.known(word) or self._admission.inside(word, distinct and not loose)
            inside |= at == 1 and word.text == _SIDE and e.tail.type == "Village"
            if not inside and not (word.text == "原" and at > 1 and self._syllable(e.words[at - 2])):
                break
            if distinct and not inner and word.text in self._appositions:
                break
            if self._admission.doing(word) and self._after_place(e, at - 1):
                break
            at -= 1
            distinct = distinct or self.named(e, word)
        return at

    def _stretch(self, e: Ending, at: int) -> int | None:
        """The word before 至 in the name of a road's stretch, or 驻 in that of those sent to a place.

        包岭高速临河至|东胜段工程, 云溪市驻|白石县工作队.
        """
        word, before = e.words[at], e.words[at - 1] if at else None
        if before is None or not (e.known(before) or self._admission.inside(before, False)):
            return None
        if word.text in "至到" and e.tail.type in _MEASURED and _STRETCH.search(e.text, word.stop, e.stop):
            return at - 1
        place = before.text[-1] in _DIVISIONS or self.named(e, before)
        return at - 1 if word.text in ("驻", "驻村") and e.tail.type in _SENT and place else None

    def named(self, e: Ending, word: Word) -> bool:
        """True if the word makes a name a name: a place or a word that is no common one."""
        return e.known(word) or (self._admission.distinct(word) and word.text not in self._generic)

    def counted(self, e: Ending, begin: int) -> bool:
        """True if a count stands before (六大|稀土集团): then a class is meant, if no name follows."""
        return any(m.end() == begin for m in self._counted.finditer(e.text, max(0, begin - 8), begin))

    def after_places(self, e: Ending, begin: int) -> int:
        """After places that another place follows (杭州市|余杭区人民检察院)."""
        spans = [(w.start, w.stop) for w in e.words if w.start >= begin]
        while len(spans) > 1 and spans[0] in e.places and spans[1] in e.places and spans[0][0] == begin:
            begin = spans.pop(0)[1]
        return begin

    def after_divisions(self, e: Ending, begin: int) -> int:
        """After divisions named in full (修水县|云坪镇|大成小学), if what follows is enough of a name."""
        for i, word in enumerate(e.words):
            division = word.text[-1] in _DIVISIONS and word.stop - begin >= 2 <= e.start - word.stop
            if begin <= word.start and word.stop < e.start and division:
                rest = (w for w in e.words[i + 1 :] if w.stop <= e.start)
                if any(self._admission.distinct(w) for w in rest):
                    begin = word.stop
        return begin

    def division(self, e: Ending, begin: int, after: int) -> int:
        """Where the division before ``after`` begins, which a legal name takes in (青石县白沙有限公司)."""
        return next((w.start for w in reversed(e.before(begin)) if w.stop == after), after)

    def _field(self, words: Sequence[Word], at: int) -> bool:
        """True if the word before 和 is a field of an organ (文化和|旅游局), not the end of another name."""
        if at >= 0 and words[at].text in _BODIES:
            return False
        return at >= 0 and not self._admission.distinct(words[at]) and words[at].text[-1] not in _ORGAN_ENDS

    def _syllable(self, word: Word) -> bool:
        """True for a character of no meaning here: 原 after it is part of a place (洛原), not 'former'."""
        return len(word.text) == 1 and self._admission.distinct(word)

    def _after_place(self, e: Ending, verb: int) -> bool:
        """True if a word of doing stands between a place and enough of a name (苏州高新区|建设|稀土园)."""
        after = e.words[verb + 1 : e.at + 1]
        if verb == 0 or all(w.text in self._generic for w in after):
            return False
        before = e.words[verb - 1]
        return e.known(before) or (before.text[-1] in _DIVISIONS and len(before.text) > 1)

    def _strip(self, e: Ending, first: int) -> int:
        """Where the name begins once bullets, counts and words of the sentence before it are taken off."""
        begin = e.words[first].start
        bullet = _BULLET.match(e.text, begin)
        if bullet and (begin == 0 or e.text[begin - 1] in "\n \u3000"):
            begin = bullet.end()
        counted = self._listed if e.tail.type in _MEASURED else self._counted
        for m in counted.finditer(e.text, begin, e.start):
            begin = m.end()
        for i in range(first, e.at):
            word = e.words[i]
            if word.start < begin:
                continue
            rest = [w for w in e.words[i + 1 : e.at + 1] if w.text not in self._generic]
            enough = len(rest) > 1 and e.start - word.stop >= 2
            leading = word.text in self._leads or self._admission.doing(word)
            if e.known(word) or not (enough and leading):
                break
            begin = word.stop
        return begin
