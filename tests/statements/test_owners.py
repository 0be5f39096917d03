"""What a name that begins with another's says: a branch is below its head, a namesake is not."""

import pytest
from related import related

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


@pytest.mark.parametrize(
    ("text", "below"),
    [
        ("青石银行召开会议。青石银行白沙市分行作交流发言。", {("青石银行白沙市分行", "青石银行")}),
        ("白沙交易所召开会议。白沙交易所东江分公司作交流发言。", {("白沙交易所东江分公司", "白沙交易所")}),
        ("青石集团召开会议。青石集团电子股份有限公司作交流发言。", set()),
    ],
)
def test_a_branch_is_below_its_head(text: str, below: set[tuple[str, str]]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    found = [s for s in reading.statements if s.predicate == "subsidiaryOf"]
    assert {(names[s.subject], names[str(s.object)]) for s in found} == below


def test_a_union_called_by_its_group_only_is_the_groups() -> None:
    assert related("青石集团深化改革。集团工会走访职工120户。", "partOf") == {("集团工会", "青石集团")}
    assert related("集团工会走访职工120户。", "partOf") == set()
