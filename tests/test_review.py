"""Judgements: doubtful pairs are shown, what is decided is kept over every build, and the graph follows."""

import getpass
import re
from pathlib import Path

import pytest
import terminal
from test_growth import digest, quads

from kg.entities.judgements import read_judgements
from kg.graph import ask, open_store
from kg.graph.validate import validate
from kg.growth import add, withdraw
from kg.knowledge import default
from kg.output import JUDGEMENTS, read_result, write
from kg.pipeline import build

ROOT = Path(__file__).parents[1]
TEXTS = {
    "a.txt": "湘水控股集团有限公司（以下简称“湘水控股”）成立。湘水控股集团有限公司董事长周明远讲话。",
    "b.txt": "湘水控股扩大生产。湘水控股总经理周明远出席会议并讲话。",
    "c.txt": "周明远出席会议并讲话。东江控股集团与余姚市鹿亭乡结对。",
}
PEOPLE = "SELECT ?person { ?person a kg:Person }"


@pytest.fixture
def out(tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    write(build([tmp_path]), default(), tmp_path / "out")
    return tmp_path / "out"


def kg(*arguments, said=""):
    run = terminal.kg(*arguments, said=said)
    assert run.returncode == 0, run.stderr
    return run.stdout


def pairs(out):
    """The ids of the pairs that ``--list`` shows."""
    return [line.split()[:2] for line in kg("review", out, "--list").splitlines()[1:] if line[:1] != " "]


def people(out):
    return len(ask(open_store(out), PEOPLE))


def test_what_reports_support_is_one_and_the_graph_is_sound(out):
    assert people(out) == 2  # of a and b, and of c
    assert [v for v in validate(open_store(out)) if v.severity == "error"] == []
    names = {e.name for e in read_result(out).entities.values()}
    assert "湘水控股" not in names
    assert "湘水控股集团有限公司" in names


def test_the_list_shows_both_with_their_sentences(out):
    told = kg("review", out, "--list")
    assert len(pairs(out)) == 1
    assert "c.txt: 周明远出席会议并讲话。" in told
    assert "a.txt: 湘水控股集团有限公司董事长周明远讲话。" in told


def test_a_judgement_is_kept_with_author_and_time_and_can_be_withdrawn(out):
    before = digest(out)
    ((one, other),) = pairs(out)
    assert "follows" in kg("review", out, "--same", one, other, "--author", "li", "--note", "the chairman")
    assert people(out) == 1
    assert pairs(out) == []
    ((judgement,), issues) = read_judgements(out / JUDGEMENTS)
    assert (judgement.verdict, judgement.author, judgement.note) == ("same", "li", "the chairman")
    assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", judgement.time)
    assert issues == ()
    kg("review", out, "--withdraw", one, other)
    assert read_judgements(out / JUDGEMENTS)[0][1].author == getpass.getuser()
    (out / JUDGEMENTS).unlink()
    assert digest(out) == before


def test_answers_at_the_terminal(out):
    assert "0 judged" in kg("review", out, said="\n")
    shown = kg("review", out, said="s\nq\n")
    assert "1 of 1" in shown
    assert "湘水控股集团有限公司董事长周明远讲话" in re.sub(r"[\s│]", "", shown)
    assert people(out) == 1


def test_judgements_outlive_every_build_and_growth_is_a_full_build(out):
    ((one, other),) = pairs(out)
    kg("review", out, "--same", one, other)
    reports = out.parent
    (reports / "d.txt").write_text("湘水控股集团有限公司董事长周明远返乡。", encoding="utf-8")
    add(out, [reports / "d.txt"], default())
    grown = digest(out), quads(out)
    write(build([reports / n for n in (*TEXTS, "d.txt")]), default(), out)
    assert (digest(out), quads(out)) == grown
    assert people(out) == 1
    withdraw(out, ["a.txt"], default())
    grown = digest(out), quads(out)
    write(build([reports / n for n in ("b.txt", "c.txt", "d.txt")]), default(), out)
    assert (digest(out), quads(out)) == grown


def test_names_may_stand_for_ids_where_only_one_has_them(out):
    kg("review", out, "--different", "湘水控股", "湘水控股集团有限公司")
    assert "湘水控股" in {e.name for e in read_result(out).entities.values()}
    run = terminal.kg("review", out, "--same", "周明远", "湘水控股")
    assert run.returncode == 1
    assert re.match("kg: 3 entities are named 周明远; give an id: ", run.stderr)
