"""Who says a quotation: named before or behind it, carried over, pointed to, or nobody that is sure."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


def said(text: str) -> set[tuple[str, str]]:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    return {(names[s.subject], s.object.text) for s in reading.statements if s.predicate == "said"}


SAID = {
    # several who say it together
    "独立董事苗秋白、周启明认为：“价格公道，没有亏了小股东。”": {
        ("苗秋白", "价格公道，没有亏了小股东。"),
        ("周启明", "价格公道，没有亏了小股东。"),
    },
    # behind another word in quotation marks, and far from the verb
    "董事长苗秋白强调，整合不是“换招牌”，债务要理清，人要安顿好，“三块牌子并成一块，欠工友的钱一分不少”。": {
        ("苗秋白", "三块牌子并成一块，欠工友的钱一分不少")
    },
    # the sentence before tells that somebody speaks
    "董事长苗秋白说，今年要打深井二十眼。“水是山里人借给我们的，得还回去。”": {
        ("苗秋白", "水是山里人借给我们的，得还回去。")
    },
    # it opens a paragraph that goes on with somebody
    "“管子接上了，心才算接上。”青石水务集团董事长苗秋白上任后先去了柳林村。": {
        ("苗秋白", "管子接上了，心才算接上。")
    },
    # who is asked answers
    "记者问总经理苗秋白何时通水，他答：“年底以前，一户不落。”": {("苗秋白", "年底以前，一户不落。")},
    # a sentence that ends in somebody's words without a verb of saying
    "抄表员苗秋白背着工具包走了三个村，“水压够不够，得用手去试。”": {("苗秋白", "水压够不够，得用手去试。")},
    "董事长苗秋白到会。他透露，今年铺管两百里，资金已到位，“账上有钱，心里不慌”。": {
        ("苗秋白", "账上有钱，心里不慌")
    },
    # a sentence of its own behind the one that tells of somebody
    "抄表员苗秋白每天走二十里山路。“水到了，人心就到了。”": {("苗秋白", "水到了，人心就到了。")},
    "苗秋白修了一辈子管子。“管子不说话，你得听。”这是他常挂在嘴边的话。": {
        ("苗秋白", "管子不说话，你得听。")
    },
    "抄表员苗秋白、周启明每天走二十里山路。“水到了，人心就到了。”": set(),
    # who speaks behind a colon, not who is named next
    "董事长苗秋白很高兴。他指出：“这口井打得值。”厂长周启明汇报说，水量够用。": {
        ("苗秋白", "这口井打得值。")
    },
    # whose body is named
    "青石水务集团分析师苗秋白并不乐观，“管网的病，药方在水价。”": {("苗秋白", "管网的病，药方在水价。")},
    # what is done, not said
    "苗秋白推广节水经验，“一户一表、一村一账”。": set(),
    # a paper says it, not who is named in it
    "公开曝光苗秋白等3人，通报指出：“公款不是自家的水缸。”": set(),
    # who is spoken to, or told of next, says nothing
    "经理苗秋白问书记周启明：“党员能帮上什么忙？”": {("苗秋白", "党员能帮上什么忙？")},
    "“管子接上了，心才算接上。”那一年，青石集团亏损，苗秋白还在柳林村。": set(),
}


@pytest.mark.parametrize(("text", "expected"), SAID.items())
def test_who_says_it(text, expected):
    assert said(text) == expected
