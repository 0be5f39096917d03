"""Bar charts of an analysis as one page of SVG, whose text the browser draws in its own Chinese font."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from kg.network.tables import Table

_BARS = 15
_ROW, _LABEL, _WIDTH, _VALUE = 24, 260, 420, 140  # pixels: a bar's height, name, greatest length, figure
# Which tables are drawn: the column of the names, the column of the lengths, what the lengths are.
_DRAWN: Mapping[str, tuple[str, str, str]] = {
    "measures": ("name", "pagerank", "PageRank"),
    "brokers": ("name", "betweenness", "betweenness"),
    "aid": ("receiver", "yuan", "元"),
    "industries": ("industry", "groups", "家"),
}
_PAGE = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 15px/1.6 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  margin: 2rem; }}
svg {{ font: inherit; display: block; }} rect {{ fill: #3b6ea5; }} text {{ dominant-baseline: middle; }}
</style></head><body>
<h1>{title}</h1>
{body}</body></html>
"""


def charts_page(tables: Iterable[Table], title: str = "图谱分析") -> str:
    """A self-contained HTML page: of each table that has a chart, its highest bars."""
    body = "".join(_chart(table) for table in tables if table.name in _DRAWN)
    return _PAGE.format(title=escape(title), body=body)


def _chart(table: Table) -> str:
    name, value, unit = _DRAWN[table.name]
    found = sorted(table.records(), key=lambda row: -float(row[value] or 0))
    rows = [row for row in found if row[value]][:_BARS]
    if not rows:
        return ""
    greatest = float(rows[0][value])
    bars = "".join(_bar(i, str(row[name]), row[value], greatest) for i, row in enumerate(rows))
    size = f'width="{_LABEL + _WIDTH + _VALUE}" height="{len(rows) * _ROW}"'
    heading = f"{escape(table.zh)}（{escape(unit)}）"
    return f'<h2>{heading}</h2>\n<svg {size} role="img" aria-label="{heading}">\n{bars}</svg>\n'


def _bar(index: int, name: str, value: Any, greatest: float) -> str:
    length = round(max(1.0, float(value) / greatest * _WIDTH), 1)
    top, middle = index * _ROW + 3, index * _ROW + _ROW / 2
    shown = escape(name if len(name) <= 16 else name[:15] + "…")
    return (
        f'<text x="{_LABEL - 8}" y="{middle:g}" text-anchor="end">{shown}<title>{escape(name)}</title></text>'
        f'<rect x="{_LABEL}" y="{top}" width="{length:g}" height="{_ROW - 6}"/>'
        f'<text x="{_LABEL + length + 6:g}" y="{middle:g}">{_figure(value)}</text>\n'
    )


def _figure(value: Any) -> str:
    return f"{value:,.0f}" if float(value) >= 100 else f"{value:.4g}"
