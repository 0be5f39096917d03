"""The words around a figure: the name before it, the noun behind it, the head of the clause before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.metric_base import BEARING, COUNTABLE, MEASURED, Base, Place
from kg.statements.metric_names import Name, namer
from kg.statements.metric_words import Token
from kg.statements.periods import Period

EDGE = re.compile(r"[，。；：！？（）()【】、…\n]|——")
_CLAUSE = re.compile(r"[，。；：！？（）()…\n]")
_PER = re.compile(r"每(?:[\u4e00-\u9fff]{1,2}|股)$")
# Also bodies, where no figure before them counts such things for another (科研院所26家).
_BODIES = frozenset(("Institution",))
_COUPLED = re.compile(r"(?:和|与|以?及)$")
_OVER = re.compile(r"((?:\d[\d.]{0,6})?[百千]?[万亿]?[元人吨亩](?:及?以上|以下))的?$")  # 亿元以上项目12个
_OF_WHOLE = re.compile(r"占[^，。；占\d]{1,12}(?:比重|比例|份额)(?=[^，。；]{0,2}$)")
_BRACKETED = re.compile(r"[（(][^（()）\d]{1,16}[)）]$")
_CJK_NEXT = re.compile(r"[\u4e00-\u9fff]")
_BOUND = re.compile(r"(?:以上|以下|以内|之间|左右|上下)$")
_HOW_MANY = re.compile("[\\d一二两三四五六七八九十][家户]$")
_NEAR = 40


class Around:
    """The words around the figures of a report."""

    def __init__(
        self, text: str, mentions: Sequence[Mention], periods: Sequence[Period], knowledge: Knowledge
    ) -> None:
        self.text, self.mentions, self.periods = text, mentions, periods
        self.starts = [m.span.start for m in mentions]
        self._lefts: dict[tuple[int, int], Name | None] = {}  # the names that have been sought
        self.period_starts = [p.span.start for p in periods]
        self._namer = namer(knowledge)
        self._segment = re.compile(
            rf"(?:其中)?([\u4e00-\u9fff、]{{2,14}}?{knowledge.either('metric/segments')})"
        )

    def actor(self, place: Place) -> tuple[Token, bool] | None:
        """The mention that stands before a figure, and whether a light verb stands between (甲公司实现)."""
        tokens = self.tokens(
            place.lo, place.lo + len(self._namer.unreached(self.text[place.lo : place.start]))
        )
        verbs = 0
        while verbs < len(tokens) and tokens[-1 - verbs].part in ("light", "dropped"):
            verbs += 1
        last = tokens[-1 - verbs] if verbs < len(tokens) else None
        return (last, verbs > 0) if last and last.part == "hard" else None

    def done(self, place: Place) -> str:
        """What was done as often as a figure says that opens its clause (完成12项)."""
        return self._namer.done(self.tokens(place.stop, place.hi))

    def left(self, lo: int, stop: int) -> Name | None:
        """The name that ends at ``stop``; a period before it (增长率2023年达) is passed over."""
        if (lo, stop) not in self._lefts:
            self._lefts[lo, stop] = self._with_period(lo, stop)
        return self._lefts[lo, stop]

    def _with_period(self, lo: int, stop: int) -> Name | None:
        share = _OF_WHOLE.search(self.text, lo, stop)
        part = self.left(lo, share.start()) if share else None
        if share and part and part.ends == "noun":  # 管理费用占营业收入比重
            return replace(part, text=part.text + share[0], span=Span(part.span.start, share.end()))
        k = bisect_left(self.period_starts, stop) - 1
        period = self.periods[k].span if k >= 0 and lo <= self.periods[k].span.start else None
        name = self._left(period.stop if period else lo, stop)
        return name or (self._left(lo, period.start) if period else None)

    def _left(self, lo: int, stop: int) -> Name | None:
        part = self._namer.unreached(_PER.sub("", self.text[lo:stop]))
        if not part.strip():
            return None
        tokens = self.tokens(lo, lo + len(part))
        if (
            _HOW_MANY.search(self.text, max(0, lo - 4), lo)
            and len(tokens) > 1
            and self._namer.earns(*tokens[:2])
        ):
            tokens.pop(0)  # 3家企业|利润
        return self._namer.left(tokens)

    def before(self, place: Place) -> Name | None:
        """The name before a figure, across an opening bracket or colon, with the verb that rules its list."""
        text, lo = self.text, place.lo
        left = self.left(lo, place.start)
        bounded = place.figure.kind != "Count" or _BOUND.search(text, place.start, place.stop)
        within = bounded and text.startswith("在", place.start - 1)
        if left is None and within and self.bare(lo, place.start):  # 价格在3亿元以上
            left = self.left(lo, place.start - 1)
        opened = (
            lo > 0 and text[lo - 1] in "：（(" and not self._namer.unreached(text[lo : place.start]).strip()
        )
        if left is None and not self._namer.unreached(text[lo : place.start]).strip():
            left = self.bracketed(place)
        counts = place.figure.kind == "Count" and _CJK_NEXT.match(text, place.stop)  # 情况：17家企业
        if left is None and opened and not counts:
            left = self.left(self.edge(lo - 1, 0), lo - 1)
        if left and left.ends == "mention":
            kind = self.mentions[left.bearer].type if left.bearer is not None else ""
            usable = place.figure.kind == "Count" and kind in COUNTABLE | _BODIES
            return self._governed(replace(left, bearer=None)) if usable else None
        if left and left.ends == "noun" and (part := self._part(left, place.floor)):
            return replace(left, text=part + left.text)
        if left and left.ends == "noun" and not left.verb and place.figure.kind == "Count":
            left = self._coupled(left, lo)
            over = _OVER.search(self.text, max(place.floor, lo - _NEAR), left.span.start)
            left = replace(left, text=over[1] + left.text) if over else left
        return self._governed(left) if left and left.ends == "noun" and not left.verb else left

    def _part(self, left: Name, floor: int) -> str:
        """The part of an enterprise that opens the clause of a name (供水业务实现|收入), else ""."""
        stop = left.span.start
        lo = self.clause(stop, max(floor, stop - _NEAR))
        k = bisect_left(self.starts, stop) - 1
        if k >= 0 and self.mentions[k].type in BEARING:
            lo = max(lo, self.mentions[k].span.stop)
        m = self._segment.match(self.text, lo, stop)
        if m is None or any(t.part not in ("light", "dropped", "kept") for t in self.tokens(m.end(), stop)):
            return ""
        words = self.tokens(*m.span(1))
        governed = len(words) > 2 and words[0].part in ("light", "verb")  # 拓展|检测业务
        return "" if governed else m[1]

    def bracketed(self, place: Place) -> Name | None:
        """The name before a bracket that closes before a figure's words (总资产收益率（ROA）1.2%)."""
        text, lo = self.text, place.lo
        closed = text[lo - 1 : lo] in ("）", ")")
        m = _BRACKETED.search(text, max(place.floor, lo - _NEAR), lo) if closed else None
        return self.left(self.edge(m.start(), place.floor), m.start()) if m else None

    def _governed(self, left: Name) -> Name:
        """A noun that ends a list, with the verb that rules the list (培训基层干部、技术人员)."""
        at = left.span.start
        if self.text[at - 1 : at] not in ("、", "和", "与", "及", "”"):
            return left
        lo = self.clause(at, max(0, at - _NEAR))
        verb = self._namer.governor(self.tokens(lo, at))
        return replace(left, text=verb + left.text, verb=verb) if verb else left

    def _coupled(self, name: Name, lo: int) -> Name:
        """A name with the one that 和 couples to it (重点实验室和技术中心11个)."""
        m = _COUPLED.search(self.text, lo, name.span.start)
        first = self._left(lo, m.start()) if m else None
        if not (m and first and first.span.stop == m.start()):
            return name
        thing = first.ends == "mention"
        if thing and (first.bearer is None or self.mentions[first.bearer].type not in MEASURED | _BODIES):
            return name
        return Name(
            first.text + m[0] + name.text,
            Span(first.span.start, name.span.stop),
            "noun",
            None if thing else first.bearer,
            first.verb,
        )

    def after(self, stop: int, hi: int, verbal: bool) -> Name | None:
        """The noun after a figure; it begins with a verb (6项帮扶任务) only if no noun stands before."""
        tokens = self.tokens(stop, hi)
        return self._namer.right(tokens) if verbal or not tokens or tokens[0].part != "verb" else None

    def behind(self, place: Place) -> tuple[int, int]:
        """Where the words behind a figure start and stop, across a bracket round it (（900万元）的贷款)."""
        text, stop = self.text, place.stop
        around = place.lo > 0 and text[place.lo - 1] in "（(" and text[stop : stop + 1] in ("）", ")")
        if not around or text[stop + 1 : stop + 2] != "的":
            return stop, place.hi
        return stop + 1, self.right_edge(stop + 1, stop + 25)

    def bare(self, lo: int, stop: int) -> str:
        """The text before a figure without periods and words of reaching."""
        k = bisect_left(self.period_starts, stop) - 1
        if k >= 0 and self.periods[k].span.stop <= stop and lo <= self.periods[k].span.start:
            lo = self.periods[k].span.stop
        part = self._namer.unreached(self.text[lo:stop]).strip()
        return "" if part in self._namer.short else part

    def alone(self, place: Place) -> Base | None:
        """The noun that heads the clause before that of a figure, where no other figure stands in it."""
        clause = self.clause(place.lo - 1, max(place.floor, place.lo - _NEAR))
        return None if re.search(r"\d", self.text[clause : place.lo]) else self.headed(place.lo, place.floor)

    def headed(self, at: int, floor: int) -> Base | None:
        """The noun that heads the clause before the one that starts at ``at``, with what bears it."""
        clause = self.clause(at - 1, max(floor, at - _NEAR))
        head = self._namer.head(self.tokens(clause, at - 1)) if self.text[at - 1 : at] == "，" else None
        return Base(head.text, "metric.headed", head.bearer) if head else None

    def handed(self, each: int, start: int, stop: int) -> str:
        """What 分别 at ``each`` hands out to things that are named (分别援建200亩、350亩果园)."""
        left, right = self.left(each, start), self.after(stop, self.right_edge(stop, stop + 24), True)
        after = right.text if right and (left is None or left.ends == "verb") else ""
        return (left.text if left else "") + after

    def verb(self, name: str) -> str:
        """The verb that a name begins with (生产 of 生产焦炭), "" if it begins otherwise."""
        tokens = self._namer.tokens(name, 0, len(name), (), ())
        return tokens[0].text if len(tokens) > 1 and tokens[0].part == "verb" else ""

    def clause(self, at: int, floor: int) -> int:
        """Where the clause of ``at`` starts, not before ``floor``."""
        return max((m.end() for m in _CLAUSE.finditer(self.text, floor, at)), default=floor)

    def clause_end(self, at: int) -> int:
        """Where the clause of ``at`` ends, at most 40 characters behind it."""
        m = _CLAUSE.search(self.text, at, at + _NEAR)
        return m.start() if m else min(len(self.text), at + _NEAR)

    def edge(self, at: int, floor: int) -> int:
        """Where the part of the clause that ends at ``at`` starts, not before ``floor``."""
        lo = max(floor, at - _NEAR)
        return max((m.end() for m in EDGE.finditer(self.text, lo, at)), default=lo)

    def right_edge(self, at: int, ceiling: int) -> int:
        """Where the part of the clause that starts at ``at`` ends, not after ``ceiling``."""
        m = EDGE.search(self.text, at, min(ceiling, at + 24))
        return m.start() if m else min(ceiling, at + 24)

    def tokens(self, start: int, stop: int) -> list[Token]:
        return self._namer.tokens(self.text, start, stop, self.mentions, self.starts)
