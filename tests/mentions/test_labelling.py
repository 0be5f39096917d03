"""The best labelling: it is the best of all that are permitted, and windows do not touch each other."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from kg.mentions.labelling import Labelling, best

TYPES = 2


def labellings(length: int, at: int = 0) -> Iterator[Labelling]:
    """All labellings of ``length`` characters from ``at``."""
    if at >= length:
        yield []
        return
    yield from labellings(length, at + 1)
    for stop in range(at + 1, length + 1):
        for rest in labellings(length, stop):
            yield from ([(at, stop, kind), *rest] for kind in range(TYPES))


def total(scores: NDArray[np.float32], labelling: Labelling) -> float:
    labels = [0] * len(scores)
    for start, stop, kind in labelling:
        base = 1 + 4 * kind
        inner = stop - start - 2
        labels[start:stop] = [base, *[base + 1] * inner, base + 2] if inner >= 0 else [base + 3]
    return float(sum(scores[i, label] for i, label in enumerate(labels)))


def window(length: int, seed: int) -> NDArray[np.float32]:
    drawn = np.random.default_rng(seed).normal(size=(length, 1 + 4 * TYPES)) * 2
    drawn -= np.log(np.exp(drawn).sum(axis=1, keepdims=True))
    return drawn.astype(np.float32)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 5), st.integers(0, 10_000)), min_size=1, max_size=5))
def test_no_permitted_labelling_is_better(drawn: list[tuple[int, int]]) -> None:
    windows = [window(length, seed) for length, seed in drawn]
    for scores, found in zip(windows, best(windows), strict=True):
        highest = max(total(scores, tried) for tried in labellings(len(scores)))
        assert (
            total(scores, found) > highest - 0.06 * len(scores) - 1e-4
        )  # what is surely outside may cost so


def test_windows_are_labelled_as_each_alone() -> None:
    windows = [window(length, seed) for seed, length in enumerate([1, 40, 7, 200, 3, 3, 90])]
    for scores in windows:  # some characters that are surely outside
        scores[::9] = -8.0
        scores[::9, 0] = -0.01
    together = best(windows)
    assert together == [best([scores])[0] for scores in windows]
    assert sum(map(len, together)) > 50
    assert all(at % 9 for labelling in together for start, stop, _ in labelling for at in range(start, stop))


def test_no_window_has_no_labelling() -> None:
    assert best([]) == []
