"""What the surroundings of a match make of it: planned, reported, ended or denied."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import get_args

from kg.knowledge import Knowledge, KnowledgeError
from kg.model import Status
from kg.pattern import compile_pattern

_MARKS = "，。；！？：\n"
_ADJACENT = 8  # characters right before a match that may deny it
SCOPES = ("clause", "sentence", "adjacent", "heading", "match")
# A denial outweighs an end, an end a plan.
_WEIGHT: tuple[Status, ...] = ("negated", "ended", "reported", "planned")


@dataclass(frozen=True, slots=True)
class ContextRule:
    """A cue of status; ``reject`` is searched in the stretch that the pattern was searched in.

    ``of``: the predicates that it is a cue for, all where empty; ``never``: those that it is none for.
    """

    id: str
    regex: re.Pattern[str]
    reject: re.Pattern[str] | None
    status: Status
    scope: str
    of: frozenset[str]
    never: frozenset[str]


def compile_contexts(knowledge: Knowledge) -> tuple[ContextRule, ...]:
    """The context rules, weightiest status first; KnowledgeError for an unknown status or scope."""
    made = []
    for rule in knowledge.rules["context"]:
        scope, status = rule.options.get("scope", "clause"), rule.options["status"]
        if scope not in SCOPES or status not in get_args(Status):
            raise KnowledgeError(f"{rule.where}: no scope {scope} or no status {status}")
        reject = rule.options.get("reject")
        made.append(
            ContextRule(
                rule.id,
                compile_pattern(rule.pattern, knowledge, rule.where).regex,
                re.compile(reject) if reject else None,
                status,
                scope,
                frozenset(rule.options.get("of", ())),
                frozenset(rule.options.get("never", ())),
            )
        )
    return tuple(sorted(made, key=lambda r: (_WEIGHT.index(r.status), r.id)))


def status(
    rules: Iterable[ContextRule], folded: str, start: int, stop: int, heading: str, predicate: str
) -> Status:
    """The status that the context gives to a match at ``start:stop`` of a folded sentence under ``heading``,
    which states ``predicate``."""
    begin = max((folded.rfind(mark, 0, start) for mark in _MARKS), default=-1) + 1
    stretch = {
        "clause": folded[begin:stop],
        "sentence": folded[: start + 3],  # with what follows a 将 that stands behind the first mention
        "adjacent": folded[max(begin, start - _ADJACENT) : start],
        "heading": heading,
        "match": folded[max(begin, start - 1) : stop],  # with a character before
    }
    for rule in rules:
        if predicate in rule.never or (rule.of and predicate not in rule.of):
            continue
        text = stretch[rule.scope]
        if rule.regex.search(text) and not (rule.reject and rule.reject.search(text)):
            return rule.status
    return "asserted"
