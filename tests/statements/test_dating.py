"""Which period figures are told of: not the day of telling, not what they are compared with."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("8月22日，青石集团发布半年报，实现营业收入15亿元。", [None]),
        ("2022年，青石集团营业收入35亿元，增速创近9年新高；利润总额2亿元。", ["2022年", "2022年"]),
        ("截至2009年末，青石银行存款余额34亿元。贷款余额30亿元。", ["截至2009年末", "截至2009年末"]),
        ("2015年，青石集团利润2亿元。集团现有职工300人。", ["2015年", None]),
        ("青石集团2021年工作会议\n会议指出，2020年，青石集团降本增效，全年实现利润2亿元。", ["2020年全年"]),
        ("青石集团每年培训两次；销售农产品3亿元。", [None]),
        ("青石集团提前58天完工，节约成本3亿元。", [None]),
        ("青石集团一次性取消各类补贴38项。", [None]),
        (
            "2022年，青石集团利润由2019年的亏损3亿元转为盈利4亿元，收入从2019年的7亿元增至9亿元。",
            ["2022年", "2019年", "2022年"],
        ),
        ("青石集团印发《改革方案（2023—2025年）》，明确任务53项。", [None]),
        ("2023年，青石港客运量恢复到2019年同期的九成，收入2亿元。", ["2023年"]),
        ("2023年，青石县税收3亿元，完成年初预算的72%；基金收入2亿元。", ["2023年"] * 3),
        ("2023年，青石集团利润3亿元，其中7月利润1亿元；收入9亿元。", ["2023年", "7月", "2023年"]),
        ("2023年，青石集团收入9亿元，预计明年5月上市；利润3亿元。", ["2023年"] * 2),
    ],
)
def test_the_period_of_a_figure(text: str, times: list[str | None]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    metrics = [s for s in reading.statements if s.predicate == "metric"]
    metrics.sort(key=lambda s: s.evidence[0].object_span or s.evidence[0].span)
    assert [dict(s.qualifiers).get("time") for s in metrics] == times


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("“十四五”期间，青石集团计划新增投资30亿元，新建公路90公里、大桥4座。", ["planned"] * 3),
        ("青石集团计划新增投资30亿元，目前已完成投资5亿元。", ["planned", "asserted"]),
        ("青石集团将向白沙公司注入资金20亿元。", ["planned"]),
        ("下一步，青石集团深化合作。建设云岭煤电项目，总投资6亿元。", ["planned"]),
        ("下一步，青石集团深化合作。\n云岭煤电项目总投资6亿元。", ["asserted"]),
        ("2018年，青石集团2006年到2008年间累计利润总额10亿元。", ["asserted"]),
    ],
)
def test_a_plan_goes_on_to_the_end_of_its_sentence(text: str, states: list[str]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    metrics = [s for s in reading.statements if s.predicate == "metric"]
    metrics.sort(key=lambda s: s.evidence[0].object_span or s.evidence[0].span)
    assert [s.status for s in metrics] == states


def test_posts_are_held_whatever_is_planned_and_former_ones_have_ended() -> None:
    text = "青石集团原董事长周启明出任白沙公司董事长。东江公司将认真落实岚山集团总经理王林的要求。"
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    posts = {names[str(s.object)]: s.status for s in reading.statements if s.predicate == "holdsPosition"}
    assert posts == {"青石集团": "ended", "白沙公司": "asserted", "岚山集团": "asserted"}


@pytest.mark.parametrize(
    ("text", "predicate", "time"),
    [
        ("大坪村集体收入由2018年的4.2万元增加到61万元，被评为全国文明村。", "receivedHonor", None),
        ("2018年，大坪村被评为全国文明村。", "receivedHonor", "2018年"),
        ("凌云公司2003年成立，2010年更名为东江公司。", "formedFrom", "2010年"),
        ("凌云公司的前身是1958年成立的凌云机械厂。", "formedFrom", None),
    ],
)
def test_the_time_of_what_came_about(text: str, predicate: str, time: str | None) -> None:
    reading = read_document(normalize("t", text, ""), default())
    (found,) = [s for s in reading.statements if s.predicate == predicate]
    assert dict(found.qualifiers).get("time") == time


def test_a_chronicle_and_what_is_compared_with_date_no_later_figure() -> None:
    text = (
        "青石机器集团1993年改组为公司，2004年改制，职工3000人。国内市场占有率达65%。"
        "旅客运输量1286万人次，恢复至2019年同期的94.6%；货邮吞吐量21.3万吨。"
    )
    reading = read_document(normalize("t", text, ""), default())
    times = {
        dict(s.qualifiers)["metric"]: dict(s.qualifiers).get("time")
        for s in reading.statements
        if s.predicate == "metric"
    }
    assert times["国内市场占有率"] is None
    assert times["货邮吞吐量"] is None
