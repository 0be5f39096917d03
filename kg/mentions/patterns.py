"""Names by the rules of ``data/rules/mention``: regular expressions with lexicons inside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.knowledge import Knowledge, KnowledgeError, Rule
from kg.mentions.found import Found
from kg.pattern import Pattern, compile_pattern
from kg.required import Sieve

_RANK = 58


@dataclass(frozen=True, slots=True)
class _Compiled:
    rule: Rule
    pattern: Pattern
    reject: re.Pattern[str] | None
    group: str | int
    needs: str


class RuleNames:
    """The mention rules, compiled; KnowledgeError with file and line where one cannot be used."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._rules = [_compiled(rule, knowledge) for rule in knowledge.rules["mention"]]
        self._sieve = Sieve([c.pattern.needs for c in self._rules])

    def find(self, text: str) -> Iterator[Found]:
        """What the rules find, rule by rule."""
        for c in (self._rules[i] for i in self._sieve.possible(text)):
            if c.needs and c.needs not in text:
                continue
            options = c.rule.options
            for m in c.pattern.regex.finditer(text):
                start, stop = m.span(c.group)
                if stop > start and not (c.reject and c.reject.search(text[start:stop])):
                    confidence = float(options.get("confidence", 0.8))
                    nominal = bool(options.get("nominal", False))
                    rank = round(_RANK * confidence / 0.8)
                    yield Found(start, stop, str(options["type"]), c.rule.id, rank, confidence, nominal)


def _compiled(rule: Rule, knowledge: Knowledge) -> _Compiled:
    options = rule.options
    if options["type"] not in knowledge.ontology.types:
        raise KnowledgeError(f"{rule.where}: no type {options['type']}")
    pattern = compile_pattern(rule.pattern, knowledge, rule.where)
    group = options.get("group", 0)
    if group and group not in pattern.groups:
        raise KnowledgeError(f"{rule.where}: the pattern has no group {group}")
    reject = re.compile(str(options["reject"])) if "reject" in options else None
    return _Compiled(rule, pattern, reject, group, str(options.get("needs", "")))
