"""Words of jieba's dictionary as a hint to the statistical recognizer: where each character stands in its
word.
"""

from __future__ import annotations

import numpy as np
import rjieba
from numpy.typing import NDArray

_GROUPS = (
    ("n", "ng", "s", "k", "h", "g", "nt"),
    ("nr", "nrt", "nrfg"),
    ("ns",),
    ("nz", "j"),
    ("v", "vn", "vg", "vd", "vi", "vq", "df"),
    ("a", "ad", "an", "ag", "b", "z", "zg"),
    ("m", "q", "mq", "mg"),
    ("t", "tg"),
    ("l", "i"),
    ("p", "c", "f"),
    ("d", "r", "rg", "rr", "rz", "dg"),
    ("u", "uj", "ul", "ud", "ug", "uv", "uz", "y", "e", "o"),
    ("eng",),
)
_GROUP = {tag: i for i, tags in enumerate(_GROUPS) for tag in tags}
PLACES = 1 + 4 * (len(_GROUPS) + 1)


def read(text: str) -> NDArray[np.int32]:
    """For each character 1 + 4 * group of its word + (0 first, 1 inside, 2 last, 3 alone), below ``PLACES``.

    Single surrogates, which the cutter does not take, count as unknown characters.
    """
    out: list[int] = []
    for word, tag in rjieba.tag(text.encode("utf-8", "replace").decode("utf-8")):
        base = 1 + 4 * _GROUP.get(tag, len(_GROUPS))
        inner = len(word) - 2
        out += [base + 3] if inner < 0 else [base, *[base + 1] * inner, base + 2]
    return np.array(out, dtype=np.int32)
