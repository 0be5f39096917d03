"""What is said behind the founding of a unit is said of who founds it, not of the unit."""

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

SET_UP = "青石港务集团设立海关服务专班，建设江口物流中心项目，推进北岸码头扩建项目。"


def test_a_unit_that_is_set_up_does_not_act_in_the_next_clause() -> None:
    read = read_document(normalize("t", SET_UP, ""), default())
    names = {e.id: e.name for e in read.entities}
    projects = [names[s.subject] for s in read.statements if s.predicate == "hasProject"]
    assert projects == ["青石港务集团"] * 2


def test_nobody_acts_before_the_report_names_him() -> None:
    text = "实施五项提升行动，建成两座码头。白沙检测中心挂牌。白沙检测中心通过评审。"
    read = read_document(normalize("t", text, ""), default())
    assert not [s for s in read.statements if s.predicate == "launched"]


def test_a_meeting_names_whose_it_is_and_a_bare_head_is_the_campaign() -> None:
    text = (
        "在青石水运公司2022年党建工作会议上的报告\n公司启动不忘初心、牢记使命主题教育。\n主题教育成效明显。"
    )
    read = read_document(normalize("t", text, ""), default())
    named = {e.name: e.type for e in read.entities}
    assert named["青石水运公司"] == "Company"
    assert "主题教育" not in named


def test_a_campaign_of_some_years_has_no_counted_parts() -> None:
    text = "青石集团深化港口三年提升行动，打造北岸、南岸、西湾等码头。"
    read = read_document(normalize("t", text, ""), default())
    assert not [s for s in read.statements if s.predicate == "hasComponent"]
