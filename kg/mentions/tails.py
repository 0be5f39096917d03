"""Names by their last word (X集团, X局, X项目): the tail gives the type, the words before it the start."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

import ahocorasick_rs

from kg.entities.regions import county_names
from kg.knowledge import Knowledge
from kg.mentions.admission import Admission
from kg.mentions.ending import Ending, Tail
from kg.mentions.found import Found
from kg.mentions.narrow import Narrow
from kg.mentions.options import TAGGER
from kg.mentions.reach import Reach
from kg.mentions.words import Cutter, Word

_COUNTED = re.compile(r"[\d.]+(?:余|多)?[个项家处座]")
_BRACKETED = re.compile(r"（[\u4e00-\u9fff]{2,6}）$")
_MEMBER = re.compile("副?书记|常委|委员|[省市县区州旗]政府|[、，和与]")
_TITLE = re.compile("书记|副书记|委员|成员|常委|主席|副主席|组书记")
_ENTERPRISE = re.compile("集团|公司|银行|大学|学院|医院|联盟|协会|学会|商会")
_LEVELS = frozenset("省市县区州盟旗镇乡村第国全")
_BODIES = frozenset({"集团", "公司", "集团公司", "机关", "企业", "总部", "该"})
_SPLIT = frozenset({"Company", "Group", "Institution", "Facility", "Project", "Place"})
_ENTERPRISES = frozenset({"Company", "Group", "Institution"})
_BRANCHES = _ENTERPRISES | {"Facility", "Project"}
_HELD = re.compile("(?:召开|举行|举办|出席|参加)了?$")
_MANY = re.compile("(?:各级?|所属|下属|基层|全体|[两二三四五六七八九十几多\\d][家个])$")  # 各|企业党支部
_CLASS_OF = re.compile(r"[一二两三四五六七八九十几多\d][家户]$")  # 1家|香港红筹股公司: a class
_LONG_ENOUGH = 6  # characters before a meeting's tail that make a name without a proper one
_QUOTED = 14  # characters in quotation marks with which a meeting's name may begin
_SITES = frozenset({"Facility", "Place"})
_TAKEN = frozenset({"Company", "Group", "OrganizationUnit"})
_RANK, _PARTY_RANK, _SHORT_RANK = 50, 51, 44


_AMONG = "其中"


class TailNames:
    """Finds names that end in one of the tails of ``mention/tails`` and ``mention/short_tails``."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter, admission: Admission) -> None:
        entries = [(*e, "")[:3] for e in knowledge.entries("mention/tails")]
        self._tails = [Tail(w, t, frozenset(filter(None, o.split(",")))) for w, t, o in entries]
        known = {t.word for t in self._tails}
        short = (e for e in knowledge.entries("mention/short_tails") if e[0] not in known)
        self._tails += [Tail(e[0], e[1], frozenset({"short"})) for e in short]
        self._sites = {t.word: t.type for t in self._tails if t.type in _SITES}
        self._automaton = ahocorasick_rs.AhoCorasick(
            [t.word for t in self._tails], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )
        self._generic = frozenset(knowledge.words("mention/generic_words"))
        self._not_tails = frozenset(knowledge.words("mention/not_tails"))
        self._reach = Reach(knowledge, admission)
        self._narrow = Narrow(knowledge, admission)
        self._cutter = cutter

    def find(self, text: str, places: Collection[tuple[int, int]] = ()) -> Iterator[Found]:
        """Candidates in order of their tails; ``places`` are known places, which may be inside a name."""
        body: Found | None = None  # the last that was found
        for index, start, stop in self._automaton.find_matches_as_indexes(text):
            if _COUNTED.match(text, stop):  # 项目8个: a class
                continue
            ending = self._ending(text, start, stop, self._tails[index], places)
            begin = self._begin(ending) if ending else None
            if ending and body and body.type in _ENTERPRISES and body.stop == start and self._organ(ending):
                begin = body.start
            if ending and begin is not None and text[begin:stop] not in self._not_tails:
                body = _found(ending, begin)
                yield body

    def _organ(self, e: Ending) -> bool:
        """Whether the tail is that of a body's party committee, and nobody's office in it."""
        return "party" in e.tail.options and not _TITLE.match(e.text, e.stop)

    def housed(self, text: str, found: Iterable[Found]) -> Iterator[Found]:
        """``found`` with what only the tagger takes for a body as works or a place where it ends as these do
        (保税|物流中心)."""
        for f in found:
            taken = f.rule == TAGGER and f.type in _TAKEN
            ends = (
                self._sites[text[i : f.stop]]
                for i in range(f.start + 1, f.stop - 1)
                if text[i : f.stop] in self._sites
            )
            site = next(ends, None) if taken else None
            yield f._replace(type=site) if site else f

    def _ending(
        self, text: str, start: int, stop: int, tail: Tail, places: Collection[tuple[int, int]]
    ) -> Ending | None:
        """The tail with its clause; None if no word of the text ends with it."""
        bracket = tail.word[0] == "（"
        words = self._cutter.clause_words(text, start - 1 if bracket and start else stop - 1)
        end = start if bracket else stop
        at = next((i for i in range(len(words) - 1, -1, -1) if words[i].stop == end), None)
        if at is None:
            return None
        if bracket:
            words = [*words[: at + 1], Word(start, stop, tail.word, "")]
            return Ending(text, words, at + 1, start, tail, places)
        while at and words[at].start > start:
            at -= 1
        return Ending(text, words, at, start, tail, places)

    def _begin(self, e: Ending) -> int | None:
        """Where the name begins, or None if it is no name."""
        options = e.tail.options
        word, end = e.text[e.own.start : e.stop], e.text[e.stop - 2 : e.stop]
        if word != e.tail.word and word in self._not_tails:
            return None
        if len(e.tail.word) < 2 and end in self._not_tails:
            return None
        if "place" in options:
            return self._narrow.place(e)
        if "short" in options:
            share = e.text[e.start - 1 : e.start] in ("%", "％")  # 8%|股份
            return None if share or self._cutter.noun_follows(e.text, e.stop) else self._narrow.company(e)
        if "split" in options:
            return None if e.piece.text else e.start
        if "party" in options and _TITLE.match(e.text, e.stop):
            village = e.text[e.start - 1 : e.start] == "村"  # 村党支部书记 is who leads the village
            if village or "branch" not in options:
                return None
        begin = self._reach.begin(e)
        if e.tail.word.endswith(("会", "会议")) and e.text[begin - 1 : begin] == "”":  # “头雁”风采展示大会
            opens = e.text.rfind("“", max(0, begin - _QUOTED), begin)
            begin = opens if opens >= 0 else begin
        over = self._over_bracket(e, begin) if e.tail.type in _BRANCHES else begin
        if over < begin:
            return over
        before = e.before(begin)
        if not before:
            return begin if "own" in options else None
        if all(w.text in self._generic for w in before):
            own = (
                "party" in options
                and before[0].text in _BODIES
                and not _MANY.search(e.text, max(0, begin - 3), begin)
            )
            return begin if own else None
        named = any(self._reach.named(e, w) for w in before)
        if not named and self._reach.counted(e, begin):
            return None
        body = e.tail.type in _ENTERPRISES and "legal" not in options
        if body and _CLASS_OF.search(e.text, max(0, begin - 2), begin):
            return None
        if "proper" in options and not named and not any(w.text[0] in _LEVELS for w in before):
            held = e.tail.type == "Meeting" and _HELD.search(e.text, max(0, begin - 3), begin)
            return begin if held and e.start - begin >= _LONG_ENOUGH else None
        return self._within(e, begin)

    def _within(self, e: Ending, begin: int) -> int:
        """Where the name begins if another one or half a word (其中|华岳集团) stands at the start of what was
        read, or a bracket before."""
        if e.text.startswith(_AMONG, begin - 1) and e.start - begin > len(_AMONG):
            begin += 1
        university = e.text.find("大学", begin + 2, e.start)
        attached = "附属" in e.text[university : e.stop] or e.tail.word.endswith("医院")
        if university >= 0 and not attached and e.start - university > 3:
            return university + 2
        if e.tail.type == "GovernmentBody":
            return self._reach.after_places(e, begin)
        if e.tail.type not in _SPLIT:
            return begin
        after = self._reach.after_divisions(e, begin)
        return self._reach.division(e, begin, after) if "legal" in e.tail.options else after

    def _over_bracket(self, e: Ending, begin: int) -> int:
        """Where a name with a bracketed place in it (闪星（上海）科技公司) begins."""
        bracket = _BRACKETED.search(e.text, max(0, begin - 8), begin)
        if not bracket or bracket.start() == 0 or begin != e.words[0].start:
            return begin
        words = self._cutter.clause_words(e.text, bracket.start() - 1)
        if not words or words[-1].stop != bracket.start():
            return begin
        whole = e._replace(words=[*words, Word(begin, begin, "", "")], at=len(words))
        first = self._reach.first(whole, False)
        return words[first].start if first < len(words) else begin


