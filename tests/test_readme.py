"""The READMEs: every command in them runs, both languages show the same ones, and the example rule works."""

import re
import shlex
from pathlib import Path

import pytest
import terminal
import yaml

from kg.cli import COMMANDS as COMMANDS_OF_KG

ROOT = Path(__file__).parents[1]
README, ZH = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh.md"))


def blocks(language, text=README):
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


COMMANDS = [line for block in blocks("sh") for line in block.splitlines() if line.startswith("kg ")]


def run(command, cwd):
    return terminal.kg(*shlex.split(command)[1:], cwd=cwd)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with the sample reports and the build that the README starts from."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "data").symlink_to(ROOT / "data")
    made = run("kg build data/reports -o out", folder)
    assert made.returncode == 0, made.stderr
    return folder


def test_there_are_commands_and_both_languages_have_the_same():
    assert len(COMMANDS) >= 14
    assert blocks("sh", ZH)[1:] == blocks("sh")[1:]
    assert blocks("python", ZH) == blocks("python")
    assert blocks("yaml", ZH) == blocks("yaml")


def test_every_command_has_an_example():
    for command in COMMANDS_OF_KG:
        assert re.search(rf"kg {command.__name__}\s", README)
        assert re.search(rf"kg {command.__name__}\s", ZH)


@pytest.mark.parametrize("command", COMMANDS)
def test_command_runs_and_says_something(place, command, monkeypatch):
    monkeypatch.setattr("kg.bench._CHARACTERS", 1)  # each report once; steady figures take minutes
    monkeypatch.setattr("kg.bench._RUNS", 1)
    made = run(command, place)
    assert made.returncode == 0, made.stderr
    assert made.stdout.strip()


def test_the_python_example_runs(place, monkeypatch, capsys):
    (example,) = blocks("python")
    monkeypatch.chdir(place)
    exec(compile(example, "README.md", "exec"), {})
    assert capsys.readouterr().out.strip()


def test_the_example_rule_holds_and_reads(tmp_path):
    (example,) = blocks("yaml")
    (rule,) = yaml.safe_load(example)
    file = tmp_path / "my" / "rules" / "relation" / "town.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(example, encoding="utf-8")
    checked = run("kg check --knowledge my", tmp_path)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    text = re.sub(r"\[\w* (.*?)\]", r"\1", rule["examples"][0])
    explained = run(f"kg explain --knowledge my --text {text}。", tmp_path)
    assert rule["id"] in explained.stdout


def test_what_the_readme_links_to_is_there():
    links = [target for text in (README, ZH) for target in re.findall(r"\]\(([^)#:]+)\)", text)]
    assert len(links) >= 8
    assert [target for target in links if not (ROOT / target).exists()] == []
