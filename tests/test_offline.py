"""A build opens no network connection, and several processes give what one gives."""

import socket
from pathlib import Path

from kg.knowledge import default
from kg.output import write
from kg.pipeline import build

REPORTS = Path(__file__).parents[1] / "data" / "reports"


def test_a_build_opens_no_connection(tmp_path, monkeypatch):
    def refused(*arguments, **options):
        raise AssertionError("a connection was opened")

    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    result = build([REPORTS])
    write(result, default(), tmp_path / "out")
    assert result.statements


def test_results_do_not_depend_on_the_number_of_workers(tmp_path):
    for i, line in enumerate((REPORTS / "000_1187ef46c1e68038.txt").read_text("utf-8").splitlines()):
        (tmp_path / f"{i}.txt").write_text(line, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    one, many = build([tmp_path]), build([tmp_path], workers=2)
    assert one == many
    assert len(one.readings) > 5


def test_a_process_that_dies_costs_only_its_item(tmp_path):
    from kg.parallel import ordered

    assert list(ordered(_square, [1, 2, -1, 3], 2, lambda item: None)) == [1, 4, None, 9]


def _square(item):
    import os
    import signal

    if item < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return item * item