def _found(e: Ending, begin: int) -> Found:
    tail = e.tail
    inner = tail.type in ("Institution", "Facility") and not tail.word.endswith("楼")
    if inner and e.text[begin - 2 : begin] == "大学":
        tail = tail.typed("OrganizationUnit")
    if tail.type == "GovernmentBody" and _ENTERPRISE.search(e.text, begin, e.start):
        tail = tail.typed("OrganizationUnit")
    committee = tail.word.endswith("委") and e.text[begin : e.stop - 1] in county_names()
    if committee and _MEMBER.match(e.text, e.stop):  # 东江省|河源县委|书记
        return Found(begin, e.stop, tail.type, "mention.committee", _PARTY_RANK, 0.9)
    if "short" in tail.options:
        return Found(begin, e.stop, tail.type, "mention.short-company", _SHORT_RANK)
    if tail.type == "Meeting" and e.text[begin] == "“":
        return Found(begin, e.stop, tail.type, "mention.quoted-meeting", _RANK)
    if tail.type not in _ENTERPRISES and "（" in e.text[begin : e.start]:  # 闪星（岚江）数据中心
        return Found(begin, e.stop, tail.type, "mention.over-bracket", _RANK, 0.85)
    return Found(begin, e.stop, tail.type, "mention.tail", _PARTY_RANK if "party" in tail.options else _RANK)
