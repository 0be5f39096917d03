"""The web application: the page, its data, SPARQL, and a page of its own for every IRI."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kg.graph.terms import DATA
from kg.ontology import Ontology
from kg.serve import pages
from kg.serve.chunks import Chunk, Chunks
from kg.serve.negotiate import GRAPHS, best
from kg.serve.pool import Limits, Pool
from kg.serve.protocol import Refused, read

# Kinds of things of the data that have an IRI and so an address here.
KINDS = ("entity", "statement", "document", "evidence", "sentence", "period", "run")
_ABOUT = (
    "CONSTRUCT {{ <{iri}> ?p ?o . ?s ?q <{iri}> }} "
    "WHERE {{ {{ <{iri}> ?p ?o }} UNION {{ ?s ?q <{iri}> }} }} LIMIT 20000"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Vary": "Accept",
}
Handler = Callable[[Request], Awaitable[Response]]


def application(
    store: Path, index: Path, ontology: Ontology, *, limits: Limits | None = None, hosts: tuple[str, ...] = ()
) -> Starlette:
    """The application over a store and its index; it answers to ``hosts`` and the names of loopback."""
    bounds = limits or Limits()
    server = Server(Chunks(index), Pool(store, bounds), ontology, bounds)
    allowed = ["localhost", "127.0.0.1", "[::1]", "::1", *hosts]  # against DNS rebinding
    return Starlette(
        routes=server.routes(),
        lifespan=server.lifespan,
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=allowed),
            Middleware(GZipMiddleware, minimum_size=1000, compresslevel=5),
        ],
    )


class Server:
    """The handlers, over what they read from."""

    def __init__(self, chunks: Chunks, pool: Pool, ontology: Ontology, limits: Limits) -> None:
        self._chunks, self._pool, self._ontology, self._limits = chunks, pool, ontology, limits

    @asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncIterator[None]:
        """Ends the workers with the server."""
        yield
        await self._pool.close()

    def routes(self) -> list[Route]:
        """All addresses."""
        chunks = self._chunks
        data: dict[str, Callable[[Request], Chunk | None]] = {
            "/api/entity/{id:path}": lambda r: chunks.around(r.path_params["id"]),
            "/api/statement/{id:path}": lambda r: chunks.statement(r.path_params["id"]),
            "/api/document": lambda r: chunks.document(r.query_params.get("name", "")),
            "/api/search": lambda r: chunks.search(r.query_params.get("q", "")[:100]),
            "/api/table": lambda r: chunks.table(r.query_params.getlist("predicate")),
            "/api/path": lambda r: chunks.path(r.query_params.get("from", ""), r.query_params.get("to", "")),
        }
        return [
            Route("/", self._page),
            Route("/sparql", self._sparql, methods=["GET", "POST", "PUT", "DELETE", "PATCH"]),
            Route("/sparql/", self._sparql, methods=["GET", "POST", "PUT", "DELETE", "PATCH"]),
            Route("/query", self._editor),
            *(Route(path, _chunk(of)) for path, of in data.items()),
            *(Route(f"/{kind}/{{id}}", self._thing(kind)) for kind in KINDS),
        ]

    async def _page(self, request: Request, entity: str = "", statement: str = "") -> Response:
        made = await run_in_threadpool(pages.page, self._chunks, self._ontology, entity, statement)
        if made is None:
            return _text(404, "nothing here has that IRI")
        return Response(made, media_type="text/html", headers={**_HEADERS, **pages.policy(made)})

    async def _editor(self, request: Request) -> Response:
        made = await run_in_threadpool(pages.editor, self._ontology)
        return Response(made, media_type="text/html", headers={**_HEADERS, **pages.policy(made)})

    def _thing(self, kind: str) -> Handler:
        async def handler(request: Request) -> Response:
            id = request.path_params["id"]
            html = kind in ("entity", "statement")
            media = best(request.headers.get("accept", ""), ("text/html", *GRAPHS) if html else GRAPHS)
            if media is None:
                return _text(406, f"there is {', '.join(('text/html', *GRAPHS))}")
            if media == "text/html":
                return await self._page(request, **{kind: id})
            if not id.isascii() or not all(c.isalnum() or c in "-_" for c in id):
                return _text(404, "nothing here has that IRI")
            query = _ABOUT.format(iri=f"{DATA}{kind}/{id}")
            return await self._answer(
                {"query": query, "default": [], "named": [], "results": None, "graph": media}
            )

        return handler

    async def _sparql(self, request: Request) -> Response:
        try:
            body = await _body(request, self._limits.request)
            asked = read(request.method, request.url.query, request.headers, body)
        except Refused as refused:
            return _text(refused.status, str(refused))
        if asked is None:
            media = best(request.headers.get("accept", ""), (*GRAPHS[:1], "text/html"))
            if media == "text/html":
                return Response(status_code=303, headers={"Location": "/query", **_HEADERS})
            return Response(pages.DESCRIPTION, media_type="text/turtle", headers=_HEADERS)
        return await self._answer(asked.request(), str(request.url.replace(query="")))

    async def _answer(self, request: dict[str, Any], base: str = DATA) -> Response:
        reply = await self._pool.ask({**request, "base": base})
        headers = {**_HEADERS, **({"Retry-After": "5"} if reply.status == 503 else {})}
        media = f"{reply.media}; charset=utf-8" if reply.media.startswith("text/") else reply.media
        return Response(reply.body, reply.status, {**headers, "Content-Type": media})


def _chunk(of: Callable[[Request], Chunk | None]) -> Handler:
    async def handler(request: Request) -> Response:
        made = await run_in_threadpool(of, request)
        if made is None:
            return _text(404, "nothing here has that name")
        return Response(json.dumps(made), media_type="application/json", headers=_HEADERS)

    return handler


async def _body(request: Request, limit: int) -> bytes:
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > limit:
            raise Refused(413, f"a request may have {limit} bytes")
        parts.append(part)
    return b"".join(parts)


def _text(status: int, text: str) -> Response:
    return Response(text, status, _HEADERS, "text/plain")
