"""The last accepted scores of each document, and what became better or worse since."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.errors import KgError
from kg.score.tally import Score

TOLERANCE = 0.02  # by which a document's statement F1 may fall
_SHOWN = 0.0005  # smaller changes are none

Figures = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Change:
    """A figure of a document that is not the accepted one."""

    document: str
    figure: str
    before: float
    after: float

    @property
    def regression(self) -> bool:
        return self.figure == "statement_f1" and self.after < self.before - TOLERANCE


def figures(score: Score) -> Figures:
    """The figures that are kept: F1 of entities by name and of statements, document by document."""
    return {
        name: {"entity_f1": round(score.names_by_document[name].f1, 4), "statement_f1": round(tally.f1, 4)}
        for name, tally in sorted(score.by_document.items())
    }


def write_accepted(path: Path, score: Score) -> None:
    """Accept a score."""
    path.write_text(json.dumps(figures(score), indent=1) + "\n", encoding="utf-8")


def read_accepted(path: Path) -> Figures:
    """The accepted figures; KgError where there are none."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return {name: {k: float(v) for k, v in of.items()} for name, of in kept.items()}
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise KgError(f"{path}: no accepted scores ({error})") from None


def changes(accepted: Figures, score: Score) -> Iterator[Change]:
    """What became better or worse, in order of document; documents that only one side has are left out."""
    now = figures(score)
    for name in sorted(accepted.keys() & now.keys()):
        for figure, after in now[name].items():
            before = accepted[name].get(figure, 0.0)
            if abs(after - before) > _SHOWN:
                yield Change(name, figure, before, after)
