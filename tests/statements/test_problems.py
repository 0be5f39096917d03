"""Problems that a report says it has, wherever it lists them, and roles that bodies state for themselves."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


def said(text: str, predicate: str) -> set[tuple[str, str]]:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    return {(names[s.subject], s.object.text) for s in reading.statements if s.predicate == predicate}


LISTED = {
    "东江控股集团工作总结\n一、工作成效\n我集团全年供水3亿吨。\n二、存在的问题\n"
    "一是管网漏损率偏高，老城区达18%；二是部分职工认为“干多干少一个样，不如不干”，主动性不强。三是智慧水务进展缓慢。\n"
    "三、下一步打算\n我集团将更换管网80公里。": {
        "管网漏损率偏高",
        "部分职工认为“干多干少一个样，不如不干”",
        "智慧水务进展缓慢",
    },
    "东江控股集团工作总结\n我集团也清醒看到，科技投入仍然不足，专业人才断层。下半年，研发投入不足要扭转。": {
        "科技投入仍然不足"
    },
    "东江控股集团工作总结\n我集团还存在一些短板：农村水厂分布过散；应急能力薄弱。为此，要统筹不足之处。": {
        "应急能力薄弱"
    },
    "东江控股集团工作总结\n我集团发现问题28个，完成整改26个，机制不健全的3个已建章立制。": set(),
    "东江控股集团工作总结\n坚持问题导向。\n我集团供水能力不足的历史从此结束。": set(),
}


@pytest.mark.parametrize(("text", "problems"), LISTED.items())
def test_problems_of_a_list_are_of_who_reports(text, problems):
    assert said(text, "addresses") == {("东江控股集团", problem) for problem in problems}


def test_nobody_has_problems_of_whom_nobody_tells():
    text = "二、存在的不足\n一是东江控股集团的管网漏损率偏高。"
    assert said(text, "addresses") == set()


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("东江控股集团定位为“全省供水的压舱石、治水的主力军”。", {"全省供水的压舱石、治水的主力军"}),
        ("东江控股集团成立于2011年，主要负责城乡供水设施的投资和运营。", {"城乡供水设施的投资和运营"}),
        ("东江控股集团承担全省应急供水的职能。", {"全省应急供水的职能"}),
        ("东江控股集团负责人表示，将履行职责。", set()),
    ],
)
def test_roles(text, roles):
    assert said(text, "hasRole") == {("东江控股集团", role) for role in roles}


def test_the_problems_of_a_region_are_its_governments_where_the_report_names_it() -> None:
    text = (
        "河源县国民经济情况\n河源县生产总值增长6%。县政府印发方案。\n二、存在的问题\n一是增长基础不够牢固。"
    )
    assert said(text, "addresses") == {("县政府", "增长基础不够牢固")}
