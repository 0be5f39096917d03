"""Names of figures by the rules of ``data/rules/metric``: growth, shares, names made of groups."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Span
from kg.statements.metric_around import Around
from kg.statements.metric_base import LOOK_BACK, Base, Place, base
from kg.statements.metric_inhabitants import Inhabitants
from kg.statements.metric_names import Name
from kg.statements.metric_rules import MetricRule, metric_rules

_WAY = re.compile(r"[增降涨跌升多少低高长减落缩幅速率滑的窄扩缓快+＋-]|超出?[序时计]|[上下]行")
_SINCE = re.compile(r"(?<![可环同])[比较][^，。；、]{3,10}$")
_EXCEPT = re.compile(r"(?:剔除|扣除|剔出|不含|不考虑|按|若|如果)[^，。；]{0,20}")  # 扣除价格因素后增长5%
_PART = re.compile(r"^完成.{0,4}(?:计划|目标|任务|预算|进度)|占比$|占[^占]{1,16}(?:比重|比例|份额)$")
_SHARES = ("占比", "比重", "份额")
# Whom a clause picks out by what it says of them (其中工期延误的).
PICKED = re.compile("(?:[^，。；]{0,6}(?:[当其]?中|里头?)|另|还)?([一-龥“”]{2,14})的")
_BARE = frozenset(("", "但", "但是", "而", "且", "并", "不过", "却", "仍", "虽", "虽然"))
_TOGETHER = re.compile("(?:合计|共计|三者|两者|加起来)共?占")
_OF = re.compile("占|不[低少高多超大]|不得|相当于")
_NEAR = 40


class Constructions:
    """The metric rules, run at a figure."""

    def __init__(self, around: Around, people: Inhabitants, knowledge: Knowledge) -> None:
        self.around, self.people, self._rules = around, people, metric_rules(knowledge)
        self._ways = frozenset(knowledge.words("metric/ways"))
        forms = (*knowledge.entries("metric/slight"), *knowledge.entries("metric/deals"))
        self._forms = {e[0]: e[1] for e in forms if len(e) > 1}

    def matches(self, use: str, place: Place) -> Iterator[tuple[MetricRule, re.Match[str]]]:
        """The rules of a use that match at a figure, with their matches."""
        symbol = self._rules.symbol[place.figure.kind]
        people = place.rest[1].span.stop if self.people.housed(place) else None  # 1200户3600人增收
        hi = self.around.right_edge(people, people + _NEAR) if people else place.hi
        for rule in self._rules.by_use[use]:
            unfit = not place.figure.quantity.unit.endswith(rule.unit)
            if unfit or place.figure.kind not in rule.kinds:
                continue
            wide = rule.scope != "clause"
            lo = max(place.floor, place.lo - LOOK_BACK) if wide else place.lo
            end = max(hi, self.around.clause_end(place.stop)) if wide else hi
            window = self.around.text[lo : place.start] + symbol + self.around.text[place.stop : end]
            if found := rule.match(window):
                yield rule, found

    def growth(self, place: Place) -> Iterator[tuple[MetricRule, re.Match[str]]]:
        """The growth rules that match at a figure; most are spared the search by a look at what precedes."""
        if _WAY.search(self.around.text, max(place.lo, place.start - 20), place.start):
            yield from self.matches("growth", place)

    def grown(self, rule: MetricRule, m: re.Match[str], place: Place, bases: Sequence[Base]) -> Base | None:
        way, stop = self.way(m), place.lo + m.end("base")
        apart = _EXCEPT.fullmatch(self.around.text, place.lo, stop)
        own = None if apart and bases else self.around.left(place.lo, stop)
        if own and own.ends == "mention":  # 营业收入9亿元，其中甲公司增长5%
            return replace(bases[-1], bearer=own.bearer).grown(way, rule) if bases else None
        if own and own.text in _SHARES and bases and not own.bearer:  # 占全市的9%，占比提高2个百分点
            shared = bases[-1].text + ("" if _PART.search(bases[-1].text) else own.text)
            return replace(bases[-1].grown(way, rule), text=shared + way, of=shared)
        if own and own.text in self._ways and bases:  # 营业收入下降5%，降幅收窄3个百分点
            return replace(bases[-1].grown(own.text + way, rule), of=bases[-1].text)
        if own:
            return base(own, rule.id).grown(way, rule)
        if self.around.bare(place.lo, stop) not in _BARE and not apart:
            return None
        if not apart and (named := self.around.bracketed(place)):  # 客运量（含支线）同比增长5%
            return base(named, rule.id).grown(way, rule)
        points = place.figure.quantity.unit.endswith(
            "点"
        )  # a share rises by points, what it is of by percent
        points = points and not way.startswith("超")
        of = next((b for b in reversed(bases) if points or not _PART.search(b.text)), None)
        of = of or self.around.alone(place)
        return of.grown(way, rule) if of else None

    def share(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """A share, named by what it is of: 有效投资占全市比重, 制造业占比."""
        if place.figure.kind != "Percent" or not _OF.search(self.around.text, place.lo, place.start):
            return None
        for rule, m in self.matches("share", place):
            own = self.around.left(place.lo, place.lo + m.end("base"))
            if (
                bases
                and bases[-1].rule == "metric.each"
                and _TOGETHER.search(self.around.text, place.lo, place.start)
            ):
                return Base("", rule.id)  # the share of all of a list is nobody's
            listed = self.around.text.startswith("、", place.lo - 1)
            picked = PICKED.fullmatch(self.around.text, place.lo, place.lo + m.end("base"))
            if picked and not listed:
                own = Name(picked[1], Span(*picked.span(1)), "noun")  # 账龄一年以内的占92%
            if (own and own.ends == "mention") or not (own or bases or m["whole"]):
                return None
            whole = f"占{m['whole']}{m['of'] or '比重'}" if m["whole"] else "占比"
            at = None if own or not bases else bases[-1].at
            of = own.text if own else bases[-1].text if bases else ""
            return Base(of + whole, rule.id, confidence=rule.confidence, at=at)
        return None

    def way(self, m: re.Match[str]) -> str:
        """What a match of a growth rule adds to a name: 同比增长, but 增长 for 较2020年末增长."""
        way = m["way"]
        return _SINCE.sub("", m["compared"]) + self._forms.get(way, way)

    def named(self, place: Place, bearer: int | None) -> Base | None:
        """The name that a rule makes of its groups (以2亿元收购: 收购金额)."""
        for rule, m in self.matches("name", place):
            groups = {k: self._forms.get(v, v) for k, v in m.groupdict().items() if v is not None}
            return Base(rule.name.format(**groups), rule.id, bearer, confidence=rule.confidence)
        return None
