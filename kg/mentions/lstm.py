"""A bidirectional LSTM over several sequences at once, in numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True)
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

    ``there`` and ``back`` are projected inputs, steps by sequences by gates, and are used up; sequences are
    sorted by falling length.
    """
    steps = range(len(there))
    return np.concatenate(
        [_one(there, lengths, ways[0].hidden, steps), _one(back, lengths, ways[1].hidden, steps[::-1])],
        axis=2,
    )


def _one(gates: Floats, lengths: NDArray[np.int64], weights: Floats, steps: range) -> Floats:
    size = weights.shape[0]
    out = np.zeros((*gates.shape[:2], size), dtype=np.float32)
    cell = np.zeros((gates.shape[1], size), dtype=np.float32)
    state = np.zeros_like(cell)
    alive = np.searchsorted(-lengths, -np.arange(len(gates)), side="left")  # sequences longer than each step
    for step in steps:  # gates that are shut may overflow: exp(-x) is then inf, 1 / inf is 0
        n = int(alive[step])
        g = gates[step, :n]
        g += state[:n] @ weights
        open_ = g[:, : 3 * size]
        np.negative(open_, out=open_)
        np.exp(open_, out=open_)
        open_ += 1.0
        np.reciprocal(open_, out=open_)
        fresh = np.tanh(g[:, 3 * size :])
        fresh *= g[:, :size]
        kept = cell[:n]
        kept *= g[:, size : 2 * size]
        kept += fresh
        np.tanh(kept, out=fresh)
        fresh *= g[:, 2 * size : 3 * size]
        state[:n] = fresh
        out[step, :n] = fresh
    return out
