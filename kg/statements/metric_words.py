"""Words around figures, with the part that each may play in the name of a metric."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.mentions.words import Word, cutter
from kg.model import Mention

# Mentions that may be part of a metric's name (推广“甬优15号”种子); the others bear metrics.
_SOFT = frozenset(
    (
        "Product",
        "Policy",
        "Honor",
        "Initiative",
        "Industry",
        "Goal",
        "Strategy",
        "Platform",
        "Slogan",
        "Meeting",
    )
)
# Of these, those that name a kind of thing and never what bears a figure (稀土运营资产).
_CLASSES = frozenset(("Industry",))
_NOUN_TAGS = frozenset("nabjlizfsgekx")
_QUOTES = "“”‘’《》"
_REACHED = re.compile(r"(?<![发直送抵到传表转下])达$|仍$|(?<![截直以甚乃])至$")
_NUMBER = re.compile(r"\d+|[一两二三四五六七八九十]+")
_UNITS = frozenset("户家个座名大强")  # behind a number they begin no noun
_HEADS = ("人", "户", "亩")  # whom a mean is of
_QUOTED = 4  # words in quotation marks that are one
_JOINED = 8  # words that one of the lexicon is cut into (归属于上市公司股东的)
_BOUNDS = frozenset(("以上", "以下"))
_DONE = re.compile("着|了(?!解)")  # 运作着49个项目: a word that may be a noun or a verb is a verb here
_MARKS = frozenset("，。；：！？（）()…/.~%‰")


class Token(NamedTuple):
    """A word with the part that it plays.

    ``part`` is noun, verb, light, kept, dropped, measure or stop as in the lexicon ``metric/words``;
    quote for a quotation mark; soft or hard for a mention that may be part of a name or not.
    """

    start: int
    stop: int
    part: str
    text: str
    mention: int = -1


class Words:
    """Cuts the text around figures into words."""

    def __init__(self, knowledge: Knowledge) -> None:
        entries = knowledge.entries("metric/words")
        self.parts = {e[0]: e[1] for e in entries}
        self.forms = {e[0]: e[2] for e in entries if len(e) > 2}
        self.ways = frozenset(knowledge.words("metric/ways"))
        self.heads = frozenset(knowledge.words("metric/heads"))
        parts = knowledge.kinds("metric/earned")
        self.earning, self.earned = tuple(parts["earning"]), tuple(parts["earned"])
        self._cutter = cutter(knowledge)
        changed = (verb + to for verb in knowledge.words("metric/changes") for to in "到至为成")
        reach = {*knowledge.words("metric/reach"), *changed}
        self.short = frozenset(w for w in reach if len(w) == 1)
        self._reach = reach - self.short
        self._longest = max(map(len, reach))

    def tokens(
        self, text: str, start: int, stop: int, mentions: Sequence[Mention], starts: Sequence[int]
    ) -> list[Token]:
        """The words of ``text[start:stop]``; a mention is one word."""
        out: list[Token] = []
        at = start
        k = max(0, bisect_left(starts, start) - 1)
        while k < len(mentions) and mentions[k].span.start < stop:
            span = mentions[k].span
            if span.start >= at and span.stop <= stop:
                out += self._words(text, at, span.start)
                type_ = mentions[k].type
                part = "noun" if type_ in _CLASSES else "soft" if type_ in _SOFT else "hard"
                out.append(Token(span.start, span.stop, part, text[span.start : span.stop], k))
                at = span.stop
            elif span.start < start < span.stop:
                at = min(stop, span.stop)
            k += 1
        return out + self._words(text, at, stop)

    def _words(self, text: str, start: int, stop: int) -> list[Token]:
        if start >= stop:
            return []
        words = self._joined(list(_quoted(self._cutter.between(text, start, stop))))
        tokens = [
            Token(w.start, w.stop, "verb" if _DONE.match(text, w.stop) and w.tag == "vn" else part, w.text)
            for w in words
            for part in [self._part(w.text, w.tag)]
        ]
        for n, (who, each) in enumerate(pairwise(tokens), 1):
            if each.text == "均" and len(who.text) > 1 and who.text.endswith(_HEADS):  # 农户|均收入
                tokens[n - 1] = who._replace(stop=who.stop - 1, text=who.text[:-1])
                tokens[n] = Token(who.stop - 1, each.stop, "kept", who.text[-1] + each.text)
        for n, (number, unit) in enumerate(pairwise(tokens), 1):
            if unit.text in _UNITS and _NUMBER.fullmatch(number.text):  # 3户|企业产能, 三大|产业产值
                tokens[n] = unit._replace(part="measure")
        return tokens

    def _joined(self, words: Sequence[Word]) -> Iterator[Word]:
        """The words, those that make up one of the lexicon as one."""
        n = 0
        while n < len(words):
            taken = 1
            for more in range(min(_JOINED, len(words) - n), 1, -1):
                whole = "".join(w.text for w in words[n : n + more])
                if whole in self.parts:
                    taken = more
                    break
            tag = ""
            if taken == 1 and (more := self._longer(words, n)):
                taken, tag = more, "n"
                whole = "".join(w.text for w in words[n : n + more])
            last = words[n + taken - 1]
            yield words[n] if taken == 1 else Word(words[n].start, last.stop, whole, tag)
            n += taken

    def _longer(self, words: Sequence[Word], n: int) -> int:
        """How many words from number ``n`` on make a noun: one with its rate (逾期率), one with its bound
        (中层以上); 0 if they make none."""
        rest = [w.text for w in words[n + 1 : n + 3]]
        word = words[n]
        if len(word.text) < 2 or not rest or word.text.isdigit() or word.tag[:1] in tuple("mdpcr"):
            return 0
        if rest[0] == "率":
            return 2
        bound = 1 + (rest[0] == "及")
        return bound + 1 if rest[bound - 1 : bound] and rest[bound - 1] in _BOUNDS else 0

    def _part(self, word: str, tag: str) -> str:
        if word in self.parts:
            return self.parts[word]
        if word in _QUOTES:
            return "quote"
        if word.isdigit() or word in _MARKS:
            return "stop"
        if tag == "vn" or not tag:
            return "noun"
        if tag[0] in "vd":
            return "verb" if tag[0] == "v" else "dropped"
        if word.startswith("第") and len(word) > 1:
            return "noun"
        if tag == "q":
            return "measure"
        return "noun" if tag[0] in _NOUN_TAGS else "stop"

    def unreached(self, part: str) -> str:
        """``part`` without the words that only say that a figure is reached (达到, 降至, 控制在)."""
        while True:
            part = part.rstrip("的了 ")
            cut = next((n for n in range(self._longest, 1, -1) if part[-n:] in self._reach), 0)
            if not cut and _REACHED.search(part[-2:]):
                cut = 1
            if not cut:
                return part
            part = part[: len(part) - min(cut, len(part))]


def _quoted(words: Sequence[Word]) -> Iterator[Word]:
    """The words, those of a formula in quotation marks as one (“两非”, “四上”企业)."""
    n = 0
    while n < len(words):
        yield words[n]
        near = words[n + 2 : n + 2 + _QUOTED] if words[n].text == "“" else ()
        close = next((k for k, w in enumerate(near, n + 2) if w.text == "”"), 0)
        n += 1
        if close and words[n].tag[:1] == "m":
            yield Word(words[n].start, words[close - 1].stop, "".join(w.text for w in words[n:close]), "n")
            n = close
