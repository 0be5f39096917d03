"""Initials of Chinese names, so that kgjt finds 控股集团 without an input method."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=200_000)
def initials(name: str) -> str:
    """The pinyin initials of a name in lower case; letters and digits stay, all else is left out."""
    from pypinyin import Style, lazy_pinyin

    parts = lazy_pinyin(name, style=Style.FIRST_LETTER, errors="default")
    return "".join(c for c in "".join(parts) if c.isascii() and c.isalnum()).lower()
