"""A bidirectional LSTM over several sequences at once, in numpy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Direction:
    """Weights of one direction; gates in the order input, forget, output, cell. ``inputs`` is width by 4 *
    hidden.
    """

    inputs: Floats
    hidden: Floats
    bias: Floats


def projected(x: Floats, way: Direction) -> Floats:
    """What a direction's gates take from its inputs (as one product of two tables, which is quickest)."""
    out = x.reshape(-1, x.shape[2]) @ way.inputs
    out += way.bias
    return out.reshape(*x.shape[:2], -1)


def run(there: Floats, back: Floats, lengths: NDArray[np.int64], ways: tuple[Direction, Direction]) -> Floats:
    """Outputs of both directions side by side.

    ``there`` and ``back`` are projected inputs, steps by sequences by gates; sequences are sorted by falling
    length. What is behind a sequence's end means nothing.
    """
    # Each sequence is read from its end by the second direction, so that both take every step together.
    mirrored = np.maximum(lengths - 1 - np.arange(len(there))[:, None], 0)
    columns = np.arange(len(lengths))
    out = _run(np.stack([there, back[mirrored, columns]], axis=1), lengths, _hidden(*ways))
    return np.concatenate([out[:, 0], out[mirrored, 1, columns]], axis=2)


@lru_cache(maxsize=8)
def _hidden(there: Direction, back: Direction) -> Floats:
    return np.stack([there.hidden, back.hidden])


def _run(gates: Floats, lengths: NDArray[np.int64], weights: Floats) -> Floats:
    """Outputs, steps by directions by sequences by hidden; ``gates`` are used up."""
    steps, ways, count, _ = gates.shape
    size = weights.shape[1]
    out = np.zeros((steps, ways, count, size), dtype=np.float32)
    cell = np.zeros((ways, count, size), dtype=np.float32)
    state = np.zeros_like(cell)
    alive = np.searchsorted(-lengths, -np.arange(steps), side="left").tolist()  # longer ones than each step
    for step, n in enumerate(alive):  # gates that are shut may overflow: exp(-x) is then inf, 1 / inf is 0
        g = gates[step, :, :n]
        g += state[:, :n] @ weights
        open_ = g[..., : 3 * size]
        np.negative(open_, out=open_)
        np.exp(open_, out=open_)
        open_ += 1.0
        np.reciprocal(open_, out=open_)
        fresh = np.tanh(g[..., 3 * size :])
        fresh *= g[..., :size]
        kept = cell[:, :n]
        kept *= g[..., size : 2 * size]
        kept += fresh
        np.tanh(kept, out=fresh)
        state = out[step]
        np.multiply(fresh, g[..., 2 * size : 3 * size], out=state[:, :n])
    return out
