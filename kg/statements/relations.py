"""Relation rules over folded sentences: a match gives statements about mentions, not yet about entities."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.knowledge import Knowledge, KnowledgeError, Rule
from kg.model import Span, Status
from kg.pattern import Folded, Item, Pattern, compile_pattern
from kg.statements.topics import Topics

_TEMPLATE = re.compile(r"(\w+)(?::([\w|]+))? (\w+) (\w+)(?::([\w|]+))?")
TOPIC = "topic"  # whom the clause is about
RECENT = "recent"  # the last mention of the type before the match
_REACH = 160  # characters that RECENT looks back


@dataclass(frozen=True, slots=True)
class Found:
    """A statement about mentions: ``subject`` and ``object`` are mention indexes, or the object is a text.

    ``subject`` None means the report's own speaker. ``span`` covers what says it, ``cue`` the match itself, in offsets of the text.
    """

    subject: int | None
    predicate: str
    object: int | str | None
    qualifiers: tuple[tuple[str, str], ...]
    status: Status | None
    span: Span
    cue: Span
    rule: str
    confidence: float
    at: tuple[int, int]  # the match in the folded sentence


@dataclass(frozen=True, slots=True)
class Template:
    """``subject predicate object`` of a rule: names of slots, text groups, or ``topic`` with the types it may have."""

    subject: str
    predicate: str
    object: str
    subject_types: frozenset[str]
    object_types: frozenset[str]


@dataclass(frozen=True, slots=True)
class RelationRule:
    """A relation rule ready to run; ``needs`` are sets of symbols of which each must have one in the sentence."""

    id: str
    pattern: Pattern
    templates: tuple[Template, ...]
    qualifiers: Mapping[str, str]
    status: Status | None
    confidence: float
    reject: re.Pattern[str] | None
    zip: bool
    unless: frozenset[str]


def compile_rules(knowledge: Knowledge) -> tuple[RelationRule, ...]:
    """Compile the relation rules; those with ``unless`` come last, since they look at what the others found."""
    made = [compile_rule(r, knowledge) for r in knowledge.rules["relation"]]
    return tuple(sorted(made, key=lambda r: bool(r.unless)))


def compile_rule(rule: Rule, knowledge: Knowledge) -> RelationRule:
    """Compile one rule; KnowledgeError if a slot, predicate or type does not fit the ontology."""
    options = rule.options
    pattern = compile_pattern(rule.pattern, knowledge, rule.where)
    lines = [options["statement"], *options.get("also", [])]
    reject = options.get("reject")
    return RelationRule(
        id=rule.id,
        pattern=pattern,
        templates=tuple(_template(line, pattern, knowledge, rule.where) for line in lines),
        qualifiers=dict(options.get("qualifiers", {})),
        status=options.get("status"),
        confidence=float(options.get("confidence", 0.8)),
        reject=compile_pattern(reject, knowledge, rule.where).regex if reject else None,
        zip=options.get("each") == "zip",
        unless=frozenset(options.get("unless", ())),
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
        if slot not in (TOPIC, RECENT) and slot not in pattern.regex.groupindex:
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


def relations(
    folded: Folded, present: frozenset[str], rules: Iterable[RelationRule], topics: Topics, text: str
) -> list[Found]:
    """Run the rules over a folded sentence; ``present`` is the set of symbols in it."""
    found: list[Found] = []
    taken: set[tuple[str, int]] = set()
    for rule in rules:
        if not rule.pattern.possible(present):
            continue
        for m in rule.pattern.regex.finditer(folded.text):
            if rule.reject and rule.reject.search(m[0]):
                continue
            for f in _statements(rule, m, folded, topics, text):
                sides = [x for x in (f.subject, f.object) if isinstance(x, int) and f.cue.covers(topics.mentions[x].span)]
                if any((p, x) in taken for p in rule.unless for x in sides):
                    continue
                taken.update((f.predicate, x) for x in sides)
                found.append(f)
    return found


def _statements(rule: RelationRule, m: re.Match[str], folded: Folded, topics: Topics, text: str) -> Iterator[Found]:
    if m.end() == m.start():
        return
    cue = Span(folded.starts[m.start()], folded.stops[m.end() - 1])
    for template in rule.templates:
        objects = _side(rule, template.object, template.object_types, m, folded, topics, cue, text)
        first = min((o.start for o in objects if isinstance(o, Item)), default=cue.start)
        subjects = _side(rule, template.subject, template.subject_types, m, folded, topics, cue, text, first)
        pairs = [(s, o) for s in subjects for o in objects]
        if rule.zip:
            pairs = list(zip(subjects, objects, strict=False)) if len(subjects) == len(objects) else []
        for n, (s, o) in enumerate(pairs):
            if isinstance(s, str) or (isinstance(s, Item) and isinstance(o, Item) and s.index == o.index):
                continue
            near = [x for x in (s, o) if isinstance(x, Item) and abs(x.start - cue.start) < 200]
            span = Span(min([cue.start, *(x.start for x in near)]), max([cue.stop, *(x.stop for x in near)]))
            yield Found(
                s.index if s else None, template.predicate, o.index if isinstance(o, Item) else o,
                _qualifiers(rule, m, folded, text, n), rule.status, span, cue, rule.id, rule.confidence, m.span(),
            )  # fmt: skip


def _side(
    rule: RelationRule, slot: str, types: frozenset[str], m: re.Match[str], folded: Folded, topics: Topics, cue: Span, text: str,
    before: int | None = None,
) -> Sequence[Item | str | None]:
    if slot == TOPIC:
        at = topics.at(cue.start, types, before)
        spans = [(i, topics.mentions[i]) for i in at]
        return [Item(x.span.start, x.span.stop, x.type, i) for i, x in spans] or [None]
    if slot == RECENT:
        i = topics.recent(cue.start, types, _REACH)
        return [] if i is None else [Item(topics.mentions[i].span.start, topics.mentions[i].span.stop, topics.mentions[i].type, i)]
    if m[slot] is None:
        return []
    places = [i for i in range(m.start(slot), m.end(slot)) if i in folded.items]
    if slot in rule.pattern.chains:
        places = [i for i in places if i + 1 not in places]
    items = [folded.items[i] for i in places]
    if not items or "Literal" in types:
        return [text[folded.starts[m.start(slot)] : folded.stops[m.end(slot) - 1]]] if m[slot] else []
    return [x for x in items if x.type in types]


def _qualifiers(rule: RelationRule, m: re.Match[str], folded: Folded, text: str, n: int) -> tuple[tuple[str, str], ...]:
    out: dict[str, str] = {}
    for key, value in rule.qualifiers.items():
        if value not in m.re.groupindex:
            out[key] = value
        elif m[value]:
            items = [folded.items[i] for i in range(m.start(value), m.end(value)) if i in folded.items]
            span = (folded.starts[m.start(value)], folded.stops[m.end(value) - 1])
            if rule.zip and len(items) > 1:
                if n >= len(items):
                    continue
                span = (items[n].start, items[n].stop)
            out[key] = text[span[0] : span[1]]
    return tuple(sorted(out.items()))
