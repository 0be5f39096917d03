"""Nothing that was found by fuzzing crashes again; a short fuzz of each target finds nothing new."""

import importlib.util
import random
import subprocess
import sys
from pathlib import Path

import pytest
from targets import TARGETS

HERE = Path(__file__).parent
CRASHES = sorted(HERE.glob("crashes/*/*"))
SECONDS = 12


@pytest.mark.parametrize("path", CRASHES, ids=lambda p: f"{p.parent.name}-{p.name[:14]}")
def test_what_crashed_once(path):
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_targets_hold_on_random_bytes(target):
    chance = random.Random(7)
    for size in (0, 1, 2, 40, 200, 400):
        TARGETS[target](chance.randbytes(size))


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="needs the extra fuzz")
@pytest.mark.parametrize("target", TARGETS)
def test_a_short_fuzz_finds_nothing(target, tmp_path):
    options = [
        f"-max_total_time={SECONDS}",
        "-timeout=60",
        "-seed=7",
        "-max_len=2000",
        f"-artifact_prefix={tmp_path}/",
    ]
    command = [sys.executable, HERE / "run.py", target, *options]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
    assert run.returncode == 0, run.stderr[-3000:]
    assert "DONE" in run.stderr or "Done" in run.stderr
