"""Quads by subject, in order, without holding them all: sorted runs wait in files and are merged."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from heapq import merge
from itertools import groupby, islice
from operator import itemgetter
from tempfile import TemporaryFile
from typing import IO

from kg.graph.terms import Quad, Term

Described = tuple[Term, dict[Term, set[Term]]]

_RUN = 1_000_000  # quads that are sorted in memory
_PIECE = 500  # subjects that are read from a file together


def by_subject(quads: Iterable[Quad], run: int = _RUN) -> Iterator[Described]:
    """Each subject with its values by predicate over all graphs, in order.

    Of more than ``run`` quads, runs of that many wait in files.
    """
    every = iter(quads)
    with ExitStack() as stack:
        files: list[IO[bytes]] = []
        part = _described(islice(every, run))
        while (following := next(every, None)) is not None:
            files.append(stack.enter_context(TemporaryFile()))
            _write(part, files[-1])
            part = _described([following, *islice(every, run - 1)])
        if not files:
            yield from part
            return
        runs = merge(part, *map(_read, files), key=itemgetter(0))
        for subject, same in groupby(runs, key=itemgetter(0)):
            yield subject, _united([about for _, about in same])


def _described(quads: Iterable[Quad]) -> list[Described]:
    found: dict[Term, dict[Term, set[Term]]] = {}
    for subject, predicate, value, _ in quads:
        found.setdefault(subject, {}).setdefault(predicate, set()).add(value)
    return sorted(found.items(), key=itemgetter(0))


def _united(parts: list[dict[Term, set[Term]]]) -> dict[Term, set[Term]]:
    for more in parts[1:]:
        for predicate, values in more.items():
            parts[0].setdefault(predicate, set()).update(values)
    return parts[0]


def _write(part: list[Described], file: IO[bytes]) -> None:
    for at in range(0, len(part), _PIECE):
        pickle.dump(part[at : at + _PIECE], file)
    file.seek(0)


def _read(file: IO[bytes]) -> Iterator[Described]:
    while True:
        try:
            yield from pickle.load(file)
        except EOFError:
            return
