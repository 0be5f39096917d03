"""A Dask cluster reads what one process reads, also where workers are killed in the middle."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from terminal import kg

from kg.engine import Engine
from kg.errors import KgError, ReadError
from kg.jsonl import lines
from kg.knowledge import default
from kg.pipeline import Reader, build, read_each, result_of
from kg.readers.limits import time_limit

pytest.importorskip("distributed")

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def cluster():
    import dask

    from kg.cluster import local_cluster

    # What Dask gives up after two workers, not four, is given up alike.
    with dask.config.set({"distributed.scheduler.allowed-failures": 1}), local_cluster(2) as made:
        yield made


@pytest.fixture
def reports(tmp_path):
    for i in range(40):
        text = f"第{i}份。原通商集团、工投集团成建制合并组建控股集团。前三季度，新集团总资产{i}亿元。"
        (tmp_path / f"{i:02}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"")
    return tmp_path


class Slow:
    """A reader that tells which process reads each file, and takes its time."""

    def __init__(self, told):
        self.reader, self.told = Reader(default()), told

    def __call__(self, file):
        (self.told / f"{file[0]}-{os.getpid()}").touch()
        time.sleep(0.05)
        return self.reader(file)


def deadly(number):
    """Kills its process at one item."""
    if number == 17:
        os._exit(1)
    return number


def test_a_worker_killed_in_the_middle_costs_nothing(cluster, reports, tmp_path_factory):
    told = tmp_path_factory.mktemp("told")
    killed = []

    def on_read(name):
        if not killed:
            killed.append(max(told.iterdir(), key=lambda p: p.stat().st_mtime_ns).name.rpartition("-")[2])
            os.kill(int(killed[0]), signal.SIGKILL)

    engine = Engine(name="dask", scheduler=cluster.scheduler_address)
    found = result_of(read_each([reports], Slow(told), engine, on_read))
    assert found == build([reports])
    readers = {p.name.rpartition("-")[2] for p in told.iterdir()}
    assert len(killed) == 1
    assert readers > set(killed)


def test_an_item_that_kills_every_worker_costs_itself_only(cluster):
    engine = Engine(name="dask", scheduler=cluster.scheduler_address)
    made = list(engine.ordered(deadly, range(40), lambda number: -number))
    assert made == [*range(17), -17, *range(18, 40)]


def test_a_cluster_without_workers_ends_the_run_with_one_clear_error(monkeypatch):
    from distributed import LocalCluster

    import kg.cluster

    monkeypatch.setattr(kg.cluster, "_LOOK", 0.05)
    with LocalCluster(n_workers=0, dashboard_address=":0", processes=False) as empty:
        engine = Engine(name="dask", scheduler=empty.scheduler_address)
        with pytest.raises(KgError, match="lost all its workers"):
            list(engine.ordered(deadly, range(3), lambda number: -number))


@pytest.mark.slow
def test_the_command_gives_the_same_bytes(cluster, reports):
    options = ["--engine", "dask", "--scheduler", cluster.scheduler_address]
    command = [sys.executable, "-m", "kg", "extract", str(reports), *options]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert run.stdout.decode() == "".join(lines(build([reports]).readings))


def test_no_cluster_is_one_clear_line(reports):
    run = kg("extract", reports, "--engine", "dask", "--scheduler", "no")
    assert run.returncode == 1
    assert [line for line in run.stderr.splitlines() if line.startswith("kg: no: no Dask scheduler answers")]


def test_the_time_limit_holds_in_threads():
    met = []

    def work():
        try:
            with time_limit(0.2):
                while True:
                    sum(range(100))
        except ReadError as error:
            met.append(error.code)
        with time_limit(0.05):
            pass
        time.sleep(0.1)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(20)
    assert met == ["too-slow"]
    assert not thread.is_alive()
