"""Each found statement by itself: whether it is right, which rule read it and how sure the extraction was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath

from kg.model import Reading
from kg.score.gold import GoldDocument, Row
from kg.score.matching import link, same

Entities = dict[str, dict[str, Row]]
Statements = dict[str, list[Row]]


@dataclass(frozen=True, slots=True)
class Judged:
    """A found statement that counts; one that the gold holds as optional is right."""

    document: str
    predicate: str
    rule: str
    confidence: float
    right: bool


def by_document(rows: Iterable[Row]) -> tuple[Entities, Statements]:
    """The entities by id and the statements of an extraction, each by the document's file name."""
    entities: Entities = defaultdict(dict)
    statements: Statements = defaultdict(list)
    for row in rows:
        name = PurePath(row["document"]).name
        if row["kind"] == "entity":
            entities[name][row["id"]] = row
        else:
            statements[name].append(row)
    return entities, statements


def judged(gold: Mapping[str, GoldDocument], rows: Iterable[Row]) -> Iterator[Judged]:
    """The statements of an extraction, held against the gold; those that do not count are left out."""
    entities, statements = by_document(rows)
    for name, document in gold.items():
        links = link(document, entities[name])
        for row in statements[name]:
            right = any(same(wanted, row, links) for wanted in document.statements)
            if right or row["predicate"] not in document.uncounted:
                yield Judged(name, row["predicate"], row["rule"], row["confidence"], right)


def once_a_rule(reading: Reading) -> Reading:
    """A reading with every statement once for each rule that reads it, so that all of them are judged."""
    apart = (
        replace(statement, evidence=(evidence,))
        for statement in reading.statements
        for evidence in {e.rule: e for e in reversed(statement.evidence)}.values()
    )
    return replace(reading, statements=tuple(apart))
