"""Windows of text with what is to be learned of them, and batches of such windows."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from kg.mentions import cuts
from kg.mentions.alphabet import Alphabet
from kg.mentions.windows import windows
from kg.train.labels import IGNORED, encode
from kg.train.network import Batch
from kg.train.newswire import CLASSES, Words
from kg.train.reports import Tagged


@dataclass(frozen=True)
class Example:
    """A window: label ids and word ids (4 * class + B, I, E, S), ``IGNORED`` where not known."""

    text: str
    labels: NDArray[np.int64]
    words: NDArray[np.int64]


def of_report(report: Tagged, size: int, rng: random.Random | None = None) -> list[Example]:
    """Windows of a tagged report; with ``rng`` they start anywhere, so that cuts fall differently each
    time.
    """
    labels = encode(len(report.text), [(a, b, k) for a, b, k, _ in report.mentions])
    unknown = np.full(len(report.text), IGNORED, dtype=np.int64)
    shift = rng.randrange(size // 2) if rng else 0
    pieces = windows(report.text[:shift], size) if shift else []
    pieces += [(a + shift, b + shift) for a, b in windows(report.text[shift:], size)]
    return [Example(report.text[a:b], labels[a:b], unknown[a:b]) for a, b in pieces]


def of_newswire(paragraph: Words, size: int) -> list[Example]:
    """Windows of a paragraph with known words; of the labels only persons are known."""
    words = np.concatenate(
        [
            4 * CLASSES.index(kind)
            + (np.array([3]) if len(word) == 1 else np.array([0, *[1] * (len(word) - 2), 2]))
            for word, kind in zip(paragraph.words, paragraph.classes, strict=True)
        ]
    )
    people, at = [], 0
    for word, kind in zip(paragraph.words, paragraph.classes, strict=True):
        if kind == "nr" and len(word) > 1:
            people.append((at, at + len(word), "Person"))
        at += len(word)
    labels = encode(at, people)
    labels[labels == 0] = IGNORED
    return [Example(paragraph.text[a:b], labels[a:b], words[a:b]) for a, b in windows(paragraph.text, size)]


def padded(arrays: Sequence[NDArray[np.integer]], value: int = 0) -> Tensor:
    """Rows of one length, a multiple of 32 (few shapes: kernels are made once for each)."""
    out = np.full((len(arrays), -(-max(map(len, arrays)) // 32) * 32), value, dtype=np.int64)
    for row, a in zip(out, arrays, strict=True):
        row[: len(a)] = a
    return torch.from_numpy(out)


def batch(examples: Sequence[Example], alphabet: Alphabet) -> Batch:
    """The inputs of some windows."""
    read = [(*alphabet.read(e.text), cuts.read(e.text)) for e in examples]
    ids, kinds, pairs, places = (padded([r[i] for r in read]) for i in range(4))
    return Batch(ids, kinds, pairs, places, torch.tensor([len(e.text) for e in examples]))
