"""Every command and every example in the documentation runs and says what the page shows."""

import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from kg.cli import COMMANDS, app

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(p for p in DOCS.rglob("*.md") if "generated" not in p.parts)
_BLOCK = re.compile(r"^```(\{code-block\} )?(\w+)\n(?::caption: (\S+)\n)?(.*?)^```", re.MULTILINE | re.DOTALL)
_SERVERS = ("kg serve ", "oxigraph serve ")
_SAMPLE = "kg build data/reports -o out"  # where most pages begin; run once
pytestmark = pytest.mark.slow


def blocks(text):
    """Language, name of the file that it is (or nothing) and content of each block of a page."""
    return [(m[2], m[3], m[4]) for m in _BLOCK.finditer(text)]


def commands(text):
    return [line for language, _, code in blocks(text) if language == "sh" for line in code.splitlines()]


EVERY = [line for page in PAGES for line in commands(page.read_text(encoding="utf-8"))]
RUNNABLE = [p for p in PAGES if any(b[0] in {"sh", "python"} for b in blocks(p.read_text(encoding="utf-8")))]


def test_there_are_pages_with_commands_for_nearly_everything():
    assert len(PAGES) >= 12
    assert len([line for line in EVERY if line.startswith("kg ")]) >= 35
    used = {line.split()[1] for line in EVERY if line.startswith("kg ")}
    assert {command.__name__ for command in COMMANDS} - used <= {"bench"}


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample") / "out"
    made = CliRunner().invoke(app, ["build", str(ROOT / "data" / "reports"), "-o", str(folder)])
    assert made.exit_code == 0, made.output
    return folder


@pytest.mark.parametrize("page", RUNNABLE, ids=lambda p: p.stem)
def test_examples_of_a_page_run_from_top_to_bottom(page, sample, tmp_path, monkeypatch):
    text = page.read_text(encoding="utf-8")
    for port in sorted(set(re.findall(r"localhost:(\d{4})|--port (\d{4})", text))):
        number = "".join(port)
        text = text.replace(number, str(free_port(number)))
    (tmp_path / "data").symlink_to(ROOT / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    shared: dict[str, object] = {}
    said, ran = "", 0
    with ExitStack() as servers:
        for language, file, code in blocks(text):
            if file:
                Path(file).parent.mkdir(parents=True, exist_ok=True)
                Path(file).write_text(code, encoding="utf-8")
            elif language == "sh":
                lines = code.splitlines()
                if _SAMPLE in lines:
                    shutil.copytree(sample, "out")
                said = "".join(shell(line, servers) for line in lines if line != _SAMPLE)
                ran += 1
            elif language == "python":
                said = python(code, shared)
                ran += 1
            elif language == "text" and said:
                missing = [line for line in code.splitlines() if plain(line) not in plain(said)]
                assert not missing, said
                said = ""
    assert ran == sum(b[0] in {"sh", "python"} for b in blocks(text)) > 0


def plain(text):
    return " ".join(text.split())


def shell(line, servers):
    """What a line of a page prints; lines that install something are held against what there is."""
    if line.startswith(_SERVERS):
        serve(line, servers)
        return ""
    if line.startswith("make "):
        assert re.search(
            rf"^{line.split()[1]}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
        )
        return ""
    if line.startswith("pip install "):
        extras = re.findall(r"\[(.*)\]", line)
        assert all(f"\n{name} = [" in (ROOT / "pyproject.toml").read_text("utf-8") for name in extras)
        return ""
    assert line.startswith("kg "), line
    made = CliRunner().invoke(app, shlex.split(line)[1:], catch_exceptions=False)
    assert made.exit_code == 0, made.output
    assert made.output.strip(), line
    return made.stdout


def python(code, shared):
    out = StringIO()
    with redirect_stdout(out):
        exec(compile(code, "example", "exec"), shared)
    assert out.getvalue().strip(), code
    return out.getvalue()


def free_port(written):
    """A free port with as many digits as the one that the page has."""
    while True:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            if len(str(free.getsockname()[1])) >= len(written):
                return int(free.getsockname()[1])


def serve(line, servers):
    program, *arguments = shlex.split(line)
    found = [sys.executable, "-m", "kg"] if program == "kg" else [oxigraph()]
    command = [*found, *arguments]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    servers.callback(process.wait, 30)
    servers.callback(process.terminate)
    port = int(re.findall(r"\d{4,5}$", line)[0])
    for _ in range(600):
        try:
            socket.create_connection(("localhost", port), 1).close()
            return
        except OSError:
            assert process.poll() is None, line
            time.sleep(0.1)
    raise AssertionError(f"no answer of {line}")


def oxigraph():
    binary = shutil.which("oxigraph", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    if binary is None:
        pytest.skip("no oxigraph server here (pip install oxigraph)")
    return binary


def test_rules_that_a_page_shows_have_both_kinds_of_examples():
    shown = [b for page in PAGES for b in blocks(page.read_text(encoding="utf-8")) if b[0] == "yaml"]
    assert shown
    for _, file, code in shown:
        for rule in yaml.safe_load(code):
            assert file
            assert rule["examples"]
            assert rule["counter-examples"]


def test_places_that_pages_name_are_there():
    names = {n for page in PAGES for n in re.findall(r"`((?:kg|data|ontology|tests|docs)/[\w/.*-]+)`",
             page.read_text(encoding="utf-8"))}  # fmt: skip
    assert len(names) > 20
    assert [n for n in sorted(names) if not list(ROOT.glob(n))] == []
