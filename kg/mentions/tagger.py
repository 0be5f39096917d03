"""The statistical recognizer: which stretches of a text name an entity, and of which type.

A small bidirectional LSTM over characters, trained by ``python -m kg.train.tagger``. Here it runs in numpy
alone; the same text gives the same candidates.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from kg.mentions import cuts
from kg.mentions.alphabet import Alphabet
from kg.mentions.labelling import Labelling, best
from kg.mentions.lstm import Layer, Packing, projected, run, turned
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
        self,
        text: str,
        start: int,
        stop: int,
        scores: NDArray[np.float32],
        types: tuple[str, ...],
        named: Sequence[tuple[int, str]],
        labellings: Sequence[Labelling],
    ) -> None:
        self.text, self.start, self.stop = text, start, stop
        self._scores, self._types, self._named, self._labellings = scores, types, named, labellings
        self._typed = scores[:, 1:].reshape(len(scores), -1, 4)

    def candidates(self, eager: bool = False) -> list[Candidate]:
        """What the best labelling finds; if ``eager``, the labelling that leaves less outside."""
        found = []
        for a, b, kind in self._labellings[eager]:
            name = self._types[kind]
            mean = _mean(_along(self._scores, a, b, kind))
            first, last = _trimmed(self.text, self.start + a, self.start + b)
            if first < last:
                found.append(Candidate(first, last, name.rstrip("~"), name.endswith("~"), round(mean, 3)))
        return found

    def types(self, start: int, stop: int) -> dict[str, float]:
        """How probable a name of each type is at ``start:stop``, which may reach over the window's end."""
        typed = self._typed[start - self.start : stop - self.start]
        length = len(typed)
        if length == 1:
            sums = typed[0, :, 3]
        else:
            sums = typed[0, :, 0] + typed[1:-1, :, 1].sum(axis=0) + typed[-1, :, 2]
        shares = np.exp(sums / length).tolist()
        return {type: shares[kind] for kind, type in self._named}

    def begins(self, at: int) -> float:
        """How probable it is that a name begins at ``at``."""
        return self._begins[at - self.start]

    def ends(self, stop: int) -> float:
        """How probable it is that a name ends before ``stop``; that of the window's end beyond it."""
        return self._ends[min(stop, self.stop) - 1 - self.start]

    @cached_property
    def _begins(self) -> list[float]:
        return self._either(0, 3)

    @cached_property
    def _ends(self) -> list[float]:
        return self._either(2, 3)

    def _either(self, *labels: int) -> list[float]:
        """How probable one of these labels of any type is, for each character."""
        shares = np.exp(self._typed[:, :, labels])
        sums: list[float] = shares.reshape(len(shares), -1).sum(axis=1).tolist()
        return sums

    def outside(self, start: int, stop: int) -> float:
        """How probable it is that a stretch belongs to no name."""
        return _mean(self._scores[start - self.start : stop - self.start, 0])


class Tagger:
    """A trained recognizer."""

    def __init__(
        self, types: tuple[str, ...], alphabet: Alphabet, weights: dict[str, NDArray[np.float32]]
    ) -> None:
        self._types = types
        self._named = [(kind, type) for kind, type in enumerate(types) if not type.endswith("~")]
        self._alphabet = alphabet
        self._kinds, self._pairs, self._cuts = weights["kinds"], weights["pairs"], weights["cuts"]
        layers = sum(name.endswith("there.bias") for name in weights)
        first, *self._layers = (_layer(weights, f"lstm{i}") for i in range(layers))
        width = weights["characters"].shape[1]
        self._first = replace(first, inputs=first.inputs[:, width:])
        self._drawn = weights["characters"] @ first.inputs[:, :width]
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
            labelled = best([*scores, *map(_less_outside, scores)])
            rows = {a: row for row, (a, _) in enumerate(chosen)}
            for a, b in cuts[at : at + _BATCH]:
                row = rows[a]
                labellings = (labelled[row], labelled[row + len(chosen)])
                yield Window(text, a, b, scores[row], self._types, self._named, labellings)

    def tag(self, text: str) -> list[Candidate]:
        """Candidates in order of their place; they do not overlap and none goes over a line's end."""
        return [c for window in self.read(text) for c in window.candidates()]

    def _scores(self, pieces: list[str]) -> list[NDArray[np.float32]]:
        """Log probabilities of each piece, characters by labels; pieces in order of falling length."""
        packing = Packing(np.array([len(p) for p in pieces]))
        read = zip(*((*self._alphabet.read(p), cuts.read(p)) for p in pieces), strict=True)
        ids, kinds, pairs, places = (np.concatenate(arrays)[packing.order] for arrays in read)
        x = [self._kinds[kinds], self._pairs[pairs], self._after(pairs, packing), self._cuts[places]]
        gates = projected(np.concatenate(x, axis=1), packing, self._first)
        for way, characters in enumerate((ids, ids[packing.mirrored])):
            gates[way] += self._drawn[way][characters]
        outputs = run(gates, packing, self._first)
        for layer in self._layers:
            outputs = run(projected(outputs, packing, layer), packing, layer)
        scores = outputs @ self._labels + self._bias
        scores -= scores.max(axis=1, keepdims=True)
        scores -= np.log(np.exp(scores).sum(axis=1, keepdims=True))
        return packing.parted(scores)

    def _after(self, pairs: NDArray[np.int32], packing: Packing) -> NDArray[np.float32]:
        """The vectors of the pairs to the right: behind a piece that of padding, behind the longest zeros."""
        following = packing.following
        after: NDArray[np.float32] = self._pairs[np.where(following < 0, 0, pairs[following])]
        after[len(pairs) - packing.alive[-1] :] = 0.0
        return after


def _less_outside(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    eager = scores.copy()
    eager[:, 0] -= _EAGER
    return eager


def _widened(stored: np.lib.npyio.NpzFile, name: str) -> NDArray[np.float32]:
    """A stored array as float32; int8 ones have a scale for each row beside them.

    It lies row by row in memory, which is several times as quick to multiply few rows with.
    """
    array: NDArray[np.float32] = stored[name].astype(np.float32, order="C")
    scale = f"{name}.scale"
    return array * stored[scale].astype(np.float32)[:, None] if scale in stored else array


def _layer(weights: dict[str, NDArray[np.float32]], name: str) -> Layer:
    parts = ("inputs", "hidden", "bias")
    both = (np.stack([weights[f"{name}.{way}.{part}"] for way in ("there", "back")]) for part in parts)
    return Layer(*map(turned, both))


def _along(scores: NDArray[np.float32], start: int, stop: int, kind: int) -> NDArray[np.float32]:
    """The log probabilities of the labels of one mention."""
    base = 1 + 4 * kind
    labels = np.full(stop - start, base + 1)
    labels[0], labels[-1] = base, base + 2
    if stop - start == 1:
        labels[0] = base + 3
    along: NDArray[np.float32] = scores[np.arange(start, stop), labels]
    return along


def _mean(logs: NDArray[np.float32]) -> float:
    """The geometric mean of probabilities by their logarithms; ``np.mean`` takes three times as long."""
    return float(np.exp(np.add.reduce(logs) / len(logs)))


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    """The stretch up to a line's end, without blanks around it."""
    piece = text[start:stop]
    kept = piece.lstrip().split("\n", 1)[0].rstrip()
    return start + len(piece) - len(piece.lstrip()), start + len(piece) - len(piece.lstrip()) + len(kept)
