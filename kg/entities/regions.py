"""Which official division each place of a report is: by its name, or by the places named with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from kg.entities.names import REGION, redacted
from kg.model import Mention
from kg.places.gazetteer import Place, gazetteer
from kg.places.naming import stem

_ENDS = ("省", "市", "县", "区", "州", "镇", "乡", "街道")
_UNITS = frozenset({"Province", "City", "County", "Township", "Village"})


@lru_cache(maxsize=1)
def county_names() -> frozenset[str]:
    """The names of all divisions down to the county, with and without their tails."""
    names = gazetteer().counties.values()
    return frozenset(names) | frozenset(map(stem, names))


def divisions(
    mentions: Sequence[Mention], own: Sequence[str | None], types: Mapping[str, str]
) -> dict[str, tuple[Place, ...]]:
    """For each place (by key) the divisions that it may be: one if that is sure.

    ``own[i]`` is the key of what ``mentions[i]`` names, ``types`` the type of each key. A village is
    sought only inside the division that is written right before it.
    """
    found: dict[str, tuple[Place, ...]] = {}
    for m, e in zip(mentions, own, strict=True):
        if e is not None and types[e] in _UNITS and len(found.get(e, ())) != 1:
            found[e] = official(m.name, types[e]) or found.get(e, ())
    for names, e in _chains(mentions, own, types):
        place = gazetteer().resolve(names) if _official(names[0]) else None
        if place is not None:
            found[e] = (place,)
    sure = {p.code for places in found.values() if len(places) == 1 for p in places}
    for e, places in found.items():
        within = [p for p in places if any(a.code in sure for a in gazetteer().chain(p.code))]
        if len(places) > 1 and len(within) == 1:
            found[e] = (within[0],)
    return found


@lru_cache(maxsize=10_000)
def official(name: str, type: str) -> tuple[Place, ...]:
    """The divisions that a name may be, those of the type first; () where it is no official name."""
    if redacted(name) or not _official(name):
        return ()
    places = gazetteer().lookup(name)
    alike = tuple(p for p in places if p.type == type)
    return alike or places


def _official(name: str) -> bool:
    """Whether a name may be an official division's; a lookup of any other searches all villages."""
    return name.endswith(_ENDS) or name in county_names()


def _chains(
    mentions: Sequence[Mention], own: Sequence[str | None], types: Mapping[str, str]
) -> Iterable[tuple[list[str], str]]:
    """Names of places that are written without a gap (余姚市鹿亭乡), with the key of the last."""
    chain: list[str] = []
    stop = -1
    for m, e in zip(mentions, own, strict=True):
        if e is None or types[e] not in REGION or redacted(m.name):
            continue
        chain = [*chain[-4:], m.name] if m.span.start == stop else [m.name]
        stop = m.span.stop
        if len(chain) > 1:
            yield chain, e
