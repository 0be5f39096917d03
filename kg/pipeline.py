"""The line that a report travels: read → normalize → segment → recognize → resolve → extract."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from traceback import extract_tb

from kg.entities import Resolution, resolve
from kg.errors import KgError, ReadError
from kg.knowledge import Knowledge, default
from kg.mentions import recognize
from kg.model import Document, Issue, Mention, Reading, Result, Sentence, Statement
from kg.readers import find, read
from kg.statements import Extraction, extract
from kg.summary import count
from kg.text import segment
from kg.text.noise import noise_of

Recognizer = Callable[[Document, tuple[Sentence, ...], Knowledge], tuple[Mention, ...]]
Extractor = Callable[[Document, tuple[Sentence, ...], tuple[Mention, ...], Resolution, Knowledge], Extraction]
Outcome = Reading | Issue

RECOGNIZERS: tuple[Recognizer, ...] = (recognize,)
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


def build(
    paths: Iterable[Path | str],
    knowledge: Knowledge | None = None,
    *,
    recognizers: Sequence[Recognizer] = RECOGNIZERS,
    extractors: Sequence[Extractor] = EXTRACTORS,
    on_read: Callable[[str], None] = lambda name: None,
) -> Result:
    """Read files and the files below directories; what cannot be read is an issue of the result.

    ``on_read`` is told the name of each document when it is done.
    """
    done = list(outcomes(paths, knowledge or default(), recognizers, extractors, on_read))
    readings = tuple(o for o in done if isinstance(o, Reading))
    issues = tuple(o for o in done if isinstance(o, Issue))
    return Result(readings, issues, count(readings, issues))


def outcomes(
    paths: Iterable[Path | str],
    knowledge: Knowledge,
    recognizers: Sequence[Recognizer] = RECOGNIZERS,
    extractors: Sequence[Extractor] = EXTRACTORS,
    on_read: Callable[[str], None] = lambda name: None,
) -> Iterator[Outcome]:
    """One reading, or the issue that stands for it, for each document in order of name."""
    files, issues = find(paths)
    yield from issues
    for name, path in files.items():
        yield _outcome(name, path, knowledge, recognizers, extractors)
        on_read(name)


def _outcome(
    name: str,
    path: Path,
    knowledge: Knowledge,
    recognizers: Sequence[Recognizer],
    extractors: Sequence[Extractor],
) -> Outcome:
    try:
        return read_document(read(path, name, noise_of(knowledge)), knowledge, recognizers, extractors)
    except ReadError as error:
        return Issue("error", error.code, name, f"{path}: {error}")
    except KgError:  # knowledge that cannot be used is no fault of the report
        raise
    except Exception as error:  # a report may not stop the run; the defect shows in the summary
        at = extract_tb(error.__traceback__)[-1]
        where = f"{Path(at.filename).name}:{at.lineno}"
        return Issue("error", "failed", name, f"{path}: {type(error).__name__} at {where}: {error}")


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
