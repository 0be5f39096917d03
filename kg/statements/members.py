"""Which enterprises are somebody's own because he reports on their work: those that head a sentence of a
group's own work report, or of a state-asset commission's, and of which nothing else is told."""

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
_BELOW, _OVERSEEN = "subsidiaryOf", "supervises"
# What tells that a company stands on its own, or whose it is.
_TOLD = frozenset(
    f"{_BELOW} {_OVERSEEN} holdsStakeIn acquired formedFrom benchmarksAgainst cooperatesWith fundedAid "
    "pairedWith participatedIn produces locatedIn".split()
)


def members(found: Iterable[Found], of: Attribution, knowledge: Knowledge) -> Iterator[Found]:
    """A ``subsidiaryOf`` statement for each such company of a report whose heading names a group's work, a
    ``supervises`` statement for each such group in a commission's."""
    home, heading = of.speaker, re.compile(knowledge.either("context/work_reports"))
    if home is None or not heading.search(of.text[:_TITLE]):
        return
    named = {m.name for i, m in enumerate(of.mentions) if home in of.links[i]}
    overseer = of.types[home] == "GovernmentBody"
    if overseer and not any(n.endswith(knowledge.words("metric/reporters")) for n in named):
        return
    if not overseer and of.types[home] != "Group":
        return
    told = {e for f in found if f.predicate in _TOLD for s in (f.subject, f.object) for e in of.entities(s)}
    for entity, i in _heads(of, "Group" if overseer else "Company").items():
        if entity not in told and entity != home:
            span = of.mentions[i].span
            sides: tuple[int | str, int | str] = (home, i) if overseer else (i, home)
            predicate = _OVERSEEN if overseer else _BELOW
            yield Found(sides[0], predicate, sides[1], (), "asserted", span, span, _RULE, _CONFIDENCE, (0, 0))


def _heads(of: Attribution, kind: str) -> dict[str, int]:
    """The entities of a type that head a sentence, each with the mention, but those that somebody deals
    with."""
    heads, passing = dict[str, int](), set[str]()
    for i, m in enumerate(of.mentions):
        if m.type != kind or m.nominal or len(of.links[i]) != 1:
            continue
        entity, before = of.links[i][0], of.text[max(0, m.span.start - _BEFORE) : m.span.start]
        if _WITH.search(before):
            passing.add(entity)
        elif _HEADS.search(before):
            heads.setdefault(entity, i)
    return {e: i for e, i in heads.items() if e not in passing}
