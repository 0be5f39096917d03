"""Figures of several together, of a thing once it is built, and classes that are counted."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


def _metrics(text: str) -> dict[str, set[str]]:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    found: dict[str, set[str]] = {}
    for s in reading.statements:
        if s.predicate == "metric":
            found.setdefault(dict(s.qualifiers)["metric"], set()).add(names[s.subject])
    return found


@pytest.mark.parametrize(
    "text",
    [
        "青石集团、白沙集团、岭南集团合计实现利润40亿元，占全省企业的41.2%。",
        "青石集团、白沙集团利润合计40亿元，占全省企业的41.2%，同比增长3%。",
    ],
)
def test_a_sum_and_its_share_are_nobodys(text: str) -> None:
    assert _metrics(text) == {}


def test_what_each_earns_is_not_called_after_their_class_and_their_share_is_nobodys() -> None:
    text = "青石集团、白沙集团两家企业利润总额均超40亿元，合计占全省企业的41.2%。"
    assert _metrics(text) == {"利润总额": {"青石集团", "白沙集团"}}


def test_works_offer_and_bring_in_once_they_are_built() -> None:
    text = "青石科创园项目由白沙投资集团投资建设。建成后，可引进企业300家，提供岗位1200个。"
    assert set().union(*_metrics(text).values()) == {"青石科创园项目"}
    assert len(_metrics(text)) == 2


def test_companies_that_are_counted_are_figures_of_their_owner() -> None:
    text = "青石集团现有全资子公司7家、控股公司3家、参股公司5家、分公司12家。"
    owned = ("全资子公司", "控股公司", "参股公司", "分公司")
    assert _metrics(text) == {name: {"青石集团"} for name in owned}


def test_profits_are_called_by_what_is_left_out_of_them() -> None:
    text = "青石集团归属于母公司股东的净利润2.1亿元，扣除非经常性损益后的净利润1.9亿元，扣非净利润率3%。"
    assert {"归属于母公司股东的净利润", "扣除非经常性损益后的净利润"} <= set(_metrics(text))


def test_the_year_by_which_a_meeting_is_called_is_not_that_of_the_figures() -> None:
    reading = read_document(
        normalize("t", "岭南省国资委召开2022年度企业负责人会议\n营业收入68亿元，利润总额3亿元。", ""),
        default(),
    )
    times = [dict(s.qualifiers).get("time") for s in reading.statements if s.predicate == "metric"]
    assert times == [None, None]


def test_who_goes_on_a_list_of_figures_bears_his_own() -> None:
    text = "基地由青石农投公司出资1200万元、白沙食品集团出资800万元。"
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    given = {(names[s.subject], str(s.quantity.value)) for s in reading.statements if s.quantity}
    assert given == {("青石农投公司", "1200"), ("白沙食品集团", "800")}


def test_each_of_those_founded_bears_his_own_capital() -> None:
    reading = read_document(
        normalize("t", "新组建青石科技集团、白沙低空公司，注册资本分别为50亿元、10亿元。", ""), default()
    )
    names = {e.id: e.name for e in reading.entities}
    told = {(names[s.subject], str(s.quantity.value)) for s in reading.statements if s.quantity}
    assert told == {("青石科技集团", "50"), ("白沙低空公司", "10")}


def test_what_a_person_runs_bears_its_figures() -> None:
    found = _metrics("周启明领办的青石茶业公司年产茶叶300吨。")
    assert found == {"年产茶叶": {"青石茶业公司"}}
    assert _metrics("周启明带领的徒弟获奖12次。") == {"徒弟获奖": {"周启明"}}


def test_the_share_of_all_is_not_the_last_one_s() -> None:
    text = "青石集团、白沙集团分别实现利润6亿元、3亿元，合计占全市的61%。"
    assert _metrics(text) == {"利润": {"青石集团", "白沙集团"}}


def test_courses_take_in_and_platforms_register() -> None:
    assert _metrics("青石集团开设“白沙夜校”，首批招生90人。") == {"首批招生": {"白沙夜校"}}


def test_what_a_village_takes_in_is_not_its_helpers() -> None:
    text = "金山村是青石建工集团的帮扶村，集团新建茶厂1座。2023年村集体经济收入突破60万元。"
    assert _metrics(text)["村集体经济收入"] == {"金山村"}


def test_measures_that_are_counted_are_a_figure_and_no_policy() -> None:
    assert _metrics("青石集团党委制定整改措施127条。")["制定整改措施"] == {"青石集团党委"}


def test_every_figure_behind_once_built_is_of_the_works() -> None:
    text = (
        "青石股份有限公司拟建设磷酸铁锂项目。\n项目估算总投资3亿元，占地560亩。"
        "达产后预计年均销售收入4.1亿元、净利润2900万元，可吸纳就业850人。"
    )
    found = _metrics(text)
    assert set().union(*found.values()) == {"磷酸铁锂项目"}
    assert {"净利润", "吸纳就业"} <= set(found)


def test_with_whom_something_is_done_bears_no_figure_of_it() -> None:
    text = "白沙集团持续改革。会同省市场监管局制定地方标准17项。"
    assert set().union(*_metrics(text).values()) == {"白沙集团"}


def test_parts_of_what_is_counted_are_called_as_the_whole() -> None:
    text = "青石集团共招聘28人，其中本部投融资部3人、工程管理部4人，白沙公司6人。"
    assert _metrics(text) == {"招聘": {"青石集团", "投融资部", "工程管理部", "白沙公司"}}


def test_the_capital_of_a_new_subsidiary_is_its_own() -> None:
    found = _metrics("青石集团在印度尼西亚成立全资子公司白沙（苏拉威西）有限公司，注册资本500万美元。")
    assert found["注册资本"] == {"白沙（苏拉威西）有限公司"}


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("青石集团捐资90万元建起柳河村粮食烘干中心，日烘玉米200吨。", "柳河村粮食烘干中心"),
        ("青石集团与岭南学院共建青石产业学院，每年定向招生60人。", "青石产业学院"),
        ("青石集团投资建设的智能化提取工厂于9月投产，日处理药材120吨。", "智能化提取工厂"),
        ("青石集团建成青石水厂，年内新增员工30人。", "青石集团"),
        ("青石集团建成青石水厂，白沙公司日处理污水120吨。", "白沙公司"),
    ],
)
def test_what_is_set_up_does_what_it_does_each_year(text: str, of: str) -> None:
    assert set().union(*_metrics(text).values()) == {of}


def test_once_bodies_are_merged_the_figures_are_of_what_was_formed() -> None:
    text = "青石城投集团与青石交投集团合并重组为青石发展集团，注册资本由30亿元增至50亿元，员工3200人。"
    assert set().union(*_metrics(text).values()) == {"青石发展集团"}


@pytest.mark.parametrize(
    "parts",
    ["1个核心主业、4大平台、8条赛道", "1个核心、4个平台、8条赛道", "守住1个核心、建好4大平台、抓实8条赛道"],
)
def test_parts_of_a_formula_are_no_figures(parts: str) -> None:
    assert _metrics(f"青石集团坚持“一四八”战略，即{parts}，利润3亿元。") == {"利润": {"青石集团"}}


def test_what_a_formula_does_not_count_is_a_figure() -> None:
    assert len(_metrics("青石集团坚持“一四八”战略，新建水厂4座，新增线路8条。")) == 2
