"""Relation rules whose words stand in a sentence where they read nothing, and why: for who writes rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.knowledge import Knowledge
from kg.model import Reading, Sentence, Span
from kg.pattern import Folded, fold
from kg.statements.figures import figures
from kg.statements.folding import folded_items, grammar
from kg.statements.periods import periods
from kg.statements.relation_rules import RelationRule

_NO_WORDS = re.compile(
    r"\{[^{}]*\}|\[[^\]]*\]|\(\?<?![^()]*\)|.[?*]"
)  # slots, classes, what may not stand there
_WORD = re.compile(r"[\u4e00-\u9fff]+")
_REF = re.compile(r"(?<!\?P)<([a-z][\w/-]*)>")
_SHORTEST = 2  # characters of a word that tells of a rule: 的 and 为 stand everywhere


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A rule that read nothing in a sentence (span of ``Document.text``) that holds its ``word``."""

    sentence: Span
    rule: str
    word: str
    reason: str


def near_misses(reading: Reading, knowledge: Knowledge) -> Iterator[NearMiss]:
    """The relation rules whose words stand in a sentence without a statement of theirs, in order of rule."""
    g = grammar(knowledge)
    words = {rule.id: rule_words(rule.pattern, knowledge) for rule in knowledge.rules["relation"]}
    wanted = {rule.id: rule.pattern for rule in knowledge.rules["relation"]}
    for sentence in reading.sentences:
        folded = _folded(reading, sentence, knowledge)
        fired = _fired(reading, sentence)
        for rule in g.rules.rules:
            word = next((w for w in words[rule.id] if w in folded.text), None)
            if word is not None and rule.id not in fired:
                yield NearMiss(
                    sentence.span, rule.id, word, _reason(rule, folded, wanted[rule.id], g.symbols)
                )


def rule_words(pattern: str, knowledge: Knowledge) -> tuple[str, ...]:
    """The words by which a pattern knows its relation, longest first: of its lexicons, and as it writes them.

    Words in a class of characters, of a slot's name or shorter than two characters tell nothing.
    """
    named = [w for name in _REF.findall(pattern) for w in knowledge.words(name)]
    written = _WORD.findall(_NO_WORDS.sub(" ", _REF.sub(" ", pattern)))
    found = {w for w in (*named, *written) if len(w) >= _SHORTEST}
    return tuple(sorted(found, key=lambda w: (-len(w), w)))


def _folded(reading: Reading, sentence: Sentence, knowledge: Knowledge) -> Folded:
    text, span, g = reading.document.text, sentence.span, grammar(knowledge)
    here = [i for i, m in enumerate(reading.mentions) if span.covers(m.span)]
    here.sort(key=lambda i: reading.mentions[i].span.start)
    counted = figures(text, span.start, span.stop, knowledge)
    dated = periods(text, span.start, span.stop, knowledge)
    items = folded_items(text, span, here, reading.mentions, counted, dated, g)
    return fold(text, span.start, span.stop, items, g.symbols)


def _fired(reading: Reading, sentence: Sentence) -> frozenset[str]:
    where = reading.document.raw_span(sentence.span)
    evidence = (e for s in reading.statements for e in s.evidence)
    return frozenset(e.rule for e in evidence if e.span.overlaps(where))


def _reason(rule: RelationRule, folded: Folded, written: str, symbol: Mapping[str, str]) -> str:
    for name, types in rule.pattern.slots.items():
        need = frozenset(symbol[t] for t in types)
        if need in rule.pattern.needs and need.isdisjoint(folded.text):
            kind = re.search(rf"\{{{name}(?::([A-Za-z|]+))?", written)
            return f"no {kind[1] if kind and kind[1] else 'mention'} in the sentence"
    matches = [m for m in rule.pattern.regex.finditer(folded.text) if m[0]]
    if not matches:
        return "what it looks for stands in another order, or too far apart"
    if not any(map(rule.admits, matches)):
        return "rejected by what else stands there"
    return "it matches, but another rule has said it, it is denied, or nobody fits"
