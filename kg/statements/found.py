"""What a rule reads: a statement about mentions, not yet about entities."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Span, Status


@dataclass(frozen=True, slots=True)
class Found:
    """A statement about mentions: ``subject`` and ``object`` are mention indexes, or the object is a text.

    A text is the id of an entity that is meant and not named nearby, or the literal object. ``span`` covers
    what says it, ``cue`` the match itself, in offsets of the text.
    """

    subject: int | str
    predicate: str
    object: int | str
    qualifiers: tuple[tuple[str, str], ...]
    status: Status | None
    span: Span
    cue: Span
    rule: str
    confidence: float
    at: tuple[int, int]  # the match in the folded sentence
