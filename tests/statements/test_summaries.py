"""Year-end summaries of state-asset bodies and governments: whose figures and deeds are, what is counted."""

import pytest

from kg.knowledge import default
from kg.model import Reading
from kg.pipeline import read_document
from kg.text import normalize

FIGURES = [
    (  # what several earned together is told of the region that reports on them
        "湖北省地方国企实现营业收入9亿元。青石集团、白沙集团等12家省属企业实现利润总额3亿元。",
        {"利润总额": "湖北省", "省属企业": "湖北省"},
    ),
    (  # kinds of organs that are counted bear nothing
        "岚江省国资委推进创新。省属企业拥有院士工作站29个、博士后科研工作站37个。",
        {"院士工作站": "岚江省国资委", "博士后科研工作站": "岚江省国资委"},
    ),
    (  # nobody who is named only later
        "河源县投入帮扶资金5亿元，实施项目20个。青石大学附属医院晋升为三级医院。",
        {"投入帮扶资金": "河源县", "实施项目": "河源县"},
    ),
    (  # a count of enterprises ends before what they earned
        "岚江省国资委监管的28户省属企业资产总额达到9亿元。",
        {"省属企业": "岚江省国资委", "省属企业资产总额": "岚江省国资委"},
    ),
    (  # formulas in quotation marks are of the name, the unit of a count is not
        "白沙集团新增“四上”企业31家。青石电力公司、白沙电力公司2户企业产能分别达到6吉瓦、2吉瓦。",
        {"新增四上企业": "白沙集团", "企业产能": "白沙电力公司"},
    ),
    (  # nobody is told of by a rank among others
        "河源县完成地区生产总值9亿元，居全市第3位；规上工业增加值增长7%；财政收入3亿元。",
        {"规上工业增加值增长": "河源县", "财政收入": "河源县"},
    ),
    (  # works do no deeds
        "河源县推进民生工程。青石水库除险加固工程完工，改造老旧小区22个。",
        {"改造老旧小区": "河源县"},
    ),
    (  # a list that is counted does not part a figure from who bears the one before
        "岚江省国资委推进混改。青石集团完成改制。省属企业引资5亿元，白沙股份、河东股份等7家上市公司总市值9亿元。",
        {"总市值": "岚江省国资委"},
    ),
    (  # 我市 is none of those that stand in a list
        "我市实现地区生产总值9亿元。邓州市、新野县获评示范县。",
        {"地区生产总值": "我市"},
    ),
    (  # where nobody is named before, the body that reports on such enterprises
        "省属企业实现营业收入9亿元。湖北省国资委支持青石集团、白沙集团发展，青石集团完成改制。",
        {"营业收入": "湖北省国资委"},
    ),
    (  # nor, in a report by an enterprise that holds them, anybody else
        "记者林砚秋从青石资本运营公司获悉，省属企业实现营业收入9亿元。",
        {"营业收入": "青石资本运营公司"},
    ),
    (  # where something goes bears nothing, nor is 港澳台商 a place
        "宁波市发布公报。港澳台商投资企业增加值增长3%。对美国出口9亿元。",
        {"商投资企业增加值增长": "宁波市", "出口": "宁波市"},
    ),
    (  # a verb with a list of enterprises before it is borne by each
        "青石公司、白沙公司、河东公司全年融资分别为7亿元、9亿元、3亿元。",
        {"融资": "河东公司"},
    ),
    (  # whose shares are sold is not who sells
        "岚江省国资委推进改革。完成青石公司、白沙公司股权转让，收回资金5亿元。",
        {"收回资金": "岚江省国资委"},
    ),
    (  # a report of a government is not told of who comes along in it
        "河源县政府工作报告\n我县实施项目12个。青石门业总部落户我县。新增高新技术企业9家，新增产业项目3个。",
        {"新增高新技术企业": "河源县"},
    ),
    ("河源县超亿元项目竣工，新增养老床位6张。", {"新增养老床位": "河源县"}),
    (  # a change since a year ago is no figure of that year
        "青石集团亏损面26%，较上年同期扩大3个百分点。",
        {"亏损面": "青石集团", "亏损面扩大": "青石集团"},
    ),
    (  # no name begins within a year
        "2010年宁波市国资系统工作总结\n全市国有企业资产总额687亿元。",
        {"资产总额": "宁波市"},
    ),
    (  # works of an earlier sentence bear nothing, nor does a word of a metric's name
        "河源县推进建设。河东高速公路完成投资2亿元。接待游客8万人次，兑付惠农“一卡通”补贴3亿元。",
        {"投资": "河东高速公路", "接待游客": "河源县", "惠农一卡通补贴": "河源县"},
    ),
    (  # what is compared with a plan is no base of a growth
        "河源县完成公共预算收入7亿元，为年初预算的101%，同比增长6%。",
        {"完成年初预算": "河源县", "公共预算收入同比增长": "河源县"},
    ),
    (  # members of a group that is founded are no figures, 创 is no noun
        "岚江省国资委成立由主任任组长、4名副主任任副组长的改革领导小组，召开专题会6次。"
        "净利润规模创近五年新高，达到3亿元。",
        {"净利润规模": "岚江省国资委"},
    ),
    (  # a trade behind a province is no company
        "2025年，湖北省新能源与新型储能产业实现营业收入8亿元，研发投入2亿元。",
        {"营业收入": "湖北省", "研发投入": "湖北省"},
    ),
    ("湖北省海洋生产总值达到9亿元。全省涉海企业2家，实现营业收入8亿元。", {"营业收入": "湖北省"}),
    (  # one of a list bears nothing of what a later sentence tells
        "宁波市国民经济发展情况。余姚市、慈溪市增加值均突破5亿元。引进内资6亿元。",
        {"引进内资": "宁波市"},
    ),
    ("河源县辖5镇6乡，人口15万。", {"人口": "河源县"}),
    ("宁波市200个重点项目年度计划投资752亿元。", {"重点项目": "宁波市"}),
    ("青石集团营业收入增幅比全省工业低2个百分点。", {"营业收入增幅比全省工业低": "青石集团"}),
    ("河源县辖4镇、10乡、233个行政村，总人口22万。", {"行政村": "河源县", "总人口": "河源县"}),
]
DEEDS = [
    (  # who is moved to a deed does it
        "岚江省国资委推动青石集团、白沙集团成立资源整合领导小组。",
        {("青石集团", "established"), ("白沙集团", "established")},
    ),
    ("岚江省国资委支持青石集团收购白沙水务公司。", {("青石集团", "acquired")}),
    ("青石集团落实岚江省委决策部署，开展“清源”专项行动。", {("青石集团", "launched")}),
    (  # who opens a clause does what it tells, not works before it; founders are not whom they founded
        "青石集团白沙码头开港；河东银行、河西公司等8家企业入围世界500强。",
        {("河东银行", "receivedHonor"), ("河西公司", "receivedHonor")},
    ),
    (
        "青石集团和白沙集团合资组建的河东矿业公司收购河西矿业公司。",
        {("河东矿业公司", "acquired"), ("青石集团", "established"), ("白沙集团", "established")},
    ),
    (
        "岚江省国资委成立由主任任组长、4名副主任任副组长、12个科室负责人为成员的国企改革领导小组。",
        {("岚江省国资委", "established")},
    ),
    (  # works are of whose name they begin with
        "白沙集团、青石集团召开会议。青石集团河东港煤码头三期项目建成投产。",
        {("青石集团", "hasProject")},
    ),
    ("将青石集团所属的3户煤矿划转白沙煤业公司。", set()),
]


