"""Growth: adding, replacing, withdrawing give the bytes of a full build; a kill leaves a whole graph."""

import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from kg import archive, output
from kg.errors import KgError
from kg.graph import ask, export, open_store
from kg.growth import add, counts, withdraw
from kg.knowledge import Knowledge, default
from kg.output import LEDGER, open_ledger, read_result, write
from kg.pipeline import build
from kg.serve import index_of

ROOT = Path(__file__).parents[1]
TEXTS = {
    "a.txt": "东江控股集团与余姚市鹿亭乡结对，一次性资助80万元。",
    "b.txt": "原通商集团、工投集团成建制合并组建控股集团。前三季度，新集团总资产3066亿元。",
    "c.txt": "控股集团启动“碧水行动”，与浙江大学签约。",
}


def digest(folder):
    """One hash for all files of an output but store and ledger, whose bytes are their engines' own."""
    files = sorted(p for p in folder.iterdir() if p.is_file() and p.name != LEDGER)
    return hashlib.sha256(b"".join(p.name.encode() + p.read_bytes() for p in files)).hexdigest()


def quads(folder):
    return sorted(map(str, open_store(folder)))


@pytest.fixture
def place(tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def built(place, *names):
    out = place / "-".join(("out", *names))
    write(build([place / n for n in names]), default(), out)
    return out


def test_add_is_a_full_build(place):
    out, full = built(place, "a.txt", "c.txt"), built(place, "a.txt", "b.txt", "c.txt")
    change = add(out, [place / "a.txt", place / "b.txt"], default())
    assert counts(change) == {"added": 1, "unchanged": 1}
    assert digest(out) == digest(full)
    assert quads(out) == quads(full)


def test_replace_is_a_full_build(place):
    out = built(place, "a.txt", "b.txt")
    (place / "b.txt").write_text(TEXTS["c.txt"], encoding="utf-8")
    full = place / "full"
    write(build([place / "a.txt", place / "b.txt"]), default(), full)
    refused = add(out, [place / "b.txt"], default())
    assert [i.code for i in refused.refused] == ["there-already"]
    change = add(out, [place / "b.txt", place / "c.txt"], default(), replace=True)
    assert change.replaced == ("b.txt",)
    assert [i.code for i in change.refused] == ["not-there"]
    assert digest(out) == digest(full)


def test_withdraw_is_a_full_build(place):
    out, full = built(place, "a.txt", "b.txt"), built(place, "a.txt")
    withdraw(out, ["b.txt"], default())
    assert digest(out) == digest(full)
    assert "合并组建" not in (out / "graph.nq").read_text(encoding="utf-8")
    with pytest.raises(KgError, match="no document"):
        withdraw(out, ["b.txt"], default())
    withdraw(out, ["a.txt"], default())
    assert read_result(out).readings == ()


def test_a_file_that_has_become_unreadable_drives_nothing_out(place):
    out = built(place, "a.txt", "b.txt")
    (place / "b.txt").write_bytes(b"")
    change = add(out, [place / "b.txt"], default(), replace=True)
    assert [i.code for i in change.refused] == ["empty"]
    assert change.documents == 2


def test_changed_rules_are_noticed_and_all_is_read_again(place):
    out = built(place, "a.txt", "b.txt")
    known = default()
    fewer = {**known.rules, "relation": known.rules["relation"][:1]}
    other = Knowledge(known.lexicons, fewer, known.ontology, known.folders)
    add(out, [place / "c.txt"], other)
    full = place / "full"
    write(build([place / n for n in TEXTS], other), other, full)
    assert digest(out) == digest(full)
    assert quads(out) == quads(full)


def test_the_archive_gives_back_what_was_read(place):
    for reading in build([place, ROOT / "data" / "reports"]).readings:
        line = archive.dump(reading)
        again = archive.load(line)
        assert again == reading
        assert archive.dump(again) == line


def test_a_large_build_grows_likewise_and_writes_graph_and_page_when_asked(place, monkeypatch):
    small = built(place, *TEXTS)
    monkeypatch.setattr(output, "LARGE", 1)
    out, full = built(place, "a.txt", "c.txt"), place / "full"
    write(build([place / n for n in TEXTS]), default(), full)
    add(out, [place / "b.txt"], default())
    assert {p.name for p in out.iterdir()} == {
        LEDGER,
        "store",
        "statements.jsonl",
        "identity.tsv",
        "run.json",
    }
    assert digest(out) == digest(full)
    assert quads(out) == quads(full) == quads(small)
    for format in ("ttl", "nq"):
        assert "".join(export(output.quads(out, default()), format)) == (small / f"graph.{format}").read_text(
            encoding="utf-8"
        )
    with sqlite3.connect(index_of(out)) as base:
        assert base.execute("SELECT COUNT(*) FROM document").fetchone() == (3,)


def test_what_another_version_left_is_one_clear_line(place):
    out = built(place, "a.txt")
    with sqlite3.connect(out / LEDGER) as base:
        base.execute("PRAGMA user_version = 99")
    with pytest.raises(KgError, match="not written by this version"):
        add(out, [place / "b.txt"], default())
    (out / LEDGER).write_bytes(b"no database" * 100)
    with pytest.raises(KgError, match="not written by this version"):
        read_result(out)
    write(build([place / "b.txt"]), default(), out)
    assert len(open_ledger(out)) == 1


def test_any_sequence_of_changes_is_a_full_build(place, monkeypatch):
    """Reports that name each other's things in other ways, so that one change alters how others stand."""
    monkeypatch.setattr(output, "LARGE", 0)
    texts = (
        "湘水控股集团有限公司（以下简称“湘水控股”）成立。湘水控股董事长周明远讲话。",
        "湘水控股收购湘江物流有限公司60%股权。",
        "湘水控股集团有限责任公司总经理周明远出席会议并讲话。",
        "浙江省余姚市财政局资助鹿亭乡80万元。",
        "余姚市财政局与湘水控股签约。周明远主持会议。",
        "湘江物流有限责任公司与湘水投资控股集团有限公司签约。",
    )
    files = [place / f"{i}.txt" for i in range(len(texts))]
    files[0].write_text(texts[0], encoding="utf-8")
    out, there, chance = built(place, "0.txt"), {"0.txt"}, random.Random(3)
    stood = set()
    for _ in range(24):
        file = chance.choice(files)
        file.write_text(chance.choice(texts), encoding="utf-8")
        if file.name not in there:
            add(out, [file], default())
            there.add(file.name)
        elif chance.random() < 0.5 or len(there) == 1:
            add(out, [file], default(), replace=True)
        else:
            withdraw(out, [file.name], default())
            there.remove(file.name)
        stood.add((out / "identity.tsv").read_text(encoding="utf-8"))
    full = place / "full"
    write(build([place / name for name in there]), default(), full)
    assert len(stood) > 5
    assert digest(out) == digest(full)
    assert quads(out) == quads(full)


def test_the_ledger_counts_as_a_run_does(place):
    out = built(place, *TEXTS)
    assert open_ledger(out).counts() == build([place / n for n in TEXTS]).counts


# Reads the knowledge once; for each line of input a child of it adds a report.
ADDING = """
import os, sys
from pathlib import Path
from kg.growth import add
from kg.knowledge import default
from kg.pipeline import build
out, report = map(Path, sys.argv[1:])
build([report])
for _ in sys.stdin:
    child = os.fork()
    if not child:
        add(out, [report], default())
        os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("done", flush=True)
"""


@pytest.mark.slow
def test_a_kill_at_any_moment_leaves_the_old_or_the_new_graph(place):
    out = built(place, "a.txt", "b.txt")
    old = digest(out)
    new = digest(built(place, "a.txt", "b.txt", "c.txt"))
    command = [sys.executable, "-c", ADDING, out, place / "c.txt"]
    chance, seen, whole = random.Random(50), set(), None
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as adding:
        assert adding.stdin is not None
        assert adding.stdout is not None
        for _ in range(51):
            if digest(out) == new:
                withdraw(out, ["c.txt"], default())
            adding.stdin.write(b"\n")
            adding.stdin.flush()
            child, start = int(adding.stdout.readline()), time.monotonic()
            if whole is not None:
                time.sleep(chance.uniform(0, 1.1) * whole)
                with suppress(ProcessLookupError):  # it has ended by itself
                    os.kill(child, signal.SIGKILL)
            assert adding.stdout.readline() == b"done\n"
            whole = whole or time.monotonic() - start  # the first one lives
            seen.add(digest(out))
            assert digest(out) in (old, new)
            assert len(ask(open_store(out), "SELECT * { ?a kg:pairedWith ?b }")) > 0
        adding.stdin.close()
    assert seen == {old, new}
