"""From Chinese official reports to a knowledge graph: ``from kg import build``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.pipeline import build as build

__all__ = ["build"]


def __getattr__(name: str) -> Any:
    """Import the pipeline when it is asked for, so that ``kg --help`` need not."""
    if name == "build":
        from kg.pipeline import build

        return build
    raise AttributeError(f"module 'kg' has no attribute {name!r}")
