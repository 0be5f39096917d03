"""Protects the lexicons of names: a known type, one meaning a form, an outside source."""

from __future__ import annotations

from pathlib import Path

import pytest

LEXICON = Path(__file__).parents[2] / "data" / "lexicon"
NAMES = sorted((LEXICON / "names").glob("*.tsv"))
TYPES = {
    *("Group", "Company", "GovernmentBody", "PartyOrganization", "OrganizationUnit", "Institution", "Fund"),
    *("Person", "Province", "City", "County", "Township", "Village", "Place", "Facility"),
    *("Strategy", "Goal", "Platform", "Industry", "Slogan", "Policy", "Initiative", "Project", "Meeting"),
    *("Honor", "Product"),
}
QUOTES = "“”《》"


def rows(path: Path) -> list[tuple[str, str, list[str], list[str]]]:
    """Name, type, short forms and ambiguous forms of a file's lines."""
    out = []
    for line in path.read_text(encoding="utf8").splitlines():
        if not line.startswith("#"):
            name, kind, *forms = line.split("\t")
            shorts, ambiguous = ([x for x in each.split("|") if x] for each in [*forms, "", ""][:2])
            out.append((name, kind, shorts, ambiguous))
    return out


def test_there_are_names() -> None:
    assert len(NAMES) >= 12
    assert sum(len(rows(path)) for path in NAMES) > 4_000


@pytest.mark.parametrize("path", NAMES, ids=lambda p: p.stem)
def test_a_file_names_its_source_and_has_its_columns(path: Path) -> None:
    text = path.read_text(encoding="utf8")
    head = [line for line in text.splitlines() if line.startswith("#")]
    assert any("Source:" in line for line in head)
    assert text.endswith("\n")
    assert "\r" not in text
    for name, kind, shorts, ambiguous in rows(path):
        assert kind in TYPES, name
        assert all(x == x.strip() and len(x) >= 2 for x in [name, *shorts] if path.stem != "tails"), name
        assert set(ambiguous) <= {name, *shorts}, name
        assert name not in shorts, name
        assert name[0] not in QUOTES or kind == "Policy", name


@pytest.mark.parametrize("path", NAMES, ids=lambda p: p.stem)
def test_a_form_stands_for_one_name(path: Path) -> None:
    owner: dict[str, str] = {}
    for name, _, shorts, ambiguous in rows(path):
        for form in {name, *shorts} - set(ambiguous):
            assert owner.setdefault(form, name) == name, f"{form}: {owner[form]} and {name}"


def test_a_form_has_one_type_in_all_files() -> None:
    types: dict[str, tuple[str, str]] = {}
    for path in (p for p in NAMES if p.stem != "tails"):
        for name, kind, shorts, ambiguous in rows(path):
            for form in {name, *shorts} - set(ambiguous):
                known = types.setdefault(form, (kind, path.stem))
                assert known[0] == kind, f"{form}: {known}, {kind} {path.stem}"


@pytest.mark.parametrize(
    ("name", "columns", "least"), [("titles.tsv", 2, 700), ("surnames.tsv", 2, 600)], ids=["title", "surname"]
)
def test_titles_and_surnames_are_many_and_unique(name: str, columns: int, least: int) -> None:
    text = (LEXICON / name).read_text(encoding="utf8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    first = [line.split("\t")[0] for line in lines]
    assert len(first) == len(set(first)) >= least
    assert all(len(line.split("\t")) >= columns for line in lines)
