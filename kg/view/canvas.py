"""The network canvas: pyvis makes its options, nodes and edges; the page draws them with vis-network."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import networkx as nx

from kg.model import Entity
from kg.view.places import positions
from kg.view.style import style

LINE = 9  # Chinese characters a line of a label
_OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {
        "hover": True,
        "tooltipDelay": 150,
        "keyboard": False,
        "multiselect": True,
        "zoomSpeed": 0.6,
    },
    "nodes": {"borderWidth": 2, "size": 14, "font": {"size": 14, "multi": False, "vadjust": -2}},
    "edges": {
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.55}},
        "font": {"size": 11, "align": "middle", "strokeWidth": 3},
        "smooth": {"enabled": True, "type": "continuous", "roundness": 0.3},
        "selectionWidth": 1.5,
    },
}


def wrapped(name: str, width: int = LINE) -> str:
    """A name in lines of at most ``width`` Chinese characters (a Latin one counts half)."""
    lines, line, used = [], "", 0.0
    for c in name:
        wide = 0.5 if c < "\u2e80" else 1.0
        if used + wide > width:
            lines.append(line)
            line, used = "", 0.0
        line, used = line + c, used + wide
    return "\n".join([*lines, line])


def box(name: str) -> tuple[float, float]:
    """The room in pixels that a node with its label takes."""
    lines = wrapped(name).split("\n")
    widest = max(sum(0.55 if c < "\u2e80" else 1.0 for c in line) for line in lines)
    return max(50.0, widest * 14 + 18), 56 + 17.0 * len(lines)


def canvas(
    shown: list[str], graph: nx.Graph[str], entities: Mapping[str, Entity], community: Mapping[str, int]
) -> dict[str, Any]:
    """Nodes and options of the first screen as pyvis writes them; the page adds the edges."""
    from pyvis.network import Network

    net = Network(directed=True, height="100%", width="100%", cdn_resources="in_line")
    at = positions(graph.subgraph(shown), {n: box(entities[n].name) for n in shown}, community)
    for n in shown:
        look = style(entities[n].type)
        x, y = at[n]
        net.add_node(
            n, label=wrapped(entities[n].name), shape=look.shape, color=look.light, x=x, y=y, physics=False
        )
    net.set_options(json.dumps(_OPTIONS))
    nodes, _, _, _, _, options = net.get_network_data()
    return {"nodes": nodes, "options": json.loads(options)}
