"""Whose the figures of a campaign, a course or a platform are, and not."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


def _bearers(text: str) -> dict[float, str]:
    """By each value who bears it."""
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    told = ((s.quantity, s.subject) for s in reading.statements if s.predicate == "metric")
    return {float(q.value): names[who] for q, who in told if q is not None and q.value is not None}


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("青石集团工会举办“巧匠杯”劳动竞赛，设9个工种，评出状元7名。", "巧匠杯"),
        ("青石集团与岭南职业学院合办“青石匠才班”，招收学员86人。", "青石匠才班"),
        ("“药师下乡”活动走进213个小区，义诊2.6万人次。", "药师下乡"),
        ("青石集团纪委把提醒送上工地，推行“廉洁一刻钟”，累计开讲86场，覆盖职工2300人次。", "廉洁一刻钟"),
        ("“云上青石”平台汇集传感器5.8万个。", "云上青石"),
    ],
)
def test_sessions_takers_and_what_a_campaign_does_are_its_own(text: str, of: str) -> None:
    found = _bearers(text)
    assert found
    assert set(found.values()) == {of}


@pytest.mark.parametrize(
    "text",
    [
        "青石集团推行“一把手工程”，清退低效企业12家。",
        "青石集团举办“巧匠杯”劳动竞赛，带动全年实现利润3亿元。",
        "青石集团举办“巧匠杯”劳动竞赛，青石集团新增专利12件。",
        "青石集团建立“日调度”机制，全年盘活资产3.2亿元。",
    ],
)
def test_what_an_enterprise_has_or_earns_stays_its_own_beside_a_campaign(text: str) -> None:
    assert set(_bearers(text).values()) == {"青石集团"}


def test_since_a_campaign_began_an_enterprise_does_what_it_does() -> None:
    text = "青石集团深化改革。“双百行动”实施以来，职工人均收入增长35%，新增专利120件。"
    assert set(_bearers(text).values()) == {"青石集团"}
