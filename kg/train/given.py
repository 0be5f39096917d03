"""Count how usual characters are in given names, in jieba's dictionary: ``python -m kg.train.given``."""

from __future__ import annotations

import argparse
from collections import Counter
from itertools import chain
from pathlib import Path

from kg.mentions.words import dictionary

HEAD = (
    "# Characters: persons of three characters (nr) in jieba's dictionary (MIT) that have them in the given\n"
    "# name, its other words that hold them, and how the ones stand to the others.\n"
    "# Made by: python -m kg.train.given\n"
    "# character\tgiven\tother\tratio\n"
)


def table(dictionary: str) -> str:
    """The table of characters as a file, those of jieba's dictionary in order."""
    words = [line.split(" ") for line in dictionary.splitlines()]
    names = (word[1:] for word, _, tag in words if tag == "nr" and len(word) == 3)
    rest = (set(word) for word, _, tag in words if not tag.startswith("nr"))
    given, other = Counter("".join(names)), Counter(chain.from_iterable(rest))
    lines = (
        f"{c}\t{given[c]}\t{other[c]}\t{(given[c] + 1) / (other[c] + 8):.4f}\n"
        for c in sorted(given.keys() | other.keys())
        if "\u4e00" <= c <= "\u9fff"
    )
    return HEAD + "".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("data/models/given.tsv"))
    out = parser.parse_args().out
    out.write_text(table(dictionary()), encoding="utf-8")
    print(out)


if __name__ == "__main__":
    main()
