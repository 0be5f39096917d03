"""How an example of each rule family is tried.

``[slot:Type words]`` in an example is a mention for that slot, ``[:Type words]`` for none; in mention rules a
mark is what the rule finds, in noise rules what it drops. Each check returns what is wrong, or an empty text.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.entities.declared import declarations
from kg.knowledge import Knowledge, Rule
from kg.mentions.patterns import RuleNames
from kg.model import Document, Mention, Span
from kg.pattern import FIGURE_TYPES, Folded, Item, compile_pattern, fold, read_example
from kg.statements.attribution import attribution
from kg.statements.context import ContextRule, compile_contexts
from kg.statements.extract import folded_items, grammar
from kg.statements.figures import figures
from kg.statements.periods import periods
from kg.statements.relations import compile_rule, relations
from kg.statements.topics import topics
from kg.text import segment
from kg.text.noise import compile_noise

Marks = list[tuple[str, Item]]


def noise(knowledge: Knowledge, rule: Rule, example: str, holds: bool) -> str:
    pattern, _ = compile_noise(rule)
    before, _, rest = example.partition("[")
    dropped, _, after = rest.partition("]")
    found = [m[0] for m in pattern.finditer(before + dropped + after if holds else example)]
    return _compared(found, [dropped] if holds else [])


def mention(knowledge: Knowledge, rule: Rule, example: str, holds: bool) -> str:
    text, marks = read_example(example, lambda slot: str(rule.options["type"]))
    names = RuleNames(
        Knowledge(knowledge.lexicons, {"mention": (rule,)}, knowledge.ontology, knowledge.folders)
    )
    found = sorted({text[f.start : f.stop] for f in names.find(text)})
    wanted = sorted({text[i.start : i.stop] for _, i in marks}) if holds else []
    return _compared(found, wanted)


def alias(knowledge: Knowledge, rule: Rule, example: str, holds: bool) -> str:
    document, mentions, marks = _read(knowledge, rule, example)
    found = [d.short for d in declarations(document, mentions, knowledge) if d.rule == rule.id]
    wanted = [document.text[i.start : i.stop] for slot, i in marks if slot == "short"]
    return _compared(sorted(found), sorted(wanted) if holds else [])


def relation(knowledge: Knowledge, rule: Rule, example: str, holds: bool) -> str:
    document, mentions, marks = _read(knowledge, rule, example)
    made = compile_rule(rule, knowledge)
    said_of = topics(document.text, segment(document), mentions, knowledge)
    links = [(str(i),) for i in range(len(mentions))]
    types = {str(i): m.type for i, m in enumerate(mentions)}
    of = attribution(document.text, said_of, links, types, None, knowledge)
    found = [
        f
        for folded in _folded(knowledge, document, mentions)
        for f in relations(folded, frozenset(folded.text), (made,), of, document.text)
    ]
    sides = {side for t in made.templates for side in (t.subject, t.object)}
    spans = {mentions[x].span for f in found for x in (f.subject, f.object) if isinstance(x, int)}
    wanted = {Span(i.start, i.stop) for slot, i in marks if slot in sides and slot in made.pattern.slots}
    if not holds:
        return _compared([_quote(document, f.span) for f in found], [])
    missing = [_quote(document, s) for s in sorted(wanted - spans)]
    return "" if found and not missing else f"does not read {'、'.join(missing) or 'it'}"


def context(knowledge: Knowledge, rule: Rule, example: str, holds: bool) -> str:
    document, mentions, _ = _read(knowledge, rule, example)
    (made,) = (c for c in compile_contexts(knowledge) if c.id == rule.id)
    found = any(_cued(made, folded) for folded in _folded(knowledge, document, mentions))
    return "" if found == holds else "gives no status" if holds else "gives a status"


def _cued(rule: ContextRule, folded: Folded) -> bool:
    return any(
        not (rule.reject and rule.reject.search(folded.text)) for _ in rule.regex.finditer(folded.text)
    )


def _compared(found: Sequence[str], wanted: Sequence[str]) -> str:
    return "" if list(found) == list(wanted) else f"finds {'、'.join(found) or 'nothing'}"


def _quote(document: Document, span: Span) -> str:
    return document.text[span.start : span.stop]


def _read(knowledge: Knowledge, rule: Rule, example: str) -> tuple[Document, list[Mention], Marks]:
    """The example as a document, with its marks as mentions (those of groups of the pattern are none)."""
    slots = compile_pattern(rule.pattern, knowledge, rule.where).slots

    def kind(slot: str) -> str:
        types = slots.get(slot, frozenset())
        return "Group" if not types or "Group" in types else min(types)

    text, marks = read_example(example, kind)
    mentions = [
        Mention(Span(i.start, i.stop), i.type, text[i.start : i.stop], "example")
        for slot, i in marks
        if (not slot or slot in slots) and i.type not in FIGURE_TYPES
    ]
    return Document("example", text, text, range(len(text) + 1), ""), mentions, marks


def _folded(knowledge: Knowledge, document: Document, mentions: Sequence[Mention]) -> list[Folded]:
    """The sentences of an example as the rules see them."""
    g = grammar(knowledge)
    text = document.text
    out = []
    for sentence in segment(document):
        span = sentence.span
        here = [i for i, m in enumerate(mentions) if span.covers(m.span)]
        counted = figures(text, span.start, span.stop, knowledge)
        dated = periods(text, span.start, span.stop, knowledge)
        items = folded_items(text, span, here, mentions, counted, dated, g)
        out.append(fold(text, span.start, span.stop, items, g.symbols))
    return out
