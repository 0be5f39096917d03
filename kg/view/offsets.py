"""From code points, which the model counts, to UTF-16 units, which a browser counts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable


def utf16(text: str) -> Callable[[int], int]:
    """The function from an index in code points of ``text`` to the index in UTF-16 units."""
    astral = [i for i, c in enumerate(text) if c > "\uffff"]
    return lambda index: index + bisect_left(astral, index)
