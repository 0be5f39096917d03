"""A company whose work a group's own report tells of is the group's; one that it only deals with is not."""

import pytest
from related import related

_REPORT = "东江水务集团2023年工作总结\n东江水务集团全年供水2亿吨，漏损率下降2个百分点。\n"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("青石净水公司扭亏为盈，利润300万元。", "青石净水公司"),
        ("一是增收。白沙排水厂退还押金12万元；青石净水公司整改到位。", "青石净水公司"),
    ],
)
def test_a_company_whose_work_is_reported_is_the_groups(text: str, company: str) -> None:
    assert (company, "东江水务集团") in related(_REPORT + text, "subsidiaryOf")


@pytest.mark.parametrize(
    "text",
    [
        "集团与青石净水公司签约，供水300万吨。",
        "青石净水公司与集团签订供水协议。青石净水公司投产。",
        "南岭控股集团旗下青石净水公司投产。青石净水公司利润300万元。",
        "集团对标青石净水公司找差距。青石净水公司漏损率4%。",
    ],
)
def test_whom_the_group_deals_with_is_not(text: str) -> None:
    assert ("青石净水公司", "东江水务集团") not in related(_REPORT + text, "subsidiaryOf")


def test_news_of_a_group_tells_of_others_too() -> None:
    news = "东江水务集团签约\n东江水务集团供水2亿吨。\n青石净水公司扭亏为盈，利润300万元。"
    assert ("青石净水公司", "东江水务集团") not in related(news, "subsidiaryOf")


@pytest.mark.parametrize(
    ("title", "overseen"),
    [
        ("东江市国资委2023年工作总结", True),
        ("东江市水利局2023年工作总结", False),
        ("东江市国资委调研", False),
    ],
)
def test_a_group_that_a_commission_reports_on_is_overseen_by_it(title: str, overseen: bool) -> None:
    body = title[:6]
    text = f"{title}\n{body}狠抓落实。\n青石水务集团扭亏为盈，利润300万元。{body}与南岭电力集团签约。"
    found = {group for _, group in related(text, "supervises")}
    assert found == ({"青石水务集团"} if overseen else set())
