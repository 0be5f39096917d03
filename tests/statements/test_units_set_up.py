"""What is said behind the founding of a unit is said of who founds it, not of the unit."""

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

SET_UP = "青石港务集团设立海关服务专班，建设江口物流中心项目，推进北岸码头扩建项目。"


def test_a_unit_that_is_set_up_does_not_act_in_the_next_clause() -> None:
    read = read_document(normalize("t", SET_UP, ""), default())
    names = {e.id: e.name for e in read.entities}
    projects = [names[s.subject] for s in read.statements if s.predicate == "hasProject"]
    assert projects == ["青石港务集团"] * 2
