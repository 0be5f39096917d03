"""What is known of a report before its pointing words are read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.entities.clusters import Clusters
from kg.entities.names import ENTERPRISE, INNER, REGION
from kg.knowledge import Knowledge
from kg.model import Document, Mention, Sentence

_CLAUSE = re.compile(r"[，。；！？：\n]|——")
_NUMBER = re.compile(r"[\s（(]*[一二三四五六七八九十\d]{0,3}[)）、．.：:]?\s*")
_OWNER = re.compile(".{2,30}?(?:集团|公司|银行|大学|学院|医院)(?=.)")
_LONG = 2000  # characters that are looked back for the start of a paragraph
_VERB = 8  # characters before a name that a verb of founding may take


@dataclass(frozen=True)
class Scene:
    """A report with its named entities, each by key.

    ``own[i]`` is the key of what ``mentions[i]`` names (None: a pointing word); ``declared`` holds
    pointing words that the report gave to an entity; ``founded`` are the indexes of mentions that a verb
    of founding stands before; ``weight`` tells how much the report is about each entity.
    """

    document: Document
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]
    own: Sequence[str | None]
    names: Mapping[str, tuple[str, ...]]
    types: Mapping[str, str]
    declared: Mapping[str, str]
    founded: frozenset[int]
    weight: Mapping[str, float]
    speaker: str | None
    addressee: str | None

    @cached_property
    def starts(self) -> list[int]:
        return [s.span.start for s in self.sentences]

    @cached_property
    def only_in_addresses(self) -> frozenset[str]:
        """Places that are only written together with a smaller one (余姚市鹿亭乡)."""
        alone: set[str] = set()
        within: set[str] = set()
        for i, e in enumerate(self.own):
            if e is not None and self.types[e] in REGION:
                after = self.own[i + 1] if i + 1 < len(self.own) else None
                joined = (
                    after is not None
                    and self.types[after] in REGION
                    and self.mentions[i].span.stop == self.mentions[i + 1].span.start
                )
                (within if joined else alone).add(e)
        return frozenset(within - alone)

    def sentence(self, i: int, back: int = 0) -> int:
        """Where the sentence of a mention, or the one ``back`` before it, begins."""
        at = bisect_right(self.starts, self.mentions[i].span.start) - 1 - back
        return self.starts[max(0, at)] if self.starts else 0

    def opens_sentence_before(self, i: int, j: int) -> bool:
        """Whether mention i opens a sentence and mention j the one before it, numbers aside."""
        spans, begin = self.mentions, self.sentence(i)
        if not self.is_open(begin, spans[i].span.start) or not spans[j].span.start < begin:
            return False
        last = self.sentence(i, 1)
        return last <= spans[j].span.start and self.is_open(last, spans[j].span.start)

    def is_open(self, begin: int, start: int) -> bool:
        """Whether nothing but white space and a number stands between."""
        return start - begin <= 12 and _NUMBER.fullmatch(self.document.text, begin, start) is not None

    def clause(self, i: int) -> int:
        """Where the clause of a mention begins."""
        start = self.mentions[i].span.start
        begin = max(0, start - 200)
        marks = [m.end() for m in _CLAUSE.finditer(self.document.text, begin, start)]
        return marks[-1] if marks else begin

    def paragraph(self, i: int) -> int:
        """Where the paragraph of a mention begins."""
        start = self.mentions[i].span.start
        return self.document.text.rfind("\n", max(0, start - _LONG), start) + 1

    def heads_section(self, i: int) -> bool:
        """Whether a mention is a line of its own, with a number before it or a colon after: （二）甲公司."""
        m, text = self.mentions[i], self.document.text
        left = text.rfind("\n", max(0, m.span.start - 12), m.span.start)
        after = text[m.span.stop : m.span.stop + 1]
        numbered = left >= 0 and _NUMBER.fullmatch(text, left + 1, m.span.start) is not None
        return numbered and after in ("\n", "：", ":") and self.types.get(self.own[i] or "") in ENTERPRISE

    def alike(self, one: str, other: str, *kinds: frozenset[str]) -> bool:
        """Whether two entities are of one type, or both of one of the kinds."""
        a, b = self.types[one], self.types[other]
        return a == b or any({a, b} <= kind for kind in kinds)


def founded(document: Document, mentions: Sequence[Mention], knowledge: Knowledge) -> frozenset[int]:
    """The indexes of mentions right before which a verb of founding stands."""
    verbs = knowledge.words("cue/establish")
    before = (document.text[max(0, m.span.start - _VERB) : m.span.start].rstrip("了的“") for m in mentions)
    return frozenset(i for i, words in enumerate(before) if words.endswith(verbs))


def owners(clusters: Clusters) -> dict[str, str]:
    """Of each inner organ that is named with its body (湘水集团党委), that body, if it is named alone too."""
    found: dict[str, str] = {}
    for key in clusters.parents:
        m = _OWNER.match(key)
        if m and clusters.type(key) in INNER and (owner := clusters.key(m[0])) in clusters.parents:
            found[clusters.root(key)] = clusters.root(owner)
    return found
