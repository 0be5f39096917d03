"""Whose the organs are that a report names without saying whose: of the body that the clause is about.

财务部 and 集团党委 stand alone in the report of the one group that has them; a unit that several found
together, or one of a place (村党支部), belongs to nobody that its clause could tell.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from kg.knowledge import Knowledge
from kg.model import Mention
from kg.statements.attribution import Attribution
from kg.statements.relations import Found

_ORGANS = frozenset({"PartyOrganization", "OrganizationUnit"})
_BODIES = ("Group", "Company", "GovernmentBody", "Institution")
_SURE = 1.0  # the least score of whom the clause is about: 7 of 8 are right from there
_ELSEWHERE = re.compile("^[省区]|[市县镇乡村](?!场)|国资委|联合|临时|链|实验室|^党?支部$")
_PARTY = ("委", "组", "总支", "支部", "委员会")
RULE = "clause.organ"


def homes(
    mentions: Sequence[Mention], of: Attribution, known: Collection[str], knowledge: Knowledge
) -> Iterator[Found]:
    """A ``partOf`` statement for the first mention of each organ that is not ``known`` (ids of entities) to
    be part of or founded by anybody."""
    done = set(known)
    bodies = frozenset(t for kind in _BODIES for t in knowledge.ontology.subtypes(kind))
    ends = (*_PARTY, *knowledge.words("mention/unit_ends"))
    for i, m in enumerate(mentions):
        if m.type not in _ORGANS or m.nominal or done.issuperset(of.links[i][:1]):
            continue
        entity = of.links[i][0]
        done.add(entity)
        best = of.best(m.span.start, bodies, "partOf~object", frozenset({entity}))
        if best is None or of.score(best) < _SURE:
            continue
        if _ELSEWHERE.search(m.name) or not m.name.endswith(ends):
            continue
        if of.types[best.entity] == "Institution" and best.entity != of.speaker:
            continue  # a visiting university
        body = best.entity if best.mention is None else best.mention
        yield Found(i, "partOf", body, (), "asserted", m.span, m.span, RULE, 0.85, (0, 0))
