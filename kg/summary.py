"""What a run read, found and could not use, in figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from kg.model import Issue, Reading, Result, Span

_SHOWN = 20  # unread sentences and figures a document in run.json; the counts are always whole


def count(readings: Iterable[Reading], issues: Iterable[Issue]) -> Mapping[str, int]:
    """The counts of a run by name, in the order in which a person asks for them."""
    out: Counter[str] = Counter()
    statements: set[tuple[str, str]] = set()
    entities: set[str] = set()
    for reading in readings:
        out["documents"] += 1
        out["characters"] += len(reading.document.raw)
        out["sentences"] += len(reading.sentences)
        out["mentions"] += len(reading.mentions)
        out["unread sentences"] += len(reading.unread_sentences)
        out["unread figures"] += len(reading.unread_figures)
        out["doubts"] += len(reading.issues)
        entities.update(e.id for e in reading.entities)
        statements.update((s.id, s.status) for s in reading.statements)
    out["entities"] = len(entities)
    out["statements"] = len(statements)
    out.update(f"statements {status}" for _, status in statements)
    out["unreadable files"] = sum(i.severity == "error" for i in issues)
    first = ("documents", "characters", "sentences", "mentions", "entities", "statements")
    return {k: out[k] for k in (*first, *sorted(set(out) - set(first)))}


def report(result: Result, knowledge_digest: str, min_confidence: float = 0.0) -> dict[str, Any]:
    """``run.json``: counts, issues, what yielded nothing in each document; nothing of the time of the run."""
    return {
        "counts": dict(result.counts),
        "knowledge": knowledge_digest,
        "minimal confidence": min_confidence,
        "issues": [_issue(i) for i in result.issues],
        "documents": {r.document.name: _document(r) for r in result.readings},
    }


def _document(reading: Reading) -> dict[str, Any]:
    document = reading.document
    return {
        "title": document.title,
        "sha256": document.digest,
        "characters": len(document.raw),
        "sentences": len(reading.sentences),
        "entities": len(reading.entities),
        "statements": dict(sorted(Counter(s.predicate for s in reading.statements).items())),
        "unread sentences": _quotes(reading, reading.unread_sentences),
        "unread figures": _quotes(reading, reading.unread_figures),
        "doubts": [_issue(i) for i in reading.issues],
    }


def _quotes(reading: Reading, spans: tuple[Span, ...]) -> dict[str, Any]:
    return {"count": len(spans), "first": [reading.document.raw[s.start : s.stop] for s in spans[:_SHOWN]]}


def _issue(issue: Issue) -> dict[str, Any]:
    where = {"start": issue.span.start, "end": issue.span.stop} if issue.span else {}
    return {
        "severity": issue.severity,
        "code": issue.code,
        "document": issue.document,
        "message": issue.message,
        **where,
    }
