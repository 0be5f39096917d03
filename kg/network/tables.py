"""The tables of an analysis: rows of plain values with titles in two languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.network.control import control, hierarchy
from kg.network.facts import Facts
from kg.network.measures import Measure

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Table:
    """``columns`` are the keys of the JSON; values are text, int, float or None."""

    name: str
    zh: str
    en: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    def records(self) -> list[dict[str, Any]]:
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def measure_table(name: str, zh: str, en: str, found: Iterable[Measure]) -> Table:
    columns = (
        "name", "type", "degree", "in_degree", "out_degree", "pagerank", "betweenness", "component",
        "community", "id",
    )  # fmt: skip
    return Table(name, zh, en, columns, tuple(tuple(getattr(m, c) for c in columns) for m in found))


def community_table(name: str, zh: str, en: str, found: Iterable[Measure]) -> Table:
    """Communities of at least two, named by their three members of highest PageRank."""
    members: dict[int, list[Measure]] = {}
    for measure in found:
        members.setdefault(measure.community, []).append(measure)
    rows = [
        (number, "、".join(m.name for m in group[:3]), len(group), "、".join(m.name for m in group[:40]))
        for number, group in sorted(members.items())
        if len(group) > 1
    ]
    return Table(name, zh, en, ("community", "named", "size", "members"), tuple(rows))


def broker_table(found: Iterable[Measure], types: frozenset[str]) -> Table:
    """Organizations that others reach each other through, by betweenness."""
    ranked = sorted(
        (m for m in found if m.betweenness > 0 and m.type in types), key=lambda m: (-m.betweenness, m.id)
    )
    rows = tuple((m.name, m.type, m.betweenness, m.degree, m.id) for m in ranked)
    return Table("brokers", "中介组织", "brokers", ("name", "type", "betweenness", "degree", "id"), rows)


def control_table(ownership: nx.DiGraph[str]) -> Table:
    """Chains of owners with their levels and the share that follows, in percent."""
    names: dict[str, str] = {id: data["name"] for id, data in ownership.nodes(data=True)}
    rows = tuple(
        (names[c.owner], names[c.owned], c.levels, c.share, " → ".join(names[id] for id in c.path))
        for c in control(ownership)
    )
    return Table(
        "control", "控制关系", "who controls whom", ("owner", "owned", "levels", "share", "path"), rows
    )


def hierarchy_table(ownership: nx.DiGraph[str]) -> Table:
    """Enterprises with their depth below the tops, in the order of a tree."""
    nodes = ownership.nodes
    rows = tuple((depth, nodes[id]["name"], nodes[id]["type"], id) for depth, id in hierarchy(ownership))
    return Table("hierarchy", "集团层级", "group hierarchy", ("depth", "name", "type", "id"), rows)


def industry_table(facts: Facts) -> Table:
    """Industries that more than one organization or region develops, by their number."""
    developers: dict[str, set[str]] = {}
    for link in facts.links:
        if link.predicate == "developsIndustry":
            developers.setdefault(link.object, set()).add(link.subject)
    rows = [
        (facts.name(id), len(who), "、".join(sorted(map(facts.name, who))), id)
        for id, who in developers.items()
        if len(who) > 1
    ]
    ordered = tuple(sorted(rows, key=lambda r: (-r[1], r[3])))
    return Table(
        "industries", "共同产业", "shared industries", ("industry", "groups", "names", "id"), ordered
    )
