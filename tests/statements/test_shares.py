"""Shares in a ratio are percentages where the parts make a whole."""

import pytest

from kg.statements.relation_match import shares


@pytest.mark.parametrize(
    ("ratio", "percentages"),
    [
        ("55:45", ["55", "45"]),
        ("51∶30∶19", ["51", "30", "19"]),
        ("六四", ["60", "40"]),
        ("七比三", ["70", "30"]),
        ("3:2", []),
        ("六成", []),
    ],
)
def test_shares_of_a_ratio(ratio: str, percentages: list[str]) -> None:
    assert shares(ratio) == percentages
