"""What the teacher says about newswire, for the small network to learn from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from torch import nn

from kg.mentions.alphabet import Alphabet
from kg.mentions.labelling import best
from kg.train.examples import Example
from kg.train.fit import predict
from kg.train.labels import IGNORED, TYPES
from kg.train.newswire import CLASSES

_GENRE = (
    "企业",
    "公司",
    "集团",
    "国有",
    "改革",
    "扶贫",
    "贫困",
    "项目",
    "投资",
    "工程",
    "县",
    "厂",
    "党委",
    "书记",
    "干部",
    "银行",
    "建设",
    "村",
)
_FUNCTION = {CLASSES.index(kind) for kind in ("v", "f")}


def of_genre(examples: Sequence[Example], count: int) -> list[Example]:
    """The ``count`` windows that hold most words of the genre for their length, in their old order."""
    weight = [sum(e.text.count(word) for word in _GENRE) / (len(e.text) + 60) for e in examples]
    chosen = sorted(range(len(examples)), key=lambda i: (-weight[i], i))[:count]
    return [examples[i] for i in sorted(chosen)]


def answers(teacher: nn.Module, examples: Sequence[Example], alphabet: Alphabet) -> list[Example]:
    """The windows with the teacher's probabilities, none where it contradicts the words that people
    marked.
    """
    return [
        Example(e.text, e.labels, e.words, _checked(np.asarray(scores, dtype=np.float32), e))
        for e, scores in zip(examples, predict(teacher, examples, alphabet), strict=True)
    ]


def _checked(scores: NDArray[np.float32], example: Example) -> NDArray[np.float32]:
    """Probabilities, zero where nothing is to be learned: persons (known), mentions that cut a word or
    start or end with a verb
    or a function word."""
    soft = np.exp(scores)
    soft[soft < 0.005] = 0
    words = example.words
    begins = [i for i in range(len(words)) if words[i] % 4 in (0, 3)]
    starts, ends = set(begins), {*begins[1:], len(words)}
    for start, stop, kind in best(scores):
        edges = {int(words[start]) // 4, int(words[stop - 1]) // 4}
        known = example.labels[start:stop] != IGNORED
        bad = (
            start not in starts
            or stop not in ends
            or (edges & _FUNCTION and TYPES[kind] not in ("Goal", "Slogan", "Initiative", "Policy"))
        )
        if bad or known.any() or TYPES[kind] == "Person":
            soft[start:stop] = 0
    soft[example.labels != IGNORED] = 0
    return soft
