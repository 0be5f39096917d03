"""A person who is called to or from an office is no part of the body's name behind him."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("青山控股集团召开大会。决定免去周启明青山控股集团副总经理职务。", "青山控股集团"),
        ("任命白沙水务集团总经理王磊为董事。白沙水务集团表示祝贺。", "白沙水务集团"),
    ],
)
def test_a_name_begins_behind_the_person(text: str, name: str) -> None:
    reading = read_document(normalize("t", text, ""), default())
    assert {e.name for e in reading.entities if e.type == "Group"} == {name}
