"""Who controls whom: chains of stakes and subsidiaries, with the share that follows from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.network.facts import Facts
from kg.network.projections import project

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Control:
    """One enterprise below another: ``levels`` steps down the shortest chain, whose nodes ``path`` lists.

    ``share`` is the product of the percentages along the chain, in percent; None where one is not stated.
    """

    owner: str
    owned: str
    levels: int
    share: float | None
    path: tuple[str, ...]


def control(facts: Facts) -> list[Control]:
    """Every chain from the top of an ownership network to what lies below, by owner and path."""
    graph = project(facts, "ownership")
    return [row for top in _tops(graph) for row in _below(graph, top)]


def hierarchy(facts: Facts) -> list[tuple[int, str]]:
    """The groups with what is below them as (depth, id), each node once under its first parent."""
    graph = project(facts, "ownership")
    seen: set[str] = set()
    return [row for top in _tops(graph) for row in _tree(graph, facts, top, seen)]


def _tops(graph: nx.Graph[str]) -> list[str]:
    """Nodes that nothing is above, and of each ring without one its first node."""
    import networkx as nx

    assert isinstance(graph, nx.DiGraph)
    condensed = nx.condensation(graph)
    roots = [data["members"] for node, data in condensed.nodes(data=True) if condensed.in_degree(node) == 0]
    return sorted(min(members) for members in roots)


def _below(graph: nx.Graph[str], top: str) -> Iterator[Control]:
    import networkx as nx

    paths = nx.single_source_shortest_path(graph, top)
    for owned, path in sorted(paths.items(), key=lambda item: (len(item[1]), item[1])):
        if owned != top:
            yield Control(top, owned, len(path) - 1, _share(graph, path), tuple(path))


def _share(graph: nx.Graph[str], path: list[str]) -> float | None:
    share = 100.0
    for owner, owned in pairwise(path):
        percent = graph.edges[owner, owned].get("percent")
        if percent is None:
            return None
        share *= percent / 100
    return round(share, 6)


def _tree(graph: nx.Graph[str], facts: Facts, top: str, seen: set[str]) -> Iterator[tuple[int, str]]:
    pending = [(0, top)]
    while pending:
        depth, id = pending.pop()
        if id in seen:
            continue
        seen.add(id)
        yield depth, id
        children = sorted(graph[id], key=lambda child: (facts.name(child), child), reverse=True)
        pending += [(depth + 1, child) for child in children]
