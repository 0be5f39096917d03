"""Whose an inner organ is that a report names without saying so: the body that the report is of."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from kg.entities.names import ENTERPRISE
from kg.knowledge import Knowledge
from kg.statements.attribution import Attribution
from kg.statements.found import Found

_RULE, _FOUNDED, _CONFIDENCE = "name.organ", "organ.founded", 0.7
_PARTY = "PartyOrganization"
_UNIT = "OrganizationUnit"
_ORGANS = frozenset({_UNIT, _PARTY})
# What a clause without a subject has before what is done.
_OPENING = re.compile(r"(?:^|[，。；：、\s.．）)])(?:并|还|又|也|另|已|先后|专门|及时|迅速|率先|同时|相继)*$")
_AHEAD = 8  # characters of it
_SENTENCE = re.compile("[。！？\n]")
_JOINT = re.compile("共建|共同|联合|合作|牵头|[双三各]方|支持|帮助|由[^，。；]{1,16}(?:副?[省市县区州]长)")
_BODIES = frozenset({"Group", "Company", "Institution"})
_JOINTS = frozenset({"、", "和", "及", "以及", "与"})
# A name that names a body of its own (白沙证券审计部, 煤矿第二党支部).
_BELOW = re.compile("(?:公司|集团|银行|证券|大学|学院|医院)(?=.)|[局厂场矿村][^部间]{0,6}党")
# What may stand before a whole name; behind anything else the name of a body is only not recognized.
_ALONE = re.compile(
    r"(?:^|[\s，。；：！？“”‘（(》）)】.．◆●▲·—由经将把被向对与和及同在为任交到以让是请了]"
    "|分管|协管|带领|率领|依托|归口|其中|授予|撤销|取消|选派|派出|派来|抽调|进入|调入|建有|[领牵][衔头]的|命名的|负责的|主持的)$"
)
_BEHIND = 3  # characters of what may stand there


def unowned(
    of: Attribution, owned: Mapping[str, str], made: Collection[str], knowledge: Knowledge
) -> Iterator[Found]:
    """A ``partOf`` statement for each organ that is neither ``owned`` by a body nor ``made`` by one in the
    report: of the body of the one that a list names before it (集团办公室、规划部), or of the
    report's own where that is what the clause is about."""
    home = of.bodies.get(of.speaker or "", of.speaker)
    outer = re.compile(rf"(?:{knowledge.either('context/task_bodies')})$")
    known = dict(owned)
    for i, m in enumerate(of.mentions):
        organ = next(iter(of.links[i]), None)
        if m.type not in _ORGANS or m.nominal or organ is None or organ in known:
            continue
        if of.types[organ] in _BODIES:  # 甲大学乙研究院, later 乙研究院
            continue
        before = _before(of, i)
        whole = known.get(before) if before and m.type != _PARTY else None
        single = not before and organ not in made and _alone(of.text, m.span.start)
        if single and not outer.search(m.name) and not _BELOW.search(m.name):
            best = of.best(m.span.start, _BODIES, "partOf~object", frozenset(of.links[i]))
            whole = home if best and best.entity == home and of.types[best.entity] in _BODIES else None
        if whole:
            known[organ] = whole
            yield Found(i, "partOf", whole, (), "asserted", m.span, m.span, _RULE, _CONFIDENCE, (0, 0))


def founded(
    found: Iterable[Found], of: Attribution, owned: Mapping[str, str], knowledge: Knowledge
) -> Iterator[Found]:
    """A ``partOf`` statement for each task force or department that is not ``owned`` by a body and that one
    enterprise alone sets up, as a sentence says that names it; one that is only planned is of nobody yet."""
    ends = knowledge.words("context/founded_organs")
    founders: dict[str, list[Found]] = {}
    for f in found:
        if f.predicate == "established" and isinstance(f.object, int):
            for organ in of.links[f.object]:
                founders.setdefault(organ, []).append(f)
    for organ, told in founders.items():
        f, by = told[0], {e for x in told for e in of.entities(x.subject)}
        if organ in owned or of.types[organ] != _UNIT or {of.types[e] for e in by} - ENTERPRISE:
            continue
        name = of.mentions[int(f.object)].name
        joint = f.status == "planned" or _JOINT.search(of.text, f.span.start, f.span.stop)
        if len(by) == 1 and name.endswith(ends) and not joint and _named(f, of):
            yield replace(
                f, subject=f.object, predicate="partOf", object=f.subject, qualifiers=(), rule=_FOUNDED
            )


def _named(f: Found, of: Attribution) -> bool:
    """Whether the sentence that names what is founded names the founder before it, or opens a clause with
    what is done, so that nobody else does it (市里成立…)."""
    if isinstance(f.subject, int) and isinstance(f.object, int):
        subject, object_ = of.mentions[f.subject].span, of.mentions[f.object].span
        if not _SENTENCE.search(of.text, *sorted((subject.stop, object_.start))):
            return True
    return _OPENING.search(of.text, max(0, f.cue.start - _AHEAD), f.cue.start) is not None


def _before(of: Attribution, i: int) -> str | None:
    """The organ or body that a list names right before mention i."""
    last = of.mentions[i - 1] if i else None
    if last is None or last.type not in _ORGANS | _BODIES | {"GovernmentBody"} or not of.links[i - 1]:
        return None
    return of.links[i - 1][0] if of.text[last.span.stop : of.mentions[i].span.start] in _JOINTS else None


def _alone(text: str, start: int) -> bool:
    return bool(_ALONE.search(text, max(0, start - _BEHIND), start))
