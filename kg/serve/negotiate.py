"""Which media type a client gets (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Sequence

RESULTS = (
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
)
GRAPHS = ("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml")
# What clients also say, and what they get for it.
ALSO = {
    "application/json": RESULTS[0],
    "application/xml": RESULTS[1],
    "text/xml": RESULTS[1],
    "application/x-turtle": GRAPHS[0],
    "text/plain": GRAPHS[1],
}


def best(accept: str, offered: Sequence[str]) -> str | None:
    """The offered type that the client likes most, the first of equals; None where it takes none of them.

    >>> best("text/html;q=0.5, text/turtle", ("text/turtle", "text/html"))
    'text/turtle'
    """
    ranges = [_range(part) for part in accept.split(",") if part.strip()] or [("*/*", 1.0)]
    scored = [(_quality(media, ranges), -place, media) for place, media in enumerate(offered)]
    quality, _, media = max(scored)
    return media if quality > 0 else None


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (p.strip() for p in part.lower().split(";"))
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip() == "q":
            try:
                return ALSO.get(name, name), float(value)
            except ValueError:
                return ALSO.get(name, name), 0.0
    return ALSO.get(name, name), 1.0


def _quality(media: str, ranges: Sequence[tuple[str, float]]) -> float:
    """The quality of the most specific range that fits."""
    kind = media.split("/")[0] + "/*"
    for wanted in (media, kind, "*/*"):
        fits = [q for name, q in ranges if name == wanted]
        if fits:
            return max(fits)
    return 0.0
