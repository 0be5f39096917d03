"""Results of a few statements, made by hand."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from kg.model import (
    GLOBAL,
    Document,
    Entity,
    Evidence,
    Quantity,
    Reading,
    Result,
    Sentence,
    Span,
    Statement,
    Status,
    Text,
)


def entity(id: str, type: str, name: str, *aliases: str, scope: str = GLOBAL) -> Entity:
    return Entity(id, type, name, aliases, scope)


def statement(
    id: str,
    subject: str,
    predicate: str,
    object: str | Text | None = None,
    status: Status = "asserted",
    quantity: Quantity | None = None,
    quote: str = "原文",
    document: str = "a.txt",
    **qualifiers: str,
) -> Statement:
    evidence = Evidence(document, Span(0, len(quote)), quote, "test.rule", 0.9)
    return Statement(id, subject, predicate, object, tuple(qualifiers.items()), status, quantity, (evidence,))


def yuan(value: str, unit: str = "元", scale: int = 1) -> Quantity:
    base = Decimal(value) * scale
    return Quantity(Decimal(value), unit, None, None, base, "元", base, base)


def result(
    *statements: Statement, entities: tuple[Entity, ...], texts: Mapping[str, str] | None = None
) -> Result:
    """One reading for each document named by the statements' evidence; all entities are in each of them."""
    names = sorted({s.evidence[0].document for s in statements} or {"a.txt"})
    return Result(
        tuple(_reading(name, statements, entities, (texts or {}).get(name, "原文。")) for name in names)
    )


def _reading(name: str, statements: tuple[Statement, ...], entities: tuple[Entity, ...], raw: str) -> Reading:
    document = Document(name, raw, raw, range(len(raw) + 1), "0" * 64)
    own = tuple(s for s in statements if s.evidence[0].document == name)
    return Reading(document, (Sentence(Span(0, len(raw)), 0),), (), entities, own)
