"""An inner organ that is named alone belongs to the body that the report is of, and to no other."""

import pytest
from related import related

_REPORT = "东江水务集团2023年工作总结\n东江水务集团全年供水2亿吨，漏损率下降2个百分点。"


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("集团深化改革，审计部完成项目12个。", "审计部"),
        ("集团深化改革，第二党支部开展党员活动8次。", "第二党支部"),
    ],
)
def test_an_organ_named_alone_is_of_the_reports_body(text: str, organ: str) -> None:
    assert (organ, "东江水务集团") in related(_REPORT + text, "partOf")


@pytest.mark.parametrize(
    "text",
    [
        "市里成立改革工作领导小组，改革工作领导小组听取汇报。",
        "白沙证券审计部负责人到会。",
        "南岭控股集团引进人才12名，审计部完成项目12个。",
    ],
)
def test_other_organs_are_of_nobody(text: str) -> None:
    assert not {w for _, w in related(_REPORT + text, "partOf")} & {"东江水务集团"}


def test_a_member_of_another_bodys_list_is_of_nobody() -> None:
    found = related(_REPORT + "市财政局预算处、国库处到会。", "partOf")
    assert "国库处" not in {p for p, w in found if w == "东江水务集团"}


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("集团成立清欠专班，收回货款2000万元。", "清欠专班"),
        ("集团压缩机构，组建抢修突击队。", "抢修突击队"),
    ],
)
def test_a_team_that_one_enterprise_sets_up_is_of_it(text: str, organ: str) -> None:
    assert (organ, "东江水务集团") in related(_REPORT + text, "partOf")


@pytest.mark.parametrize(
    "text",
    [
        "市里成立清欠专班，收回货款2000万元。",
        "集团计划成立清欠专班。",
        "集团与南岭控股集团共同成立清欠专班。",
        "集团牵头组建节水联合体。",
    ],
)
def test_what_others_found_too_or_nobody_yet_is_of_nobody(text: str) -> None:
    assert not {p for p, _ in related(_REPORT + text, "partOf")} & {"清欠专班", "节水联合体"}
