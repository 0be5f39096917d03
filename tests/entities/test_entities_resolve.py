"""Resolution within a report: which names are one thing, and what pointing words point to."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from sample_report import make, read

from kg.entities import resolve
from kg.entities.book import name_book
from kg.entities.shorts import short_form_of
from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


def test_a_declared_short_name_is_an_alias_and_a_declared_word_points() -> None:
    marked = (
        "[:Group 湘水控股集团有限公司]（以下简称“[:Group 湘水控股]”或“[n:Group 本公司]”）"
        "与[:Company 岳麓供水公司]签约。[n:Company 本公司]出资六成。"
    )
    result, links = read(marked)
    assert [e.name for e in result.entities] == ["湘水控股集团有限公司", "岳麓供水公司"]
    assert set(result.entities[0].aliases) == {"湘水控股", "本公司"}
    assert links[-1] == ("湘水控股集团有限公司",)


def test_a_declared_name_that_no_recognizer_found_is_an_alias() -> None:
    result, _ = read("[:Company 青岩矿业股份有限公司]（证券简称：青岩股份）发布公告。")
    assert "青岩股份" in result.entities[0].aliases


def test_a_former_name_stands_without_yuan_and_is_an_alias_with_it() -> None:
    result, _ = read("原[:Group 通海集团]与[:Group 原山水集团]合并。")
    assert [(e.name, e.aliases) for e in result.entities] == [
        ("通海集团", ("原通海集团",)),
        ("山水集团", ("原山水集团",)),
    ]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[:Group 湘水集团]收购[:Company 星岸公司]，[n:Company 该公司]盈利。", "星岸公司"),
        ("[:Company 甲江公司]与[:Company 乙河公司]合资，[n:Company 前者]占六成。", "甲江公司"),
        ("[:Company 甲江公司]与[:Company 乙河公司]合资，前者占六成，[n:Company 后者]占四成。", "乙河公司"),
        ("[:Group 湘水集团]把林场移交给[:Group 岳麓集团]，[n:Group 后者]因此获得苗圃。", "岳麓集团"),
        (
            "[:County 光山县]县情。[:Village 李湾村]脱贫，[n:Village 该村]办厂，[n:County 全县]推广。",
            "光山县",
        ),
        (
            "[:GovernmentBody 光山县农业农村局]\n工作总结\n今年[n:GovernmentBody 我局]办理建议。",
            "光山县农业农村局",
        ),
        ("[:Group 原甲集团]、[:Group 原乙集团]合并组建[:Group 丙集团]。[n:Group 新集团]挂牌。", "丙集团"),
        ("[:Project 河东水厂二期工程]开工，[n:Project 该工程]投资三亿元。", "河东水厂二期工程"),
        (
            "关于整改的报告\n[:GovernmentBody 岳阳市审计局]：\n感谢[n:GovernmentBody 贵局]指导。",
            "岳阳市审计局",
        ),
        (
            "[:Village 李湾村]的[:PartyOrganization 李湾村党支部]很强，[n:PartyOrganization 村党支部]带头。",
            "李湾村党支部",
        ),
        (
            "[:Group 湘水集团]下属很多。[:Company 星岸公司]经理[:Person 周远]说，[n:Company 公司]盈利。",
            "星岸公司",
        ),
        (
            "[:Group 甲集团]、[:Company 乙公司]重组，[n:Company 新公司]定名为[:Group 丙集团]。"
            "[n:Group 新集团]挂牌。",
            "丙集团",
        ),
        ("[:Company 甲公司]建厂，规模仅次于[:Company 乙公司]。2005年3月，[n:Company 该公司]投产。", "甲公司"),
        (
            "[:Group 湘水集团]效益好，其中[:Company 甲公司]（600XXX.SH）、[:Company 乙公司]上市。"
            "[n:Group 集团]壮大，[n:Company 公司]获奖。",
            "湘水集团",
        ),
        (
            "[:City 东市]与[:City 西市][:County 山阳县]结对，[n:City 前者]帮助[n:County 后者]。",
            "山阳县",
        ),
        (
            "[:Company 甲公司]、[:Company 乙公司]分别帮扶[:Village 梅村]、[:Village 竹村]，"
            "[n:Company 前者]建棚。",
            "甲公司",
        ),
        (
            "[:Group 湘水集团]效益好，其中[:Company 甲公司]、[:Company 乙公司]上市。[n:Group 集团]壮大，"
            "[n:Company 公司]获奖。",
            "湘水集团",
        ),
    ],
)
def test_a_pointing_word_leads_to_its_thing(marked: str, expected: str) -> None:
    _, links = read(marked)
    assert links[-1] == (expected,)


def test_a_new_company_is_the_one_named_right_behind() -> None:
    marked = "[:Group 甲集团]设立[:Company 戊公司]，[n:Company 新公司][:Company 己公司]注册资本8亿元。"
    _, links = read(marked)
    assert links[2:] == [("己公司",), ("己公司",)]


def test_a_body_that_only_a_title_names_is_what_company_points_to() -> None:
    marked = (
        "[n:Company 公司]发布《[:Policy 云台化学股份有限公司2020年半年度报告]》。"
        "[:Company 白石化工]不再并表，[n:Company 公司]盈利。"
    )
    _, links = read(marked)
    assert links[-1] == ("云台化学股份有限公司",)
    assert len(links) == 4  # those of the mentions alone, without what stands within them


def test_a_region_that_only_an_organ_names_is_what_the_whole_county_is() -> None:
    marked = "[:Meeting 平岭县第十八届人民代表大会第二次会议]召开。[n:County 全县]产值三亿元。"
    _, links = read(marked)
    assert links[-1] == ("平岭县",)


def test_an_organ_of_a_named_region_names_no_other() -> None:
    marked = "[:GovernmentBody 平岭县财政局]报告。[:County 光山县]丰收，[n:County 全县]增产。"
    result, links = read(marked)
    assert links[-1] == ("光山县",)
    assert "平岭县" not in [e.name for e in result.entities]


def test_the_committee_of_an_autonomous_region_is_no_city_s() -> None:
    _, links = read("[:GovernmentBody 岚江市委]书记到会，[:GovernmentBody 自治区党委]发文。")
    assert links == [("岚江市委",), ("自治区党委",)]


def test_a_count_points_to_as_many_places() -> None:
    marked = (
        "帮扶[:Village 岭头村]、[:Village 沙田村]、[:Village 石岗村]。三年来，[n:Village 这三个贫困村]脱贫。"
    )
    _, links = read(marked)
    assert links[-1] == ("岭头村", "沙田村", "石岗村")


def test_both_points_to_the_two_that_a_conjunction_joins() -> None:
    _, links = read("[:Group 湘水集团]与[:Company 星岸公司]签约，[n:Company 双方]各出一半。")
    assert links[-1] == ("湘水集团", "星岸公司")


def test_both_are_those_that_signed_not_whose_people_attended() -> None:
    marked = (
        "[:Group 湘水集团]与[:GovernmentBody 甲省政府]签约。[:GovernmentBody 甲省委]书记[:Person 周远]，"
        "[:Group 湘水集团]总经理[:Person 李岸]出席仪式。根据协议，[n:Company 双方]扩大合作。"
    )
    assert read(marked)[1][-1] == ("湘水集团", "甲省政府")


def test_a_pointing_word_is_nothing_that_its_clause_names_behind_it() -> None:
    marked = (
        "[:Group 湘水集团]成立。[n:Company 公司]下设[:Company 甲置业]等。[n:Group 集团]盈利。\n"
        "[n:GovernmentBody 我局]联合[:GovernmentBody 市场监管局]检查，[:GovernmentBody 岳阳市审计局]督办。"
        "[n:GovernmentBody 我局]满意。"
    )
    links = read(marked)[1]
    assert [links[i] for i in (1, 4, 7)] == [("湘水集团",), ("岳阳市审计局",), ("岳阳市审计局",)]


def test_a_word_without_a_clear_thing_stays_unlinked_and_is_an_issue() -> None:
    result, links = read("今年[n:Group 集团]营收增长，[n:Company 标的公司]亏损。")
    assert links == [(), ()]
    assert [(i.code, i.span) for i in result.issues] == [
        ("unlinked", m.span) for m in make("今年[n:Group 集团]营收增长，[n:Company 标的公司]亏损。")[2]
    ]


def test_redacted_and_generic_names_belong_to_their_report() -> None:
    for marked in (
        "[:GovernmentBody **市国资委]发文。",
        "[:GovernmentBody 市财政局]发文。",
        "[:PartyOrganization 集团党委]发文。",
    ):
        one, two = read(marked, "a.txt")[0], read(marked, "b.txt")[0]
        assert one.entities[0].scope == "a.txt"
        assert one.entities[0].id != two.entities[0].id


def test_a_full_name_is_one_entity_in_all_reports_whatever_its_spelling() -> None:
    one = read("[:Group 湘水控股集团有限公司]成立。", "a.txt")[0].entities[0]
    two = read("[:Company 湘水控股集团]扩产。", "b.txt")[0].entities[0]
    assert one.id == two.id
    assert one.scope == "global"


def test_a_place_is_its_official_code_when_its_name_or_its_chain_is_sure() -> None:
    one = read("[:County 余姚市][:Township 鹿亭乡][:Village 李家塔村]改造。", "a.txt")[0]
    assert [one.codes.get(e.id) for e in one.entities] == ["330281000000", "330281201000", "330281201201"]
    two = read("[:County 余姚]的村。[:Village 李家塔村]改造。", "b.txt")[0]
    assert two.entities[0].id == one.entities[0].id
    assert two.entities[1].scope == "b.txt"


def test_the_one_who_signs_or_says_we_speaks() -> None:
    result, _ = read(
        "关于改革的报告\n[:GovernmentBody 岳阳市国资委]：\n进展如下。\n[:Group 湘水集团]\n8月16日"
    )
    names = {e.id: e.name for e in result.entities}
    assert result.speaker is not None
    assert names[result.speaker] == "湘水集团"


def test_a_word_that_was_taken_for_a_name_still_only_points() -> None:
    result, links = read("[:Group 湘水集团]年报\n[:Group 集团]盈利，[:Group 整个集团]满意。")
    assert [e.name for e in result.entities] == ["湘水集团"]
    assert links[-1] == ("湘水集团",)


def test_a_committee_is_one_by_the_short_and_the_full_name_of_its_enterprise() -> None:
    _, links = read(
        "[:PartyOrganization 岚江港务党组]部署，[:PartyOrganization 中共岚江港务集团有限公司党组]"
        "印发，[:PartyOrganization 白沙水务集团党组]学习。"
    )
    assert links[0] == links[1] != links[2]


def test_a_trade_is_no_word_that_points_to_a_project() -> None:
    _, links = read("[:Project 白沙水库枢纽工程]开工。做优[:Industry 水务]、[:Industry 工程]两大主业。")
    assert links[0] != links[-1]


def test_every_span_of_every_entity_is_in_the_text_and_linked() -> None:
    document, sentences, mentions = make(
        "[:Group 湘水控股集团有限公司]收购[:Company 星岸公司]，[n:Group 集团]出资，[:Group 湘水控股]出人。"
    )
    result = resolve(document, sentences, mentions, default())
    ids = {e.id: e for e in result.entities}
    assert len(result.links) == len(mentions)
    for m, link in zip(mentions, result.links, strict=True):
        assert all(m.span in ids[x].mentions for x in link)
    assert sum(len(e.mentions) for e in result.entities) == sum(map(len, result.links))


@pytest.mark.alone
def test_time_grows_with_the_number_of_mentions_not_its_square() -> None:
    def took(copies: int) -> float:
        parts = [
            f"[:Company 江河{chr(0x4E00 + k % 2000)}{chr(0x5200 + k // 9 % 900)}水务公司]"
            f"与[:Group 山海{chr(0x5000 + k)}集团]签约，[n:Group 集团]出资。"
            for k in range(copies)
        ]
        document, sentences, mentions = make("".join(parts))
        start = time.process_time()
        resolve(document, sentences, mentions, default())
        return time.process_time() - start

    took(10)
    assert took(2000) < 40 * max(took(250), 0.02)


def test_a_group_that_is_never_named_is_one_thing_of_its_report() -> None:
    result, links = read(
        "今年[n:Group 集团]增收。[n:Group 集团]还清债务，[n:Group 新集团]挂牌，[n:City 我市]表扬。"
    )
    assert [(e.name, e.type, e.scope) for e in result.entities] == [("集团", "Group", "report.txt")]
    assert links == [("集团",), ("集团",), ("集团",), ()]
    assert result.speaker == result.entities[0].id


def test_a_group_that_is_named_in_passing_does_not_become_the_one_who_speaks() -> None:
    people = "、".join(f"[:Person 周{c}明]" for c in "东南西北春夏秋冬山水江河湖海天地日月星辰风雨雷电")
    own = "[n:Group 集团]增收，表彰" + people + "。" + "[n:Group 集团]扩产。" * 5
    _, links = read("今年" + "情况报告如下。" * 60 + own + "\n学习[:Group 湘水集团]、[:Group 岳麓集团]。")
    assert {x for link in (links[0], *links[-7:-2]) for x in link} == {"集团"}


def test_a_place_in_an_address_is_not_the_place_of_the_report() -> None:
    result, links = read("[n:City 我市]推广。[n:City 我市]表彰。与[:County 余姚市][:Township 鹿亭乡]结对。")
    assert links[:2] == [("我市",), ("我市",)]
    assert result.entities[0].type == "City"


def test_a_company_named_after_its_group_is_not_the_group() -> None:
    result, links = read("[:Group 东江能源集团]与[:Company 东江能源集团青石发电公司]结算。")
    assert len({link[0] for link in links}) == len(result.entities) == 2


def test_who_founds_a_company_of_like_name_is_not_its_short_form() -> None:
    _, links = read("[:Group 东江集团]在会上说，组建[:Group 东江文化集团]。[:Group 东江集团]增资。")
    assert links == [("东江集团",), ("东江文化集团",), ("东江集团",)]


def test_a_company_that_the_lexicons_know_is_no_short_form_of_another() -> None:
    _, links = read("[:Company 海通证券]上市。[n:Company 公司]有[:Company 海通创新证券投资有限公司]。")
    assert links[0] != links[2]


def test_a_group_that_only_its_party_committee_names_is_what_group_points_to() -> None:
    _, links = read("[:PartyOrganization 东江能源集团党委]开会。[n:Group 集团]增资。")
    assert links[-1] == ("东江能源集团",)


def test_an_organ_behind_its_body_is_known_by_both_names() -> None:
    result, _ = read("[:GovernmentBody 商务厅][:GovernmentBody 贸易促进局]局长到会。")
    assert ["商务厅贸易促进局" in e.aliases for e in result.entities] == [False, True]


def test_what_a_sentence_makes_of_a_group_is_not_the_group() -> None:
    """A new name that an old one would be short for is another body where the sentence turns one into the
    other."""
    result, _ = read("[:Group 青石集团]和[:Group 东江集团]合并组建[:Group 东江控股集团有限公司]。")
    assert [e.name for e in result.entities] == ["青石集团", "东江集团", "东江控股集团有限公司"]
    result, _ = read("原[:Group 东江集团]更名为[:Group 东江控股集团有限公司]，[:Group 东江集团]注销。")
    assert [e.name for e in result.entities] == ["东江集团", "东江控股集团有限公司"]


def test_a_group_company_is_not_its_stock_company() -> None:
    result, _ = read("[:Group 东江钢铁集团公司]控股[:Company 东江钢铁股份有限公司]。")
    assert len(result.entities) == 2


def test_counted_enterprises_are_those_just_named() -> None:
    """两集团 is no name, and 三方 are three, without what they found and without who stands beside them."""
    _, links = read("[:Group 东江集团]与[:Group 青石集团]合并。[:Group 两集团]签约。")
    assert links[-1] == ("东江集团", "青石集团")
    founders = "[:Group 东江集团]与[:Company 白沙公司]、[:Company 南岭公司]"
    _, links = read(founders + "设立[:Company 青石公司]，[n:Company 三方]各有股份。")
    assert links[-1] == ("东江集团", "白沙公司", "南岭公司")
    named = "[:Company 白沙公司]与[:Company 南岭公司]停产。"
    _, links = read(named + "[:Group 东江集团]和[n:Company 两家公司]合作。")
    assert links[-1] == ("白沙公司", "南岭公司")


def test_what_is_said_to_be_founded_is_the_new_one() -> None:
    _, links = read("[:Group 东江集团]在岚江揭牌。[:Company 白沙公司]到会，[n:Group 新集团]注册资本两亿元。")
    assert links[-1] == ("东江集团",)


def test_latin_letters_in_brackets_are_another_name() -> None:
    result, _ = read("[:Group 东江港务集团]（[:Company DJPA]）到会。")
    assert [(e.name, e.aliases) for e in result.entities] == [("东江港务集团", ("DJPA",))]


def test_a_person_is_called_by_the_full_name_not_by_surname_and_title() -> None:
    result, links = read("[:Person 李富]到会。[:Person 李镇长]说。")
    assert links[0] == links[1]
    assert [e.name for e in result.entities] == ["李富"]


def test_a_company_s_foreign_or_local_maker_is_not_its_short_form() -> None:
    _, links = read("[:Company 青石食品（荣成）有限公司]投产。[:Company 青石]有60家公司。")
    assert links[0] != links[1]


def test_this_company_is_a_company_before_a_group() -> None:
    named = "签约设立[:Company 青石公司]，[:Group 东江集团]控股。"
    _, links = read(named + "[:Person 周启明]到会。[n:Company 该公司]开业。")
    assert links[-1] == ("青石公司",)


def test_this_company_is_whom_a_group_has_brought() -> None:
    _, links = read("[:Group 东江集团]引进[:Company 青石公司]。[n:Company 该公司]开业。")
    assert links[-1] == ("青石公司",)


def test_the_title_of_a_document_names_no_region_by_what_is_of_its_level() -> None:
    result, _ = read("印发《[:Policy 关于深化市属企业重组的方案]》，[n:City 全市]推进。")
    assert "City" not in [e.type for e in result.entities]


def test_both_are_the_partners_not_the_owner_of_one() -> None:
    _, links = read(
        "[:Group 东江集团]与[:Group 白沙集团]旗下[:Company 南岭公司]收购一厂，[n:Company 二者]分别持股。"
    )
    assert links[-1] == ("东江集团", "南岭公司")


def test_the_group_is_what_the_report_has_just_seen_founded() -> None:
    _, links = read("（新华社）[:Group 东江集团]挂牌。[n:Group 集团]由[:Company 青石公司]重组设立。")
    assert links[-2] == ("东江集团",)


def test_a_company_to_be_founded_is_none_that_was_founded_before() -> None:
    _, links = read("[:Group 东江集团]在岚江揭牌。三方出资设立[n:Company 项目公司]。")
    assert links[-1] == ()


def test_who_was_heard_is_none_of_several_and_these_may_stand_two_sentences_back() -> None:
    parties = "[:Group 东江集团]、[:Company 白沙公司]与[:Group 南岭集团]签约，"
    _, links = read("记者从[:GovernmentBody 市国资委]获悉，" + parties + "[n:Company 三方]将深化合作。")
    assert set(links[-1]) == {"东江集团", "白沙公司", "南岭集团"}
    _, links = read(
        "[:Group 东江集团]与[:Group 南岭集团]签约。[:Group 东江集团]代表到会。[n:Company 双方]将合作。"
    )
    assert set(links[-1]) == {"东江集团", "南岭集团"}


def test_a_known_group_written_with_its_place_is_the_group() -> None:
    book = replace(name_book(default()), known={"青岩集团": "青岩投资控股集团"})
    assert short_form_of("青岩集团", "岚江青岩集团", "Group", book)
    assert not short_form_of("青岩集团", "青岩实业集团", "Group", book)
    assert short_form_of("市水务集团", "赣州水务集团", "Group", book)
    assert not short_form_of("市水务集团", "浙江水务集团", "Group", book)


def test_two_names_of_one_list_are_short_forms_of_no_third() -> None:
    result, _ = read("[:Group 岚江港集团]、[:Group 白沙港集团]来访。[:Group 岚江白沙港集团]主业为港口。")
    assert [e.name for e in result.entities] == ["岚江港集团", "白沙港集团", "岚江白沙港集团"]


def test_what_is_renamed_after_a_semicolon_is_none_of_its_names_before() -> None:
    result, _ = read("前身是[:Company 东江酒厂]；1997年改制为[:Company 岚东江酒厂有限责任公司]。")
    assert [e.name for e in result.entities] == ["东江酒厂", "岚东江酒厂有限责任公司"]


def test_a_company_is_the_group_of_its_name_and_a_short_form_what_begins_with_it() -> None:
    result, _ = read("[:Group 交远集团]发布公告，[:Company 交远公司]股权划转。")
    assert [e.name for e in result.entities] == ["交远集团"]
    result, _ = read("[:Company 青岩人寿保险公司]与[:Company 国信青岩信托公司]签约，[:Company 青岩]盈利。")
    assert "青岩" in result.entities[0].aliases


def test_the_label_of_an_exchange_says_who_announces() -> None:
    _, links = read(
        "证券简称：[:Company 青石热电] 关于[:Group 南岭集团]受让股份的公告\n"
        "[n:Company 本公司]股东[:Group 白沙集团]与[:Group 南岭集团]签约，[:Group 南岭集团]受让股份。"
    )
    assert links[2] == ("青石热电",)


def test_the_title_of_a_document_names_no_enterprise_with_a_word_of_doing_before() -> None:
    result, _ = read("[:Company 青石水务有限公司]收到《[:Policy 关于划转青石水务有限公司股份的通知]》。")
    assert [e.name for e in result.entities if e.type == "Company"] == ["青石水务有限公司"]


def test_a_listed_company_is_not_the_group_of_its_name() -> None:
    text = "上市公司[:Company 岚江稀土]公告称，控股股东[:Group 岚江稀土集团]不变。"
    result, _ = read(text)
    assert [e.name for e in result.entities] == ["岚江稀土", "岚江稀土集团"]
    result, _ = read("[:Company 岚江稀土]盈利，[:Group 岚江稀土集团]增效。")
    assert [e.name for e in result.entities] == ["岚江稀土集团"]


def test_a_short_name_that_a_group_has_too_is_the_listed_company_s_where_only_that_is_named() -> None:
    result, links = read("[:Company 中国能源建设股份有限公司]发布半年报。[:Group 中国能建]营收3亿元。")
    assert links[-1] == ("中国能源建设股份有限公司",)
    assert len(result.entities) == 1


def test_a_place_of_a_list_that_shares_its_level_is_known_by_what_is_written() -> None:
    reading = read_document(normalize("t", "周口、商丘两市开展试点。", ""), default())
    assert [(e.name, e.aliases) for e in reading.entities] == [("周口市", ("周口",)), ("商丘市", ("商丘",))]


def test_an_interview_is_told_by_the_body_whose_head_is_asked() -> None:
    result, _ = read(
        "“水到家门口”\n——专访[:Company 青石水务]总经理[:Person 苗秋白]\n\n近日，记者来到[:Village 柳林村]。"
        "[:Village 柳林村]通了水，[:Village 柳林村]的人都高兴，[:Village 柳林村]办了新房。"
    )
    assert [e.name for e in result.entities if e.id == result.speaker] == ["青石水务"]
