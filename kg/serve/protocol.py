"""SPARQL 1.1 Protocol, the reading half: what a request asks, or why it is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from kg.serve.negotiate import GRAPHS, RESULTS, best

FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"


class Refused(Exception):
    """A request that is not answered, with its HTTP status."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, its dataset, and the media types for a table and for triples (None: none is taken)."""

    query: str
    default: tuple[str, ...]
    named: tuple[str, ...]
    results: str | None
    graph: str | None

    def request(self) -> dict[str, object]:
        """What a worker is sent."""
        return {
            "query": self.query, "default": self.default, "named": self.named,
            "results": self.results, "graph": self.graph,
        }  # fmt: skip


def read(method: str, query_string: str, headers: Mapping[str, str], body: bytes) -> Asked | None:
    """What a request asks; None for a GET without parameters, which asks for the description of the service.

    Raises ``Refused`` with 400, 403, 405 or 415.
    """
    fields = _fields(query_string)
    media = headers.get("content-type", "").split(";")[0].strip().lower()
    if method == "POST" and media == FORM:
        fields += _fields(_text(body))
    elif method == "POST" and media == DIRECT:
        if any(k == "query" for k, _ in fields):
            raise Refused(400, "the query is given twice")
        fields.append(("query", _text(body)))
    elif method == "POST" and media == "application/sparql-update":
        raise Refused(403, "updates are refused: the graph is read-only")
    elif method == "POST":
        raise Refused(415, f"POST takes {FORM} or {DIRECT}")
    elif method not in ("GET", "HEAD"):
        raise Refused(405, "only GET and POST are answered")
    return _asked(fields, headers.get("accept", ""), method)


def _asked(fields: list[tuple[str, str]], accept: str, method: str) -> Asked | None:
    if any(k == "update" for k, _ in fields):
        raise Refused(403, "updates are refused: the graph is read-only")
    queries = [v for k, v in fields if k == "query"]
    if not queries and method != "POST" and not fields:
        return None
    if len(queries) != 1:
        raise Refused(400, f"one query is answered at a time, not {len(queries)}")
    return Asked(
        queries[0],
        tuple(v for k, v in fields if k == "default-graph-uri"),
        tuple(v for k, v in fields if k == "named-graph-uri"),
        best(accept, RESULTS),
        best(accept, GRAPHS),
    )


def _fields(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=100)
    except ValueError as error:
        raise Refused(400, f"the parameters cannot be read: {error}") from None


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused(400, "the request is not UTF-8") from None
