"""The best labelling of characters by types that begin, go on and end in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

_SURE = -0.06  # log probability of outside: above it a character is not looked at
Floats = NDArray[np.float32]
Labelling = list[tuple[int, int, int]]  # mentions: start, stop, index of the type


def best(windows: Sequence[Floats]) -> list[Labelling]:
    """The best labelling of each window.

    A window holds log probabilities, characters by labels: 0 outside, then for each type begin, inside, end,
    single. Viterbi over the permitted sequences only, linear in the windows, which take each step together.
    Characters that are surely outside split the work.
    """
    if not windows:
        return []
    scores = np.zeros((max(map(len, windows)), len(windows), windows[0].shape[1]), dtype=np.float32)
    for row, window in enumerate(windows):
        scores[: len(window), row] = window
    paths = _Paths(scores)
    return [list(paths.mentions(row, len(window)))[::-1] for row, window in enumerate(windows)]


class _Paths:
    """The best path to each character of windows, whose scores are steps by windows by labels."""

    def __init__(self, scores: Floats) -> None:
        outside = scores[..., 0]
        sure = outside >= _SURE
        typed = scores[..., 1:].reshape(*outside.shape, -1, 4)
        self._alone = typed[..., 3]
        # Scores of paths that begin a mention of each type with a character, are within one, or end one.
        barred = np.where(sure, np.float32(-np.inf), np.float32(0.0))[..., None]
        self._begin, self._inside, self._end = (typed[..., i] + barred for i in range(3))
        single = self._alone.max(axis=2) + barred[..., 0]
        before, long = self._run(np.maximum(outside, single), ~sure)
        none, one = before + outside, before + single
        self._long = long > np.maximum(none, one)
        self._ends = self._long | (one > none)

    def _run(self, apart: Floats, goes_on: NDArray[np.bool_]) -> tuple[NDArray[np.float64], Floats]:
        """The best scores of paths between mentions before each character, and of those that end a longer
        mention with it; ``apart`` are the scores of what is one character long."""
        free = np.zeros(apart.shape[1])
        opened = np.full(self._begin.shape[1:], -np.inf, dtype=np.float32)
        before, long = np.empty(apart.shape), np.empty_like(apart)
        for i in range(len(apart)):
            before[i] = free
            self._begin[i] += free.astype(np.float32)[:, None]
            self._end[i] += opened
            self._inside[i] += opened
            np.maximum(self._begin[i], self._inside[i], out=opened)
            self._end[i].max(axis=1, out=long[i])
            free = np.maximum(free + apart[i], long[i]) * goes_on[i]
        return before, long

    def mentions(self, row: int, length: int) -> Iterator[tuple[int, int, int]]:
        """The mentions of a window, the last one first."""
        first = length
        for at in np.flatnonzero(self._ends[:length, row])[::-1].tolist():
            if at >= first:  # within the last one
                continue
            first, kind = at, int(self._alone[at, row].argmax())
            if self._long[at, row]:
                kind = int(self._end[at, row].argmax())
                begun = self._begin[:at, row, kind] > self._inside[:at, row, kind]
                first = int(np.flatnonzero(begun)[-1])
            yield first, at + 1, kind
