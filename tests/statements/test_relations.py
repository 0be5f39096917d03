"""What a reader takes from the constructions of company news: founders, stakes, lists, passives, meetings."""

import pytest

from kg import build

CASES = (
    (  # each founder, each with each, and the shares in what is founded
        "中海石化集团有限公司与东江能源投资集团有限公司、白沙港务有限公司共同出资设立东江绿能科技有限公司，"
        "其中中海石化集团出资51%，东江能源投资集团出资34%，白沙港务出资15%。",
        {
            (founder, predicate, "东江绿能科技有限公司")
            for founder in ("中海石化集团有限公司", "东江能源投资集团有限公司", "白沙港务有限公司")
            for predicate in ("established", "holdsStakeIn")
        },
    ),
    (  # what is listed behind a purchase is bought too
        "东江控股集团拟收购白沙水务股份有限公司65%的股权、青石环保有限公司100%股权。",
        {
            ("东江控股集团", "acquired", "白沙水务股份有限公司"),
            ("东江控股集团", "acquired", "青石环保有限公司"),
        },
    ),
    (  # 这N家企业 are those of the list just before
        "白沙水务有限公司、南岭水务有限公司日前签约，将整合这2家企业，组建东江水务集团有限公司。",
        {
            ("东江水务集团有限公司", "formedFrom", "白沙水务有限公司"),
            ("东江水务集团有限公司", "formedFrom", "南岭水务有限公司"),
        },
    ),
    (  # the place before a member of a list is no member
        "东江能源集团与德国西门堡能源公司、法国阿朗松公司签署合作协议。",
        {
            ("东江能源集团", "cooperatesWith", "西门堡能源公司"),
            ("东江能源集团", "cooperatesWith", "阿朗松公司"),
        },
    ),
    (  # who acts in a passive is not whom the clause is about
        "青石水泥有限公司先后被工信部评为“国家技术创新示范企业”，被省政府授予“省长质量奖”。",
        {
            ("青石水泥有限公司", "receivedHonor", "国家技术创新示范企业"),
            ("青石水泥有限公司", "receivedHonor", "省长质量奖"),
        },
    ),
    (  # what a group has taken a stake in does not go on to buy
        "东江控股集团参股白沙商业银行，并入股青石科技有限公司。",
        {
            ("东江控股集团", "holdsStakeIn", "白沙商业银行"),
            ("东江控股集团", "holdsStakeIn", "青石科技有限公司"),
        },
    ),
    (  # holders of shares are no positions, even where the sentence names a person
        "青石水务有限公司的控股股东为白沙投资有限公司，实际控制人是周启明。",
        {
            ("白沙投资有限公司", "holdsStakeIn", "青石水务有限公司"),
            ("周启明", "holdsStakeIn", "青石水务有限公司"),
        },
    ),
    (  # each position at its own body, and the next one at the body that the clause is about
        "周启明任东江控股集团党委书记、董事长，林晚晴任总经理。",
        {
            ("周启明", "holdsPosition", "东江控股集团"),
            ("林晚晴", "holdsPosition", "东江控股集团"),
        },
    ),
    (  # what is given goes to all who are named, and to the village at the end of an address
        "青石水务有限公司向东江市第二人民医院、东江市中心血站捐赠牛奶300箱；东江控股集团为河源县的柳林村捐款8万元。",
        {
            ("青石水务有限公司", "fundedAid", "东江市第二人民医院"),
            ("青石水务有限公司", "fundedAid", "东江市中心血站"),
            ("东江控股集团", "fundedAid", "柳林村"),
        },
    ),
    (  # an item without a name does not end a list
        "青石路桥集团有限公司先后承建了东江大桥、沿线绿化、柳林立交桥等一大批工程。",
        {
            ("青石路桥集团有限公司", "hasProject", "东江大桥"),
            ("青石路桥集团有限公司", "hasProject", "柳林立交桥"),
        },
    ),
    (  # the one whom the clause is about is the first of three parties
        "中岳装备集团联合东江投资集团、白石科技公司组建清原数据有限公司，三方分别出资51%、29%、20%。",
        {
            (party, "holdsStakeIn", "清原数据有限公司")
            for party in ("中岳装备集团", "东江投资集团", "白石科技公司")
        },
    ),
    (  # 双方 are those who found, not one of them and what is founded
        "华岳资源集团与云岭银行合资组建华岳租赁公司，双方出资比例为60%、40%。",
        {
            ("华岳资源集团", "holdsStakeIn", "华岳租赁公司"),
            ("云岭银行", "holdsStakeIn", "华岳租赁公司"),
        },
    ),
    (  # under whom an enterprise is
        "清原轴承厂从属于中岳装备集团，现有职工1200人。",
        {("清原轴承厂", "subsidiaryOf", "中岳装备集团")},
    ),
    (  # officers behind an officer, and persons in a list, are of the same body; 委 is whom the text is about
        "市国资委主任周启明到青石水务集团调研，委党委委员、副主任林晚晴、何守正陪同，"
        "集团党委书记、董事长罗一鸣，副总经理方文远、许知行参加座谈。",
        {
            *((p, "holdsPosition", "市国资委") for p in ("周启明", "林晚晴", "何守正")),
            *((p, "holdsPosition", "青石水务集团") for p in ("罗一鸣", "方文远", "许知行")),
        },
    ),
    (  # a career goes on without the name
        "周启明，现任东江控股集团党委副书记、总经理。2014年至2018年，任青石水务公司副总经理。",
        {
            ("周启明", "holdsPosition", "东江控股集团"),
            ("周启明", "holdsPosition", "青石水务公司"),
        },
    ),
    (  # who leads a county or a village
        "河源县召开2024年全县经济工作会议，县长林晚晴主持会议。",
        {
            ("河源县", "launched", "2024年全县经济工作会议"),
            ("林晚晴", "holdsPosition", "河源县"),
            ("林晚晴", "participatedIn", "2024年全县经济工作会议"),
        },
    ),
    (  # bodies at a meeting, through those whom they send
        "全省国企改革推进会在白沙市召开。青石水务集团、东江控股集团等5家企业作交流发言。",
        {
            ("青石水务集团", "participatedIn", "全省国企改革推进会"),
            ("东江控股集团", "participatedIn", "全省国企改革推进会"),
        },
    ),
    (  # pieces of a formula's name open the sentences that unfold it; where it goes on to deeds are no parts
        "集团实施“一核两翼”战略，计划投资9亿元，建设青石物流园。\n“一核”：以港口物流为核心。\n“两翼”：以临港工业、航运金融为两翼。",
        {("一核两翼", "hasComponent", part) for part in ("港口物流", "临港工业", "航运金融")},
    ),
    (  # what leads and what supports it
        "集团实施“一主两辅”战略，以港口物流为主，以临港工业、航运金融为辅。",
        {("一主两辅", "hasComponent", part) for part in ("港口物流", "临港工业", "航运金融")},
    ),
    (  # what was not won is nobody's, nor what was not paid for
        "东江控股集团未中标该工程，也没有投资南郊热电厂。",
        set(),
    ),
    (  # each with its own
        "河源中学、龙川中学分别与柳林学校、上坪学校结成帮扶对子。",
        {("河源中学", "pairedWith", "柳林学校"), ("龙川中学", "pairedWith", "上坪学校")},
    ),
    (  # each that is helped
        "东江控股集团定点帮扶河源县和龙川县，2023年投入帮扶资金3960万元。",
        {("东江控股集团", "pairedWith", county) for county in ("河源县", "龙川县")},
    ),
    (  # shares that pass in a list, to a company of another
        "东江市国资委将所持白沙水务集团80%股权、青石轻工集团45%股权无偿划入东江控股集团有限公司。",
        {
            ("东江市国资委", "holdsStakeIn", "白沙水务集团"),  # ended
            ("东江控股集团有限公司", "holdsStakeIn", "白沙水务集团"),
            ("东江控股集团有限公司", "holdsStakeIn", "青石轻工集团"),
        },
    ),
    (  # who holds through another holds, and who buys all shares of several buys each
        "东江控股集团通过全资子公司白沙投资有限公司持有青石水泥有限公司51%的股权，"
        "并购买南岭水泥公司、岚山水泥公司等企业股权。",
        {
            ("东江控股集团", "holdsStakeIn", "青石水泥有限公司"),
            ("东江控股集团", "acquired", "南岭水泥公司"),
            ("东江控股集团", "acquired", "岚山水泥公司"),
        },
    ),
    (  # the sentence is about the enterprise that it begins with, not the one that the report is about
        "东江军工集团有限公司发布公告。东江军工集团决定分立，东江军工集团股权划转。"
        "29日，白沙汽车集团有限公司在岚江挂牌，周启明任董事长，旗下拥有青石轮胎公司等5家子公司。",
        {
            ("周启明", "holdsPosition", "白沙汽车集团有限公司"),
            ("青石轮胎公司", "subsidiaryOf", "白沙汽车集团有限公司"),
        },
    ),
    (  # a renamed subsidiary is not its parent renamed
        "东江路桥集团公告，集团全资子公司青石公路有限公司更名为东江高速有限公司。",
        {("东江高速有限公司", "formedFrom", "青石公路有限公司")},
    ),
    (  # who does it in 由… is not whom the next clause is about; what a group owns is a part
        "东江电气集团有限公司在岚江揭牌，由白沙集团所属青石电机公司、南岭开关公司重组整合而成，周启明任董事长。",
        {
            ("东江电气集团有限公司", "formedFrom", "青石电机公司"),
            ("东江电气集团有限公司", "formedFrom", "南岭开关公司"),
            ("周启明", "holdsPosition", "东江电气集团有限公司"),
        },
    ),
    (  # a clause that goes on has the subject of the one before, not what that names last
        "2020年，东江旅游公司与白沙集团设立岚江旅游产业基金，又受让青石索道公司56%股权。",
        {("东江旅游公司", "acquired", "青石索道公司")},
    ),
    (  # whose subsidiary it is of two enterprises is not said
        "东江粮食集团、白沙商业集团在岚江签约，两家企业的上市平台青石粮油股份有限公司停牌，"
        "东江粮食集团旗下南岭面业公司复产。",
        {("南岭面业公司", "subsidiaryOf", "东江粮食集团")},
    ),
    (  # the subject of the sentence, where what is acted on opens it too
        "东江银行与白沙银行签约，白沙银行斥资5亿元，成为东江银行第二大股东。",
        {("白沙银行", "holdsStakeIn", "东江银行")},
    ),
)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=range(len(CASES)))
def test_constructions_of_company_news(text, expected, tmp_path):
    predicates = {p for _, p, _ in expected}
    assert {(s, p, o) for s, p, o in _said(text, tmp_path) if p in predicates} == expected


