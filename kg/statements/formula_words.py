"""The cues with which a report unfolds a formula such as “一四八”; the words themselves are in
``data/lexicon/formula``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge, either
from kg.model import Mention
from kg.statements.figures import Figure
from kg.statements.numerals import DIGITS

NUMBER = "一二两三四五六七八九十"
_DIGITS = re.compile(r"[\d一二三四五六七八九+]{3,9}")


@dataclass(frozen=True, slots=True)
class FormulaWords:
    """Cues of ``data/lexicon/formula``: heads (strategy, plan), openers of an unfolding, and roles with their
    words."""

    known: frozenset[str]  # initiatives of the whole country, whose numbers announce nothing (一带一路)
    opener: re.Pattern[str]
    part: re.Pattern[str]
    roles: tuple[tuple[re.Pattern[str], str], ...]
    counted: re.Pattern[str]
    onward: re.Pattern[str]


@lru_cache(maxsize=4)
def formula_words(knowledge: Knowledge) -> FormulaWords:
    """The formula lexicons, compiled."""
    heads = knowledge.either("formula/roles")
    openers = knowledge.either("formula/parts")
    return FormulaWords(
        known=frozenset(knowledge.words("names/initiatives")),
        opener=re.compile(knowledge.either("formula/openers")),
        part=re.compile(
            rf"[”“\s]*(?:{openers}|“?[{NUMBER}\dN][^，。；“”]{{0,6}}”?[，]?"
            r"(?:即|是|指|就是|为|：|分别|包括|——)|“[^“”，。；\n]{1,6}”[^，。；“”]{0,8}[，]?(?:即|是|指|为|：|包括|——|家|大))"
        ),
        roles=tuple(
            (re.compile(either(ws)), role) for role, ws in sorted(knowledge.kinds("formula/roles").items())
        ),
        counted=re.compile(rf"([{NUMBER}]|\d{{1,2}})(?:大|个|项|条|类)?(?:[^，。；、“”]{{0,8}}?){heads}"),
        onward=re.compile(
            "[；，](?:同时|并|再)?"
            + knowledge.either("formula/onward")
            + rf"(?![^，。；]{{0,60}}[{NUMBER}\d][个大项条类])"
        ),
    )


def without_parts(figures: Sequence[Figure], mentions: Iterable[Mention]) -> list[Figure]:
    """``figures`` without the counts of the parts of a formula before them (“132”: 1个核心、3级管控)."""
    left = list(figures)
    for m in mentions:
        digits = [int(DIGITS.get(c, c)) for c in m.name if c != "+"] if _DIGITS.fullmatch(m.name) else []
        k = next((k for k, f in enumerate(left) if f.span.start >= m.span.stop), len(left))
        told = _of_parts(left[k:], digits)
        if told == len(digits) or (told > 1 and all(f.kind == "Count" for f in left[k : k + told])):
            del left[k : k + told]
    return left


def _of_parts(figures: Sequence[Figure], digits: Sequence[int]) -> int:
    """How many figures count parts of a formula, in the order of its digits from the first; 4大平台 is no
    figure."""
    told, rest = 0, iter(digits)
    if not figures or not digits or figures[0].quantity.value != digits[0]:
        return 0
    while told < len(figures) and any(d == figures[told].quantity.value for d in rest):
        told += 1
    return told
