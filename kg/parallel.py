"""One function over many items in several processes: results in order, a killed process costs one item."""

from __future__ import annotations

import multiprocessing
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")
Task = Callable[[Item], Made]

_BATCH = 8  # items that travel to a process together


def ordered(
    task: Task[Item, Made], items: Sequence[Item], workers: int, crashed: Callable[[Item], Made]
) -> Iterator[Made]:
    """``task`` of each item, in order of the items; ``crashed`` stands for one whose process died twice.

    ``task`` and its results must be picklable; it is sent to each process once.
    """
    batches = deque(items[i : i + _BATCH] for i in range(0, len(items), _BATCH))
    while batches:
        pool = _pool(task, workers)
        running: deque[tuple[Sequence[Item], Future[list[Made]]]] = deque()
        try:
            while batches or running:
                while batches and len(running) < 3 * workers:
                    running.append((batches[0], pool.submit(_run, batches.popleft())))
                yield from running[0][1].result()
                running.popleft()
        except BrokenProcessPool:
            suspects = running.popleft()[0]
            batches.extendleft(batch for batch, _ in reversed(running))
            for item in suspects:
                yield _alone(task, item, crashed)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _alone(task: Task[Item, Made], item: Item, crashed: Callable[[Item], Made]) -> Made:
    """One item in a process of its own, so that it can take down nothing else."""
    with _pool(task, 1) as pool:
        try:
            (made,) = pool.submit(_run, [item]).result()
            return made  # type: ignore[no-any-return]
        except BrokenProcessPool:
            return crashed(item)


_task: Callable[[Any], Any]


def _pool(task: Task[Item, Made], workers: int) -> ProcessPoolExecutor:
    """Processes that start clean (no fork of a parent with threads)."""
    how = "forkserver" if sys.platform == "linux" else "spawn"
    context = multiprocessing.get_context(how)
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_start, initargs=(task,))


def _start(task: Callable[[Any], Any]) -> None:
    global _task
    _task = task


def _run(items: Sequence[Any]) -> list[Any]:
    return [_task(item) for item in items]
