"""A real server in a process of its own, and requests to it."""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kg.graph import assemble, write_store
from kg.model import Result
from kg.ontology import load
from kg.serve.index import write

_RUN = """
import sys
from pathlib import Path
import uvicorn
from kg.ontology import load
from kg.serve.app import application
from kg.serve.pool import Limits
store, index, ontology, port, seconds, workers, result = sys.argv[1:]
limits = Limits(seconds=float(seconds), workers=int(workers), result=int(result), request=200_000)
app = application(Path(store), Path(index), load(ontology), limits=limits)
uvicorn.run(app, host="127.0.0.1", port=int(port), log_level="warning", server_header=False)
"""
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def media(self) -> str:
        return self.headers.get("content-type", "").split(";")[0]


@dataclass(frozen=True, slots=True)
class Server:
    port: int
    pid: int

    def __call__(
        self,
        path: str,
        method: str = "GET",
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            link.request(method, path, body, dict(headers or {}))
            got = link.getresponse()
            return Answer(got.status, {k.lower(): v for k, v in got.getheaders()}, got.read())
        finally:
            link.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def serving(
    store: Path, index: Path, seconds: float = 10, workers: int = 3, result: int = 20_000_000
) -> Iterator[Server]:
    """A server over a store and an index, ready to answer."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = [store, index, ROOT / "ontology" / "kg.ttl", port, seconds, workers, result]
    process = subprocess.Popen([sys.executable, "-c", _RUN, *map(str, arguments)], cwd=ROOT)
    try:
        _wait(port, process)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait(20)


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the server did not start")


def built(folder: Path, result: Result) -> tuple[Path, Path]:
    """Store and index of a result in a folder."""
    ontology = load(ROOT / "ontology" / "kg.ttl")
    write_store(assemble(result, ontology), folder / "store")
    write(folder / "view.db", result)
    return folder / "store", folder / "view.db"
