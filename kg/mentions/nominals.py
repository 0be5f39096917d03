"""Words that point to a named thing (集团, 该公司, 我市, 后者)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.knowledge import Knowledge, either
from kg.mentions.found import Found
from kg.mentions.words import Cutter

_OPENS = frozenset(("", *"\n，。；：、！？“（《”）】〗」]),;:"))
_THINGS = frozenset({"Facility", "Project", "Product", "Platform", "OrganizationUnit"})
_SHORTEST, _LONGEST = 2, 6  # characters of a head noun that a name ends with
_NUMBER = r"(?:\d{1,5}|[一二两三四五六七八九十百]{1,3})(?:多|余)?"
# Behind a head that is none: 公司治理, 分公司12家
_HEAD_AFTER = (
    rf"(?!化|式|法|制|级|军|治理|章程|法人|股东大会|股东的|所有者|{_NUMBER}[家户个](?:[，。；、（\n]|$))"
)


class Nominals:
    """Finds the words of ``mention/nominals``."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        entries = knowledge.entries("mention/nominals")
        self.words = frozenset(e[0] for e in entries)
        self._types = {e[0]: e[1] for e in entries}
        self._whole = frozenset(e[0] for e in entries if e[2] == "whole")
        self._cutter = cutter
        works = either(e[0] for e in entries if e[2] == "told")
        told = knowledge.either("mention/told")
        self._told = re.compile(rf"(?:^|(?<=[\s，。；：])){works}(?={told})")
        self._free = re.compile(either(e[0] for e in entries if e[2] not in ("head", "told")))
        self._head = re.compile(either(e[0] for e in entries if e[2] == "head") + _HEAD_AFTER)
        near = (e[0] for e in knowledge.entries("alias/pointers") if e[1:] == ("near",))
        self._near = re.compile(either(near))
        self._leads = tuple(knowledge.words("mention/nominal_leads"))

    def find(self, text: str) -> Iterator[Found]:
        """Pointers, of the type that they most often have."""
        for m in self._free.finditer(text):
            if m[0] not in self._whole or self._cutter.is_word(text, m.start(), m.end()):
                yield self._found(m)
        for m in self._head.finditer(text):
            before = text[m.start() - 1 : m.start()]
            if before in _OPENS or before.isspace() or text.endswith(self._leads, 0, m.start()):
                yield self._found(m)
        yield from map(self._found, self._told.finditer(text))

    def echoes(self, text: str, names: Iterable[Found]) -> Iterator[Found]:
        """Pointers made of the last words of a thing named before (双层反应器 … 该反应器, 这台反应器)."""
        ends: dict[str, Found] = {}
        for f in sorted(n for n in names if n.type in _THINGS and not n.nominal):
            for n in range(_SHORTEST, min(_LONGEST, f.stop - f.start - 1) + 1):
                ends.setdefault(text[f.stop - n : f.stop], f)
            kind = self._cutter.word_at(text, f.stop + 1) if text.startswith("”", f.stop) else None
            if kind and _SHORTEST <= len(kind.text) <= _LONGEST and kind.tag[:1] in ("", "n"):
                ends.setdefault(kind.text, f)  # “岚江一号”芯片
        for m in self._near.finditer(text) if ends else ():
            for n in range(_LONGEST, _SHORTEST - 1, -1):
                named = ends.get(text[m.end() : m.end() + n])
                if named and named.stop <= m.start() and self._cutter.is_end(text, m.end() + n):
                    yield Found(m.start(), m.end() + n, named.type, "mention.nominal", 30, 0.7, True)
                    break

    def _found(self, m: re.Match[str]) -> Found:
        return Found(m.start(), m.end(), self._types[m[0]], "mention.nominal", 30, 0.7, True)
