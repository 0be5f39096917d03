"""How a type looks: one colour per family (safe for the colour-blind), one shape per type of a family."""

from __future__ import annotations

from dataclasses import dataclass

# Colours of families on light and on dark ground, each of at least 3:1 contrast as a shape on its ground.
FAMILIES: dict[str, tuple[str, str]] = {
    "enterprise": ("#0b62a8", "#5aaef0"),
    "government": ("#b3362e", "#f2857a"),
    "place": ("#0a7a57", "#45c99b"),
    "idea": ("#7b4bad", "#bf95ee"),
    "work": ("#b35a00", "#f0a04b"),
    "person": ("#7a5230", "#d0a57c"),
    "thing": ("#56616e", "#a5b2c0"),
}

# type: (family, shape of vis-network, weight in the choice of what the first screen shows)
_TYPES: dict[str, tuple[str, str, float]] = {
    "Group": ("enterprise", "hexagon", 4.0),
    "Company": ("enterprise", "dot", 2.0),
    "OrganizationUnit": ("enterprise", "square", 1.0),
    "Institution": ("enterprise", "triangle", 1.5),
    "Fund": ("enterprise", "diamond", 1.5),
    "GovernmentBody": ("government", "square", 2.5),
    "PartyOrganization": ("government", "star", 1.5),
    "Province": ("place", "hexagon", 1.5),
    "City": ("place", "square", 1.5),
    "County": ("place", "diamond", 1.5),
    "Township": ("place", "triangle", 1.5),
    "Village": ("place", "triangleDown", 2.0),
    "Place": ("place", "dot", 1.0),
    "Facility": ("place", "star", 1.0),
    "Strategy": ("idea", "diamond", 4.0),
    "Goal": ("idea", "star", 1.2),
    "Platform": ("idea", "square", 1.2),
    "Industry": ("idea", "dot", 1.0),
    "Slogan": ("idea", "triangle", 0.6),
    "Policy": ("idea", "hexagon", 1.0),
    "Initiative": ("work", "dot", 1.0),
    "Project": ("work", "square", 1.2),
    "Meeting": ("work", "triangle", 0.8),
    "Person": ("person", "dot", 1.5),
    "Honor": ("person", "star", 1.0),
    "Product": ("thing", "diamond", 1.0),
}


@dataclass(frozen=True, slots=True)
class Style:
    """Family, its two colours, the shape and the weight of a type."""

    family: str
    light: str
    dark: str
    shape: str
    weight: float


def style(type: str) -> Style:
    """The look of a type; one that is not known here is a grey dot."""
    family, shape, weight = _TYPES.get(type, ("thing", "dot", 1.0))
    return Style(family, *FAMILIES[family], shape, weight)


def order(type: str) -> tuple[int, str]:
    """A sort key that puts types in the order of the legend."""
    names = list(_TYPES)
    return (names.index(type) if type in _TYPES else len(names), type)
