"""Tagged reports as training examples."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_TAG = re.compile(r"⟦(\w+)(?:#(\d+))?(~?)\|([^⟦⟧|]+)⟧")


@dataclass(frozen=True, slots=True)
class Tagged:
    """A stretch of text with its mentions: ``(start, stop, type, entity number)``; a nominal's type ends in
    ``~``.
    """

    text: str
    mentions: tuple[tuple[int, int, str, int], ...]


def parse(body: str) -> Tagged:
    """Read text with tags ``⟦Type#k|surface⟧``; tags neither nest nor cross.

    >>> parse("⟦Group#1|甲集团⟧成立，⟦Group#1~|集团⟧盈利").mentions
    ((0, 3, 'Group', 1), (6, 8, 'Group~', 1))
    """
    pieces: list[str] = []
    mentions: list[tuple[int, int, str, int]] = []
    length = position = 0
    for tag in _TAG.finditer(body):
        pieces += (body[position : tag.start()], tag[4])
        length += tag.start() - position
        mentions.append((length, length + len(tag[4]), tag[1] + tag[3], int(tag[2] or 0)))
        length += len(tag[4])
        position = tag.end()
    pieces.append(body[position:])
    return Tagged("".join(pieces), tuple(mentions))


def read(folders: Iterable[Path]) -> dict[str, Tagged]:
    """Every ``*.tag`` under the folders, by path relative to its folder, in order of name."""
    found: dict[str, Tagged] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*.tag")):
            body = path.read_text(encoding="utf-8").partition("\n====\n")[0]
            found[path.relative_to(folder).as_posix()] = parse(body)
    return found
