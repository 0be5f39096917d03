"""The heavy measures of large networks by NetworKit: one thread and a fixed seed, so that results repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import networkx as nx

    Network = nx.Graph[str]

_EXACT = 5_000  # nodes up to which betweenness is exact


def betweenness(graph: Network, samples: int) -> dict[str, float]:
    """Normalized betweenness, exact up to 5,000 nodes, else estimated from sampled sources."""
    import networkit as nk

    _repeatable(nk)
    made = _graph(graph, nk, directed=graph.is_directed(), weighted=False)
    if len(graph) <= _EXACT:
        runner = nk.centrality.Betweenness(made, normalized=True)
    else:
        runner = nk.centrality.EstimateBetweenness(made, samples, True, False)
    return dict(zip(graph, runner.run().scores(), strict=True))


def communities(graph: Network) -> list[set[str]]:
    """Louvain communities (NetworKit's PLM) by weight."""
    import networkit as nk

    _repeatable(nk)
    made = _graph(graph, nk, directed=False, weighted=True)
    partition = nk.community.PLM(made, refine=True).run().getPartition().getVector()
    groups: dict[int, set[str]] = {}
    for id, number in zip(graph, partition, strict=True):
        groups.setdefault(number, set()).add(id)
    return list(groups.values())


def _graph(graph: Network, nk: Any, directed: bool, weighted: bool) -> Any:
    at = {id: i for i, id in enumerate(graph)}
    weights: dict[tuple[int, int], float] = {}
    for source, target, weight in graph.edges(data="weight", default=1):
        key = one, other = at[source], at[target]
        if not directed:
            key = min(one, other), max(one, other)
        weights[key] = weights.get(key, 0.0) + weight
    sources, targets = (np.array([pair[side] for pair in weights], dtype=np.uint64) for side in (0, 1))
    totals = np.array(list(weights.values()))
    return nk.GraphFromCoo((totals, (sources, targets)), len(at), weighted, directed)


def _repeatable(nk: Any) -> None:
    nk.setNumberOfThreads(1)
    nk.setSeed(0, False)
