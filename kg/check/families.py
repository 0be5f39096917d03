"""What is wrong with the examples of alias, mention and noise rules; statements check their own families.

In an example of a mention rule ``[:Type words]`` is what the rule finds, in one of a noise rule ``[words]``
is what it drops, in one of an alias rule ``[full words]`` is explained, ``[short words]`` the other name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.entities.declared import declarations
from kg.knowledge import Knowledge, Rule
from kg.mentions.patterns import RuleNames
from kg.model import Document, Mention, Span
from kg.pattern import read_example
from kg.text.noise import compile_noise

Reading = tuple[list[str], list[str]]  # what the rule finds in an example, and what is marked in it


def noise_faults(rule: Rule, knowledge: Knowledge) -> Iterator[str]:
    pattern, _ = compile_noise(rule)

    def read(example: str) -> Reading:
        before, _, rest = example.partition("[")
        dropped, _, after = rest.partition("]")
        wanted = [dropped] if dropped else []
        return [m[0] for m in pattern.finditer(before + dropped + after)], wanted

    return _faults(rule, read)


def mention_faults(rule: Rule, knowledge: Knowledge) -> Iterator[str]:
    only = {"mention": (rule,)}
    names = RuleNames(Knowledge(knowledge.lexicons, only, knowledge.ontology, knowledge.folders))

    def read(example: str) -> Reading:
        text, marks = read_example(example, lambda slot: str(rule.options["type"]))
        found = {text[f.start : f.stop] for f in names.find(text)}
        return sorted(found), sorted({text[i.start : i.stop] for _, i in marks})

    return _faults(rule, read)


def alias_faults(rule: Rule, knowledge: Knowledge) -> Iterator[str]:
    def read(example: str) -> Reading:
        text, marks = read_example(example, lambda slot: "Group")
        document = Document("example", text, text, range(len(text) + 1), "")
        mentions = [
            Mention(Span(i.start, i.stop), i.type, text[i.start : i.stop], "example")
            for slot, i in marks
            if slot != "short"
        ]
        found = [d.short for d in declarations(document, mentions, knowledge) if d.rule == rule.id]
        return sorted(found), sorted(text[i.start : i.stop] for slot, i in marks if slot == "short")

    return _faults(rule, read)


def _faults(rule: Rule, read: Callable[[str], Reading]) -> Iterator[str]:
    for wanted, examples in ((True, rule.examples), (False, rule.counter_examples)):
        for example in examples:
            found, marked = read(example)
            if found != (marked if wanted else []):
                yield f"{rule.where}: {rule.id} finds {'、'.join(found) or 'nothing'} in {example}"
