"""What words that point back (集团, 该公司, 我委, 全县, 后者, 双方) point to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.entities.names import ORGANIZATION, REGION
from kg.knowledge import Knowledge
from kg.model import Document, Mention, Sentence

_COUNTED = re.compile(r"^(?:这|上述|以上|该)?(两|二|三|四|五|六)(?:家|个|户|地|村|县|市|所|镇|乡|者)?(.*)$")
_NUMBERS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6}
_RECENT = 60


@dataclass(frozen=True)
class Pointers:
    """The lexicon of words that point: heads with their types, prefixes and whole words with their ways."""

    heads: Mapping[str, frozenset[str]]
    prefixes: tuple[tuple[str, str], ...]
    whole: Mapping[str, str]


_POINTERS: dict[str, Pointers] = {}


def pointers(knowledge: Knowledge) -> Pointers:
    """The pointing words of a knowledge, read once."""
    if knowledge.digest not in _POINTERS:
        heads = {h: frozenset(t.split("|")) for h, t in knowledge.entries("alias/heads")}
        entries = knowledge.entries("alias/pointers")
        prefixes = sorted(((e[0], e[1]) for e in entries if len(e) == 2), key=lambda e: (-len(e[0]), e))
        whole = {e[0]: e[1] for e in entries if len(e) > 2}
        whole.update(dict(knowledge.entries("alias/roles")))
        _POINTERS[knowledge.digest] = Pointers(heads, tuple(prefixes), whole)
    return _POINTERS[knowledge.digest]


@dataclass(frozen=True, slots=True)
class Pointer:
    """A pointing word read: its way, its head noun, the types it may point to (empty: any), how many it counts."""

    way: str
    head: str
    types: frozenset[str]
    count: int = 1


def read_pointer(word: str, type: str, known: Pointers) -> Pointer:
    """Read 该公司 as (near, 公司, {Company, Group}); ``type`` counts only where the word has no head noun that is known."""
    if word in known.whole:
        way = known.whole[word]
        types = _types("公司", type, known) if way in ("declared", "new", "speaker") and word[-1] in "司人方" else frozenset()
        return Pointer(way, "", types, 2 if way == "several" else 1)
    m = _COUNTED.match(word)
    if m and m[2] != word:
        return Pointer("several", m[2], _types(m[2], type, known), _NUMBERS[m[1]])
    for prefix, way in known.prefixes:
        if word.startswith(prefix) and len(word) > len(prefix):
            head = word[len(prefix) :]
            return Pointer(way, head, _types(head, type, known))
    return Pointer("bare", word, _types(word, type, known))


def _types(head: str, type: str, known: Pointers) -> frozenset[str]:
    for start in range(len(head)):
        if head[start:] in known.heads:
            return known.heads[head[start:]]
    return frozenset({type}) if type else frozenset()


@dataclass
class Linker:
    """Links the nominal mentions of one report in order; ``entity`` holds each named mention's entity key."""

    document: Document
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]
    entity: list[str | None]
    names: Mapping[str, tuple[str, ...]]
    types: Mapping[str, str]
    declared: Mapping[str, str]
    speaker: str | None
    addressee: str | None
    known: Pointers

    def __post_init__(self) -> None:
        self.starts = [s.span.start for s in self.sentences]
        self.counts = Counter(e for e in self.entity if e is not None)
        self.recent: list[tuple[int, str]] = []
        self.last: dict[str, str] = {}

    def run(self) -> list[tuple[str, ...]]:
        """For each mention the entities that it stands for, in order; () where a nominal points to none for sure."""
        links: list[tuple[str, ...]] = []
        for i, m in enumerate(self.mentions):
            own = self.entity[i]
            found = (own,) if own is not None else self._link(i, m)
            links.append(found)
            for e in found:
                self.recent.append((i, e))
            if not own and len(found) == 1:
                self.last[m.name] = found[0]
            del self.recent[:-_RECENT]
        return links

    def _link(self, i: int, m: Mention) -> tuple[str, ...]:
        word = m.name
        if word in self.declared:
            return (self.declared[word],)
        p = read_pointer(word, m.type, self.known)
        way = getattr(self, "_" + p.way)
        found: tuple[str, ...] = way(i, m, p)
        return found

    def _fits(self, e: str, p: Pointer) -> bool:
        if p.types and self.types[e] not in p.types:
            return False
        if p.head in self.known.heads or not p.head:
            return True
        return any(n.endswith(p.head) for n in self.names[e])

    def _ends(self, e: str, p: Pointer) -> bool:
        return any(n.endswith(p.head) for n in self.names[e]) if p.head else True

    def _before(self, p: Pointer) -> list[str]:
        """Fitting entities before here, nearest first, each once."""
        out: list[str] = []
        for _, e in reversed(self.recent):
            if e not in out and self._fits(e, p):
                out.append(e)
        return out

    def _near(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        found = self._before(p)
        ending = [e for e in found[:4] if self._ends(e, p)]
        return tuple((ending or found)[:1])

    def _bare(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        if self.speaker is not None and self._fits(self.speaker, p):
            return (self.speaker,)
        if self.last.get(m.name) and p.head in ("集团", "公司"):
            pass
        return self._near(i, m, p)

    def _speaker(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        if p.types & REGION:
            return self._whole(i, m, p)
        if self.speaker is not None and (not p.types or self._fits(self.speaker, p)):
            return (self.speaker,)
        return self._most(p)

    def _most(self, p: Pointer) -> tuple[str, ...]:
        fitting = [e for e in self.counts if self._fits(e, p)]
        return (max(fitting, key=lambda e: (self.counts[e], e)),) if fitting else ()

    def _addressee(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        return (self.addressee,) if self.addressee is not None and self._fits(self.addressee, p) else ()

    def _whole(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        if self.speaker is not None and p.types & REGION:
            own = [e for e in self.counts if self._fits(e, p) and self._of_speaker(e)]
            if len(own) == 1:
                return (own[0],)
        return self._most(p) if p.types & REGION else self._bare(i, m, p)

    def _of_speaker(self, e: str) -> bool:
        assert self.speaker is not None
        bare = min((n for n in self.names[e]), key=len).rstrip("省市县区乡镇村")
        return len(bare) > 1 and any(n.startswith(bare) for n in self.names[self.speaker])

    def _new(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        return self._near(i, m, p)

    def _declared(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        return ()

    def _second(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        pair = self._pair(i, p)
        return pair[:1]

    def _first(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        pair = self._pair(i, p)
        return pair[1:2]

    def _pair(self, i: int, p: Pointer) -> tuple[str, ...]:
        """The last two things of one kind before here, nearest first."""
        recent: list[str] = []
        for _, e in reversed(self.recent):
            if e not in recent:
                recent.append(e)
        organizations = [e for e in recent if self.types[e] in ORGANIZATION]
        return tuple((organizations or recent)[:2])

    def _other(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        found = [e for e in self._pair(i, p) if e != self.speaker]
        return tuple(found[:1])

    def _several(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        sentence = bisect_left(self.starts, m.span.start + 1) - 1
        begin = self.sentences[max(0, sentence - 1)].span.start if self.sentences else 0
        near = [
            e
            for j, e in self.recent
            if self.mentions[j].span.start >= begin and (self._fits(e, p) if p.types else self.types[e] in ORGANIZATION)
        ]
        found = tuple(dict.fromkeys(near))
        return found if len(found) == p.count else ()

    def _subject(self, i: int, m: Mention, p: Pointer) -> tuple[str, ...]:
        sentence = bisect_left(self.starts, m.span.start + 1) - 1
        begin = self.sentences[sentence].span.start if self.sentences else 0
        here = [e for j, e in self.recent if self.mentions[j].span.start >= begin and self.types[e] in ORGANIZATION]
        return tuple(here[:1])
