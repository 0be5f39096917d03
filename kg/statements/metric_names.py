"""The name of what a figure counts, from the words before and after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.model import Span
from kg.statements.metric_words import Token, Words

_NOUN = ("noun", "soft", "quote", "measure")
_VERB = ("verb", "light", "kept", "dropped")
_AND = frozenset(("、", "和", "与", "及", "以及"))
_KINDS = _AND | {"或"}  # 46家全资及控股子公司
_HOW_MANY = frozenset(("数量", "总数", "个数", "家数", "人数"))
_RESULT = frozenset("成为到至起")  # what only follows a verb (归并成1家)
_LONGEST = 8  # words of a name


@dataclass(frozen=True, slots=True)
class Name:
    """A name for a metric.

    ``ends`` is the part of its last word, ``bearer`` the mention next to it, ``verb`` the one that rules it.
    """

    text: str
    span: Span
    ends: str
    bearer: int | None = None
    verb: str = ""


class Namer(Words):
    """Makes names of the words around figures."""

    def left(self, tokens: Sequence[Token]) -> Name | None:
        """The name that ends where ``tokens`` end, None if there is none that tells anything."""
        run = self._run(tokens)
        i = len(tokens) - len(run)
        while run and (run[-1].part in ("dropped", "stop", "kept") or run[-1].text in self.short):
            run = run[:-1]
        while len(run) > 1 and run[-1].part == "light":
            run = run[:-1]
        if not any(t.part in ("noun", "verb", "soft") for t in run):
            last = tokens[i - 1] if i > 0 and not run else None
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
            if j > 0 and run[j - 1].text in self.ways:  # 减少|操作人员
                j -= 1
        j = _back(run, j, ("kept",))
        words = [t for t in run[j:] if t.part not in ("dropped", "quote")]
        if not words:  # a quotation mark alone
            return None
        while len(words) > 1 and words[0].part in ("light", "measure"):
            words.pop(0)
        near = tokens[i - 1] if i > 0 and j == 0 and tokens[i - 1].part == "hard" else None
        counted = words[-1].text in _HOW_MANY
        if words[0].part == "soft" and len(words) > 1 and not verb and not counted:  # “守田”羊角锤合格率
            near, *words = words
        span = Span(words[0].start, words[-1].stop)
        text = "".join(self._form(t, t is words[-1]) for t in words)
        return Name(text, span, ends, near.mention if near else None, verb)

    def _form(self, token: Token, last: bool) -> str:
        """The word that a name has for a token: 重量 for 重, but 重箱率 as it stands."""
        return token.text if token.part == "noun" and not last else self.forms.get(token.text, token.text)

    def governor(self, tokens: Sequence[Token]) -> str:
        """The verb that rules a list of nouns which ends where ``tokens`` end, "" if there is none."""
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
            elif t.text == "的" and (block or bearer is not None):
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
        ends = next((n for n in range(1, len(block)) if self.earns(*block[n - 1 : n + 1])), None)
        block = block[:ends]  # 3家企业|利润过亿元
        name = "".join(t.text for t in block if t.part != "quote")
        return Name(name, Span(block[0].start, block[-1].stop), "noun")

    def earns(self, who: Token, what: Token) -> bool:
        """Whether the first of two words is a kind of enterprise and the second what it has earned."""
        return who.text.endswith(self.earning) and what.text.startswith(self.earned)

    def _noun_block(self, tokens: Sequence[Token]) -> list[Token]:
        block: list[Token] = []
        quoted = False
        for n, t in enumerate(tokens):
            quoted = quoted != (t.part == "quote")
            joined = t.part == "verb" and n + 1 < len(tokens) and tokens[n + 1].part == "noun"
            joined = joined and tokens[n + 1].text not in _RESULT
            headed = joined and n > 0 and tokens[n + 1].text in self.heads and self._ends(tokens, n + 2)
            noun = t.part in _NOUN and (block or t.part != "measure")
            kinds = bool(block) and t.text in _KINDS and n + 1 < len(tokens) and tokens[n + 1].part == "noun"
            if noun or kinds or quoted or (joined and (n == 0 or headed or len(tokens[n + 1].text) == 1)):
                # 帮扶任务, 预警响应级别, 快充枪
                block.append(t)
            else:
                break
        while block and block[-1].part == "quote":
            block.pop()
        return block

    def _ends(self, tokens: Sequence[Token], n: int) -> bool:
        """Whether no more of a name or of what is said of it stands from the token ``n`` on."""
        return n >= len(tokens) or tokens[n].part not in (*_NOUN, *_VERB)


def _back(run: Sequence[Token], j: int, parts: Sequence[str]) -> int:
    while j > 0 and run[j - 1].part in parts:
        j -= 1
    return j


@lru_cache(maxsize=2)
def namer(knowledge: Knowledge) -> Namer:
    """The namer of a knowledge, made once."""
    return Namer(knowledge)
