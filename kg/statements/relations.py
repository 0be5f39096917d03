"""Relation rules run over folded sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeGuard

from kg.model import Span
from kg.pattern import Folded
from kg.statements.attribution import Attribution
from kg.statements.found import Found
from kg.statements.relation_match import Match
from kg.statements.relation_rules import (
    RelationRule,
    RuleSet,
)
from kg.statements.relation_slots import Slots

_OPENS = ("“", "‘", "「")
_OPEN_LIST = re.compile(r"[“‘「][^“”‘’「」，。；！？\n]+$")
_QUOTE = 40  # characters that a list in quotation marks may have


def relations(
    folded: Folded, rules: RuleSet, of: Attribution, text: str, known: Iterable[tuple[str, int]] = ()
) -> list[Found]:
    """Run the rules over a folded sentence; ``of`` tells whom a clause is about.

    ``known`` are (predicate, mention) of what has been read already, for the rules that stand back behind
    others.
    """
    found: list[Found] = []
    taken = set(known)
    given: set[int] = set()  # where the sums stand that have been read as given
    for rule in rules.possible(folded.text):
        for m in rule.pattern.regex.finditer(folded.text):
            sum_ = m.start("amount") if "amount" in m.re.groupindex else -1
            if m.end() == m.start() or not rule.admits(m) or (rule.unless and sum_ in given):
                continue
            fresh: set[tuple[str, int]] = set()
            for f in Match(rule, Slots(rule, m, folded, of, text, tuple(found))).statements():
                sides = [x for x in (f.subject, f.object) if _inside(x, f.cue, of)]
                if not of.entities(f.subject) or any((p, x) in taken for p in rule.unless for x in sides):
                    continue  # who is not known says nothing, and keeps no other rule from saying it
                if rule.quoted and not _quoted(text, f.object, of):
                    continue
                if not rule.fits(_named(rule, m, folded, of) or _name(f.object, of)):
                    continue
                fresh.update((f.predicate, x) for x in sides)
                found.append(f)
            taken |= fresh
            if fresh and sum_ >= 0:
                given.add(sum_)
    return found


def _inside(side: int | str, cue: Span, of: Attribution) -> TypeGuard[int]:
    """Whether a side is a mention that the match itself holds."""
    return isinstance(side, int) and cue.covers(of.mentions[side].span)


def _name(side: int | str, of: Attribution) -> str:
    return of.mentions[side].name if isinstance(side, int) else ""


def _named(rule: RelationRule, m: re.Match[str], folded: Folded, of: Attribution) -> str:
    """The name in a rule's slot ``named``, which it asks about instead of the object's; "" without one."""
    at = m.start("named") if rule.named and "named" in m.re.groupindex else -1
    return of.mentions[folded.items[at].index].name if at >= 0 else ""


def _quoted(text: str, side: int | str, of: Attribution) -> bool:
    """Whether quotation marks open right before a mention, or before the list that it goes on (“甲、乙”)."""
    if isinstance(side, str):
        return False
    start = of.mentions[side].span.start
    before = text[max(0, start - _QUOTE) : start]
    return before.endswith(_OPENS) or (before.endswith("、") and _OPEN_LIST.search(before) is not None)
