"""The name of what a figure counts, from the words before and after it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.mentions.words import Cutter
from kg.model import Mention, Span

_SOFT = frozenset(
    ("Product", "Policy", "Honor", "Initiative", "Industry", "Goal", "Strategy", "Platform", "Slogan")
)
_NOUN_TAGS = frozenset("nabjlizfsgekx")
_EDGE = re.compile(r"[，。；：！？（）【】、\n]|——")


@dataclass(frozen=True, slots=True)
class Token:
    """A word with the part that it plays: noun, verb, light, kept, dropped, stop, soft or hard (mentions)."""

    start: int
    stop: int
    part: str
    mention: int = -1


@dataclass(frozen=True, slots=True)
class Name:
    """A name for a metric: ``ends`` is the part of its last word, ``bearer`` a mention that stands right before it."""

    text: str
    span: Span
    ends: str
    bearer: int | None = None


class Namer:
    """Cuts the words around figures and makes names of them."""

    def __init__(self, knowledge: Knowledge) -> None:
        entries = knowledge.entries("metric/words")
        self.parts = {e[0]: e[1] for e in entries}
        self.cutter = Cutter(w for w in self.parts)
        reach = "|".join(map(re.escape, knowledge.words("metric/reach")))
        self.reach = re.compile(f"(?:{reach})了?$")

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
                out.append(Token(span.start, span.stop, "soft" if mentions[k].type in _SOFT else "hard", k))
                at = span.stop
            k += 1
        return out + self._words(text, at, stop)

    def _words(self, text: str, start: int, stop: int) -> list[Token]:
        if start >= stop:
            return []
        return [
            Token(w.start, w.stop, self._part(w.text, w.tag)) for w in self.cutter.words(text, start, stop)
        ]

    def _part(self, word: str, tag: str) -> str:
        if word in self.parts:
            return self.parts[word]
        if word in "“”‘’《》":
            return "quote"
        if tag == "vn" or not tag:
            return "noun"
        if tag[0] == "v":
            return "verb"
        if tag[0] == "d":
            return "dropped"
        if tag[0] == "m" and word.startswith("第"):
            return "noun"
        return "noun" if tag[0] in _NOUN_TAGS else "stop"

    def left(self, text: str, tokens: Sequence[Token]) -> Name | None:
        """The name that ends where ``tokens`` end."""
        i = len(tokens)
        while i > 0 and len(tokens) - i < 8 and tokens[i - 1].part not in ("stop", "hard"):
            i -= 1
        run = list(tokens[i:])
        bearer = tokens[i - 1].mention if i > 0 and tokens[i - 1].part == "hard" else None
        run = _trim(run)
        if not run:
            return None
        j = len(run)
        ends = "noun" if run[-1].part in ("noun", "soft", "quote") else "verb"
        if ends == "noun":
            while j > 0 and run[j - 1].part in ("noun", "soft", "quote"):
                j -= 1
            if j > 0 and run[j - 1].part == "verb":
                j -= 1
                bearer = bearer if j == 0 else None
            elif j > 0 and run[j - 1].part == "light":
                bearer = bearer if j == 1 else None
        else:
            while j > 0 and run[j - 1].part in ("verb", "light", "kept", "dropped"):
                j -= 1
            while j > 0 and run[j - 1].part in ("noun", "soft", "quote"):
                j -= 1
        while j > 0 and run[j - 1].part == "kept":
            j -= 1
        words = [t for t in run[j:] if t.part != "dropped"]
        while len(words) > 1 and words[0].part == "light":
            words.pop(0)
        name = "".join(text[t.start : t.stop] for t in words if t.part != "quote")
        return Name(name, Span(run[j].start, run[-1].stop), ends, bearer)

    def right(self, text: str, tokens: Sequence[Token]) -> Name | None:
        """The noun that begins where ``tokens`` begin, or that a clause with 的 leads to (受到诬告的干部)."""
        block: list[Token] = []
        for t in tokens:
            if t.part in ("noun", "soft", "quote"):
                block.append(t)
            elif t.part == "hard" and not block:
                return Name("", Span(t.start, t.stop), "noun", t.mention)
            else:
                break
        while block and block[-1].part == "quote":
            block.pop()
        if not block:
            de = next((n for n, t in enumerate(tokens) if text[t.start : t.stop] == "的"), None)
            return self.right(text, tokens[de + 1 :]) if de is not None else None
        name = "".join(text[t.start : t.stop] for t in block if t.part != "quote")
        return Name(name, Span(block[0].start, block[-1].stop), "noun")


def _trim(run: list[Token]) -> list[Token]:
    while run and run[-1].part in ("dropped", "light", "stop") and len(run) > 1:
        run.pop()
    while run and run[-1].part == "quote" and len(run) == 1:
        run.pop()
    return run if any(t.part in ("noun", "verb", "soft", "light") for t in run) else []


@lru_cache(maxsize=2)
def namer(knowledge: Knowledge) -> Namer:
    """The namer of a knowledge, made once."""
    return Namer(knowledge)
