"""Mentions: where a report names, or points to, an entity of one of the types of the ontology."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.mentions.recognizer import recognize
from kg.mentions.tagger import Tagger
from kg.model import Document, Mention, Sentence

__all__ = ["recognize", "recognize_by_all"]

TAGGER = "models/tagger.npz"


def recognize_by_all(
    document: Document, sentences: Sequence[Sentence], knowledge: Knowledge
) -> tuple[Mention, ...]:
    """The mentions by rules, lexicons and the statistical tagger, whose weights ship with the knowledge."""
    return recognize(document, sentences, knowledge, _tagger(knowledge))


@lru_cache(maxsize=2)
def _tagger(knowledge: Knowledge) -> Tagger | None:
    found = [folder / TAGGER for folder in knowledge.folders if (folder / TAGGER).exists()]
    return Tagger.load(found[-1]) if found else None
