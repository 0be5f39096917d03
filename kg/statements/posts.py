"""Where offices are held whose words tell it: 甲省委副书记、省长 is secretary in the committee and governor
of the province, an 厂长 is of the works named last."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.entities import Resolution
from kg.knowledge import Knowledge
from kg.model import Mention
from kg.statements.found import Found
from kg.statements.seats import Governments

_COMMITTEE = re.compile("(?P<region>.{0,12}(?P<level>[省市县区州盟旗]))(?:委|党委)$")
_HEAD = re.compile("(?:^|、)(?P<office>(?:代理?|副|常务副)?(?:[省市县区州盟旗]长|自治区主席))$")
_YEAR = r"\d{4}(?:年(?:\d{1,2}月)?|\.\d{1,2})"
_TERM = re.compile(rf"{_YEAR}起?(?:至|到|[—–－-]{{1,2}}){_YEAR}[，,]?(?![底末初以前])")  # 2005年至2016年任
_CHIEF, _ANYBODY = "长", "负责人"
_BREAKS = frozenset("，、；")
_WITH = frozenset("与同跟")
_POST, _TITLE = "holdsPosition", "title"
_HEADS = re.compile(
    "(?:原|老|代|代理|时任|现任)?(?:副|常务副)?(?P<of>[院校厂场所站矿队组社行馆台局园会])长(?=$|、)"
)
_OFFICES = re.compile("(?P<of>实验室|工作站|研究中心)(?:常务)?副?主任$")
_SCHOOLS = ("大学", "中学", "小学", "学校", "学院", "附中", "附小")
_TEAMS = "组队"  # whose heads head nothing else
_NOT_HEADED = ("董事会", "监事会", "委员会")  # bodies whose head is no 会长
_BODIES = frozenset({"Group", "Company", "Institution", "GovernmentBody", "OrganizationUnit", "Facility"})
_REACH = 240  # characters that the body of an office may stand before it


class Posts:
    """The persons of a report, and its regions by name, at which their heads hold office."""

    def __init__(
        self, text: str, mentions: Sequence[Mention], resolution: Resolution, knowledge: Knowledge
    ) -> None:
        self._text, self._mentions, self._links = text, mentions, resolution.links
        self._word = re.compile(f"(?P<of>{knowledge.either('context/body_words')})(?:原|时任)?$")
        self._starts = [m.span.start for m in mentions]
        self._persons = {m.span.stop for m in mentions if m.type == "Person"}
        self._names = {e.id: e.name for e in resolution.entities}
        called: dict[str, str] = {}
        for e in resolution.entities:
            for name in (e.name, *e.aliases):
                called.setdefault(name, e.id)
        self._called: Mapping[str, str] = called
        self._governments = Governments(resolution)

    def parted(self, found: Iterable[Found]) -> Iterator[Found]:
        """The statements, those of a committee's member who heads its region as two, none of whom an officer
        only deals with (甲省省长某人与|某人)."""
        for f in filter(None, map(self._seated, map(self._headed, map(self._ended, found)))):
            if f.predicate == _POST and (self._other(f) or self._many(f)):
                continue
            region, title = self._region(f), dict(f.qualifiers).get(_TITLE, "")
            head = _HEAD.search(title) if region is not None or self._committee(f) else None
            if head is None:
                yield f
                continue
            if head.start():
                yield replace(f, qualifiers=_titled(f, title[: head.start()]))
            if region is not None:
                yield replace(f, object=region, qualifiers=_titled(f, head["office"]))

    def _ended(self, f: Found) -> Found:
        """A statement of an office whose words tell until when it was held, as one that has ended."""
        held = f.predicate == _POST and f.status in (None, "asserted")
        term = _TERM.search(self._text, f.cue.start, f.cue.stop) if held else None
        return replace(f, status="ended") if term else f

    def _headed(self, f: Found) -> Found:
        """A statement whose title begins in the name of the organ (公安厅|长) with the whole of it."""
        title = dict(f.qualifiers).get(_TITLE, "")
        if f.predicate != _POST or title[:1] != _CHIEF or not isinstance(f.object, int):
            return f
        return replace(f, qualifiers=_titled(f, self._mentions[f.object].name[-1] + title))

    def _seated(self, f: Found) -> Found | None:
        """A statement of an office before which no body stands, but a word for one (研究会秘书长) or in whose
        name one does (厂长): of the body so called that is named last; None where a word is for nothing."""
        title = dict(f.qualifiers).get(_TITLE, "")
        if f.predicate != _POST or self._beside(f) or not title:
            return f
        at = self._text.find(title, f.cue.start, f.cue.stop)
        word = self._word.search(self._text[f.cue.start : at]) if at >= 0 else None
        head = word or _HEADS.match(title) or _OFFICES.match(title)
        if head is None:
            return f
        ends = _SCHOOLS if head["of"] == "校" else (head["of"],)
        if not word and any(name.endswith(ends) for name in self._known(f.object)):
            return f
        named = self._called_so(ends, f.cue.start)
        if named is not None:
            return replace(f, object=named)
        return None if word or (head["of"] in _TEAMS and not self._is_unit(f.object)) else f

    def _is_unit(self, side: int | str) -> bool:
        return isinstance(side, int) and self._mentions[side].type == "OrganizationUnit"

    def _beside(self, f: Found) -> bool:
        """Whether the words of a statement themselves name the body."""
        return isinstance(f.object, int) and f.cue.covers(self._mentions[f.object].span)

    def _known(self, side: int | str) -> list[str]:
        """The names of a side of a statement."""
        return [self._names[e] for e in (self._links[side] if isinstance(side, int) else (side,))]

    def _called_so(self, ends: tuple[str, ...], before: int) -> int | None:
        """The body named last shortly before a place whose name ends so."""
        for i in range(bisect_left(self._starts, before) - 1, -1, -1):
            m = self._mentions[i]
            if m.span.start < before - _REACH:
                return None
            if m.type in _BODIES and m.name.endswith(ends) and not m.name.endswith(_NOT_HEADED):
                return i
        return None

    def _many(self, f: Found) -> bool:
        """Whether a title is of persons who are not named (规划处负责人，甲公司经理某人)."""
        end = self._text.find(_ANYBODY, f.cue.start, f.cue.stop + len(_ANYBODY))
        held = dict(f.qualifiers).get(_TITLE, "").endswith(_ANYBODY)
        return held and self._text[end + len(_ANYBODY) : end + len(_ANYBODY) + 1] in _BREAKS

    def _other(self, f: Found) -> bool:
        """Whether a person stands behind 与 and another person, whose title it is."""
        if not isinstance(f.subject, int):
            return False
        start = self._mentions[f.subject].span.start
        return self._text[start - 1 : start] in _WITH and start - 1 in self._persons and f.cue.start < start

    def _committee(self, f: Found) -> re.Match[str] | None:
        """The name of the region's committee at which a position is said to be held."""
        if f.predicate != _POST or not isinstance(f.object, int):
            return None
        named = [self._names[e] for e in self._links[f.object]]
        return _COMMITTEE.match(named[0]) if named else None

    def _region(self, f: Found) -> str | None:
        """The government of the region of the committee at which a position is said to be held, or else the
        region; None where both are unnamed."""
        committee = self._committee(f)
        if committee is None:
            return None
        region, known = committee["region"], self._governments
        return known.of([region]) or self._called.get(region) or known.level(committee["level"])


def _titled(f: Found, title: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((dict(f.qualifiers) | {_TITLE: title}).items()))
