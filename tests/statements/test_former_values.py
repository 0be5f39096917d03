"""Values that were replaced by others: they are told, and never as what is."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


def _values(text: str) -> dict[float, tuple[str, str | None]]:
    """By each value its status and time."""
    reading = read_document(normalize("t", text, ""), default())
    return {
        float(s.quantity.value): (s.status, dict(s.qualifiers).get("time"))
        for s in reading.statements
        if s.quantity is not None and s.quantity.value is not None
    }


def test_a_value_that_was_replaced_has_ended() -> None:
    found = _values("青石集团机关科室由19个减至8个，资产总额由整合后的21.8亿元增至67.4亿元。")
    assert found[19.0] == ("ended", None)
    assert found[8.0] == ("asserted", None)
    assert found[67.4][0] == "asserted"


def test_a_value_that_is_told_with_its_time_held_then() -> None:
    found = _values("青石集团净利润由2018年的1180万元增至2023年的6720万元。")
    assert found[1180.0] == ("asserted", "2018年")
    assert found[6720.0][0] == "asserted"


def test_what_a_plan_starts_from_still_holds() -> None:
    found = _values("到2030年，青石集团力争把利润由3亿元提高到5亿元。")
    assert found[3.0] == ("asserted", None)
    assert found[5.0] == ("planned", "到2030年")


@pytest.mark.parametrize("loss", ["亏损", "负"])
def test_a_loss_that_was_is_no_profit(loss: str) -> None:
    assert 2100.0 not in _values(f"青石集团利润总额由去年同期的{loss}2100万元转为盈利1480万元。")


def test_both_values_are_of_whom_the_clause_is_about() -> None:
    reading = read_document(
        normalize("t", "青石集团整合白沙公司。白沙公司库容由18万吨扩大到26万吨。", ""), default()
    )
    names = {e.id: e.name for e in reading.entities}
    told = {names[s.subject] for s in reading.statements if s.quantity is not None}
    assert told == {"白沙公司"}
