"""Who is at a meeting that only a heading names: the author of the speech, and whom minutes list."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


def there(text: str) -> set[tuple[str, str]]:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    found = (s for s in reading.statements if s.predicate == "participatedIn")
    return {(names[s.subject], names[s.object]) for s in found}


SPEECH = "在青石水务集团2024年年中推进会上的发言\n"
MINUTES = "东江市防汛工作小组第五次会议纪要\n\n时间：2021年8月3日　主持人：副市长苗秋白\n"
THERE = {
    SPEECH + "（2024年7月2日）\n董事长 苗秋白\n各位同事：\n今年水价不变。": {("苗秋白", "2024年年中推进会")},
    "政府工作报告\n——2024年1月10日在东江县第十八届人民代表大会第三次会议上\n县长　苗秋白\n各位代表：\n": {
        ("苗秋白", "东江县第十八届人民代表大会第三次会议")
    },
    # a text that starts, and names somebody, is no byline
    SPEECH + "各位同事：\n去年，苗秋白同志带队修了三口井。": set(),
    MINUTES + "出席：周启明、林晚晴\n列席：市财政局何守正\n会议听取了汇报。": {
        (name, "第五次会议") for name in ("苗秋白", "周启明", "林晚晴", "何守正")
    },
    # who is excused, or asked by the chairman of a talk, is not listed
    MINUTES + "请假：周启明\n会议听取了汇报。": {("苗秋白", "第五次会议")},
}


@pytest.mark.parametrize(("text", "expected"), THERE.items())
def test_who_is_there(text, expected):
    assert there(text) == expected
