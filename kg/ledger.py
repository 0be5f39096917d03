"""All that was read, in one SQLite file: what a build grows from, without holding its reports in memory.

A reading is kept as ``kg.archive`` writes it, next to what the other files of a build say of its document.
The order in which reports come in shows nowhere: all that is told is told in order of document name.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from kg import archive
from kg.entities.names import normalize_name
from kg.errors import KgError
from kg.jsonl import lines
from kg.model import Entity, Issue, Reading, Statement
from kg.summary import document_report, measures, totals

_TABLES = """
CREATE TABLE document (
  name TEXT PRIMARY KEY, digest TEXT, reading BLOB, lines BLOB, report TEXT, counts TEXT);
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE issue (document TEXT, code TEXT, message TEXT, severity TEXT);
CREATE TABLE entity (id TEXT, document TEXT, type TEXT, name TEXT, aliases TEXT, scope TEXT, key TEXT);
CREATE TABLE tie (thing TEXT, owner TEXT, predicate TEXT, title TEXT, document TEXT);
CREATE TABLE statement (id TEXT, status TEXT, document TEXT);
CREATE TABLE who (id TEXT PRIMARY KEY, head TEXT, name TEXT, type TEXT, scope TEXT) WITHOUT ROWID;
CREATE INDEX document_counts ON document (name, digest, counts);
CREATE INDEX entity_id ON entity (id, document, type, name, scope);
CREATE INDEX entity_document ON entity (document);
CREATE INDEX tie_document ON tie (document);
CREATE INDEX statement_id ON statement (id, status);
CREATE INDEX statement_document ON statement (document);
"""
_FORMAT = 1  # of these tables
_BELOW = ("entity", "tie", "statement", "issue")  # tables that speak of a document by its name
# With +id all rows are read in their own order and then sorted: half the time of reading them by the index.
_ENTITIES = "SELECT DISTINCT +id, type, name, aliases, scope FROM entity WHERE {} ORDER BY 1, 2, 3, 4, 5"


@dataclass(frozen=True, slots=True)
class Who:
    """How an entity stands in the graph: under which id, name, type and scope."""

    id: str
    name: str
    type: str
    scope: str


class Ledger:
    """Readings and issues by document name, and how their entities stand in the graph."""

    def __init__(self, path: Path | str = ":memory:", *, read_only: bool = False) -> None:
        """Open a ledger; a new file is given its tables. KgError where it is another version's or none."""
        if read_only:
            self._base = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            self._check(path)
            return
        self._base = sqlite3.connect(path, isolation_level=None)
        self._base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
        if not any(self.rows("SELECT 1 FROM sqlite_master")):
            for statement in filter(str.strip, _TABLES.split(";")):
                self._base.execute(statement)
            self._base.execute(f"PRAGMA user_version = {_FORMAT}")
        self._check(path)

    def _check(self, path: Path | str) -> None:
        try:
            ((format,),) = self.rows("PRAGMA user_version")
        except sqlite3.DatabaseError:
            format = None
        if format != _FORMAT:
            raise KgError(f"{path}: not written by this version of kg; kg build makes it anew")

    def close(self) -> None:
        """Write what was changed, and let go of the file."""
        self._base.execute("COMMIT")
        self._base.close()

    def rows(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """The rows of a query."""
        return self._base.execute(query, values)

    def put(self, outcome: Reading | Issue) -> None:
        """Take in what was read in a document, or why nothing was."""
        if isinstance(outcome, Issue):
            self._fill("issue", [(outcome.document, outcome.code, outcome.message, outcome.severity)])
            return
        name, digest = outcome.document.name, outcome.document.digest
        kept = _packed(archive.dump(outcome)), _packed("".join(lines([outcome])))
        told = _json(document_report(outcome), indent=1), _json(measures(outcome))
        self._fill("document", [(name, digest, *kept, *told)])
        self._fill(
            "entity",
            [
                (e.id, name, e.type, e.name, _json(e.aliases), e.scope, normalize_name(e.name))
                for e in outcome.entities
            ],
        )
        self._fill("tie", [(*_tie(s), name) for s in outcome.statements if _joins(s)])
        self._fill("statement", [(s.id, s.status, name) for s in outcome.statements])

    def note(self, **about: object) -> None:
        """Keep something about the build as a whole."""
        rows = [(key, _json(value)) for key, value in about.items()]
        self._base.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", rows)

    def about(self, key: str) -> Any:
        """What was noted."""
        ((value,),) = self.rows("SELECT value FROM about WHERE key = ?", key)
        return json.loads(value)

    def drop(self, name: str) -> None:
        """Forget a document and its issues."""
        self._base.execute("DELETE FROM document WHERE name = ?", (name,))
        for table in _BELOW:
            self._base.execute(f"DELETE FROM {table} WHERE document = ?", (name,))

    def __len__(self) -> int:
        (found,) = self.rows("SELECT COUNT(*) FROM document")
        return int(found[0])

    def digests(self) -> dict[str, str]:
        """The digest of each document's stored bytes, by name."""
        return dict(self.rows("SELECT name, digest FROM document ORDER BY name"))

    def names(self) -> set[str]:
        """The names of all documents, those that could not be read among them."""
        return {n for (n,) in self.rows("SELECT name FROM document UNION SELECT document FROM issue")}

    def readings(self, names: Iterable[str] | None = None) -> Iterator[Reading]:
        """Readings in order of document name, one at a time: all, or those of some documents."""
        for name in self.digests() if names is None else sorted(names):
            for (packed,) in self.rows("SELECT reading FROM document WHERE name = ?", name):
                yield archive.load(_unpacked(packed))

    def issues(self) -> tuple[Issue, ...]:
        """What could not be read, in order of document, code and message."""
        found = self.rows("SELECT severity, code, document, message FROM issue ORDER BY 3, 2, 4")
        return tuple(Issue(*row) for row in found)

    def lines(self) -> Iterator[bytes]:
        """``statements.jsonl`` in UTF-8, a document at a time."""
        for (packed,) in self.rows("SELECT lines FROM document ORDER BY name"):
            yield zlib.decompress(packed)

    def reports(self) -> Iterator[tuple[str, str]]:
        """What ``run.json`` says of each document, as JSON, with its name."""
        yield from self.rows("SELECT name, report FROM document ORDER BY name")

    def counts(self) -> Mapping[str, int]:
        """The counts of the run by name; entities are those of the graph."""
        standing = "SELECT COUNT(DISTINCT COALESCE(head, entity.id)) FROM entity LEFT JOIN who USING (id)"
        ((entities,),) = self.rows(standing)
        stated = "SELECT status, COUNT(*) FROM (SELECT DISTINCT id, status FROM statement) GROUP BY status"
        summed = "SELECT key, SUM(value) FROM document, json_each(document.counts) GROUP BY key"
        return totals([dict(self.rows(summed))], entities, dict(self.rows(stated)), self.issues())

    def entities(self, where: str, *values: object) -> Iterator[Entity]:
        """The entities of some rows in order of id, each once with its names over all of them."""
        for _, rows in groupby(self.rows(_ENTITIES.format(where), *values), key=lambda row: row[0]):
            found = [entity(*row) for row in rows]
            first = max(found, key=lambda e: (len(e.name), e.name, e.type))
            names = {n for e in found for n in (e.name, *e.aliases)} - {first.name}
            yield Entity(first.id, first.type, first.name, tuple(sorted(names)), first.scope)

    def entity(self, id: str) -> Entity | None:
        """An entity with its names over all documents; None where no report names it."""
        return next(self.entities("id = ?", id), None)

    def stand(self, who: Mapping[str, Who]) -> set[str]:
        """Note how entities stand in the graph; the names of the documents of those for which that is new."""
        old, new = set(self.who().items()), set(who.items())
        self._base.execute("DELETE FROM who")
        self._fill("who", [(id, *astuple(w)) for id, w in sorted(who.items())])
        changed = sorted({id for id, _ in old ^ new})
        documents = "SELECT DISTINCT document FROM entity WHERE id = ?"
        return {name for id in changed for (name,) in self.rows(documents, id)}

    def who(self) -> dict[str, Who]:
        """How entities stand in the graph, by id, where that is not as each of their reports has it."""
        return {id: Who(*row) for id, *row in self.rows("SELECT * FROM who")}

    def _fill(self, table: str, rows: list[tuple[object, ...]]) -> None:
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            self._base.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def entity(id: str, type: str, name: str, aliases: str, scope: str) -> Entity:
    """The entity of a row."""
    return Entity(id, type, name, () if aliases == "[]" else tuple(json.loads(aliases)), scope)


def _joins(s: Statement) -> bool:
    return isinstance(s.object, str) and s.status != "negated"


def _tie(s: Statement) -> tuple[object, ...]:
    """The thing of a statement, the body that it belongs to (a person's post is at the object), and how."""
    ends = (s.subject, s.object) if s.predicate == "holdsPosition" else (s.object, s.subject)
    return *ends, s.predicate, s.qualifier("title")


def _json(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def _unpacked(packed: bytes) -> str:
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")
