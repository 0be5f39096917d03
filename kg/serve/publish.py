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

_HEADERS = {"Content-Type": "application/n-triples", "User-Agent": "kg-reports"}


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
    address, user, password = _address(to)
    store = open_store(out)
    for graph in sorted(n.value for n in store.named_graphs() if isinstance(n, NamedNode)):
        body = _triples(store, graph)
        url = f"{address}{'&' if '?' in address else '?'}graph={quote(graph, safe='')}"
        headers = dict(_HEADERS)
        if user is not None:
            headers["Authorization"] = _authorization(url, user, password, seconds)
        _put(url, body, headers, seconds)
        yield Published(graph, len(body))


def _address(to: str) -> tuple[str, str | None, str]:
    """The address without its user, the user and the password."""
    parts = urlsplit(to)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise KgError(f"{to}: not the address of a Graph Store (http:// or https://)")
    address = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    return address, None if parts.username is None else unquote(parts.username), unquote(parts.password or "")


def _authorization(url: str, user: str, password: str, seconds: float) -> str:
    """What a PUT must say of itself, Digest (RFC 7616) where the store asks for it, else Basic.

    Asked beforehand, as a store that refuses a request does not read its body to the end.
    """
    try:
        with urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=seconds):
            asked = ""
    except urllib.error.HTTPError as error:
        asked = error.headers.get("WWW-Authenticate", "")
    except (OSError, ValueError) as error:
        raise KgError(f"{url}: {getattr(error, 'reason', error)}") from None
    scheme, _, rest = asked.partition(" ")
    if scheme.lower() != "digest":
        return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
    known = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    known.add_password(None, url, user, password)
    challenge = urllib.request.parse_keqv_list(urllib.request.parse_http_list(rest))
    request = urllib.request.Request(url, method="PUT")
    made = urllib.request.HTTPDigestAuthHandler(known).get_authorization(request, challenge)
    return f"Digest {made}"


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
