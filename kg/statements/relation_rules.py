"""The relation rules of a knowledge, compiled, and which of them a sentence may match."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.knowledge import Knowledge, KnowledgeError, Rule
from kg.model import Status
from kg.pattern import Folded, Item, Pattern, compile_pattern
from kg.required import Sieve

_TEMPLATE = re.compile(r"(\w+)(?::([\w|]+))? (\w+) (\w+)(?::([\w|]+))?")
TOPIC = "topic"  # whom the clause is about
RECENT = "recent"  # the last mention of the type before the match that is not a subject of the sentence
LISTED = "listed"  # the members of the last list before the match (甲、乙和丙 … 这3家企业)
# The slots of who does it in a passive, of who gives what is received, of whom a thing is done with, and of
# whose body that one is.
OTHERS = ("agent", "giver", "second", "up")
REACH = 160  # characters that RECENT and LISTED look back
MODEL = (
    "benchmarksAgainst"  # whom a sentence holds up as a model does not act in it, nor does what is acted on
)


@dataclass(frozen=True, slots=True)
class Template:
    """``subject predicate object`` of a rule: names of slots, text groups, or ``topic`` with the types it may
    have."""

    subject: str
    predicate: str
    object: str
    subject_types: frozenset[str]
    object_types: frozenset[str]


@dataclass(frozen=True, slots=True)
class RelationRule:
    """A relation rule ready to run."""

    id: str
    pattern: Pattern
    templates: tuple[Template, ...]
    qualifiers: Mapping[str, str]
    status: Status | None
    confidence: float
    reject: Pattern | None
    zip: bool
    unless: frozenset[str]
    quoted: bool
    after: Pattern | None
    named: Pattern | None

    def admits(self, m: re.Match[str]) -> bool:
        """Whether a match holds nothing that forbids it, and what must stand before it does."""
        if self.reject and self.reject.regex.search(m[0]):
            return False
        return not self.after or self.before(m) is not None

    def before(self, m: re.Match[str]) -> re.Match[str] | None:
        """What ``after`` matches before a match; None without ``after``."""
        at = max(0, m.start() - REACH)
        return self.after.regex.search(m.string, at, m.start()) if self.after else None

    def ahead(self, m: re.Match[str], folded: Folded) -> Item | None:
        """What the slot ``recent`` of ``after`` holds where it fits last before a match, no ； between."""
        found, at = None, max(0, m.start() - REACH)
        while self.after and (x := self.after.regex.search(m.string, at, m.start())):
            near = "；" not in m.string[x.end(RECENT) : m.start()]
            found, at = folded.items[x.end(RECENT) - 1] if near else None, x.start() + 1
        return found

    def fits(self, name: str) -> bool:
        """Whether a name (of the object, or of the slot ``named``) holds what the rule asks of it."""
        return not self.named or bool(self.named.regex.search(name))


def compile_rules(knowledge: Knowledge) -> tuple[RelationRule, ...]:
    """Compile the relation rules; those with ``unless`` come last, since they look at what the others
    found."""
    made = [compile_rule(r, knowledge) for r in knowledge.rules["relation"]]
    return tuple(sorted(made, key=lambda r: (bool(r.unless), r.templates[0].predicate != MODEL)))


def compile_rule(rule: Rule, knowledge: Knowledge) -> RelationRule:
    """Compile one rule; KnowledgeError if a slot, predicate or type does not fit the ontology."""
    options = rule.options
    pattern = compile_pattern(rule.pattern, knowledge, rule.where)
    lines = [options["statement"], *options.get("also", [])]
    reject, after, named = (
        compile_pattern(options[k], knowledge, rule.where) if options.get(k) else None
        for k in ("reject", "after", "named")
    )
    return RelationRule(
        id=rule.id,
        pattern=pattern,
        templates=tuple(_template(line, pattern, knowledge, rule.where) for line in lines),
        qualifiers=dict(options.get("qualifiers", {})),
        status=options.get("status"),
        confidence=float(options.get("confidence", 0.8)),
        reject=reject,
        zip=options.get("each") == "zip",
        unless=frozenset(options.get("unless", ())),
        quoted=bool(options.get("quoted", False)),
        after=after,
        named=named,
    )


def _template(line: str, pattern: Pattern, knowledge: Knowledge, where: str) -> Template:
    m = _TEMPLATE.fullmatch(line)
    if not m:
        raise KnowledgeError(f"{where}: a statement reads 'subject predicate object', not {line!r}")
    ontology, (subject, subject_kind, predicate, obj, object_kind) = knowledge.ontology, m.groups()
    if predicate not in ontology.predicates:
        raise KnowledgeError(f"{where}: no predicate {predicate} in the ontology")
    domain, range_ = ontology.domain(predicate), ontology.range(predicate)
    sides = []
    for slot, kind, allowed in ((subject, subject_kind, domain), (obj, object_kind, range_)):
        if slot not in (TOPIC, RECENT, LISTED) and slot not in pattern.groups:
            raise KnowledgeError(f"{where}: no slot {slot} in the pattern")
        types = allowed & _named(kind, knowledge, where) if kind else allowed
        if slot in pattern.slots and not types & pattern.slots[slot]:
            raise KnowledgeError(f"{where}: {slot} fits no type that {predicate} takes")
        sides.append(types)
    return Template(subject, predicate, obj, sides[0], sides[1])


def _named(kinds: str, knowledge: Knowledge, where: str) -> frozenset[str]:
    found = frozenset(t for k in kinds.split("|") for t in knowledge.ontology.subtypes(k))
    if not found:
        raise KnowledgeError(f"{where}: no type {kinds}")
    return found


class RuleSet:
    """Relation rules, of which a sentence may match those whose words and symbols it holds."""

    def __init__(self, rules: Sequence[RelationRule]) -> None:
        self.rules = rules
        self._sieve = Sieve([rule.pattern.needs for rule in rules])

    def possible(self, text: str) -> list[RelationRule]:
        """The rules that a folded text may match, in order."""
        return [self.rules[i] for i in self._sieve.possible(text)]
