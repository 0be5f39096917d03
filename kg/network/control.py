"""Who controls whom: chains of stakes and subsidiaries, with the share that follows from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx

MOST = 10_000


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


def control(graph: nx.DiGraph[str]) -> list[Control]:
    """The shortest chain from each top of an ownership network to what lies below, by owner and path.

    At most ``MOST`` chains, the shortest: a tangle of holdings has more than anybody reads.
    """
    paths = sorted(islice(_chains(graph, _tops(graph)), MOST))
    return [Control(path[0], path[-1], len(path) - 1, _share(graph, path), path) for path in paths]


def hierarchy(graph: nx.DiGraph[str]) -> list[tuple[int, str]]:
    """The tops of an ownership network with what is below them as (depth, id), each node once."""
    seen: set[str] = set()
    return [row for top in _tops(graph) for row in _tree(graph, top, seen)]


def _tops(graph: nx.DiGraph[str]) -> list[str]:
    """Nodes that nothing is above, and of each ring without one its first node."""
    import networkx as nx

    rings = nx.strongly_connected_components(graph)
    return sorted(min(ring) for ring in rings if all(ring.issuperset(graph.predecessors(n)) for n in ring))


def _chains(graph: nx.DiGraph[str], tops: list[str]) -> Iterator[tuple[str, ...]]:
    """Chains down from all tops, level by level; each top reaches a node once."""
    reached = {top: {top} for top in tops}
    level: list[tuple[str, ...]] = [(top,) for top in tops]
    while level:
        deeper: list[tuple[str, ...]] = []
        for path in level:
            seen = reached[path[0]]
            for owned in sorted(graph[path[-1]]):
                if owned not in seen:
                    seen.add(owned)
                    deeper.append((*path, owned))
                    yield deeper[-1]
        level = deeper


def _share(graph: nx.DiGraph[str], path: tuple[str, ...]) -> float | None:
    share = 100.0
    for owner, owned in pairwise(path):
        percent = graph.edges[owner, owned].get("percent")
        if percent is None:
            return None
        share *= percent / 100
    return round(share, 6)


def _tree(graph: nx.DiGraph[str], top: str, seen: set[str]) -> Iterator[tuple[int, str]]:
    pending = [(0, top)]
    while pending:
        depth, id = pending.pop()
        if id in seen:
            continue
        seen.add(id)
        yield depth, id
        children = sorted(graph[id], key=lambda child: (graph.nodes[child]["name"], child), reverse=True)
        pending += [(depth + 1, child) for child in children]
