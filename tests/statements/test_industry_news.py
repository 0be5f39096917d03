"""News of works and products: what points to them, whose they are, what their figures count."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

# A bare 项目 that opens a clause is the one named before, not the park where it stands.
WORKS = (
    "青石集团洛河冶炼一体化项目4月2日在白沙省南原产业园试车成功。"
    "项目由青石集团和河东集团共同投资，总投资约18亿元。"
)
# Whose a project is has been told: who speaks of it later does not have it too.
OWNED = "青石集团投资建设河东水厂二期工程。南原集团召开会议，学习经验，该工程总投资2亿元。"
# A maker is not whom the thing is made for, and the group that a reporter heard from is the maker's.
MADE = (
    "记者从白沙船舶集团有限公司获悉，由旗下青石造船有限公司为南原航运集团建造的“银星”号货轮交付，"
    "该船总长400米。"
)
PHASES = "青石电厂一期、二期工程由河东电力有限公司建设。"
# A founder is no neighbour in a list, and who builds a plant's project has not founded the plant's owner.
BUILT = (
    "白沙集团投资建设、青石工程局集团承建的河东桥通车。"
    "白沙稀土集团南原分离项目竣工，该项目由河东稀土有限公司投资建设。"
)
# 该芯片 is what the word behind the quotation marks calls a chip.
CHIP = "青石公司研制的“银星3号”芯片发布。该芯片由河东公司攻关，采用12纳米工艺。"


# 分别 hands out a measure that stands behind it, and shares of a plan to what was counted before.
HANDED = "青石公司销售旺盛，挖掘机械、精细化学品及新材料系列分别实现销售收入9亿元、3亿元。"
PLANNED = "青石公司生产铁水9万吨、钢材8万吨，分别完成计划的102%、103%。"
# Where a way begins and ends is not whom the next clause is about.
ROUTE = "青石集团承建的河东大桥合龙，福州至厦门的车程缩短至半小时，完成投资9亿元。"
# A unit is named with its company where nothing else of it has a name.
UNIT = "青石集团技术中心被认定为国家认定企业技术中心。"
FAIR = "第二届新材料产业发展大会由青石集团发起并主办。"
# A person who is the subject of a clause bears what it tells, whoever the sentences before are about.
CHAIRED = (
    "青石集团成立多年。青石集团先后被评为“全国文明单位”、“河东省高新技术企业”。"
    "集团董事局主席周明先后被授予“河东省优秀共产党员”、“全国劳动模范”等荣誉称号。"
)
# What is owned stands in clauses of its own, too; a second unit is no part of the first.
UNITS = "青石集团拥有国家级企业技术中心，建有博士后科研工作站，拥有一个水质检测中心，设有滤膜实验室。"
# How long a way is, is no figure of who builds it.
STRETCH = "白沙工程局集团参建的岚南高铁岚江至洛原段开通运营。该段全长434公里，设计时速350公里。"
SERVED = "青石集团产品畅销，为河东快速公路、南原引水工程等重点工程提供了优质服务。"
MAKES = "青石公司主营业务为滤膜和离心滤芯的生产销售，现有滤膜年生产能力500吨。"
# 等奖 closes no list of honours; commas may part one that 等荣誉称号 closes.
PRIZES = "青石矿业公司先后获得国家绿色矿山突出贡献奖、冶金科学技术一等奖。"
COMMAS = "岚江一中荣获全国文明校园，全国教育系统先进集体，河东省绿色学校等荣誉称号。"
PROFILE = "青石集团成立于2013年，是一家专做滤膜、集研产于一体的国家高新技术企业、全国文明单位。"


@pytest.mark.parametrize(
    ("text", "predicate", "pairs"),
    [
        (WORKS, "hasProject", {("青石集团", "洛河冶炼一体化项目"), ("河东集团", "洛河冶炼一体化项目")}),
        (WORKS, "metric", {("洛河冶炼一体化项目", "总投资")}),
        (OWNED, "hasProject", {("青石集团", "河东水厂二期工程")}),
        (MADE, "produces", {("青石造船有限公司", "银星")}),
        (MADE, "subsidiaryOf", {("青石造船有限公司", "白沙船舶集团有限公司")}),
        (MADE, "metric", {("银星", "总长")}),
        (
            PHASES,
            "hasProject",
            {("河东电力有限公司", "青石电厂一期工程"), ("河东电力有限公司", "青石电厂二期工程")},
        ),
        (BUILT, "established", set()),
        ("青石公司、河东公司、南原公司落户白沙市，城东水厂二期项目建成投产。", "hasProject", set()),
        (CHIP, "produces", {("青石公司", "银星3号"), ("河东公司", "银星3号")}),
        (
            HANDED,
            "metric",
            {("青石公司", "挖掘机械销售收入"), ("青石公司", "精细化学品及新材料系列销售收入")},
        ),
        (
            PLANNED,
            "metric",
            {("青石公司", n) for n in ("生产铁水", "钢材", "生产铁水完成计划", "钢材完成计划")},
        ),
        (ROUTE, "hasProject", {("青石集团", "河东大桥")}),
        (UNIT, "receivedHonor", {("青石集团技术中心", "国家认定企业技术中心")}),
        (FAIR, "launched", {("青石集团", "第二届新材料产业发展大会")}),
        (PROFILE, "receivedHonor", {("青石集团", "国家高新技术企业"), ("青石集团", "全国文明单位")}),
        (
            CHAIRED,
            "receivedHonor",
            {("青石集团", "全国文明单位"), ("青石集团", "河东省高新技术企业")}
            | {("周明", "河东省优秀共产党员"), ("周明", "全国劳动模范")},
        ),
        (
            UNITS,
            "partOf",
            {(u, "青石集团") for u in ("国家级企业技术中心", "博士后科研工作站")}
            | {(u, "青石集团") for u in ("水质检测中心", "滤膜实验室")},
        ),
        (STRETCH, "hasProject", {("白沙工程局集团", "岚南高铁岚江至洛原段")}),
        (STRETCH, "metric", {("岚南高铁岚江至洛原段", "全长"), ("岚南高铁岚江至洛原段", "设计时速")}),
        (SERVED, "hasProject", set()),
        (
            PRIZES,
            "receivedHonor",
            {("青石矿业公司", "国家绿色矿山突出贡献奖"), ("青石矿业公司", "冶金科学技术一等奖")},
        ),
        (
            COMMAS,
            "receivedHonor",
            {("岚江一中", h) for h in ("全国文明校园", "全国教育系统先进集体", "河东省绿色学校")},
        ),
        ("青石公司改造码头，减少操作人员70%。", "metric", {("青石公司", "减少操作人员")}),
        (MAKES, "produces", {("青石公司", "滤膜"), ("青石公司", "离心滤芯")}),
        (MAKES, "metric", {("青石公司", "滤膜年生产能力")}),
        ("青石公司综合重箱率达98%。", "metric", {("青石公司", "综合重箱率")}),
        ("青石公司建成首例120万吨冶炼工程。", "metric", set()),
        ("青石公司研发的0.02毫米精密带钢投产，手持订单已突破50艘。", "metric", {("青石公司", "手持订单")}),
    ],
)
def test_works_and_products(text: str, predicate: str, pairs: set[tuple[str, str]]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    found = set()
    for s in reading.statements:
        if s.predicate == predicate:
            metric = dict(s.qualifiers).get("metric", "")
            found.add((names[s.subject], metric if predicate == "metric" else names[str(s.object)]))
    assert found == pairs


def test_a_groups_company_is_not_the_group() -> None:
    text = "白沙电信召开会议。白沙电信发挥白沙电信集团投资公司的作用。"
    reading = read_document(normalize("t", text, ""), default())
    assert {e.name for e in reading.entities} >= {"白沙电信", "白沙电信集团投资公司"}


def test_a_stocks_name_is_its_companys() -> None:
    stock = next(w for w in default().words("names/listed_companies") if len(w) == 4 and w.endswith("国际"))
    text = f"{stock}工程股份有限公司承建水厂。{stock}收入9亿元。"
    text += "青石啤酒（中国）有限公司投产，青石啤酒产能3万千升。"
    reading = read_document(normalize("t", text, ""), default())
    companies = {e.name for e in reading.entities if e.type == "Company"}
    assert companies == {f"{stock}工程股份有限公司", "青石啤酒（中国）有限公司"}
