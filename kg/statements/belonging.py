"""To whom enterprises and inner organs belong where no sentence says so: a name that starts with a group's,
or an organ of the body that the report speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.entities import Resolution
from kg.entities.names import redacted
from kg.entities.regions import county_names
from kg.model import Entity, Mention, Span
from kg.statements.attribution import Attribution
from kg.statements.relations import Found

_LEGAL = re.compile(
    r"(?:控股|投资|实业|产业)?(?:（集团）|\(集团\)|集团|股份|有限|责任|控股|总)*公司$"
    r"|(?:控股|投资|实业|产业)?(?:（集团）|\(集团\)|集团)$"
)
_FORMER = re.compile(r"^(?:原|中国|国家|全国)$")
_POINTING = re.compile(r"(?:该|本|我|全)?(?:集团|公司|总公司|总行|银行)")
_BRANCH = re.compile(r"(?:分公司|支行|分行|分院|分厂|分店|分社|分校|办事处|营业部|供电局|供电公司)$")
_BODY = re.compile(r"(?:公司|集团|厂|院|所|矿|行|站|局|队|医院|电厂|股份|中心)$|[^会学金]$")
_LEAST = 2  # characters of a group's short name, and of what follows it
_OWN = re.compile(r"(?:集团|公司|总公司|总部|总行|本部|全集团|全公司)(?:机关)?")
# An organ that names whose it is, or is sent by a government, is nobody else's.
_OTHERS = re.compile(
    r"^(?:省|市|县|区|州|镇|乡|村|盟|旗|街道|国务院|中央|自治区|驻)"
    r"|.(?:集团|公司|大学|学院|[省市县区州村镇乡](?!区)|街道|国资委|管委会)(?:机关)?.{0,12}$|援[疆藏青]|工作队|联席会议|联合党委"
)
_ORGAN = re.compile(
    r"(?:党委|党组|党总支|(?<!强)(?<!好)党支部|纪委|工会|团委|团支部|董事会|监事会|职代会|经理层|委员会|领导小组|工作小组|攻关组|工作组"
    r"|专班|办公室|管理部|发展部|[^各总支]部|[处科]|车间|分厂|班组|工区|项目部|事业部|工作室|工作站|技术中心|研发中心|实验室|突击队|攻关队|服务队|团队"
    r"|(?:共享|数据|营销|采购|供应链|结算|检测|审计|管理|运营|调度|服务|指挥|培训|创新)中心)$"
)
_FOUNDING = re.compile(
    r"(?:建设|建立|成立|组建|设立|打造|筹组|筹建|配齐|创建|建成|建好)[^，。；！？：\n]{0,20}$"
)
_ENTERPRISE = frozenset({"Group", "Company"})
_BODIES = _ENTERPRISE | {"Institution", "GovernmentBody"}
_INNER = frozenset({"PartyOrganization", "OrganizationUnit"})
_NAMED_RULE, _BRANCH_RULE, _ORGAN_RULE = "name.parent", "name.branch", "context.organ"


def parents(mentions: Sequence[Mention], resolution: Resolution, found: Sequence[Found]) -> Iterator[Found]:
    """A ``subsidiaryOf`` statement for the first mention of each enterprise whose name starts with that of a
    group of the report (晨光集团: 晨光置业), or of any enterprise whose branch it is; not where the two are
    related otherwise."""
    of = _Related(resolution, found)
    stems: dict[str, Entity] = {}
    for e in resolution.entities:
        if e.type in _ENTERPRISE:
            for stem in _stems(e):
                stems.setdefault(stem, e)
    if not stems:
        return
    done: set[str] = set()
    types = {e.id: e for e in resolution.entities if e.type in _ENTERPRISE | {"Institution"}}
    for i, m in enumerate(mentions):
        child = types.get(resolution.links[i][0]) if resolution.links[i] and not m.nominal else None
        if child is None or child.id in done or child.id in of.owned:
            continue
        done.add(child.id)
        parent, branch = _parent(child, stems)
        if parent is not None and not of.pair(child.id, parent.id):
            rule = _BRANCH_RULE if branch else _NAMED_RULE
            yield _found(i, "subsidiaryOf", parent.id, m, rule, 0.8)


def _stems(e: Entity) -> Iterator[str]:
    for name in (e.name, *e.aliases):
        short = _LEGAL.sub("", name.removeprefix("原"))
        for stem in dict.fromkeys((name, short)):
            if len(stem) >= _LEAST and not (
                _POINTING.fullmatch(stem) or _FORMER.match(stem) or redacted(stem) or stem in county_names()
            ):
                yield stem


def _parent(child: Entity, stems: Mapping[str, Entity]) -> tuple[Entity | None, bool]:
    for name in sorted({child.name, *child.aliases}, key=lambda n: (-len(n), n)):
        for stop in range(len(name) - _LEAST, _LEAST - 1, -1):
            parent = stems.get(name[:stop])
            if parent is None or parent is child:
                continue
            rest = name[stop:]
            branch = bool(_BRANCH.search(rest))
            if branch or (
                parent.type == "Group"
                and child.type != "Group"
                and _BODY.search(rest)
                and not _LEGAL.fullmatch(rest)
            ):
                return parent, branch
    return None, False


def organs(of: Attribution, resolution: Resolution, found: Sequence[Found]) -> Iterator[Found]:
    """A ``partOf`` statement for the first mention of each inner organ that nobody is said to have or to have
    founded: it belongs to the body that its clause is about, or to the speaker where its name says so
    (集团党委)."""
    known = _Related(resolution, found)
    types = {e.id: e.type for e in resolution.entities}
    done: set[str] = set()
    for i, m in enumerate(of.mentions):
        e = resolution.links[i][0] if resolution.links[i] else ""
        if not e or m.nominal or types[e] not in _INNER or e in done:
            continue
        done.add(e)
        if e in known.part or e in known.founded:
            continue
        own = _OWN.match(m.name)
        if _FOUNDING.search(of.text, max(0, m.span.start - 24), m.span.start):
            continue
        if not own and (_OTHERS.search(m.name) or not _ORGAN.search(m.name)):
            continue
        able = _ENTERPRISE if own else _BODIES
        best = of.best(m.span.start, able, "partOf~object", frozenset((e,)))
        if best is not None and not _joined(of, best.mention, m):
            yield _found(i, "partOf", best.entity, m, _ORGAN_RULE, 0.7 if own else 0.6)


def _joined(of: Attribution, owner: int | None, organ: Mention) -> bool:
    """Whether an organ stands in a list with who would have it."""
    if owner is None:
        return False
    between = of.text[of.mentions[owner].span.stop : organ.span.start]
    return between.strip("“”") in ("、", "和", "与", "及", "以及", "暨")


class _Related:
    """What has been read already: who is owned, part of something, founded, and which pairs are related."""

    def __init__(self, resolution: Resolution, found: Sequence[Found]) -> None:
        def entities(side: int | str) -> tuple[str, ...]:
            if isinstance(side, str):
                return (side,)
            return resolution.links[side] if side >= 0 else ()

        self.pairs: set[frozenset[str]] = set()
        self.owned: set[str] = set()
        self.part: set[str] = set()
        self.founded: set[str] = set()
        ids = {e.id for e in resolution.entities}
        for f in found:
            subjects, objects = entities(f.subject), [o for o in entities(f.object) if o in ids]
            self.pairs.update(frozenset((s, o)) for s in subjects for o in objects)
            if f.predicate == "subsidiaryOf":
                self.owned.update(subjects)
            if f.predicate == "partOf":
                self.part.update(subjects)
            if f.predicate == "established":
                self.founded.update(objects)

    def pair(self, one: str, other: str) -> bool:
        return frozenset((one, other)) in self.pairs


def _found(i: int, predicate: str, owner: str, m: Mention, rule: str, confidence: float) -> Found:
    span = Span(m.span.start, m.span.stop)
    return Found(i, predicate, owner, (), "asserted", m.span, span, rule, confidence, (0, 0))
