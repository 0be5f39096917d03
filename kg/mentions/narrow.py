"""Beginnings of names with a narrow form: short names of companies (恒润|制药), townships and villages."""

from __future__ import annotations

import re

from kg.knowledge import Knowledge
from kg.mentions.admission import Admission
from kg.mentions.ending import Ending

_PLACE_ENDS = "省市县区州盟旗镇乡村"
_BEFORE_VILLAGE = frozenset("驻通跑惠兴整出进入来回到全各该两三四五六七八九十几本邻强富个")
_SENT = frozenset("驻帮扶")  # 前任驻|村第一书记
_LONGEST_PLACE = 4
_COUNTED = re.compile(
    r"(?:[一两二三四五六七八九十几多]个[村镇乡]|两村|[两三四五六七八九十][县镇乡]|\d个?[县镇乡村])$"
)


class Narrow:
    """Reads the names whose form leaves little to choose."""

    def __init__(self, knowledge: Knowledge, admission: Admission) -> None:
        self._admission = admission
        self._generic = frozenset(knowledge.words("mention/generic_words"))
        self._leads = frozenset(knowledge.words("mention/lead_words"))
        self._grown = frozenset(knowledge.words("mention/industry_verbs"))  # 发展|村集体经济
        bare = {t[0] for t in knowledge.entries("mention/tails") if "place" in (*t, "", "")[2].split(",")}
        self._not_places = frozenset(knowledge.words("mention/not_places")) - bare

    def company(self, e: Ending) -> int | None:
        """Where a short name begins: a place, or two or three single characters of no dictionary word."""
        if e.piece.text or e.at == 0:
            return None
        before = e.words[e.at - 1]
        placed = before.tag == "ns" and self._admission.inside(before, True)  # not 扎根|电力
        if e.known(before) or placed or before.text == "中国":
            return before.start
        low = e.at
        while low > 0 and len(e.words[low - 1].text) == 1 and self._admission.distinct(e.words[low - 1]):
            low -= 1
        while low < e.at and e.words[low].text in self._leads:
            low += 1
        return e.words[low].start if 2 <= e.start - e.words[low].start <= 3 else None

    def place(self, e: Ending) -> int | None:
        """Where a place begins: at most four characters of name, none of them another place's tail."""
        if e.text[e.own.start : e.stop] in self._not_places:
            return None
        if _COUNTED.search(e.text, max(0, e.own.start - 3), e.stop) or e.text[e.start - 1] in _SENT:
            return None
        at, low = e.at, e.own.start
        while at > 0 and e.start - e.words[at - 1].start <= _LONGEST_PLACE:
            word = e.words[at - 1]
            ends = word.text[-1] in _PLACE_ENDS or word.text == "街道" or (low < e.start and e.known(word))
            if ends or word.text in self._generic or not self._admission.inside(word, True):
                break
            low, at = word.start, at - 1
        if e.words[e.at - 1 if e.own.start == e.start else e.at].text in self._grown:
            return None
        first = e.words[at]
        opens = low == 0 or e.text[low - 1] in "\n。" or e.text[low - 1] in _PLACE_ENDS
        if first.text in self._leads and first.start == low and e.start - low > 1 and not opens:
            low += len(first.text)
        alone = first.text in self._leads and e.start - low == 1
        if first.stop == e.start and (first.text in _BEFORE_VILLAGE or alone):
            return None
        if e.text[low : e.stop] in self._not_places:
            return None
        return low if 1 <= e.start - low <= _LONGEST_PLACE else None
