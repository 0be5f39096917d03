"""The name of what a figure counts, from the words before and after it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.mentions.words import Word, cutter
from kg.model import Mention, Span

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
_NOUN_TAGS = frozenset("nabjlizfsgekx")
_QUOTES = "“”‘’《》"
_NOUN = ("noun", "soft", "quote", "measure")
_VERB = ("verb", "light", "kept", "dropped")
_AND = frozenset(("、", "和", "与", "及", "以及"))
_LONGEST = 8  # words of a name


@dataclass(frozen=True, slots=True)
class Token:
    """A word with the part that it plays: noun, verb, light, kept, dropped, measure, quote, stop; soft and hard: mentions."""

    start: int
    stop: int
    part: str
    text: str
    mention: int = -1


@dataclass(frozen=True, slots=True)
class Name:
    """A name for a metric: ``ends`` is the part of its last word, ``bearer`` the mention next to it, ``verb`` the one it has."""

    text: str
    span: Span
    ends: str
    bearer: int | None = None
    verb: str = ""


class Namer:
    """Cuts the words around figures and makes names of them."""

    def __init__(self, knowledge: Knowledge) -> None:
        entries = knowledge.entries("metric/words")
        self.parts = {e[0]: e[1] for e in entries}
        self.forms = {e[0]: e[2] for e in entries if len(e) > 2}
        self.cutter = cutter(knowledge)
        reach = knowledge.words("metric/reach")
        self.short = frozenset(w for w in reach if len(w) == 1)
        words = "|".join(re.escape(w) for w in reach if len(w) > 1)
        self.reach = re.compile(
            rf"(?:{words}|(?<![发直送抵到传表转下])达|(?:{words}|[为是有达])?人民币|仍然?|已经?)了?$"
        )

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
                part = "soft" if mentions[k].type in _SOFT else "hard"
                out.append(Token(span.start, span.stop, part, text[span.start : span.stop], k))
                at = span.stop
            elif span.start < start < span.stop:
                at = min(stop, span.stop)
            k += 1
        return out + self._words(text, at, stop)

    def _words(self, text: str, start: int, stop: int) -> list[Token]:
        if start >= stop:
            return []
        words = self._joined(self.cutter.words(text, start, stop))
        return [Token(w.start, w.stop, self._part(w.text, w.tag), w.text) for w in words]

    def _joined(self, words: Sequence[Word]) -> Iterator[Word]:
        """The words, those that make up one of the lexicon as one."""
        n = 0
        while n < len(words):
            taken = 1
            for more in range(min(4, len(words) - n), 1, -1):
                whole = "".join(w.text for w in words[n : n + more])
                if whole in self.parts:
                    taken = more
                    break
            last = words[n + taken - 1]
            yield words[n] if taken == 1 else Word(words[n].start, last.stop, whole, "")
            n += taken

    def _part(self, word: str, tag: str) -> str:
        if word in self.parts:
            return self.parts[word]
        if word in _QUOTES:
            return "quote"
        if word.isdigit():
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
            cut = self.reach.sub("", part.rstrip("的了 "))
            if cut == part:
                return part
            part = cut

    def left(self, tokens: Sequence[Token]) -> Name | None:
        """The name that ends where ``tokens`` end, None if there is none or only a verb that tells nothing."""
        run = self._run(tokens)
        i = len(tokens) - len(run)
        while run and (run[-1].part in ("dropped", "stop") or run[-1].text in self.short):
            run = run[:-1]
        while len(run) > 1 and run[-1].part == "light":
            run = run[:-1]
        if not any(t.part in ("noun", "verb", "soft") for t in run):
            last = tokens[-1] if tokens and not run else None
            if last and last.part == "hard":
                return Name(last.text, Span(last.start, last.stop), "mention", last.mention)
            return None
        ends = "noun" if run[-1].part in _NOUN else "verb"
        j = _back(run, len(run), _NOUN if ends == "noun" else _VERB)
        verb = ""
        if ends == "verb":
            j = _back(run, j, _NOUN)
        elif j > 0 and run[j - 1].part in ("verb", "light"):
            j -= 1
            verb = run[j].text
        j = _back(run, j, ("kept",))
        words = [t for t in run[j:] if t.part not in ("dropped", "quote")]
        while len(words) > 1 and words[0].part in ("light", "measure"):
            words.pop(0)
        hard = tokens[i - 1] if i > 0 and j == 0 and tokens[i - 1].part == "hard" else None
        span = Span(words[0].start, words[-1].stop)
        text = "".join(self.forms.get(t.text, t.text) for t in words)
        return Name(text, span, ends, hard.mention if hard else None, verb)

    def governor(self, tokens: Sequence[Token]) -> str:
        """The verb that rules a list of nouns which ends where ``tokens`` end, "" if a stop stands between."""
        for t in reversed(tokens):
            if t.part == "verb":
                return t.text
            if t.part not in _NOUN and t.text not in _AND:
                break
        return ""

    def _run(self, tokens: Sequence[Token]) -> list[Token]:
        i = len(tokens)
        while i > 0 and len(tokens) - i < _LONGEST and tokens[i - 1].part not in ("stop", "hard"):
            i -= 1
        return list(tokens[i:])

    def head(self, tokens: Sequence[Token]) -> Name | None:
        """The noun that a clause begins with (利润率却最高), None if it begins otherwise."""
        block: list[Token] = []
        bearer = None
        for t in tokens:
            if t.part in _NOUN:
                block.append(t)
            elif not block and t.part == "hard":
                bearer = t.mention
            elif t.text == "的" and block:
                block = []
            else:
                break
        name = "".join(t.text for t in block if t.part != "quote")
        return Name(name, Span(block[0].start, block[-1].stop), "noun", bearer) if len(name) > 1 else None

    def done(self, tokens: Sequence[Token]) -> str:
        """The verb and its nouns that begin where ``tokens`` begin (12个已销号), "" if there is none."""
        words = [t for n, t in enumerate(tokens) if t.part != "dropped" or n > 1]
        if not words or words[0].part != "verb":
            return ""
        stop = next((n for n, t in enumerate(words) if n and t.part not in ("noun", "soft")), len(words))
        return "".join(t.text for t in words[:stop])

    def right(self, tokens: Sequence[Token]) -> Name | None:
        """The noun that begins where ``tokens`` begin, or that a clause with 的 leads to (受到诬告的干部)."""
        if tokens and tokens[0].part == "hard":
            return Name("", Span(tokens[0].start, tokens[0].stop), "noun", tokens[0].mention)
        block = self._noun_block(tokens)
        if not any(t.part != "quote" for t in block):
            of = next((n for n, t in enumerate(tokens) if t.text == "的"), None)
            return (
                self.right(tokens[of + 1 :])
                if of is not None and (of == 0 or tokens[0].part == "verb")
                else None
            )
        name = "".join(t.text for t in block if t.part != "quote")
        return Name(name, Span(block[0].start, block[-1].stop), "noun")

    def _noun_block(self, tokens: Sequence[Token]) -> list[Token]:
        block: list[Token] = []
        quoted = False
        for n, t in enumerate(tokens):
            quoted = quoted != (t.part == "quote")
            joined = t.part == "verb" and n + 1 < len(tokens) and tokens[n + 1].part == "noun"
            if (t.part in _NOUN and (block or t.part != "measure")) or quoted:
                block.append(t)
            elif joined and (n == 0 or len(tokens[n + 1].text) == 1):  # 帮扶任务, 快充枪
                block.append(t)
            else:
                break
        while block and block[-1].part == "quote":
            block.pop()
        return block


def _back(run: Sequence[Token], j: int, parts: Sequence[str]) -> int:
    while j > 0 and run[j - 1].part in parts:
        j -= 1
    return j


@lru_cache(maxsize=2)
def namer(knowledge: Knowledge) -> Namer:
    """The namer of a knowledge, made once."""
    return Namer(knowledge)
