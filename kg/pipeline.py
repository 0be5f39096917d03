"""The line that a report travels: read → normalize → segment → recognize → resolve → extract."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from traceback import extract_tb

from kg.engine import Engine
from kg.entities import Resolution, resolve
from kg.errors import KgError, ReadError
from kg.knowledge import Knowledge, default
from kg.mentions import recognize_by_all
from kg.model import Document, Issue, Mention, Reading, Result, Sentence, Statement
from kg.readers import documents, find
from kg.readers.limits import time_limit
from kg.statements import Extraction, extract
from kg.summary import count
from kg.text import normalize, segment
from kg.text.noise import noise_of

Recognizer = Callable[[Document, tuple[Sentence, ...], Knowledge], tuple[Mention, ...]]
Extractor = Callable[[Document, tuple[Sentence, ...], tuple[Mention, ...], Resolution, Knowledge], Extraction]
Outcome = Reading | Issue

RECOGNIZERS: tuple[Recognizer, ...] = (recognize_by_all,)
EXTRACTORS: tuple[Extractor, ...] = (extract,)


def read_document(
    document: Document,
    knowledge: Knowledge,
    recognizers: Sequence[Recognizer] = RECOGNIZERS,
    extractors: Sequence[Extractor] = EXTRACTORS,
) -> Reading:
    """All that is read in one document; of overlapping mentions the earlier recognizer's stays."""
    sentences = segment(document)
    mentions: tuple[Mention, ...] = ()
    for recognizer in recognizers:
        mentions = _united(mentions, recognizer(document, sentences, knowledge))
    resolution = resolve(document, sentences, mentions, knowledge)
    extractions = [e(document, sentences, mentions, resolution, knowledge) for e in extractors]
    statements = _by_id(s for e in extractions for s in e.statements)
    return Reading(
        document=document,
        sentences=sentences,
        mentions=mentions,
        entities=resolution.entities,
        statements=statements,
        issues=(*resolution.issues, *(i for e in extractions for i in e.issues)),
        unread_sentences=extractions[0].unread_sentences,
        unread_figures=extractions[0].unread_figures,
    )


def read_again(document: Document, knowledge: Knowledge) -> Reading:
    """What is read in a document now, from its kept text."""
    noise = noise_of(knowledge)
    return read_document(normalize(document.name, document.raw, document.digest, noise), knowledge)


@dataclass(frozen=True, slots=True)
class Reader:
    """What reads one file, given its document name and path: a reading or an issue for each document."""

    knowledge: Knowledge
    recognizers: Sequence[Recognizer] = RECOGNIZERS
    extractors: Sequence[Extractor] = EXTRACTORS

    def __call__(self, file: tuple[str, Path]) -> tuple[Outcome, ...]:
        name, path = file
        try:
            with time_limit():
                found = documents(path, name, noise_of(self.knowledge))
                return tuple(d if isinstance(d, Issue) else self._read(d, path) for d in found)
        except ReadError as error:
            return (Issue("error", error.code, name, f"{path}: {error}"),)

    def _read(self, document: Document, path: Path) -> Outcome:
        try:
            return read_document(document, self.knowledge, self.recognizers, self.extractors)
        except KgError:  # too slow, or knowledge that cannot be used: no defect of this code
            raise
        except Exception as error:  # a report may not stop the run; the defect shows in the summary
            at = extract_tb(error.__traceback__)[-1]
            where = f"{Path(at.filename).name}:{at.lineno}"
            message = f"{path}: {type(error).__name__} at {where}: {error}"
            return Issue("error", "failed", document.name, message)


def build(
    paths: Iterable[Path | str],
    knowledge: Knowledge | None = None,
    *,
    recognizers: Sequence[Recognizer] = RECOGNIZERS,
    extractors: Sequence[Extractor] = EXTRACTORS,
    workers: int = 1,
    on_read: Callable[[str], None] = lambda name: None,
) -> Result:
    """Read files and the files below directories; what cannot be read is an issue of the result.

    With ``workers`` above 1 that many processes read (recognizers and extractors must then be picklable); the
    result is the same. ``on_read`` is told the name of each file when it is done.
    """
    reader = Reader(knowledge or default(), recognizers, extractors)
    return result_of(read_each(paths, reader, Engine(workers), on_read))


def read_each(
    paths: Iterable[Path | str],
    reader: Reader,
    engine: Engine = Engine(),  # noqa: B008
    on_read: Callable[[str], None] = lambda name: None,
) -> Iterator[Outcome]:
    """Readings and issues of files and directories as they come, in order of file name."""
    files, issues = find(paths)
    yield from issues
    yield from outcomes_of(reader, files, engine, on_read)


def outcomes_of(
    reader: Reader, files: Mapping[str, Path], engine: Engine, on_read: Callable[[str], None]
) -> Iterator[Outcome]:
    """What a reader makes of files by document name, in their order."""
    items = tuple(files.items())
    for name, outcomes in zip(files, engine.ordered(reader, items, _crashed), strict=True):
        yield from outcomes
        on_read(name)


def _crashed(file: tuple[str, Path]) -> tuple[Outcome, ...]:
    name, path = file
    return (Issue("error", "crashed", name, f"{path}: the process that read it died"),)


def result_of(outcomes: Iterable[Outcome]) -> Result:
    """Readings in order of document name, issues in order of document, code and message, and their counts."""
    done = list(outcomes)
    readings = sorted((o for o in done if isinstance(o, Reading)), key=lambda r: r.document.name)
    issues = sorted((o for o in done if isinstance(o, Issue)), key=lambda i: (i.document, i.code, i.message))
    return Result(tuple(readings), tuple(issues), count(readings, issues))


def sure(outcome: Outcome, confidence: float) -> Outcome:
    """An outcome without the statements of a lower confidence; what they are about stays."""
    if isinstance(outcome, Issue) or confidence <= 0:
        return outcome
    return replace(outcome, statements=tuple(s for s in outcome.statements if s.confidence >= confidence))


def at_least(result: Result, confidence: float) -> Result:
    """A result without the statements of a lower confidence."""
    if confidence <= 0:
        return result
    outcomes: list[Outcome] = [*result.readings, *result.issues]
    return result_of(sure(o, confidence) for o in outcomes)


def _united(mentions: tuple[Mention, ...], more: tuple[Mention, ...]) -> tuple[Mention, ...]:
    if not mentions:
        return more
    free = (m for m in more if not any(m.span.overlaps(old.span) for old in mentions))
    return tuple(sorted((*mentions, *free), key=lambda m: (m.span, m.type, m.name)))


def _by_id(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Equal statements united, their evidence in order of place."""
    found: dict[str, Statement] = {}
    for s in statements:
        old = found.get(s.id)
        found[s.id] = replace(old, evidence=tuple(dict.fromkeys((*old.evidence, *s.evidence)))) if old else s
    return tuple(found.values())
