"""Dense reports of groups (profiles, annual reports, briefs): whose deed or figure it is, what is planned."""

import pytest

from kg.jsonl import rows
from kg.knowledge import default
from kg.model import Reading
from kg.pipeline import read_document
from kg.text import normalize

RELATIONS = [
    (  # a participation is held, it is no subsidiary
        "青石集团喜报频传，参股企业河东电气登陆科创板。",
        {("青石集团", "holdsStakeIn", "河东电气")},
    ),
    (  # what a colon lists behind a class of subordinate enterprises
        "青石集团主要成员企业有：河东码头有限公司、白沙港务有限公司。",
        {
            ("河东码头有限公司", "subsidiaryOf", "青石集团"),
            ("白沙港务有限公司", "subsidiaryOf", "青石集团"),
        },
    ),
    (  # who takes over has what was offered last
        "青石公司设立白沙公司；挂牌转让河东置业100%股权，受让方为南岭集团。",
        {("南岭集团", "holdsStakeIn", "河东置业")},
    ),
    (  # the first post of a list is held as the others are
        "青石集团现任党委书记、董事长：周启明；总经理：李春生。",
        {("周启明", "holdsPosition", "青石集团"), ("李春生", "holdsPosition", "青石集团")},
    ),
    (  # what is founded as a subsidiary is one
        "青石集团走向海外。在新加坡设立全资子公司河东航运公司。",
        {("河东航运公司", "subsidiaryOf", "青石集团")},
    ),
    (  # a listed company that somebody controls does the deed, not who controls it
        "指导云川能源集团控股上市公司南岭电力收购河东水务公司51%股权。",
        {("南岭电力", "subsidiaryOf", "云川能源集团"), ("南岭电力", "acquired", "河东水务公司")},
    ),
    (  # between two enterprises of a list stands a third
        "白沙铜业、青石铝业、岚山锌业等8家企业入选“科改企业”名单。",
        {(name, "receivedHonor", "科改企业") for name in ("白沙铜业", "青石铝业", "岚山锌业")},
    ),
]

FIGURES = [
    (
        "青石公司2024年计划生产尿素30万吨、甲醇46万吨。",
        [("生产尿素", 30, "planned"), ("甲醇", 46, "planned")],
    ),
    ("青石集团锚定全年营业收入300亿元目标。", [("营业收入", 300, "planned")]),
    (  # a year that has been reached plans nothing
        "到2023年青石集团营业收入已经达到112亿元，资产负债率从78%降到61%。",
        [("营业收入", 112, "asserted"), ("资产负债率", 78, "ended"), ("资产负债率", 61, "asserted")],
    ),
    ("青石集团承担国家重点研发计划项目6项。", [("承担国家重点研发计划项目", 6, "asserted")]),
    ("青石集团持有白沙股份，持股比例由18%稀释至13.5%。", []),
    ("青石集团是“一五”期间156个重点工程之一。", []),
    ("青石集团研发投入不低于营业收入的3%。", [("研发投入占营业收入比重", 3, "asserted")]),
]


def read(text: str) -> Reading:
    return read_document(normalize("t", text, ""), default())


@pytest.mark.parametrize(("text", "expected"), RELATIONS)
def test_who_stands_to_whom(text: str, expected: set[tuple[str, str, str]]) -> None:
    reading = read(text)
    name = {e.id: e.name for e in reading.entities}
    kinds = {"acquired", "subsidiaryOf", "cooperatesWith", "holdsPosition", "receivedHonor", "holdsStakeIn"}
    found = {
        (name[s.subject], s.predicate, name[str(s.object)])
        for s in reading.statements
        if s.predicate in kinds and s.status == "asserted"
    }
    assert found == expected


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures_and_plans(text: str, expected: list[tuple[str, float, str]]) -> None:
    told = [r["qualifiers"] for r in rows(read(text)) if r.get("predicate") == "metric"]
    found = [(q["metric"], q["value"], q.get("status", "asserted")) for q in told]
    assert sorted(found) == sorted(expected)


def test_a_partner_in_a_list_bears_no_figure() -> None:
    reading = read("青石集团加大投入。与河东大学、白沙大学联办培训班2期78人；组织演练6场。")
    name = {e.id: e.name for e in reading.entities}
    assert {name[s.subject] for s in reading.statements if s.predicate == "metric"} == {"青石集团"}


def test_two_counts_of_one_thing_are_not_handed_out_to_two_places() -> None:
    reading = read("青石集团赴白沙干部学院、河东纪念馆开展现场教学6批次320人次。")
    name = {e.id: e.name for e in reading.entities}
    assert {name[s.subject] for s in reading.statements if s.predicate == "metric"} == {"青石集团"}


def test_a_sum_that_it_is_not_is_no_strategy() -> None:
    statements = read("重组不是简单的“1+1”，青石集团要实现融合。").statements
    assert not [s for s in statements if s.predicate == "hasStrategy"]
