"""What cannot be at a place of newswire whose words are known: no name is cut out of a word, and so on.

Tagged reports are dense with names; plain prose is not. These bars tell the network, on real sentences that
carry no tags, where a mention neither begins nor ends, and that a person is what people marked as one.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from kg.train.labels import IGNORED, TYPES
from kg.train.newswire import CLASSES

_TITLES = {
    "Goal",
    "Initiative",
    "Strategy",
    "Slogan",
    "Policy",
    "Project",
    "Meeting",
    "Product",
    "Honor",
    "Platform",
}
_IDEAS = {"Goal", "Initiative", "Strategy", "Slogan", "Platform"}
_OPEN, _CLOSED = "“《‘〈", "”》’〉"
_RARE = 0.3  # how much an idea without quotation marks counts against, beside what cannot be


def _table() -> Tensor:
    """Weights by word id (4 * class + B, I, E, S) and label."""
    table = np.zeros((4 * len(CLASSES), 1 + 4 * len(TYPES)), dtype=np.float32)
    for word, name in enumerate(CLASSES):
        for part in range(4):
            row = table[4 * word + part]
            for i, kind in enumerate(TYPES):
                begin, _, end, single = range(1 + 4 * i, 5 + 4 * i)
                closed = name in ("f", "w") or (name == "v" and kind.rstrip("~") not in _TITLES)
                if part in (1, 2) or closed:
                    row[[begin, single]] = 1
                if part in (0, 1) or closed:
                    row[[end, single]] = 1
                if kind == "Person":
                    row[begin : single + 1] = 1
    return torch.from_numpy(table)


_BARRED = _table()
_UNQUOTED = torch.zeros(_BARRED.shape[1])
for _kind in _IDEAS:
    _UNQUOTED[1 + 4 * TYPES.index(_kind) : 5 + 4 * TYPES.index(_kind)] = 1


def quoted(text: str) -> NDArray[np.bool_]:
    """Which characters stand between quotation marks."""
    steps = [(c in _OPEN) - (c in _CLOSED) for c in text]
    return np.cumsum(steps, dtype=np.int64) > 0


def loss(labels: Tensor, texts: list[str], known: Tensor, words: Tensor) -> Tensor:
    """Minus the log probability that nothing barred is there, over characters with words but no label."""
    rows, places = torch.nonzero((words != IGNORED) & (known == IGNORED), as_tuple=True)
    likely = labels[rows, places].softmax(-1)
    bare = torch.zeros(labels.shape[:2])
    for row, text in enumerate(texts):
        bare[row, : len(text)] = torch.from_numpy(~quoted(text)).float()
    mass = (likely * _BARRED[words[rows, places]]).sum(-1)
    idea = (likely @ _UNQUOTED) * bare[rows, places]
    total: Tensor = -(torch.log1p(-mass.clamp(max=0.999)) + _RARE * torch.log1p(-idea.clamp(max=0.999))).sum()
    return total
