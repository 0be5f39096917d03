"""What a formula stands for, where the text tells it of each word (“两亮一比”：亮身份、亮承诺、比业绩)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge import Knowledge
from kg.mentions.found import Found

LIMB = "mention.limb"  # the rule of these
_NUMBER = "[一二三四五六七八九十两双]"
_LIMB = re.compile(rf"({_NUMBER})个?((?!{_NUMBER}|个)[\u4e00-\u9fff]{{1,2}}?)(?={_NUMBER}|$)")
_PLAIN = re.compile(rf"({_NUMBER})个([\u4e00-\u9fff]{{2,3}})$")  # 四个一起
_FORMULA = re.compile(
    rf"“({_NUMBER}个[\u4e00-\u9fff]{{2,3}}|(?:{_NUMBER}(?!{_NUMBER})[\u4e00-\u9fff]{{1,2}}?){{2,4}})”"
)
_OPENS = re.compile("：|——|（|，?(?:即|就是|是指|指的是|分别是|分别为|包括)：?")
_HAN = "(?!的)[\u4e00-\u9fff“”]"
_ITEMS = tuple(
    re.compile(rf"[“]?(?![以是为由])((?:{_HAN}){{2,14}}?)[”]?(?:[、，；]{joint}|$|(?=[。）]))")
    for joint in ("", "|和|与|以及")
)
_COUNTS = {c: n for n, c in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "双": 2}
_FAR = 60  # characters between a formula and its limbs
_FEWEST, _MOST = 2, 24  # limbs of a formula


class Limbs:
    """Finds the limbs of formulas in quotation marks: as many as it counts, each with the word it counts."""

    def __init__(self, knowledge: Knowledge) -> None:
        elsewhere = ("mention/limbs", "mention/list_heads", "formula/roles")  # read by their own lists
        self._parts = {word for name in elsewhere for word in knowledge.words(name)}

    def find(self, text: str) -> Iterator[Found]:
        """The limbs in order of their formulas."""
        for m in _FORMULA.finditer(text):
            plain = _PLAIN.match(m[1])
            counted = [(_COUNTS[x[1]], x[2]) for x in ([plain] if plain else _LIMB.finditer(m[1]))]
            if any(word in self._parts for _, word in counted):
                continue
            for opening in _OPENS.finditer(text, m.end(), m.end() + _FAR):
                lists = (_unfolded(text, opening.end(), counted, item) for item in _ITEMS)
                found = next(filter(None, lists), None)
                if found:
                    yield from (Found(a, b, "Initiative", LIMB, 96, 0.85) for a, b in found)
                    break


def _unfolded(
    text: str, start: int, counted: list[tuple[int, str]], item: re.Pattern[str]
) -> list[tuple[int, int]]:
    """The spans of the limbs that begin at ``start``; [] where the text does not tell as many."""
    items = _items(text, start, item)
    words = [word for number, word in counted for _ in range(number)]
    if _FEWEST <= len(words) <= len(items) and all(
        w in text[a:b] for w, (a, b) in zip(words, items, strict=False)
    ):
        return items[: len(words)]
    number = counted[0][0]  # “四融四促”：融入治理促规范、…
    each = {n for n, _ in counted} == {number} and _FEWEST <= number <= len(items)
    if each and all(word in text[a:b] for a, b in items[:number] for _, word in counted):
        return items[:number]
    return []


def _items(text: str, start: int, item: re.Pattern[str]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    while len(spans) < _MOST and (m := item.match(text, start)):
        spans.append(m.span(1))
        start = m.end()
    return spans
