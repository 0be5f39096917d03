"""Measures of a network's nodes: degree, PageRank, betweenness, component, community.

networkx is the interface. Above ``SMALL`` nodes NetworKit, where it is installed, does betweenness and
communities, single-threaded and seeded so that the same network gives the same numbers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import networkx as nx

    Network = nx.Graph[str]

SMALL = 500  # nodes up to which betweenness is exact in networkx
_SAMPLES, _VISITS = 200, 4_000_000  # sources of a sampled betweenness, and node visits they may cost
_DAMPING = 0.85


@dataclass(frozen=True, slots=True)
class Measure:
    """One node's place in a network; ``component`` and ``community`` number from 1, the largest first."""

    id: str
    name: str
    type: str
    degree: int
    in_degree: int
    out_degree: int
    pagerank: float
    betweenness: float
    component: int
    community: int


def measures(graph: Network) -> list[Measure]:
    """All nodes, by PageRank and then by id; numbers are rounded to nine decimal places."""
    import networkx as nx

    ranks, between = pagerank(graph), betweenness(graph)
    component, community = _numbered(components(graph)), _numbered(communities(graph))
    into, out = (graph.in_degree, graph.out_degree) if isinstance(graph, nx.DiGraph) else (graph.degree,) * 2
    found = [
        Measure(
            id=id,
            name=data["name"],
            type=data["type"],
            degree=graph.degree(id),
            in_degree=into(id),
            out_degree=out(id),
            pagerank=round(ranks[id], 9),
            betweenness=round(between[id], 9),
            component=component[id],
            community=community[id],
        )
        for id, data in graph.nodes(data=True)
    ]
    return sorted(found, key=lambda m: (-m.pagerank, m.id))


def pagerank(graph: Network) -> dict[str, float]:
    """PageRank with weights, by power iteration to 1e-10 (an undirected edge runs both ways)."""
    ids = list(graph)
    if not ids:
        return {}
    at = {id: i for i, id in enumerate(ids)}
    edges = [(at[s], at[t], float(w)) for s, t, w in graph.edges(data="weight", default=1)]
    if not graph.is_directed():
        edges += [(t, s, w) for s, t, w in edges if s != t]
    source = np.array([s for s, _, _ in edges], dtype=int)
    target = np.array([t for _, t, _ in edges], dtype=int)
    weight = np.array([w for _, _, w in edges])
    out = np.bincount(source, weight, len(ids))
    share = weight / out[source]
    rank = np.full(len(ids), 1 / len(ids))
    for _ in range(200):
        moved = np.bincount(target, rank[source] * share, len(ids)) + rank[out == 0].sum() / len(ids)
        new = _DAMPING * moved + (1 - _DAMPING) / len(ids)
        if np.abs(new - rank).sum() < 1e-10:
            break
        rank = new
    return dict(zip(ids, new.tolist(), strict=True))


def betweenness(graph: Network) -> dict[str, float]:
    """How often a node lies on shortest paths between others, normalized; of large networks sampled."""
    import networkx as nx

    if len(graph) > SMALL and find_spec("networkit"):
        from kg.network.large import betweenness as sampled

        return sampled(graph, _sources(graph))
    sources = None if len(graph) <= SMALL else _sources(graph)
    return dict(nx.betweenness_centrality(graph, k=sources, seed=0))


def _sources(graph: Network) -> int:
    return max(10, min(_SAMPLES, _VISITS // len(graph)))


def components(graph: Network) -> list[set[str]]:
    """Sets of nodes that hang together, whatever the direction of edges; the largest first."""
    import networkx as nx

    if isinstance(graph, nx.DiGraph):
        return _ordered(nx.weakly_connected_components(graph))
    return _ordered(nx.connected_components(graph))


def communities(graph: Network) -> list[set[str]]:
    """Louvain communities by weight with a fixed seed; the largest first."""
    import networkx as nx

    if len(graph) > SMALL and find_spec("networkit"):
        from kg.network.large import communities as fast

        return _ordered(fast(graph))
    ids = list(graph)
    at = {id: i for i, id in enumerate(ids)}  # numbers, because the order of a set of strings varies
    plain: nx.Graph[int] = nx.empty_graph(len(ids))
    for source, target, weight in graph.edges(data="weight", default=1):
        old = plain.get_edge_data(at[source], at[target], {"weight": 0})["weight"]
        plain.add_edge(at[source], at[target], weight=old + weight)
    if not plain.size():
        return [{id} for id in sorted(ids)]
    found = nx.community.louvain_communities(plain, weight="weight", seed=0)
    return _ordered([{ids[i] for i in members} for members in found])


def _ordered(groups: Iterable[set[str]]) -> list[set[str]]:
    return sorted((set(g) for g in groups), key=lambda g: (-len(g), min(g)))


def _numbered(groups: list[set[str]]) -> dict[str, int]:
    return {id: number for number, group in enumerate(groups, 1) for id in group}
