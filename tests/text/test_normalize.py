"""Normalization: one form for the rules, and every character leads back to the stored one."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import Span
from kg.share import share_dir
from kg.text import normalize
from kg.text.characters import fold
from kg.text.noise import shipped_noise

REPORTISH = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            " \u3000\t\n\r，。、；：？！“”‘’《》（）,.;:()\"'％５Ａ①⼯⻋\u00ad\u200b\x00\ufeff#—…/-"
        ),
        st.characters(min_codepoint=0x4E00, max_codepoint=0x4E80),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=200,
)


def text_of(raw):
    return normalize("x", raw, "").text


@given(REPORTISH)
@settings(max_examples=300, deadline=None)
def test_offsets_are_ordered_and_inside_the_stored_text(raw):
    document = normalize("x", raw, "")
    assert document.raw == raw
    assert len(document.offsets) == len(document.text) + 1
    assert document.offsets[-1] == len(raw)
    assert all(a <= b for a, b in zip(document.offsets, document.offsets[1:], strict=False))


@given(REPORTISH)
@settings(max_examples=300, deadline=None)
def test_each_character_comes_from_one_that_folds_to_it(raw):
    document = normalize("x", raw, "")
    for i, char in enumerate(document.text):
        origin = raw[document.offsets[i]]
        assert char in fold(origin) or char in " \n，；：？！（）“”", (char, origin)


@given(REPORTISH)
@settings(max_examples=200, deadline=None)
def test_nothing_invisible_and_nothing_of_plane_15_remains(raw):
    for char in text_of(raw):
        assert not 0xF0000 <= ord(char) <= 0xFFFFF
        assert char in "\n\t" or ord(char) >= 32


@given(REPORTISH, st.integers(0, 200), st.integers(0, 200))
@settings(deadline=None)
def test_a_span_quotes_the_stored_characters(raw, a, b):
    document = normalize("x", raw, "")
    start, stop = sorted((min(a, len(document.text)), min(b, len(document.text))))
    where = document.raw_span(Span(start, stop))
    assert document.quote(Span(start, stop)) == raw[where.start : where.stop]


CASES = {
    "digits, letters and signs become ASCII": ("增长１２．５％，ＡＢ股", "增长12.5%，AB股"),
    "Chinese punctuation stays": ("“一、二”：（三）；《四》？！", "“一、二”：（三）；《四》？！"),
    "the columns of a roster stay apart": (
        "优秀党员\n周启明 东江控股集团总经理\n林晚晴（女） 青石公司副部长",
        "优秀党员\n周启明 东江控股集团总经理\n林晚晴（女）青石公司副部长",
    ),
    "ideographic full stop stays": ("完成。", "完成。"),
    "radicals become ideographs": ("⼯业⻋间⻓期⻔类", "工业车间长期门类"),
    "compatibility ideographs": ("金額", "金額"),
    "soft hyphens and zero-width characters vanish": ("通\u00ad商\u200b集\ufeff团", "通商集团"),
    "control characters vanish": ("通\x00商\x08集团", "通商集团"),
    "noise marks vanish": ("##paidbegin##据了解##paidend##，", "据了解，"),
    "a space between ideographs vanishes": ("综合毛 利率", "综合毛利率"),
    "a spaced-out title closes up": ("党　建　工　作　简　报", "党建工作简报"),
    "a padded name closes up": ("李　明", "李明"),
    "spaces around figures vanish": ("收入 23.46 亿元", "收入23.46亿元"),
    "Latin words stay apart": ("与 General Motors 合作", "与General Motors合作"),
    "two names in brackets stay apart": ("电 (林知夏 杨再川)记者", "电（林知夏 杨再川）记者"),
    "a list of names stays apart": ("（记者 林知夏 通讯员 杨再川）", "（记者 林知夏 通讯员 杨再川）"),
    "a wide gap in a title is one space": ("铸魂强基促发展  红芯闪耀生产线", "铸魂强基促发展 红芯闪耀生产线"),
    "ASCII marks between ideographs become Chinese": ("集团,公司;园区(新)", "集团，公司；园区（新）"),
    "a thousands comma stays": ("营收8,000万元", "营收8,000万元"),
    "a pair of ASCII quotes becomes a Chinese pair": ('实施"一四八"战略', "实施“一四八”战略"),
    "corner brackets become quotes": ("实施「一四八」战略", "实施“一四八”战略"),
    "carriage returns": ("一。\r\n二。\r三。", "一。\n二。\n三。"),
    "a page number vanishes": ("推动改革。\n— 3 —\n再接再厉。", "推动改革。\n再接再厉。"),
    "a page of pages vanishes": ("推动改革。\n  12 / 168  \n再接再厉。", "推动改革。\n再接再厉。"),
    "a figure with dashes is no page number": ("1—3季度\n增长", "1—3季度\n增长"),
    "a name broken at a line end": ("由通商集团、\n工投集团组建。", "由通商集团、工投集团组建。"),
    "plane 15 is replaced": ("甲\U000f0041乙", "甲\ufffd乙"),
    "square metres": ("占地300㎡", "占地300平方米"),
}


@pytest.mark.parametrize("name", CASES)
def test_form(name):
    raw, wanted = CASES[name]
    assert text_of(raw) == wanted


def test_hard_wrapped_paragraphs_are_joined_and_real_ones_kept():
    body = "集团党委坚决贯彻落实决策部署把主题教育作为当前的首要任务和加快改革的重要引擎推动互促共进"
    text = body * 3 + "。"
    wrapped = "\n".join(text[i : i + 30] for i in range(0, len(text), 30))
    raw = f"关于改革的报告\n{wrapped}\n　　一、下一段从这里开始\n{wrapped}"
    assert text_of(raw) == f"关于改革的报告\n{text}\n　　一、下一段从这里开始\n{text}"


def test_a_list_of_short_lines_is_not_joined():
    raw = "成员单位\n市水务集团\n市燃气集团\n市公交集团\n市城投集团"
    assert text_of(raw) == raw


def test_the_title_is_the_first_line_that_reads_like_one():
    assert normalize("x", "\n　关于改革的报告　\n一、做法", "").title == "关于改革的报告"
    assert normalize("x", "尊敬的各位领导：\n现将情况汇报如下。", "").title == ""


def bracketed(example):
    before, _, rest = example.partition("[")
    match, _, after = rest.partition("]")
    return before + match + after, before + after


def test_noise_rules_hold_their_examples():
    tried = 0
    for file in sorted((share_dir() / "data" / "rules" / "noise").glob("*.yaml")):
        for rule in yaml.safe_load(file.read_text(encoding="utf-8")):
            for example in rule["examples"]:
                raw, wanted = bracketed(example)
                assert text_of(raw) == wanted, rule["id"]
                tried += 1
            for example in rule["counter-examples"]:
                assert not any(p.search(example) for p, _ in shipped_noise().patterns), rule["id"]
                tried += 1
    assert tried >= 10


UNEVEN = """东江控股集团年度工作总结

    一、经营稳中有进
    全年供水三亿吨，其中农村供水一亿吨，管网漏损率由年初的
百分之十一降到百分之九，资产负债率同
步下降。全年完成投资十二亿元，新建水厂两座，
改造管网八十公里，惠及群众四十万人。
    二、改革走深走实
    集团与岚江大学共建节水实验室，首批入驻研究人员
二十名，开发的智能水表在三个县推广。全年
压减法人户数五户，选聘职业经理人三名，
工资总额与效益挂钩。
    三、党建融入中心
    集团党委结对柳林村，捐建水厂一座，选派驻村第一书记
一名，带动村民增收。
"""


def test_unevenly_wrapped_paragraphs_are_joined_where_indents_open_them():
    lines = [line.strip() for line in normalize("t.txt", UNEVEN, "").text.split("\n") if line.strip()]
    assert [line[:4] for line in lines] == [
        *("东江控股", "一、经营", "全年供水", "二、改革", "集团与岚", "三、党建", "集团党委"),
    ]
    assert "年初的百分之十一" in lines[2]
