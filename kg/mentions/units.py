"""Lists of an organization's own parts (下设甲部、乙处和丙研究所): the members vouch for each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.entities.names import OF_UNITS
from kg.knowledge import Knowledge
from kg.mentions.found import Found

_RUN = r"[^，。；：！？、\n]{2,24}(?:、[^，。；：！？、\n]{2,24}){1,60}"
_NUMBER = r"(?:\d{1,3}|[一二三四五六七八九十两]{1,3})(?:余|多)?(?:个|家|大|所|只)"
_TOLD = (  # between the opener and the list: 内设12个处室，分别为
    r"(?:[^，。；：、\n]{0,16}(?:：|——|，?(?:分别|主要|包括|即|其中){1,2}(?:为|是|有|：)?)|(?:了|有|为|是|：){1,2})?“?"
)
_KINDS = "部门|机构|处室|科室|单位|院所|平台|[室部处所]|[子分（）]{1,5}公司"
_CLOSE = re.compile(rf"等?{_NUMBER}|等(?=$|[，。；、]|[\u4e00-\u9fff]{{0,6}}(?:{_KINDS}))")
_CLASSES = re.compile(rf"{_NUMBER}(?=$|[，。；、])")  # 设临床科室、医技科室60个: what is counted has no names
_FURTHER = re.compile(
    rf"(?:[\u4e00-\u9fff]{{0,10}}，?(?:以及|和|及|并设有?|还设有?|另设有?)|[；，]{_NUMBER}[\u4e00-\u9fff]{{0,12}}：)"
    rf"(?P<list>{_RUN})"
)
_SCHOOLS = re.compile("[\u4e00-\u9fff]{0,4}(?:学院|院系|院部|教学单位)")  # 现有文学院、法学院等9个学院
_PART = re.compile("[^、]+")
_AND = re.compile("以及|[和与及]")
_ASIDE = re.compile("（[^（）]*）$")
_ALONE = re.compile("(?:大学|学院|医院|学校|研究院|科学院|协会|学会)$")  # what may stand alone
_OTHER = re.compile("(?:集团|银行|有限公司)$")  # no parts, or named by others
_BRANCH = re.compile("(?:公司|分行|支行)$")
_PARTY = re.compile("(?:党委|党组|纪委|总支|支部)$")
_ITEM = re.compile(r"(?!\d)[\u4e00-\u9fffA-Za-z0-9·（）()-]{2,24}")


class UnitLists:
    """Finds the members of lists that an opener of ``mention/unit_openers`` begins."""

    def __init__(self, knowledge: Knowledge) -> None:
        openers = {e[0]: e[1] for e in knowledge.entries("mention/unit_openers")}
        self._opened = re.compile(
            rf"(?<![共建开新合])(?P<opener>{knowledge.either('mention/unit_openers')}){_TOLD}(?P<list>{_RUN})"
        )
        self._ends = re.compile(knowledge.either("mention/unit_ends") + "$")
        self._inner = frozenset(w for w, kind in openers.items() if kind == "inner")

    def find(self, text: str) -> Iterator[Found]:
        """The members in order of text, where most of a list end as units do."""
        for m in self._opened.finditer(text):
            inner = m["opener"] in self._inner
            run: re.Match[str] | None = m
            while run:
                members, stop = self._members(text, *run.span("list"))
                inner = inner or bool(_SCHOOLS.match(text, stop))
                units = [(a, b) for a, b in members if self._ends.search(_ASIDE.sub("", text[a:b]))]
                if len(members) < 2 or 3 * len(units) < 2 * len(members):
                    break
                for a, b in units:
                    own = (
                        _ITEM.fullmatch(text, a, b)
                        and not _OTHER.search(text, a, b)
                        and "等" not in text[a:b]
                    )
                    if own and (inner or not _ALONE.search(text, a, b)):
                        type = "PartyOrganization" if _PARTY.search(text, a, b) else "OrganizationUnit"
                        type = "Company" if _BRANCH.search(text, a, b) else type
                        yield Found(a, b, type, OF_UNITS, 63, 0.85)
                run = _FURTHER.match(text, stop)

    def _members(self, text: str, start: int, stop: int) -> tuple[list[tuple[int, int]], int]:
        """The members between 、 and the 和 behind the end of a unit, and where what closes the list ends."""
        close = _CLOSE.search(text, start, stop)
        if close and _CLASSES.match(text, close.start()):
            return [], stop
        members = []
        for part in _PART.finditer(text, start, close.start() if close else stop):
            at = part.start()
            for joint in _AND.finditer(text, at + 2, part.end() - 1):
                if self._ends.search(text, at, joint.start()):
                    members.append((at, joint.start()))
                    at = joint.end()
            members.append((at, part.end()))
        return members, close.end() if close else stop
