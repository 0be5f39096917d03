"""The values that the page carries, as plain lists and dicts; ``static/data.js`` reads them.

Entities, documents and rules are referred to by their index in the chunk, so that 20,000 statements stay
small. Offsets are UTF-16 units of the raw text. The same form serves a whole run and, from the server, one
neighbourhood.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from kg.graph.entities import redacted
from kg.model import GLOBAL, Document, Entity, Evidence, Quantity, Reading, Statement, Text
from kg.view.amounts import figure, month
from kg.view.initials import initials
from kg.view.offsets import utf16

Record = dict[str, Any]


class Index:
    """Numbers for names in order of first use."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.names = list(names)
        self._at = {n: i for i, n in enumerate(self.names)}

    def __getitem__(self, name: str) -> int:
        if name not in self._at:
            self._at[name] = len(self.names)
            self.names.append(name)
        return self._at[name]

    def __contains__(self, name: str) -> bool:
        return name in self._at


def entity(e: Entity, documents: Index) -> Record:
    """id, type, name and, where there are any, aliases, initials and the one document it belongs to."""
    keys = dict.fromkeys(k for k in map(initials, (e.name, *e.aliases)) if k)
    made: Record = {"id": e.id, "t": e.type, "n": e.name, "a": list(e.aliases), "k": " ".join(keys)}
    if e.scope != GLOBAL and e.scope in documents:
        made["d"] = documents[e.scope]
    if redacted(e):
        made["r"] = 1
    return {k: v for k, v in made.items() if v not in ([], "")}


def statement(s: Statement, entities: Index, evidence: Iterable[Record | list[Any]]) -> Record:
    """id, subject, predicate, object or text, qualifiers, status unless asserted, figure, month, evidence."""
    made: Record = {"id": s.id, "s": entities[s.subject], "p": s.predicate}
    if isinstance(s.object, Text):
        made["x"] = s.object.text
    elif s.object is not None:
        made["o"] = entities[s.object]
    if s.qualifiers:
        made["q"] = dict(s.qualifiers)
    if s.status != "asserted":
        made["st"] = s.status
    quantity = figure(s)
    if quantity is not None:
        made["n"] = _figure(quantity)
    when = month(s.qualifier("time") or "")
    if when:
        made["m"] = when
    made["e"] = list(evidence)
    return made


def evidence(e: Evidence, document: int, rules: Index, at: Any, quote: bool = False) -> list[Any]:
    """document, start, stop, rule, confidence, then start and stop of subject, cue, object (-1: unknown)."""
    made: list[Any] = [document, at(e.span.start), at(e.span.stop), rules[e.rule], round(e.confidence, 3)]
    for span in (e.subject_span, e.cue_span, e.object_span):
        made += [-1, -1] if span is None else [at(span.start), at(span.stop)]
    while made[-1] == -1:
        del made[-2:]
    return [*made, e.quote] if quote else made


def document(reading: Reading, entities: Index) -> Record:
    """A report with its text, sentences, mentions (start, stop, entity) and what yielded nothing."""
    d = reading.document
    at = utf16(d.raw)
    mentions = sorted(
        {
            (w.start, w.stop, entities[e.id])
            for e in reading.entities
            for w in map(d.raw_span, e.mentions)
            if w
        }
    )
    return {
        **heading(d),
        "text": d.raw,
        "sentences": _flat(((w.start, w.stop) for w in (d.raw_span(s.span) for s in reading.sentences)), at),
        "mentions": [n for a, b, e in mentions for n in (at(a), at(b), e)],
        "unread": _flat(((s.start, s.stop) for s in reading.unread_sentences), at),
        "figures": _flat(((s.start, s.stop) for s in reading.unread_figures), at),
    }


def heading(d: Document) -> Record:
    """A report without its text."""
    return {"name": d.name, "title": d.title, "digest": d.digest}


def chunk(
    entities: Mapping[str, Entity], statements: Sequence[Statement], readings: Sequence[Reading]
) -> tuple[Record, Index]:
    """Everything of a run in the form above, and the numbers of the entities."""
    numbers, rules = Index(entities), Index()
    documents = Index(r.document.name for r in readings)
    offsets = {r.document.name: utf16(r.document.raw) for r in readings}
    made = [
        statement(
            s, numbers, [evidence(e, documents[e.document], rules, offsets[e.document]) for e in s.evidence]
        )
        for s in statements
    ]
    return {
        "entities": [entity(e, documents) for e in entities.values()],
        "statements": made,
        "documents": [document(r, numbers) for r in readings],
        "rules": rules.names,
    }, numbers


def _figure(q: Quantity) -> list[Any]:
    """value, unit, approx, upper value, base value, base unit; numbers as text, null where redacted."""
    made = [_plain(q.value), q.unit, q.approx or "", _plain(q.upper_value), _plain(q.base_value), q.base_unit]
    while made and made[-1] in (None, ""):
        del made[-1]
    return made


def _plain(value: Decimal | None) -> str | None:
    if value is None:
        return None
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _flat(spans: Iterable[tuple[int, int]], at: Any) -> list[int]:
    return [at(n) for span in spans for n in span]
