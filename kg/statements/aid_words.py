"""What giving and helping look like in a folded clause: the patterns of ``data/rules/aid`` by their names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge, KnowledgeError
from kg.pattern import compile_pattern
from kg.required import Sieve

# What kg.statements.aid asks for: acts, whom they are for, who gives, who is helped for long.
_NAMES = frozenset((
    "give", "send", "sum", "spend", "part", "trade", "cost",
    "to", "at", "for", "direct", "on", "also", "there", "people", "made", "got", "built", "building",
    "giver", "there-in", "posted", "him", "pays", "thing", "others",
    "helper", "helped", "paired", "pairs", "met", "place", "event", "seat", "here", "school",
))  # fmt: skip


@dataclass(frozen=True)
class AidWords:
    """The patterns by what they look for."""

    patterns: Mapping[str, re.Pattern[str]]
    sieve: Sieve

    def possible(self, text: str) -> frozenset[str]:
        """What a folded text may hold."""
        names = tuple(self.patterns)
        return frozenset(names[i] for i in self.sieve.possible(text))


@lru_cache(maxsize=4)
def aid_words(knowledge: Knowledge) -> AidWords:
    """The words of giving of a knowledge; KnowledgeError if one is missing, or there for no use."""
    rules = {rule.id.partition(".")[2]: rule for rule in knowledge.rules["aid"]}
    for name in sorted(rules.keys() ^ _NAMES):
        where = f"{rules[name].where}: no use for" if name in rules else "data/rules/aid: no"
        raise KnowledgeError(f"{where} giving.{name}")
    made = {name: compile_pattern(rule.pattern, knowledge, rule.where) for name, rule in rules.items()}
    return AidWords({k: p.regex for k, p in made.items()}, Sieve([p.needs for p in made.values()]))
