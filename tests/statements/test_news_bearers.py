"""Whom a news report's figures belong to: never its paper; the country where it speaks of itself."""

import pytest
from related import related

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

NATION = (
    "央视网消息（王林）：五年来，我国守住了底线。\n15万支驻村工作队坚守一线。\n"
    "脱贫地区面貌一新，农村自来水普及率达到94%。"
)
COMPANY = (
    "人民网消息（王林）：青石钢铁有限公司的新炉是我国首座。\n青石钢铁有限公司去年投产两条线。\n"
    "全年营业收入达到12亿元，投入研发资金8000万元。"
)

REGION = (
    "在云溪县第九届人民代表大会第二次会议上\n各位代表：现在报告政府工作。\n"
    "九曲实验室揭牌成立，新增高新技术企业46家。\n我县全年改造老旧小区12个。"
)
STATE = (
    "南陵市国企改革情况\n南陵市国资委统筹推进改革，南陵市全市企业户数大减。\n"
    "资产总额达到286亿元，清收历史欠款5亿元。"
)
HEAD = "青石集团重组的白沙钢铁公司，通过改善工艺，2018年盈利10.7亿元，缴税1.2亿元。"
VISIT = "青石钢铁有限公司党委开展主题活动。\n40名志愿者来到河湾村，清理垃圾20吨。"
HEARD = (
    "记者从青石钢铁集团有限公司获悉，上半年，公司产钢80万吨，利润2亿元。\n"
    "白水物流公司、江石矿业公司参加了展会。"
)
OF_ALL = "据湖北省统计局消息，2014年全省完成生产总值270亿元。\n城镇新增就业80.4万人。"
COUNTED = "宁波市统计局发布数据。\n全年宁波市地区生产总值80亿元。\n接待游客32万人次。"
# A growth goes with what grew, a figure with the one before where its sentence goes on.
GOES_ON = "青石集团召开年会。青石集团总部设在宁波。白沙钢铁公司净利润9亿元，较上年下降3%。"

# Who stands in brackets, leads what others do or is written to bears nothing later.
ASIDE = "青石集团（岭南科创基金的管理人）去年投向新厂的6000万元只收回1100万元。"


@pytest.mark.parametrize(
    ("text", "bearers"),
    [
        (NATION, {"我国"}),
        (COMPANY, {"青石钢铁有限公司"}),
        (REGION, {"云溪县"}),
        (STATE, {"南陵市国资委"}),
        (HEAD, {"白沙钢铁公司"}),
        (HEARD, {"青石钢铁集团有限公司"}),
        (OF_ALL, {"湖北省"}),
        (COUNTED, {"宁波市"}),
        (ASIDE, {"青石集团"}),
        (GOES_ON, {"白沙钢铁公司"}),
        (VISIT, {"青石钢铁有限公司党委", "青石钢铁有限公司"}),
    ],
)
def test_who_bears_the_figures_of_a_news_report(text: str, bearers: set[str]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: {e.name, *e.aliases} for e in reading.entities}
    metrics = [s for s in reading.statements if s.predicate == "metric"]
    assert len(metrics) == 2
    assert all(names[s.subject] & bearers for s in metrics)


