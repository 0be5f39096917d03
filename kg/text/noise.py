"""Marks that are no part of a report (``##paidbegin##``), kept as data under ``data/rules/noise``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge, KnowledgeError, Rule, default


@dataclass(frozen=True, slots=True)
class Noise:
    """Patterns of what is replaced (mostly by nothing) in the text, never in the offsets."""

    patterns: tuple[tuple[re.Pattern[str], str], ...]


def noise_of(knowledge: Knowledge) -> Noise:
    """The compiled noise rules of some knowledge; raises KnowledgeError with file and line."""
    return Noise(tuple(map(compile_noise, knowledge.rules["noise"])))


def compile_noise(rule: Rule) -> tuple[re.Pattern[str], str]:
    """The pattern of a noise rule, and what replaces its matches."""
    try:
        return re.compile(rule.pattern, re.MULTILINE), str(rule.options.get("replace") or "")
    except re.error as error:
        raise KnowledgeError(f"{rule.where}: the pattern cannot be read: {error}") from None


@lru_cache(maxsize=1)
def shipped_noise() -> Noise:
    """The noise rules that come with the package."""
    return noise_of(default())
