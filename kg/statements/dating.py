"""Which period a figure is told of: its sentence's, or one that a sentence before has opened."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Span
from kg.statements.periods import ONCE, Period

_COMPARED = re.compile(r"(?:[比较于与由]|(?:^|[，约])“?[是为]|相当于)“?$")
_FOUNDED = re.compile("(?:成立|建成|创建|创办|设立|组建|投产|始建|建立|兴建)的")  # since when there is a body
_BEFORE = re.compile("[上去]一?年度?(?:同期|[末底])")
_PLANNED = re.compile("的?(?:预算|计划|目标|任务|预期|确定|下达)")  # 完成年初预算的76%
_AIMED = re.compile("(?:完成|占|为|达|达到|超|超过|超出)了?$")
_PART = re.compile("(?:其中|预计|计划|将|拟|力争|有望|定于)[在于到]?$")  # of one part of a sentence alone
_DAY = re.compile(r"\d{1,2}[日号](?:晚间?|上午|下午)?$")
_MARK = re.compile("[，。；：]")
_OPENS = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．是])?(?:[^，。；：\d]{2,10}[，：]“?)?"
)
_LASTING = re.compile("(?:年度?|半年|季度|[末底]|期间?)$|^截")  # no day, no 近年来


class Dating:
    """Finds the periods of a report's figures."""

    def __init__(self, text: str, periods: Sequence[Period], knowledge: Knowledge) -> None:
        self.text, self.periods = text, periods
        self.record = re.compile(knowledge.either("metric/records"))
        self.announced = re.compile(knowledge.either("metric/announced"))
        self.present = re.compile(knowledge.either("metric/present"))
        self.starts = [p.span.start for p in periods]

    def of(self, start: int, stop: int) -> str | None:
        """The last period of ``text[start:stop]`` that what stands at ``stop`` is told of.

        None of those that it is compared with (比上年, 由2019年的3%提高到, 创近9年新高), no 一次性, none of a
        frequency before its clause, and not the day on which somebody tells of it.
        """
        for k in range(bisect_left(self.starts, stop) - 1, bisect_left(self.starts, start) - 1, -1):
            if self.periods[k].span.stop <= stop and self._tells(self.periods[k], stop):
                return self.periods[k].text
        return None

    def _tells(self, period: Period, stop: int) -> bool:
        span, text = period.span, self.text
        if _COMPARED.search(text, max(0, span.start - 3), span.start) or self.record.match(text, span.stop):
            return False
        if _FOUNDED.match(text, span.stop):
            return False
        if text.startswith(("同期", "水平"), span.stop):  # 恢复至2019年同期的92%，接近上年水平
            return False
        part = _PART.search(text, max(0, span.start - 4), span.start)
        if part and text.find("；", span.stop, stop) >= 0:  # 其中3月份2亿元；预计明年投产；利润
            return False
        if _PLANNED.match(text, span.stop) and (
            period.text == "年初" or _AIMED.search(text, max(0, span.start - 4), span.start)
        ):
            return False
        if period.text[0] == "从" and text.startswith("的", span.stop):  # 从2020年的3%提高到5%
            return False
        if text.startswith("）》", span.stop):  # 《…实施方案（2023—2025年）》
            return False
        if period.kind == "Frequency" and (period.text == ONCE or _MARK.search(text, span.stop, stop)):
            return False
        if (
            _BEFORE.match(text, span.start) and text.find("；", span.stop, stop) >= 0
        ):  # 上年同期亏损3亿元；利润
            return False
        return not (_DAY.search(period.text) and self.announced.search(text, span.stop, stop))

    def first(self, start: int, stop: int) -> str | None:
        """The first period of ``text[start:stop]`` (2022年 in a title 2022年工作总结和2023年工作打算)."""
        k = bisect_left(self.starts, start)
        return self.periods[k].text if k < len(self.periods) and self.periods[k].span.stop <= stop else None

    def opening(self, sentence: Span) -> str | None:
        """The period that a sentence opens with and the next ones may go on with (截至6月末，…); None for a
        day, a vague one (近年来) or the first of several years (1993年改制，2004年…)."""
        lo, hi = (bisect_left(self.starts, end) for end in (sentence.start, sentence.stop))
        here = self.periods[lo:hi]
        if not here or len({p.text[:4] for p in here if p.text[:4].isdigit()}) > 1:
            return None
        period = here[0]
        opens = _OPENS.fullmatch(self.text, sentence.start, period.span.start)
        return period.text if opens and _LASTING.search(period.text) else None

    def goes_on(self, start: int, stop: int) -> bool:
        """Whether a figure at ``stop`` in the sentence from ``start`` may be of a period told before."""
        return not self.present.search(self.text, start, stop)
