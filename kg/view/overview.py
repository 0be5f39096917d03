"""What the first screen shows: the entities that matter and their communities."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import networkx as nx

from kg.model import Entity, Statement
from kg.view.style import style

SHOWN = 32  # entities of the first screen
WHOLE = 300  # up to so many, the whole graph has a layout of its own
_LOUVAIN = 1500  # above, label propagation: networkx's Louvain would take minutes


def network(entities: Mapping[str, Entity], statements: Iterable[Statement]) -> nx.Graph[str]:
    """The undirected graph of entities that statements join; an edge weighs as many as it stands for."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(sorted(entities))
    for s in statements:
        if (
            isinstance(s.object, str)
            and s.object in entities
            and s.subject in entities
            and s.object != s.subject
        ):
            known = graph.get_edge_data(s.subject, s.object, {"weight": 0})
            graph.add_edge(s.subject, s.object, weight=known["weight"] + 1)
    return graph


def scores(graph: nx.Graph[str], entities: Mapping[str, Entity]) -> dict[str, float]:
    """How much an entity matters on the first screen: its degree, weighed by its type."""
    return {n: math.log2(1 + graph.degree(n)) * style(entities[n].type).weight for n in graph}


def communities(graph: nx.Graph[str]) -> list[list[str]]:
    """Communities of more than one entity, largest first, the same in every run."""
    small = graph.number_of_nodes() <= _LOUVAIN
    find = nx.community.louvain_communities if small else nx.community.fast_label_propagation_communities
    found: Iterable[set[str]] = find(graph, seed=7)
    groups = [sorted(c) for c in found if len(c) > 1]
    return sorted(groups, key=lambda c: (-len(c), c))


def chosen(
    graph: nx.Graph[str], score: Mapping[str, float], groups: Sequence[Sequence[str]], limit: int = SHOWN
) -> list[str]:
    """The entities of the first screen: the first of each large community (of three or more), then by score.

    An entity that is joined to one already shown comes before one that would stand alone.
    """

    def ranked(names: Iterable[str]) -> list[str]:
        return sorted(names, key=lambda n: (-score[n], n))

    shown = [ranked(g)[0] for g in groups[: limit // 3] if len(g) > 2]
    rest = [n for n in ranked(score) if n not in set(shown)]
    while rest and len(shown) < limit:
        held = set(shown)
        joined = {n for n in rest if not held.isdisjoint(graph[n])}
        take = [n for n in rest if n in joined][: max(1, (limit - len(shown)) // 2)] or rest[
            : limit - len(shown)
        ]
        shown += take
        rest = [n for n in rest if n not in set(take)]
    return shown
