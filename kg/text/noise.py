"""Marks that are no part of a report (``##paidbegin##``), kept as data under ``data/rules/noise``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge, KnowledgeError, default


@dataclass(frozen=True, slots=True)
class Noise:
    """Patterns of what is replaced (mostly by nothing) in the text, never in the offsets."""

    patterns: tuple[tuple[re.Pattern[str], str], ...]


def noise_of(knowledge: Knowledge) -> Noise:
    """The compiled noise rules of some knowledge; raises KnowledgeError with file and line."""
    patterns = []
    for rule in knowledge.rules["noise"]:
        try:
            compiled = re.compile(rule.pattern, re.MULTILINE)
        except re.error as error:
            raise KnowledgeError(f"{rule.where}: {rule.id}: {error}") from None
        patterns.append((compiled, str(rule.options.get("replace") or "")))
    return Noise(tuple(patterns))


@lru_cache(maxsize=1)
def shipped_noise() -> Noise:
    """The noise rules that come with the package."""
    return noise_of(default())
