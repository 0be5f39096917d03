"""A process that answers SPARQL from a store, one query at a time; its parent kills it at the time limit.

On standard input: a length (four bytes) and a request as JSON. On standard output: a length and a header as
JSON (``status``, ``type``), a length (eight bytes) and a body.
"""

from __future__ import annotations

import io
import json
import struct
import sys
from pathlib import Path
from typing import Any, BinaryIO

from pyoxigraph import (
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    Store,
    serialize,
)

from kg.errors import QueryError
from kg.graph.query import prepare
from kg.graph.store import open_store
from kg.graph.terms import PREFIXES

Reply = tuple[int, str, bytes]


class TooLarge(Exception):
    """A result that is larger than the limit."""


class Bounded(io.BytesIO):
    """Bytes up to a limit."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._left = limit

    def write(self, data: Any, /) -> int:
        self._left -= len(data)
        if self._left < 0:
            raise TooLarge
        return super().write(data)


def answer(store: Store, request: dict[str, Any]) -> Reply:
    """Status, media type and body for a request.

    Its ``query`` is asked of the graphs ``default`` and ``named``, with relative IRIs against ``base``;
    ``results`` and ``graph`` are the media types for a table and for triples (None: the client takes
    none); ``limit`` is how many bytes a body may have.
    """
    out = Bounded(request["limit"])
    try:
        found = store.query(
            prepare(request["query"], {}),
            prefixes=dict(PREFIXES),
            base_iri=request["base"],
            default_graph=_graphs(request["default"]),
            named_graphs=_graphs(request["named"]),
        )
        if isinstance(found, QuerySolutions | QueryBoolean):
            media = request["results"]
            form = media and QueryResultsFormat.from_media_type(media)
            if form is None:
                return 406, "text/plain", b"this query gives a table: ask for JSON, XML, CSV or TSV"
            found.serialize(out, form)
        else:
            media = request["graph"]
            rdf = media and RdfFormat.from_media_type(media)
            if rdf is None:
                return (
                    406,
                    "text/plain",
                    b"this query gives triples: ask for Turtle, N-Triples, JSON-LD or RDF/XML",
                )
            serialize(found, out, rdf, prefixes=dict(PREFIXES))
    except TooLarge:
        return 413, "text/plain", b"the result is larger than this server sends; add a LIMIT"
    except (QueryError, SyntaxError, ValueError) as error:
        return 400, "text/plain", str(error).encode("utf-8", "replace")
    except (OSError, RuntimeError) as error:
        return 500, "text/plain", str(error).encode("utf-8", "replace")
    return 200, media, out.getvalue()


def _graphs(names: list[str]) -> list[Any] | None:
    return [NamedNode(n) for n in names] or None


def main(folder: str, memory: int) -> None:
    """Answer until standard input ends."""
    _limit_memory(memory)
    store = open_store(Path(folder))
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while head := source.read(4):
        request = json.loads(source.read(struct.unpack(">I", head)[0]))
        try:
            reply = answer(store, request)
        except MemoryError:
            reply = (500, "text/plain", b"the query needs more memory than it may take")
        _send(sink, reply)


def _send(sink: BinaryIO, reply: Reply) -> None:
    status, media, body = reply
    head = json.dumps({"status": status, "type": media}).encode()
    sink.write(struct.pack(">I", len(head)) + head + struct.pack(">Q", len(body)))
    sink.write(body)
    sink.flush()


def _limit_memory(size: int) -> None:
    """Let the process die rather than the machine, where the system can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_DATA, (size, size))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
