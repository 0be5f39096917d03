"""What the page asks of the server, in one SQLite file beside the store: a page of any graph opens quickly.

Records are those of ``kg.view.records`` with names instead of numbers, as JSON; ``kg.serve.chunks`` turns
what is asked for into the chunks that the page reads.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.model import Entity, Result, Statement
from kg.view import overview, records
from kg.view.canvas import canvas
from kg.view.offsets import utf16
from kg.view.payload import in_order
from kg.view.strategies import all_parts

NAME = "view.db"
_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entity (
  id TEXT PRIMARY KEY, name TEXT, names TEXT, keys TEXT, degree INTEGER, record TEXT) WITHOUT ROWID;
CREATE TABLE statement (
  place INTEGER PRIMARY KEY, id TEXT, subject TEXT, object TEXT, predicate TEXT, time TEXT, record TEXT);
CREATE TABLE said (document TEXT, place INTEGER, PRIMARY KEY (document, place)) WITHOUT ROWID;
CREATE TABLE document (name TEXT PRIMARY KEY, title TEXT, record TEXT) WITHOUT ROWID;
"""
_INDEXES = """
CREATE INDEX statement_id ON statement (id);
CREATE INDEX statement_subject ON statement (subject);
CREATE INDEX statement_object ON statement (object) WHERE object IS NOT NULL;
CREATE INDEX statement_predicate ON statement (predicate);
CREATE INDEX statement_time ON statement (time) WHERE time IS NOT NULL;
"""


class Names(records.Index):
    """An index whose number of a name is the name itself."""

    def __getitem__(self, name: str) -> Any:
        return name

    def __contains__(self, name: str) -> bool:
        return True


def write(path: Path, result: Result) -> None:
    """Write the index of a run beside ``path`` and rename it."""
    beside = path.with_name(path.name + ".part")
    beside.unlink(missing_ok=True)
    with sqlite3.connect(beside) as base:
        base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _TABLES)
        _fill(base, result)
        base.executescript(_INDEXES)
    base.close()
    beside.replace(path)


def _fill(base: sqlite3.Connection, result: Result) -> None:
    entities, statements = result.entities, in_order(result)
    graph = overview.network(entities, statements)
    groups = overview.communities(graph)
    community = {n: number for number, group in enumerate(groups) for n in group}
    shown = overview.chosen(graph, overview.scores(graph, entities), groups)
    base.executemany("INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?)", _entities(entities, community, graph))
    offsets = {r.document.name: utf16(r.document.raw) for r in result.readings}
    for place, s in enumerate(statements):
        base.execute("INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?)", (place, *_statement(s, offsets)))
        said = {(_clean(e.document), place) for e in s.evidence}
        base.executemany("INSERT INTO said VALUES (?, ?)", sorted(said))
    base.executemany("INSERT INTO document VALUES (?, ?, ?)", _documents(result))
    meta = {
        "canvas": canvas(shown, graph, entities, community),
        "parts": all_parts(entities, statements),
        "issues": [[i.severity, i.code, i.document, i.message] for i in result.issues],
        "totals": {
            "documents": len(result.readings), "entities": len(entities), "statements": len(statements),
            "unread": sum(len(r.unread_sentences) for r in result.readings),
            "figures": sum(len(r.unread_figures) for r in result.readings),
        },
    }  # fmt: skip
    base.executemany("INSERT INTO meta VALUES (?, ?)", [(k, _json(v)) for k, v in meta.items()])


def _entities(
    entities: Mapping[str, Entity], community: Mapping[str, int], graph: Any
) -> Iterator[tuple[Any, ...]]:
    for e in entities.values():
        record = {**records.entity(e, Names()), "g": graph.degree(e.id)}
        if e.id in community:
            record["c"] = community[e.id]
        names = "\n".join((e.name, *e.aliases))
        yield e.id, _clean(e.name), _clean(names), record.get("k", ""), record["g"], _json(record)


def _statement(s: Statement, offsets: Mapping[str, Any]) -> tuple[Any, ...]:
    names = Names()
    said = [
        records.evidence(e, names[e.document], names, offsets[e.document], quote=True) for e in s.evidence
    ]
    target = s.object if isinstance(s.object, str) else None
    record = records.statement(s, names, said)
    return s.id, s.subject, target, s.predicate, _clean(s.qualifier("time")), _json(record)


def _documents(result: Result) -> Iterator[tuple[str | None, ...]]:
    for r in result.readings:
        yield _clean(r.document.name), _clean(r.document.title), _json(records.document(r, Names()))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def _clean(text: str | None) -> str | None:
    """Text that SQLite can hold: lone surrogates have no UTF-8 form."""
    return None if text is None else text.encode("utf-8", "replace").decode()
