"""The network that is trained: characters, two bidirectional LSTMs, labels."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from kg.mentions.alphabet import CLASSES
from kg.mentions.cuts import PLACES
from kg.train.labels import TYPES
from kg.train.newswire import CLASSES as WORD_CLASSES

LABELS = 1 + 4 * len(TYPES)
WORD_LABELS = 4 * len(WORD_CLASSES)


@dataclass(frozen=True)
class Shape:
    """Sizes of the small network."""

    characters: int
    pairs: int = 1 << 15
    character_width: int = 256
    pair_width: int = 32
    class_width: int = 8
    cut_width: int = 24
    hidden: int = 128
    layers: int = 2


@dataclass(frozen=True)
class Batch:
    """Windows of one batch, padded: ids, classes, pairs and places in words of their characters."""

    ids: Tensor
    kinds: Tensor
    pairs: Tensor
    cuts: Tensor
    lengths: Tensor


class Recurrent(nn.Module):  # type: ignore[misc,unused-ignore]
    """A bidirectional LSTM over padded sequences.

    Two plain LSTMs, one over reversed sequences: their fused kernels learn several times as fast as packed
    sequences.
    """

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.there, self.back = (nn.LSTM(width, hidden, batch_first=True) for _ in range(2))

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        steps = torch.arange(x.shape[1])[None, :]
        mirrored = torch.where(steps < lengths[:, None], lengths[:, None] - 1 - steps, steps)[:, :, None]
        there = self.there(x)[0]
        back = self.back(torch.gather(x, 1, mirrored.expand(-1, -1, x.shape[2])))[0]
        return torch.cat([there, torch.gather(back, 1, mirrored.expand(-1, -1, back.shape[2]))], dim=-1)


def word_dropout(ids: Tensor, rate: float, training: bool, unknown: int = 1) -> Tensor:
    """Some numbers made unknown while training."""
    if not training:
        return ids
    return torch.where(torch.rand(ids.shape) < rate, torch.full_like(ids, unknown), ids)


class Characters(nn.Module):  # type: ignore[misc,unused-ignore]
    """Vectors of characters, their classes and the pairs to both sides."""

    def __init__(self, shape: Shape, vectors: Tensor | None) -> None:
        super().__init__()
        self.characters = nn.Embedding(shape.characters, shape.character_width, padding_idx=0)
        if vectors is not None:
            with torch.no_grad():
                self.characters.weight.copy_(vectors)
        self.kinds = nn.Embedding(CLASSES, shape.class_width)
        self.pairs = nn.Embedding(shape.pairs, shape.pair_width, padding_idx=0)
        nn.init.normal_(self.pairs.weight, std=0.05)
        self.cuts = nn.Embedding(PLACES, shape.cut_width, padding_idx=0) if shape.cut_width else None
        self.width = shape.character_width + shape.class_width + 2 * shape.pair_width + shape.cut_width

    def forward(self, batch: Batch) -> Tensor:
        pairs = self.pairs(word_dropout(batch.pairs, 0.1, self.training) * (batch.pairs > 0))
        after = torch.cat([pairs[:, 1:], torch.zeros_like(pairs[:, :1])], dim=1)
        ids = word_dropout(batch.ids, 0.03, self.training) * (batch.ids > 0)
        parts = [self.characters(ids), self.kinds(batch.kinds), pairs, after]
        if self.cuts is not None:
            parts.append(self.cuts(word_dropout(batch.cuts, 0.05, self.training, 0)))
        return torch.cat(parts, dim=-1)


class Student(nn.Module):  # type: ignore[misc,unused-ignore]
    """Characters, a bidirectional LSTM, a layer to the labels; a second one to words while training."""

    def __init__(self, shape: Shape, vectors: Tensor | None = None) -> None:
        super().__init__()
        self.shape = shape
        self.characters = Characters(shape, vectors)
        widths = [self.characters.width, *[2 * shape.hidden] * (shape.layers - 1)]
        self.lstms = nn.ModuleList(Recurrent(width, shape.hidden) for width in widths)
        self.drop = nn.Dropout(0.35)
        self.labels = nn.Linear(2 * shape.hidden, LABELS)
        self.words = nn.Linear(2 * shape.hidden, WORD_LABELS)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        x = self.drop(self.characters(batch))
        for lstm in self.lstms:
            x = self.drop(lstm(x, batch.lengths))
        return self.labels(x), self.words(x)
