"""A reading as JSON and back, so that page, explain and a later ``add`` need not read the report again."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from kg.model import (
    Document,
    Entity,
    Evidence,
    Issue,
    Mention,
    Quantity,
    Reading,
    Sentence,
    Span,
    Statement,
    Text,
)

Json = Any


def dump(reading: Reading) -> str:
    """One line of JSON, the same for the same reading."""
    return json.dumps(_reading(reading), ensure_ascii=False, separators=(",", ":"))


def load(line: str) -> Reading:
    """The reading that ``dump`` wrote; ValueError or LookupError for anything else."""
    made = json.loads(line)
    return Reading(
        document=_to_document(made["document"]),
        sentences=tuple(Sentence(Span(a, b), p, bool(h)) for a, b, p, h in made["sentences"]),
        mentions=tuple(
            Mention(Span(a, b), type_, name, rule, bool(nominal), confidence)
            for a, b, type_, name, rule, nominal, confidence in made["mentions"]
        ),
        entities=tuple(
            Entity(id_, type_, name, tuple(aliases), scope, _to_spans(mentions))
            for id_, type_, name, aliases, scope, mentions in made["entities"]
        ),
        statements=tuple(map(_to_statement, made["statements"])),
        issues=tuple(map(_to_issue, made["issues"])),
        unread_sentences=_to_spans(made["unread_sentences"]),
        unread_figures=_to_spans(made["unread_figures"]),
    )


def _reading(reading: Reading) -> Json:
    return {
        "document": _document(reading.document),
        "sentences": [[*_span(s.span), s.paragraph, int(s.heading)] for s in reading.sentences],
        "mentions": [
            [*_span(m.span), m.type, m.name, m.rule, int(m.nominal), m.confidence] for m in reading.mentions
        ],
        "entities": [
            [e.id, e.type, e.name, e.aliases, e.scope, _spans(e.mentions)] for e in reading.entities
        ],
        "statements": [_statement(s) for s in reading.statements],
        "issues": [_issue(i) for i in reading.issues],
        "unread_sentences": _spans(reading.unread_sentences),
        "unread_figures": _spans(reading.unread_figures),
    }


def _span(span: Span | None) -> Json:
    return None if span is None else [span.start, span.stop]


def _spans(spans: Sequence[Span]) -> Json:
    return [_span(s) for s in spans]


def _to_span(made: Json) -> Span | None:
    return None if made is None else Span(*made)


def _to_spans(made: Json) -> tuple[Span, ...]:
    return tuple(Span(*m) for m in made)


def _document(document: Document) -> Json:
    """Offsets are kept as the places where they jump: [index in text, index in raw]."""
    offsets = document.offsets
    jumps = [[i, at] for i, at in enumerate(offsets) if i == 0 or at != offsets[i - 1] + 1]
    return [document.name, document.digest, document.title, document.raw, document.text, jumps]


def _to_document(made: Json) -> Document:
    name, digest, title, raw, text, jumps = made
    offsets: array[int] = array("I")
    for (start, at), (stop, _) in zip(jumps, [*jumps[1:], [len(text) + 1, 0]], strict=True):
        offsets.extend(range(at, at + stop - start))
    return Document(name, raw, text, offsets, digest, title)


def _statement(s: Statement) -> Json:
    obj = [s.object.text] if isinstance(s.object, Text) else s.object
    return [
        s.id,
        s.subject,
        s.predicate,
        obj,
        s.qualifiers,
        s.status,
        _quantity(s.quantity),
        [_evidence(e) for e in s.evidence],
    ]


def _to_statement(made: Json) -> Statement:
    id_, subject, predicate, obj, qualifiers, status, quantity, evidence = made
    return Statement(
        id_,
        subject,
        predicate,
        Text(obj[0]) if isinstance(obj, list) else obj,
        tuple((k, v) for k, v in qualifiers),
        status,
        _to_quantity(quantity),
        tuple(map(_to_evidence, evidence)),
    )


def _evidence(e: Evidence) -> Json:
    parts = (e.subject_span, e.cue_span, e.object_span)
    return [e.document, _span(e.span), e.quote, e.rule, e.confidence, *map(_span, parts)]


def _to_evidence(made: Json) -> Evidence:
    document, span, quote, rule, confidence, *parts = made
    return Evidence(document, Span(*span), quote, rule, confidence, *map(_to_span, parts))


def _quantity(q: Quantity | None) -> Json:
    if q is None:
        return None
    numbers = (q.value, q.upper_value, q.base_value, q.lower, q.upper)
    return [q.unit, q.approx, q.base_unit, *(None if n is None else str(n) for n in numbers)]


def _to_quantity(made: Json) -> Quantity | None:
    if made is None:
        return None
    unit, approx, base_unit, *numbers = made
    value, upper_value, base_value, lower, upper = (None if n is None else Decimal(n) for n in numbers)
    return Quantity(value, unit, approx, upper_value, base_value, base_unit, lower, upper)


def _issue(i: Issue) -> Json:
    return [i.severity, i.code, i.document, i.message, _span(i.span)]


def _to_issue(made: Json) -> Issue:
    severity, code, document, message, span = made
    return Issue(severity, code, document, message, _to_span(span))
