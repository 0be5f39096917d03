"""Who gives money or goods to whom, in the constructions in which reports of village aid and news tell it."""

import pytest

from kg import build
from kg.knowledge import KnowledgeError, extended
from kg.statements.aid_words import aid_words

GIVEN = (
    (  # a region that money for it is put into
        "白沙区累计投入河源县帮扶资金4860万元。",
        {("白沙区", "河源县", "4860万元")},
    ),
    (  # the verb's own clause names all roles
        "东江控股集团向龙川县上坪镇柳林村捐赠帮扶资金60万元。",
        {("东江控股集团", "柳林村", "60万元")},
    ),
    (  # money that is spent is aid where somebody is helped, all that are
        "东江控股集团定点帮扶河源县和龙川县，2023年投入资金3960万元。",
        {("东江控股集团", "河源县", "3960万元"), ("东江控股集团", "龙川县", "3960万元")},
    ),
    (  # what it is for stands behind it, and comes before who is helped
        "东江控股集团与柳林村结对，出资86万元修建柳林文化广场。",
        {("东江控股集团", "柳林文化广场", "86万元")},
    ),
    (  # a share of what was given, and a passive
        "东江控股集团对口帮扶龙川县，累计投入扶贫资金4870万元，其中260万元用于建设上坪水厂。",
        {("东江控股集团", "龙川县", "4870万元"), ("东江控股集团", "上坪水厂", "260万元")},
    ),
    (  # a village, a school that money is spent on needs no other word of aid
        "青石水务集团筹措资金40万元帮助柳林村安装路灯60盏。",
        {("青石水务集团", "柳林村", "40万元")},
    ),
    (
        "一笔200万元的善款由东江银行捐给白沙敬老院。",
        {("东江银行", "白沙敬老院", "200万元")},
    ),
    (  # who is helped is carried on in the paragraph
        "青石药业有限公司挂点联系柳林村。今年青石药业落实帮扶资金30万元。",
        {("青石药业有限公司", "柳林村", "30万元")},
    ),
)

NOT_GIVEN = (
    "东江控股集团在龙川县投资6亿元建设青石水泥厂。",  # an investment
    "东江控股集团向东江银行申请贷款60万元，用于柳林村。",
    "东江控股集团投入80万元收购青石水务有限公司。",
    "东江控股集团出席捐赠仪式，柳林村代表参加。",
)


@pytest.mark.parametrize(("text", "expected"), GIVEN, ids=range(len(GIVEN)))
def test_roles_of_an_act_of_giving(text, expected, tmp_path):
    assert _aid(text, tmp_path) == expected


@pytest.mark.parametrize("text", NOT_GIVEN, ids=range(len(NOT_GIVEN)))
def test_money_that_is_no_aid(text, tmp_path):
    assert not _aid(text, tmp_path)


def test_who_is_helped_is_forgotten_with_the_paragraph(tmp_path):
    text = "东江控股集团与柳林村结对。\n东江控股集团投入80万元改造机房。"
    assert not _aid(text, tmp_path)


def _aid(text, folder):
    report = folder / "report.txt"
    report.write_text(text, encoding="utf-8")
    (reading,) = build([report]).readings
    names = {e.id: e.name for e in reading.entities}
    return {
        (names[s.subject], names[s.object], dict(s.qualifiers).get("amount"))
        for s in reading.statements
        if s.predicate == "fundedAid"
    }


def test_a_pattern_of_giving_that_nothing_asks_for_is_named(tmp_path):
    path = tmp_path / "rules" / "aid" / "own.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(
        "- id: giving.by-mail\n  pattern: 邮寄\n  examples: [邮寄图书]\n  counter-examples: [捐书]\n",
        encoding="utf-8",
    )
    with pytest.raises(KnowledgeError, match=r"own\.yaml:1: no use for giving\.by-mail"):
        aid_words(extended([tmp_path]))
