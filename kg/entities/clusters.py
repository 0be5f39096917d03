"""Which names of a report are names of one thing: same name, declared name, or the one long name that a short one fits."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.entities.declared import Declaration
from kg.entities.names import NameBook, identity, normalize_name
from kg.entities.shorts import compatible, fit
from kg.model import Mention

_MANY = 400  # candidates for one short form; a character that is in more names than this selects nothing


@dataclass
class Clusters:
    """Union of names: ``root`` leads from a name's key to the key that stands for its thing."""

    book: NameBook
    parents: dict[str, str] = field(default_factory=dict)
    types: dict[str, Counter[str]] = field(default_factory=dict)
    forms: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def key(self, name: str) -> str:
        return identity(former(name)[0], self.book)

    def root(self, key: str) -> str:
        while self.parents[key] != key:
            self.parents[key] = key = self.parents[self.parents[key]]
        return key

    def add(self, name: str, type: str) -> str:
        key = self.key(name)
        self.parents.setdefault(key, key)
        self.types.setdefault(key, Counter())[type] += 1
        forms = self.forms[key]
        if name not in forms:
            forms.append(name)
        return key

    def unite(self, one: str, other: str) -> None:
        """The longer key stays root."""
        a, b = sorted((self.root(one), self.root(other)), key=lambda k: (-len(k), k))
        if a != b:
            self.parents[b] = a
            self.types[a].update(self.types[b])

    def type(self, key: str) -> str:
        """The type most often given; of equals the one of the longest name that bears it."""
        counts = self.types[self.root(key)]
        return max(sorted(counts), key=lambda t: (counts[t], t == "Group"))


def former(name: str) -> tuple[str, bool]:
    """A name without the 原 that makes it a former one, and whether it had it."""
    if name.startswith("原") and len(name) > 3:
        return name[1:], True
    return name, False


def cluster(mentions: Sequence[Mention], declared: Iterable[Declaration], book: NameBook) -> Clusters:
    """Clusters of all names; nominal mentions take no part, declared names of nominal kind are left to who links them."""
    clusters = Clusters(book)
    for m in mentions:
        if not m.nominal:
            clusters.add(m.name, m.type)
    named = {clusters.key(m.name) for m in mentions if not m.nominal}
    for d in declared:
        full = mentions[d.full]
        if not full.nominal and (short := clusters.key(d.short)) in named:
            key = clusters.key(full.name)
            if compatible(clusters.type(short), clusters.type(key)):
                clusters.unite(short, key)
    _link_short_forms(clusters)
    return clusters


def _link_short_forms(clusters: Clusters) -> None:
    keys = sorted(clusters.parents, key=lambda k: (-len(max(clusters.forms[k], key=len)), k))
    by_character: dict[str, set[str]] = defaultdict(set)
    for key in keys:
        if clusters.root(key) == key or True:
            full = _best_full(key, clusters, by_character)
            if full is not None:
                clusters.unite(key, full)
        for form in clusters.forms[key]:
            for character in set(form):
                by_character[character].add(key)


def _best_full(key: str, clusters: Clusters, by_character: dict[str, set[str]]) -> str | None:
    """The one cluster that the names of ``key`` fit best; None if none or two fit equally."""
    type = clusters.type(key)
    own = clusters.root(key)
    costs: dict[str, int] = {}
    for form in clusters.forms[key]:
        short = normalize_name(former(form)[0])
        for candidate in _candidates(short, by_character):
            root = clusters.root(candidate)
            if root == own or not compatible(type, clusters.type(candidate)):
                continue
            for other in clusters.forms[candidate]:
                cost = fit(short, normalize_name(former(other)[0]), clusters.type(candidate), clusters.book)
                if cost is not None and cost < costs.get(root, 99):
                    costs[root] = cost
    best = sorted(costs, key=lambda r: (costs[r], r))
    if not best or (len(best) > 1 and costs[best[0]] == costs[best[1]]):
        return None
    return best[0]


def _candidates(short: str, by_character: dict[str, set[str]]) -> list[str]:
    """The names that hold all characters of the short one but one at most."""
    sets = sorted((by_character.get(c, set()) for c in set(short)), key=len)
    if not sets:
        return []
    found = set.intersection(*sets) if len(sets[0]) else set()
    return sorted(found)[:_MANY]
