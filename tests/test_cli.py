"""The command line: help at once, one clear line for what is wrong, whole outputs, the same bytes again."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from terminal import kg

from kg.cli import COMMANDS

ROOT = Path(__file__).parents[1]
REPORTS = ROOT / "data" / "reports"
TEXT = "东江控股集团与余姚市鹿亭乡结对，一次性资助80万元。"


def process(*arguments, **env):
    """``kg`` in a process of its own."""
    command = [sys.executable, "-m", "kg", *map(str, arguments)]
    env = {**os.environ, "PYTHONPATH": str(ROOT), **env}
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=env, encoding="utf-8")


def one_line(run):
    """What a failed command says: one line, no traceback."""
    assert run.returncode == 1, run.stdout + run.stderr
    assert "Traceback" not in run.stderr
    lines = [line for line in run.stderr.splitlines() if line.startswith("kg: ")]
    assert len(lines) == 1, run.stderr
    return lines[0]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    out = tmp_path_factory.mktemp("built") / "out"
    run = process("build", REPORTS, "-o", out, PYTHONHASHSEED="1")
    assert run.returncode == 0, run.stderr
    return out


@pytest.mark.alone
def test_help_is_there_at_once():
    def seconds():
        before = os.times()
        assert process("--help").returncode == 0
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    assert min(seconds() for _ in range(3)) < 0.3


@pytest.mark.parametrize("command", [c.__name__ for c in COMMANDS])
def test_each_help_has_an_example(command):
    text = kg(command, "--help").stdout
    assert f"Example: kg {command}" in text


def test_nothing_heavy_is_imported_for_help():
    heavy = ("jieba", "rdflib", "pyoxigraph", "networkx", "numpy", "rich", "yaml")
    code = f"import sys, kg.cli; print([m for m in {heavy} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"


def test_build_writes_everything_and_sums_up(built):
    names = {p.name for p in built.iterdir()}
    assert names >= {
        "graph.ttl",
        "graph.nq",
        "statements.jsonl",
        "graph.html",
        "store",
        "run.json",
        "identity.tsv",
    }
    run = json.loads((built / "run.json").read_text(encoding="utf-8"))
    assert run["counts"]["documents"] == 2
    assert run["counts"]["statements"] > 50
    assert all(d["unread sentences"]["count"] >= 0 for d in run["documents"].values())


def test_extraction_has_the_form_of_the_guidelines():
    texts = {p.name: p.read_bytes().decode("utf-8-sig") for p in REPORTS.iterdir()}
    rows = [json.loads(line) for line in kg("extract", REPORTS).stdout.splitlines()]
    assert {r["kind"] for r in rows} == {"entity", "statement"}
    ids = {(r["document"], r["id"]) for r in rows if r["kind"] == "entity"}
    for row in rows:
        text = texts[row["document"]]
        if row["kind"] == "entity":
            assert set(row) == {"kind", "document", "id", "name", "type", "aliases", "mentions"}
            assert all(0 <= a < b <= len(text) for a, b in row["mentions"])
        else:
            evidence = row["evidence"]
            assert text[evidence["start"] : evidence["end"]] == evidence["text"] != ""
            assert (row["document"], row["subject"]) in ids
            assert isinstance(row["object"], dict | None) or (row["document"], row["object"]) in ids
            assert 0 < row["confidence"] <= 1
            assert row["rule"]


def test_same_bytes_whatever_the_seed_and_the_order(built, tmp_path):
    files = sorted(REPORTS.iterdir(), reverse=True)
    run = process("build", *files, "-o", tmp_path / "out", PYTHONHASHSEED="2")
    assert run.returncode == 0, run.stderr
    for name in ("graph.ttl", "graph.nq", "statements.jsonl", "graph.html", "run.json", "identity.tsv"):
        assert (tmp_path / "out" / name).read_bytes() == (built / name).read_bytes(), name


def test_missing_path(tmp_path):
    assert "no such file" in one_line(process("build", tmp_path / "none.txt", "-o", tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_directory_with_nothing_readable(tmp_path):
    (tmp_path / "in").mkdir()
    assert "nothing readable" in one_line(kg("build", tmp_path / "in", "-o", tmp_path / "out"))


def test_bad_files_are_told_and_the_others_read(tmp_path):
    source = tmp_path / "in"
    source.mkdir()
    (source / "empty.txt").write_bytes(b"")
    (source / "image.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    (source / "cut.txt").write_bytes(b"\xff\xfe\x00")
    (source / "good.txt").write_text(TEXT, encoding="gb18030")
    run = kg("build", source, "-o", tmp_path / "out")
    assert run.returncode == 0
    assert [
        re.search(r"\[([\w-]+)\]$", line)[1] for line in run.stderr.splitlines() if line.startswith("kg: ")
    ] == [
        "undecodable",
        "empty",
        "binary",
    ]
    assert kg("build", source, "-o", tmp_path / "out", "--strict").returncode == 1
    assert json.loads((tmp_path / "out" / "run.json").read_text())["counts"]["unreadable files"] == 3


def test_a_folder_of_somebody_else_is_not_overwritten(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear", encoding="utf-8")
    assert "is no output of kg" in one_line(kg("build", REPORTS, "-o", tmp_path / "mine"))
    assert (tmp_path / "mine" / "letter.txt").read_text(encoding="utf-8") == "dear"


def test_a_build_takes_the_place_of_an_old_one_and_leaves_nothing_beside(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    for _ in range(2):
        assert kg("build", tmp_path / "a.txt", "-o", tmp_path / "out").returncode == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "out"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("query", "OUT", "SELEC ?x"), "cannot be run"),
        (("query", "OUT", "--name", "nix"), "no query nix"),
        (("query", "OUT", "--file", "none.rq"), "none.rq"),
        (("query", "OUT"), "--file or --name"),
        (("query", "none", "SELECT * {?s ?p ?o}"), "no graph here"),
        (("query", "OUT", "INSERT DATA { <a:a> <a:a> <a:a> }"), "read-only"),
        (("explain", "OUT", "无此名称"), "无此名称"),
        (("explain", "none", "x"), "no graph here"),
        (("view", "none"), "no output of kg"),
        (("view", "OUT", "--focus", "无此名称", "-o", "x.html"), "无此名称"),
        (("score", "none"), "no *.gold.json"),
        (("build", "x.txt", "--knowledge", "none"), "no such folder"),
    ],
)
def test_misuse_is_one_line(built, tmp_path, arguments, says):
    run = kg(*(built if a == "OUT" else a for a in arguments), cwd=tmp_path)
    assert says in one_line(run)


BROKEN = {
    "no list": "a: b",
    "unknown key": "- id: relation.x\n  patern: 'x'\n",
    "unreadable pattern": "- id: relation.x\n  pattern: '{a:Group}(合并'\n  statement: a formedFrom a\n"
    "  examples: ['x']\n  counter-examples: ['y']\n",
    "not YAML": "- id: 'relation.x\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_file_is_named_with_its_line(tmp_path, name):
    file = tmp_path / "my" / "rules" / "relation" / "broken.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(BROKEN[name], encoding="utf-8")
    assert re.search(r"broken\.yaml:\d+", one_line(kg("extract", REPORTS, "--knowledge", tmp_path / "my")))


HOSTILE = {
    "zeros": "东江\0控股\0集团成立。",
    "noise marks": "##paidbegin##东江控股集团##paidend##成立。",
    "Turtle": '东江"""@zh . <http://x> a <http://y> . 集团成立。\\',
    "SPARQL": "东江集团'} ; DROP ALL ; SELECT * {成立。",
    "script": "东江</script><script>alert(1)</script><img src=x onerror=alert(1)>集团成立。",
    "private use": "东江\U000f0041\U000f0042集团成立。",
    "right to left": "东江\u202e集团\u2066成立。",
    "a name of a thousand characters": "“" + "甲" * 1000 + "”行动",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_and_the_graph_stays_whole(tmp_path, name):
    from kg import build
    from kg.graph import assemble, memory_store
    from kg.knowledge import default

    (tmp_path / "<b>x.txt").write_text(HOSTILE[name] * 3 + TEXT, encoding="utf-8")
    result = build([tmp_path])
    assert [i.code for i in result.issues] == []
    for statement in result.statements.values():
        for evidence in statement.evidence:
            assert result.readings[0].document.raw[evidence.span.start : evidence.span.stop] == evidence.quote
    assert len(memory_store(assemble(result, default().ontology))) > 0


def test_a_long_text_without_a_stop_is_read(tmp_path):
    from kg import build

    (tmp_path / "long.txt").write_text("东江控股集团与余姚市鹿亭乡结对" * 1000, encoding="utf-8")
    result = build([tmp_path])
    assert [i.code for i in result.issues] == []
    assert result.readings[0].statements


@pytest.mark.skipif(sys.platform != "linux", reason="file names that are no UTF-8")
def test_a_file_name_that_is_no_utf8(tmp_path):
    os.makedirs(tmp_path / "in")
    path = os.fsencode(tmp_path / "in") + b"/\xff.txt"
    with open(path, "w", encoding="utf-8") as file:
        file.write(TEXT)
    assert kg("build", tmp_path / "in", "-o", tmp_path / "out").returncode == 0
    run = json.loads((tmp_path / "out" / "run.json").read_text(encoding="utf-8"))
    assert list(run["documents"]) == ["\\xff.txt"]
