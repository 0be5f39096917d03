"""Persons: the words before a possible name, its shape, and the words after it are weighed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

import ahocorasick_rs

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Cutter
from kg.weights import shipped

GIVEN = "models/given.tsv"  # how often a character is part of a given name, made by kg.train.given
_HAN = "\u4e00-\u9fff"
_MASK = re.compile(
    rf"(?:[A-Z](?:某某?|[×X*]{{1,2}})|[{_HAN}](?:[×*○]{{1,2}}|X{{1,2}}|某某?)|某某|\*\*)(?![{_HAN}]{{0,6}}(?:公司|集团|局|市|县|区|乡|镇|村|省|企业|银行|厂))"
)
# What a profile tells first of a person: 某人，男，
_PROFILE = re.compile(r"(?:同志)?[，（](?:[男女][，、]|\d{4}年(?:\d{1,2}月)?(?:出生|生)|[汉满回]族)")
_ASIDE = re.compile(r"（[^（）\n]{2,30}）(?=、)")  # 某人（甲公司经理）、某人
_LETTER = re.compile(
    r"(?<![A-Za-z0-9])[A-Z](?:总书记|书记|同志|主任|局长|董事长|总经理|省长|市长|县长)(?!处)"
)
_FOREIGN = re.compile(rf"[{_HAN}]{{1,6}}·[{_HAN}]{{1,7}}|[{_HAN}]{{2,7}}")
_STOP = frozenset("的了着与和及由在对将把被向从以为于是等到就也说称兼")
_BETWEEN = re.compile("[ \u3000]{0,4}(?:：|为|的|由|仍由|仍为|是)?[ \u3000]{0,2}")
_NOT_GIVEN = frozenset("的了着与及由在将把被是等到就也说称任兼，一。、；：！？（）“”《》\n \t·")
RARELY_GIVEN = frozenset("和向从以为于对只则却还便")
_DOCTRINE = rf"新时代|理论|[{_HAN}]{{0,4}}思想"
_BREAK = frozenset("，。；：、（“\n！？”）—")
_USUAL, _UNUSUAL, _NEVER = 0.2, 0.1, 0.03
_NOT_PERSON = frozenset("vdcpm")
_NEED = 6
_TITLED = 5  # the weight of a title before a name
_SURE = 3  # the weight of words that stand behind names only (一行)
_TITLE_FAMILIES = frozenset({"enterprise", "party", "government", "profession", "compound"})


class Persons:
    """Finds persons by ``titles``, ``surnames``, ``mention/person_before`` and ``mention/person_after``."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        before = {e[0]: int(e[1]) for e in knowledge.entries("mention/person_before")}
        for entry in knowledge.entries("titles"):
            if entry[1] in _TITLE_FAMILIES and len(entry[0]) > 1:
                before.setdefault(entry[0], 3 if "ambiguous" in entry[2:] else 5)
        self._before = sorted(before)
        self._weights: Mapping[str, int] = before
        self._automaton = ahocorasick_rs.AhoCorasick(
            self._before, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )
        surnames = {e[0]: (*e, "")[1] for e in knowledge.entries("surnames")}
        self._doubtful = frozenset(e[0] for e in knowledge.entries("surnames") if "ambiguous" in e[2:])
        for word in _STOP - {"于", "向", "和"}:
            surnames.pop(word, None)
        self._compound = frozenset(s for s in surnames if len(s) == 2)
        self._rank = {s: r for s, r in surnames.items() if len(s) == 1}
        self._after = {e[0]: int(e[1]) for e in knowledge.entries("mention/person_after")}
        self._opening = re.compile(
            rf"(?:^|(?<=[，。；：、（\n！？—由和与及是 \u3000]))[{''.join(sorted(self._rank))}](?=[{_HAN}])"
        )
        known = knowledge.either("mention/known_persons")
        self._known = re.compile(f"{known}(?!{_DOCTRINE})")
        self._office = re.compile(knowledge.either("titles"))
        self._posted = re.compile(rf"（[^（）\n]{{2,30}}{knowledge.either('titles')}）")
        self._cutter = cutter
        self._given = shipped(knowledge, GIVEN)

    def find(self, text: str, places: Collection[int] = ()) -> Iterator[Found]:
        """Candidates in no order, none where one of ``places`` begins; one may be given more than once."""
        for index, _, stop in self._automaton.find_matches_as_indexes(text):
            if not self._cutter.is_end(text, stop):
                continue
            weight = self._weights[self._before[index]]
            between = _BETWEEN.match(text, stop)
            assert between is not None
            yield from self._names(text, between.end(), weight - bool(between[0].strip()))
            if between.end() > stop:
                yield from self._names(text, stop, weight)
        for m in self._opening.finditer(text):
            if m.start() in places:
                continue
            yield from self._names(text, m.start(), 1 + (m.start() > 0 and text[m.start() - 1] in "由"))
        for m in self._known.finditer(text):
            yield Found(m.start(), m.end(), "Person", "mention.known-person", 75, 0.95)
        for m in _LETTER.finditer(text):
            yield Found(m.start(), m.end(), "Person", "mention.person-letter", 70)

    def _names(self, text: str, at: int, weight: int) -> Iterator[Found]:
        """The name at ``at``, if before, shape and after weigh enough, and those that a list joins to it."""
        if text[at : at + 1] == "任" and self._office.match(text, at + 1):
            return
        for _ in range(20):
            masked = _MASK.match(text, at)
            hidden = masked and (weight > 2 or text[at] in self._rank)
            end = masked.end() if masked and hidden else self._end(text, at, weight)
            if end is None:
                return
            profile = _TITLED if _PROFILE.match(text, end) else 0
            yield Found(at, end, "Person", "mention.person", 52 + max(weight, profile))
            aside = _ASIDE.match(text, end)
            end = aside.end() if aside else end
            if text[end : end + 1] not in "、和" or end + 1 >= len(text):
                return
            at, weight = end + 1, 4

    def _end(self, text: str, at: int, weight: int) -> int | None:
        best: tuple[int, int] | None = None
        for end, shape in self._shapes(text, at, weight):
            follows = self._follows(text, end)
            total = weight + shape + follows + (follows > 1)
            if total >= _NEED and (best is None or total > best[0]):
                best = (total, end)
        return best[1] if best else None

    def _follows(self, text: str, end: int) -> int:
        if _PROFILE.match(text, end) or self._posted.match(text, end):
            return _SURE
        for n in (4, 3, 2, 1):
            if text[end : end + n] in self._after:
                return self._after[text[end : end + n]]
        return 1 if end >= len(text) or text[end] in _BREAK or text[end].isspace() else 0

    def _shapes(self, text: str, at: int, weight: int) -> Iterator[tuple[int, int]]:
        """Possible ends of a name at ``at`` with how well each looks like a name."""
        lead = 2 if text[at : at + 2] in self._compound else 1 if text[at : at + 1] in self._rank else 0
        if lead:
            yield from self._chinese(text, at, lead, weight)
        elif weight >= 5:
            m = _FOREIGN.match(text, at)
            if m:
                yield from self._foreign(text, at, m.end())

    def _chinese(self, text: str, at: int, lead: int, weight: int) -> Iterator[tuple[int, int]]:
        whole = self._cutter.word_at(text, at)
        if whole and len(whole.text) > 1 and whole.tag[:1] in _NOT_PERSON:
            return
        given = text[at + lead : at + lead + 2]
        words = self._cutter.words(text, at + lead, min(len(text), at + lead + 7))
        if not words:
            return
        ends = {w.stop for w in words}
        base = (
            -(text[at] in "于向和" and weight < 4)
            + (2 if lead == 2 else 1)
            - (text[at : at + lead] in self._doubtful)
            - (self._rank.get(text[at], "") == "rare")
        )
        if text[at] == "和" and whole and whole.text == "和" and self._word(text, at + 1):
            return
        for n in (2, 1):
            if len(given) < n or not _NOT_GIVEN.isdisjoint(given[:n]) or not _is_han(given[:n]):
                continue
            end = at + lead + n
            told = weight > 3 or self._follows(text, end) == _SURE  # 李春和，男，
            if not RARELY_GIVEN.isdisjoint(given[:n]) and not (told and self._rarely(text, given[:n], end)):
                continue
            tag = self._cutter.tag(text[at:end])
            shape = base + (1 if n == 2 else 0) + (1 if end in ends or self._follows(text, end) > 1 else -2)
            if n == 2 and self._after.get(text[end - 1 : end + 1], 0) == 3:
                shape -= 3  # the second character begins a word that stands behind names (担任)
            shape += max(self._likely(given[:n]), -1 if weight > 4 else -2)
            if tag.startswith("nr"):
                shape += 1
            elif tag:
                shape -= 4
            yield end, shape

    def _word(self, text: str, at: int) -> bool:
        """True if a word of two characters or more that is no given name begins here: 和|党建."""
        word = self._cutter.word_at(text, at)
        return word is not None and len(word.text) > 1 and not word.tag.startswith("nr")

    def _rarely(self, text: str, given: str, end: int) -> bool:
        """True if a preposition's character is part of a given name here: 向春, or 淑和 before a break."""
        if len(given) == 1:
            return False
        if given[1] not in RARELY_GIVEN or end >= len(text) or text[end] in _BREAK or text[end] in "与和":
            return True
        return self._follows(text, end) == _SURE

    def _likely(self, given: str) -> int:
        """1 if its characters are usual in given names, -1 if one of them hardly ever is."""
        ratios = sorted(self._given.get(c, _USUAL) for c in given)
        if ratios[0] < _NEVER or ratios[-1] < _UNUSUAL:
            return -2
        return 1 if ratios[0] >= _USUAL else 0

    def _foreign(self, text: str, at: int, limit: int) -> Iterator[tuple[int, int]]:
        """A name without a known surname: words that no dictionary holds, up to one that ends it."""
        end = at
        for word in self._cutter.words(text, at, limit):
            known = len(word.text) > 1 and not word.tag.startswith("nr")
            if (
                (known and word.tag and word.tag[0] not in "n")
                or word.text in self._after
                or word.text in _STOP
            ):
                break
            if known and end == at:
                return
            end = word.stop
        dotted = "·" in text[at:end]
        if 2 <= end - at <= (13 if dotted else 5) and (dotted or self._follows(text, end)):
            yield end, 3 if dotted else 0


def _is_han(characters: str) -> bool:
    return all("\u4e00" <= c <= "\u9fff" for c in characters)
