"""Reports of party committees and of inspections: at which body an officer serves, and who was inspected."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

CASES = (
    (  # what is told after an inspection is of the body, and its committee's officers are the body's
        "省委第三巡视组对东江控股集团党委开展了巡视。巡视组向集团党委反馈了意见。"
        "集团党委成立由党委书记、董事长周启明任组长的整改工作领导小组。",
        {
            ("周启明", "holdsPosition", "东江控股集团"),
            ("东江控股集团党委", "established", "整改工作领导小组"),
        },
        ("省委第三巡视组",),
    ),
    (  # the words of an office are not the committee that is named elsewhere
        "东江控股集团召开会议。集团党委开展主题教育。集团党委书记、董事长周启明讲话。",
        {("周启明", "holdsPosition", "东江控股集团")},
        (),
    ),
    (  # one enterprise known by its short form, named only within its committee's name
        "中国石化党组召开会议，党组书记周启明讲话。",
        {("周启明", "holdsPosition", "中国石化党组")},
        (),
    ),
    (  # a second office behind 兼
        "周启明，男，现任青石水务公司副总经理兼客户服务中心党支部书记。",
        {
            ("周启明", "holdsPosition", "青石水务公司"),
            ("周启明", "holdsPosition", "客户服务中心党支部"),
        },
        (),
    ),
    (  # who leaves an office of an enterprise leaves the enterprise, not who announces it
        "江州省委副书记林晚晴宣布：周启明任东江控股集团董事长，何守正不再担任董事长职务。",
        {("何守正", "holdsPosition", "东江控股集团")},
        (),
    ),
    (  # the committee of the group that the report points to, though another group's is named too
        "东江控股集团党委在白沙投资集团党委领导下工作。集团党委开展“红帆”行动。下一步，集团将扩大产能。",
        {("东江控股集团党委", "launched", "红帆")},
        ("集团党委",),
    ),
    (  # what a committee that speaks carries out is its body's, where no committee can
        "中共东江水利集团有限公司委员会关于巡视整改情况的通报\n根据省委部署，省委第六巡视组对东江水利集团"
        "开展了巡视。\n推进白沙水库加固工程，完成投资2亿元。",
        {("东江水利集团有限公司", "hasProject", "白沙水库加固工程")},
        ("省委", "省委第六巡视组"),
    ),
    (  # the committee of a department is within the company
        "青石公司炼钢部党总支召开会议。",
        {("青石公司炼钢部党总支", "partOf", "青石公司")},
        (),
    ),
    (  # who a profile is of does what follows
        "他叫周启明，男，现为青石公司副经理。他完成带电作业400次。",
        {("周启明", "holdsPosition", "青石公司")},
        (),
    ),
    (  # a visit told of by where it was
        "4月2日，周启明在青石水务公司调研，看望一线职工。",
        {("周启明", "visited", "青石水务公司")},
        (),
    ),
)


@pytest.mark.parametrize(("text", "wanted", "idle"), CASES, ids=range(len(CASES)))
def test_party_reports(text: str, wanted: set[tuple[str, str, str]], idle: tuple[str, ...]) -> None:
    """Every wanted statement is read, and nothing is told of those who stand by."""
    reading = read_document(normalize("report.txt", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    read = {(names[s.subject], s.predicate, names.get(str(s.object))) for s in reading.statements}
    assert wanted <= read
    assert not {s for s in read if s[0] in idle or (s[1] == "holdsPosition" and s[2] in idle)}


def test_figures_of_a_career_are_of_the_person_that_a_pronoun_points_to() -> None:
    text = (
        "全国劳动模范、青石钢铁公司高级技师何守正，兼任江州省总工会副主席。"
        "进厂以来，他带出徒弟63名，完成革新26项。"
    )
    reading = read_document(normalize("report.txt", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    assert {names[s.subject] for s in reading.statements if s.predicate == "metric"} == {"何守正"}


def test_a_profile_begins_with_a_whole_name() -> None:
    reading = read_document(normalize("report.txt", "何守正，1968年生，青石钢铁公司职工。", ""), default())
    assert "何守正" in {e.name for e in reading.entities}
