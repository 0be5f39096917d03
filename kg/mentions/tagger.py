"""The statistical recognizer: which stretches of a text name an entity, and of which type.

A small bidirectional LSTM over characters, trained by ``python -m kg.train.tagger``. Here it runs in numpy
alone; the same text gives the same candidates.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from kg.mentions import cuts
from kg.mentions.alphabet import Alphabet
from kg.mentions.labelling import best
from kg.mentions.lstm import Direction, projected, run
from kg.mentions.windows import windows

WINDOW = 250
_BATCH = 64
_BLAS = ThreadpoolController().select(user_api="blas")
_EAGER = 3.0  # taken from the log probability of outside


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of text that seems to name an entity of ``type``, or to point to one (集团, 该公司) if
    ``nominal``.

    ``probability`` is the geometric mean of the probabilities of its characters' labels, to three places.
    """

    start: int
    stop: int
    type: str
    nominal: bool
    probability: float


class Window:
    """``text[start:stop]`` with the log probabilities of its characters' labels."""

    def __init__(
        self, text: str, start: int, stop: int, scores: NDArray[np.float32], types: tuple[str, ...]
    ) -> None:
        self.text, self.start, self.stop = text, start, stop
        self._scores, self._types = scores, types

    def candidates(self, eager: bool = False) -> list[Candidate]:
        """What the best labelling finds; if ``eager``, the labelling that leaves less outside."""
        scores = self._scores
        if eager:
            scores = scores.copy()
            scores[:, 0] -= _EAGER
        found = []
        for a, b, kind in best(scores):
            name = self._types[kind]
            mean = float(np.exp(np.mean(_along(self._scores, a, b, kind))))
            first, last = _trimmed(self.text, self.start + a, self.start + b)
            if first < last:
                found.append(Candidate(first, last, name.rstrip("~"), name.endswith("~"), round(mean, 3)))
        return found

    def types(self, start: int, stop: int) -> dict[str, float]:
        """How probable a name of each type is at ``start:stop``, which may reach over the window's end."""
        scores = self._scores[start - self.start : stop - self.start, 1:]
        length = len(scores)
        typed = scores.reshape(length, -1, 4)
        if length == 1:
            sums = typed[0, :, 3]
        else:
            sums = typed[0, :, 0] + typed[1:-1, :, 1].sum(axis=0) + typed[-1, :, 2]
        shares = np.exp(sums / length).tolist()
        return {t: p for t, p in zip(self._types, shares, strict=True) if not t.endswith("~")}

    def begins(self, at: int) -> float:
        """How probable it is that a name begins at ``at``."""
        row = self._scores[at - self.start, 1:].reshape(-1, 4)
        return float(np.exp(row[:, [0, 3]]).sum())

    def ends(self, stop: int) -> float:
        """How probable it is that a name ends before ``stop``; that of the window's end beyond it."""
        row = self._scores[min(stop, self.stop) - 1 - self.start, 1:].reshape(-1, 4)
        return float(np.exp(row[:, [2, 3]]).sum())

    def outside(self, start: int, stop: int) -> float:
        """How probable it is that a stretch belongs to no name."""
        return float(np.exp(self._scores[start - self.start : stop - self.start, 0].mean()))


