"""Which names of a report name one thing: equal, declared, or a short form of one long name only."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kg.entities.book import NameBook
from kg.entities.declared import Declaration
from kg.entities.names import ENTERPRISE, OF_UNITS, REGION, former, normalize_name
from kg.entities.shorts import INCORPORATED, OF_GROUP, compatible, fit
from kg.entities.spelling import LEGAL, spell
from kg.model import Mention, Span

_MANY = 1000  # names with the rarest character of a short form; more tell nothing
_GROUP = re.compile(r"集团[）)]?(?:控股|股份|有限|责任|总)*(?:公司)?$")
_SENTENCE_END = re.compile(r"[。；！？\n]")
_POINT = re.compile("[。！？]")
_JOINTS = frozenset("、和与及")
_COMMITTEE = re.compile("(.+(?:公司|集团|银行))(?:党委|党组|党总支|党支部)")
_BEFORE = 6  # enterprises that a sentence names before the one that comes of them
_SUBORDINATE = (2, 3)  # characters of 所属, 系统内
# What shows that the shares of a company are traded: its name is not that of its group.
_LISTED_BEFORE = re.compile("上市公司“?$")
_LISTED_AFTER = re.compile(r"”?(?:[（(](?:股票)?(?:代码)?[:：]?\d{6}|[^，。；、\n]{0,8}公告)")
_LEVELS = ("省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "村")


@dataclass
class Clusters:
    """A union of names: ``root`` leads from the key of a name to the key that stands for its thing.

    ``types`` counts the types given to each root's mentions, ``forms`` holds each key's spellings,
    ``first`` where in ``text`` it is first named, ``new`` those that are founded there, ``groups`` those
    that are called 集团, ``apart`` the keys that one sentence names beside a key as another thing,
    ``listed`` those of listed companies.
    """

    book: NameBook
    text: str
    parents: dict[str, str] = field(default_factory=dict)
    types: dict[str, Counter[str]] = field(default_factory=dict)
    forms: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    first: dict[str, int] = field(default_factory=dict)
    new: set[str] = field(default_factory=set)
    groups: set[str] = field(default_factory=set)
    apart: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    listed: set[str] = field(default_factory=set)

    def key(self, name: str) -> str:
        return self.book.identity(former(name)[0])

    def root(self, key: str) -> str:
        while self.parents[key] != key:
            self.parents[key] = key = self.parents[self.parents[key]]
        return key

    def add(self, name: str, type: str, at: int, new: bool) -> None:
        key = self.key(name)
        self.parents.setdefault(key, key)
        self.types.setdefault(key, Counter())[type] += 1
        if self.first.setdefault(key, at) == at and new:
            self.new.add(key)
        form = former(name)[0]
        if form not in self.forms[key]:
            self.forms[key].append(form)
            if _GROUP.search(form):
                self.groups.add(key)

    def unite(self, one: str, other: str) -> None:
        """The longer key stays root."""
        a, b = sorted((self.root(one), self.root(other)), key=lambda k: (-len(k), k))
        if a != b:
            self.parents[b] = a
            self.types[a].update(self.types[b])
            self.first[a] = min(self.first[a], self.first[b])
            if b in self.groups:
                self.groups.add(a)

    def type(self, key: str) -> str:
        """The type most often given, else that of the longest name; an enterprise that is called 集团 by any
        of its names is a group."""
        counts = self.types[self.root(key)]  # those of the root's own name come first
        first = next(iter(counts))
        most = max(counts, key=lambda t: (counts[t], t == "Group" and first == "Company"))
        return "Group" if most == "Company" and self.root(key) in self.groups else most

    def names(self) -> dict[str, tuple[str, ...]]:
        """All names of each root, with those without a legal tail."""
        names: dict[str, list[str]] = defaultdict(list)
        for key, forms in self.forms.items():
            names[self.root(key)] += [*forms, LEGAL.sub("", key)]
        return {root: tuple(forms) for root, forms in names.items()}


def cluster(
    text: str,
    mentions: Sequence[Mention],
    declared: Iterable[Declaration],
    founded: frozenset[int],
    renamed: frozenset[int],
    book: NameBook,
) -> Clusters:
    """Clusters of all names of a report; words that point back take no part.

    ``founded`` and ``renamed`` are the indexes of mentions that a verb of founding or of taking a name
    stands before: 新成立的甲公司 is not what was named before, nor what 甲集团 is turned into 甲集团 itself;
    a member of a list of a body's own units is none of the bodies named before.
    """
    clusters = Clusters(book, text)
    for i, m in enumerate(mentions):
        if not m.nominal:
            new = i in founded and "新" in text[max(0, m.span.start - 5) : m.span.start]
            new = new or m.rule == OF_UNITS
            clusters.add(m.name, m.type, m.span.start, new)
            if m.type == "Company" and _traded(text, m.span):
                clusters.listed.add(clusters.key(m.name))
    for pair in _apart(text, mentions, founded, renamed, book):
        a, b = map(clusters.key, pair)
        clusters.apart[a].add(b)
        clusters.apart[b].add(a)
    for d in declared:
        full = mentions[d.full]
        if not full.nominal and (short := clusters.key(d.short)) in clusters.parents:
            key = clusters.key(full.name)
            if compatible(clusters.type(short), clusters.type(key)):
                clusters.unite(short, key)
    _link_short_forms(clusters)
    return clusters


def _traded(text: str, name: Span) -> bool:
    """Whether a company is shown to be a listed one (上市公司甲稀土, 甲稀土（600111）, 甲稀土公告)."""
    before = _LISTED_BEFORE.search(text, max(0, name.start - 5), name.start)
    return bool(before or _LISTED_AFTER.match(text, name.stop))


def _apart(
    text: str, mentions: Sequence[Mention], founded: frozenset[int], renamed: frozenset[int], book: NameBook
) -> Iterator[tuple[str, str]]:
    """Names of enterprises in one list, what one sentence names with what it then founds, what is renamed, be
    it after a semicolon or on the next line, and who is named before one that is below it (所属|乙集团)."""
    own = ((i, m, _COMMITTEE.fullmatch(m.name)) for i, m in enumerate(mentions) if not m.nominal)
    names = [(i, x[1] if x else m.name, m.span) for i, m, x in own if x or m.type in ENTERPRISE]
    for at, (i, name, span) in enumerate(names):
        below = any(book.subordinate.fullmatch(text, span.start - n, span.start) for n in _SUBORDINATE)
        for _, before, earlier in reversed(names[max(0, at - _BEFORE) : at]):
            if below:
                yield before, name
                continue
            end = _POINT if i in renamed else _SENTENCE_END
            if end.search(text, earlier.stop, span.start):
                break
            if i in founded | renamed or text[earlier.stop : span.start] in _JOINTS:
                yield before, name


def _link_short_forms(clusters: Clusters) -> None:
    """Longest names first, so that a short form finds what its longer ones were united to."""
    index: dict[str, set[str]] = defaultdict(set)
    keys = sorted(clusters.parents, key=lambda k: (-max(map(len, clusters.forms[k])), k))
    for key in keys:
        type = clusters.type(key)
        for form in clusters.forms[key]:
            for character in set(spell(form, type, clusters.book)):
                index[character].add(key)
    for key in keys:
        full = _best_full(key, clusters, index) if clusters.root(key) == key else None
        if full is not None:
            clusters.unite(key, full)


def _best_full(key: str, clusters: Clusters, index: dict[str, set[str]]) -> str | None:
    """The one cluster that the names of ``key`` fit best; None if none or two fit equally, or if it is
    what stands beside it in a list, or named after both (甲港集团、乙港集团: 甲乙港集团)."""
    costs = _costs(key, clusters, index)
    best = sorted(costs, key=lambda r: (costs[r], r))
    if not best or (len(best) > 1 and costs[best[0]] == costs[best[1]]):
        return None
    for other in clusters.apart.get(key, ()):
        both = key[:2] != other[:2] and key[:2] in best[0] and other[:2] in best[0]
        if both or clusters.root(other) == best[0]:
            return None
    return best[0]


def _costs(key: str, clusters: Clusters, index: dict[str, set[str]]) -> dict[str, int]:
    """How far the names of ``key`` are from the clusters that they fit."""
    type, own = clusters.type(key), clusters.root(key)
    costs: dict[str, int] = {}
    for form in clusters.forms[key]:
        short = spell(form, type, clusters.book)
        book = clusters.book
        sought = book.spoken.get(short) or (book.surname(short) if type == "Person" else "") or short
        for candidate in _candidates(sought, index):
            root = clusters.root(candidate)
            if root == own or not _comparable(key, candidate, clusters):
                continue
            other = clusters.type(candidate)
            if _two_bodies(clusters.forms[key], clusters.forms[candidate], other, clusters.book):
                continue
            for longer in clusters.forms[candidate]:
                whole = spell(longer, other, clusters.book)
                cost = fit(short, whole, other, clusters.book)
                if cost is not None:  # 甲 is 甲乙 before 丙甲乙, and one of its own type before another
                    cost = 4 * cost + 2 * (not whole.startswith(short)) + (type != other)
                if cost is not None and cost < costs.get(root, 99):
                    costs[root] = cost
    return costs


def _two_bodies(some: Collection[str], others: Collection[str], type: str, book: NameBook) -> bool:
    """Whether one is named as a company of the other group, or both with full legal names that do not fit."""
    if _company_of(some, others) or _company_of(others, some):
        return True
    one = [n for n in some if INCORPORATED.search(n)]
    longest = max(map(len, one), default=0)
    two = [n for n in others if INCORPORATED.search(n) or (n.endswith("公司") and len(n) >= longest)]
    if not one or not two:
        return False
    return not any(
        a == b or fit(spell(a, type, book), spell(b, type, book), type, book) is not None
        for a in one
        for b in two
    )


def _company_of(some: Collection[str], others: Collection[str]) -> bool:
    """Whether one of these is a group (甲集团公司) and one of the others is called a company of it."""
    groups = {m["group"] for n in others if (m := OF_GROUP.match(n))}
    return any(n.startswith(g) and _GROUP.search(n) for n in some for g in groups)


def _comparable(key: str, candidate: str, clusters: Clusters) -> bool:
    one, other = clusters.type(key), clusters.type(candidate)
    if key in clusters.new and clusters.first[candidate] < clusters.first[key]:
        return False
    if key in clusters.listed and other == "Group" and _unlisted(clusters.forms[candidate]):
        return False
    if candidate in clusters.listed and one == "Group" and _unlisted(clusters.forms[key]):
        return False
    if one in REGION and other in REGION:
        return one == other or "Place" in (one, other)
    return compatible(one, other) and (_owned(key, clusters.book) or _introduced(key, candidate, clusters))


def _unlisted(forms: Iterable[str]) -> bool:
    """Whether a group is called one by a name that no listed company has (甲集团; not 甲集团股份公司)."""
    return any(_GROUP.search(f) for f in forms) and not any("股份" in f for f in forms)


def _owned(key: str, book: NameBook) -> bool:
    """Whether a name says whose organ it names: 市国资委, 党委 do not."""
    return not normalize_name(key).startswith(_LEVELS) and key not in book.organs


def _introduced(key: str, candidate: str, clusters: Clusters) -> bool:
    """Whether the report has said whose organ it is (甲市 before 市国资委), or is signed by it."""
    first, at = clusters.first[key], clusters.first[candidate]
    if at < first or any(_alone(clusters.text, at, len(form)) for form in clusters.forms[candidate]):
        return True
    place = candidate[:2]
    return not candidate.startswith(_LEVELS) and clusters.text.find(place, 0, first) >= 0


def _alone(text: str, start: int, length: int) -> bool:
    """Whether a name stands on a line of its own."""
    before = text[max(0, start - 20) : start].rstrip(" \u3000")[-1:]
    after = text[start + length : start + length + 20].lstrip(" \u3000")[:1]
    return before in ("", "\n") and after in ("", "\n")


def _candidates(short: str, index: dict[str, set[str]]) -> list[str]:
    """The names that hold all characters of the short one, level words (省, 市, 县) apart."""
    named = short.removesuffix("公司")  # 甲公司 may be 甲集团
    wanted = set(named) - set(_LEVELS) if len(short) > 3 else set(short)
    sets = sorted((index.get(c, set()) for c in wanted), key=len)
    return sorted(set.intersection(*sets)) if sets and len(sets[0]) <= _MANY else []
