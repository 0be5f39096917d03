"""Small marked reports for the tests: ``[:Type 名称]`` is a name, ``[n:Type 集团]`` a word that points."""

from __future__ import annotations

from kg.entities import Resolution, resolve
from kg.knowledge import default
from kg.model import Document, Mention, Sentence, Span
from kg.pattern import read_example


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """One sentence for each stretch that ends with 。 or a line break."""
    found: list[Sentence] = []
    start = 0
    for i, character in enumerate(text):
        if character in "。\n" or i + 1 == len(text):
            found.append(Sentence(Span(start, i + 1), text.count("\n", 0, start)))
            start = i + 1
    return tuple(found)


def make(marked: str, name: str = "report.txt") -> tuple[Document, tuple[Sentence, ...], tuple[Mention, ...]]:
    """The document, sentences and mentions of a marked text."""
    text, marks = read_example(marked, lambda slot: "Group")
    mentions = tuple(
        Mention(Span(i.start, i.stop), i.type, text[i.start : i.stop], "test", slot == "n")
        for slot, i in marks
    )
    return Document(name, text, text, range(len(text) + 1), ""), sentences_of(text), mentions


def read(marked: str, name: str = "report.txt") -> tuple[Resolution, list[tuple[str, ...]]]:
    """The resolution of a marked text, and for each mark the names of what it stands for."""
    document, sentences, mentions = make(marked, name)
    result = resolve(document, sentences, mentions, default())
    names = {e.id: e.name for e in result.entities}
    return result, [tuple(names[x] for x in link) for link in result.links]
