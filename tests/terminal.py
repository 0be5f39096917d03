"""The command ``kg`` as typed at a terminal, run in this process, which reads the knowledge once only."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from kg.cli import main

ROOT = Path(__file__).parents[1]


class Run(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


@contextmanager
def _streams(said: str) -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    out, err = io.BytesIO(), io.BytesIO()
    texts = [
        io.TextIOWrapper(raw, encoding="utf-8", errors=errors, write_through=True)
        for raw, errors in ((out, "strict"), (err, "backslashreplace"))
    ]
    keyboard = io.TextIOWrapper(io.BytesIO(said.encode()), encoding="utf-8")
    with redirect_stdout(texts[0]), redirect_stderr(texts[1]), patch.object(sys, "stdin", keyboard):
        yield out, err
    for text in texts:  # before they are collected, which would close what was written
        text.detach()


def kg(*arguments: object, cwd: Path = ROOT, said: str = "") -> Run:
    """Exit status and what is printed by ``kg ARGUMENTS`` in a folder, with ``said`` typed into it."""
    line = ["kg", *map(str, arguments)]
    with (
        chdir(cwd),
        patch.object(sys, "argv", line),
        patch.dict(os.environ, COLUMNS="100"),
        _streams(said) as (out, err),
    ):
        try:
            main()
            code = 0
        except SystemExit as left:
            code = int(left.code or 0)
    return Run(code, out.getvalue().decode(), err.getvalue().decode())
