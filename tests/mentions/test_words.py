"""A text is cut into jieba's words, whatever was cut before."""

from kg.mentions.persons import GIVEN
from kg.mentions.words import Cutter, dictionary
from kg.share import share_dir
from kg.train.given import table

TEXTS = ("浙江省宁波市的通商集团成立。", "乡村振兴战略全面实施，AI大模型2.0发布", "", "单个\ud800代理")


def test_words_of_a_first_text_and_of_later_ones():
    used = Cutter(stops=["本公司"], apart=["市的"])
    for text in TEXTS * 2:
        fresh = Cutter(stops=["本公司"], apart=["市的"])
        assert fresh.words(text, 0, len(text)) == used.words(text, 0, len(text))
        assert "".join(w.text for w in used.words(text, 0, len(text))) == text
    assert [w.text for w in used.words(TEXTS[0], 0, 6)] == ["浙江省", "宁波市"]


def test_codes_stay_whole_and_words_may_be_added_or_taken_out():
    cutter = Cutter(stops=["某某号"], apart=["会同县"])
    assert [w.text for w in cutter.words("CCD机会同县某某号", 0, 10)] == ["CCD机", "会同", "县", "某某号"]


def test_the_word_before_a_place_ends_there():
    text, cutter = "。浙江省宁波市", Cutter()
    before = [cutter.word_before(text, at) for at in range(len(text) + 1)]
    assert [w and w.text for w in before] == [None, None, None, None, "浙江省", None, None, "宁波市"]


def test_a_word_has_the_tag_of_the_dictionary_whole_or_cut():
    cutter = Cutter(apart=["会同县"])
    tags = {"集团": "n", "会同县": "n", "中长": "n", "要求": "v", "5": "", "，": "", "浔润": ""}
    assert {word: cutter.tag(word) for word in tags} == tags


def test_the_table_of_given_names_is_that_of_the_dictionary():
    assert (share_dir() / "data" / GIVEN).read_text(encoding="utf-8") == table(dictionary())
