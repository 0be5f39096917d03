"""A stretch of text as a name, and what can be seen of it."""

from __future__ import annotations

from typing import NamedTuple

from kg.mentions.found import Found
from kg.mentions.variants import VARIANT

_OPEN, _CLOSE = "“‘《「『", "”’》」』"

TAGGER = "tagger"  # the rule of names that only the tagger proposes


class Option(NamedTuple):
    """``text[start:stop]`` as a name of ``type``, with who proposes it (() if only the tagger does)."""

    start: int
    stop: int
    type: str
    by: tuple[Found, ...]


def is_quoted(text: str, start: int, stop: int) -> bool:
    """Whether quotation or title marks stand around a stretch."""
    before, after = text[start - 1 : start], text[stop : stop + 1]
    return bool(before) and before in _OPEN and bool(after) and after in _CLOSE


def is_variant(found: Found) -> bool:
    return found.rule.startswith(VARIANT)
