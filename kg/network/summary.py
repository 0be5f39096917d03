"""Half a page of Chinese on what a graph says, every sentence with the statements that it stands on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from kg.network.facts import Facts, Link
from kg.network.tables import Table

_LISTED = 4  # names in one enumeration


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence of a summary with the ids of the statements, or the table, that it stands on."""

    text: str
    statements: tuple[str, ...] = ()
    table: str = ""


def summary(facts: Facts, tables: Iterable[Table]) -> list[Remark]:
    """The remarks of an analysis, in a fixed order; what a graph says nothing about is left out."""
    by_name = {table.name: table for table in tables}
    return [
        _size(facts),
        *_mergers(facts),
        *_control(facts, by_name["control"]),
        *_aid(facts),
        *_shared(facts),
        *_cooperation(facts),
        *_ranked(by_name),
    ]


def summary_text(remarks: Iterable[Remark]) -> str:
    """The remarks as one paragraph, with numbered notes that name statements or tables."""
    found = list(remarks)
    body = "".join(f"{remark.text}[{number}]" for number, remark in enumerate(found, 1))
    notes = [
        f"[{number}] {'陈述 ' + '、'.join(remark.statements) if remark.statements else '表 ' + remark.table}"
        for number, remark in enumerate(found, 1)
    ]
    return "\n".join([body, "", *notes]) + "\n"


def _size(facts: Facts) -> Remark:
    enterprises = sum(1 for node in facts.nodes.values() if node.type in ("Group", "Company"))
    size = f"图中有{len(facts.nodes)}个实体（其中企业{enterprises}家）"
    return Remark(f"{size}和{len(facts.links)}条已成立的实体间关系。", (), "measures")


def _mergers(facts: Facts) -> Iterator[Remark]:
    for whole, links in _grouped(facts, "formedFrom", by_subject=True)[:2]:
        parts = _names(facts, (link.object for link in links))
        yield Remark(f"{facts.name(whole)}由{parts}组建而成。", _ids(links))


def _control(facts: Facts, table: Table) -> Iterator[Remark]:
    if not table.rows:
        return
    _, _, levels, share, path = max(table.rows, key=lambda row: row[2])
    wording = "" if share is None else f"，按所述比例折算为{share:g}%"
    yield Remark(f"最长的控制链有{levels}级：{path}{wording}。", (), "control")


def _aid(facts: Facts) -> Iterator[Remark]:
    places = {"Village", "Township", "County"}
    links = [x for x in facts.links if x.predicate == "fundedAid" and facts.nodes[x.object].type in places]
    if not links:
        return
    donors, receivers = {x.subject for x in links}, {x.object for x in links}
    yield Remark(f"{len(donors)}个组织资助了{len(receivers)}个县乡村。", _ids(links))
    sums = [x for x in links if x.yuan is not None]
    if sums:
        most = max(sums, key=lambda x: (x.yuan or 0, x.statement))
        often = f"（{most.frequency}）" if most.frequency else ""
        amount = format(((most.yuan or Decimal(0)) / 10000).normalize(), "f")
        words = f"单笔最多的是{facts.name(most.subject)}给{facts.name(most.object)}的{amount}万元{often}。"
        yield Remark(words, (most.statement,))


def _shared(facts: Facts) -> Iterator[Remark]:
    groups = _grouped(facts, "developsIndustry", by_subject=False)
    shared = [(id, links) for id, links in groups if len({x.subject for x in links}) > 1]
    if shared:
        id, links = shared[0]
        who = _names(facts, (x.subject for x in links))
        yield Remark(f"由多家共同发展的产业有{len(shared)}个，以{facts.name(id)}为最（{who}）。", _ids(links))


def _cooperation(facts: Facts) -> Iterator[Remark]:
    partners: dict[str, list[Link]] = {}
    for link in facts.links:
        if link.predicate == "cooperatesWith":
            partners.setdefault(link.subject, []).append(link)
            partners.setdefault(link.object, []).append(link)
    if partners:
        id = min(partners, key=lambda i: (-len(partners[i]), i))
        yield Remark(f"合作关系最多的是{facts.name(id)}，共{len(partners[id])}项。", _ids(partners[id]))


def _ranked(tables: dict[str, Table]) -> Iterator[Remark]:
    brokers, communities = tables["brokers"].rows, tables["communities"].rows
    if brokers:
        names = "、".join(str(row[0]) for row in brokers[:3])
        yield Remark(f"居中联系其他实体最多的组织是{names}。", (), "brokers")
    if communities:
        _, named, size, _ = communities[0]
        yield Remark(
            f"全图分为{len(communities)}个社群，最大的以{named}为代表，有{size}个实体。", (), "communities"
        )


def _grouped(facts: Facts, predicate: str, by_subject: bool) -> list[tuple[str, list[Link]]]:
    """Links of a relation by one end, the end with the most first."""
    groups: dict[str, list[Link]] = {}
    for link in facts.links:
        if link.predicate == predicate:
            groups.setdefault(link.subject if by_subject else link.object, []).append(link)
    return sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))


def _names(facts: Facts, ids: Iterable[str]) -> str:
    names = sorted({facts.name(id) for id in ids})
    return "、".join(names[:_LISTED]) + (f"等{len(names)}家" if len(names) > _LISTED else "")


def _ids(links: Iterable[Link]) -> tuple[str, ...]:
    return tuple(sorted({link.statement for link in links}))
