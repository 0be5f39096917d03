"""One function over many items in a Dask cluster: results in order, a killed worker costs no result.

Workers read the files themselves, so that their paths must lead to the same files on every machine.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar
from uuid import uuid4

from kg.errors import KgError

try:
    import dask
    from distributed import Client, Future, KilledWorker, LocalCluster, WorkerPlugin
except ImportError as error:
    raise KgError(f"--engine dask needs {error.name}: pip install 'kg-reports[dask]'") from None

Item = TypeVar("Item")
Made = TypeVar("Made")

_BATCH = 8  # items that travel to a worker together
_LOOK, _PATIENCE = 5, 12  # seconds between looks at the workers, looks that may find none in a row
_tasks: dict[str, Callable[[Any], Any]] = {}  # in a worker: what runs in it, by the name of the run


class _Task(WorkerPlugin):  # type: ignore[misc]
    """Brings a function to every worker once, to those also that come or come back later."""

    def __init__(self, run: str, task: Callable[[Any], Any]) -> None:
        self.name = run
        self._task = task

    def setup(self, worker: object) -> None:
        _tasks[self.name] = self._task

    def teardown(self, worker: object) -> None:
        _tasks.pop(self.name, None)


def _run(run: str, items: Sequence[Any]) -> list[Any]:
    return [_tasks[run](item) for item in items]


def ordered(
    task: Callable[[Item], Made],
    items: Sequence[Item],
    crashed: Callable[[Item], Made],
    workers: int = 1,
    scheduler: str = "",
) -> Iterator[Made]:
    """``task`` of each item, in order of the items; ``crashed`` stands for one that killed its workers.

    ``task`` and its results must be picklable. KgError where there is no cluster at ``scheduler``.
    """
    run = f"kg-{uuid4().hex}"
    with _client(workers, scheduler) as client:
        client.register_plugin(_Task(run, task), name=run)
        batches = deque(items[i : i + _BATCH] for i in range(0, len(items), _BATCH))
        running: deque[tuple[Sequence[Item], Future]] = deque()
        try:
            while batches or running:
                while batches and len(running) < 3 * max(1, len(client.nthreads())):
                    running.append((batches[0], client.submit(_run, run, batches.popleft(), pure=False)))
                batch, future = running.popleft()
                try:
                    yield from _result(client, future)
                except KilledWorker:
                    for item in batch:
                        yield _alone(client, run, item, crashed)
        finally:
            client.cancel([future for _, future in running])
            client.unregister_worker_plugin(run)


def _result(client: Client, future: Future) -> list[Any]:
    """What a task gives or raises, however long it takes; KgError where no worker is left for a while."""
    empty = 0
    while empty < _PATIENCE:
        try:
            return future.result(timeout=_LOOK)  # type: ignore[no-any-return]
        except TimeoutError:
            if future.status == "error":  # what is done may still be lost with its worker, and be made again
                return future.result()  # type: ignore[no-any-return]
            empty = 0 if client.nthreads() else empty + 1
    raise KgError("the Dask cluster has lost all its workers")


def _alone(client: Client, run: str, item: Item, crashed: Callable[[Item], Made]) -> Made:
    """One item by itself, so that it can take down nothing else."""
    try:
        (made,) = _result(client, client.submit(_run, run, [item], pure=False))
        return made  # type: ignore[no-any-return]
    except KilledWorker:
        return crashed(item)


@contextmanager
def _client(workers: int, scheduler: str) -> Iterator[Client]:
    if scheduler:
        try:
            client = Client(scheduler)
        except (OSError, ValueError) as error:
            raise KgError(f"{scheduler}: no Dask scheduler answers ({error})") from None
        with client:
            yield client
        return
    with local_cluster(workers) as cluster, Client(cluster) as client:
        yield client


@contextmanager
def local_cluster(workers: int) -> Iterator[LocalCluster]:
    """A cluster of processes on this machine, whose workers come back however often they are killed."""
    # Dask gives a worker up for good that is down again so long after its first end.
    stays = {"distributed.deploy.lost-worker-timeout": "1 day"}
    options = {"threads_per_worker": 1, "processes": True, "dashboard_address": None}
    with dask.config.set(stays), LocalCluster(n_workers=workers, **options) as cluster:
        yield cluster
