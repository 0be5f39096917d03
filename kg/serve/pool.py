"""Worker processes for queries: as many at a time as there are workers, each killed at the time limit."""

from __future__ import annotations

import asyncio
import json
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds a query may run and wait for a worker; bytes of a request, a result and a worker's memory."""

    seconds: float = 30.0
    wait: float = 10.0
    request: int = 1_000_000
    result: int = 64_000_000
    memory: int = 2_000_000_000
    workers: int = 4


@dataclass(frozen=True, slots=True)
class Reply:
    """HTTP status, media type and body."""

    status: int
    media: str
    body: bytes


class Pool:
    """Starts workers when they are first needed; ``close`` ends them."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._folder, self._limits = folder, limits
        self._idle: asyncio.LifoQueue[asyncio.subprocess.Process | None] = asyncio.LifoQueue()
        for _ in range(limits.workers):
            self._idle.put_nowait(None)
        self._all: set[asyncio.subprocess.Process] = set()

    async def ask(self, request: dict[str, Any]) -> Reply:
        """The answer of a worker; 503 where none is free in time, 504 where the query takes too long."""
        try:
            worker = await asyncio.wait_for(self._idle.get(), self._limits.wait)
        except TimeoutError:
            return Reply(503, "text/plain", b"all workers are busy; try again")
        try:
            if worker is None or worker.returncode is not None:
                worker = await self._start()
            async with asyncio.timeout(self._limits.seconds):
                return await _exchange(worker, {**request, "limit": self._limits.result})
        except TimeoutError:
            _ended(worker)
            worker = None
            text = f"the query was ended after {self._limits.seconds:g} s"
            return Reply(504, "text/plain", text.encode())
        except (asyncio.IncompleteReadError, OSError):
            _ended(worker)
            worker = None
            return Reply(500, "text/plain", b"the query needs more memory than it may take")
        except asyncio.CancelledError:  # the client has gone, the query need not go on
            _ended(worker)
            worker = None
            raise
        finally:
            self._idle.put_nowait(worker)

    async def _start(self) -> asyncio.subprocess.Process:
        worker = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "kg.serve.worker", str(self._folder), str(self._limits.memory),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        self._all = {w for w in self._all if w.returncode is None} | {worker}
        return worker

    async def close(self) -> None:
        """End all workers."""
        for worker in self._all:
            _ended(worker)
            await worker.wait()


def _ended(worker: asyncio.subprocess.Process | None) -> None:
    """Kill a worker, so that what it does costs nothing more; its place is free for a new one."""
    if worker is not None and worker.returncode is None:
        worker.kill()


async def _exchange(worker: asyncio.subprocess.Process, request: dict[str, Any]) -> Reply:
    assert worker.stdin is not None
    assert worker.stdout is not None
    sent = json.dumps(request).encode()
    worker.stdin.write(struct.pack(">I", len(sent)) + sent)
    await worker.stdin.drain()
    (size,) = struct.unpack(">I", await worker.stdout.readexactly(4))
    head = json.loads(await worker.stdout.readexactly(size))
    (size,) = struct.unpack(">Q", await worker.stdout.readexactly(8))
    return Reply(head["status"], head["type"], await worker.stdout.readexactly(size))
