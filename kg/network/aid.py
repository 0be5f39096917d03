"""Aid by the region that received it, whether it is stated of the region or of a thing that lies there."""

from __future__ import annotations

from decimal import Decimal

from kg.network.facts import Facts, Link
from kg.network.tables import Table


def aid_table(facts: Facts, regions: frozenset[str]) -> Table:
    """Regions (entities of the types ``regions``) by aid in yuan.

    A gift to a project or school counts for the region that it lies in. The same sum of the same donor counts
    once in a region, because reports state one gift of a village and of its project; what comes every year is
    not multiplied.
    """
    places = _places(facts, regions)
    received: dict[str, list[Link]] = {}
    for link in facts.links:
        if link.predicate == "fundedAid":
            for place in places.get(link.object, ()):
                received.setdefault(place, []).append(link)
    rows = [_row(facts, place, links) for place, links in received.items()]
    columns = ("receiver", "type", "yuan", "gifts", "donors", "frequency", "id")
    return Table(
        "aid", "各地受帮扶金额", "aid by region", columns, tuple(sorted(rows, key=lambda r: (-r[2], r[6])))
    )


def _row(facts: Facts, place: str, links: list[Link]) -> tuple[str, str, float, int, str, str, str]:
    sums = {(link.subject, link.yuan) for link in links if link.yuan is not None}
    total = sum((yuan for _, yuan in sums if yuan is not None), Decimal(0))
    donors = "、".join(sorted({facts.name(link.subject) for link in links}))
    often = "、".join(sorted({link.frequency for link in links if link.frequency}))
    return facts.name(place), facts.nodes[place].type, float(total), len(sums), donors, often, place


def _places(facts: Facts, regions: frozenset[str]) -> dict[str, set[str]]:
    """The nearest regions of what received aid: itself, or what it lies in."""
    lies: dict[str, set[str]] = {}
    for link in facts.links:
        if link.predicate == "locatedIn":
            lies.setdefault(link.subject, set()).add(link.object)
    receivers = {link.object for link in facts.links if link.predicate == "fundedAid"}
    return {id: _nearest(facts, id, lies, regions) for id in receivers}


def _nearest(facts: Facts, id: str, lies: dict[str, set[str]], regions: frozenset[str]) -> set[str]:
    seen, level = {id}, {id}
    while level:
        if found := {i for i in level if facts.nodes[i].type in regions}:
            return found
        level = {place for i in level for place in lies.get(i, ())} - seen
        seen |= level
    return set()
