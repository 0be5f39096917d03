"""Work reports of governments and zones: sections, lists, addresses and levels."""

import pytest

from kg.knowledge import default
from kg.model import Document, Reading
from kg.pipeline import read_document


def read(text: str) -> Reading:
    return read_document(Document("x.txt", text, text, range(len(text) + 1), ""), default())


def linked(text: str, predicate: str) -> set[tuple[str, str]]:
    reading = read(text)
    names = {e.id: e.name for e in reading.entities}
    return {
        (names[s.subject], names[s.object])
        for s in reading.statements
        if s.predicate == predicate and isinstance(s.object, str)
    }


def figures(text: str) -> dict[str, tuple[str, str, str]]:
    """Bearer, time and status of each figure by its metric."""
    reading = read(text)
    names = {e.id: e.name for e in reading.entities}
    return {
        dict(s.qualifiers)["metric"]: (names[s.subject], dict(s.qualifiers).get("time", ""), s.status)
        for s in reading.statements
        if s.predicate == "metric"
    }


REPORT = """2024年石坪县政府工作报告
一、2023年工作回顾
全县上下团结奋进。
（一）产业壮大。引进企业12家，签约资金8亿元。
二、2024年工作安排
全县上下再接再厉。
（一）抓产业。新建标准厂房6万平方米。
"""


def test_a_section_gives_its_year_and_plan_to_the_sections_in_it() -> None:
    found = figures(REPORT)
    assert found["引进企业"] == ("石坪县", "2023年", "asserted")
    assert found["新建标准厂房"] == ("石坪县", "2024年", "planned")


def test_a_report_on_a_year_and_the_plans_of_the_next_is_no_plan() -> None:
    text = "石坪县2022年工作情况和2023年工作打算的汇报\n2022年，石坪县实现产值5亿元。\n"
    assert figures(text)["产值"] == ("石坪县", "2022年", "asserted")


def test_who_gives_together_gives_to_the_region_that_tells_of_it() -> None:
    text = "石坪县工作报告\n全县奋进，全县脱贫。\n东江建工集团、岚江城投集团等帮扶单位投入资金860万元。\n"
    assert linked(text, "fundedAid") == {("东江建工集团", "石坪县"), ("岚江城投集团", "石坪县")}


def test_a_project_is_not_carried_out_by_what_stands_beside_it_in_a_list() -> None:
    text = "岚江市抓投资。青石新材产业基地项目、河湾科技有限公司、柳林水库扩建工程等14个项目开工。"
    assert ("河湾科技有限公司", "柳林水库扩建工程") not in linked(text, "hasProject")


def test_the_next_of_a_list_of_addresses_is_in_no_province_of_the_first() -> None:
    found = linked("东江省走访甘肃省临泽县、东莞市横沥镇。", "locatedIn")
    assert ("临泽县", "甘肃省") in found
    assert ("东莞市", "甘肃省") not in found


def test_a_village_not_its_township_develops_what_is_said_of_it() -> None:
    text = "走进石坪县，公司出资修路，支持柳林镇河湾村发展民宿产业。"
    assert {who for who, _ in linked(text, "developsIndustry")} == {"河湾村"}


def test_figures_behind_a_semicolon_are_not_of_the_product_before_it() -> None:
    text = "石坪县统计公报\n全县农业稳定，全县增收。\n“石坪香芋”产量6万吨，实现产值5亿元；生猪出栏25万头。\n"
    assert figures(text)["生猪出栏"][0] == "石坪县"


def test_the_whole_of_a_city_is_no_county() -> None:
    text = "蒲县工作报告\n蒲县生产总值完成230亿元，居全市前列，全县增收。\n"
    assert next(e for e in read(text).entities if e.name == "蒲县").aliases == ("全县",)


@pytest.mark.parametrize("short", ["高新区", "经开区"])
def test_a_zone_is_one_by_its_long_and_short_name(short: str) -> None:
    long = {"高新区": "高新技术产业开发区", "经开区": "经济技术开发区"}[short]
    text = f"岚江{long}发展迅速。岚江{short}实现产值10亿元。"
    assert [e.name for e in read(text).entities if e.type == "Place"] == [f"岚江{long}"]


def test_a_place_that_cooperates_leaves_its_partners_to_nobody_named_before() -> None:
    text = "岚江集团派人驻村。\n柳林镇依托石坪县茶叶研究院，与东江大学、青石学院开展合作。"
    assert linked(text, "cooperatesWith") == {("柳林镇", "东江大学"), ("柳林镇", "青石学院")}


def test_a_county_that_reports_on_itself_signs_what_is_signed() -> None:
    text = "石坪县2024年工作总结\n全县增收。岚江集团投入资金50万元。\n与东江电力公司签约项目41个。\n"
    assert linked(text, "cooperatesWith") == {("石坪县", "东江电力公司")}
    assert figures(text)["签约项目"][0] == "石坪县"


def test_enterprises_that_are_counted_are_of_no_project_before_them() -> None:
    text = "石坪县工作总结\n全县增收。青石锂电项目投资8亿元，东江化工公司、岚江医药公司等32户企业复产。\n"
    assert figures(text)["企业"][0] == "石坪县"


def test_works_that_somebody_has_paid_and_built_are_theirs() -> None:
    text = "这是岚江集团投资3600万元建设的青石产业园，去年投产。"
    assert linked(text, "established") == {("岚江集团", "青石产业园")}


def test_who_is_below_a_group_is_not_the_group() -> None:
    text = "清波集团派出干部。所属东江清波众兴集团修建水渠。清波集团还捐款。"
    assert {e.name for e in read(text).entities if e.type == "Group"} == {"清波集团", "东江清波众兴集团"}


def test_a_park_is_pointed_to_while_it_is_a_project() -> None:
    text = "岚江集团启动石坪现代农业产业园建设。产业园规划面积5000亩，总投资13亿元。"
    assert figures(text)["总投资"][0] == "石坪现代农业产业园"


def test_we_are_those_for_whom_somebody_speaks() -> None:
    text = "石坪县增收。岚江集团董事长周启明说：“下一步，我们将投资8亿元建设青石冷链物流园。”"
    assert linked(text, "hasProject") == {("岚江集团", "青石冷链物流园")}


def test_what_a_government_tells_is_told_of_its_region() -> None:
    text = "2019年石坪县政府工作回顾\n2019年，石坪县增收。\n全年实施重点项目26个。\n"
    assert figures(text)["实施重点项目"][0] == "石坪县"


def test_a_fund_bears_no_figure_that_follows_its_size() -> None:
    text = "岚江高新区管委会通报\n岚江高新区增收。\n设立50亿元的火炬产业引导基金，兑现扶持资金26亿元。\n"
    assert figures(text)["兑现扶持资金"][0] == "岚江高新区"


def test_a_list_of_towns_carries_out_nothing_that_its_county_does() -> None:
    text = (
        "石坪县工作报告\n全县增收。\n柳林镇、河湾镇等7个乡镇污水设施投用。"
        "总投资5亿元的青石水库扩建工程封顶。\n"
    )
    assert linked(text, "hasProject") == {("石坪县", "青石水库扩建工程")}
