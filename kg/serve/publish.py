"""Load a build into any SPARQL 1.1 store by the Graph Store Protocol: a graph per report, replaced whole."""

from __future__ import annotations

import base64
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from pyoxigraph import NamedNode, RdfFormat, Store

from kg.errors import KgError
from kg.graph.store import open_store


@dataclass(frozen=True, slots=True)
class Published:
    """A graph that a store took: its IRI, and how many bytes of N-Triples it was."""

    graph: str
    size: int


def publish(out: Path, to: str, *, seconds: float = 60.0) -> Iterator[Published]:
    """Put each named graph of a build at the Graph Store address ``to``, in order of their IRIs.

    ``to`` may carry a user and password (https://user:password@host/store). ``KgError`` at the first graph
    that is not taken; those before it are in place.
    """
    address, headers = _address(to)
    store = open_store(out)
    for graph in sorted(n.value for n in store.named_graphs() if isinstance(n, NamedNode)):
        body = _triples(store, graph)
        _put(
            f"{address}{'&' if '?' in address else '?'}graph={quote(graph, safe='')}", body, headers, seconds
        )
        yield Published(graph, len(body))


def _address(to: str) -> tuple[str, dict[str, str]]:
    parts = urlsplit(to)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise KgError(f"{to}: not the address of a Graph Store (http:// or https://)")
    headers = {"Content-Type": "application/n-triples", "User-Agent": "kg-reports"}
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])), headers


def _triples(store: Store, graph: str) -> bytes:
    made = store.dump(format=RdfFormat.N_TRIPLES, from_graph=NamedNode(graph))
    lines = sorted((made or b"").splitlines(keepends=True))
    return b"".join(lines)


def _put(url: str, body: bytes, headers: dict[str, str], seconds: float) -> None:
    request = urllib.request.Request(url, data=body, headers=headers, method="PUT")
    try:
        with urllib.request.urlopen(request, timeout=seconds):
            return
    except urllib.error.HTTPError as error:
        said = error.read(300).decode("utf-8", "replace").strip().splitlines()
        raise KgError(f"{url}: {error.code} {error.reason}{f' ({said[0]})' if said else ''}") from None
    except (OSError, ValueError) as error:
        raise KgError(f"{url}: {getattr(error, 'reason', error)}") from None
