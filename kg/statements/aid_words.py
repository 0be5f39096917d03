"""What the words of giving look like in a folded clause; the words themselves are in ``data/lexicon/aid``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.pattern import compile_pattern
from kg.required import Sieve

_GIVER = "Enterprise|Institution|GovernmentBody|OrganizationUnit|PartyOrganization|Fund|Person|Region"
_RECEIVER = "Region|Project|Facility|Institution|Fund|Initiative|Enterprise|OrganizationUnit|GovernmentBody"
_OWNED = "(?:{owner:Organization}<context/belonging>)?"
_SUM = "{n:Money|Count}"
_HELPED = "(?<![进入常])<aid/helped>"  # 进驻, 入驻 and 常驻 help nobody
# y is the receiver, g the giver. What the money is for is none of its own where a count follows (路灯36盏).
_PATTERNS = {
    # what is an act of giving
    "give": r"<aid/give>(?![^，。]{0,3}(?:仪式|活动|证书|协议|名单|中心|箱|献|款的|的还有))",
    "send": r"(?<!对口)<aid/send>(?!的){~10}{amount:Money|Count}",
    "sum": r"<aid/sums>{~10}{amount:Money}|{amount2:Money}的?{~4}<aid/sums>",
    "spend": r"(?<!总)<aid/spend>{~14}{amount:Money}(?!的)|出资(?=[建修援帮改])"
    r"|(?<=[，；])投资{m:Money}(?!的)",
    "part": r"^{-6}{amount:Money}{-3}(?:用于|用来|用在|投向|支持)",
    "trade": r"<aid/trade>",
    "cost": r"总投资|总造价|总规模",  # the sum behind it is what the works cost
    # whom it is for
    "to": rf"(?:向|为|给|对|替|帮|帮助)(?!.{{0,5}}单位){{-6}}{{y:{_RECEIVER}|Person+>}}",
    "at": r"(?:在|到|赴|去|往){~2}{y:Region|Institution+>}",
    "for": rf"(?<![共承合])<aid/works>(?:了|的|起|好|该)?(?:{{-6}}{_SUM})?{{-8}}"
    rf"{{y:{_RECEIVER}+>}}(?!{{c:Count}})",
    "direct": rf"(?:<aid/give>(?:了|的|起|给|至|到)?(?:{{-3}}{_SUM})?{{-8}}"
    rf"|(?<=投入)(?=[^，。；]{{1,16}}资金)){{y:{_RECEIVER}|Person+>}}(?!{{c:Count}})",
    "on": rf"{{-6}}(?:{_SUM})?(?:全部|专项|定向|主要|优先|重点)?(?<![共承合])<aid/works>(?!的)"
    rf"{{-6}}{{y:{_RECEIVER}+>}}(?!{{c:Count}})",
    "also": r"{-6}<aid/works>{-8}{y:Project|Facility|Institution|Enterprise>}(?!{c:Count}|的)",
    "there": r"{-4}在{y:Region|Institution+>}{~6}(?:修|建|装|援|设|打)",
    "people": r"(?:为|给|替|帮|帮助|支持|助力|资助|扶持|用于|用来){-8}"
    r"{y:Village|Township|County|Institution+>}|[向对]{-8}{z:Village|Township}",
    "made": rf"{{y:Project|Facility|Institution|Region>}}{{-6}}[由是]"
    rf"{_OWNED}{{h:Region}}?{{g:{_GIVER}+}}{{-8}}$",
    "got": rf"{{y:{_RECEIVER}}}{{-6}}(?:收到|接受|接收|获得|得到|迎来){{-8}}"
    rf"{{h:Region}}?{{g:{_GIVER}+}}{{-6}}$",
    "built": r"{y:Project|Facility|Institution>}(?:的|项目|工程){0,3}{-12}"
    r"(?:建|落成|封顶|竣工|投用|改造|投资|项目|工程)",
    "building": r"(?:建|改造|实施){-10}{y:Project|Facility|Institution>}",
    # who gives
    "giver": rf"(?:(?<=由)|(?<![向为给对在从于替同与过])){_OWNED}(?:{{h:Region}}的?)?{{g:{_GIVER}+}}"
    r"{-14}(?:通过{v:Organization}{-4})?$",
    "there_in": r"[在到赴]{y:Region+>}$",  # 在甲县、乙县等地捐建: where it is done
    "posted": rf"{{g:{_GIVER}}}(?:派?驻|选派|派到|派往){{~4}}{{y:Region>}}{{~12}}$",
    "him": "[他她]|<aid/own>",
    "pays": "出资",
    "thing": r"{p:Project|Facility|Product}(?!的){-8}$",
    "others": r"^[^为给向对帮替\U000f0000-\U000f00ff]{0,12}?"
    r"<aid/others>们?{~6}$",
    # who is helped for long
    "helper": rf"^{{-14}}(?:{{when:Period}}{{-6}})?{{g:{_GIVER}>}}{{-8}}"
    rf"(?:{{since:Period}}|以{{p:Person}})?{{-8}}(?:{_HELPED}|<aid/met>|承担|"
    r"[与同跟和向为给对在到赴])",
    "helped": _HELPED,
    "paired": rf"^[^（(这]{{0,60}}(?<!无偿)(?:{_HELPED}|包)(?<!扶贫)"
    r"(?!资金|车间|情况|经费|产品|工作(?!队)|款|的贷)",
    # 甲区与乙县、丙区与丁县结对 are two pairs
    "pairs": r"{a:Organization|Region>}[与和对]{b:Region>}[、，和]"
    r"{c:Organization|Region>}[与和对]{d:Region>}",
    "met": r"<aid/met>",
    "place": r"{y:AdministrativeDivision+>}",
    "event": r"{y:Initiative}(?:捐赠|募捐|捐款|助学|义卖|义捐)",
    "seat": "政府驻地?",
    "here": r"这里|该[县村乡镇区]|工作队(?:进驻|驻村|进村|入村)",
    "school": r"<aid/schools>$",
}


@dataclass(frozen=True)
class AidWords:
    """The patterns by what they look for."""

    patterns: Mapping[str, re.Pattern[str]]
    sieve: Sieve

    def possible(self, text: str) -> frozenset[str]:
        """What a folded text may hold."""
        names = tuple(self.patterns)
        return frozenset(names[i] for i in self.sieve.possible(text))


@lru_cache(maxsize=4)
def aid_words(knowledge: Knowledge) -> AidWords:
    """The words of giving of a knowledge."""
    made = {k: compile_pattern(p, knowledge, f"aid.{k}") for k, p in _PATTERNS.items()}
    return AidWords({k: p.regex for k, p in made.items()}, Sieve([p.needs for p in made.values()]))
