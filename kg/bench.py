"""How fast the builder is, as ratios against peers that do comparable work in the same run."""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from kg.graph import assemble, export
from kg.knowledge import Knowledge
from kg.model import Document, Result
from kg.pipeline import build, read_document
from kg.readers import find, read

Made = TypeVar("Made")
_CHARACTERS = 100_000  # the reports are read again under other names until they suffice
_TRIPLES = 20_000  # that rdflib writes
_RUNS = 2  # of a command, of which the better counts


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure: ``value`` in ``unit``, and how many times the peer's speed that is."""

    name: str
    value: float
    unit: str
    peer: str = ""
    ratio: float | None = None


def bench(paths: Sequence[Path], knowledge: Knowledge) -> Iterator[Figure]:
    """Measure on the reports in ``paths``; seconds are of one core's work where not "of the clock"."""
    files = find(paths)[0]
    documents = _enough([read(path, name) for name, path in files.items()])
    characters = sum(len(d.raw) for d in documents)
    for document in documents[:2]:  # compiles rules and loads names: part of the start
        read_document(document, knowledge)
    readings, extraction = _timed(lambda: tuple(read_document(d, knowledge) for d in documents))
    yield from _against_jieba(documents, characters / extraction)
    quads, assembling = _timed(lambda: assemble(Result(readings), knowledge.ontology))
    _, writing = _timed(lambda: "".join(export(quads, "ttl")))
    yield Figure("from text to Turtle", characters / (extraction + assembling + writing), "characters/s")
    lines = [line.rpartition(" <")[0] + " ." for line in islice(export(quads, "nq"), _TRIPLES)]
    yield _against_rdflib(lines, len(quads) / writing)
    yield Figure("assembling", len(quads) / assembling, "triples/s")
    yield from _workers(documents, knowledge)
    yield Figure("kg --help", _clock("--help"), "s of the clock")
    yield Figure("kg extract of the reports", _clock("extract", *map(str, paths)), "s of the clock")


def _enough(documents: Sequence[Document]) -> list[Document]:
    size = sum(len(d.raw) for d in documents)
    times = -(-_CHARACTERS // max(size, 1))
    return [replace(d, name=f"{i}-{d.name}") for i in range(times) for d in documents]


def _timed(run: Callable[[], Made]) -> tuple[Made, float]:
    start = time.process_time()
    made = run()
    return made, max(time.process_time() - start, 1e-9)


def _against_jieba(documents: Sequence[Document], speed: float) -> Iterator[Figure]:
    import jieba
    import jieba.posseg

    jieba.setLogLevel(logging.WARNING)
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    tagger = jieba.posseg.POSTokenizer(tokenizer)
    texts = [d.text for d in documents]
    characters = sum(map(len, texts))
    for name, cut in (("jieba.cut", tokenizer.cut), ("jieba.posseg", tagger.cut)):
        list(cut(texts[0]))
        _, seconds = _timed(lambda cut=cut: [list(cut(text)) for text in texts])  # type: ignore[misc]
        yield Figure("extraction", speed, "characters/s", name, speed * seconds / characters)


def _against_rdflib(lines: Sequence[str], speed: float) -> Figure:
    import rdflib

    graph = rdflib.Graph()
    graph.parse(data="\n".join(lines), format="nt")
    _, seconds = _timed(lambda: graph.serialize(format="turtle"))
    return Figure("writing Turtle", speed, "triples/s", "rdflib", speed * seconds / len(graph))


def _workers(documents: Sequence[Document], knowledge: Knowledge) -> Iterator[Figure]:
    """The same files with one process and with two; starting the second is part of it."""
    with tempfile.TemporaryDirectory() as folder:
        for i, document in enumerate(documents):
            (Path(folder) / f"{i}.txt").write_text(document.raw, encoding="utf-8")
        took = []
        for workers in (1, 2):
            start = time.monotonic()
            build([folder], knowledge, workers=workers)
            took.append(time.monotonic() - start)
            speed = sum(len(d.raw) for d in documents) / took[-1]
            ratio = took[0] / took[-1] if workers > 1 else None
            peer = "1 worker" if workers > 1 else ""
            yield Figure(
                f"{workers} worker{'s'[: workers - 1]}", speed, "characters/s of the clock", peer, ratio
            )


def _clock(*arguments: str) -> float:
    """The best of some runs of the command."""

    def once() -> float:
        start = time.monotonic()
        subprocess.run([sys.executable, "-m", "kg", *arguments], check=True, capture_output=True)
        return time.monotonic() - start

    return min(once() for _ in range(_RUNS))
