"""From Chinese official reports to a knowledge graph: ``from kg import Graph, build``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.graph import Graph as Graph
    from kg.pipeline import build as build

__all__ = ["Graph", "build"]


def __getattr__(name: str) -> Any:
    """Import the pipeline, or the graph, when it is asked for, so that ``kg --help`` need not."""
    if name == "build":
        from kg.pipeline import build

        return build
    if name == "Graph":
        from kg.graph import Graph

        return Graph
    raise AttributeError(f"module 'kg' has no attribute {name!r}")
