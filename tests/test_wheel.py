"""A wheel works without the checkout: its vocabulary, rules, names and model travel inside it."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder with the unpacked wheel."""
    made = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", made, ROOT]
    subprocess.run(command, check=True)
    (wheel,) = made.glob("*.whl")
    assert wheel.stat().st_size < 20_000_000
    zipfile.ZipFile(wheel).extractall(made / "site")
    return made / "site"


def test_it_carries_what_a_run_needs_and_not_the_gold(installed):
    share = installed / "kg" / "_share"
    assert (share / "ontology" / "kg.ttl").is_file()
    assert {p.name for p in (share / "data").iterdir()} >= {"lexicon", "places", "queries", "rules"}
    assert not (share / "data" / "gold").exists()


def test_it_builds_and_answers_away_from_the_checkout(installed, tmp_path):
    (tmp_path / "report.txt").write_text("余姚市鹿亭乡位于浙江省。", encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(installed)}

    def kg(*arguments):
        command = [sys.executable, "-m", "kg", *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env=env, capture_output=True, text=True, encoding="utf-8"
        )

    where = "import kg; print(kg.__file__)"
    found = subprocess.run(
        [sys.executable, "-c", where], cwd=tmp_path, env=env, capture_output=True, text=True
    )
    assert found.stdout.startswith(str(installed))
    built = kg("build", "report.txt", "-o", "out")
    assert built.returncode == 0, built.stderr
    assert "余姚市" in kg("explain", "out", "鹿亭乡").stdout
