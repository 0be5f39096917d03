"""Profiles of companies and institutions: long lists found whole, and whom each clause is about."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


def _read(text: str) -> tuple[dict[str, str], set[tuple[str, str, str]]]:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    said = {(names[s.subject], s.predicate, names.get(s.object, "")) for s in reading.statements}
    return {e.name: e.type for e in reading.entities}, said


def test_units_of_a_list_vouch_for_each_other_over_its_parts() -> None:
    types, said = _read(
        "东江农业科学院成立于1958年。现设作物研究所、茶叶研究所、土壤肥料与节水研究所等9个专业所，"
        "以及办公室、人事处、科研管理处等处室。"
    )
    units = {
        "作物研究所",
        "茶叶研究所",
        "土壤肥料与节水研究所",
        "办公室",
        "人事处",
        "科研管理处",
    }
    assert all(types[u] == "OrganizationUnit" for u in units)
    assert {s for s, p, o in said if p == "partOf" and o == "东江农业科学院"} == units


def test_what_is_counted_has_no_names() -> None:
    types, _ = _read("东江第一医院设有临床科室、医技科室60余个，开放床位2000张。")
    assert types.keys().isdisjoint({"临床科室", "医技科室"})


def test_short_names_before_so_many_listed_companies_are_companies() -> None:
    types, said = _read("东江集团有限公司控股青石水务、白沙水泥有限公司、岭南创业、东江环保四家上市公司。")
    held = {"青石水务", "白沙水泥有限公司", "岭南创业", "东江环保"}
    assert {types.get(name) for name in held - {"青石水务"}} == {"Company"}
    assert {s for s, p, _ in said if p == "subsidiaryOf"} >= held - {"青石水务"}


def test_who_founds_a_company_bears_no_figure_of_it() -> None:
    reading = read_document(
        normalize("t", "青石水务有限公司成立于2005年，由东江投资有限公司投资，注册资本3亿元。", ""), default()
    )
    names = {e.id: e.name for e in reading.entities}
    assert [names[s.subject] for s in reading.statements if s.predicate == "metric"] == ["青石水务有限公司"]


def test_who_has_a_plant_may_run_mines_too() -> None:
    _, said = _read("东江铜业集团有限公司收入超百亿元，下设青石铜矿、白沙铜矿、岚山冶炼厂等单位。")
    assert ("东江铜业集团有限公司", "operates", "青石铜矿") in said


def test_what_a_body_was_bears_no_figure_of_it() -> None:
    text = "青石控股集团前身是2013年在岚江组建的白沙建设公司，注册资本50亿元，现有一级子公司11家。"
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    assert {names[s.subject] for s in reading.statements if s.predicate == "metric"} == {"青石控股集团"}


def test_what_one_company_is_called_in_general_is_no_name() -> None:
    types, _ = _read("青石茶业有限公司前身是白沙茶厂，是一家专业从事茶叶贸易的茶叶营销代理公司。")
    assert "茶叶营销代理公司" not in types


def test_the_holder_is_no_part_of_the_name_before() -> None:
    types, said = _read(
        "青石环境股份有限公司（以下简称“青石环境”）公告。青石环境控股股东由周启明变更为白沙控股集团有限公司。"
    )
    assert types.keys().isdisjoint({"青石环境控股", "青石环境控股股东"})
    assert ("白沙控股集团有限公司", "holdsStakeIn", "青石环境股份有限公司") in said


def test_partners_hold_what_is_founded_not_who_announces() -> None:
    _, said = _read(
        "青石电力股份有限公司关于投资设立合资公司的公告\n公司与白沙工业集团、岚山氢能公司签约，"
        "拟共同出资设立松岭绿氢有限公司（暂定名，以下简称“松岭绿氢”），其中公司认缴3亿元，持股51%；"
        "白沙工业集团持股29%；岚山氢能公司持股20%。"
    )
    held = {(s, o) for s, p, o in said if p == "holdsStakeIn"}
    owners = ("青石电力股份有限公司", "白沙工业集团", "岚山氢能公司")
    assert held == {(owner, "松岭绿氢有限公司") for owner in owners}


def test_a_group_does_what_follows_its_counted_companies() -> None:
    _, said = _read("东江集团有限公司下属青石旅游公司、白沙航空公司等二级企业23户，参股岚山银行。")
    assert {s for s, p, o in said if p == "holdsStakeIn"} == {"东江集团有限公司"}


def test_an_institute_that_is_a_company_is_pointed_to_as_one() -> None:
    _, said = _read(
        "“青石建设信息研究院”更名为“青石建设信息研究院有限公司”。该公司设有技术分院、信息研究所。"
    )
    assert ("技术分院", "partOf", "青石建设信息研究院有限公司") in said


def test_a_later_sentence_is_about_one_of_two_that_sign() -> None:
    _, said = _read(
        "舞江公司与白沙重工签署合作协议，双方将联手攻关。工厂2007年建成，2008年并入岚江钢铁集团。"
    )
    assert ("白沙重工", "subsidiaryOf", "岚江钢铁集团") not in said


def test_what_two_groups_are_merged_to_may_stand_in_the_next_sentence() -> None:
    _, said = _read("省政府决定重组青石交投集团和白沙铁投集团。新组建的岚山投资集团注册资本400亿元。")
    parts = {o for s, p, o in said if p == "formedFrom" and s == "岚山投资集团"}
    assert parts == {"青石交投集团", "白沙铁投集团"}


def test_branches_are_told_by_their_places() -> None:
    _, said = _read("东江银行股份有限公司成立于2012年。下辖遵义、安顺、毕节等8家分行。")
    parents = {(s, o) for s, p, o in said if p == "subsidiaryOf"}
    assert parents == {(f"{place}分行", "东江银行股份有限公司") for place in ("遵义", "安顺", "毕节")}


def test_an_institute_with_a_legal_form_is_pointed_to_and_has_parts_itself() -> None:
    _, said = _read(
        "东江水利研究院有限公司隶属于东江控股集团有限公司。研究院下设规划研究所、结构研究所、材料研究所。"
    )
    assert ("规划研究所", "partOf", "东江水利研究院有限公司") in said


@pytest.mark.parametrize(
    ("text", "predicate", "expected"),
    [
        (  # the works of a list win no prize of their builder
            "东江建工集团有限公司成立于1950年。公司承建了青石大剧院、白沙会展中心、岭南宾馆等工程，"
            "荣获全国五一劳动奖状。",
            "receivedHonor",
            {("东江建工集团有限公司", "全国五一劳动奖状")},
        ),
        (  # an address makes nothing
            "白沙水泵有限公司位于东江省河源市青石高新区，主要生产高速水泵、大口径阀门。",
            "produces",
            {("白沙水泵有限公司", "高速水泵"), ("白沙水泵有限公司", "大口径阀门")},
        ),
        (  # who merged with it has no seat there
            "东江控股集团2020年与白沙重工集团联合重组，总部位于济南市。",
            "locatedIn",
            {("东江控股集团", "济南市")},
        ),
        (  # who approves does not found
            "东江控股集团是东江省委、省政府批准成立，由白沙有限公司、青石有限公司共同出资的国有企业。",
            "established",
            set(),
        ),
        (  # who is joined by 联合 founds too
            "青石股份有限公司由东江控股集团联合白沙重工集团、岭南能源集团发起设立。",
            "established",
            {(f, "青石股份有限公司") for f in ("东江控股集团", "白沙重工集团", "岭南能源集团")},
        ),
        (  # a line of time without a subject
            "1958年7月，东江机床厂建成投产；1999年，改制为东江机床有限公司。",
            "formedFrom",
            {("东江机床有限公司", "东江机床厂")},
        ),
    ],
)
def test_whom_a_clause_of_a_profile_is_about(
    text: str, predicate: str, expected: set[tuple[str, str]]
) -> None:
    assert {(s, o) for s, p, o in _read(text)[1] if p == predicate} == expected


def test_an_institute_is_called_by_its_number_and_is_no_figure() -> None:
    reading = read_document(
        normalize("t", "东江科技集团公司第五十四研究所始建于1952年。五十四所现有职工700人。", ""), default()
    )
    names = {e.id: e.name for e in reading.entities}
    figures = [(names[s.subject], dict(s.qualifiers)["metric"]) for s in reading.statements if s.quantity]
    assert figures == [("第五十四研究所", "职工")]


@pytest.mark.parametrize(
    ("text", "predicate", "expected"),
    [
        (  # 控股 is what it does where no other verb stands, and its subject goes on
            "东江能源集团有限公司控股青石电力股份有限公司、白沙海运股份有限公司等上市公司，"
            "管理岭南燃气有限公司、南山燃气有限公司。获评全国模范职工之家。",
            "receivedHonor",
            {("东江能源集团有限公司", "全国模范职工之家")},
        ),
        (  # whose subsidiary it is has not what it has
            "青石隧道有限公司是东江铁建集团有限公司的全资子公司，1978年组建。"
            "拥有盾构技术国家重点实验室、省级企业技术中心。",
            "partOf",
            {
                ("盾构技术国家重点实验室", "青石隧道有限公司"),
                ("省级企业技术中心", "青石隧道有限公司"),
            },
        ),
        (  # shares behind subsidiaries are held by the company told about
            "东江建材股份有限公司下属子公司包括白沙水泥有限公司（持股100%）、岭南水泥有限公司（持股70%）。",
            "holdsStakeIn",
            {("东江建材股份有限公司", "白沙水泥有限公司"), ("东江建材股份有限公司", "岭南水泥有限公司")},
        ),
        (  # so many prizes are the institution's, not its product's
            "东江省农业科学院育成花生品种“东花22号”。获国家科技进步一等奖3项。",
            "receivedHonor",
            {("东江省农业科学院", "国家科技进步一等奖")},
        ),
        (  # a group may be formed from one that sounds like it
            "东江控股集团有限公司由青石集团、白沙集团、东江集团联合重组成立。",
            "formedFrom",
            {("东江控股集团有限公司", "青石集团"), ("东江控股集团有限公司", "白沙集团")},
        ),
        (  # who approves is no former body
            "1951年，青石学院成立。2019年经教育部批准改建为青石师范大学。",
            "formedFrom",
            {("青石师范大学", "青石学院")},
        ),
    ],
)
def test_who_has_holds_and_wins_in_a_profile(
    text: str, predicate: str, expected: set[tuple[str, str]]
) -> None:
    assert {(s, o) for s, p, o in _read(text)[1] if p == predicate} == expected


def test_headed_lists_of_parts_are_read_over_lines() -> None:
    _, said = _read(
        "东江建工集团有限公司成立于1953年。\n职能部门：办公室、组织部、财务部、审计部\n"
        "直属单位：白沙管理处、岭南管理处、青石管理处"
    )
    parts = {s for s, p, o in said if p == "partOf" and o == "东江建工集团有限公司"}
    assert parts == {
        "办公室",
        "组织部",
        "财务部",
        "审计部",
        "白沙管理处",
        "岭南管理处",
        "青石管理处",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # what was bought does not buy in turn
            "东江铜业集团有限公司始建于1979年。2008年收购青石电缆公司，2011年入股白沙冶炼公司10%股权。",
            {("东江铜业集团有限公司", "holdsStakeIn", "白沙冶炼公司")},
        ),
        (  # whose branch it is lies nowhere
            "青石炼油公司是东江石油股份有限公司的地区分公司，位于河源市。",
            {
                ("青石炼油公司", "subsidiaryOf", "东江石油股份有限公司"),
                ("青石炼油公司", "locatedIn", "河源市"),
            },
        ),
        (  # who joins others founds with all of them
            "东江机电集团成立于2000年，公司作为主发起人，联合青石水务公司、白沙建工集团共同发起设立南岭机电股份有限公司。",
            {
                (f, "established", "南岭机电股份有限公司")
                for f in ("东江机电集团", "青石水务公司", "白沙建工集团")
            },
        ),
        (  # the name behind the role is who has it
            "发行人青石交通控股有限公司注册资本5亿元。发行人持有白沙高速股份有限公司54.44%的股份，"
            "持有南岭租赁股份有限公司21%的股份。",
            {("青石交通控股有限公司", "holdsStakeIn", "白沙高速股份有限公司")},
        ),
    ],
)
def test_histories_and_prospectuses(text: str, expected: set[tuple[str, str, str]]) -> None:
    _, said = _read(text)
    assert expected <= said
    assert not {s for s, p, _ in said if p in {p for _, p, _ in expected}} - {s for s, _, _ in expected}


def test_a_town_in_an_encyclopedia() -> None:
    types, said = _read(
        "诸暨市，浙江省辖县级市，由绍兴市代管，位于浙江省中北部。下辖5个街道、18个镇，常住人口122.5万人。"
        "市人民政府驻白沙街道。"
    )
    assert {o for s, p, o in said if (s, p) == ("诸暨市", "locatedIn")} >= {"浙江省", "绍兴市"}
    assert "pairedWith" not in {p for _, p, _ in said}
    assert ("诸暨市", "metric", "") in said
    assert types["绍兴市"] == "City"


def test_a_profile_speaks_of_the_body_that_opens_it() -> None:
    text = (
        "青石机械集团有限公司的前身是1953年创建于岚江老区的白沙第八兵工厂，1989年由东江重型机械厂、"
        "东江机床厂合并组建。2022年吸收合并岚山机械有限公司。公司产品销往90个国家。集团荣获“全国文明单位”称号。"
    )
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    assert {names[s.subject] for s in reading.statements if s.predicate == "metric"} == {
        "青石机械集团有限公司"
    }


def test_a_full_name_is_no_short_form_of_what_the_body_was_called_before() -> None:
    _, said = _read(
        "青石建材集团有限公司（简称“青石建材集团”）成立于2016年。前身为1984年设立的青石新型建筑材料（集团）公司。"
    )
    assert ("青石建材集团有限公司", "formedFrom", "青石新型建筑材料（集团）公司") in said


def test_what_was_formed_of_others_is_what_is_renamed_next() -> None:
    _, said = _read("1995年和岚山建设总公司合并组建白沙矿业总公司，2007年更名为东江矿业集团有限公司。")
    assert ("东江矿业集团有限公司", "formedFrom", "白沙矿业总公司") in said
    assert ("东江矿业集团有限公司", "formedFrom", "岚山建设总公司") not in said


def test_members_of_a_list_of_trades_may_end_in_words_of_doing() -> None:
    types, _ = _read("青石保险公司的业务范围涵盖资产管理、另类投资、海外业务、电子商务等多个领域。")
    assert {"资产管理", "另类投资", "海外业务", "电子商务"} <= types.keys()


def test_the_kinds_of_enterprises_are_no_part_of_what_is_counted() -> None:
    reading = read_document(
        normalize("t", "青石集团有限公司下辖60余个二级全资、控股、参股企业。", ""), default()
    )
    assert [dict(s.qualifiers)["metric"] for s in reading.statements] == ["企业"]


def test_every_ranking_is_an_honour_and_its_verb_no_part_of_it() -> None:
    types, said = _read(
        "青石集团有限公司荣列世界500强第456位、中国环保百强企业第9位，2015年中国水务百强第4位。"
    )
    rankings = {"世界500强", "中国环保百强企业", "中国水务百强"}
    assert {n for n, t in types.items() if t == "Honor"} == rankings
    assert {o for _, p, o in said if p == "receivedHonor"} == rankings


def test_the_kind_of_an_enterprise_is_no_group() -> None:
    types, _ = _read("青石旅游集团有限公司是东江最大的综合性现代旅游企业集团，成立于2014年。")
    assert "综合性现代旅游企业集团" not in types


def test_nobody_founds_what_it_was_formed_from() -> None:
    _, said = _read(
        "青石集团有限公司前身为1997年组建的白沙投资公司。1997年，在岚山建设公司基础上组建白沙投资公司；"
        "2000年发起设立东江证券公司。"
    )
    assert {o for _, p, o in said if p == "established"} == {"东江证券公司"}


def test_departments_that_are_counted_are_no_subsidiaries() -> None:
    _, said = _read("青石重工集团公司下设铸钢事业部、核电事业部和白沙重工有限公司等子公司。")
    assert {s for s, p, _ in said if p == "subsidiaryOf"} == {"白沙重工有限公司"}


def test_members_of_a_list_of_brands_are_products() -> None:
    types, said = _read("青石乳业集团有限公司旗下拥有岚典、白沙希、岚悦等多个知名品牌。")
    brands = {"岚典", "白沙希"}
    assert {n for n, t in types.items() if t == "Product"} >= brands
    assert {o for _, p, o in said if p == "produces"} >= brands


def test_a_body_that_keeps_its_name_is_not_formed_from_its_heir() -> None:
    _, said = _read(
        "青石盐业集团有限公司前身为青石盐业公司，创立于1950年。1988年更名为青石盐业总公司，"
        "2017年改制，更名为青石盐业集团有限公司。"
    )
    assert ("青石盐业总公司", "formedFrom", "青石盐业集团有限公司") not in said


def test_those_of_whom_mainly_a_group_is_made_are_its_parts() -> None:
    _, said = _read(
        "东江电气集团有限公司1994年由青石电机厂、白沙锅炉厂等企业为主组建东江电站设备集团公司。"
        "主要成员企业有岚山重装有限公司、南岭电机公司等。"
    )
    made = {o for s, p, o in said if p == "formedFrom" and s == "东江电站设备集团公司"}
    assert made == {"青石电机厂", "白沙锅炉厂"}
    assert ("岚山重装有限公司", "subsidiaryOf", "东江电气集团有限公司") in said


def test_what_a_body_was_is_not_spoken_of_behind_a_bracket_with_a_colon() -> None:
    _, said = _read(
        "青石建工集团股份有限公司（证券简称：青石建工）前身为创立于1953年的东江市建筑工程局，"
        "1998年发起设立白沙路桥有限公司。"
    )
    assert ("青石建工集团股份有限公司", "established", "白沙路桥有限公司") in said


def test_a_unit_that_is_counted_beside_another_bears_no_figure() -> None:
    text = "青石建工集团有限公司设有国家级企业技术中心2个、博士后科研工作站1个。"
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    assert {names[s.subject] for s in reading.statements if s.predicate == "metric"} == {
        "青石建工集团有限公司"
    }


def test_two_organs_that_have_two_duties_each_supervise() -> None:
    _, said = _read(
        "东江交通投资集团有限公司注册资本100亿元，省国资委、省交通运输厅分别履行出资人职责和行业监管职责。"
    )
    assert {s for s, p, _ in said if p == "supervises"} == {"省国资委", "省交通运输厅"}
