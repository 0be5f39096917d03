"""Diagrams of the vocabulary as SVG, with the names as text that the browser draws."""

from collections.abc import Iterator
from html import escape

from rdflib.namespace import RDFS

from generate.vocabulary import Vocabulary, anchor

_WIDTH, _HEIGHT, _COLUMN, _ROW = 206, 24, 106, 30
_STYLE = """<style>
text { font: 13px system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; fill: #1a1a1a }
tspan { font-size: 11px; fill: #444 } .label { font-size: 11px; fill: currentColor }
a { text-decoration: none }
rect { fill: #eef3fb; stroke: #4a6fa5 } .type rect { fill: #e6f4ea; stroke: #3b7d4f }
path { fill: none; stroke: #888 } marker path { fill: #888 } a:hover rect { stroke-width: 2 }
</style>"""
_HEAD = (
    '<marker id="head" orient="auto" markerWidth="8" markerHeight="8" refX="4" refY="4">'
    '<path d="M1 1L7 4L1 7"/></marker>'
)
# Where the classes stand that carry statements: column and row.
_CARRIERS = {
    "Statement": (0, 1),
    "Evidence": (1, 0),
    "Sentence": (2, 1),
    "Document": (3, 0),
    "Entity": (3, 2),
    "Status": (1.3, 2),
    "Period": (1, 3),
    "Approximation": (0, 3),
}
_NARROW, _WIDE, _HIGH = 156, 196, 84


def class_diagram(vocabulary: Vocabulary) -> str:
    """The tree of the classes below Entity, a class under the first of its parents."""
    rows = list(_tree(vocabulary, "Entity", 0, set()))
    boxes, lines, last = [], [], {}
    for row, (depth, name) in enumerate(rows):
        boxes.append(_box(vocabulary, name, depth * _COLUMN + 4, row * _ROW + 4))
        if depth:
            start = (last[depth - 1][0] * _COLUMN + 24, last[depth - 1][1] * _ROW + 4 + _HEIGHT)
            lines.append(f'<path d="M{start[0]} {start[1]}V{row * _ROW + 16}H{depth * _COLUMN + 4}"/>')
        last[depth] = (depth, row)
    deepest = max(depth for depth, _ in rows)
    return _svg(deepest * _COLUMN + _WIDTH + 8, len(rows) * _ROW + 4, "classes of entities", [*lines, *boxes])


def carrying_diagram(vocabulary: Vocabulary) -> str:
    """What carries a statement: the properties between the classes that are no entity types."""
    at = {name: (column * _WIDE + 4.0, row * _HIGH + 4.0) for name, (column, row) in _CARRIERS.items()}
    lines = [_arrow(at["Statement"], at["Entity"], "rdf:subject, rdf:object")]
    for name in vocabulary.others:
        domain, range = _ends(vocabulary, name)
        if domain in at and range in at:
            lines.append(_arrow(at[domain], at[range], f"{vocabulary.label(name)} {name}"))
    boxes = [_box(vocabulary, name, x, y, _NARROW) for name, (x, y) in at.items()]
    return _svg(3 * _WIDE + _NARROW + 8, 3 * _HIGH + 32, "what carries a statement", [_HEAD, *lines, *boxes])


def _ends(vocabulary: Vocabulary, name: str) -> tuple[str, str]:
    domain, range = (vocabulary.values(name, p) for p in (RDFS.domain, RDFS.range))
    return (domain or ["kg:Evidence"])[0].removeprefix("kg:"), (range or [""])[0].removeprefix("kg:")


def _tree(vocabulary: Vocabulary, name: str, depth: int, seen: set[str]) -> Iterator[tuple[int, str]]:
    yield depth, name
    for child in vocabulary.below(name):
        if child not in seen:
            seen.add(child)
            yield from _tree(vocabulary, child, depth + 1, seen)


def _box(vocabulary: Vocabulary, name: str, x: float, y: float, width: int = _WIDTH) -> str:
    kind = "type" if vocabulary.is_type(name) else "abstract"
    label = f"{escape(vocabulary.label(name))} <tspan>{name}</tspan>"
    return (
        f'<a href="../generated/classes.html#{anchor(name)}" class="{kind}" target="_top">'
        f'<rect x="{x:g}" y="{y:g}" width="{width}" height="{_HEIGHT}" rx="4"/>'
        f'<text x="{x + 8:g}" y="{y + 17:g}">{label}</text></a>'
    )


def _arrow(start: tuple[float, float], end: tuple[float, float], label: str) -> str:
    """A line between the middles of two boxes, with its head and its label halfway."""
    (x, y), (u, v) = ((left + _NARROW / 2, top + _HEIGHT / 2) for left, top in (start, end))
    a, b = (x + u) / 2, (y + v) / 2
    return (
        f'<path d="M{x:g} {y:g}L{a:g} {b:g}L{u:g} {v:g}" marker-mid="url(#head)"/>'
        f'<text class="label" text-anchor="middle" x="{a:g}" y="{b - 6:g}">{escape(label)}</text>'
    )


def _svg(width: float, height: float, title: str, parts: list[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img">'
        f"<title>{title}</title>{_STYLE}\n" + "\n".join(parts) + "\n</svg>\n"
    )
