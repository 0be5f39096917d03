"""Parts of the index as chunks that the page adds to what it holds (``static/data.js``)."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from kg.view.records import Index

Chunk = dict[str, Any]
NEIGHBOURS = 600  # statements of one entity
ROWS = 3000  # statements of a table
HITS = 12
_REACH = 20_000  # entities that the search of a path may touch
_PARAMETERS = 500


class Chunks:
    """Reads the index; safe to use from several threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()

    def _rows(self, query: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        base = getattr(self._local, "base", None)
        if base is None:
            base = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            self._local.base = base
        found: list[tuple[Any, ...]] = base.execute(query, values).fetchall()
        return found

    def meta(self, key: str) -> Any:
        """A value of the run as a whole: canvas, parts, issues, totals."""
        return json.loads(self._rows("SELECT value FROM meta WHERE key = ?", (key,))[0][0])

    def documents(self, limit: int = 1000) -> list[Chunk]:
        """Names and titles of the reports."""
        rows = self._rows("SELECT name, title FROM document ORDER BY name LIMIT ?", (limit,))
        return [{"name": name, "title": title} for name, title in rows]

    def entities(self, ids: Iterable[str]) -> list[Chunk]:
        """The records of entities, in order of id."""
        wanted, found = sorted(set(ids)), []
        for start in range(0, len(wanted), _PARAMETERS):
            part = wanted[start : start + _PARAMETERS]
            marks = ",".join("?" * len(part))
            found += self._rows(f"SELECT record FROM entity WHERE id IN ({marks}) ORDER BY id", part)
        return [json.loads(row[0]) for row in found]

    def overview(self) -> Chunk:
        """The first screen: its entities and the statements between them."""
        ids = [n["id"] for n in self.meta("canvas")["nodes"]]
        return self._chunk(self._between(ids), ids)

    def around(self, id: str) -> Chunk | None:
        """An entity with its statements and the entities that these name; None where there is none."""
        if not self._rows("SELECT 1 FROM entity WHERE id = ?", (id,)):
            return None
        rows = self._rows(
            "SELECT place, record FROM statement WHERE subject = ?1 UNION SELECT place, record FROM statement"
            " WHERE object = ?1 ORDER BY 1 LIMIT ?2",
            (id, NEIGHBOURS),
        )
        made = self._chunk([r[1] for r in rows], [id])
        if len(rows) == NEIGHBOURS:
            count = "SELECT (SELECT COUNT(*) FROM statement WHERE subject = ?1) + COUNT(*) FROM statement"
            every = self._rows(f"{count} WHERE object = ?1 AND subject != ?1", (id,))[0][0]
            made["left"] = {id: every - len(rows)}
        return made

    def statement(self, id: str) -> Chunk | None:
        """One statement with its entities."""
        rows = self._rows("SELECT record FROM statement WHERE id = ?", (id,))
        return self._chunk([r[0] for r in rows], []) if rows else None

    def table(self, predicates: Sequence[str]) -> Chunk:
        """The statements of some predicates in order of the reports; of none, all; of ``time``, the dated."""
        where, values = "1", list(predicates)[:_PARAMETERS]
        if predicates == ["time"]:
            where, values = "time IS NOT NULL", []
        elif predicates:
            where = f"predicate IN ({','.join('?' * len(values))})"
        rows = self._rows(f"SELECT record FROM statement WHERE {where} ORDER BY place LIMIT {ROWS}", values)
        made = self._chunk([r[0] for r in rows], [])
        if len(rows) == ROWS:
            every = self._rows(f"SELECT COUNT(*) FROM statement WHERE {where}", values)[0][0]
            made["left"] = {" ".join(predicates): every - len(rows)}
        if "hasComponent" in predicates:
            made["parts"] = self.meta("parts")
        return made

    def document(self, name: str) -> Chunk | None:
        """A report with its text, mentions and statements."""
        rows = self._rows("SELECT record FROM document WHERE name = ?", (name,))
        if not rows:
            return None
        record = json.loads(rows[0][0])
        said = self._rows(
            "SELECT s.record FROM said JOIN statement s USING (place) WHERE document = ? ORDER BY place",
            (name,),
        )
        return self._chunk([r[0] for r in said], record["mentions"][2::3], record)

    def search(self, text: str) -> Chunk:
        """Entities by name, alias and initials, the best first."""
        plain = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        rows = self._rows(
            "SELECT record FROM entity WHERE names LIKE ?2 ESCAPE '\\' OR ' ' || keys LIKE ?3 ESCAPE '\\'"
            " ORDER BY name = ?1 DESC, name LIKE ?4 ESCAPE '\\' DESC, degree DESC, id LIMIT ?5",
            (text, f"%{plain}%", f"% {plain.lower()}%", f"{plain}%", HITS),
        )
        return self._numbered([json.loads(r[0]) for r in rows], [], None)

    def path(self, start: str, stop: str) -> Chunk:
        """The statements along a shortest path between two entities; none where it is too far."""
        before: dict[str, str] = {start: ""}
        border = [start]
        while border and stop not in before and len(before) < _REACH:
            border = [n for n, known in self._next(border) if before.setdefault(n, known) == known]
            border = sorted(set(border))
        if stop not in before:
            return self._chunk([], [start, stop])
        path = [stop]
        while before[path[-1]]:
            path.append(before[path[-1]])
        return self._chunk(self._between(path), path)

    def _next(self, border: Sequence[str]) -> Iterable[tuple[str, str]]:
        for start in range(0, len(border), _PARAMETERS):
            part = border[start : start + _PARAMETERS]
            marks = ",".join("?" * len(part))
            yield from self._rows(
                f"SELECT object, subject FROM statement WHERE subject IN ({marks}) AND object IS NOT NULL",
                part,
            )
            yield from self._rows(f"SELECT subject, object FROM statement WHERE object IN ({marks})", part)

    def _between(self, ids: Sequence[str]) -> list[str]:
        marks = ",".join("?" * len(ids))
        rows = self._rows(
            f"SELECT record FROM statement WHERE subject IN ({marks}) AND object IN ({marks}) ORDER BY place",
            (*ids, *ids),
        )
        return [r[0] for r in rows]

    def _chunk(self, statements: Iterable[str], ids: Iterable[str], document: Chunk | None = None) -> Chunk:
        loaded = [json.loads(s) for s in statements]
        named = {s["s"] for s in loaded} | {s["o"] for s in loaded if "o" in s} | set(ids)
        return self._numbered(self.entities(named), loaded, document)

    def _numbered(self, entities: list[Chunk], statements: list[Chunk], document: Chunk | None) -> Chunk:
        """The records with numbers for names, as the page reads them."""
        ids = Index(e["id"] for e in entities)
        documents, rules = Index(), Index()
        for e in entities:
            if "d" in e:
                e["d"] = documents[e["d"]]
        for s in statements:
            s["s"] = ids[s["s"]]
            if "o" in s:
                s["o"] = ids[s["o"]]
            for said in s["e"]:
                said[0], said[3] = documents[said[0]], rules[said[3]]
        if document is not None:
            mentions = document["mentions"]
            mentions[2::3] = [ids[m] for m in mentions[2::3]]
            documents[document["name"]]
        heads = [document if document and n == document["name"] else {"name": n} for n in documents.names]
        return {"entities": entities, "statements": statements, "documents": heads, "rules": rules.names}
