"""Where reports are read: in this process, in several of this machine, or in a Dask cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Engine:
    """``workers`` processes, of this machine or (``dask``) of a cluster.

    ``scheduler`` is the address of a cluster that runs already; without one, one of ``workers`` processes is
    started here. What is read is the same with every engine.
    """

    workers: int = 1
    name: Literal["processes", "dask"] = "processes"
    scheduler: str = ""

    def ordered(
        self, task: Callable[[Item], Made], items: Sequence[Item], crashed: Callable[[Item], Made]
    ) -> Iterator[Made]:
        """``task`` of each item, in order of the items; ``crashed`` stands for one whose process died."""
        if self.name == "dask":
            from kg import cluster

            return cluster.ordered(task, items, crashed, self.workers, self.scheduler)
        if self.workers < 2 or len(items) < 2:
            return map(task, items)
        from kg import parallel

        return parallel.ordered(task, items, self.workers, crashed)