def test_joint_founders_cooperate_each_with_each(tmp_path):
    pairs = {frozenset((s, o)) for s, p, o in _said(CASES[0][0], tmp_path) if p == "cooperatesWith"}
    assert len(pairs) == 3


def test_the_meeting_of_the_report_is_found_over_paragraphs(tmp_path):
    text = (
        "东江控股集团2024年工作会议在白沙召开。\n会议传达学习全省国有企业负责人会议精神。\n"
        "王建国主持会议，李志强出席会议并讲话。"
    )
    said = _said(text, tmp_path)
    attended = {(s, o) for s, p, o in said if p == "participatedIn"}
    assert {s for s, _ in attended} == {"王建国", "李志强"}
    assert not any("负责人会议" in o for _, o in attended)


def test_a_sum_is_given_once_and_is_nobody_s_metric(tmp_path):
    report = tmp_path / "report.txt"
    report.write_text("东江控股集团与柳林村结对，为柳林小学捐款8万元。", encoding="utf-8")
    (reading,) = build([report]).readings
    assert [s.predicate for s in reading.statements if s.predicate in ("fundedAid", "metric")] == [
        "fundedAid"
    ]


def _said(text, folder):
    report = folder / "report.txt"
    report.write_text(text, encoding="utf-8")
    (reading,) = build([report]).readings
    names = {e.id: e.name for e in reading.entities}
    return {(names[s.subject], s.predicate, names[s.object]) for s in reading.statements if s.object in names}


