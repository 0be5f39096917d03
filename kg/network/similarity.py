"""How alike the strategies of organizations are: shared strategies, goals, industries and components."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from kg.network.facts import Facts
from kg.network.tables import Table

_OWN = frozenset({"hasStrategy", "pursuesGoal", "developsIndustry"})
_COMMON = 200  # an idea that more organizations share than this tells none of them apart
_MOST = 1_000  # pairs in the table


def ideas(facts: Facts, types: frozenset[str]) -> dict[str, frozenset[str]]:
    """What entities of some types pursue: their ideas, and the components of their strategies."""
    components: dict[str, set[str]] = {}
    for link in facts.links:
        if link.predicate == "hasComponent":
            components.setdefault(link.subject, set()).add(link.object)
    found: dict[str, set[str]] = {}
    for link in facts.links:
        if link.predicate in _OWN and facts.nodes[link.subject].type in types:
            found.setdefault(link.subject, set()).update({link.object} | components.get(link.object, set()))
    return {id: frozenset(members) for id, members in found.items()}


def similarity_table(facts: Facts, types: frozenset[str]) -> Table:
    """Pairs of some types that share an idea, by the share of common ones among all of both (Jaccard)."""
    pursued = ideas(facts, types)
    holders: dict[str, list[str]] = {}
    for id in sorted(pursued):
        for idea in pursued[id]:
            holders.setdefault(idea, []).append(id)
    shared = Counter(
        pair for members in holders.values() if len(members) <= _COMMON for pair in combinations(members, 2)
    )
    rows = [_row(facts, pursued, pair, count) for pair, count in shared.items()]
    rows.sort(key=lambda row: (-row[2], -row[3], row[5], row[6]))
    columns = ("one", "other", "similarity", "shared", "ideas", "one_id", "other_id")
    return Table("similarity", "战略相似度", "similarity of strategies", columns, tuple(rows[:_MOST]))


def _row(
    facts: Facts, pursued: dict[str, frozenset[str]], pair: tuple[str, str], count: int
) -> tuple[str, str, float, int, str, str, str]:
    one, other = pair
    both = pursued[one] & pursued[other]
    names = "、".join(sorted(facts.name(idea) for idea in both))
    score = round(len(both) / len(pursued[one] | pursued[other]), 6)
    return facts.name(one), facts.name(other), score, count, names, one, other
