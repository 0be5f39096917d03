"""Tables of an analysis at the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table as Drawn

from kg.network import Table


def print_table(table: Table, top: int) -> None:
    """The first rows of a table under its title; an empty one is left out."""
    if not table.rows:
        return
    drawn = Drawn(title=f"{table.zh} · {table.en}", title_justify="left", box=None, pad_edge=False)
    for column in table.columns:
        number = all(isinstance(row[table.columns.index(column)], int | float) for row in table.rows)
        drawn.add_column(column, justify="right" if number else "left", overflow="fold")
    for row in table.rows[:top]:
        drawn.add_row(*map(_cell, row))
    console = Console(highlight=False, markup=False)
    console.print(drawn)
    left = len(table.rows) - top
    console.print(f"… {left} more\n" if left > 0 else "")


def _cell(value: object) -> str:
    return "" if value is None else f"{value:.4g}" if isinstance(value, float) else str(value)