def test_what_is_handed_over_with_a_verb_before_it_is_no_plan(tmp_path):
    report = tmp_path / "report.txt"
    report.write_text(
        "东江市国资委将清原轴承公司、白石水务公司的国有股权无偿划入中岳装备集团。", encoding="utf-8"
    )
    (reading,) = build([report]).readings
    under = [s.status for s in reading.statements if s.predicate == "subsidiaryOf"]
    assert under == ["asserted", "asserted"]


def test_more_shares_than_parties_are_nobody_s(tmp_path):
    text = "东江投资集团和白石科技公司组建清原数据有限公司，双方分别出资51%、29%、20%。"
    assert not [x for x in _said(text, tmp_path) if x[1] == "holdsStakeIn"]


def test_shares_pass_for_each_of_a_list_and_then_its_shares_are_of_who_received_them(tmp_path):
    text = (
        "市国资委决定将青石水务有限公司、白沙环境有限公司100%股权划转至东江城投集团，"
        "划转后东江城投集团注册资本增至25亿元，市国资委持有其90%股权。"
    )
    assert {(s, o) for s, p, o in _said(text, tmp_path) if p == "holdsStakeIn"} == {
        ("东江城投集团", "青石水务有限公司"),
        ("东江城投集团", "白沙环境有限公司"),
        ("市国资委", "东江城投集团"),
    }


