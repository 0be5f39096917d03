"""Persons: a surname and a given name after a title, before a verb of speech, or with an address behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

import ahocorasick_rs

from kg.knowledge import Knowledge
from kg.mentions.found import Found
from kg.mentions.words import Cutter

_HAN = "\u4e00-\u9fff"
_MASKED = re.compile(
    rf"(?:[A-Z]|[{_HAN}](?:[×X*○]{{1,2}}|某某?))(?=总书记|同志|书记|主任|局长|董事长|总经理|，|、|。|等|说|在|任|（|为|因)|(?<=[A-Z])总书记"
)
_NOT_GIVEN = frozenset("的了着与和及由在对将把被向从以为于是等到就也说称表指强介主出任兼带现当一，。、；：！？（）“”《》\n \t")


class Persons:
    """Finds persons by titles (``titles``), surnames (``surnames``) and the words behind a name (``mention/person_after``)."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        self._titles = knowledge.words("titles")
        self._automaton = ahocorasick_rs.AhoCorasick(
            self._titles, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )
        surnames = knowledge.words("surnames")
        self._compound = frozenset(s for s in surnames if len(s) == 2)
        self._single = frozenset(s for s in surnames if len(s) == 1)
        after = knowledge.words("mention/person_after")
        self._after = re.compile("|".join(map(re.escape, after)))
        self._spoken = re.compile(
            rf"(?<![{_HAN}])[{_HAN}]{{2,4}}?(?=(?:{'|'.join(map(re.escape, after))}))"
        )
        self._cutter = cutter

    def find(self, text: str) -> Iterator[Found]:
        """Candidates in no order; the same name may be given more than once."""
        for _, start, stop in self._automaton.find_matches_as_indexes(text):
            name = self._name_at(text, stop)
            if name:
                yield Found(stop, name, "Person", "mention.person-after-title", 70)
        for m in self._spoken.finditer(text):
            if self._is_name(m[0]):
                yield Found(m.start(), m.end(), "Person", "mention.person-before-verb", 65)

    def _is_name(self, name: str) -> bool:
        if name[:2] in self._compound and len(name) in (3, 4):
            return True
        return name[0] in self._single and len(name) in (2, 3) and _NOT_GIVEN.isdisjoint(name[1:])

    def _name_at(self, text: str, at: int) -> int | None:
        """Where a name that begins at ``at`` ends, or None if none begins there."""
        lead = 2 if text[at : at + 2] in self._compound else 1 if text[at : at + 1] in self._single else 0
        if not lead:
            return None
        window = text[at : at + lead + 6]
        ends = set()
        for w in self._cutter.words(window, 0, len(window)):
            ends.add(w.stop)
        long, short = lead + 2, lead + 1
        if len(window) >= long and self._given(window[lead:long]) and (long in ends or long == len(window)):
            return at + long
        if len(window) >= short and self._given(window[lead:short]) and (short in ends or short == len(window)):
            return at + short
        return None

    def _given(self, characters: str) -> bool:
        return _NOT_GIVEN.isdisjoint(characters) and bool(re.fullmatch(rf"[{_HAN}]+", characters))
