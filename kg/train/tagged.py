"""Tagged reports with their statements: the form that ``data/gold/tagged/README.md`` describes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.train.reports import parse

_STATEMENT = re.compile(r"#(\d+) (\w+) (.*)$")
_METRIC = re.compile(r"(.+?) = (-?[\d.]+|null) ?(\S*)$")


@dataclass(frozen=True, slots=True)
class TaggedMention:
    """A mention: offsets in the text, type, whether it only points (nominal), and the entity as ``e5``."""

    start: int
    stop: int
    type: str
    nominal: bool
    entity: str


@dataclass(frozen=True, slots=True)
class TaggedStatement:
    """A statement; ``object`` is an entity or None (literal ``text``, metric); a metric has name, value
    (None: redacted) and unit."""

    subject: str
    predicate: str
    object: str | None
    metric: str = ""
    value: float | None = None
    unit: str = ""
    percent: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class TaggedReport:
    """A tagged report; mentions are sorted by start."""

    name: str
    text: str
    mentions: tuple[TaggedMention, ...]
    statements: tuple[TaggedStatement, ...]


def read_reports(folders: Iterable[Path]) -> Iterator[TaggedReport]:
    """Every ``*.tag`` under the folders, in order of path."""
    for folder in folders:
        for path in sorted(folder.rglob("*.tag")):
            body, _, tail = path.read_text(encoding="utf-8").partition("\n====\n")
            tagged = parse(body)
            mentions = (
                TaggedMention(start, stop, type_.rstrip("~"), type_.endswith("~"), f"e{number}")
                for start, stop, type_, number in tagged.mentions
            )
            statements = (_statement(line) for line in tail.splitlines() if _STATEMENT.match(line.strip()))
            yield TaggedReport(
                path.stem, tagged.text, tuple(sorted(mentions, key=lambda m: m.start)), tuple(statements)
            )


def _statement(line: str) -> TaggedStatement:
    m = _STATEMENT.match(line.strip())
    assert m
    first, *rest = [x.strip() for x in m[3].split(" ; ")]
    qualifiers = dict(x.split("=", 1) for x in rest if "=" in x)
    subject, percent = f"e{m[1]}", qualifiers.get("percent", "").rstrip("%")
    figure = _METRIC.match(first) if m[2] == "metric" else None
    if figure:
        value = None if figure[2] == "null" else float(figure[2])
        return TaggedStatement(subject, m[2], None, figure[1], value, figure[3], percent)
    if re.fullmatch(r"#\d+", first):
        return TaggedStatement(subject, m[2], f"e{first[1:]}", percent=percent)
    return TaggedStatement(subject, m[2], None, percent=percent, text=first)
