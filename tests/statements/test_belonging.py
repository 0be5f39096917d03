"""Enterprises and organs belong to a body by their name, or because the report speaks of it."""

from pathlib import Path

import pytest

from kg import build

CASES = [
    # the name of a group in that of its company; not in an association's, nor where only the place is shared
    ("晨光控股集团召开会议。晨光置业公司交房。", {("晨光置业公司", "subsidiaryOf", "晨光控股集团")}),
    ("晨光控股集团到会。晨光企业家协会换届。", set()),
    ("辽宁控股集团召开会议。辽宁交通公司修路。", set()),
    # a company that is related to the group otherwise is not its subsidiary by its name
    ("晨光控股集团收购晨光置业公司。", set()),
    # an organ of the body that the clause is about, not one whose name tells whose it is
    ("晨光控股集团改革提速。战略发展部牵头制定办法。", {("战略发展部", "partOf", "晨光控股集团")}),
    ("晨光控股集团驻村帮扶，柳林村党支部结对共建。", set()),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_belonging_is_read_from_names_and_context(
    tmp_path: Path, text: str, wanted: set[tuple[str, str, str]]
) -> None:
    (tmp_path / "r.txt").write_text(text + "\n", encoding="utf-8")
    (reading,) = build([tmp_path / "r.txt"]).readings
    names = {e.id: e.name for e in reading.entities}
    found = {
        (names[s.subject], s.predicate, names.get(str(s.object), ""))
        for s in reading.statements
        if s.predicate in ("subsidiaryOf", "partOf")
    }
    assert found == wanted


def test_the_cases_were_run() -> None:
    assert len(CASES) == 6
