"""Members of lists: counted ones (A、B、C三大板块), of industries, of what an enterprise makes or held.

What stands before or behind a list gives the type of its members.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from kg.knowledge import Knowledge, either
from kg.mentions.admission import Admission
from kg.mentions.counted import NUMBERS
from kg.mentions.found import Found
from kg.mentions.trades import NO_NAME
from kg.mentions.words import Cutter

_NUMBER = "[一二三四五六七八九十两]{1,2}|\\d{1,2}"
_FORMULA = "“[一二三四五六七八九十\\d+]{1,9}”|\\d\\+[\\dN]"  # 脐橙、烟叶“3+1”特色产业
_ITEM = r"[\u4e00-\u9fffA-Za-z0-9+]{2,12}"
_WING = r"(?:(?![以为的])[\u4e00-\u9fffA-Za-z0-9+]){2,12}"
_QUOTED_FORMULA = re.compile(r"“([\u4e00-\u9fff]{2,8})”")
_CLAUSE = "[^，。；\n]{2,30}"
_LIMBS = r"(?:[一二三四五六七八九两双多][\u4e00-\u9fff]){2,3}"  # 一主两翼
_SIZED = r"\d{1,5}(?:吨级?|米级?|千伏|兆瓦|马力|立方|万吨级)"  # 700吨级液压挖掘机
_SHORT = f"(?:{_SIZED})?" + r"(?!\d)[\u4e00-\u9fffA-Za-z0-9+“”.-]{2,14}?"
_LONG = r"[\u4e00-\u9fffA-Za-z0-9“”—～#.-]{5,26}?"
# One 和 at the end of a list: more of them would let a run of 和 be split in exponentially many ways.
_AND = "(?:和|与|及|以及)"
_PLATFORM = "(?:(?!平台|[的为成和与及])[\u4e00-\u9fff]){2,10}平台"
_TOLD = "(?:主要)?(?:为|是|有|系|包括|包含|涵盖|覆盖|涉及)"  # of a line of business, what it consists of
_TELLING = 4
_COUNTED = re.compile(r"[\d一二两三四五六七八九十](?:大|[个项条类家](?!人))")
_BEHIND = 90  # characters behind a formula in which its limbs are told
_PART, _LAST = re.compile("[^、]+"), re.compile("以及|[和与及]")
_MEMBER = 14  # characters that a member may have
_LONGEST = {"Project": 26}
_HAN = r"[\u4e00-\u9fff]"
_QUOTED = "“”"  # a name in quotation marks is found by these
_OUT = re.compile("出(?![版口行租])")  # 开发出|山茶酱
_COUNT = (
    r"(?:[二三四五六七八九十两]|\d{1,2})(?:(?:大|个|种|类)?(?:系列|产品|品种|类别|板块)|大?类)"
    r"(?:\d{1,4}(?:余|多)?[个种款](?:品种|产品|规格|型号|单品))?"  # 三大系列20多个品种
)
_MAKERS = re.compile(
    r"(?:[矿厂井田站场省市县区]|公司|集团|[两三四五六七八九\d][家户])$"
)  # who makes what is counted
_REST = re.compile(
    r"(?:等[\u4e00-\u9fff\d]{0,6}|[两二三四五六七八九十]大[\u4e00-\u9fff]{0,4}(?:业务|产业|板块|主业))$"
)
_ROLE = "(?!主[，。；、体导]|支撑|核心|龙头|基础|重点|引领|补充)"  # 核心业务为主体 tells of no business
_GRAMMAR = frozenset("的了是在为有将被把其该各不")
_WHOLE = frozenset(
    {"Initiative", "Strategy", "Facility"}
)  # types of which a name ends in its head (强基工程)
_DEEDS = frozenset({"Initiative", "Strategy"})  # of which names hold verbs (供热提质)
_WHOLE_LISTS = frozenset(  # rules whose lists begin right behind what opens them
    {
        "mention.business-list",
        "mention.works-list",
        "mention.mastered-list",
        "mention.platform-list",
        "mention.wings",
        "mention.announced-list",
    }
)
_KINDS = frozenset({"Industry", "Product"})


def _series(least: int) -> str:
    """A pattern of a list of short items, at least one more than ``least``."""
    return rf"{_SHORT}(?:、(?:{_SHORT}|[\u4e00-\u9fff])){{{least},14}}?(?:{_AND}{_SHORT})?"


def _split(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """The members of a list between 、 and before and behind its last 和."""
    spans = [m.span() for m in _PART.finditer(text, start, stop)]
    a, b = spans.pop()
    joint = _LAST.search(text, a + 1, b - 1)
    if joint and len(spans) > 0 and all(joint[0] in text[c:d] for c, d in spans):  # 设计与制造、研究与服务
        joint = None
    return [*spans, (a, joint.start()), (joint.end(), b)] if joint else [*spans, (a, b)]


class ListMembers:
    """Finds the members of lists by ``mention/list_heads``, ``list_openers``, ``industry_verbs``, …"""

    def __init__(self, knowledge: Knowledge, cutter: Cutter, admission: Admission) -> None:
        kinds = knowledge.kinds("mention/list_words")
        words = {kind: either(found) for kind, found in kinds.items()}
        making, trade = words["making"], words["trade"]
        self._heads = {e[0]: e[1] for e in knowledge.entries("mention/list_heads")}
        heads = knowledge.either("mention/list_heads")
        self._counted = re.compile(
            rf"(?:(?<=[，。；\n])(?:共设|设有|设))?({_ITEM}(?:、{_ITEM}){{1,12}}(?:{_AND}{_ITEM})?|{_ITEM}{_AND}{_ITEM})[”]?等?(?:这|“|的(?=\d\+))?(?<![第统唯同])(?:{_NUMBER}|{_FORMULA})(?:(?:大|个|条|项|类|座|处)[\u4e00-\u9fff]{{0,4}}?)?({heads})(?<!产业(?=[带园]))(?<!战略(?=业务|性|新兴|单元|合作))"
        )
        self._announced = re.compile(
            rf"(?<![第统唯同])({_NUMBER})[\u4e00-\u9fff]{{1,5}}?”?({heads})”?"
            rf"(?:，?(?:即|包括|就是|——|分别是|分别为)：?|：)({_ITEM}(?:、{_ITEM}){{1,12}}(?:{_AND}{_ITEM})?)(?=[，。；）\n]|$)"
        )
        verbs = knowledge.either("mention/industry_verbs")
        self._sought = re.compile(
            rf"{verbs}[了“]?({_ITEM}(?:、{_ITEM}){{1,12}}(?:{_AND}{_ITEM})?)”?(等)?([\u4e00-\u9fff]{{0,4}}产业{NO_NAME}|新赛道|(?<!新)赛道|行业|领域|(?<![大责])主业|新?业态)"
        )
        carrying = knowledge.either("mention/strategy_verbs")
        self._carried = re.compile(
            rf"{carrying}(?:国家)?({_ITEM}(?:、{_ITEM}){{1,5}}(?:{_AND}{_ITEM})?)等?(?<![二三四五六七八九]大发展)(?:国家|重大){{0,2}}(?<!大)战略(?=部署|决策|[，。；、（\n]|$)"
        )
        self._platforms = re.compile(
            rf"{words['building']}[了为成]{{0,2}}({_PLATFORM}(?:、{_PLATFORM}){{0,5}}(?:、|{_AND}){_PLATFORM})(?=[，。；、]|[三四五两]大|等|$)"
        )
        self._limbs = {**self._heads, **{e[0]: e[1] for e in knowledge.entries("mention/limbs")}}
        self._limb = re.compile(
            rf"“({_NUMBER})([\u4e00-\u9fff]{{1,4}})”(?:就?[是为]|即|既?指|分别[是指为]|代表)(?:以|的是)?(?!一)"
            rf"({_ITEM}?(?:、{_ITEM}?){{0,8}}(?:{_AND}{_ITEM}?)?)(?:为(?:主[体业轴]|本体|核心|龙头|基础))?(?=[，。；（\n]|$)"
        )
        limbs = either(self._limbs)
        opening = knowledge.either("mention/lead_verbs", "mention/strategy_verbs", "mention/stop_words")
        self._opening = f"是?指|[把将]|{_TOLD}|{opening}"
        self._numbered = re.compile(rf"([二三四五六七八九两])({limbs})")
        aims = knowledge.either("mention/aims")
        self._wings = re.compile(
            rf"(?:以|(?<=[，：；\n])(?={_CLAUSE}为(?:主[体业]，{_CLAUSE}为)?[两二三四五六]翼))({_WING}(?:、{_WING}){{0,6}}(?:{_AND}{_WING})?)(?<!{aims})为(?:{words['wing']}|[一二三四五六七八九]翼|主(?=，以?[^，。；\n]{{2,30}}为辅)|辅业?(?=[，。；\n]))(?![^，。；\n]*(?:制度|机制|方针|原则))"
        )
        self._limbed = re.compile(
            rf"({_WING}(?:、{_WING}){{1,6}}(?:{_AND}{_WING})?)的?“?{_LIMBS}”?(?:发展|产业|业务|主业|空间|总体){{0,2}}(?:战略|布局|格局|体系)"
        )
        entries = knowledge.entries("names/initiatives")
        self._campaigns = frozenset(form for e in entries for form in (e[0], *"".join(e[2:3]).split("|")))
        self._ways = re.compile(
            rf"{words['carrying']}[了好]?({_series(1)})等[\u4e00-\u9fff]{{0,6}}?{words['way']}"
        )
        made = knowledge.either("cue/make")
        self._made = re.compile(rf"(?:联合|共同|自主|合作)?{made}[了出]?(?=..)")
        self._openers = {e[0]: e[1] for e in knowledge.entries("mention/list_openers")}
        openers = knowledge.either("mention/list_openers")
        nouns = {e[0]: e[1] for e in knowledge.entries("mention/business_nouns")}
        self._openers |= nouns
        told = knowledge.either("mention/business_nouns")
        self._opened = re.compile(
            rf"(?:({openers})(?!业务|产品|[地区])(?:(?:[和及与、]?{making}){{1,3}}|了)?|({told}){_TOLD}{_ROLE})({_series(0)})"
            rf"(?:等[\u4e00-\u9fff\d]{{0,8}}|({trade}|产品)|{_COUNT})?(?=[，。；（\n]|的|$|现?[已均也]?{words['told']})"
        )
        self._first_named = re.compile(rf"{told}({_series(1)})(?=先后|均|被[评认]|{words['told']})")
        self._mastered = re.compile(
            rf"{words['mastering']}了?({_series(1)})等(?!级)(?:\d+多?余?[项个])?[“”\u4e00-\u9fff]{{0,8}}技术(?=[，。；难瓶]|$)"
        )
        self._trades = tuple(knowledge.words("mention/activities"))
        self._main = re.compile(rf"以“?({_series(0)})”?为(?:(?:[二三四五]大)?{words['main']}|主(?=，兼))")
        self._typical = re.compile(rf"以({_series(1)})为代表的[\u4e00-\u9fff]{{0,6}}?产品")
        self._goods = re.compile(
            rf"(?<!”)({_ITEM}(?:、{_ITEM}){{1,12}}(?:{_AND}{_ITEM})?)等(?:\d+多?[种个款])?[\u4e00-\u9fff]{{0,3}}?{words['goods']}"
        )
        self._gathered = re.compile(rf"集({_series(1)})(?:等[\u4e00-\u9fff]{{0,4}})?[于为]一[体身]")
        self._ranked = re.compile(
            rf"(?:的|[，。；\n]|^)({_ITEM}(?:、{_ITEM}){{1,12}}(?:{_AND}{_ITEM})?)(?<!国内)(?<!全国)(?<!全球)的?"
            rf"(?:等产品)?(?:国内|全国|全球)?{words['sold']}"
        )
        self._run = re.compile(
            rf"(?:发展|培育|壮大)了?({_ITEM}(?:、{_ITEM}){{0,12}}?(?:、|{_AND}){_ITEM}?)"
            r"(?<!产业|主业|领域|板块|业务|行业|项目|工程)(?=[，。；\n]|$)"
        )
        self._industries = frozenset(knowledge.words("names/industries"))
        held = knowledge.either("mention/holding_verbs")
        self._held = re.compile(rf"{held}了?({_series(1)})等[\u4e00-\u9fff]{{0,6}}{words['held']}")
        done = knowledge.either("mention/working_verbs")
        self._works = re.compile(
            rf"{done}[了好]?({_LONG}(?:、{_LONG}){{0,8}}?(?:{_AND}{_LONG})?)等"
            rf"(?:(?:{_NUMBER}|\d{{3}})余?多?[个项][\u4e00-\u9fff]{{0,8}}?(?:项目|工程)|[\u4e00-\u9fff]{{0,8}}?(?:项目|工程)\d{{1,3}}[个项])"
        )
        doing = knowledge.either("mention/campaign_verbs", "mention/strategy_verbs")
        self._doing = re.compile(rf"{doing}+了?(?={_HAN}{{2}})")
        self._trade = re.compile(rf"等[\u4e00-\u9fff\d]{{0,4}}?{trade}")
        self._of_running = re.compile(f"等?的{words['running']}")  # 从事轨道交通的建设
        self._done = frozenset(w for kind in ("making", "running") for w in kinds[kind])
        self._of_making = re.compile(f"等?(?:产品)?的{making}")  # 主营滤膜的生产
        self._making = re.compile(f"(?:{making}|[与和及、])+$")
        self._bought = re.compile(words["bought"])
        self._sums = tuple(kinds["sum"])
        self._cutter = cutter
        self._admission = admission

    def find(self, text: str, known: Collection[int] = ()) -> Iterator[Found]:
        """Members in order of their lists, without those that begin where something ``known`` begins."""
        for m in self._counted.finditer(text):
            if _COUNTED.search(m[1]):  # 锚定1个目标、聚焦3大板块、实施|5项工程
                continue
            yield from self._members(text, *m.span(1), self._heads[m[2]], "mention.counted-list", 62, known)
        for m in self._announced.finditer(text):
            yield from self._unfolded(text, m)
        for m in self._limb.finditer(text):
            told = len(_split(text, *m.span(3)))
            if m[2] in self._limbs and told == NUMBERS.get(m[1], 1):
                yield from self._members(
                    text, *m.span(3), self._limbs[m[2]], "mention.announced-list", 96, known
                )
        for m in _QUOTED_FORMULA.finditer(text):
            for counted in self._numbered.finditer(m[1]):
                yield from self._counting(text, m.end(), counted[1], counted[2], known)
        for m in self._platforms.finditer(text):
            yield from self._members(text, *m.span(1), "Platform", "mention.platform-list", 62, known)
        for m in self._wings.finditer(text):
            yield from self._members(text, *m.span(1), "Platform", "mention.wings", 61, known)
        for m in self._sought.finditer(text):
            yield from self._members(text, *m.span(1), "Industry", "mention.industry-list", 61, known)
        for m in self._limbed.finditer(text):
            yield from self._members(text, *m.span(1), "Platform", "mention.wings", 61, known)
        for m in self._ways.finditer(text):  # one that is known makes the others names
            if any(text[a:b] in self._campaigns for a, b in _split(text, *m.span(1))):
                yield from self._members(text, *m.span(1), "Initiative", "mention.business-list", 61)
        for m in self._carried.finditer(text):
            if re.search(_LIMBS, m[1]):
                continue
            yield from self._members(text, *m.span(1), "Strategy", "mention.counted-list", 62, known)
        for m in self._opened.finditer(text):
            trades = m[4] or self._trade.match(text, m.end(3))
            type = "Industry" if trades and m[4] != "产品" else self._openers[m[1] or m[2]]
            type = "Product" if self._of_making.match(text, m.end()) else type
            type = "Industry" if self._of_running.match(text, m.end()) else type
            yield from self._members(text, *m.span(3), type, "mention.business-list", 61, known)
        for m in (*self._typical.finditer(text), *self._first_named.finditer(text)):
            yield from self._members(text, *m.span(1), "Product", "mention.goods-list", 61, known)
        for m in self._mastered.finditer(text):
            yield from self._members(text, *m.span(1), "Product", "mention.mastered-list", 61, known)
        for m in self._held.finditer(text):
            yield from self._members(text, *m.span(1), "Initiative", "mention.business-list", 61, known)
        for m in self._works.finditer(text):
            yield from self._members(text, *m.span(1), "Project", "mention.works-list", 61, known)
        for m in self._goods.finditer(text):
            if not self._bought.search(m[1]):
                yield from self._members(text, *m.span(1), "Product", "mention.goods-list", 61, known)
        for m in self._gathered.finditer(text):
            for f in self._members(text, *m.span(1), "Industry", "mention.business-list", 61, known):
                if f.stop - f.start >= _TELLING:  # 集研发、生产于一体 tells of no trade
                    yield f
        for m in self._ranked.finditer(text):
            if any(a in known or _MAKERS.search(text, a, b) for a, b in _split(text, *m.span(1))):
                continue
            yield from self._members(text, *m.span(1), "Product", "mention.goods-list", 61, known)
        for m in self._run.finditer(text):
            parts = re.split(f"、|{_AND}", m[1])
            if sum(p in self._industries or p.endswith(self._trades) for p in parts) * 2 >= len(parts):
                yield from self._members(text, *m.span(1), "Industry", "mention.industry-run-list", 60, known)
        for m in self._main.finditer(text):
            yield from self._members(text, *m.span(1), "Industry", "mention.business-list", 61, known)

    def _counting(
        self, text: str, start: int, number: str, word: str, known: Collection[int]
    ) -> Iterator[Found]:
        """The limbs of a formula (“一主两链”) that are listed behind it, each with the word it counts."""
        own = f"(?:(?!{word}|[是为指以]){_HAN}){{1,8}}?"
        tail = rf"(?P<tail>{word}{_HAN}?)"  # 四驱: 投资驱动、科创驱动、…
        rest = rf"(?:(?:、|{_AND}){own}(?P=tail)){{{NUMBERS[number] - 1}}}(?!、|{_AND})"
        listed = re.compile(rf"(?<![、{word}])(?:{self._opening})?({own}{tail}{rest})")
        m = listed.search(text, start, start + _BEHIND)
        if m and "\n\n" not in text[start : m.start()]:
            yield from self._members(text, *m.span(1), self._limbs[word], "mention.announced-list", 96, known)

    def _unfolded(self, text: str, m: re.Match[str]) -> Iterator[Found]:
        """The members of a list that its number announces (五大工程，即…), where as many stand there."""
        type, parts = self._heads[m[2]], _split(text, *m.span(3))
        if len(parts) != NUMBERS.get(m[1]) or (
            type not in _WHOLE and any(text.endswith(m[2], a, b) for a, b in parts)
        ):
            return
        for a, b in parts:
            if b - a <= _MEMBER:
                yield Found(a, b, type, "mention.announced-list", 96, 0.85)

    def _members(
        self, text: str, start: int, stop: int, type: str, rule: str, rank: int, known: Collection[int] = ()
    ) -> Iterator[Found]:
        spans = _split(text, start, stop)
        if rule not in _WHOLE_LISTS:
            doing = self._doing.search(text, *spans[0]) if type in _DEEDS else None
            spans[0] = (doing.end() if doing else self._first(text, *spans[0]), spans[0][1])
        if type in _KINDS and any(self._phrase(text, a, b) for a, b in spans):
            return
        for a, b in spans:
            tail = _REST.search(text, a, b)
            b = tail.start() if tail else b
            kind = "Industry" if type == "Product" and text.endswith(self._trades, a, b) else type
            if kind == "Product":
                made = self._made.match(text, a, b)
                a = made.end() if made else a
                making = self._making.search(text, a, b)
                b = making.start() if making else b
            if a in known:
                continue
            named = 2 <= b - a <= _LONGEST.get(type, _MEMBER) and text[a:b] not in self._done
            if named and text[a] not in _QUOTED and text[b - 1] not in _QUOTED:
                yield Found(a, b, kind, rule, rank, 0.85)

    def _phrase(self, text: str, start: int, stop: int) -> bool:
        """True if a word stands inside that no name of a kind of goods or trade has (国内领先|的)."""
        words = self._cutter.words(text, start, stop)
        return any(w.text in _GRAMMAR for w in words) or text.startswith(self._sums, start, stop)

    def _first(self, text: str, start: int, stop: int) -> int:
        """Where the first member begins: after the last word that cannot be inside it."""
        begin = start
        for word in self._cutter.clause_words(text, start):
            if (start <= word.start and word.stop < stop and not self._admission.inside(word, True)) or (
                start <= word.start and word.stop < stop and self._admission.doing(word)
            ):
                begin = word.stop
        return begin + bool(_OUT.match(text, begin))
