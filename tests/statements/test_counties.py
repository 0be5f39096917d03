"""What county reports on works, campaigns and aid say of whom: clauses with a place for their subject."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

CASES = [
    (  # a village that founds is no enterprise named before it
        "青石能源集团捐资修路。柳林村成立柳林种植合作社。",
        "established",
        {("柳林村", "柳林种植合作社")},
    ),
    (  # the head of a relative clause is the subject, not who helps
        "市水利局帮扶的河源县柳林镇柳林村成立了丰源种植合作社。",
        "established",
        {("柳林村", "丰源种植合作社")},
    ),
    (  # a deputy mayor is no head of a county
        "宁波市加快发展，象山县花木面积翻番。副市长高维民介绍情况。",
        "holdsPosition",
        {("高维民", "宁波市")},
    ),
    (
        "河源县狠抓落实，扫黑除恶专项斗争向纵深推进，农户庭院整治三年行动圆满收官。",
        "launched",
        {("河源县", "扫黑除恶专项斗争"), ("河源县", "农户庭院整治三年行动")},
    ),
    (
        "河源县建成南门老旧小区改造、县人民医院外科综合楼、城北污水处理厂提标改造等27个重点工程。",
        "hasProject",
        {("河源县", name) for name in ("南门老旧小区改造", "县人民医院外科综合楼", "城北污水处理厂提标改造")},
    ),
    (  # works from here to there keep both ends
        "河源县建成龙川至白沙高速公路、县第二人民医院门诊楼等重点项目。",
        "hasProject",
        {("河源县", "龙川至白沙高速公路"), ("河源县", "县第二人民医院门诊楼")},
    ),
    (
        "青石能源集团选派5名干部到河源县柳林乡、白沙乡驻村帮扶。",
        "pairedWith",
        {("青石能源集团", "柳林乡"), ("青石能源集团", "白沙乡")},
    ),
    (  # a place beside 与 is a partner, not in the same city
        "南陵市白沙区与河源县座谈。",
        "locatedIn",
        {("白沙区", "南陵市")},
    ),
    (  # a list of towns behind their county needs no number
        "东江控股集团走访象山县安铺、营仔、横坪等镇。",
        "locatedIn",
        {("安铺镇", "象山县"), ("营仔镇", "象山县"), ("横坪镇", "象山县")},
    ),
    (
        "象山县种菌多年，黑木耳产业已成为村民增收的重要支柱产业。",
        "developsIndustry",
        {("象山县", "黑木耳")},
    ),
    (
        "象山县发展刺梨，引进培育青石食品有限责任公司、白沙农业投资有限公司等加工企业7家。",
        "locatedIn",
        {("青石食品有限责任公司", "象山县"), ("白沙农业投资有限公司", "象山县")},
    ),
    (  # where something is done is not who does it
        "青石能源集团联合白沙公司，在象山县安铺镇实施青石水厂二期工程。",
        "hasProject",
        {("青石能源集团", "青石水厂二期工程")},
    ),
    (  # who holds a row of offices goes, not the body of the first
        "省水利厅帮扶工作组组长、县委常委、副县长张承远到柳林镇调研。",
        "visited",
        {("张承远", "柳林镇")},
    ),
    (  # an unnamed team founds, not the town
        "河源县柳林镇狠抓产业。驻村工作队牵头成立上坪茶叶专业合作社，引进青石食品公司。",
        "established",
        set(),
    ),
    (  # a group is founded by whom the clause is about, not by those who lead it
        "河源县成立由县委书记挂帅，柳林镇、白沙镇党委书记为成员的茶产业工作专班。",
        "established",
        {("河源县", "茶产业工作专班")},
    ),
    (  # a word that points to whom the clause is about bars it not
        "东江控股集团狠抓落实，成立由集团一把手挂帅的安全生产领导小组。",
        "established",
        {("东江控股集团", "安全生产领导小组")},
    ),
    (  # who pays in 由…成立 founds what stands behind, not what was brought before
        "柳林镇引进青石食品公司，由岚江投资公司出资成立白沙冷链公司。",
        "established",
        {("岚江投资公司", "白沙冷链公司")},
    ),
    (  # whose secretary looks at works does not build them
        "河源县委常委李文达赴柳林镇督导，实地察看了上坪村冷链仓储项目。",
        "hasProject",
        set(),
    ),
    (
        "上坪村、下坪村分别创建为省级、市级乡村振兴示范村。",
        "receivedHonor",
        {("上坪村", "省级乡村振兴示范村"), ("下坪村", "市级乡村振兴示范村")},
    ),
    (  # the shareholder's parent has no share in it
        "青石集团向上坪村注资480万元成立上坪农旅公司，青石集团下属白沙建设公司占股49%。",
        "holdsStakeIn",
        {("白沙建设公司", "上坪农旅公司")},
    ),
    (  # a higher committee's strategy is carried out, not had
        "河源县全面落实市委“一四五十”战略，完成了任务。",
        "hasStrategy",
        {("市委", "一四五十")},
    ),
]


@pytest.mark.parametrize(("text", "predicate", "expected"), CASES)
def test_statements_of_counties(text: str, predicate: str, expected: set[tuple[str, str]]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    name = {e.id: e.name for e in reading.entities}
    said = {(name[s.subject], name[s.object]) for s in reading.statements if s.predicate == predicate}
    assert said == expected


FIGURES = [
    (  # one of the works that a sentence counts bears no later figure of it
        "河源县全年完成投资1.9亿元，实施青石防护工程88公里，改造危桥9座。",
        {"投资": "河源县", "改造危桥": "河源县"},
    ),
    (  # what a semicolon parts has a subject of its own
        "河源县新建学校3所；县水利局为柳林村打机井2眼，铺设管网6公里。",
        {"铺设管网": "县水利局"},
    ),
    (  # what a village earns is not its cooperative's
        "象山县柳林村成立柳林种植合作社，合作社流转土地320亩，村集体经营性收入达32万元。",
        {"村集体经营性收入": "柳林村"},
    ),
    (  # nor the enterprise's that has built something for it
        "象山县青石集团为柳林村修建水池2座，去年村集体经济收入达到42万元。",
        {"村集体经济收入": "柳林村"},
    ),
    (  # 公司 in a numbered point is who opens it, on a line of its own or not
        "一、青石集团推进整合。青石集团完成改制，注册资本25亿元。二、白沙集团更新车辆。截至3月底，公司资产总额9亿元。",
        {"注册资本": "青石集团", "资产总额": "白沙集团"},
    ),
    (  # a list is not the bearer of its count
        "河源县投入协作资金2亿元，建成青石精深加工园、白沙香菇基地等项目46个。",
        {"项目": "河源县"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures_of_counties(text: str, expected: dict[str, str]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    name = {e.id: e.name for e in reading.entities}
    found = {
        dict(s.qualifiers)["metric"]: name[s.subject] for s in reading.statements if s.predicate == "metric"
    }
    assert found.items() >= expected.items()


BEARERS = [
    (  # an item of a list is what its paragraph is about
        "河源县安排资金2亿元。\n1.茶叶提质增效项目。由县农业局牵头，补贴茶农7300户。\n2.山羊良种繁育项目。投资2380万元。",
        {("河源县", 2.0), ("茶叶提质增效项目", 7300.0), ("山羊良种繁育项目", 2380.0)},
    ),
    (  # 该公司 is the one just founded, not who holds shares in it
        "青石集团出资成立上坪农旅公司，白沙建设公司占股49%。该公司建成民宿18栋。",
        {("上坪农旅公司", 18.0)},
    ),
    (  # behind a semicolon the founder goes on
        "青石集团推进改革，组建白沙服务公司，注册资本2000万元；清理空壳企业3家。",
        {("白沙服务公司", 2000.0), ("青石集团", 3.0)},
    ),
    (  # a zone has enterprises and signs contracts as a county does
        "柳林开发区规划面积36平方公里，其中规上企业68家。\n白沙药业公司投产。园区领导外出招商26次，签约项目31个。",
        {("柳林开发区", 36.0), ("柳林开发区", 68.0), ("柳林开发区", 26.0), ("柳林开发区", 31.0)},
    ),
    (  # a class of the whole city is not the zone's
        "柳林高新区投产。全市规上企业68家。",
        set(),
    ),
    (  # a committee has no income
        "青石集团党委坚持党建引领，全年实现营业收入35亿元。",
        {("青石集团", 35.0)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), BEARERS)
def test_bearers_in_county_reports(text: str, expected: set[tuple[str, float]]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    assert {(names[s.subject], s.quantity.value) for s in reading.statements if s.quantity} == expected


def test_offices_of_a_list() -> None:
    """财政局 and 民政局 are bodies by themselves in a list, as others are."""
    text = "县审计局、财政局、民政局开展专项检查。各乡镇要配合。"
    reading = read_document(normalize("t", text, ""), default())
    assert {e.name for e in reading.entities} == {"县审计局", "财政局", "民政局"}


def test_plan_of_a_heading() -> None:
    """What a heading calls an allocation of money is no plan."""
    text = "河源县安排资金2亿元。\n二、项目安排\n河源县修建道路7.6公里。"
    reading = read_document(normalize("t", text, ""), default())
    assert {s.status for s in reading.statements} == {"asserted"}


# A report of a region that it names nowhere: its figures are nobody's, but for who is told of beside them.
NAMELESS = (
    "今年以来，全县上下推进乡村振兴。\n全县实施项目86个，投入资金2.3亿元。脱贫人口人均纯收入增长12.5%。\n"
    "发展茶叶3.2万亩，带动农户1.1万户。江北电力集团援建光伏电站2座。\n开展技能培训42期。"
)


def test_the_figures_of_a_region_named_nowhere_are_not_those_of_an_enterprise_named_once() -> None:
    reading = read_document(normalize("t", NAMELESS, ""), default())
    metrics = [s for s in reading.statements if s.predicate == "metric"]
    assert [dict(s.qualifiers)["metric"] for s in metrics] == ["援建光伏电站"]


@pytest.mark.parametrize(
    "text",
    [
        "东江集团帮扶青石县、白沙县。今年，两县粮食产量分别达到3万吨、4万吨。",
        "东江集团帮扶柳林村、河湾村，两村集体收入分别为30万元和40万元。",
        "东江集团有青石公司、白沙公司，两家企业利润分别为3亿元和4亿元。",
    ],
)
def test_what_is_handed_out_to_those_that_are_counted_goes_to_each(text: str) -> None:
    reading = read_document(normalize("t", text, ""), default())
    metrics = [s for s in reading.statements if s.predicate == "metric"]
    names = {e.id: e.name for e in reading.entities}
    assert len({names[s.subject] for s in metrics}) == len(metrics) == 2
