"""The best labelling of characters by types that begin, go on and end in order."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_SURE = -0.06  # log probability of outside: above it a character is not looked at


def best(scores: NDArray[np.float32]) -> list[tuple[int, int, int]]:
    """Mentions ``(start, stop, type index)`` of the best labelling of one window.

    ``scores`` are log probabilities, characters by labels: 0 outside, then for each type begin, inside,
    end, single. Viterbi over the permitted sequences only; linear in both. Characters that are surely
    outside split the work.
    """
    found: list[tuple[int, int, int]] = []
    doubtful = np.flatnonzero(scores[:, 0] < _SURE)
    if len(doubtful) == 0:
        return found
    for run in np.split(doubtful, np.flatnonzero(np.diff(doubtful) > 1) + 1):
        first = int(run[0])
        found += [(first + a, first + b, kind) for a, b, kind in _viterbi(scores[first : int(run[-1]) + 1])]
    return found


def _viterbi(scores: NDArray[np.float32]) -> list[tuple[int, int, int]]:
    length = len(scores)
    outside, typed = scores[:, 0], scores[:, 1:].reshape(length, -1, 4)
    begin, inside, end = (np.ascontiguousarray(typed[:, :, i]) for i in range(3))
    alone = typed[:, :, 3].argmax(axis=1).tolist()
    single = typed[:, :, 3].max(axis=1).tolist()
    free = 0.0  # best score of a path that ends between mentions
    opened = np.full(typed.shape[1], -np.inf, dtype=np.float32)  # ... that ends within a mention of each type
    since = np.zeros(typed.shape[1], dtype=np.int64)  # where that mention began
    steps: list[tuple[int, int]] = []  # where the mention that ends here began (or -1) and its type
    rows = zip(outside.tolist(), begin, inside, end, strict=True)
    for i, (out, opening, going, closing) in enumerate(rows):
        closed = opened + closing
        kind = int(closed.argmax())
        choices = [free + out, free + single[i], float(closed[kind])]
        after = max(choices)
        chosen = choices.index(after)
        steps.append(((-1, i, int(since[kind]))[chosen], (0, alone[i], kind)[chosen]))
        opened += going
        fresh = opening + np.float32(free)
        np.copyto(since, i, where=fresh > opened)
        np.maximum(fresh, opened, out=opened)
        free = after
    found = []
    at = length - 1
    while at >= 0:
        start, kind = steps[at]
        if start >= 0:
            found.append((start, at + 1, kind))
            at = start - 1
        else:
            at -= 1
    return found[::-1]
