"""Which companies are a group's own because it reports on their work: those that head a sentence of the
group's own work report and of which nothing else is told towards others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.knowledge import Knowledge
from kg.statements.attribution import Attribution
from kg.statements.found import Found

_RULE, _CONFIDENCE = "report.member", 0.65
_TITLE = 80  # characters of the report's heading
_HEADS = re.compile(r"(?:^|[。；：！？”\n])[^\u4e00-\u9fff]{0,4}$")
_BEFORE = 5  # characters before a name in which a sentence may open
_WITH = re.compile("[与和同跟向由被给获从比对将把引入进邀请托]{1,2}[^，。；\n]{0,3}$")
# What tells that a company stands on its own, or whose it is.
_TOLD = frozenset(
    {
        *("subsidiaryOf", "holdsStakeIn", "acquired", "formedFrom", "supervises", "benchmarksAgainst"),
        *("cooperatesWith", "fundedAid", "pairedWith", "participatedIn", "produces", "locatedIn"),
    }
)


def members(found: Iterable[Found], of: Attribution, knowledge: Knowledge) -> Iterator[Found]:
    """A ``subsidiaryOf`` statement for each such company of a report whose heading names a group and its
    work."""
    home = of.speaker
    heading = re.compile(rf"{knowledge.either('context/work_reports')}")
    if home is None or of.types[home] != "Group" or not heading.search(of.text[:_TITLE]):
        return
    told = {e for f in found if f.predicate in _TOLD for s in (f.subject, f.object) for e in _ids(s, of)}
    heads, passing = dict[str, int](), set[str]()
    for i, m in enumerate(of.mentions):
        if m.type != "Company" or m.nominal or len(of.links[i]) != 1:
            continue
        entity, before = of.links[i][0], of.text[max(0, m.span.start - _BEFORE) : m.span.start]
        if _WITH.search(before):
            passing.add(entity)
        elif _HEADS.search(before):
            heads.setdefault(entity, i)
    for entity, i in heads.items():
        if entity not in told and entity not in passing:
            span = of.mentions[i].span
            yield Found(i, "subsidiaryOf", home, (), "asserted", span, span, _RULE, _CONFIDENCE, (0, 0))


def _ids(side: int | str, of: Attribution) -> tuple[str, ...]:
    return of.links[side] if isinstance(side, int) else (side,)
