"""A text is cut in the same way whether it is the first one or one of many."""

from kg.mentions.words import Cutter

TEXTS = ("浙江省宁波市的通商集团成立。", "乡村振兴战略全面实施，AI大模型2.0发布", "")


def test_words_of_a_first_text_and_of_later_ones():
    used = Cutter(stops=["本公司"], apart=["市的"])
    for text in TEXTS * 2:
        fresh = Cutter(stops=["本公司"], apart=["市的"])
        assert fresh.words(text, 0, len(text)) == used.words(text, 0, len(text))
    assert [w.text for w in used.words(TEXTS[0], 0, 6)] == ["浙江省", "宁波市"]
