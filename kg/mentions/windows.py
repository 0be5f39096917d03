"""Windows of text for the statistical recognizer: at most some hundred characters, cut where a sentence
ends.
"""

from __future__ import annotations

_ENDS = ("\n", "。！？!?", "；;", "，,、：:", " 　")


def windows(text: str, size: int) -> list[tuple[int, int]]:
    """Consecutive half-open ranges that cover the text, each at most ``size`` characters; linear in the text.

    A window ends after the last paragraph, else sentence, else clause that fits, and in the middle of the
    text only where none does.

    >>> windows("甲。乙丙，丁", 3)
    [(0, 2), (2, 5), (5, 6)]
    """
    found: list[tuple[int, int]] = []
    start = 0
    while len(text) - start > size:
        stop = start + _cut(text[start : start + size])
        found.append((start, stop))
        start = stop
    if start < len(text):
        found.append((start, len(text)))
    return found


def _cut(piece: str) -> int:
    """Where to end a window: after the last mark of the strongest kind in the second half of the piece."""
    for marks in _ENDS:
        at = max(piece.rfind(mark) for mark in marks)
        if at >= len(piece) // 2 or (at >= 0 and marks == _ENDS[0] and at > len(piece) // 4):
            return at + 1
    return max((piece.rfind(mark) for marks in _ENDS for mark in marks), default=-1) + 1 or len(piece)
