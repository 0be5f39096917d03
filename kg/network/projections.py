"""Networks with a meaning: ownership, cooperation, aid, strategy and industry, co-mention, and all links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Any

from kg.network.facts import Facts, Link

if TYPE_CHECKING:
    import networkx as nx

MENTION = "mention"
_CROWD = 40  # a sentence that names more entities than this is an enumeration and joins nobody


@dataclass(frozen=True, slots=True)
class Projection:
    """Which relations make a network's edges; ``reversed`` ones run from object to subject."""

    zh: str
    en: str
    directed: bool = True
    relations: frozenset[str] = frozenset()
    reversed: frozenset[str] = field(default=frozenset())


# Every network by name; "all" takes each relation, "mention" the sentences instead of the statements.
PROJECTIONS: Mapping[str, Projection] = {
    "all": Projection("全部关系", "all relations"),
    "ownership": Projection(
        "股权与隶属", "ownership", True, frozenset({"holdsStakeIn", "acquired"}), frozenset({"subsidiaryOf"})
    ),
    "cooperation": Projection("合作", "cooperation", False, frozenset({"cooperatesWith"})),
    "aid": Projection("帮扶", "aid", True, frozenset({"fundedAid", "pairedWith"})),
    "strategy": Projection(
        "战略与产业",
        "strategies and industries",
        True,
        frozenset({"hasStrategy", "hasComponent", "developsIndustry", "pursuesGoal"}),
    ),
    MENTION: Projection("同句提及", "mention in one sentence", False),
}


def project(facts: Facts, name: str) -> nx.Graph[str]:
    """A network by name; ``KeyError`` for another.

    Nodes have ``name`` and ``type``; edges ``relations`` (comma-separated), ``weight`` (statements or
    sentences), and where stated ``percent`` (the greatest) and ``yuan`` (the sum); all in order of id.
    """
    import networkx as nx

    projection = PROJECTIONS[name]
    graph: nx.Graph[str] = nx.DiGraph() if projection.directed else nx.Graph()
    edges = _mentioned(facts) if name == MENTION else _linked(facts.links, projection, name == "all")
    chosen = {id for edge in edges for id in edge} if name != "all" else facts.nodes.keys()
    for id in sorted(chosen):
        graph.add_node(id, name=facts.nodes[id].name, type=facts.nodes[id].type)
    for (source, target), data in sorted(edges.items(), key=lambda item: item[0]):
        graph.add_edge(source, target, **data)
    return graph


def _linked(
    links: Iterable[Link], projection: Projection, every: bool
) -> dict[tuple[str, str], dict[str, Any]]:
    grouped: dict[tuple[str, str], list[Link]] = {}
    for link in links:
        ends = (link.subject, link.object)
        if link.predicate in projection.reversed:
            ends = ends[::-1]
        elif not every and link.predicate not in projection.relations:
            continue
        if not projection.directed:
            ends = (min(ends), max(ends))
        if ends[0] != ends[1]:
            grouped.setdefault(ends, []).append(link)
    return {ends: dict(_edge(members)) for ends, members in grouped.items()}


def _edge(links: list[Link]) -> Iterator[tuple[str, Any]]:
    yield "relations", ",".join(sorted({link.predicate for link in links}))
    yield "weight", len(links)
    yield "statements", ",".join(sorted(link.statement for link in links))
    if shares := [link.percent for link in links if link.percent is not None]:
        yield "percent", float(max(shares))
    # One gift is often stated of a village, its township and its project: equal sums on one edge count once.
    if sums := {link.yuan for link in links if link.yuan is not None}:
        yield "yuan", float(sum(sums, Decimal(0)))


def _mentioned(facts: Facts) -> dict[tuple[str, str], dict[str, Any]]:
    counts: dict[tuple[str, str], int] = {}
    for members in facts.sentences.values():
        known = sorted({m for m in members if m in facts.nodes})
        if len(known) <= _CROWD:
            for pair in combinations(known, 2):
                counts[pair] = counts.get(pair, 0) + 1
    return {pair: {"relations": MENTION, "weight": count} for pair, count in counts.items()}
