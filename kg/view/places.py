"""Where the nodes of a small graph stand: computed once, the same in every build, no box over another."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

import networkx as nx
import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
Points = NDArray[np.float64]
_WIDE = 1.2  # width of the picture to its height
_GAP = 24.0
_ASPECTS = (0.6, 0.9, 1.2, 1.6)


def positions(
    graph: nx.Graph[str], boxes: Mapping[str, tuple[float, float]], community: Mapping[str, int]
) -> dict[str, Point]:
    """Places in pixels for the nodes, such that no two boxes (width, height) overlap.

    Each connected part is laid out by itself, members of a community close together, and the parts are set in
    rows; of some widths, the one is taken that makes the picture largest on a screen.
    """
    edges = tuple(sorted((min(e), max(e)) for e in graph.edges))
    return dict(_placed(edges, tuple((n, boxes[n], community.get(n)) for n in sorted(graph))))


@lru_cache(maxsize=2)  # the page shows all of a small graph twice, its index once more
def _placed(
    edges: tuple[tuple[str, str], ...], nodes: tuple[tuple[str, tuple[float, float], int | None], ...]
) -> dict[str, Point]:
    graph: nx.Graph[str] = nx.Graph(edges)
    graph.add_nodes_from(n for n, _, _ in nodes)
    boxes = {n: box for n, box, _ in nodes}
    community = {n: number for n, _, number in nodes if number is not None}
    parts = sorted(nx.connected_components(graph), key=lambda c: (-len(c), min(c)))
    springs = [_springs(graph.subgraph(c), sorted(c), community) for c in parts]
    tried = []
    for aspect in _ASPECTS:
        laid = [_spread(part, boxes, aspect) for part in springs]
        tried.append(_rows(laid, boxes))
    _, best = min(tried, key=lambda t: t[0], default=(0.0, {}))
    return {n: (round(x, 1), round(y, 1)) for n, (x, y) in best.items()}


def _springs(graph: nx.Graph[str], nodes: list[str], community: Mapping[str, int]) -> dict[str, Point]:
    """Places of a connected part by springs, each coordinate from 0 to 1."""
    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(nodes)
    for a, b in sorted((min(e), max(e)) for e in graph.edges):
        near = community.get(a, -1) == community.get(b, -2)
        ordered.add_edge(a, b, weight=3.0 if near else 1.0)
    at = nx.spring_layout(ordered, seed=11, k=2.0 / math.sqrt(len(nodes)), iterations=150, method="force")
    points = np.array([at[n] for n in nodes], dtype=float)
    extent = np.ptp(points, axis=0)
    points = (points - points.min(axis=0)) / np.where(extent > 0, extent, 1.0)
    return {n: (float(x), float(y)) for n, (x, y) in zip(nodes, points, strict=True)}


def _spread(
    part: Mapping[str, Point], boxes: Mapping[str, tuple[float, float]], aspect: float
) -> dict[str, Point]:
    """The part in pixels, its width ``aspect`` times its height, with no box over another."""
    sizes = np.array([boxes[n] for n in part], dtype=float)
    side = math.sqrt(float((sizes[:, 0] * sizes[:, 1]).sum()))
    points = np.array(list(part.values())) * np.array([side * math.sqrt(aspect), side / math.sqrt(aspect)])
    return {n: (float(x), float(y)) for n, (x, y) in zip(part, _apart(points, sizes), strict=True)}


def _apart(points: Points, sizes: Points, rounds: int = 300) -> Points:
    """Push overlapping boxes apart along the axis where they overlap less."""
    number = np.arange(len(points))
    first = np.sign(number[:, None] - number[None, :]).astype(float)
    for _ in range(rounds):
        delta = points[:, None, :] - points[None, :, :]
        overlap = (sizes[:, None, :] + sizes[None, :, :]) / 2 - np.abs(delta)
        hit = (overlap > 0).all(axis=2)
        np.fill_diagonal(np.asarray(hit), False)
        if not hit.any():
            break
        axis = overlap.argmin(axis=2)
        for k in (0, 1):
            sign = np.where(delta[..., k] == 0, first, np.sign(delta[..., k]))
            points[:, k] += np.where(hit & (axis == k), overlap[..., k] * sign * 0.3, 0.0).sum(axis=1)
    return points


def _rows(
    laid: list[dict[str, Point]], boxes: Mapping[str, tuple[float, float]]
) -> tuple[float, dict[str, Point]]:
    """Set the parts in rows, in the width that makes the picture smallest, and say how large it is."""
    frames = [_frame(part, boxes) for part in laid]
    widths = {sum(f[2] + _GAP for f in frames[: n + 1]) for n in range(min(len(frames), 12))}
    tried = [_set(frames, w) for w in sorted(widths) if w >= max(f[2] for f in frames)]
    corners, wide, tall = min(tried, key=lambda t: max(t[1], t[2] * _WIDE), default=([], 0.0, 0.0))
    placed: dict[str, Point] = {}
    for part, (left, top, *_), (x, y) in zip(laid, frames, corners, strict=True):
        placed |= {n: (a - left + x, b - top + y) for n, (a, b) in part.items()}
    return max(wide, tall * _WIDE), placed


def _set(frames: list[tuple[float, ...]], width: float) -> tuple[list[Point], float, float]:
    """The upper left corner of each frame in rows of a width, and the width and height of the whole."""
    corners: list[Point] = []
    x = y = high = most = 0.0
    for _, _, wide, tall in frames:
        if x and x + wide > width:
            x, y, high = 0.0, y + high + _GAP, 0.0
        corners.append((x, y))
        x, high = x + wide + _GAP, max(high, tall)
        most = max(most, x)
    return corners, most, y + high


def _frame(part: dict[str, Point], boxes: Mapping[str, tuple[float, float]]) -> tuple[float, ...]:
    left = min(x - boxes[n][0] / 2 for n, (x, _) in part.items())
    top = min(y - boxes[n][1] / 2 for n, (_, y) in part.items())
    right = max(x + boxes[n][0] / 2 for n, (x, _) in part.items())
    low = max(y + boxes[n][1] / 2 for n, (_, y) in part.items())
    return left, top, right - left, low - top
