"""Metrics are named by their clause; what is no metric is left alone; rules do what their examples say."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kg.knowledge import Rule, default
from kg.model import Document, Mention, Sentence, Span
from kg.pattern import read_example
from kg.score.matching import similar
from kg.statements.figures import figures
from kg.statements.metric_rules import metric_faults
from kg.statements.metrics import MetricReading, metrics
from kg.statements.periods import periods
from kg.text.segment import segment
from kg.train.tagged import read_reports

RULES = default().rules["metric"]


def read(example: str, heading: str = "") -> tuple[str, list[Mention], list[MetricReading]]:
    """The metrics of a text with marked mentions ([:Project 河东水厂]), under a heading if there is one."""
    body, marks = read_example(example, lambda slot: "Group")
    lead = f"{heading}\n" if heading else ""
    text, at = lead + body, len(lead)
    mentions = [
        Mention(Span(i.start + at, i.stop + at), i.type, text[i.start + at : i.stop + at], "test")
        for _, i in marks
    ]
    sentences = segment(Document("t", text, text, range(len(text) + 1), ""))
    found = figures(text, 0, len(text), default())
    dated = [p for s in sentences for p in periods(text, s.span.start, s.span.stop, default())]
    return text, mentions, metrics(text, sentences, mentions, found, dated, default())


def named(example: str) -> list[tuple[str, str]]:
    return [(r.metric, f"{r.figure.quantity.value}{r.figure.quantity.unit}") for r in read(example)[2]]


NAMES = [
    ("全年实现营业收入21.5亿元，同比增长7.2%。", [("营业收入", "21.5亿元"), ("营业收入同比增长", "7.2%")]),
    ("其中，供水业务实现收入3亿元，增长5%。", [("供水业务收入", "3亿元"), ("供水业务收入增长", "5%")]),
    ("拓展检测业务实现收入3亿元。", [("收入", "3亿元")]),
    ("清退不合格分包商43家。", [("清退不合格分包商", "43家")]),
    ("累计走访农户86户，解决问题31个。", [("累计走访农户", "86户"), ("解决问题", "31个")]),
    ("组建12个攻坚小组。", [("组建攻坚小组", "12个")]),
    ("梳理8项服务任务。", [("梳理服务任务", "8项")]),
    ("资产负债率由71.2%降至64.8%。", [("资产负债率", "71.2%"), ("资产负债率", "64.8%")]),
    ("门店从31家增加到45家。", [("门店", "31家"), ("门店", "45家")]),
    (
        "收入9亿元、利润1亿元，分别增长5%、8%。",
        [("收入", "9亿元"), ("利润", "1亿元"), ("收入增长", "5%"), ("利润增长", "8%")],
    ),
    ("毛利率、净利率分别为21%和9%。", [("毛利率", "21%"), ("净利率", "9%")]),
    ("慰问退休职工、困难党员140人次。", [("慰问困难党员", "140人次")]),
    ("注册资本：人民币5000万元。", [("注册资本", "5000万元")]),
    (
        "研发投入增长20%，达到18亿元，占收入的3%。",
        [("研发投入增长", "20%"), ("研发投入", "18亿元"), ("研发投入占收入比重", "3%")],
    ),
    ("脱贫户减少2300人，降至860人。", [("脱贫户减少", "2300人"), ("脱贫户", "860人")]),
    ("实现利润2亿元，资产规模翻了一番，达到26亿元。", [("利润", "2亿元"), ("资产规模", "26亿元")]),
    (
        "产值5亿元、利润1亿元，分别比上年增长3%、4%。",
        [("产值", "5亿元"), ("利润", "1亿元"), ("产值比上年增长", "3%"), ("利润比上年增长", "4%")],
    ),
    (
        "营收46亿元，同比+8.1%；毛利率21%，环比-0.6个百分点。",
        [("营收", "46亿元"), ("营收同比增长", "8.1%"), ("毛利率", "21%"), ("毛利率环比下降", "0.6个百分点")],
    ),
    (
        "投资9亿元，占比71%；管理费用占收入比重下降2个百分点。",
        [("投资", "9亿元"), ("投资占比", "71%"), ("管理费用占收入比重下降", "2个百分点")],
    ),
    (
        "煤炭收入6亿元、电力收入3亿元，占比分别为60%、30%。",
        [("煤炭收入", "6亿元"), ("电力收入", "3亿元"), ("煤炭收入占比", "60%"), ("电力收入占比", "30%")],
    ),
    ("收入突破千亿元大关。", [("收入", "1000亿元")]),
    (
        "产值达8亿元，是上年的2.1倍，完成年计划的52%。",
        [("产值", "8亿元"), ("产值是上年", "2.1倍"), ("完成年计划", "52%")],
    ),
    (
        "贷款逾期率为0.3%，混改企业12户，中层以上干部126人。",
        [("贷款逾期率", "0.3%"), ("混改企业", "12户"), ("中层以上干部", "126人")],
    ),
    (
        "收入9亿元、利润1亿元，同比分别下降5%和增长8%。",
        [("收入", "9亿元"), ("利润", "1亿元"), ("收入同比下降", "5%"), ("利润同比增长", "8%")],
    ),
    (
        "贷款30亿元，存款40亿元，增幅分别为5%和8%。",
        [("贷款", "30亿元"), ("存款", "40亿元"), ("贷款增幅", "5%"), ("存款增幅", "8%")],
    ),
    (
        "新签合同额30亿元，占比10%，同比增长23%，按可比口径计算增长20%。",
        [
            ("新签合同额", "30亿元"),
            ("新签合同额占比", "10%"),
            ("新签合同额同比增长", "23%"),
            ("新签合同额增长", "20%"),
        ],
    ),
    (
        "毛利率21%，低于行业平均2.4个百分点，比上月同旬提高1个百分点。",
        [("毛利率", "21%"), ("毛利率低于行业平均", "2.4个百分点"), ("毛利率提高", "1个百分点")],
    ),
    ("上半年，同比增长15%。", []),
    (
        "毛利率、净利率分别提高1.2个和0.9个百分点。",
        [("毛利率提高", "1.2个百分点"), ("净利率提高", "0.9个百分点")],
    ),
    (
        "营业收入9亿元，下降5%，降幅收窄3个百分点，其中工业企业2亿元。",
        [
            ("营业收入", "9亿元"),
            ("营业收入下降", "5%"),
            ("营业收入降幅收窄", "3个百分点"),
            ("工业企业营业收入", "2亿元"),
        ],
    ),
    (
        "交通运输、施工企业利润同比分别增长31%、7%。",
        [("交通运输利润同比增长", "31%"), ("施工企业利润同比增长", "7%")],
    ),
    ("用户9万户，净增1万户。", [("用户", "9万户"), ("用户净增", "1万户")]),
    (
        "劳动生产率63万元/人，高出全省平均水平8万元。",
        [("劳动生产率", "63万元/人"), ("劳动生产率高出全省平均水平", "8万元")],
    ),
    ("每10股派3元。", [("每股派息", "3元")]),
    ("运行情况：7家企业利润下降。", [("企业", "7家")]),
    ("净资产收益率（ROE）12%，每10股派息2元。", [("净资产收益率", "12%"), ("派息", "2元")]),
    ("收入3亿元，同比分别增长4%和5%。", [("收入", "3亿元")]),
    ("32家市属一级企业完成改制。", [("市属一级企业", "32家")]),
    ("脱贫户户均增收3000元。", [("脱贫户户均增收", "3000元")]),
    ("引进亿元以上项目12个。", [("亿元以上项目", "12个")]),
    ("团队平均年龄28岁，占地300亩的产业园。", [("平均年龄", "28岁"), ("占地面积", "300亩")]),
    ("带动1200户3600人增收。", [("带动增收", "1200户"), ("带动增收", "3600人")]),
    ("以1.8亿元收购青石公司。", [("收购金额", "1.8亿元")]),
    ("设立3亿元产业引导基金。", [("设立规模", "3亿元")]),
    ("亏了2300万元。", [("亏损", "2300万元")]),
    ("不良率持续走低，仅为0.9%。", [("不良率", "0.9%")]),
    ("查摆问题40个，其余5个正在整改。", [("查摆问题", "40个")]),
    ("**项任务全部完成。", [("任务", "None项")]),
    ("子公司共 14 家。", [("子公司", "14家")]),
    ("完成投资621亿元，占全市的19.3%。", [("投资", "621亿元"), ("投资占全市比重", "19.3%")]),
    ("其中制造业占42%。", [("制造业占比", "42%")]),
    ("总市值17.6万亿元，较2021年末增长8.4%。", [("总市值", "17.6万亿元"), ("总市值增长", "8.4%")]),
    ("营业收入9亿元，比上年多1亿元。", [("营业收入", "9亿元"), ("营业收入比上年增加", "1亿元")]),
    (
        "亏损额逐年收窄，分别为9万元、5万元和2万元。",
        [("亏损额", "9万元"), ("亏损额", "5万元"), ("亏损额", "2万元")],
    ),
    ("每股发行价下调至7.5元/股。", [("发行价", "7.5元/股")]),
    ("收购价格在2.1亿欧元以上(承担债务1亿欧元)。", [("收购价格", "2.1亿欧元"), ("承担债务", "1亿欧元")]),
    ("带动12万农民就业。", [("带动农民", "12万")]),
    ("再减少贫困人口80万以上。", [("减少贫困人口", "80万")]),
    ("具有年处理矿石3000吨/年的能力。", [("能力", "3000吨/年")]),
    ("人均收入从2016年的3000元增加到2021年的9000元。", [("人均收入", "3000元"), ("人均收入", "9000元")]),
    ("取得银行(800万美元)的并购贷款。", [("并购贷款", "800万美元")]),
    ("最终以3.4亿元成交。", [("成交金额", "3.4亿元")]),
    ("吸纳周边300人就近就业。", [("吸纳就业", "300人")]),
    ("[:Village 白水村]有286户1120人。", [("户数", "286户"), ("人口", "1120人")]),
    ("年产30万吨铁、20万吨中板，", [("年产铁", "30万吨"), ("中板", "20万吨")]),
    ("2021年、2022年净利润分别为-1亿元、2亿元。", [("净利润", "-1亿元"), ("净利润", "2亿元")]),
    ("处置6万t/a污泥。", [("处置污泥", "6万t/a")]),
    ("计划停窑45天，实际停窑46.5天。", [("停窑", "45天"), ("停窑", "46.5天")]),
    (
        "生产焦炭20万吨、铁30万吨、钢40万吨。",
        [("生产焦炭", "20万吨"), ("铁产量", "30万吨"), ("钢产量", "40万吨")],
    ),
    ("拥有研发和技术人员80名、科研院所6家。", [("研发和技术人员", "80名"), ("科研院所", "6家")]),
    ("[:OrganizationUnit 重点实验室]和技术中心9个。", [("重点实验室和技术中心", "9个")]),
    ("把风险分为3个预警响应级别。", [("预警响应级别", "3个")]),
    ("9家煤炭集团归并成2家。", [("煤炭集团", "9家"), ("煤炭集团", "2家")]),
    ("村集体去年有68万元收入。", [("村集体收入", "68万元")]),
    ("保障2亿人的用水安全。", []),
    ("对年收益在50万元以上的村，选派干部。", []),
    ("粉尘、废气排放量下降3%。", [("粉尘排放量下降", "3%"), ("废气排放量下降", "3%")]),
    ("小麦、油料产量分别为3万吨、4万吨。", [("小麦产量", "3万吨"), ("油料产量", "4万吨")]),
    ("以800万元从青石公司手里买下设备。", [("收购金额", "800万元")]),
    ("年日照时数达2900小时。", [("年日照时数", "2900小时")]),
    ("总共签订了5个协议、9个附件……终于完成。", [("签订协议", "5个"), ("附件", "9个")]),
    # households and their members are counted alike; what a bound picks out is no figure of its own
    ("该村地处深山，仅有57户163人。", [("户数", "57户"), ("人口", "163人")]),
    ("让44户129人顺利就业。", [("就业", "44户"), ("就业", "129人")]),
    ("营收800万元以上企业达17家。", [("800万元以上企业", "17家")]),
    ("处理6万吨炉渣。", [("处理炉渣", "6万吨")]),
    # a share and a sum go on with what they are of
    (
        "出口额2亿元，占全部销售额的9%，占比较上年提高3个百分点。",
        [
            ("出口额", "2亿元"),
            ("出口额占全部销售额比重", "9%"),
            ("出口额占全部销售额比重较上年提高", "3个百分点"),
        ],
    ),
    (
        "出口额2亿元，占销售额的比重由5%升至8%。",
        [("出口额", "2亿元"), ("出口额占销售额比重", "5%"), ("出口额占销售额比重", "8%")],
    ),
    ("新建网点12家，总数达到90家。", [("新建网点", "12家"), ("网点总数", "90家")]),
    ("净利润2亿元，扣非后1亿元。", [("净利润", "2亿元"), ("扣非净利润", "1亿元")]),
    ("销量9万辆，比上年的8万辆增长12%。", [("销量", "9万辆"), ("销量增长", "12%")]),
    ("销售额由上年下降4%转为增长3%。", [("销售额增长", "3%")]),
    ("村里人均增收900元。", [("村里人均增收", "900元")]),
    ("应收款3亿元，账期半年以内的占91%。", [("应收款", "3亿元"), ("账期半年以内占比", "91%")]),
    ("12家企业中，订单减少的有5家。", [("企业", "12家"), ("订单减少", "5家")]),
    ("产量9万吨，连续八年稳定在8万吨以上。", [("产量", "9万吨")]),
    ("支出9万元，同比少支出2万元。", [("支出", "9万元"), ("支出同比减少", "2万元")]),
    ("销量9万辆，超时间进度3个百分点。", [("销量", "9万辆"), ("销量超时间进度", "3个百分点")]),
    ("销量9万辆，但环比一季度下降3%。", [("销量", "9万辆"), ("销量环比一季度下降", "3%")]),
]
NONE = [
    "首台35万千瓦机组并网。",
    "12万吨货轮靠泊。",
    "将青石公司100%国有股权无偿划转。",
    "青石公司持股比例为51%。",
    "青石公司认购定向发行股票数量的30%。",
    "白石公司占资48.5%。",
    "双方合资成立新公司，前者占60%，后者占40%。",
    "收购其30%的股权。",
    "青石公司持股比例由54.6%降至44.2%。",
    "周启明今年41岁。",
    "推进三项制度改革。",
    "上年同期亏损430万元。",
    "2024年3月5日，第3批名单公布。",
    "“1346”战略引领发展。",
]


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_rule_does_what_its_examples_say(rule: Rule) -> None:
    assert list(metric_faults(rule, default())) == []


def test_there_are_rules_of_every_use() -> None:
    assert {r.options["options"]["use"] for r in RULES} == {
        "none",
        "name",
        "growth",
        "kept-growth",
        "share",
        "planned",
    }


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_name_and_value(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_metric(text: str) -> None:
    assert named(text) == []


def test_time_is_the_period_before_the_figure() -> None:
    _, _, found = read("截至9月末，资产总额88亿元；上半年利润3亿元。")
    assert [r.time for r in found] == ["截至9月末", "上半年"]


def test_figures_in_a_list_have_the_periods_listed_before() -> None:
    _, _, found = read("2021年、2022年和2023年1-6月，营业收入分别为3亿元、4亿元和2亿元，利润1亿元。")
    assert [r.time for r in found] == ["2021年", "2022年", "2023年1-6月", "2023年1-6月"]


@pytest.mark.parametrize(
    ("text", "heading", "status"),
    [
        ("营业收入达到12亿元。", "", "asserted"),
        ("力争营业收入达到12亿元。", "", "planned"),
        ("到2027年，产业规模突破300亿元。", "", "planned"),
        ("新增岗位300个。", "三、下一步工作打算", "planned"),
        ("完成年度计划的52%。", "", "asserted"),
        ("完成年度目标任务的52%。", "", "asserted"),
        ("今年计划投资60亿元。", "", "planned"),
        ("三年内培育工匠200名。", "", "planned"),
    ],
)
def test_plan_is_not_a_fact(text: str, heading: str, status: str) -> None:
    _, _, found = read(text, heading)
    assert [r.status for r in found] == [status]


@pytest.mark.parametrize(
    ("text", "bearer"),
    [
        ("[:Group 东江集团]投资2.6亿元建设的[:Project 河东水厂]通水。", "河东水厂"),
        ("总投资9亿元的[:Facility 青石产业园]开园。", "青石产业园"),
        ("[:City 宁州市]设立[:Fund 宁州科创基金]，总规模20亿元。", "宁州科创基金"),
        ("[:Group 东江集团]资产总额88亿元。", None),
        ("[:Group 东江集团]在[:County 青山县]新建厂房3万平方米。", None),
        ("[:Group 东江集团]运营[:Facility 河东水厂]、[:Facility 河西水厂]，日供水能力14万吨。", None),
        ("建成[:Facility 青石机耕道]9公里。", "青石机耕道"),
    ],
)
def test_bearer_is_what_a_figure_is_named_with_else_the_topic_decides(text: str, bearer: str | None) -> None:
    _, mentions, (reading,) = read(text)
    assert (None if reading.subject is None else mentions[reading.subject].name) == bearer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "销量60万辆，其中[:Company 青石公司]20万辆、[:Company 白石公司]5万辆。",
            [("销量", None), ("销量", "青石公司"), ("销量", "白石公司")],
        ),
        (
            "门店90家，[:City 宁州]、[:City 江州]分别为50家和40家。",
            [("门店", None), ("门店", "宁州"), ("门店", "江州")],
        ),
        (
            "[:Company 青石公司]、[:Company 白石公司]资产总额分别为3亿元和2亿元，同比增长5%和6%。",
            [
                ("资产总额", "青石公司"),
                ("资产总额", "白石公司"),
                ("资产总额同比增长", "青石公司"),
                ("资产总额同比增长", "白石公司"),
            ],
        ),
        (
            "[:City 宁州]、[:City 江州]资产总额分别达3亿元、2亿元。",
            [("资产总额", "宁州"), ("资产总额", "江州")],
        ),
        (
            "[:Company 青石公司]、[:Company 白石公司]收入9亿元、8亿元，利润3亿元和2亿元，"
            "其中[:Company 白石公司]增长5%。",
            [
                ("收入", "青石公司"),
                ("收入", "白石公司"),
                ("利润", "青石公司"),
                ("利润", "白石公司"),
                ("利润增长", "白石公司"),
            ],
        ),
        (
            "[:Company 青石公司]、[:Company 白石公司]利润分别增加3亿元和减少2亿元。",
            [("利润增加", "青石公司"), ("利润减少", "白石公司")],
        ),
        (
            "[:Company 青石公司]、[:Company 白石公司]利润均超过3亿元。",
            [("利润", "青石公司"), ("利润", "白石公司")],
        ),
    ],
)
def test_parts_take_the_name_of_the_whole_and_their_own_bearer(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    _, mentions, found = read(text)
    bearers = [None if r.subject is None else mentions[r.subject].name for r in found]
    assert [(r.metric, b) for r, b in zip(found, bearers, strict=True)] == expected


def test_a_class_of_enterprises_is_borne_by_who_reports_on_it() -> None:
    _, _, (first, second) = read("市属国企资产总额3892亿元；[:Group 东江集团]资产总额88亿元。")
    assert "GovernmentBody" in first.hint
    assert "Group" not in first.hint
    assert "Group" in second.hint


def test_what_is_said_to_be_of_a_class_does_not_speak_for_it() -> None:
    _, _, (reading,) = read("[:Group 东江集团]被列为市属国企试点单位，累计完成投资137亿元。")
    assert reading.hint == ()


def test_brackets_add_figures_to_what_stands_before_them() -> None:
    _, mentions, found = read(
        "重点项目总投资60亿元，有：[:Project 河东水厂]（投资20亿元）、"
        "[:Project 西港二期]（设计年吞吐量12万吨）。"
    )
    bearers = [None if r.subject is None else mentions[r.subject].name for r in found]
    assert bearers == [None, "河东水厂", "西港二期"]
    _, _, (together,) = read("[:Company 青石公司]、[:Company 白水公司]（合计职工80人）迁入。")
    assert together.subject is None


def test_a_class_is_carried_through_its_paragraph_and_out_of_the_name() -> None:
    _, _, found = read("[:Province 东省]省属国有重点企业资产总额3892亿元。全年净利润60亿元。")
    assert [(r.metric, "GovernmentBody" in r.hint, "Group" in r.hint) for r in found] == [
        ("资产总额", True, False),
        ("净利润", True, False),
    ]


def test_what_is_counted_does_not_bear_its_count() -> None:
    _, mentions, (reading,) = read("[:Group 东江集团]建成[:Facility 职工公寓]1200套。")
    assert [mentions[i].name for i in reading.counted] == ["职工公寓"]
    _, mentions, (reading,) = read("[:Company 青石公司]、[:Company 白水公司]等8家企业签约。")
    assert [mentions[i].name for i in reading.counted] == ["青石公司", "白水公司"]
    _, mentions, (reading,) = read("[:Company 青石公司]、[:Company 白水公司]等企业共销售汽车9万辆。")
    assert [mentions[i].name for i in reading.counted] == ["青石公司", "白水公司"]


def test_the_body_of_its_level_reports_on_a_class() -> None:
    _, mentions, found = read(
        "[:GovernmentBody 东省国资委]与[:GovernmentBody 南市国资委]通报，省属企业资产总额3892亿元。"
    )
    assert [None if r.reporter is None else mentions[r.reporter].name for r in found] == ["东省国资委"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("日处理能力2万吨（远期5万吨）。", [("日处理能力", 2), ("远期日处理能力", 5)]),
        ("[:Group 东江集团]利润超过1亿元的企业有9家。", [("企业", 9)]),
        ("[:Group 东江集团]新建35千伏线路12公里。", [("线路", 12)]),
        ("[:Group 东江集团]购置展板长300毫米×600毫米。", []),
        ("[:Group 东江集团]惠及28万人口。", [("惠及人口", 28)]),
    ],
)
def test_bounds_sizes_and_variants(text: str, expected: list[tuple[str, int]]) -> None:
    _, _, found = read(text)
    assert [(r.metric, r.figure.quantity.value) for r in found] == expected


def test_half_a_pair_of_quotation_marks_names_nothing() -> None:
    assert not read("提拟”4队")[2]


def test_a_section_without_a_period_has_the_title_s() -> None:
    _, _, found = read("一、经营情况\n资产总额88亿元，全年利润3亿元。", "2023年度经营情况")
    assert [r.time for r in found] == ["2023年度", "2023年全年"]


def test_evidence_holds_the_figure() -> None:
    text, _, found = read("今年以来，累计走访农户86户，解决问题31个。")
    assert found
    for r in found:
        assert r.span.covers(r.figure.span)
        assert r.metric[-1] in text[r.span.start : r.span.stop]


@pytest.mark.alone
def test_a_long_text_without_a_stop_is_read_in_linear_time() -> None:
    clause = "完成投资3亿元、利润2亿元，由5%提高到7%，"
    text = clause * 400

    def seconds(stop: int) -> float:
        found, begin = figures(text, 0, stop, default()), time.process_time()
        metrics(text[:stop], [Sentence(Span(0, stop), 0)], [], found, [], default())
        return time.process_time() - begin

    seconds(len(clause) * 10)
    short, long = seconds(len(text) // 4), seconds(len(text))
    assert long < 12 * short + 0.5


def test_names_of_the_tagged_reports_are_found() -> None:
    """Of the figures that the tagged reports call metrics, four in five are read with a similar name."""
    hit = total = 0
    for report in list(read_reports([Path(__file__).parents[2] / "data" / "gold" / "tagged"]))[::12]:
        text = report.text
        mentions = [
            Mention(Span(m.start, m.stop), m.type, text[m.start : m.stop], "gold", m.nominal)
            for m in report.mentions
        ]
        sentences = segment(Document("t", text, text, range(len(text) + 1), ""))
        dated = [p for s in sentences for p in periods(text, s.span.start, s.span.stop, default())]
        found = metrics(text, sentences, mentions, figures(text, 0, len(text), default()), dated, default())
        values = [(r.metric, float(r.figure.quantity.value or 0)) for r in found]
        for s in report.statements:
            if s.predicate == "metric":
                total += 1
                hit += any(similar(s.metric, m) for m, v in values if v == (s.value or 0))
    assert total > 100
    assert hit / total > 0.8
