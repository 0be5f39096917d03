"""Official news of appointments, mergers, visits and honours: no statement is made of a bystander."""

import pytest
from related import related

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

CASES = (
    (  # whose works are visited does not visit
        "白沙市委书记周启明到东江控股集团调研，走访了东江控股集团下属的青石冶炼厂。",
        "visited",
        {("周启明", "青石冶炼厂"), ("周启明", "东江控股集团")},
    ),
    (  # who presides as head of the county does not call the meeting for the committee
        "河源县委副书记、县长周启明主持召开全县防汛工作会议。",
        "launched",
        set(),
    ),
    (  # the first secretary is one of the village
        "东江控股集团与柳林镇上坪村结对，选派周启明担任驻村第一书记。",
        "holdsPosition",
        {("周启明", "上坪村")},
    ),
    (  # what was bought before is not what is renamed
        "东江酒业集团成立于2001年，2016年收购南溪包装公司，2020年更名为东江控股集团。",
        "formedFrom",
        set(),
    ),
    (  # once they are merged, the sentence is about what they were merged into
        "青石铁路集团、白沙高速集团合并重组成立岚山交通集团，省国资委代表省政府履行出资人职责。",
        "supervises",
        {("省国资委", "岚山交通集团")},
    ),
    (  # sisters on both sides of a ；
        "东江控股集团捷报频传。旗下青石合金公司获得认证；下属白沙矿业公司的实验室首次开放。",
        "subsidiaryOf",
        {("青石合金公司", "东江控股集团"), ("白沙矿业公司", "东江控股集团")},
    ),
    (  # the controlling shareholder is above
        "本公司控股股东东江控股集团将其持有的公司8%股份转让给白沙基金。",
        "subsidiaryOf",
        set(),
    ),
    (  # an honour of persons is of no body
        "青石水务公司获评“全国优秀企业家”。",
        "receivedHonor",
        set(),
    ),
    (  # whom a relative clause names only tells which team
        "周启明带领的掘进二队被授予“工人先锋号”。",
        "receivedHonor",
        {("掘进二队", "工人先锋号")},
    ),
    (  # one by one
        "青石公司、白沙公司分别与河源船厂、岚山船厂签署建造合同。",
        "cooperatesWith",
        {("青石公司", "河源船厂"), ("白沙公司", "岚山船厂")},
    ),
    (  # a pointing word for the second of two
        "白沙燃气公司引入青石燃气公司，后者占股49%。",
        "holdsStakeIn",
        {("青石燃气公司", "白沙燃气公司")},
    ),
    (  # thanks are no aid
        "上坪村党支部书记周启明向白沙银行赠送了锦旗。",
        "fundedAid",
        set(),
    ),
    (  # whose institute a report calls by its short name
        "东江控股集团与中科大先进技术研究院签约。签约前，东江控股集团总裁周启明参观了先进技术研究院展厅。",
        "partOf",
        set(),
    ),
)


@pytest.mark.parametrize(("text", "predicate", "expected"), CASES, ids=range(len(CASES)))
def test_who_did_what(text, predicate, expected) -> None:
    assert related(text, predicate) == expected


def test_a_term_with_an_end_has_ended_and_no_office_is_held_in_the_wrong_organ() -> None:
    text = (
        "周启明，男，1972年生。2005年3月至2016年8月任青石建材公司副总经理；2016年8月起任白沙建材公司董事长。"
        "省委常委、常务副省长林晚晴到会。"
    )
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    held = {
        (names[str(s.object)], dict(s.qualifiers)["title"], s.status == "ended")
        for s in reading.statements
        if s.predicate == "holdsPosition"
    }
    assert held == {
        ("青石建材公司", "副总经理", True),
        ("白沙建材公司", "董事长", False),
        ("省委", "常委", False),
    }
