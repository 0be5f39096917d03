"""News of counties: who visits, who helps which village, and reports that name their region in passing."""

from __future__ import annotations

import pytest

from kg.knowledge import default
from kg.model import Reading
from kg.pipeline import read_document
from kg.text import normalize

DEEDS = [
    (  # what a group of visitors does is done by who leads it
        "岭南省政府办公厅处长周启明带领调研组来河源县，县委常委林晚晴一同调研。\n调研组一行先后来到柳林镇青坪村。",
        "visited",
        {("周启明", "青坪村")},
    ),
    (  # those who are named with their posts before the last one go too
        "河源县委书记何守正，县委副书记、县长周启明带队前往岭南市考察白沙集团。",
        "visited",
        {(who, where) for who in ("何守正", "周启明") for where in ("岭南市", "白沙集团")},
    ),
    (  # who is sent by a body is seen, not the body
        "周启明一行看望慰问东江控股集团派驻的队员。",
        "visited",
        set(),
    ),
    ("柳林村地处深山，多年来由东江控股集团进行帮扶。", "pairedWith", {("柳林村", "东江控股集团")}),
    ("柳林小学收到白沙集团捐赠的电脑30台。", "fundedAid", {("白沙集团", "柳林小学")}),
    (  # a village that was told to be helped is named again
        "2018年，白沙集团结对帮扶柳林村。\n次年以来，白沙集团累计投资200万元用于柳林村光伏电站建设。",
        "fundedAid",
        {("白沙集团", "柳林村光伏电站")},
    ),
    ("周启明作为柳林村第一书记，已驻村两年。", "holdsPosition", {("周启明", "柳林村")}),
    ("泸县县委副书记、县长周启明出席。", "holdsPosition", {("周启明", "泸县县委"), ("周启明", "泸县")}),
    (
        "白沙医院与河源医院、青石公司与岚江公司分别签订合作协议。",
        "cooperatesWith",
        {("白沙医院", "河源医院"), ("青石公司", "岚江公司")},
    ),
    ("两地召开协作工作座谈会。河源县委常委林晚晴参加。", "launched", set()),
]
BEARERS = [
    "政府工作报告\n——在河源县第十届人民代表大会第二次会议上\n县人民政府县长 周启明\n"
    "全年完成地区生产总值164亿元。白沙集团落户。",
    "政府工作报告\n河源县人民政府县长 周启明\n全年完成地区生产总值164亿元。",
    "2023年河源县国民经济和社会发展统计公报\n全年全县实现地区生产总值164亿元。",
]
VILLAGES = [  # names that the words around would cut otherwise, of a county that is named
    ("澄城县寺前镇和家楼村坐落在塬上。", "和家楼村"),
    ("竹山县水利局被确定帮建三吉村后，队员来到村上。", "三吉村"),
]


def read(text: str) -> Reading:
    return read_document(normalize("t", text, ""), default())


@pytest.mark.parametrize(("text", "predicate", "expected"), DEEDS, ids=range(len(DEEDS)))
def test_who_does_what_in_county_news(text: str, predicate: str, expected: set[tuple[str, str]]) -> None:
    reading = read(text)
    names = {e.id: e.name for e in reading.entities}
    told = (s for s in reading.statements if s.predicate == predicate)
    assert {(names[s.subject], names[s.object]) for s in told if isinstance(s.object, str)} == expected


@pytest.mark.parametrize("text", BEARERS)
def test_a_government_report_is_its_region_s(text: str) -> None:
    reading = read(text)
    names = {e.id: e.name for e in reading.entities}
    assert [names[s.subject] for s in reading.statements if s.predicate == "metric"] == ["河源县"]


@pytest.mark.parametrize(("text", "village"), VILLAGES)
def test_villages_of_a_county_that_is_named_are_known(text: str, village: str) -> None:
    assert village in {e.name for e in read(text).entities if e.type == "Village"}


def test_a_committee_that_nobody_tells_of_bears_no_figures() -> None:
    reading = read("河源县委书记何守正出席仪式。此次共有6个项目开工，总投资22亿元。河源县加快发展。")
    names = {e.id: e.name for e in reading.entities}
    assert {names[s.subject] for s in reading.statements if s.predicate == "metric"} == {"河源县"}
