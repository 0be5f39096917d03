"""``kg query`` hands an answer over as people and programs want it."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app
from kg.graph import write_store
from kg.graph.terms import Quad


@pytest.fixture(scope="module")
def out(quads: list[Quad], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    write_store(quads, folder / "store")
    return folder


def ask(*arguments: str | Path) -> str:
    made = CliRunner().invoke(app, ["query", *map(str, arguments)])
    assert made.exit_code == 0, made.exception
    return made.output


def test_explain_shows_sentence_document_and_rule_below_each_row(out: Path) -> None:
    lines = ask(out, "--name", "merged-into", "--explain").splitlines()
    assert lines[0].startswith("控股集团  工投集团")
    assert lines[1].strip() == "控股集团 由…组建 工投集团 (已成立)"
    assert "000_1187ef46c1e68038.txt  formedfrom.gold  0.95" in lines[2]


def test_list_tells_titles_and_parameters(out: Path) -> None:
    listed = ask(out, "--list")
    assert "谁合并组建成了谁 · Who merged into whom" in listed
    assert len(listed.splitlines()) >= 35


@pytest.mark.parametrize("form", ["csv", "json", "xml"])
def test_an_answer_goes_to_a_file(out: Path, tmp_path: Path, form: str) -> None:
    assert ask(out, "--name", "merged-into", "--format", form, "-o", tmp_path / "answer") == ""
    assert "工投集团" in (tmp_path / "answer").read_text(encoding="utf-8")


def test_a_worksheet_needs_a_file(out: Path, tmp_path: Path) -> None:
    ask(out, "--name", "benchmarks", "--format", "xlsx", "-o", tmp_path / "a.xlsx")
    assert (tmp_path / "a.xlsx").read_bytes()[:2] == b"PK"
    made = CliRunner().invoke(app, ["query", str(out), "--name", "benchmarks", "--format", "xlsx"])
    assert "give -o" in str(made.exception)


def test_parameters_may_be_called_param(out: Path) -> None:
    shown = ask(out, "--name", "strategy-components", "--param", "strategy=一四八", "--format", "csv")
    assert "人工智能" in shown
