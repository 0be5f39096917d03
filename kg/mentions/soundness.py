"""What can be no name: common words, counted classes, half a bracket, a formula as a body."""

from __future__ import annotations

import re

from kg.entities.names import DIVISION, ENTERPRISE
from kg.knowledge import Knowledge, either

_WORDS = (
    "mention/tails",
    "mention/not_tails",
    "mention/not_places",
    "mention/doubtful",
    "mention/generic_words",
    "mention/nominals",
)
_CLASS = re.compile(
    r"第?[一两二三四五六七八九十几多数]+(?:大|[家类批个座处条项只支户所名位](?!村|桥|乡))|(?:[两三]|上一|下一|同一|另一)(?:公司|企业|集团|银行|院|校|局|交易)|\d+(?:[家个户名批位类]|所(?=.+[学院]校))"
    r"|[\u4e00-\u9fff]{1,5}[型性](?:综合)?(?:企业)?(?:研究[所院]|大学|医院|学校|企业|公司|集团|银行|机构)$"
    r"|[\u4e00-\u9fff]{0,4}综合[性型][\u4e00-\u9fff]{2,6}(?:企业|公司|集团)$"
    r"|专业[\u4e00-\u9fff]{2,10}(?:公司|机构)$"
    r"|[\u4e00-\u9fff]{0,8}[母子]公司$"
)
_COUNTED = frozenset({"Group", "Company", "Institution", "OrganizationUnit", "Facility", "Person"})
_BODIES = frozenset({"Group", "Company", "Institution", "OrganizationUnit", "GovernmentBody"})
_HOUSES = _BODIES | {"Facility"}
_PROVINCE = re.compile("[省市区]$|^(?:内蒙古|黑龙江|.{2})$")
_NO_FORMULA = _BODIES | {"Fund"}
_SAID = frozenset("说称道问作表等")
_LEVELS = re.compile(r"辖?[一两二三四五六七八九十几多各全\d]+个?(?:[省市县区州镇乡村]+|街道|社区)")
_COUNTED_PLACE = re.compile(
    "(?:[一两二三四五六七八九十几多]个[村镇乡]|两村|[两三四五六七八九十][县镇乡]|村[三四五六七八九十]村)$"
)
_WHOLE = re.compile("全[省市县区镇乡村]$")  # 洛水|全村
_OF_SEVERAL = re.compile(
    "[两三四五六七八九几]家|等[一二三四五六七八九十几\\d]+[家个]|(?<![高中初])等(?:[子分]|全资|控股|下属|所属)"
)  # 甲两家公司: two bodies
_RELATING = re.compile("有关|相关|所持")  # 海垦所持|白沙茶业
_POINTED = re.compile(
    "(?:(?<![资日基成])本|该|我)(?:公司|集团|行|院|校|局|委)$"
)  # 持有本公司: a word that points
_TEAM = re.compile("^[^驻]+村工作队$")  # 驻|桃岭村|工作队: a village and who is sent there
_OF_TEAMS = ENTERPRISE | {"Institution", "PartyOrganization"}
# 甲、乙|等工程, 乙灌区|2个重大水利工程
_LISTED = re.compile(r"(?:等[\u4e00-\u9fff\d]{0,8}|\d[个项][\u4e00-\u9fff]{0,8})(?:项目|工程)$")
_TWO_QUOTED = re.compile("”(?:[、，和与及]|以及)?“")  # “甲”和“乙”
_ATTENDED = re.compile("(?:参加|出席)的")  # 有五十位村民参加的|座谈会
_OUTPUT = re.compile("[年月日]产")  # 年产稀土矿: a figure follows
_MANY = re.compile(r"\d{1,5}[余多]?[个处项](?!月)")  # 在建公路项目|7个: a class
_MEASURES = re.compile(r"\d[余多]?[条项个件份]$")
_NATIVE = re.compile("(?<!器)人$")  # 湖岭麻水|人, in a life
_NUMBERED = re.compile("[〕］】]第?[^，。；、]{1,5}号")  # 国资〔2015〕|XX号: the number of a document
_MASKS = "*×○△□◇"


