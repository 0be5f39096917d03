"""Things that a report names, or points to, only within longer names: 东江城投集团 in 东江城投集团党委,
集团 in 集团党委."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from kg.entities.names import ENTERPRISE, LEVELS, REGION, normalize_name, redacted
from kg.entities.nominals import Pointers
from kg.entities.regions import county_names
from kg.knowledge import Knowledge, either
from kg.model import Mention, Span

_HAN = "\u4e00-\u9fff"
_MET = re.compile(
    rf"(?P<name>[{_HAN}（）()A-Za-z]{{5,24}}?(?:集团|公司))(?=\d{{4}}年|第[{_HAN}]{{1,4}}[届次])"
)
_REGION = re.compile(
    rf"(?:[{_HAN}]{{2,8}}?(?:省|自治区)|[{_HAN}]{{2,4}}?市(?=[{_HAN}]{{2,6}}[县区]))?"
    rf"(?P<region>(?!关于|[省市县区州旗]委)[{_HAN}]{{1,5}}?(?P<level>自治[县州旗]|[市县区州旗镇乡村]))(?![属级域直管])"
)
_OF_REGION = frozenset({"GovernmentBody", "Meeting", "Policy", "Institution", "Company"})
_PROVINCE = re.compile(rf"(?P<region>[{_HAN}]{{2,3}}(?P<level>省))")
_DEPARTMENT = re.compile("(?P<owner>.{2,}?(?P<kind>公司|集团))")  # 甲公司|炼钢部党总支
# 集团|工会; 公司|治理研究中心 is of no company.
_UNIT = re.compile(
    rf"(?P<owner>集团(?=[{_HAN}]{{2,8}}$)(?!公司)|公司(?=(?:工会|团委|[{_HAN}]{{2,6}}[部处室])$))"
)
_COMMITTEE = re.compile(rf"(?P<region>[{_HAN}]{{1,5}}?(?P<level>[省市县区州旗]))(?P=level)?委")  # 泸县|县委
_HEADS = re.compile("(?:副书记|常委|委员|书记)、(?:代理?|副|常务副)?[省市县区州旗]长")
_GOVERNMENT = re.compile("(?P<level>[市县区州旗])(?:人民)?政府$")
# The region whose report or bulletin a title is of.
_BULLETIN = re.compile(
    rf"(?m)^(?:\d{{4}}年)?(?P<region>[{_HAN}]{{2,5}}?(?P<level>[市县区州旗]))(?:\d{{4}}年)?"
    "(?:国民经济|经济社会发展|统计公报|政府工作报告)"
)
_OPENING = 300  # characters in which a title is looked for
_WAYS = frozenset({"bare", "speaker", "whole"})
_DEEDS = ("cue/acquire", "cue/establish", "cue/issue")  # what the title of a document says is done
_WHOLE = 6  # characters of a full name that the title of a document may have words before
_OWNER = 4  # characters of a name that says whose party committee it is
TITLED, _WITHIN = "mention.titled", "mention.within"  # rules


def implied(text: str, mentions: Sequence[Mention], known: Pointers, knowledge: Knowledge) -> list[Mention]:
    """The enterprise of a document's title, the body of a party committee, the region of an organ that 全县
    points to, and that of a committee whose member heads it, in order."""
    named = {normalize_name(m.name) for m in mentions if not m.nominal}
    whole = tuple(n for n in named if len(n) >= _WHOLE)
    titled = (
        m for m in _titled(mentions, knowledge) if not normalize_name(m.name).endswith(whole)
    )  # 划转|甲有限公司
    found: dict[str, Mention] = {}
    regions = (*_regions(text, mentions, known, knowledge), *_headed(text, mentions))
    for m in (*titled, *_bodies(mentions, knowledge), *regions):
        if normalize_name(m.name) not in named and not redacted(m.name):
            found.setdefault(m.name, m)
    return sorted(found.values(), key=lambda m: (m.span.start, m.span.stop))


@lru_cache(maxsize=2)
def _title(knowledge: Knowledge) -> re.Pattern[str]:
    verbs = knowledge.either(*_DEEDS)
    return re.compile(
        rf"(?:关于)?{verbs}?"
        rf"(?P<name>[{_HAN}（）()A-Za-z]{{4,30}}?(?:股份|责任)?有限(?:责任)?公司)(?=[{_HAN}\d])"
    )


def _titled(mentions: Sequence[Mention], knowledge: Knowledge) -> Iterator[Mention]:
    """The enterprises whose full names open the titles of documents (《甲股份有限公司年度报告》), after 关于
    and what is done (关于收购甲股份有限公司股权的公告) too, or those of meetings (甲公司2022年工作会议)."""
    titles = {"Policy": _title(knowledge), "Meeting": _MET}
    for m in mentions:
        name = titles[m.type].match(m.name) if m.type in titles and not m.nominal else None
        if name and m.span.stop - m.span.start == len(m.name):
            type = "Group" if "集团" in name["name"] else "Company"
            yield _part(m, type, TITLED, *name.span("name"))


def _bodies(mentions: Sequence[Mention], knowledge: Knowledge) -> Iterator[Mention]:
    """The bodies whose party committees are named, and the words that only point to them (集团党委, 集团工会)
    where these never stand alone."""
    kinds = {e[0]: e[1] for e in knowledge.entries("mention/body_ends")}
    alone = {m.name for m in mentions if m.nominal}
    for m in mentions:
        unit = _UNIT.match(m.name) if m.type == "OrganizationUnit" and not m.nominal else None
        if unit and unit["owner"] not in alone and m.span.stop - m.span.start == len(m.name):
            yield replace(_part(m, kinds[unit["owner"]], _WITHIN, *unit.span("owner")), nominal=True)
        owned = (
            _owned(knowledge).fullmatch(m.name) if m.type == "PartyOrganization" and not m.nominal else None
        )
        whole = m.span.stop - m.span.start == len(m.name)
        if m.type != "PartyOrganization" or m.nominal or not whole:
            continue
        if not owned:
            known = _organ(knowledge).fullmatch(m.name)
            type = _enterprise(known["owner"], knowledge) if known else None
            if known and type:
                yield _part(m, type, _WITHIN, *known.span("owner"))
        elif owned["owner"] in kinds:
            if owned["owner"] not in alone:
                yield replace(_part(m, kinds[owned["kind"]], _WITHIN, *owned.span("owner")), nominal=True)
        elif len(owned["owner"]) >= _OWNER:
            unit = _DEPARTMENT.match(m.name) if kinds[owned["kind"]] == "GovernmentBody" else None
            body = unit or owned
            yield _part(m, kinds[body["kind"]], _WITHIN, *body.span("owner"))


@lru_cache(maxsize=2)
def _organ(knowledge: Knowledge) -> re.Pattern[str]:
    return re.compile(rf"(?P<owner>[{_HAN}]{{4,}}?){knowledge.either('alias/organs')}")


def _enterprise(name: str, knowledge: Knowledge) -> str | None:
    """The type of an enterprise by its known name, or by the trade that ends it (东江|水投)."""
    short = (e[1] for e in knowledge.entries("mention/short_tails") if name.endswith(e[0]))
    pointed = name.startswith(tuple(knowledge.words("mention/body_ends")))  # 集团|能源党委
    return _enterprises(knowledge).get(name) or (None if pointed else next(short, None))


@lru_cache(maxsize=2)
def _enterprises(knowledge: Knowledge) -> Mapping[str, str]:
    """The type of every known enterprise, by its name and its short forms."""
    entries = [e for name in knowledge.under("names/") for e in knowledge.entries(name) if e[1] in ENTERPRISE]
    return {form: e[1] for e in reversed(entries) for form in (e[0], *(*e, "")[2].split("|"))}


@lru_cache(maxsize=2)
def _regional(knowledge: Knowledge) -> re.Pattern[str]:
    """Figures that only regions bear: 地区生产总值."""
    entries = knowledge.entries("metric/bearers")
    return re.compile(either(e[0] for e in entries if e[1] == "Region" and "must" in e[2:]))


@lru_cache(maxsize=2)
def _owned(knowledge: Knowledge) -> re.Pattern[str]:
    kinds, organs = knowledge.either("mention/body_ends"), knowledge.either("alias/organs")
    return re.compile(
        rf"(?:中共|中国共产党)?(?P<owner>.*?(?P<kind>{kinds}))(?:{organs}|(?<=公司)委员会|(?<=集团)委员会)"
    )


def _regions(
    text: str, mentions: Sequence[Mention], known: Pointers, knowledge: Knowledge
) -> Iterator[Mention]:
    """The regions in the names of organs and meetings, of the levels that are spoken of but never named, or
    that a government is of which reports what only regions bear."""
    levels = {m.name[-1] for m in mentions if m.nominal and known.read(m.name).way in _WAYS} & LEVELS.keys()
    if _regional(knowledge).search(text):
        ruling = (_GOVERNMENT.search(m.name) for m in mentions if m.type == "GovernmentBody")
        levels |= {g["level"] for g in ruling if g}
    levels -= {m.name[-1] for m in mentions if not m.nominal and m.type in REGION}
    counted = tuple(knowledge.words("context/statisticians"))  # whose figures are of their province
    if not levels:
        return
    title = _BULLETIN.search(text, 0, _OPENING)
    if title and title["level"] in levels:
        span = Span(*title.span("region"))
        yield Mention(span, LEVELS[title["level"]], title["region"], _WITHIN, False, 0.8)
    for m in mentions:
        if m.nominal or m.type not in _OF_REGION:
            continue
        inside = _REGION.match(m.name)
        if levels == {"省"}:
            inside = _PROVINCE.match(m.name) if m.name.endswith(counted) else None
        whole = m.span.stop - m.span.start == len(m.name)
        if inside and whole and inside["level"][-1] in levels and len(inside["region"]) > 2:
            yield _part(m, LEVELS[inside["level"][-1]], _WITHIN, *inside.span("region"))


def _headed(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The regions in the names of committees whose members head them (甲省委副书记、省长)."""
    for m in mentions:
        named = _COMMITTEE.fullmatch(m.name) if m.type == "GovernmentBody" and not m.nominal else None
        if named and m.span.stop - m.span.start == len(m.name) and _HEADS.match(text, m.span.stop):
            start, stop = named.span("region")  # 东江|河源县: the city before it is no part of it
            city = (k for k in range(start + 2, stop - 1) if {m.name[:k], m.name[k:stop]} <= county_names())
            yield _part(m, LEVELS[named["level"]], _WITHIN, next(city, start), stop)


def _part(m: Mention, type: str, rule: str, start: int, stop: int) -> Mention:
    """A mention of what stands from ``start`` to ``stop`` in the name of another."""
    span = Span(m.span.start + start, m.span.start + stop)
    return Mention(span, type, m.name[start:stop], rule, False, m.confidence)
