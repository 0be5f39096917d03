"""The judgements file and what follows from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.entities.judgements import Judgement, add_judgement, identities, in_force, read_judgements
from kg.model import Entity

NAMES = {id: Entity(id, "Group", id * 3) for id in "abcde"}


def judge(verdict: str, one: str, other: str, minute: int = 0) -> Judgement:
    return Judgement(verdict, one, other, "analyst", f"2026-01-31T09:{minute:02}:00")  # type: ignore[arg-type]


def test_what_is_added_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "judgements.tsv"
    made = [judge("same", "a", "b"), judge("different", "b", "c", 1)]
    for j in made:
        add_judgement(path, j)
    assert read_judgements(path) == (tuple(made), ())
    assert read_judgements(tmp_path / "none.tsv") == ((), ())


def test_a_bad_line_is_an_issue_and_the_rest_is_read(tmp_path: Path) -> None:
    path = tmp_path / "judgements.tsv"
    path.write_text(
        "same\ta\tb\tme\t2026-01-31\nperhaps\ta\tb\tme\t2026-01-31\nsame\ta\nsame\ta\tb\tme\tsoon\n", "utf-8"
    )
    found, issues = read_judgements(path)
    assert len(found) == 1
    assert [i.message.split(":")[0] for i in issues] == ["line 2", "line 3", "line 4"]


def test_misuse_is_an_exception(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="two different ids"):
        add_judgement(tmp_path / "j.tsv", judge("same", "a", "a"))


def test_the_last_judgement_on_a_pair_holds_and_can_be_withdrawn() -> None:
    js = [
        judge("same", "a", "b"),
        judge("different", "b", "a", 1),
        judge("same", "c", "d"),
        judge("withdrawn", "c", "d", 2),
    ]
    assert [(p, j.verdict) for p, j in in_force(js).items()] == [(("a", "b"), "different")]


def test_same_is_transitive_until_a_different_stands_between() -> None:
    found = identities([judge("same", "a", "b"), judge("same", "b", "c", 1)], NAMES)
    assert len({found.head(x) for x in "abc"}) == 1
    js = [judge("same", "a", "b"), judge("same", "b", "c", 1), judge("different", "a", "c", 2)]
    found = identities(js, NAMES)
    assert found.head("a") == found.head("b") != found.head("c")
    assert len(found.issues) == 1


def test_supported_pairs_are_merged_unless_judged() -> None:
    assert identities([], NAMES, [("a", "b")]).head("a") == identities([], NAMES, [("a", "b")]).head("b")
    found = identities([judge("unsure", "a", "b")], NAMES, [("a", "b")])
    assert found.head("a") != found.head("b")


@given(
    st.lists(
        st.tuples(st.sampled_from(["same", "different"]), st.sampled_from("abcde"), st.sampled_from("abcde")),
        max_size=12,
    )
)
def test_no_two_that_were_judged_different_are_ever_one(rows: list[tuple[str, str, str]]) -> None:
    js = [judge(v, a, b, i) for i, (v, a, b) in enumerate(rows) if a != b]
    found = identities(js, NAMES)
    for (a, b), j in in_force(js).items():
        if j.verdict == "different":
            assert found.head(a) != found.head(b)
    assert found == identities(reversed(js) if len(in_force(js)) == len(js) else js, NAMES)
