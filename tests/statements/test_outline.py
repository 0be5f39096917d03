"""Under which headings a deed or figure is planned: those of plans, not the titles of news."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

TOLD = "上半年，东江集团营业收入78亿元，启动“青苗行动”。"
NEWS = [
    "东江集团召开年中会议 部署下半年工作",
    "东江集团研究部署下一步工作",
    "东江集团党委书记周启明：明年要再上台阶",
    "市国资委举行全市国资系统工作部署会",
    "东江集团全面完成年度目标",
    "东江集团扎实推进改革重点任务",
]
PLANS = ["东江集团2023年工作计划", "四、下一步工作部署", "二、发展目标和重点任务"]


@pytest.mark.parametrize(
    ("heading", "status"), [(h, "asserted") for h in NEWS] + [(h, "planned") for h in PLANS]
)
def test_only_the_headings_of_plans_plan(heading: str, status: str) -> None:
    reading = read_document(normalize("t", f"{heading}\n{TOLD}", ""), default())
    told = [s.status for s in reading.statements if s.predicate in ("metric", "launched")]
    assert len(told) >= 2
    assert set(told) == {status}