def test_what_was_built_bears_what_an_aside_on_its_givers_interrupts() -> None:
    text = "岚江水库工程总投资860万元，其中青石集团投入帮扶资金500万元，去年9月建成投产，年供水80万吨。"
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    borne = {(names[s.subject], s.quantity.value) for s in reading.statements if s.quantity}
    assert borne == {("岚江水库工程", 860), ("青石集团", 500), ("岚江水库工程", 80)}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("南陵市国资委2022年工作总结和2023年工作打算\n监管企业资产总额达286亿元。", {("asserted", "2022年")}),
        ("南陵市国资委2023年工作打算\n监管企业资产总额达286亿元。", {("planned", "2023年")}),
    ],
)
def test_a_title_of_two_years_tells_of_the_first(text: str, times: set[tuple[str, str]]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    metrics = [s for s in reading.statements if s.predicate == "metric"]
    assert {(s.status, dict(s.qualifiers)["time"]) for s in metrics} == times


@pytest.mark.parametrize(
    ("text", "borne"),
    [
        (  # each of several that announce tells of itself
            "岚江股份（600***）8月3日披露半年报。公司营业收入7亿元。洛水科技同日披露半年报，公司营业收入3亿元。",
            {("岚江股份", 7), ("洛水科技", 3)},
        ),
        (  # who rates others is not whom the report is about
            "岚江资信评估股份有限公司维持洛水投资控股集团有限公司信用等级。2022年，公司营业总收入18亿元，利润6亿元。",
            {("洛水投资控股集团有限公司", 18), ("洛水投资控股集团有限公司", 6)},
        ),
        (  # a light verb between a body and its part of a figure; what follows a part is of the whole again
            "岚江集团销售水泥9亿吨，其中洛水公司完成2亿吨；骨料销量1亿吨。其中，青石公司完成3000万吨。",
            {("岚江集团", 9), ("洛水公司", 2), ("岚江集团", 1), ("青石公司", 3000)},
        ),
        (  # a part that a bare name bears takes what is measured, not what was counted last
            "岚江港口集团集装箱吞吐量834万标箱，周转车辆5万标箱，其中洛水码头212万标箱。",
            {("岚江港口集团", 834), ("岚江港口集团", 5), ("洛水码头", 212)},
        ),
        (  # who only announces does not bear what another subject of the sentence is told of
            "岚江空港股份有限公司今日公告，洛水国际机场旅客吞吐量641万人次，货邮吞吐量35万吨。",
            {("洛水国际机场", 641), ("洛水国际机场", 35)},
        ),
        (  # a name without its legal tail is the company's, even if it begins with a known one's
            "四川能投洛水股份有限公司业绩\n四川能投洛水（09***）披露公告。公司去年收入27亿元。四川能投参会。",
            {("四川能投洛水股份有限公司", 27)},
        ),
        (  # what is spent on several works is its giver's; 交通投资 before a figure is no group
            "岚江交通投资集团完成交通投资9亿元，投资3亿元实施洛水桥工程、青石路工程等26个项目。",
            {("岚江交通投资集团", 9), ("岚江交通投资集团", 3), ("岚江交通投资集团", 26)},
        ),
        (  # figures handed out to the list that the clause before ends with
            "营收规模居前的企业为岚江集团、洛水集团，分别实现87亿元、24亿元。",
            {("岚江集团", 87), ("洛水集团", 24)},
        ),
    ],
)
def test_whose_figures_the_results_of_several_are(text: str, borne: set[tuple[str, int]]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    found = {
        (names[s.subject], int(s.quantity.value))
        for s in reading.statements
        if s.quantity and s.quantity.value
    }
    assert found == borne


@pytest.mark.parametrize(
    ("text", "metrics", "times"),
    [
        (  # what is owed within a year, and what a year before was like, date nothing
            "截至3月末，岚江银行不良率1.19%，与上年末持平；一年内到期的债券312亿元，拨备率367%。",
            {"不良率", "债券", "拨备率"},
            {"截至3月末"},
        ),
        (  # what grew stands before a bracket
            "岚江航空2023年客运运力投入（按座公里计）同比上升8%。",
            {"客运运力投入同比上升"},
            {"2023年"},
        ),
        (  # the noun behind 分别 tells what its list is handed, not the kind of its members
            "2023年，岚江公司、洛水公司两家企业分别完成投资3亿元、2亿元。",
            {"投资"},
            {"2023年"},
        ),
    ],
)
def test_names_and_times_of_figures_of_results(text: str, metrics: set[str], times: set[str]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    told = [dict(s.qualifiers) for s in reading.statements if s.predicate == "metric"]
    assert {t["metric"] for t in told} == metrics
    assert {t["time"] for t in told} == times


def test_works_bear_nothing_behind_a_semicolon() -> None:
    text = "青石集团援建的云岭中学综合楼投入使用，可容纳学生1200人；在大坪乡建成油茶基地800亩。"
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    borne = {(names[s.subject], s.quantity.value) for s in reading.statements if s.quantity}
    assert borne == {("云岭中学综合楼", 1200), ("青石集团", 800)}


def test_what_somebody_says_is_done_is_no_speech() -> None:
    text = "青石集团董事长林正平介绍，重组后将对白沙公司实施“授权组阁、契约经营”。林正平说：“明年扭亏。”"
    reading = read_document(normalize("t", text, ""), default())
    said = [s.object for s in reading.statements if s.predicate == "said"]
    assert [getattr(o, "text", None) for o in said] == ["明年扭亏。"]


def test_goods_of_a_list_are_no_companies() -> None:
    text = "凌云钢铁主要产品有螺纹钢、中宽带钢、无缝钢管等，2023年该公司亏损9.7亿元。"
    reading = read_document(normalize("t", text, ""), default())
    types = {e.name: e.type for e in reading.entities}
    assert types["无缝钢管"] == "Product"


LED = (
    "云溪市国资委党委关于落实责任情况的报告\n市委：\n去年，在市委的坚强领导下，市国资委党委坚持学习。\n"
    "（一）加强管理。市国资委党委召开党委会28次，研究议题46个。\n"
    "（二）深化改革。青石旅游公司与白沙航空集团完成股权整合；市交投集团信用评级达到AA。"
    "截至去年12月底，全市国有企业资产总额2456亿元，营业收入186亿元。"
)


def test_who_leads_or_is_written_to_bears_no_figures() -> None:
    reading = read_document(normalize("t", LED, ""), default())
    names = {e.id: e.name for e in reading.entities}
    bearers = [names[s.subject] for s in reading.statements if s.predicate == "metric"]
    assert bearers.count("云溪市国资委") == 2
    assert "市委" not in bearers


def test_an_item_of_a_list_is_not_about_whom_another_item_names() -> None:
    text = "青石集团推进三件事：一是支持白沙公司扩产；二是设立青石创新基金。"
    assert related(text, "established") == {("青石集团", "青石创新基金")}
