"""Tables of an analysis at the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table as Drawn

from kg.network import Table

_WIDEST = 40  # columns of a cell of text


def print_table(table: Table, top: int) -> None:
    """The first rows of a table under its title; an empty one is left out."""
    if not table.rows:
        return
    shown = [i for i, column in enumerate(table.columns) if column != "id"]
    drawn = Drawn(title=f"{table.zh} · {table.en}", title_justify="left", box=None, pad_edge=False)
    for i in shown:
        number = all(isinstance(row[i], int | float) for row in table.rows)
        limit = None if number else _WIDEST
        drawn.add_column(
            table.columns[i], justify="right" if number else "left", no_wrap=True, max_width=limit
        )
    for row in table.rows[:top]:
        drawn.add_row(*(_cell(row[i]) for i in shown))
    console = Console(highlight=False, markup=False, width=160)
    console.print(drawn)
    left = len(table.rows) - top
    console.print(f"… {left} more\n" if left > 0 else "")


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"
    return "" if value is None else str(value)
