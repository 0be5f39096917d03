"""Words that point back (集团, 该公司, 我委, 全县, 后者, 双方): what each says of the thing that it points to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.entities.names import REGION
from kg.knowledge import Knowledge

_COUNTED = re.compile(r"(?:这|上述|以上|该)?([两二三四五六])(?:家|个|户|地|村|县|市|所|镇|乡|者)(.*)")
_NUMBERS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6}
_LEVELS = "省市州盟县区旗乡镇村"


@dataclass(frozen=True)
class Pointers:
    """The lexicon of words that point: heads with types and ends, prefixes and whole words with their ways."""

    heads: Mapping[str, tuple[frozenset[str], tuple[str, ...]]]
    prefixes: tuple[tuple[str, str], ...]
    whole: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Pointer:
    """A pointing word read: its way, its head noun, and what it may point to.

    ``types`` (empty: any) and ``ends`` (empty: any) are those of the thing; ``count`` is how many things it counts;
    ``inner`` is what stands before the head noun (村 in 村党支部) and must be in the name.
    """

    way: str
    head: str
    types: frozenset[str]
    ends: tuple[str, ...] = ()
    count: int = 1
    inner: str = ""

    def fits(self, type: str, names: Sequence[str]) -> bool:
        """Whether a thing of this type with these names can be what the word points to."""
        if self.types and type not in self.types:
            return False
        if type in REGION and self.head[-1:] in _LEVELS:
            return _level(names) in ("", self.head[-1:])
        return any(_holds(n, self.inner) and n.endswith(self.ends or "") for n in names)


def _holds(name: str, inner: str) -> bool:
    """Whether the characters of ``inner`` stand in the name in this order."""
    at = 0
    for character in inner:
        at = name.find(character, at) + 1
        if not at:
            return False
    return True


def _level(names: Sequence[str]) -> str:
    """The level word that a place's names end with, if any does."""
    return next((n[-1] for n in names if len(n) > 2 and n[-1] in _LEVELS), "")


_READ: dict[str, Pointers] = {}


def pointers(knowledge: Knowledge) -> Pointers:
    """The pointing words of a knowledge, read once."""
    if knowledge.digest not in _READ:
        heads = {
            e[0]: (frozenset(e[1].split("|")), tuple(e[2].split("|")) if len(e) > 2 else ())
            for e in knowledge.entries("alias/heads")
        }
        entries = knowledge.entries("alias/pointers")
        prefixes = sorted(((e[0], e[1]) for e in entries if len(e) == 2), key=lambda e: (-len(e[0]), e))
        whole = {e[0]: e[1] for e in (*entries, *knowledge.entries("alias/roles")) if len(e) > 2}
        whole.update({e[0]: e[1] for e in knowledge.entries("alias/roles")})
        _READ[knowledge.digest] = Pointers(heads, tuple(prefixes), whole)
    return _READ[knowledge.digest]


def read_pointer(word: str, type: str, known: Pointers) -> Pointer:
    """Read 该公司 as (near, 公司, {Company, Group}).

    ``type`` is the recognizer's guess and counts only where the word has no head noun that is known.
    """
    if word in known.whole:
        way = known.whole[word]
        types = known.heads["公司"][0] if word[-1] in "司人方团家行" else frozenset()
        return Pointer(way, "", types if way != "several" and way != "other" else frozenset(), (), 2 if way == "several" else 1)
    word = word.removesuffix("里") if len(word) == 2 else word
    m = _COUNTED.fullmatch(word)
    if m:
        return _pointer("several", m[2], type, known, _NUMBERS[m[1]])
    for prefix, way in known.prefixes:
        if word.startswith(prefix) and len(word) > len(prefix):
            return _pointer(way, word[len(prefix) :], type, known)
    return _pointer("bare", word, type, known)


def _pointer(way: str, head: str, type: str, known: Pointers, count: int = 1) -> Pointer:
    for start in range(len(head)):
        if head[start:] in known.heads:
            types, ends = known.heads[head[start:]]
            return Pointer(way, head, types, ends, count, head[:start])
    return Pointer(way, head, frozenset(), (head,) if head else (), count)


def only_points(name: str, known: Pointers, organs: frozenset[str]) -> bool:
    """Whether a word that was taken for a name only points (公司, 该集团, 我委, 整个集团)."""
    if name in known.whole or (name in known.heads and name not in organs):
        return True
    return any(_only_prefix(name, prefix, way, known) for prefix, way in known.prefixes)


def _only_prefix(name: str, prefix: str, way: str, known: Pointers) -> bool:
    """Whether a name is but a prefix and a head noun, and no place (贵州, 新乡) reads so."""
    head = name[len(prefix) :]
    if not name.startswith(prefix) or head not in known.heads or head == "国":
        return False
    return way in ("near", "speaker", "bare", "whole") or (
        way == "addressee" and not known.heads[head][0] & REGION
    )