@pytest.mark.parametrize(
    ("text", "predicate", "expected"),
    [
        (  # who decides is no part of what is merged
            "2019年，东江省委、东江省人民政府决定将白沙电力集团与青石能源集团合并重组，成立东江能源集团有限公司。",
            "formedFrom",
            {("东江能源集团有限公司", "白沙电力集团"), ("东江能源集团有限公司", "青石能源集团")},
        ),
        (  # who approves is not what is founded
            "经东江省人民政府批准，由白沙电力集团和青石能源集团共同出资组建东江绿能发展有限公司。",
            "established",
            {("白沙电力集团", "东江绿能发展有限公司"), ("青石能源集团", "东江绿能发展有限公司")},
        ),
        (  # who holds the shares is not who buys them, though no buyer has a name
            "公司拟以8.6亿元收购白沙电力集团持有的青石环保公司70%股权。",
            "acquired",
            set(),
        ),
        (  # whose enterprises were merged is no part of what they became
            "东江重工集团由原东江市机械局、东江市电子局所属企业合并组建。",
            "formedFrom",
            set(),
        ),
        (  # a partner of a subsidiary is none
            "东江控股集团所属青石重工公司与白沙理工大学共建智能制造研究院。",
            "subsidiaryOf",
            {("青石重工公司", "东江控股集团")},
        ),
        (  # a sentence may open with a post
            "周启明，男，1970年8月生，中共党员。现任东江市财政局局长，拟任东江控股集团董事长。",
            "holdsPosition",
            {("周启明", "东江市财政局"), ("周启明", "东江控股集团")},
        ),
    ],
)
def test_who_stands_near_is_no_party(text, predicate, expected, tmp_path):
    assert {(s, o) for s, p, o in _said(text, tmp_path) if p == predicate} == expected


@pytest.mark.parametrize(
    ("text", "predicate", "expected"),
    [
        (  # a campaign needs no quotation marks, and 推进 or its course tell whose it is
            "东江控股集团深入推进扭亏增盈专项行动，管理提升专项行动圆满收官。",
            "launched",
            {("东江控股集团", "扭亏增盈专项行动"), ("东江控股集团", "管理提升专项行动")},
        ),
        (  # a list goes on behind the tail of a quoted member
            "东江控股集团开展“强三基”主题活动、百日攻坚行动和“质量提升年”活动。",
            "launched",
            {("东江控股集团", n) for n in ("强三基", "百日攻坚行动", "质量提升年")},
        ),
        (  # 集团党委 is of whom 集团 would point to
            "东江控股集团转型提速。集团党委召开会议。",
            "partOf",
            {("集团党委", "东江控股集团")},
        ),
        (
            "中共东江控股集团有限公司委员会印发《党建工作要点》。",
            "partOf",
            {("中共东江控股集团有限公司委员会", "东江控股集团有限公司")},
        ),
        (  # what the next clause carries out is no part of the formula
            "东江控股集团聚焦“三攻坚一盘活”改革突破，以提质增效为主线，实施“止损治亏”“瘦身健体”专项行动。",
            "hasComponent",
            set(),
        ),
        (  # who has a strategy develops its industries
            "东江控股集团提出“一心三链”战略：一心是转型升级，三链为生物医药、人工智能、新能源。",
            "developsIndustry",
            {("东江控股集团", industry) for industry in ("新能源", "生物医药", "人工智能")},
        ),
        (  # 甲市国资委 does what its report tells of nobody
            "河源市国资委2023年工作总结\n河源市国资委抓实监管。\n开展“清风护航”专项行动，河源市企业受益。",
            "launched",
            {("河源市国资委", "清风护航")},
        ),
        (  # a way of working announces no parts
            "东江控股集团做实“一企一品”文化创建，打造“绿水清风”特色品牌。",
            "hasComponent",
            set(),
        ),
        (  # who is helped to a goal pursues it
            "白沙电力集团将助力安徽建设绿色发展样板区。",
            "pursuesGoal",
            {("安徽", "绿色发展样板区")},
        ),
        (  # what is quoted right behind a body is its own
            "东江市国资委命名首批品牌，东江控股集团“碧水先锋”党建品牌、青石水务公司“红色泵站”党建品牌入选。",
            "launched",
            {("东江控股集团", "碧水先锋"), ("青石水务公司", "红色泵站")},
        ),
        (  # who is measured against is no partner
            "东江控股集团与白沙电力集团、青石能源集团等企业开展全方位对标。",
            "cooperatesWith",
            set(),
        ),
        (  # 我国最大 is no subject
            "白沙油田公司建成我国最大油气基地。推行“四化”管理模式。",
            "launched",
            {("白沙油田公司", "四化")},
        ),
        (
            "东江控股集团党委深入推进“人才强企”战略。",
            "hasStrategy",
            {("东江控股集团党委", "人才强企")},
        ),
    ],
)
def test_constructions_of_reform_and_party_reports(text, predicate, expected, tmp_path):
    assert {(s, o) for s, p, o in _said(text, tmp_path) if p == predicate} == expected