class Soundness:
    """Tells by the lexicons whether a stretch may be a name of a type."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = frozenset(w for lexicon in _WORDS for w in knowledge.words(lexicon))
        bodies = (e for e in knowledge.entries("mention/tails") if e[1] == "GovernmentBody")
        self._common = words - {e[0] for e in bodies if "own" in e[2:]}  # 县审计局、|财政局
        self._standards = tuple(knowledge.words("mention/standards"))
        self._regions = frozenset(knowledge.words("mention/regions"))
        self._pointing = tuple(knowledge.words("mention/demonstratives"))
        tails = knowledge.words("mention/tails")
        self._layouts = tuple(
            w for w in knowledge.words("mention/not_tails") if len(w) == 2 and w not in tails
        )
        self._organs = tuple(w for w in tails if w.endswith(self._layouts))
        self._titles = tuple(w for w in knowledge.words("titles") if len(w) > 1 and w[-1] == "长")
        self._two_posts = re.compile(knowledge.either("titles") + "兼")  # 第一书记兼|工作队|队长
        self._verbs = tuple(knowledge.words("mention/lead_verbs"))
        self._countries = tuple(w for w in knowledge.words("mention/not_places") if w[-1] == "乡")  # 城乡
        generic = knowledge.either("mention/generic_words")
        ends = knowledge.kinds("mention/name_ends")
        self._named = re.compile(f"(?:(?<!工)厂|{either(ends['named'])})$")  # 命名为“甲酒厂”: no honour
        self._research = re.compile(either(ends["research"]) + "平台$")
        self._works, self._rooms = tuple(ends["works"]), tuple(ends["meeting"])
        self._openings, self._shares = tuple(ends["opening"]), tuple(ends["shares"])
        self._spent = re.compile(either(ends["spending"]))  # 州财政安排产业发展资金
        self._visiting = re.compile(either(ends["team"]) + "组.")  # 巡视组|巡视甲集团
        self._two = re.compile(f"有限公司{either(ends['owning'])}|.[全简]称")  # 甲有限公司|控股|乙公司
        self._figure = re.compile(rf"[\d一二三四五六七八九十百千万亿]{either(ends['measure'])}$")
        self._behind = [
            (word, knowledge.ontology.subtypes(kind), int(inside), bool(weak))
            for word, kinds, inside, *weak in knowledge.entries("mention/not_before")
            for kind in kinds.split("|")
        ]
        self._class = re.compile(f"{generic}+{knowledge.either('mention/tails')}")

    def possible(self, text: str, start: int, stop: int, type: str) -> bool:
        """False for what no rule may propose either: a formula (甲+乙+基金) is no body, nor is a 平台."""
        if self.cut(text, stop, type, weak=False):
            return False
        name = text[start:stop]
        if type == "OrganizationUnit" and name.endswith("平台") and not self._research.search(name):
            return False
        if _TWO_QUOTED.search(name):
            return False
        if type == "Fund" and self._spent.search(name):
            return False
        if type == "OrganizationUnit" and text[start - 1 : start] == "驻" and _TEAM.search(name):
            return False
        if type == "Meeting" and _ATTENDED.search(name):
            return False
        if type == "Project" and _MANY.match(text, stop):
            return False
        if type == "Honor" and self._named.search(name):
            return False
        if type != "Project" and _OUTPUT.match(name):
            return False
        if type in _BODIES and self._two.search(name):
            return False
        if type in _BODIES and (text[start - 1 : start] == "各" or text.startswith("其中", start - 1)):
            return False  # 其中|华岳集团
        if type == "Policy" and _MEASURES.search(name) and text[start - 1 : start] != "“":  # 整改措施127条
            return False
        if type == "Initiative" and name[-1] == "类":  # 竞争类、功能类: kinds
            return False
        if type in _BODIES and (_NATIVE.search(name) or _NUMBERED.match(text, start - 1)):
            return False
        if type in _OF_TEAMS and self._visiting.search(name):
            return False
        return not (type in _NO_FORMULA and ("+" in name or "＋" in name))

    def cut(self, text: str, stop: int, type: str, weak: bool) -> bool:
        """Whether a word that goes on behind ``stop`` tells that no name of a type ends there."""
        return any(
            type in types and weak == only_weak and text.startswith(word, stop - inside)
            for word, types, inside, only_weak in self._behind
        )

    def sound(self, name: str, type: str, quoted: bool) -> bool:
        """False for what can be no name; what stands in quotation marks may be any words."""
        if len(name) < 2 or "\n" in name or name[-1] in "，。、":
            return False
        if not (name[0].isalnum() or name[0] in _MASKS or name[0] in "“《（("):
            return False
        if _WHOLE.search(name):
            return False
        if any(name.count(a) != name.count(b) for a, b in ("（）", "()")):
            return False
        if not quoted and not any(c.isalpha() for c in name):
            return False
        if type == "Person":
            return name[-1] not in _SAID and "." not in name and name not in self._common
        if type in _HOUSES and name[-1] in "内外里":  # 猕猴园|内
            return False
        if type == "Province" and name not in self._regions and not _PROVINCE.search(name):
            return False
        if type == "Product" and (self._figure.search(name) or name.startswith(self._standards)):
            return False
        if type == "Fund" and name.endswith("资金") and not quoted:  # 扶贫协作资金: money, no fund
            return False
        if type in DIVISION and (_LEVELS.fullmatch(name) or _COUNTED_PLACE.search(name)):
            return False
        if type == "Township" and name.endswith(self._countries):
            return False
        if quoted:
            return True
        if (type in _COUNTED and _CLASS.match(name)) or (type in ENTERPRISE and self._class.fullmatch(name)):
            return False
        if type in _BODIES and name.endswith(self._layouts) and not name.endswith(self._organs):
            return False
        if type in _BODIES and (name.endswith(self._titles) or self._two_posts.search(name)):
            return False
        if type == "Facility" and name.endswith(self._openings):
            return False  # 东港码头|开港
        if type == "Meeting" and name.endswith(self._rooms):
            return False
        if type == "Project" and (_LISTED.search(name) or ("、" in name and not name.endswith(self._works))):
            return False
        if type == "OrganizationUnit" and _TEAM.search(name):
            return False
        if type in _BODIES and _POINTED.search(name):
            return False
        if type in _BODIES and name.endswith(self._shares):  # 沪市A股
            return False
        if type == "GovernmentBody" and name.endswith("管理"):
            return False  # 江州市国有资产监督管理|工作
        if type in _BODIES and (_RELATING.search(name) or _OF_SEVERAL.search(name)):
            return False
        return not (name in self._common or name.startswith((*self._pointing, *self._verbs)))
