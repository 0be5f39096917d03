"""The name of a single figure from its clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.figures import Figure
from kg.statements.metric_names import Name, namer
from kg.statements.metric_rules import MetricRule, metric_rules
from kg.statements.metric_words import Token
from kg.statements.periods import Period

EDGE = re.compile(r"[，。；：！？（）()【】、…\n]|——")
_CLAUSE = re.compile(r"[，。；：！？（）()…\n]")
_REST = re.compile(
    r"(?:其中|另有?|还有|总数|合计|共计|总计|累计|一共|总共|同比|[前后]者|又|再|已|并|最终|目前|今年|去年){0,4}$"
)
_PER = re.compile(r"每(?:[\u4e00-\u9fff]{1,2}|股)$")
_QUOTED = re.compile(r"[”》]$")
_WAY = re.compile(r"[增降涨跌升多少低高长减落缩幅速率滑的窄扩缓快+＋-]")
_SINCE = re.compile(r"[比较][^，。；、]{3,10}$")
_LENGTH = re.compile(
    r"(?:期限?|时间|时数|小时数|周期|利用小时|年限|时长|寿命|天数|耗时|时限|工龄|提前|停[产业工机窑炉运课]|缩短|减少|压缩|延长|历时|领先[^，]{0,6})$"
)
_DURATION = frozenset(
    ("年", "天", "个月", "小时", "个小时", "分钟", "周", "个工作日", "工作日", "秒", "昼夜")
)
_VARIANT = re.compile(r"(?P<of>远期|近期|[一二三四]期|设计|最大|最高|最低|峰值|年均|日均)[约为达]?")
# Mentions that may be what is counted themselves (党员突击队46支).
MEASURED = frozenset(("Facility", "OrganizationUnit", "PartyOrganization", "Project"))
COUNTABLE = MEASURED | {"Product"}
# Mentions that a figure right behind them belongs to.
BEARING = frozenset(
    ("Group", "Company", "GovernmentBody", "Institution", "OrganizationUnit", "City", "County", "Village")
) | {"Province", "Township"}
# Also bodies, where no figure before them counts such things for another (科研院所26家).
_BODIES = frozenset(("Institution",))
_COUPLED = re.compile(r"(?:和|与|以?及)$")
_YIELDS = re.compile(
    r"(?:收入|利润|分红|收益|产值|投资|税收|外债|贷款|订单|补贴|补助|奖金)(?![\u4e00-\u9fff])"
)
_OF_PEOPLE = re.compile(r"的(?![\u4e00-\u9fff]{0,8}(?:队|班子|组|团|阵容|规模|编制|班|岗位))")
_SIZES = frozenset(("米", "厘米", "毫米", "吨", "公斤", "兆帕", "亩", "平方米"))
_WORKS = re.compile(r"级?[\u4e00-\u9fff]{1,12}(?:项目|工程|装置|生产线)")
_SIZED = ("的", "长", "高", "宽", "深", "厚", "级", "直径", "口径")
_DIMENSIONS = frozenset(
    ("毫米", "厘米", "微米", "纳米", "千伏", "马力")
)  # what they stand before is not counted
_PEOPLE = ("人", "户", "名", "口人", "位")
_ITEM = re.compile(r"[\u4e00-\u9fff]、$")
_OVER = re.compile(r"((?:\d[\d.]{0,6})?[百千]?[万亿]?[元人吨亩](?:及?以上|以下))的?$")  # 亿元以上项目12个
_OF_WHOLE = re.compile(r"占[^，。；占\d]{1,12}(?:比重|比例|份额)(?=[^，。；]{0,2}$)")
_EXCEPT = re.compile(r"(?:剔除|扣除|剔出|不含|不考虑|按|若|如果)[^，。；]{0,20}")  # 扣除价格因素后增长5%
_PART = re.compile(r"占比$|占[^占]{1,16}(?:比重|比例|份额)$")
_BRACKETED = re.compile(r"[（(][^（()）\d]{1,16}[)）]$")
_MEMBERS = re.compile(r"[\u4e00-\u9fff]{0,10}?(?:企业|[国央]企(?!业)|公司|行业)")
_NET = frozenset(("净增", "净减", "净增加", "净减少"))  # 用户9万户，净增1万户
_CJK_NEXT = re.compile(r"[\u4e00-\u9fff]")
_LISTED = re.compile(r"[\u4e00-\u9fff]{1,8}、")
_THING = re.compile(r"[\u4e00-\u9fff]{2,6}")
_THINGS = re.compile(r"[\u4e00-\u9fff“]")
_RUNS_ON = re.compile(r"[\u4e00-\u9fff]")
INHABITED = frozenset(("Province", "City", "County", "Township", "Village"))
_AND = re.compile(r"[、和]?")
_LIVING = re.compile(r"(?:仅|只|现|共|总共|一共|辖|居住|住)?(?:有|着)?")
_AMOUNT = re.compile(r"(?:规模|[额量值率]|收入|利润|资产|投资|面积|产能|能力)$")
_BOUND = re.compile(r"(?:以上|以下|以内|之间|左右|上下)$")
LOOK_BACK = 80
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Base:
    """What is counted: its name, how it was found, the mention that a rule says bears it.

    ``unit`` is the base unit of the figure that had the name, which stands ``at``; ``of`` is what grew, of a
    growth.
    """

    text: str
    rule: str
    bearer: int | None = None
    unit: str = ""
    confidence: float = 0.0
    of: str = ""
    at: Span | None = None

    def grown(self, way: str, rule: MetricRule) -> Base:
        """The growth of what is counted (营业收入同比增长)."""
        return replace(self, text=self.text + way, rule=rule.id, confidence=rule.confidence, of=self.text)


@dataclass(frozen=True, slots=True)
class Place:
    """A figure in its sentence, which starts at ``floor``.

    Its part of the clause is ``lo``..``hi``; ``between`` joins it to the figure before; ``rest`` are it and
    those after it.
    """

    figure: Figure
    lo: int
    hi: int
    between: str
    rest: Sequence[Figure]
    floor: int

    @property
    def start(self) -> int:
        return self.figure.span.start

    @property
    def stop(self) -> int:
        return self.figure.span.stop


class Clauses:
    """The clauses of a report, read for the names of its figures."""

    def __init__(
        self, text: str, mentions: Sequence[Mention], periods: Sequence[Period], knowledge: Knowledge
    ) -> None:
        self.text, self.mentions, self.periods = text, mentions, periods
        self.starts = [m.span.start for m in mentions]
        self.period_starts = [p.span.start for p in periods]
        self._namer, self._rules = namer(knowledge), metric_rules(knowledge)
        self._dimensions = {e[0]: e[1] for e in knowledge.entries("metric/dimensions")}
        self._peopled = {e[0]: e[1] for e in knowledge.entries("metric/peopled")}
        self._ways = frozenset(knowledge.words("metric/ways"))
        forms = (*knowledge.entries("metric/slight"), *knowledge.entries("metric/deals"))
        self._forms = {e[0]: e[1] for e in forms if len(e) > 1}

    def matches(self, use: str, place: Place) -> Iterator[tuple[MetricRule, re.Match[str]]]:
        """The rules of a use that match at a figure, with their matches."""
        symbol = self._rules.symbol[place.figure.kind]
        people = place.rest[1].span.stop if self.housed(place) else None  # 1200户3600人增收
        hi = self.right_edge(people, people + _NEAR) if people else place.hi
        for rule in self._rules.by_use[use]:
            unfit = not place.figure.quantity.unit.endswith(rule.unit)
            if unfit or place.figure.kind not in rule.kinds:
                continue
            lo = place.lo if rule.scope == "clause" else max(place.floor, place.lo - LOOK_BACK)
            window = self.text[lo : place.start] + symbol + self.text[place.stop : hi]
            if found := rule.match(window):
                yield rule, found

    def growth(self, place: Place) -> Iterator[tuple[MetricRule, re.Match[str]]]:
        """The growth rules that match at a figure; most are spared the search by a look at what precedes."""
        if _WAY.search(self.text, max(place.lo, place.start - 20), place.start):
            yield from self.matches("growth", place)

    def name(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The name of a figure; ``bases`` are those of the figures before it in the sentence."""
        way, grows = "", place.start  # where the words of growth begin
        for rule, m in self.growth(place):
            way = way or m["way"]
            grows = place.lo + m.end("base") if m["compared"] else grows
            if place.figure.kind != "Count" or m["compared"] or place.figure.quantity.unit == "倍":
                grown = self._growth(rule, m, place, bases)
                if grown:
                    return grown
        if shared := self._share(place, bases):
            return shared
        if variant := self._variant(place, bases):
            return variant
        left = self._before(place)
        if left and grows <= left.span.start < place.start:  # 同比增长5%, but nobody knows what
            return None
        if left and left.text in _NET and bases and bases[-1].unit == place.figure.quantity.base_unit:
            return replace(bases[-1], text=bases[-1].text + left.text, rule="metric.carried", of="")
        if left and left.text == "占比" and bases:  # 产业投资62亿元，占比71%
            return replace(
                bases[-1], text=bases[-1].text + left.text, rule="metric.carried", confidence=0.0, of=""
            )
        if place.figure.quantity.unit in _DURATION:
            return base(left, "metric.lasting") if left and _LENGTH.search(left.text) else None
        verbal = left is None or left.ends == "verb"
        behind = self._behind(place)
        right = self._after(*behind, verbal)
        if verbal and self._possessing(place):
            return None
        if right and right.text and behind[0] > place.stop:
            return _counted(None, right)
        for rule, m in self.matches("name", place):
            bearer = right.bearer if right else None
            groups = {k: self._forms.get(v, v) for k, v in m.groupdict().items() if v is not None}
            return Base(rule.name.format(**groups), rule.id, bearer, confidence=rule.confidence)
        if not (right and right.text) and (own := self._borne(place, bases) or self._measured(place)):
            return own
        if not (right and right.text) and (people := self._people(place) or self._households(place)):
            return people
        for rule, m in self.matches("kept-growth", place):
            if left:
                return base(left, rule.id).grown(m["way"], rule)
        sized = left is not None and self._sized(place)  # 直径8米的轴承
        if right and right.text and not sized and self._counts(place, right, verbal):
            quoted = not verbal and _QUOTED.search(self.text[place.lo : place.start])
            return None if quoted else _counted(left, right)
        if left:
            named = base(left, "metric.named")
            yields = _YIELDS.match(self.text, place.stop) if place.figure.kind == "Money" else None
            of = named.text.removesuffix(way) if way else named.text
            named = replace(named, of="" if of == named.text else of)
            return replace(named, text=named.text + yields[0]) if yields and left.ends == "noun" else named
        if right and right.text:
            return _counted(None, right)
        return self._last_of_list(place, bases) or self._omitted(place, bases)

    def _possessing(self, place: Place) -> bool:
        """Whether a figure tells how many have what is spoken of, or its size (14亿人的粮食, 8米的轴承)."""
        unit = place.figure.quantity.unit.lstrip("百千万亿")
        return self._sized(place) or (unit in _PEOPLE and bool(_OF_PEOPLE.match(self.text, place.stop)))

    def _of_works(self, place: Place, left: Name | None) -> bool:
        """Whether a figure is but in the name of works (首例120万吨冶炼工程)."""
        tons = place.figure.quantity.unit.endswith("吨") and _WORKS.match(self.text, place.stop)
        return bool(tons) and not (left and _AMOUNT.search(left.text))

    def _sized(self, place: Place) -> bool:
        """Whether a figure is the size of what follows (8米的轴承)."""
        unit = place.figure.quantity.unit.lstrip("百千万亿")
        thing = unit in _DIMENSIONS and bool(_THINGS.match(self.text, place.stop))
        return thing or (unit in _SIZES and self.text.startswith(_SIZED, place.stop))

    def _counts(self, place: Place, right: Name, verbal: bool) -> bool:
        """Whether the noun after a figure is what it counts; after money it must follow at once."""
        adjacent = self.text[place.stop : right.span.start] in ("", "“")
        return place.figure.kind == "Count" or (place.figure.kind == "Money" and verbal and adjacent)

    def _behind(self, place: Place) -> tuple[int, int]:
        """Where the words behind a figure start and stop, across a bracket round it (（900万元）的贷款)."""
        text, stop = self.text, place.stop
        around = place.lo > 0 and text[place.lo - 1] in "（(" and text[stop : stop + 1] in ("）", ")")
        if not around or text[stop + 1 : stop + 2] != "的":
            return stop, place.hi
        return stop + 1, self.right_edge(stop + 1, stop + 25)

    def _last_of_list(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """All that stands behind the last figure of a list of things counted (30万吨铁、20万吨X板)."""
        rest = self.text[place.stop : place.hi]
        listed = bases and bases[-1].rule == "metric.counted" and _LISTED.fullmatch(place.between)
        if not listed or bases[-1].unit != place.figure.quantity.base_unit or not _THING.fullmatch(rest):
            return None
        return Base(rest, "metric.counted")

    def _before(self, place: Place) -> Name | None:
        """The name before a figure, across an opening bracket or colon, with the verb that rules its list."""
        text, lo = self.text, place.lo
        left = self.left(lo, place.start)
        bounded = place.figure.kind != "Count" or _BOUND.search(text, place.start, place.stop)
        if left is None and bounded and text[place.start - 1 : place.start] == "在":  # 价格在3亿元以上
            left = self.left(lo, place.start - 1)
        opened = (
            lo > 0 and text[lo - 1] in "：（(" and not self._namer.unreached(text[lo : place.start]).strip()
        )
        if left is None and (around := self._bracketed(place)):
            left = self.left(self.edge(around, place.floor), around)
        counts = place.figure.kind == "Count" and _CJK_NEXT.match(text, place.stop)  # 情况：17家企业
        if left is None and opened and not counts:
            left = self.left(self.edge(lo - 1, 0), lo - 1)
        if left and left.ends == "mention":
            kind = self.mentions[left.bearer].type if left.bearer is not None else ""
            usable = place.figure.kind == "Count" and kind in COUNTABLE | _BODIES
            return self._governed(replace(left, bearer=None)) if usable else None
        if left and left.ends == "noun" and not left.verb and place.figure.kind == "Count":
            left = self._coupled(left, lo)
            over = _OVER.search(self.text, max(place.floor, lo - _NEAR), left.span.start)
            left = replace(left, text=over[1] + left.text) if over else left
        return self._governed(left) if left and left.ends == "noun" and not left.verb else left

    def _bracketed(self, place: Place) -> int:
        """Where a bracket opens that closes before a figure (总资产收益率（ROA）1.2%), 0 if none does."""
        text, lo = self.text, place.lo
        if lo == 0 or text[lo - 1] not in "）)" or self._namer.unreached(text[lo : place.start]).strip():
            return 0
        m = _BRACKETED.search(text, max(place.floor, lo - _NEAR), lo)
        return m.start() if m else 0

    def _measured(self, place: Place) -> Base | None:
        """The dimension of the thing that a figure stands right behind (机耕道9公里)."""
        unit = place.figure.quantity.unit.lstrip("百千万亿")
        left = self.left(place.lo, place.start) if unit in self._dimensions else None
        if not left or left.ends != "mention" or left.bearer is None or left.span.stop < place.start - 3:
            return None
        measured = self.mentions[left.bearer].type in MEASURED
        return Base(self._dimensions[unit], "metric.measured", left.bearer) if measured else None

    def _people(self, place: Place) -> Base | None:
        """How many live in the place that a figure stands right behind (全村312户)."""
        left = self.left(place.lo, place.start)
        if not left or left.ends != "mention" or left.bearer is None or left.span.stop < place.start - 3:
            return None
        last = place.rest[1] if self.housed(place) else place.figure
        ends = not _RUNS_ON.match(self.text, last.span.stop)  # 全村300人就业
        inhabited = ends and self.mentions[left.bearer].type in INHABITED
        return self.peopled(Base("", "metric.peopled", left.bearer), place) if inhabited else None

    def _variant(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The last name with the word that a figure in brackets has (日处理能力2万吨（远期5万吨）)."""
        text, lo, stop = self.text, place.lo, place.stop
        bracketed = lo > 0 and text[lo - 1] in "（(" and text[stop : stop + 1] in ("）", ")")
        word = _VARIANT.fullmatch(text, lo, place.start) if bracketed and bases else None
        if not word or bases[-1].unit != place.figure.quantity.base_unit:
            return None
        return replace(bases[-1], text=word["of"] + bases[-1].text, rule="metric.carried", confidence=0.0)

    def housed(self, place: Place) -> bool:
        """Whether a figure counts households whose members are counted right behind it (30户90人)."""
        if place.figure.quantity.unit != "户" or len(place.rest) < 2:
            return False
        people = place.rest[1]
        beside = _AND.fullmatch(self.text, place.stop, people.span.start)
        return bool(beside) and people.quantity.unit in self._peopled

    def _households(self, place: Place) -> Base | None:
        """How many live where the sentence is about, without a word for it (共30户90人)."""
        if not self.housed(place) or _RUNS_ON.match(self.text, place.rest[1].span.stop):
            return None
        bare = _LIVING.fullmatch(self._bare(place.lo, place.start))
        return self.peopled(Base("", "metric.peopled"), place) if bare else None

    def peopled(self, found: Base, place: Place) -> Base | None:
        """``found`` for a figure of another unit of inhabitants (312户1186人), None if it is none."""
        what = self._peopled.get(place.figure.quantity.unit.lstrip("百千万"))
        return replace(found, text=what) if what else None

    def _borne(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The last name for a figure that only its bearer stands before (销量60万辆，其中甲公司20万辆)."""
        if not bases or bases[-1].unit != place.figure.quantity.base_unit:
            return None
        left = self.left(place.lo, place.start)
        if left and left.ends == "noun" and not left.verb and place.figure.kind != "Count":
            if not _MEMBERS.fullmatch(left.text):
                return None
            name = left.text + _MEMBERS.sub("", bases[-1].text, count=1)  # 收入9亿元，其中工业企业5亿元
            return replace(bases[-1], text=name, rule="metric.carried")
        if not left or left.ends != "mention" or left.bearer is None:
            return None
        bears = self.mentions[left.bearer].type in BEARING
        alone = _REST.fullmatch(self.text[place.lo : left.span.start].strip())
        return (
            replace(bases[-1], rule="metric.carried", bearer=left.bearer, confidence=0.0)
            if bears and alone
            else None
        )

    def _governed(self, left: Name) -> Name:
        """A noun that ends a list, with the verb that rules the list (培训基层干部、技术人员)."""
        at = left.span.start
        if self.text[at - 1 : at] not in ("、", "和", "与", "及", "”"):
            return left
        lo = self.clause(at, max(0, at - _NEAR))
        verb = self._namer.governor(self._tokens(lo, at))
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

    def _share(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """A share, named by what it is of: 有效投资占全市比重, 制造业占比."""
        if place.figure.kind != "Percent" or self.text.find("占", place.lo, place.start) < 0:
            return None
        for rule, m in self.matches("share", place):
            own = self.left(place.lo, place.lo + m.end("base"))
            if (own and own.ends == "mention") or not (own or bases or m["whole"]):
                return None
            whole = f"占{m['whole']}{m['of'] or '比重'}" if m["whole"] else "占比"
            at = None if own or not bases else bases[-1].at
            of = own.text if own else bases[-1].text if bases else ""
            return Base(of + whole, rule.id, confidence=rule.confidence, at=at)
        return None

    def _growth(self, rule: MetricRule, m: re.Match[str], place: Place, bases: Sequence[Base]) -> Base | None:
        way, stop = self.way(m), place.lo + m.end("base")
        apart = _EXCEPT.fullmatch(self.text, place.lo, stop)
        own = None if apart and bases else self.left(place.lo, stop)
        if own and own.ends == "mention":  # 营业收入9亿元，其中甲公司增长5%
            return replace(bases[-1], bearer=own.bearer).grown(way, rule) if bases else None
        if own and own.text in self._ways and bases:  # 营业收入下降5%，降幅收窄3个百分点
            return replace(bases[-1].grown(own.text + way, rule), of=bases[-1].text)
        if own:
            return base(own, rule.id).grown(way, rule)
        if self._bare(place.lo, stop) and not apart:
            return None
        points = place.figure.quantity.unit.endswith(
            "点"
        )  # a share rises by points, what it is of by percent
        of = next((b for b in reversed(bases) if points or not _PART.search(b.text)), None)
        of = of or self._alone(place)
        return of.grown(way, rule) if of else None

    def way(self, m: re.Match[str]) -> str:
        """What a match of a growth rule adds to a name: 同比增长, but 增长 for 较2020年末增长."""
        way = m["way"]
        return _SINCE.sub("", m["compared"]) + self._forms.get(way, way)

    def _omitted(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The name for an omitted one: the last, the head of the clause before, or what was done."""
        text, lo = self.text, place.lo
        before = self._bare(lo, place.start)
        if not _REST.match(before):
            return None
        reached = text[lo : place.start].strip() != ""
        counted = place.figure.kind == "Count" and place.figure.quantity.unit != "次"
        if before == "" and counted and not (reached and bases and bases[-1].of):
            done = self._namer.done(self._tokens(place.stop, place.hi))
            return Base(done, "metric.done") if done else None
        head = self._alone(place) if not before else None
        if head and _AMOUNT.search(head.text):  # 资产规模翻了一番，达到3亿元
            return head
        if bases and bases[-1].of and reached and not before:  # 增长12%，达到3亿元
            return replace(bases[-1], text=bases[-1].of, rule="metric.carried", confidence=0.0, of="")
        if bases and place.figure.quantity.base_unit == bases[-1].unit:
            return replace(bases[-1], rule="metric.carried", confidence=0.0)
        return head

    def _alone(self, place: Place) -> Base | None:
        """The noun that heads the clause before that of a figure, where no other figure stands in it."""
        clause = self.clause(place.lo - 1, max(place.floor, place.lo - _NEAR))
        return None if re.search(r"\d", self.text[clause : place.lo]) else self.headed(place.lo, place.floor)

    def headed(self, at: int, floor: int) -> Base | None:
        """The noun that heads the clause before the one that starts at ``at``, with what bears it."""
        clause = self.clause(at - 1, max(floor, at - _NEAR))
        head = self._namer.head(self._tokens(clause, at - 1)) if self.text[at - 1 : at] == "，" else None
        return Base(head.text, "metric.headed", head.bearer) if head else None

    def _bare(self, lo: int, stop: int) -> str:
        """The text before a figure without periods and words of reaching."""
        k = bisect_left(self.period_starts, stop) - 1
        if k >= 0 and self.periods[k].span.stop <= stop and lo <= self.periods[k].span.start:
            lo = self.periods[k].span.stop
        part = self._namer.unreached(self.text[lo:stop]).strip()
        return "" if part in self._namer.short else part

    def left(self, lo: int, stop: int) -> Name | None:
        """The name that ends at ``stop``; a period before it (增长率2023年达) is passed over."""
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
        return self._namer.left(self._tokens(lo, lo + len(part))) if part.strip() else None

    def _after(self, stop: int, hi: int, verbal: bool) -> Name | None:
        """The noun after a figure; it begins with a verb (6项帮扶任务) only if no noun stands before."""
        tokens = self._tokens(stop, hi)
        return self._namer.right(tokens) if verbal or not tokens or tokens[0].part != "verb" else None

    def verb(self, name: str) -> str:
        """The verb that a name begins with (生产 of 生产焦炭), "" if it begins otherwise."""
        tokens = self._namer.tokens(name, 0, len(name), (), ())
        return tokens[0].text if len(tokens) > 1 and tokens[0].part == "verb" else ""

    def handed(self, each: int, start: int, stop: int) -> str:
        """What 分别 at ``each`` hands out to things that are named (分别援建200亩、350亩果园)."""
        left, right = self.left(each, start), self._after(stop, self.right_edge(stop, stop + 24), True)
        after = right.text if right and (left is None or left.ends == "verb") else ""
        return (left.text if left else "") + after

    def clause(self, at: int, floor: int) -> int:
        """Where the clause of ``at`` starts, not before ``floor``."""
        return max((m.end() for m in _CLAUSE.finditer(self.text, floor, at)), default=floor)

    def edge(self, at: int, floor: int) -> int:
        """Where the part of the clause that ends at ``at`` starts, not before ``floor``."""
        lo = max(floor, at - _NEAR)
        return max((m.end() for m in EDGE.finditer(self.text, lo, at)), default=lo)

    def right_edge(self, at: int, ceiling: int) -> int:
        """Where the part of the clause that starts at ``at`` ends, not after ``ceiling``."""
        m = EDGE.search(self.text, at, min(ceiling, at + 24))
        return m.start() if m else min(ceiling, at + 24)

    def _tokens(self, start: int, stop: int) -> list[Token]:
        return self._namer.tokens(self.text, start, stop, self.mentions, self.starts)


def base(name: Name, rule: str) -> Base:
    """What a name counts, as found by ``rule``."""
    return Base(name.text, rule)


def _counted(left: Name | None, right: Name) -> Base:
    verb = left.text if left and left.ends == "verb" else ""
    return Base(verb + right.text, "metric.counted")
