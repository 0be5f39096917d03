"""A bidirectional LSTM over several sequences at once, in numpy.

Sequences lie packed: the rows of their first steps, then those of their second steps, and so on, so that
nothing is computed behind a sequence's end.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Layer:
    """Weights of both directions; gates in the order input, forget, output, cell.

    ``inputs`` is 2 by width by 4 * hidden. The three gates that open and shut have the other sign, since
    their sigmoid begins with it.
    """

    inputs: Floats
    hidden: Floats
    bias: Floats

    @property
    def size(self) -> int:
        return int(self.hidden.shape[1])


def turned(weights: Floats) -> Floats:
    """Weights with the other sign for the gates that open and shut, which rounds nothing."""
    out = weights.copy()
    out[..., : out.shape[-1] // 4 * 3] *= -1.0
    return out


@dataclass(frozen=True, eq=False)
class Packing:
    """How sequences of falling ``lengths``, at least one and none empty, lie packed."""

    lengths: Rows

    @cached_property
    def alive(self) -> Rows:
        """How many sequences have each step."""
        return np.searchsorted(-self.lengths, -np.arange(self.lengths[0]), side="left")

    @cached_property
    def _rows(self) -> tuple[Rows, Rows, Rows]:
        """Where the rows of each step begin; the step and the sequence of each row."""
        begins = np.cumsum(self.alive) - self.alive
        steps = np.repeat(np.arange(len(self.alive)), self.alive)
        return begins, steps, np.arange(len(steps)) - begins[steps]

    @cached_property
    def order(self) -> Rows:
        """What stands in each packed row, counted where sequences stand one behind the other."""
        _, steps, sequences = self._rows
        return (np.cumsum(self.lengths) - self.lengths)[sequences] + steps

    @cached_property
    def mirrored(self) -> Rows:
        """For each packed row the one that is as far from its sequence's end: the second direction reads so,
        and both take every step together."""
        begins, steps, sequences = self._rows
        rows: Rows = begins[self.lengths[sequences] - 1 - steps] + sequences
        return rows

    @cached_property
    def following(self) -> Rows:
        """The row of the next step of each row's sequence, -1 behind its end."""
        begins, steps, sequences = self._rows
        last = steps + 1 == self.lengths[sequences]
        rows: Rows = np.where(last, -1, begins[np.where(last, 0, steps + 1)] + sequences)
        return rows

    def parted(self, rows: Floats) -> list[Floats]:
        """Packed rows as one array for each sequence."""
        single = np.empty_like(rows)
        single[self.order] = rows
        return np.split(single, np.cumsum(self.lengths)[:-1])


def projected(x: Floats, packing: Packing, layer: Layer) -> Floats:
    """What the gates of both directions take from packed inputs, each in its order of reading."""
    gates = np.empty((2, len(x), 4 * layer.size), dtype=np.float32)
    for way, rows in enumerate((x, x[packing.mirrored])):
        np.matmul(rows, layer.inputs[way], out=gates[way])
        gates[way] += layer.bias[way]
    return gates


def run(gates: Floats, packing: Packing, layer: Layer) -> Floats:
    """Packed outputs of both directions side by side; ``gates`` are used up."""
    size = layer.size
    out = np.empty((2, gates.shape[1], size), dtype=np.float32)
    cell, state, fresh = np.zeros((3, 2, len(packing.lengths), size), dtype=np.float32)
    taken = np.empty((2, len(packing.lengths), 4 * size), dtype=np.float32)
    row = 0
    for n in packing.alive.tolist():  # gates that are shut may overflow: 1 + exp is then inf, 1 / inf is 0
        g, kept, new = gates[:, row : row + n], cell[:, :n], fresh[:, :n]
        g += np.matmul(state[:, :n], layer.hidden, out=taken[:, :n])
        open_ = g[..., : 3 * size]
        np.exp(open_, out=open_)
        open_ += 1.0
        np.reciprocal(open_, out=open_)
        np.tanh(g[..., 3 * size :], out=new)
        new *= g[..., :size]
        kept *= g[..., size : 2 * size]
        kept += new
        np.tanh(kept, out=new)
        state = out[:, row : row + n]
        np.multiply(new, g[..., 2 * size : 3 * size], out=state)
        row += n
    return np.concatenate([out[0], out[1][packing.mirrored]], axis=1)
