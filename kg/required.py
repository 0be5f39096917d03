"""Words of which a text must hold one for a pattern to match in it: they spare most patterns the search."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

import ahocorasick_rs

Need = frozenset[str]

_TOKEN = re.compile(
    r"(?P<open>\((?:\?(?:P<\w+>|:|(?P<look><?[=!])))?)|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<part><[a-z][\w/-]*>|\{[a-z]\w*(?::[A-Za-z|]+)?\+?>?\})"
    r"|(?P<gap>\{(?:~~?|-)\d*\})|(?P<repeat>(?:[*+?]|\{\d*,?\d*\})\??)"
    r"|\[(?P<any>(?:\\.|[^\]\\])*)\]|\\(?:u.{4}|U.{8}|x..|.)|[.^$]|(?P<literal>.)",
    re.DOTALL,
)
_OPTIONAL = ("?", "*", "{0", "{,")


def required(pattern: str, part: Callable[[str], Need]) -> tuple[Need, ...]:
    """The needs of a pattern of ``kg.pattern``: a text in which it matches holds a word of each.

    ``part`` tells the words of ``<cue/launch>`` and the symbols of ``{part:Group}``.

    >>> [sorted(need) for need in required("(?:出资|投资)设立了?.{0,9}公司", lambda part: frozenset())]
    [['出资', '投资'], ['设立'], ['公司']]
    """
    return tuple(dict.fromkeys(_group(_TOKEN.finditer(pattern), part)))


def _group(tokens: Iterator[re.Match[str]], part: Callable[[str], Need]) -> list[Need]:
    """The needs of the alternatives up to a closing bracket, which is used up."""
    branches: list[list[Need]] = []
    atoms: list[list[Need] | str] = []  # the needs of each atom, or the character that it is
    for token in tokens:
        if token["close"]:
            break
        if token["bar"]:
            branches.append(_joined(atoms))
            atoms = []
        elif token["repeat"]:
            last = atoms.pop()
            needs = [frozenset({last})] if isinstance(last, str) else last
            atoms.append([] if token[0].startswith(_OPTIONAL) else needs)
        elif token["open"]:
            inside = _group(tokens, part)
            atoms.append([] if token["look"] in ("!", "<!") else inside)
        elif token["literal"]:
            atoms.append(token[0])
        elif token["part"]:
            atoms.append([part(token[0])])
        else:
            plain = token["any"] and not set("^-\\") & set(token["any"])
            atoms.append([frozenset(token["any"])] if plain else [])
    branches.append(_joined(atoms))
    if len(branches) == 1:
        return branches[0]
    return [frozenset().union(*map(rarest, branches))] if all(branches) else []


def _joined(atoms: list[list[Need] | str]) -> list[Need]:
    """The needs of a sequence, characters side by side as words."""
    needs: list[Need] = []
    word = ""
    for atom in [*atoms, []]:
        if isinstance(atom, str):
            word += atom
            continue
        if word:
            needs.append(frozenset({word}))
            word = ""
        needs += atom
    return needs


class Sieve:
    """Which of several patterns a text may match, by their needs: one search finds the words of all.

    >>> funded, helped = [frozenset({"出资"})], [frozenset({"村", "镇"}), frozenset({"帮扶"})]
    >>> Sieve([funded, helped, []]).possible("帮扶两镇")
    [1, 2]
    """

    def __init__(self, patterns: Sequence[Sequence[Need]]) -> None:
        needs = tuple(dict.fromkeys(need for pattern in patterns for need in pattern))
        bit = {need: 1 << i for i, need in enumerate(needs)}
        self._all = [sum(bit[need] for need in set(pattern)) for pattern in patterns]
        self._always = [i for i, pattern in enumerate(patterns) if not pattern]
        meets: dict[str, int] = {}  # a bit for each need that a word meets
        leads: dict[str, list[int]] = {}  # the patterns whose rarest need a word meets
        for need in needs:
            for word in need:
                meets[word] = meets.get(word, 0) | bit[need]
        for i, pattern in enumerate(patterns):
            for word in rarest(pattern) if pattern else ():
                leads.setdefault(word, []).append(i)
        self._words = ahocorasick_rs.AhoCorasick(meets)
        self._meets = [(met, leads.get(word, ())) for word, met in meets.items()]

    def possible(self, text: str) -> list[int]:
        """The numbers of the patterns of which the text meets all needs, in order."""
        met, led = 0, set(self._always)
        for word in {word for word, _, _ in self._words.find_matches_as_indexes(text, overlapping=True)}:
            meets, leads = self._meets[word]
            met |= meets
            led.update(leads)
        return [i for i in sorted(led) if self._all[i] & met == self._all[i]]


def rarest(needs: Iterable[Need]) -> Need:
    """The need that is met least often: that of long words, and of few."""
    return max(needs, key=lambda need: (min(map(len, need)), -len(need), sorted(need)))
