"""Who is named near what is told without bearing it: members of longer lists, agents, addresses."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.entities.names import REGION
from kg.model import Mention
from kg.statements.cues import Cues
from kg.statements.topics import Topics

_MANY = 3  # members of a list
_LONG = 12  # members of a list that are looked at on either side
_ADDRESS = 8  # regions in an address
_JOINT = re.compile("[”》]?(?:（[^（）\n]{0,20}）)?(?:、|和|及|与|以及|(?<=”)(?=“))[“《]?")
_POSTS = re.compile(r"[\u4e00-\u9fff]{1,4}\d{1,4}[名位]")
_IS = re.compile("(?:是|系|作为|隶属于?|属于)$")
_TOWARDS = re.compile("(?<![相绝反面核针应])[对向自从往]$")  # 对|美国|出口
_SET = frozenset({"OrganizationUnit", "Facility", "Initiative", "Project"})
_BY = re.compile(r"(?<![理自事经])由(?!于|此)[^的]*\Z")
_FORMER = 24  # characters before a mention in which it is told that a body was it
_BEFORE = 120  # characters before a mention in which 由 is looked for
_COUNTED = re.compile(r"[”’]?(?:等[\u4e00-\u9fff]{0,10})?")  # between the last of a list and its count
_SUM = re.compile(r"[\d.,]+[余多]?[万亿]{0,2}[美欧港]?元")  # money counts no members of a list
_OWNER = re.compile("的|[\u4e00-\u9fff]{1,6}的(?=[\u4e00-\u9fff]{2})")  # behind whose the deed's subject is
_BRACKET = 80  # characters
_ASIDE = re.compile('（[^（）\n]*(?<![称即“"]) ?\\Z')  # in brackets, no short name
_SALUTATION = re.compile(r"[^，。；：\n]{0,40}：[ \u3000]*\n")  # 省国资委、|市委：
_REST = re.compile("[\u4e00-\u9fff]{1,6}、“?")
_LINK = re.compile("[”’]?(?:、|和|及|以及)[“‘]?")


@dataclass(frozen=True)
class Bystanders:
    """The mentions of a report, by index, that stand by."""

    topics: Topics
    text: str
    cues: Cues

    @property
    def mentions(self) -> Sequence[Mention]:
        return self.topics.mentions

    @cached_property
    def passed(self) -> frozenset[int]:
        """The mentions that no later clause is about unless they are its subject: members of a longer list
        (承建甲、乙、丙等工程，荣获…), bodies before one of theirs (甲集团|乙研究所, 甲集团所属|乙院),
        addresses, bodies that persons are members of (中国工程院|院士), whose subsidiary something is,
        what is bought, what a body was, who leads (在省委领导下) or is written to, and
        what stands in brackets."""
        found: list[int] = []
        cues = self.cues
        first, address = 0, -1  # where a list begins, where an address goes on
        for i, m in enumerate(self.mentions):
            if m.span.start == address or cues.at.search(self.text, max(0, m.span.start - 4), m.span.start):
                found.append(i)
                address = m.span.stop
            of_it = cues.kin.match(self.text, m.span.stop) and _IS.search(
                self.text, max(0, m.span.start - 4), m.span.start
            )
            bought = cues.bought.search(self.text, max(0, m.span.start - 7), m.span.start)
            if m.type == "OrganizationUnit" and _POSTS.match(self.text, m.span.stop):
                found.append(i)  # 监事会|主席7名
            towards = m.type in REGION and _TOWARDS.search(self.text, max(0, m.span.start - 2), m.span.start)
            if towards or cues.dealt.match(self.text, m.span.stop):
                found.append(i)
            was = cues.former.search(self.text, max(0, m.span.start - _FORMER), m.span.start)
            if was or bought or of_it or self._outside(m) or cues.member.match(self.text, m.span.stop):
                found.append(i)
            between = self.text[self.mentions[i - 1].span.stop : m.span.start] if i else " "
            if cues.kin.fullmatch(between) or (not between and cues.body.search(m.name)):
                found.append(i - 1)
            joined = i and _JOINT.fullmatch(self.text, self.mentions[i - 1].span.stop, m.span.start)
            first = first if joined else i
            if i - first + 1 >= _MANY or (joined and self.text.startswith("等", m.span.stop)):
                found += range(max(first, i + 1 - _MANY), i + 1)
        return frozenset(found)

    def _outside(self, m: Mention) -> bool:
        """Whether a mention stands in brackets, leads others to what they do, or is who a report is written
        to."""
        aside = not m.nominal and _ASIDE.search(self.text, max(0, m.span.start - _BRACKET), m.span.start)
        written = _SALUTATION.match(self.text, m.span.stop) and m.span.stop < self._opening
        return bool(aside or written or self.cues.leads.match(self.text, m.span.stop))

    @cached_property
    def _opening(self) -> int:
        """Where the first sentence ends."""
        return self.text.find("。")

    @cached_property
    def inspecting(self) -> frozenset[int]:
        """The mentions of those who come to look into a body: what a later sentence tells is of the body."""
        ends = self.cues.inspectors
        return frozenset(i for i, m in enumerate(self.mentions) if m.name.endswith(ends))

    def set_up(self, k: int, opens: bool) -> bool:
        """Whether a unit, site or campaign is only named as what somebody sets up (设立|专班，推进…).

        Where it ``opens`` its clause (成立由书记挂帅的|专班，…), only if it also ends it.
        """
        end = self.mentions[k].span.stop
        if self.mentions[k].type not in _SET or (opens and self.text[end : end + 1] not in "，。；"):
            return False
        while k and _JOINT.fullmatch(self.text, self.mentions[k - 1].span.stop, self.mentions[k].span.start):
            k -= 1
        start = self.mentions[k].span.start
        return self.cues.set_up.search(self.text, max(0, start - 18), start) is not None

    def site(self, k: int) -> bool:
        """Whether a place is only where something is done (在河源县柳林村|建设水厂)."""
        least = max(0, k - _ADDRESS)
        while k > least and self.mentions[k - 1].span.stop == self.mentions[k].span.start:
            k -= 1
        start = self.mentions[k].span.start
        return self.text[max(0, start - 2) : start].endswith(self.cues.sites)

    def agent(self, k: int, offset: int) -> bool:
        """Whether a clause before ``offset`` names it only as who does something (由甲公司承建，…)."""
        stop = self.mentions[k].span.start
        start = max(0, stop - _BEFORE)
        if self.text.rfind("由", start, stop) < 0:  # most are spared the search
            return False
        clause = self.topics.clauses[self.topics.clause_at(stop)].span
        return clause.stop <= offset and bool(_BY.search(self.text[max(clause.start, start) : stop]))

    def urged(self, k: int, offset: int) -> range:
        """The list of mentions that holds ``k``, where the clause of ``offset`` says that others move them
        to what they do (推动|甲集团、乙集团|设立…); none where it does not."""
        clause, first, stop = self.topics.clauses[self.topics.clause_at(offset)].span, k, k
        if self.mentions[k].span.start < clause.start or offset < self.mentions[k].span.stop:
            return range(0)
        while first > max(0, k - _LONG) and self._joined(first):
            first -= 1
        while stop + 1 < min(len(self.mentions), k + _LONG) and self._joined(stop + 1):
            stop += 1
        start, end = self.mentions[first].span.start, self.mentions[stop].span.stop
        moved = (
            clause.start <= start
            and end <= offset
            and self.text.endswith(self.cues.urges, clause.start, start)
        )
        owner = _OWNER.match(self.text, end)  # 支持|甲集团控股的乙公司|发行…
        return range(first, stop + 1) if moved and not owner else range(0)

    def siblings(self, k: int) -> range:
        """The members of a list that mention ``k`` goes on, with where they are (甲县、|乙县|丙)."""
        first = k
        while first > max(0, k - _LONG) and (
            self._joined(first) or self._adjoins(first) or self._longer(first)
        ):
            first -= 1
        return range(first, k)

    def _longer(self, k: int) -> bool:
        """Whether it goes on the list of a longer name that the one before begins (甲集团|大楼、)."""
        return bool(_REST.fullmatch(self.text, self.mentions[k - 1].span.stop, self.mentions[k].span.start))

    def _adjoins(self, k: int) -> bool:
        """Whether nothing stands between a mention and the one before."""
        return self.mentions[k - 1].span.stop == self.mentions[k].span.start

    def _joined(self, k: int) -> bool:
        """Whether a mention goes on the list of the one before."""
        return bool(_LINK.fullmatch(self.text, self.mentions[k - 1].span.stop, self.mentions[k].span.start))

    def counted(self, offset: int) -> range:
        """The mentions of a list that a figure counts (甲厂、乙厂等企业|7家), none where there is no list."""
        last = bisect_left(self.topics.mention_starts, offset) - 1
        joined = last >= 0 and _COUNTED.fullmatch(self.text, self.mentions[last].span.stop, offset)
        if not joined or _SUM.match(self.text, offset):
            return range(0)
        first = last
        while first > 0 and self._joined(first):
            first -= 1
        closed = self.text.startswith("等", self.mentions[last].span.stop)
        return range(first, last + 1) if first < last or closed else range(0)
