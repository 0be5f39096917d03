"""Sentences: in order, disjoint, trimmed, bounded, complete; quotations and speakers stay with theirs."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.text import normalize, segment
from kg.text.segment import LONGEST

MARKS = st.text(alphabet="甲乙丙丁。！？；，、“”（）\n 1说：", max_size=300)


def sentences(raw):
    document = normalize("x", raw, "")
    return [document.text[s.span.start : s.span.stop] for s in segment(document)]


def test_numbered_points_of_a_line_are_paragraphs():
    document = normalize("x", "一、甲。乙。二、丙。（三）丁。十个戊。", "")
    assert [s.paragraph for s in segment(document)] == [0, 0, 1, 2, 2]


@given(MARKS)
@settings(max_examples=300, deadline=None)
def test_sentences_are_ordered_trimmed_and_leave_out_nothing_but_space(raw):
    document = normalize("x", raw, "")
    at = 0
    for sentence in segment(document):
        span = sentence.span
        assert not document.text[at : span.start].strip()
        assert 0 < len(span) <= LONGEST
        assert document.text[span.start : span.stop].strip() == document.text[span.start : span.stop]
        at = span.stop
    assert not document.text[at:].strip()


CASES = {
    "stops": ("完成整合。效果如何？很好！", ["完成整合。", "效果如何？", "很好！"]),
    "a semicolon does not part": ("一是整合；二是融合。", ["一是整合；二是融合。"]),
    "a closing quote belongs to its sentence": (
        "他指出：“要改革。”会后落实。",
        ["他指出：“要改革。”", "会后落实。"],
    ),
    "a quotation of two sentences stays whole": ("他强调：“要改革。要快。”", ["他强调：“要改革。要快。”"]),
    "the speaker behind a quotation": (
        "“课就什么时候开。”季长庚说。散会。",
        ["“课就什么时候开。”季长庚说。", "散会。"],
    ),
    "brackets stay whole": ("成立公司（简称甲。乙）运营。", ["成立公司（简称甲。乙）运营。"]),
    "a quote that never closes parts": ("他说：“要改革。会后落实。", ["他说：“要改革。", "会后落实。"]),
    "lines": ("一、做法\n推动改革", ["一、做法", "推动改革"]),
    "decimals": ("增长12.5%。", ["增长12.5%。"]),
}


@pytest.mark.parametrize("name", CASES)
def test_split(name):
    raw, wanted = CASES[name]
    assert sentences(raw) == wanted


def test_headings_and_paragraphs():
    document = normalize(
        "x", "关于改革的报告\n一、主要做法\n（一）压实责任抓统筹。集团召开动员会。\n正文，完成。", ""
    )
    got = [(document.text[s.span.start : s.span.stop], s.paragraph, s.heading) for s in segment(document)]
    assert got == [
        ("关于改革的报告", 0, True),
        ("一、主要做法", 1, True),
        ("（一）压实责任抓统筹。", 2, True),
        ("集团召开动员会。", 2, False),
        ("正文，完成。", 3, False),
    ]


HOSTILE = (
    "的",
    "“",
    "（",
    "。",
    " ",
    "，",
    '"',
    "一 ",
    "1 ",
    "一\n",
    "“a。",
    "##a",
    "\n1/",
    "（责任编辑：",
    "李明 ",
)


@pytest.mark.alone
@pytest.mark.parametrize("unit", HOSTILE)
def test_repetition_is_read_in_linear_time(unit):
    def seconds(characters):
        raw = unit * (characters // len(unit))
        start = time.process_time()
        segment(normalize("x", raw, ""))
        return time.process_time() - start

    # Ten times the text is ten times the work, with a margin for a busy machine; quadratic work is a hundred.
    assert min(seconds(200_000) for _ in range(2)) < 40 * max(seconds(20_000), 0.01)
