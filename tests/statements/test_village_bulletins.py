"""What bulletins on villages that are helped say of towns, branches, first secretaries, honours and goods."""

import pytest

from kg.knowledge import default
from kg.model import Reading
from kg.pipeline import read_document
from kg.text import normalize

CASES = [
    (  # who heads a town holds the office there, not in the county
        "河源县柳林镇举办采茶节。镇党委书记周启明介绍，明年扩种。镇长林晚晴到会。",
        "holdsPosition",
        {("周启明", "柳林镇"), ("林晚晴", "柳林镇")},
    ),
    (  # a mayor is none of a company
        "东江控股集团部署工作。周启明市长出席，青石水务公司挂牌。",
        "holdsPosition",
        set(),
    ),
    (  # whom a village is sent
        "市水利局驻河源县上坪村工作队进村以来，修路14公里。队长兼第一书记周启明住在村里。",
        "holdsPosition",
        {("周启明", "上坪村")},
    ),
    (  # titles before a name are the person's
        "全省优秀党员、全省劳动模范周启明回到上坪村。",
        "receivedHonor",
        {("周启明", "全省优秀党员"), ("周启明", "全省劳动模范")},
    ),
    (
        "柳林镇盛产茶叶，是“全省重点镇”、“全省文明村镇”，是省政府命名的“茶叶名镇”。",
        "receivedHonor",
        {("柳林镇", name) for name in ("全省重点镇", "全省文明村镇", "茶叶名镇")},
    ),
    (  # 公司 is the branch that the sentence before is about
        "白沙电力有限公司龙川供电公司结对帮扶上坪村。去年公司投入46万元修路。",
        "fundedAid",
        {("龙川供电公司", "上坪村")},
    ),
    (  # as many as are counted are those of the list, not who arranged it
        "根据省委组织部安排，青石公司、白沙公司、东江大学共同帮扶上坪村。两年来，三家单位投入帮扶资金187万元。",
        "fundedAid",
        {(name, "上坪村") for name in ("青石公司", "白沙公司", "东江大学")},
    ),
    (  # money for the help of a village is for the village
        "东江控股集团捐资100万元用于河源县上坪村定点扶贫。",
        "fundedAid",
        {("东江控股集团", "上坪村")},
    ),
    (
        "东江控股集团自2012年起承担河源县、龙川县定点帮扶任务。",
        "pairedWith",
        {("东江控股集团", "河源县"), ("东江控股集团", "龙川县")},
    ),
    (  # provinces in clauses of their own, and counted at the end
        "东江控股集团定点帮扶青海省刚察县、曲麻莱县，陕西省米脂县，四川省布拖县。",
        "pairedWith",
        {("东江控股集团", name) for name in ("刚察县", "曲麻莱县", "米脂县", "布拖县")},
    ),
    (
        "东江控股集团投入资金2亿元，覆盖重庆市巫山县、奉节县和江西省万安县三个定点帮扶县。",
        "pairedWith",
        {("东江控股集团", name) for name in ("巫山县", "奉节县", "万安县")},
    ),
    (  # a team with its head, sent to the village that is told of
        "上坪村地处深山，2016年市水利局派出以周启明为队长的驻村工作队进驻。",
        "pairedWith",
        {("市水利局", "上坪村")},
    ),
    (  # places where something is given give nothing
        "东江控股集团先后在河源县、龙川县等地捐建希望小镇。",
        "fundedAid",
        {("东江控股集团", "河源县"), ("东江控股集团", "龙川县")},
    ),
    (  # the last of an address gets the honour, not who names it
        "省农业厅推介河源县柳林镇上坪村等25个乡村为“全省文明村”。",
        "receivedHonor",
        {("上坪村", "全省文明村")},
    ),
    (  # a fund is more than what stands in quotation marks
        "东江控股集团设立“春晖”助学基金，资助学生。",
        "established",
        {("东江控股集团", "春晖助学基金")},
    ),
    (  # who is named in brackets is not helped
        "东江控股集团驻河源县柳林镇工作队（由白沙区、东江大学组成）召开总结会。",
        "pairedWith",
        {("东江控股集团", "柳林镇")},
    ),
    (  # who is sent, to the village named last
        "石坪村变了样。东江控股集团向上坪村选派第一书记周启明。",
        "holdsPosition",
        {("周启明", "上坪村")},
    ),
    (  # 公司 is what a group has just founded
        "东江控股集团成立丰源生态农业公司。公司总经理周启明到会。",
        "holdsPosition",
        {("周启明", "丰源生态农业公司")},
    ),
    (  # where somebody founds workshops is not where he is
        "东江控股集团、白沙药业公司分别在河源县、龙川县设立帮扶车间。",
        "locatedIn",
        set(),
    ),
]


def _read(text: str) -> Reading:
    return read_document(normalize("t", text, ""), default())


@pytest.mark.parametrize(("text", "predicate", "expected"), CASES)
def test_statements(text: str, predicate: str, expected: set[tuple[str, str]]) -> None:
    result = _read(text)
    names = {e.id: e.name for e in result.entities}
    said = [s for s in result.statements if s.predicate == predicate]
    found = {(names[s.subject], names.get(str(s.object), "")) for s in said}
    assert found == expected


FIGURES = [
    (  # a deed is nobody's but a body's
        "东江控股集团实施“柳林脐橙”项目，覆盖柳林镇。全年派出挂职干部13名。",
        {"挂职干部": "东江控股集团"},
    ),
    (  # who owns it does not tell on
        "东江控股集团帮扶河源县。集团所属青石水务公司在河源县开展“爱心行动”，筛查患儿1.6万人次。",
        {"筛查患儿": "青石水务公司"},
    ),
    (  # households and people are no groups of a village
        "上坪村现有6个村民小组412户1536人。",
        {"村民小组": "上坪村", "户数": "上坪村", "人口": "上坪村"},
    ),
    (  # 全村 is the village that opens the sentence
        "柳林村人口4358人。上坪村紧邻国道，全村共有党员82名。",
        {"人口": "柳林村", "党员": "上坪村"},
    ),
    (  # the village that several help
        "东江控股集团、青石公司等4家单位帮扶的柳林镇上坪村，流转土地860亩。",
        {"流转土地": "上坪村"},
    ),
    (  # how far off it lies is no figure of a village
        "上坪村位于柳林镇东北方向11公里处，人口4358人。",
        {"人口": "上坪村"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures(text: str, expected: dict[str, str]) -> None:
    result = _read(text)
    names = {e.id: e.name for e in result.entities}
    figures = [s for s in result.statements if s.predicate == "metric"]
    assert {dict(s.qualifiers)["metric"]: names[s.subject] for s in figures} == expected


def test_goods_of_one_gift_are_no_figures() -> None:
    result = _read("东江控股集团向上坪村捐赠路灯110盏、图书2000册和电脑5台。")
    assert [s.predicate for s in result.statements] == ["fundedAid"]


def test_a_village_under_its_official_kind_is_the_village() -> None:
    result = _read("上坪村地处深山。上坪行政村人口6400人。")
    assert [(e.name, e.aliases) for e in result.entities] == [("上坪行政村", ("上坪村",))]


def test_what_has_not_been_done_keeps_its_not() -> None:
    result = _read("上坪村地处深山，尚未脱贫人口1200人。")
    assert [dict(s.qualifiers)["metric"] for s in result.statements] == ["未脱贫人口"]
