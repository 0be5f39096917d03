"""Year-end summaries of state-asset bodies and governments: whose figures and deeds are, what is counted."""

import pytest

from kg.knowledge import default
from kg.model import Reading
from kg.pipeline import read_document
from kg.text import normalize

FIGURES = [
    (  # what several earned together is told of the region that reports on them
        "湖北省地方国企实现营业收入9亿元。青石集团、白沙集团等12家省属企业实现利润总额3亿元。",
        {"利润总额": "湖北省", "省属企业": "湖北省"},
    ),
    (  # kinds of organs that are counted bear nothing
        "岚江省国资委推进创新。省属企业拥有院士工作站29个、博士后科研工作站37个。",
        {"院士工作站": "岚江省国资委", "博士后科研工作站": "岚江省国资委"},
    ),
    (  # nobody who is named only later
        "河源县投入帮扶资金5亿元，实施项目20个。青石大学附属医院晋升为三级医院。",
        {"投入帮扶资金": "河源县", "实施项目": "河源县"},
    ),
    (  # a count of enterprises ends before what they earned
        "岚江省国资委监管的28户省属企业资产总额达到9亿元。",
        {"省属企业": "岚江省国资委", "省属企业资产总额": "岚江省国资委"},
    ),
    (  # formulas in quotation marks are of the name, the unit of a count is not
        "白沙集团新增“四上”企业31家。青石电力公司、白沙电力公司2户企业产能分别达到6吉瓦、2吉瓦。",
        {"新增四上企业": "白沙集团", "企业产能": "白沙电力公司"},
    ),
    ("河源县辖4镇、10乡、233个行政村，总人口22万。", {"行政村": "河源县", "总人口": "河源县"}),
]
DEEDS = [
    (  # who is moved to a deed does it
        "岚江省国资委推动青石集团、白沙集团成立资源整合领导小组。",
        {("青石集团", "established"), ("白沙集团", "established")},
    ),
    ("岚江省国资委支持青石集团收购白沙水务公司。", {("青石集团", "acquired")}),
    ("青石集团落实岚江省委决策部署，开展“清源”专项行动。", {("青石集团", "launched")}),
    ("将青石集团所属的3户煤矿划转白沙煤业公司。", set()),
]


def read(text: str) -> Reading:
    return read_document(normalize("t", text, ""), default())


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures_of_summaries(text: str, expected: dict[str, str]) -> None:
    reading = read(text)
    name = {e.id: e.name for e in reading.entities}
    found = {
        dict(s.qualifiers)["metric"]: name[s.subject] for s in reading.statements if s.predicate == "metric"
    }
    assert found.items() >= expected.items()


@pytest.mark.parametrize(("text", "expected"), DEEDS)
def test_deeds_of_summaries(text: str, expected: set[tuple[str, str]]) -> None:
    reading = read(text)
    name = {e.id: e.name for e in reading.entities}
    kinds = {"established", "acquired", "launched", "subsidiaryOf"}
    assert {(name[s.subject], s.predicate) for s in reading.statements if s.predicate in kinds} == expected
