"""The name of a single figure from its clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import Mention
from kg.statements.metric_around import Around
from kg.statements.metric_base import BEARING, MEASURED, Base, Place, base, counted
from kg.statements.metric_constructions import PICKED, Constructions
from kg.statements.metric_inhabitants import Inhabitants
from kg.statements.metric_names import Name
from kg.statements.periods import Period

_REST = re.compile(
    r"(?:其中|另有?|还有|总数|合计|共计|总计|累计|一共|总共|同比|[前后]者|又|再|已|并|最终|目前|今年|去年){0,4}$"
)
_QUOTED = re.compile(r"[”》]$")
_LENGTH = re.compile(
    r"(?:期限?|时间|时数|小时数|周期|利用小时|年限|时长|寿命|天数|耗时|时限|工龄|提前|停[产业工机窑炉运课](?:检修|整顿|改造)?|检修|[稳安]\w运行|缩短|减少|压缩|延长|历时|领先[^，]{0,6})$"
)
_DURATION = frozenset(
    ("年", "天", "个月", "小时", "个小时", "分钟", "周", "个工作日", "工作日", "秒", "昼夜")
)
_VARIANT = re.compile(r"(?P<of>远期|近期|[一二三四]期|设计|最大|最高|最低|峰值|年均|日均)[约为达]?")
_YIELDS = re.compile(
    r"(?:收入|利润|分红|收益|产值|投资|税收|外债|贷款|订单|补贴|补助|奖金)(?![\u4e00-\u9fff])"
)
_OF_PEOPLE = re.compile(r"的(?![\u4e00-\u9fff]{0,8}(?:队|班子|组|团|阵容|规模|编制|班|岗位))")
_SIZES = frozenset(("米", "厘米", "毫米", "吨", "公斤", "兆帕", "亩", "平方米"))
_SIZED = ("的", "长", "高", "宽", "深", "厚", "级", "直径", "口径")
_DIMENSIONS = frozenset(
    ("毫米", "厘米", "微米", "纳米", "千伏", "马力")
)  # what they stand before is not counted
_PEOPLE = ("人", "户", "名", "口人", "位")
_PASSED = (
    3  # figures back to the one of a whole that a part is told of (利润9亿元，为计划的61%，其中甲公司3亿元)
)
_MEMBERS = re.compile(r"[\u4e00-\u9fff]{0,10}?(?:企业|[国央]企(?!业)|公司|行业)")
_TOTALS = frozenset(("总数", "总量"))
_NEWLY = re.compile(r"^(?:累计|当年|全年)?(?:新增|新建|新开|新设|净增|增加)")
_HAVE = re.compile("(?:共有?|[仅只已]?有|[仅只]|已?达)$")
# A part of the time told before, whose figure is of the same (其中3月份完成2亿元).
_THEN = re.compile(r"其中[^，。；]{0,5}?(?:月份?|季度|半年)(?:当月|单月|当季|单季)?(?:完成|实现|为|达)?$")
_BUT_SINGLE = frozenset(("扣非", "扣非后"))  # 净利润2亿元，扣非后1亿元
_NET = frozenset(("净增", "净减", "净增加", "净减少"))  # 用户9万户，净增1万户
_LISTED = re.compile(r"[\u4e00-\u9fff]{1,8}、")
_THING = re.compile(r"[\u4e00-\u9fff]{2,6}")
_THINGS = re.compile(r"[\u4e00-\u9fff“]")
_AMOUNT = re.compile(r"(?:规模|[额量值率]|收入|利润|资产|投资|面积|产能|能力)$")


class Clauses:
    """The clauses of a report, read for the names of its figures."""

    def __init__(
        self, text: str, mentions: Sequence[Mention], periods: Sequence[Period], knowledge: Knowledge
    ) -> None:
        self.around = Around(text, mentions, periods, knowledge)
        self.people = Inhabitants(self.around, knowledge)
        self.rules = Constructions(self.around, self.people, knowledge)
        self._dimensions = {e[0]: e[1] for e in knowledge.entries("metric/dimensions")}

    def name(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The name of a figure; ``bases`` are those of the figures before it in the sentence."""
        way, grows = "", place.start  # where the words of growth begin
        for rule, m in self.rules.growth(place):
            way = way or m["way"]
            grows = place.lo + m.end("base") if m["compared"] else grows
            if place.figure.kind != "Count" or m["compared"] or place.figure.quantity.unit == "倍":
                grown = self.rules.grown(rule, m, place, bases)
                if grown:
                    return grown
        if shared := self.rules.share(place, bases):
            return shared
        if variant := self._variant(place, bases):
            return variant
        left = self.around.before(place)
        if left and grows <= left.span.start < place.start:  # 同比增长5%, but nobody knows what
            return None
        if carried := self._carried(left, place, bases):
            return carried
        if place.figure.quantity.unit in _DURATION:
            return base(left, "metric.lasting") if left and _LENGTH.search(left.text) else None
        return self._by_nouns(place, bases, left, way)

    def _carried(self, left: Name | None, place: Place, bases: Sequence[Base]) -> Base | None:
        """The last name with a word that only adds to it (用户9万户，净增1万户; 投资62亿元，占比71%)."""
        if left is None or not bases:
            return None
        more = replace(bases[-1], text=bases[-1].text + left.text, rule="metric.carried", of="")
        if left.text in _TOTALS and not left.bearer and bases[-1].unit == place.figure.quantity.base_unit:
            kind = _NEWLY.sub("", bases[-1].text)  # 新开门店47家，总数达到326家
            return replace(more, text=kind + left.text) if kind != bases[-1].text else None
        if left.text in _BUT_SINGLE and bases[-1].text.endswith("净利润"):
            return replace(more, text="扣非净利润")
        if left.text in _NET and bases[-1].unit == place.figure.quantity.base_unit:
            return more
        return replace(more, confidence=0.0) if left.text == "占比" else None

    def _by_nouns(self, place: Place, bases: Sequence[Base], left: Name | None, way: str) -> Base | None:
        """The name that the nouns before and behind a figure make, or what stands for them."""
        verbal = left is None or left.ends == "verb"
        behind = self.around.behind(place)
        right = self.around.after(*behind, verbal)
        if verbal and self._possessing(place):
            return None
        if right and right.text and behind[0] > place.stop:
            return counted(None, right)
        if ruled := self.rules.named(place, right.bearer if right else None):
            return ruled
        if not (right and right.text) and (own := self._without_noun(place, bases)):
            return own
        for rule, m in self.rules.matches("kept-growth", place):
            if left:
                return base(left, rule.id).grown(m["way"], rule)
        sized = left is not None and self._sized(place)  # 直径8米的轴承
        if right and right.text and not sized and self._counts(place, right, verbal):
            quoted = not verbal and _QUOTED.search(self.around.text[place.lo : place.start])
            return None if quoted else counted(left, right)
        if left:
            return self._named(left, place, way)
        if right and right.text:
            return counted(None, right)
        return self._last_of_list(place, bases) or self._omitted(place, bases)

    def _without_noun(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The name of a figure right behind who bears it, or whose unit says what it counts."""
        own = self._borne(place, bases) or self._measured(place, bases) or self._picked(place)
        return own or self.people.living(place) or self.people.households(place)

    def _picked(self, place: Place) -> Base | None:
        """How many are so as the clause says (产值下降的有21家)."""
        text = self.around.text
        m = _HAVE.search(text, place.lo, place.start)
        picked = PICKED.fullmatch(text, place.lo, m.start()) if m and place.figure.kind == "Count" else None
        if not picked or any(t.part == "hard" for t in self.around.tokens(*picked.span(1))):
            return None
        return Base(picked[1], "metric.picked")

    def _named(self, left: Name, place: Place, way: str) -> Base:
        """What the name before a figure counts, without how it grew, and with a noun behind money."""
        named = base(left, "metric.named")
        yields = _YIELDS.match(self.around.text, place.stop) if place.figure.kind == "Money" else None
        of = named.text.removesuffix(way) if way else named.text
        named = replace(named, of="" if of == named.text else of)
        return replace(named, text=named.text + yields[0]) if yields and left.ends == "noun" else named

    def _possessing(self, place: Place) -> bool:
        """Whether a figure tells how many have what is spoken of, or its size (14亿人的粮食, 8米的轴承)."""
        unit = place.figure.quantity.unit.lstrip("百千万亿")
        return self._sized(place) or (
            unit in _PEOPLE and bool(_OF_PEOPLE.match(self.around.text, place.stop))
        )

    def _sized(self, place: Place) -> bool:
        """Whether a figure is the size of what follows (8米的轴承)."""
        unit = place.figure.quantity.unit.lstrip("百千万亿")
        thing = unit in _DIMENSIONS and bool(_THINGS.match(self.around.text, place.stop))
        return thing or (unit in _SIZES and self.around.text.startswith(_SIZED, place.stop))

    def _counts(self, place: Place, right: Name, verbal: bool) -> bool:
        """Whether the noun after a figure is what it counts; after money it must follow at once."""
        adjacent = self.around.text[place.stop : right.span.start] in ("", "“")
        return place.figure.kind == "Count" or (place.figure.kind == "Money" and verbal and adjacent)

    def _last_of_list(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """All that stands behind the last figure of a list of things counted (30万吨铁、20万吨X板)."""
        rest = self.around.text[place.stop : place.hi]
        listed = bases and bases[-1].rule == "metric.counted" and _LISTED.fullmatch(place.between)
        if not listed or bases[-1].unit != place.figure.quantity.base_unit or not _THING.fullmatch(rest):
            return None
        return Base(rest, "metric.counted")

    def _measured(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The dimension of the thing that a figure stands right behind (机耕道9公里); of a part what was
        counted of the whole (招聘28人，其中工程部3人)."""
        unit = place.figure.quantity.unit.lstrip("百千万亿")
        left = self.around.left(place.lo, place.start) if unit in self._dimensions else None
        if not left or left.ends != "mention" or left.bearer is None or left.span.stop < place.start - 3:
            return None
        measured = self.around.mentions[left.bearer].type in MEASURED
        last = bases[-1] if bases and bases[-1].unit == place.figure.quantity.base_unit else None
        if last and (last.rule == "metric.carried" or self.around.text.startswith("其中", place.lo)):
            return replace(last, rule="metric.carried", bearer=left.bearer) if measured else None
        return Base(self._dimensions[unit], "metric.measured", left.bearer) if measured else None

    def _variant(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The last name with the word that a figure in brackets has (日处理能力2万吨（远期5万吨）)."""
        text, lo, stop = self.around.text, place.lo, place.stop
        bracketed = lo > 0 and text[lo - 1] in "（(" and text[stop : stop + 1] in ("）", ")")
        word = _VARIANT.fullmatch(text, lo, place.start) if bracketed and bases else None
        if not word or bases[-1].unit != place.figure.quantity.base_unit:
            return None
        return replace(bases[-1], text=word["of"] + bases[-1].text, rule="metric.carried", confidence=0.0)

    def _borne(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The last name for a figure that only its bearer stands before (销量60万辆，其中甲公司20万辆)."""
        unit = place.figure.quantity.base_unit
        alike = [b for b in bases[-_PASSED:] if b.unit == unit]
        if not alike:
            return None
        whole = next((b for b in reversed(alike) if _AMOUNT.search(b.text)), alike[-1])
        left = self.around.left(place.lo, place.start)
        if left and left.ends == "noun" and not left.verb and place.figure.kind != "Count":
            if not _MEMBERS.fullmatch(left.text):
                return None
            name = left.text + _MEMBERS.sub("", whole.text, count=1)  # 收入9亿元，其中工业企业5亿元
            return replace(whole, text=name, rule="metric.carried")
        actor, does = self.around.actor(place) or (None, False)
        if actor is None:
            return None
        kind = self.around.mentions[actor.mention].type
        amount = _AMOUNT.search(whole.text) is not None
        bears = kind in BEARING or (kind == "Facility" and (does or amount))
        counts = kind in MEASURED and not amount and place.between.startswith("、")  # 中心1个、甲站1个
        alone = _REST.fullmatch(self.around.text[place.lo : actor.start].strip())
        return (
            replace(whole, rule="metric.carried", bearer=actor.mention, confidence=0.0)
            if bears and alone and not counts
            else None
        )

    def _omitted(self, place: Place, bases: Sequence[Base]) -> Base | None:
        """The name for an omitted one: the last, the head of the clause before, or what was done."""
        text, lo = self.around.text, place.lo
        before = self.around.bare(lo, place.start)
        unit = place.figure.quantity.base_unit
        if bases and _THEN.match(text, lo, place.start) and bases[-1].unit == unit:
            return replace(bases[-1], rule="metric.carried", confidence=0.0)
        if not _REST.match(before):
            return None
        reached = text[lo : place.start].strip() != ""
        counted = place.figure.kind == "Count" and place.figure.quantity.unit != "次"
        if before == "" and counted and not (reached and bases and bases[-1].of):
            done = self.around.done(place)
            return Base(done, "metric.done") if done else None
        head = self.around.alone(place) if not before else None
        if head and _AMOUNT.search(head.text):  # 资产规模翻了一番，达到3亿元
            return head
        if bases and bases[-1].of and reached and not before:  # 增长12%，达到3亿元
            return replace(bases[-1], text=bases[-1].of, rule="metric.carried", confidence=0.0, of="")
        if bases and place.figure.quantity.base_unit == bases[-1].unit:
            return replace(bases[-1], rule="metric.carried", confidence=0.0)
        return head
