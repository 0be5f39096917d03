"""What a large build costs, and one report more: ``python tests/benchmarks/growing.py 10000 [WORKERS]``.

Each line is a command of its own, with its time, its work on all cores and its greatest memory.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from corpus import counties, report

from kg.share import share_dir


def measured(*arguments: object) -> None:
    """Run ``kg`` with some arguments and print what that took."""
    start = time.monotonic()
    process = subprocess.Popen([sys.executable, "-m", "kg", *map(str, arguments)], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"kg {arguments[0]}: exit status {process.returncode}")
    work = used.ru_utime + used.ru_stime
    wall = time.monotonic() - start
    print(
        f"kg {arguments[0]:10}{wall:8.1f} s wall {work:8.1f} s work {used.ru_maxrss // 1024:6} MB", flush=True
    )


def main(count: int, workers: int) -> None:
    places = counties(share_dir())
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "reports").mkdir()
        for i in range(count):
            made = report(i, places)
            (here / "reports" / made.name).write_text(made.text, encoding="utf-8")
        (here / "more.txt").write_text(report(count, places).text, encoding="utf-8")
        measured("build", here / "reports", "-o", here / "out", "--workers", workers)
        for _ in range(2):
            measured("add", here / "out", here / "more.txt")
            measured("withdraw", here / "out", "more.txt")
        measured("export", here / "out", "-o", here / "graph.ttl")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