def read(text: str) -> Reading:
    return read_document(normalize("t", text, ""), default())


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures_of_summaries(text: str, expected: dict[str, str]) -> None:
    reading = read(text)
    name = {e.id: e.name for e in reading.entities}
    found = {
        dict(s.qualifiers)["metric"]: name[s.subject] for s in reading.statements if s.predicate == "metric"
    }
    assert found.items() >= expected.items()


def test_figures_that_cannot_be_told_apart_are_of_nobody() -> None:
    text = "白沙通道、某处改线和河东高铁分别完成投资5亿元、6亿元、8亿元。"
    assert not [s for s in read(text).statements if s.predicate == "metric"]


@pytest.mark.parametrize(("text", "expected"), DEEDS)
def test_deeds_of_summaries(text: str, expected: set[tuple[str, str]]) -> None:
    reading = read(text)
    name = {e.id: e.name for e in reading.entities}
    kinds = {"established", "acquired", "launched", "subsidiaryOf", "hasProject", "receivedHonor"}
    assert {(name[s.subject], s.predicate) for s in reading.statements if s.predicate in kinds} == expected


def test_who_sets_up_with_others_is_said_to_set_up_too() -> None:
    text = "青石集团加大投入。与江南大学、岚江大学共建“智慧水利联合实验室”。"
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    founders = {names[s.subject] for s in reading.statements if s.predicate == "established"}
    assert founders == {"青石集团", "江南大学", "岚江大学"}


def test_the_digits_of_a_formula_count_nothing() -> None:
    metrics = [
        (dict(s.qualifiers)["metric"])
        for s in read("青石集团推行“132”管理模式，即1个核心、3级管控、2个平台，培训职工9人。").statements
        if s.predicate == "metric"
    ]
    assert metrics == ["培训职工"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("青石集团布局风电装备、氢能装备新赛道。", {"青石集团", "风电装备", "氢能装备"}),
        ("青石集团自主研制的碱性电解槽已出口至德国。", {"青石集团", "碱性电解槽", "德国"}),
        (
            "河源区国资局按照区委区政府的部署推进改革。我区现有国企6家。",
            {"河源区国资局", "区委区政府", "河源区"},
        ),
        ("青石集团成为全市首家取得评级的县级平台公司。", {"青石集团"}),
        ("青石集团搭建“海棠云”国资监管平台。", {"青石集团", "海棠云"}),
    ],
)
def test_names_of_summaries_end_where_they_end(text: str, names: set[str]) -> None:
    assert {e.name for e in read(text).entities} == names
