"""The two directions of the recognizer's LSTM: packed sequences are read as each would be alone."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from kg.mentions.lstm import Layer, Packing, projected, run, turned

WIDTH, HIDDEN = 6, 4
LENGTHS = [[1], [5], [7, 7, 3, 1], [9, 4, 4, 2, 1, 1], [3] * 5]


def weights(seed: int) -> tuple[NDArray[np.float32], ...]:
    draw = np.random.default_rng(seed).normal
    shapes = (2, WIDTH, 4 * HIDDEN), (2, HIDDEN, 4 * HIDDEN), (2, 4 * HIDDEN)
    return tuple(draw(size=shape).astype(np.float32) for shape in shapes)


def plain(x: NDArray[np.float32], parts: tuple[NDArray[np.float32], ...], way: int) -> NDArray[np.float32]:
    """One direction over one sequence, as the equations say."""
    inputs, hidden, bias = (part[way] for part in parts)
    state = cell = np.zeros(HIDDEN, dtype=np.float32)
    out = []
    for row in x if way == 0 else x[::-1]:
        gates = row @ inputs + bias + state @ hidden
        enter, forget, leave = 1 / (1 + np.exp(-gates[: 3 * HIDDEN].reshape(3, HIDDEN)))
        cell = forget * cell + enter * np.tanh(gates[3 * HIDDEN :])
        state = leave * np.tanh(cell)
        out.append(state)
    return np.array(out if way == 0 else out[::-1])


@pytest.mark.parametrize("lengths", LENGTHS)
def test_packed_sequences_are_read_as_each_alone(lengths: list[int]) -> None:
    parts = weights(len(lengths))
    draw = np.random.default_rng(1).normal
    sequences = [draw(size=(n, WIDTH)).astype(np.float32) for n in lengths]
    packing, layer = Packing(np.array(lengths)), Layer(*map(turned, parts))
    x = np.concatenate(sequences)[packing.order]
    found = packing.parted(run(projected(x, packing, layer), packing, layer))
    assert len(found) == len(sequences)
    for sequence, read in zip(sequences, found, strict=True):
        wanted = np.concatenate([plain(sequence, parts, 0), plain(sequence, parts, 1)], axis=1)
        np.testing.assert_allclose(read, wanted, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("lengths", LENGTHS)
def test_packed_rows_lead_to_their_neighbours(lengths: list[int]) -> None:
    packing = Packing(np.array(lengths))
    names = [(i, step) for i, n in enumerate(lengths) for step in range(n)]
    packed = [names[row] for row in packing.order]
    assert sorted(packed) == names
    assert packed == sorted(names, key=lambda name: (name[1], name[0]))
    assert [packed[row] for row in packing.mirrored] == [(i, lengths[i] - 1 - step) for i, step in packed]
    following = [packed[row] if row >= 0 else None for row in packing.following]
    assert following == [(i, step + 1) if step + 1 < lengths[i] else None for i, step in packed]
