"""SPARQL over a store: prefixes known, reading only, within a time limit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING, Any
from typing import Literal as Choice

from pyoxigraph import Literal, QueryBoolean, QuerySolutions, Store, Triple

from kg.errors import QueryError
from kg.graph.terms import PREFIXES
from kg.graph.values import RdfTerm, python_value

if TYPE_CHECKING:
    import pandas

Row = tuple[RdfTerm | None, ...]
Kind = Choice["select", "ask", "graph"]

# The tokens of SPARQL inside which no keyword is one: strings, IRIs, comments, variables, prefixed names.
_QUIET = (
    r'"""(?:[^"\\]|\\.|"(?!""))*"""|' r"'''(?:[^'\\]|\\.|'(?!''))*'''|"
    r'"(?:[^"\\\n]|\\.)*"|' r"'(?:[^'\\\n]|\\.)*'|"
    r'<[^<>"{}|^`\\\x00-\x20]*>|#[^\r\n]*|\?\w+|\w*:[\w.-]*'
)  # fmt: skip
_TOKENS = re.compile(rf"(?P<quiet>{_QUIET})|(?P<parameter>\$\w+)|(?P<word>\w+)", re.DOTALL)
_NOTABLE = re.compile(r"service|insert|delete|load|clear|drop|create|add|move|copy", re.IGNORECASE)
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gave: rows of terms (select), a boolean (ask) or triples (construct, describe).

    ``variables`` are without question mark; a row has a term or None for each of them.
    """

    kind: Kind
    variables: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    boolean: bool | None = None
    triples: tuple[Triple, ...] = ()

    def __len__(self) -> int:
        return len(self.triples if self.kind == "graph" else self.rows)

    def __bool__(self) -> bool:
        return bool(self.boolean) if self.kind == "ask" else len(self) > 0

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Rows as dictionaries of Python values; an unbound variable is None, an IRI its text."""
        for row in self.rows:
            yield {name: python_value(term) for name, term in zip(self.variables, row, strict=True)}

    def frame(self) -> pandas.DataFrame:
        """Rows as a pandas frame (needs pandas)."""
        import pandas

        return pandas.DataFrame(list(self), columns=list(self.variables))


def ask(
    store: Store, query: str, parameters: Mapping[str, str] | None = None, seconds: float | None = None
) -> Answer:
    """Run SPARQL 1.1 (SELECT, ASK, CONSTRUCT, DESCRIBE); ``QueryError`` says in one line what is wrong.

    ``parameters`` replace ``$name`` by a plain string. A query that runs longer than ``seconds`` is given up.
    """
    prepared = prepare(query, parameters or {})
    if seconds is None:
        return _run(store, prepared)
    return _limited(store, prepared, seconds)


def prepare(query: str, parameters: Mapping[str, str]) -> str:
    """The query with its parameters filled in; refuses updates and calls to other hosts."""
    if not parameters and not _NOTABLE.search(query):
        return query
    words = {m["word"].upper() for m in _TOKENS.finditer(query) if m["word"]}
    if "SERVICE" in words:
        raise QueryError("SERVICE asks another host and is refused")
    if words & _UPDATES and not words & {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}:
        raise QueryError("updates are refused: the graph is read-only")
    known = {m["parameter"][1:] for m in _TOKENS.finditer(query) if m["parameter"]}
    if unknown := sorted(set(parameters) - known):
        raise QueryError(
            f"the query has no parameter {unknown[0]} (it has {', '.join(sorted(known)) or 'none'})"
        )

    def fill(match: re.Match[str]) -> str:
        name = (match["parameter"] or "")[1:]
        return str(Literal(_encodable(parameters[name]))) if name in parameters else match.group()

    return _TOKENS.sub(fill, query)


def asks_graphs(query: str) -> bool:
    """Whether a query names graphs (GRAPH, FROM), so that the union alone cannot answer it."""
    return bool({m["word"].upper() for m in _TOKENS.finditer(query) if m["word"]} & {"GRAPH", "FROM"})


def _run(store: Store, query: str) -> Answer:
    try:
        made = store.query(query, prefixes=dict(PREFIXES))
        if isinstance(made, QuerySolutions):
            names = tuple(v.value for v in made.variables)
            return Answer("select", names, tuple([tuple(row) for row in made]))
        if isinstance(made, QueryBoolean):
            return Answer("ask", boolean=bool(made))
        return Answer("graph", triples=tuple(made))
    except (SyntaxError, ValueError, RuntimeError, OSError) as error:
        raise QueryError(f"the query cannot be run: {_brief(error)}") from None


def _limited(store: Store, query: str, seconds: float) -> Answer:
    outcome: list[Answer | QueryError] = []

    def work() -> None:
        try:
            outcome.append(_run(store, query))
        except QueryError as error:
            outcome.append(error)

    worker = Thread(target=work, daemon=True, name="sparql")
    worker.start()
    worker.join(seconds)
    if not outcome:
        raise QueryError(f"the query was given up after {seconds:g} s")
    if isinstance(outcome[0], QueryError):
        raise outcome[0]
    return outcome[0]


def _brief(error: Exception) -> str:
    """One line of an engine's message, without the whole list of tokens that could have stood there."""
    line = " ".join(str(error).split())
    return line if len(line) <= 160 else line[:159] + "…"


def _encodable(value: str) -> str:
    return value.encode("utf-8", "replace").decode()
