"""Whose an organ is that stands alone: of the body that its clause is about, not of visitors or places."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.statements.homes import RULE
from kg.text import normalize

LEAD = "青石水务股份有限公司召开年度会议，注册资本2亿元。"


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        (LEAD + "董事会聘任周启明先生为总经理。", {"董事会"}),
        (LEAD + "安全环保部部长林晚晴作了发言。", {"安全环保部"}),
        (LEAD + "柳林村党支部书记周启明介绍情况。", set()),
        ("青石水务股份有限公司与东江大学共建东江水质联合实验室。联合实验室主任周启明讲话。", set()),
    ],
)
def test_an_organ_that_stands_alone(text: str, organs: set[str]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    found = [s for s in reading.statements if s.evidence[0].rule == RULE]
    assert {names[s.subject] for s in found} == organs
    assert {names[str(s.object)] for s in found} <= {"青石水务股份有限公司"}
