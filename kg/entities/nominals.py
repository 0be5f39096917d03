"""Words that point back (集团, 该公司, 我委, 全县, 后者, 双方), and what each says of its thing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.entities.names import COUNTED_KIND, REGION
from kg.knowledge import Knowledge

_COUNTED = re.compile(
    r"(?:这|上述|以上|前述|该)?([两二三四五六七八2-8])(?:家|个|户|大|地|(?=[村县镇乡社街集公企])|市|所|者)"
    + COUNTED_KIND
    + "(.*)"
)
_NUMBERS = {"两": 2} | {
    word: n for n, words in enumerate(("二2", "三3", "四4", "五5", "六6", "七7", "八8"), 2) for word in words
}
_FORM = re.compile("(?:股份)?(?:有限责任|有限)?公司$")  # 研究院 may be 甲研究院有限公司
_BRANCHES = ("分行", "支行")  # a branch of a bank is 该行, not 该公司
_ENTERPRISES = frozenset({"集团", "公司", "企业"})
_LEVELS = "省市州盟县区旗乡镇村"


@dataclass(frozen=True, slots=True)
class Pointer:
    """A pointing word read: its way, its head noun, and what it may point to.

    ``types`` (empty: any) and ``ends`` (empty: any) are those of the thing, ``count`` is how many things
    it counts, ``inner`` stands before the head noun (村 in 村党支部) and must be in the thing's name.
    """

    way: str
    head: str
    types: frozenset[str]
    ends: tuple[str, ...] = ()
    count: int = 1
    inner: str = ""

    def fits(self, type: str, names: Sequence[str]) -> bool:
        """Whether a thing of this type with these names can be what the word points to."""
        if self.types and type not in self.types:  # an institute may be a company, too
            return self.head == "公司" and type == "Institution" and any(n.endswith("公司") for n in names)
        if self.head == "公司" and any(n.endswith(_BRANCHES) for n in names):
            return False
        if type in REGION and self.head[-1:] in _LEVELS:
            return _level(names) in ("", self.head[-1:])
        ends = tuple(e for e in self.ends if e[0] != "!") or ("",)
        barred = tuple(e[1:] for e in self.ends if e[0] == "!")
        able = (n for n in names if not (barred and n.endswith(barred)) and _holds(n, self.inner))
        return any(n.endswith(ends) or _FORM.sub("", n).endswith(ends) for n in able)


@dataclass(frozen=True)
class Pointers:
    """The words that point: heads with types and ends; prefixes and whole words with their ways."""

    heads: Mapping[str, tuple[frozenset[str], tuple[str, ...]]]
    prefixes: tuple[tuple[str, str], ...]
    whole: Mapping[str, str]
    organs: frozenset[str]

    def read(self, word: str) -> Pointer:
        """Read a pointing word: 该公司 is (near, 公司, {Company, Group})."""
        if word in self.whole:
            way = self.whole[word]
            enterprise = word[-1] in "司人方团家行" and way not in ("several", "other")
            types = self.heads["公司"][0] if enterprise else frozenset()
            return Pointer(way, "", types, count=_NUMBERS.get(word[0], 2) if way == "several" else 1)
        word = word.removesuffix("里") if len(word) == 2 else word
        counted = _COUNTED.fullmatch(word)
        if counted:
            return self._head("several", counted[2], _NUMBERS[counted[1]])
        for prefix, way in self.prefixes:
            if word.startswith(prefix) and len(word) > len(prefix):
                return self._head(way, word[len(prefix) :])
        return self._head("bare", word)

    def _head(self, way: str, head: str, count: int = 1) -> Pointer:
        for start in range(len(head)):
            if head[start:] in self.heads:
                types, ends = self.heads[head[start:]]
                return Pointer(way, head, types, ends, count, head[:start])
        return Pointer(way, head, frozenset(), (head,) if head else (), count)

    def only_points(self, word: str) -> bool:
        """Whether a word only points, even if a recognizer took it for a name (公司, 整个集团, 两集团)."""
        counted = _COUNTED.fullmatch(word)
        return word in self.words or (counted is not None and counted[2] in _ENTERPRISES)

    @cached_property
    def words(self) -> frozenset[str]:
        """All words that only point, without those that read as a place too (贵州, 新乡, 全国)."""
        made = {
            prefix + head
            for prefix, way in self.prefixes
            for head, (types, _) in self.heads.items()
            if head != "国"
            and (way not in ("new", "addressee") or (way == "addressee" and not types & REGION))
        }
        return frozenset(made | set(self.whole) | (set(self.heads) - self.organs))


_READ: dict[str, Pointers] = {}


def pointers(knowledge: Knowledge) -> Pointers:
    """The pointing words of a knowledge, read once."""
    if knowledge.digest not in _READ:
        entries, roles = knowledge.entries("alias/pointers"), knowledge.entries("alias/roles")
        _READ[knowledge.digest] = Pointers(
            heads={
                e[0]: (frozenset(e[1].split("|")), tuple(e[2].split("|")) if len(e) > 2 else ())
                for e in knowledge.entries("alias/heads")
            },
            prefixes=tuple(
                sorted(((e[0], e[1]) for e in entries if len(e) == 2), key=lambda e: (-len(e[0]), e))
            ),
            whole={e[0]: e[1] for e in (*(e for e in entries if len(e) > 2), *roles)},
            organs=frozenset(knowledge.words("alias/organs")),
        )
    return _READ[knowledge.digest]


def _holds(name: str, inner: str) -> bool:
    """Whether the characters of ``inner`` stand in the name in this order."""
    at = 0
    for character in inner:
        at = name.find(character, at) + 1
        if not at:
            return False
    return True


def _level(names: Sequence[str]) -> str:
    """The level word that a place's names end with, if any does (蒲县, but not 贵州)."""
    return next((n[-1] for n in names if n and n[-1] in _LEVELS and (len(n) > 2 or n[-1] == "县")), "")
