"""What a figure counts, and where the figure stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.model import Span
from kg.statements.figures import Figure
from kg.statements.metric_names import Name
from kg.statements.metric_rules import MetricRule

# Mentions that may be what is counted themselves (党员突击队46支).
MEASURED = frozenset(("Facility", "OrganizationUnit", "PartyOrganization", "Project"))
COUNTABLE = MEASURED | {"Product"}
# Mentions that a figure right behind them belongs to.
BEARING = frozenset(
    ("Group", "Company", "GovernmentBody", "Institution", "OrganizationUnit", "City", "County", "Village")
) | {"Province", "Township"}
INHABITED = frozenset(("Province", "City", "County", "Township", "Village"))
LOOK_BACK = 80


@dataclass(frozen=True, slots=True)
class Base:
    """What is counted: its name, how it was found, the mention that a rule says bears it.

    ``unit`` is the base unit of the figure that had the name, which stands ``at``; ``of`` is what grew, of a
    growth.
    """

    text: str
    rule: str
    bearer: int | None = None
    unit: str = ""
    confidence: float = 0.0
    of: str = ""
    at: Span | None = None

    def grown(self, way: str, rule: MetricRule) -> Base:
        """The growth of what is counted (营业收入同比增长)."""
        return replace(self, text=self.text + way, rule=rule.id, confidence=rule.confidence, of=self.text)


@dataclass(frozen=True, slots=True)
class Place:
    """A figure in its sentence, which starts at ``floor``.

    Its part of the clause is ``lo``..``hi``; ``between`` joins it to the figure before; ``rest`` are it and
    those after it.
    """

    figure: Figure
    lo: int
    hi: int
    between: str
    rest: Sequence[Figure]
    floor: int

    @property
    def start(self) -> int:
        return self.figure.span.start

    @property
    def stop(self) -> int:
        return self.figure.span.stop


def base(name: Name, rule: str) -> Base:
    """What a name counts, as found by ``rule``."""
    return Base(name.text, rule)


def counted(left: Name | None, right: Name) -> Base:
    """What a noun behind a figure counts, with a verb before it."""
    verb = left.text if left and left.ends == "verb" else ""
    return Base(verb + right.text, "metric.counted")
