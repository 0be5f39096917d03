"""Diagrams of the vocabulary as SVG, with the names as text that the browser draws."""

from collections.abc import Iterator
from html import escape

from generate.vocabulary import Vocabulary, anchor

_WIDTH, _HEIGHT, _COLUMN, _ROW = 168, 24, 200, 32
_STYLE = """<style>
text { font: 13px system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; fill: #1a1a1a }
.name { font-size: 11px; fill: #444 } rect { fill: #eef3fb; stroke: #4a6fa5 } .type rect { fill: #e6f4ea; stroke: #3b7d4f }
path { fill: none; stroke: #888 } a:hover rect { stroke-width: 2 }
</style>"""
_CARRIERS = (("Document", 3, 0), ("Sentence", 2, 0), ("Evidence", 1, 0), ("Statement", 0, 1), ("Entity", 2, 2),
             ("Status", 1, 2), ("Period", 1, 3), ("Approximation", 1, 4))  # fmt: skip


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
    """What carries a statement: the object properties between the classes that are no entity types."""
    at = {name: (column * 2 * _COLUMN * 0.62 + 4, row * 3 * _ROW + 4) for name, column, row in _CARRIERS}
    lines = []
    for name in vocabulary.others:
        ends = _ends(vocabulary, name)
        if ends[0] in at and ends[1] in at:
            lines.append(_arrow(at[ends[0]], at[ends[1]], f"{vocabulary.label(name)} {name}"))
    boxes = [_box(vocabulary, name, x, y) for name, (x, y) in at.items()]
    return _svg(1000, 14 * _ROW, "what carries a statement", [*lines, *boxes])


def _ends(vocabulary: Vocabulary, name: str) -> tuple[str, str]:
    from rdflib.namespace import RDFS

    domain, range = (vocabulary.values(name, p) for p in (RDFS.domain, RDFS.range))
    return (domain or ["kg:Evidence"])[0].removeprefix("kg:"), (range or [""])[0].removeprefix("kg:")


def _tree(vocabulary: Vocabulary, name: str, depth: int, seen: set[str]) -> Iterator[tuple[int, str]]:
    yield depth, name
    for child in vocabulary.below(name):
        if child not in seen:
            seen.add(child)
            yield from _tree(vocabulary, child, depth + 1, seen)


def _box(vocabulary: Vocabulary, name: str, x: float, y: float) -> str:
    kind = "type" if vocabulary.is_type(name) else "abstract"
    label = f'{escape(vocabulary.label(name))} <tspan class="name">{name}</tspan>'
    return (
        f'<a href="../generated/classes.html#{anchor(name)}" class="{kind}" target="_top">'
        f'<rect x="{x:g}" y="{y:g}" width="{_WIDTH}" height="{_HEIGHT}" rx="4"/>'
        f'<text x="{x + 8:g}" y="{y + 17:g}">{label}</text></a>'
    )


def _arrow(start: tuple[float, float], end: tuple[float, float], label: str) -> str:
    (x, y), (u, v) = start, end
    middle = (x + u) / 2 + _WIDTH / 2, (y + v) / 2 + _HEIGHT / 2
    return (
        f'<path d="M{x + _WIDTH / 2:g} {y + _HEIGHT / 2:g}L{u + _WIDTH / 2:g} {v + _HEIGHT / 2:g}"/>'
        f'<text class="name" text-anchor="middle" x="{middle[0]:g}" y="{middle[1] - 4:g}">{escape(label)}</text>'
    )


def _svg(width: float, height: float, title: str, parts: list[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img">'
        f"<title>{title}</title>{_STYLE}\n" + "\n".join(parts) + "\n</svg>\n"
    )
