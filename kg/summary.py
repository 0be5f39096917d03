"""What a run read, found and could not use, in figures."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kg.model import Issue, Reading, Span

if TYPE_CHECKING:
    from kg.ledger import Ledger

_SHOWN = 20  # unread sentences and figures a document in run.json; the counts are always whole


def measures(reading: Reading) -> dict[str, int]:
    """What is counted in one document and adds up over many."""
    return {
        "documents": 1,
        "characters": len(reading.document.raw),
        "sentences": len(reading.sentences),
        "mentions": len(reading.mentions),
        "unread sentences": len(reading.unread_sentences),
        "unread figures": len(reading.unread_figures),
        "doubts": len(reading.issues),
    }


def count(readings: Iterable[Reading], issues: Iterable[Issue]) -> Mapping[str, int]:
    """The counts of a run by name, in the order in which a person asks for them."""
    readings = tuple(readings)
    entities = {e.id for reading in readings for e in reading.entities}
    statements = {(s.id, s.status) for reading in readings for s in reading.statements}
    return totals(map(measures, readings), len(entities), Counter(status for _, status in statements), issues)


def totals(
    each: Iterable[Mapping[str, int]], entities: int, statuses: Mapping[str, int], issues: Iterable[Issue]
) -> Mapping[str, int]:
    """The counts of a run from those of its documents and of what is told in several of them once."""
    out: Counter[str] = Counter()
    for counts in each:
        out.update(counts)
    out["entities"] = entities
    out["statements"] = sum(statuses.values())
    out.update({f"statements {status}": n for status, n in statuses.items()})
    out["unreadable files"] = sum(i.severity == "error" for i in issues)
    first = ("documents", "characters", "sentences", "mentions", "entities", "statements")
    return {k: out[k] for k in (*first, *sorted(set(out) - set(first)))}


def report(ledger: Ledger, identity: Mapping[str, Any]) -> Iterator[str]:
    """``run.json``: counts, issues, what yielded nothing in each document; nothing of the time of the run."""
    head = {
        "counts": dict(ledger.counts()),
        "knowledge": ledger.about("knowledge"),
        "minimal confidence": ledger.about("confidence"),
        "identity": identity,
        "issues": [_issue(i) for i in ledger.issues()],
    }
    yield json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}") + ',\n "documents": {'
    between = "\n  "
    for name, told in ledger.reports():
        yield between + json.dumps(name, ensure_ascii=False) + ": " + told.replace("\n", "\n  ")
        between = ",\n  "
    yield "\n }\n}\n"


def document_report(reading: Reading) -> dict[str, Any]:
    """What ``run.json`` says of one document."""
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
