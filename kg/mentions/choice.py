"""The best of the options that overlap."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from kg.entities.names import ENTERPRISE, REGION
from kg.entities.shorts import INCORPORATED, OF_GROUP
from kg.mentions.found import Found
from kg.mentions.options import TAGGER, Option, is_variant
from kg.mentions.persons import RARELY_GIVEN

_KNOWN = "lexicon.names/government"
_RANK = 48
_ORGANS = frozenset({"PartyOrganization", "OrganizationUnit", "Company"})
_BODIES = frozenset({"Group", "Company", "Institution", "OrganizationUnit"})
_HEAD = "总公司"
_GOODS = frozenset({"mention.business-list", "mention.goods-list"})
_TITLED = 57  # from this rank on a person stands behind a title
_CHINESE = 3  # characters of a Chinese person's name


def best_set(spans: Sequence[tuple[int, int]], scores: Sequence[float]) -> list[int]:
    """The indexes, in order of text, of the spans without overlaps whose scores, all above 0, sum to most.

    >>> best_set([(0, 4), (0, 2), (2, 4)], [3.0, 2.0, 2.0])
    [1, 2]
    """
    order = sorted(range(len(spans)), key=lambda i: (spans[i][1], spans[i][0], -scores[i], i))
    totals, stops, taken = [0.0], [0], [(-1, 0)]
    for i in order:
        start, stop = spans[i]
        before = bisect_right(stops, start) - 1
        with_it = totals[before] + scores[i]
        taken.append((i, before) if with_it > totals[-1] else (-1, len(totals) - 1))
        totals.append(max(with_it, totals[-1]))
        stops.append(stop)
    chosen, at = [], len(totals) - 1
    while at > 0:
        i, at = taken[at]
        if i >= 0:
            chosen.append(i)
    return chosen[::-1]


def as_sure(text: str, judged: Sequence[tuple[Option, float]]) -> Iterator[tuple[Option, float]]:
    """The options with their scores; behind a title (副主任|李中于8月) the rules know better than the tagger
    where a person begins and ends: their option has the score of the tagger's, which falls away."""
    titled = {at: o for o, _ in judged if _is_titled(o) for at in (("from", o.start), ("to", o.stop))}

    def better(o: Option) -> Option | None:
        """The person behind a title whom an option of the tagger's alone cuts, or goes beyond."""
        if not _is_bare(o):
            return None
        one, other = titled.get(("from", o.start)), titled.get(("to", o.stop))
        if one and (o.stop < one.stop or text[o.stop - 1] in RARELY_GIVEN):
            return one
        return other if other and o.start < other.start else None

    bare: dict[Option, float] = {}
    for o, score in judged:
        if person := better(o):
            bare[person] = max(score, bare.get(person, score))
    for o, score in judged:
        if better(o) is None:
            yield o, max(score, bare.get(o, score))


def without_halves(text: str, options: Sequence[Option]) -> list[int]:
    """The indexes of the options but those inside the full name of a company of a group: 甲集团乙有限公司 is
    neither 甲集团 nor 乙有限公司, and no group itself; 甲集团党委 is not 甲集团, no known organ is the
    ministry that opens its name, no body the place that opens its name if the rest is none, and no member of
    a list of goods a company."""
    names = ((o.start, o.stop, text[o.start : o.stop]) for o in options)
    whole = {(a, b) for a, b, name in names if INCORPORATED.search(name) and OF_GROUP.match(name)}
    companies = {(o.start, o.stop) for o in options if o.type == "Company"} & whole
    organs = {o.start: o.stop for o in options if _is_organ(o)}
    known = {o.start: o.stop for o in options if any(f.rule == _KNOWN for f in o.by)}
    begun = {o.start for o in options}  # 甲公司|检修车间
    spans = {(o.start, o.stop) for o in options}
    goods = {(o.start, o.stop) for o in options if any(f.rule in _GOODS for f in o.by)}
    bodies = {o.start: o.stop for o in sorted(options, key=_stop) if o.type in _BODIES and _is_tailed(o)}
    starts = sorted(a for a, _ in whole)
    reached = list(accumulate((b for _, b in sorted(whole)), max))  # where those that start by then end

    def half(o: Option) -> bool:
        at = (o.start, o.stop)
        if at in whole:
            return o.type == "Group" and at in companies
        if o.type in ENTERPRISE and not o.by and at in goods:
            return True
        if o.type in ENTERPRISE and o.stop < organs.get(o.start, 0) and o.stop not in begun:
            return True
        if not o.by and o.stop <= known.get(o.start, 0):
            return True
        body = bodies.get(o.start, 0)
        if o.type in REGION and o.stop < body and (o.stop, body) not in spans:
            return True
        before = bisect_right(starts, o.start)
        return before > 0 and o.stop <= reached[before - 1]

    return [i for i, o in enumerate(options) if not half(o)]


def _is_titled(o: Option) -> bool:
    return o.type == "Person" and any(f.rule == "mention.person" and f.rank >= _TITLED for f in o.by)


def _is_bare(o: Option) -> bool:
    chinese = o.type == "Person" and o.stop - o.start <= _CHINESE
    return chinese and all(map(is_variant, o.by))


def _stop(o: Option) -> int:
    return o.stop


def _is_tailed(o: Option) -> bool:
    return any(f.rule == "mention.tail" for f in o.by)


def _is_organ(o: Option) -> bool:
    return o.type in _ORGANS and _is_tailed(o)


def settled(text: str, option: Option) -> Found:
    """The option as a find: of the rule that weighs most, else of the tagger; 总公司 are groups."""
    start, stop, type, by = option
    if type == "Company" and text.endswith(_HEAD, start, stop):
        type = "Group"
    found = max(by, key=lambda f: (f.rank, f.rule)) if by else Found(start, stop, type, TAGGER, _RANK)
    return found._replace(type=type)
