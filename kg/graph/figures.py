"""A figure as triples: value as written, bounds and value in base units, QUDT unit, period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.graph.entities import LABEL, A, Triple, type_triples
from kg.graph.terms import Term, boolean, day, decimal, digest, node, own, term, text
from kg.graph.written import dates
from kg.model import Quantity
from kg.ontology import Ontology

if TYPE_CHECKING:
    from kg.knowledge import Knowledge

_NUMERIC, _HAS_UNIT = term("qudt:numericValue"), term("qudt:hasUnit")
_AROUND = {"about": ("约", ""), "atLeast": ("", "以上"), "atMost": ("", "以内"), None: ("", "")}


def units(knowledge: Knowledge) -> Mapping[str, Term]:
    """QUDT units by the base unit's name, as the lexicon of units has them (``unit:M``, ``currency:CNY``)."""
    rows = [row for row in knowledge.entries("units") if Decimal(row[2]) == 1 and ":" in row[3]]
    return {row[1]: term(row[3].replace("currency:", "unit:CCY_")) for row in rows}


def figure_text(name: str, quantity: Quantity) -> str:
    """A figure as a person reads it: ``总资产 3066亿元``; ``总投资 **万元`` where redacted."""
    before, after = _AROUND[quantity.approx]
    number = "**" if quantity.value is None else format(quantity.value, "f")
    if quantity.upper_value is not None:
        number = f"{number}—{quantity.upper_value:f}"
    return f"{name} {before}{number}{quantity.unit}{after}".strip()


def figure_triples(subject: Term, quantity: Quantity, known_units: Mapping[str, Term]) -> Iterator[Triple]:
    """The parts of a quantity, on the statement that it is the figure of."""
    yield subject, own("unit"), text(quantity.unit)
    if quantity.value is None:
        yield subject, own("redacted"), boolean(True)
    if quantity.approx is not None:
        yield subject, own("approx"), own(quantity.approx)
    if quantity.base_unit:
        yield subject, own("baseUnit"), text(quantity.base_unit)
    if quantity.base_unit in known_units:
        yield subject, _HAS_UNIT, known_units[quantity.base_unit]
    numbers = {
        own("value"): quantity.value,
        own("upperValue"): quantity.upper_value,
        own("baseValue"): quantity.base_value,
        _NUMERIC: quantity.base_value,
        own("lower"): quantity.lower,
        own("upper"): quantity.upper,
    }
    for predicate, number in numbers.items():
        if number is not None and number.is_finite():
            yield subject, predicate, decimal(number)


def period_triples(subject: Term, written: str, document: Term, ontology: Ontology) -> Iterator[Triple]:
    """The time of a statement as an OWL-Time node: shared by documents if dated, else the document's own."""
    dated = dates(written)
    period = node("per", digest(written) if dated else digest(written, document))
    yield subject, own("period"), period
    yield period, LABEL, text(written)
    yield from type_triples(period, "Period", ontology)
    if dated is None:
        return
    yield period, A, term("time:Interval" if dated[0] == dated[1] else "time:ProperInterval")
    for edge, on in zip(("time:hasBeginning", "time:hasEnd"), dated, strict=True):
        instant = node("per", f"day-{on.isoformat()}")
        yield period, term(edge), instant
        yield instant, A, term("time:Instant")
        yield instant, LABEL, text(on.isoformat())
        yield instant, term("time:inXSDDate"), day(on)


def number(written: str) -> Decimal | None:
    """A plain number written as text (60, 33.4), or None."""
    core = written.strip().removesuffix("%").removesuffix("％")
    if not core.isascii() or not core.replace(".", "", 1).removeprefix("-").isdigit():
        return None
    return Decimal(core)