class Tagger:
    """A trained recognizer."""

    def __init__(
        self, types: tuple[str, ...], alphabet: Alphabet, weights: dict[str, NDArray[np.float32]]
    ) -> None:
        self._types = types
        self._alphabet = alphabet
        self._characters, self._kinds = weights["characters"], weights["kinds"]
        self._pairs, self._cuts = weights["pairs"], weights["cuts"]
        self._layers = [
            (_direction(weights, f"lstm{i}.there"), _direction(weights, f"lstm{i}.back"))
            for i in range(sum(name.endswith("there.bias") for name in weights))
        ]
        width = self._characters.shape[1]
        self._first = tuple(replace(way, inputs=way.inputs[width:]) for way in self._layers[0])
        self._drawn = tuple(self._characters @ way.inputs[:width] for way in self._layers[0])
        self._labels, self._bias = weights["labels"], weights["labels.bias"]

    @classmethod
    def load(cls, path: Path) -> Tagger:
        """Read a model file (``.npz`` as the training writes it); OSError or ValueError if it cannot be
        read.
        """
        with np.load(path, allow_pickle=False) as stored:
            about = json.loads(bytes(stored["about"]).decode("utf-8"))
            weights = {name: _widened(stored, name) for name in about["weights"]}
        ids = {c: i for i, c in enumerate(about["characters"]) if c}
        return cls(tuple(about["types"]), Alphabet(ids, about["pairs"]), weights)

    def read(self, text: str) -> Iterator[Window]:
        """The windows of the text in order, each with what the network thinks of its characters."""
        cuts = windows(text, WINDOW)
        for at in range(0, len(cuts), _BATCH):
            chosen = sorted(cuts[at : at + _BATCH], key=lambda c: (c[0] - c[1], c[0]))
            with _BLAS.limit(limits=1):  # several threads spin on products as small as these
                scores = self._scores([text[a:b] for a, b in chosen])
            rows = {a: scores[: b - a, row] for row, (a, b) in enumerate(chosen)}
            yield from (Window(text, a, b, rows[a], self._types) for a, b in cuts[at : at + _BATCH])

    def tag(self, text: str) -> list[Candidate]:
        """Candidates in order of their place; they do not overlap and none goes over a line's end."""
        return [c for window in self.read(text) for c in window.candidates()]

    def _scores(self, pieces: list[str]) -> NDArray[np.float32]:
        """Log probabilities, steps by pieces by labels; pieces in order of falling length."""
        lengths = np.array([len(p) for p in pieces])
        read = [(*self._alphabet.read(p), cuts.read(p)) for p in pieces]
        ids, kinds, pairs, places = (np.zeros((lengths[0], len(pieces)), dtype=np.int32) for _ in range(4))
        for row, arrays in enumerate(read):
            for table, array in zip((ids, kinds, pairs, places), arrays, strict=True):
                table[: len(array), row] = array
        before = self._pairs[pairs]
        after = np.concatenate([before[1:], np.zeros_like(before[:1])])
        x = np.concatenate([self._kinds[kinds], before, after, self._cuts[places]], axis=2)
        there, back = (projected(x, way) for way in self._first)
        there += self._drawn[0][ids]
        back += self._drawn[1][ids]
        x = run(there, back, lengths, self._layers[0])
        for ways in self._layers[1:]:
            x = run(projected(x, ways[0]), projected(x, ways[1]), lengths, ways)
        scores = (x.reshape(-1, x.shape[2]) @ self._labels + self._bias).reshape(*x.shape[:2], -1)
        scores -= scores.max(axis=2, keepdims=True)
        scores -= np.log(np.exp(scores).sum(axis=2, keepdims=True))
        out: NDArray[np.float32] = scores
        return out


def _widened(stored: np.lib.npyio.NpzFile, name: str) -> NDArray[np.float32]:
    """A stored array as float32; int8 ones have a scale for each row beside them.

    It lies row by row in memory, which is several times as quick to multiply few rows with.
    """
    array: NDArray[np.float32] = stored[name].astype(np.float32, order="C")
    scale = f"{name}.scale"
    return array * stored[scale].astype(np.float32)[:, None] if scale in stored else array


def _direction(weights: dict[str, NDArray[np.float32]], name: str) -> Direction:
    return Direction(weights[f"{name}.inputs"], weights[f"{name}.hidden"], weights[f"{name}.bias"])


def _along(scores: NDArray[np.float32], start: int, stop: int, kind: int) -> NDArray[np.float32]:
    """The log probabilities of the labels of one mention."""
    base = 1 + 4 * kind
    labels = np.full(stop - start, base + 1)
    labels[0], labels[-1] = base, base + 2
    if stop - start == 1:
        labels[0] = base + 3
    along: NDArray[np.float32] = scores[np.arange(start, stop), labels]
    return along


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    """The stretch up to a line's end, without blanks around it."""
    piece = text[start:stop]
    kept = piece.lstrip().split("\n", 1)[0].rstrip()
    return start + len(piece) - len(piece.lstrip()), start + len(piece) - len(piece.lstrip()) + len(kept)
