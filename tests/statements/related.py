"""What a text's statements of one relation relate."""

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


def related(text: str, predicate: str) -> set[tuple[str, str]]:
    """The names of subject and object of each statement of a relation that is read from ``text``."""
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    return {(names[s.subject], names[str(s.object)]) for s in reading.statements if s.predicate == predicate}
