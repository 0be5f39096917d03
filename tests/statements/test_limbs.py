"""What a formula stands for, where the text tells it word by word, behind it or in the next sentence."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

TOLD = [
    ("开展“两查一改”活动（查账目、查库存，改流程），", {"查账目", "查库存", "改流程"}),
    ("推行“三融三促”工作法：融入生产促安全、融入经营促节支、融入帮扶促增收。", 3),
    ("推行“三个主动”服务：主动上门、主动对接、主动回访。", {"主动上门", "主动对接", "主动回访"}),
    ("“三问三送”走进车间。党委把它作为抓手，即问冷暖、问困难、问建议，送政策、送岗位、送技能。", 6),
    ("实施“两转一提”行动，即转观念、转作风和提效能。", {"转观念", "转作风", "提效能"}),
]
UNTOLD = [
    "开展“三会一课”：会议室里坐满党员，党课上到田间。",
    "坚持“一强两优”，即建设设备精良、服务优质、业绩优秀的企业。",
    "推行“两查一改”活动：各部门报来问题十件。",
]


def _parts(text: str) -> list[tuple[str, str]]:
    reading = read_document(normalize("t", f"东江控股集团{text}", ""), default())
    names = {e.id: e.name for e in reading.entities}
    return [
        (names[s.subject], names[str(s.object)]) for s in reading.statements if s.predicate == "hasComponent"
    ]


@pytest.mark.parametrize(("text", "parts"), TOLD)
def test_the_words_of_a_formula_are_its_parts(text: str, parts: set[str] | int) -> None:
    found = _parts(text)
    assert len({whole for whole, _ in found}) == 1
    told = {part for _, part in found}
    assert (len(told) if isinstance(parts, int) else told) == parts


@pytest.mark.parametrize("text", UNTOLD)
def test_what_is_not_told_word_by_word_is_no_part(text: str) -> None:
    assert _parts(text) == []
