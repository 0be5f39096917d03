"""The rows of an extraction: a document's entities, then its statements, as the guidelines have them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from kg.model import Document, Entity, Reading, Statement, Text

Row = dict[str, Any]


def rows(reading: Reading) -> Iterator[Row]:
    """Entities, then statements; what is denied is not stated. Offsets are of the document's decoded text."""
    for entity in reading.entities:
        yield _entity(entity, reading.document)
    for statement in reading.statements:
        if statement.status != "negated":
            yield _statement(statement, reading.document.name)


def lines(readings: Iterable[Reading]) -> Iterator[str]:
    """The rows as JSON, one a line, each with its line end."""
    for reading in readings:
        for row in rows(reading):
            yield json.dumps(row, ensure_ascii=False) + "\n"


def _entity(entity: Entity, document: Document) -> Row:
    spans = [document.raw_span(s) for s in entity.mentions]
    return {
        "kind": "entity",
        "document": document.name,
        "id": entity.id,
        "name": entity.name,
        "type": entity.type,
        "aliases": list(entity.aliases),
        "mentions": [[s.start, s.stop] for s in spans],
    }


def _statement(statement: Statement, document: str) -> Row:
    evidence = statement.evidence[0]
    obj = {"text": statement.object.text} if isinstance(statement.object, Text) else statement.object
    return {
        "kind": "statement",
        "document": document,
        "subject": statement.subject,
        "predicate": statement.predicate,
        "object": obj,
        "qualifiers": _qualifiers(statement),
        "evidence": {"start": evidence.span.start, "end": evidence.span.stop, "text": evidence.quote},
        "confidence": evidence.confidence,
        "rule": evidence.rule,
    }


def _qualifiers(statement: Statement) -> Row:
    out: Row = dict(statement.qualifiers)
    figure = statement.quantity
    if figure is not None:
        out["value"] = _number(figure.value)
        out["unit"] = figure.unit
        if figure.upper_value is not None:
            out["value_max"] = _number(figure.upper_value)
        if figure.approx:
            out["approx"] = figure.approx
    if statement.status in ("planned", "ended"):
        out["status"] = statement.status
    return out


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
