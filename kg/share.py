"""Where the shipped knowledge lies: inside an installed wheel, or at the root of a checkout."""

from __future__ import annotations

from pathlib import Path


def share_dir() -> Path:
    """The folder that holds ``ontology/`` and ``data/``."""
    packaged = Path(__file__).parent / "_share"
    return packaged if packaged.is_dir() else Path(__file__).parent.parent
