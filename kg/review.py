"""Doubtful pairs of a build with the sentences that name them, and what people decide of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.entities.judgements import Judgement, add_judgement
from kg.errors import QueryError
from kg.identity import Pair, read_pairs
from kg.knowledge import Knowledge
from kg.ledger import Ledger
from kg.model import GLOBAL, Entity
from kg.output import IDENTITY, JUDGEMENTS, grow

_SENTENCES = 3  # that are shown of one entity
_DOCUMENTS = "SELECT DISTINCT document FROM entity WHERE id = ? ORDER BY document LIMIT ?"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that names an entity, and the document that it stands in."""

    document: str
    sentence: str


def unsure(out: Path) -> list[Pair]:
    """The pairs that a build leaves to a person, those that something speaks for first."""
    pairs = read_pairs((out / IDENTITY).read_text(encoding="utf-8"))
    return sorted((p for p in pairs if p.verdict == "unsure"), key=lambda p: not p.support)


def sentences(ledger: Ledger, id: str) -> list[Said]:
    """The first sentences that name an entity, one a document, of three documents at most."""
    found = []
    for reading in ledger.readings([name for (name,) in ledger.rows(_DOCUMENTS, id, _SENTENCES)]):
        for mention in next(e.mentions for e in reading.entities if e.id == id)[:1]:
            span = next((s.span for s in reading.sentences if s.span.covers(mention)), mention)
            found.append(Said(reading.document.name, " ".join(reading.document.quote(span).split())))
    return found


def named(ledger: Ledger, name: str) -> Entity:
    """The entity with an id or, where only one has it, a name; QueryError where there is none or several."""
    known = ledger.entity(name)
    found = [known] if known is not None else list(ledger.entities("name = ?", name))
    if not found:
        raise QueryError(f"nothing is named {name}")
    if len(found) > 1:
        which = ", ".join(f"{e.id} in {e.scope if e.scope != GLOBAL else 'all reports'}" for e in found[:9])
        raise QueryError(f"{len(found)} entities are named {name}; give an id: {which}")
    return found[0]


def note(out: Path, judgement: Judgement) -> None:
    """Write a judgement down in the file that every build of ``out`` heeds."""
    add_judgement(out / JUDGEMENTS, judgement)


def follow(out: Path, knowledge: Knowledge) -> bool:
    """Let a graph follow its judgements; whether that changed it."""
    return grow(out, knowledge, lambda ledger: ())
