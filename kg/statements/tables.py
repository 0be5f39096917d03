"""Tables of figures in running text: a cell a line, or a row a line with bars or gaps between the cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.model import Quantity, Span
from kg.statements.figures import Figure, Kind, figures
from kg.statements.periods import periods

_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST, _WIDEST, _MOST = 400, 30, 12  # characters of a row, of a cell; cells of a row
_CAPTIONED = 3  # lines before a table that may tell the unit of its figures
_RUNNING = re.compile(r"[，。；！？]")
# Gaps that normalizing closed lie between brackets, years and words of growth.
_BETWEEN = re.compile(
    r"[ \u3000]*[|｜][ \u3000]*|[ \u3000]+|(?<=）)(?=-?\d)|(?:(?<=年)|(?<=年度))(?=(?:19|20)\d\d年)"
    r"|(?<=\d年)(?=同比|环比|[比较]上|增[长减幅速]|变动|本[年期])|(?<=[\u4e00-\u9fff])(?=(?:19|20)\d\d年)"
    r"|(?<=[\u4e00-\u9fff])(?=-?\d[\d,.]{0,20}(?: |$))"
)
_NUMBER = re.compile(r"-?(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?")
_VALUE = re.compile(rf"({_NUMBER.pattern})([^\d\s（），]{{0,8}})(?:（[^（）\d]{{1,8}}）)?")
_EMPTY = frozenset(("-", "—", "——", "/", "无", "N/A"))
_UNIT = re.compile(r"(?:[（(](?:单位：?)?|[/，])([^（）()，]{1,12})[）)]?$")
_RATE = re.compile(r"[A-Za-z%‰]{1,8}|[A-Za-z\u4e00-\u9fff]{1,4}/[A-Za-z\u4e00-\u9fff]{1,4}")
_CAPTION = re.compile(r"单位：(?:人民币)?([^\s，、；）]{1,6})")
_PART = re.compile(
    r"(?:其中：?|[一二三四五六七八九十\d]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)])"
)
_SHARE = re.compile(r"[率比重度]$")
_FIGURES = frozenset(("time", "value", "growth", "plan"))


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of a table with the name that its row and column give it.

    ``label`` is the first cell of its row, ``span`` runs from there to the figure; ``time`` is the period of
    its row or column.
    """

    name: str
    figure: Figure
    time: str | None
    planned: bool
    label: Span
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    """A table: where it stands in the text, and its figures row by row."""

    span: Span
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    """What heads a column: its kind, the text without its unit, the unit ("" where none is told)."""

    kind: str
    text: str
    unit: str


class Tables:
    """Finds the tables of a report."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.columns = {e[0]: e[1] for e in knowledge.entries("metric/columns")}

    def read(self, text: str) -> Iterator[Table]:
        """The tables of a text in order, in time linear in its length."""
        lines = [_cells(text, start, stop) for start, stop in _lines(text)]
        at = 0
        while at < len(lines):
            heads, after = self._heads(text, lines, at)
            rows: list[Sequence[Span]] = []
            while heads and (row := self._row(text, lines, after, heads, len(lines[at]) > 1)):
                rows.append(row)
                after += 1 if len(lines[at]) > 1 else len(row)
            if rows:
                caption = self._caption(text, lines[at][0].start)
                n = _labels(heads)
                cells = [c for row in rows for c in self._figures(text, row[n:], heads[n:], caption)]
                yield Table(Span(lines[at][0].start, rows[-1][-1].stop), tuple(cells))
            at = after if rows else at + 1

    def _heads(self, text: str, lines: Sequence[Sequence[Span]], at: int) -> tuple[list[_Head], int]:
        """The heads of the columns from the line ``at``, and the line behind them; [] where none stands.

        The first heads the rows' labels, and is made up where its corner is blank.
        """
        cells = list(lines[at])
        after = at + 1
        lined = len(cells) == 1
        heads = [self._head(text, c) for c in cells]
        while lined and after < len(lines) and len(lines[after]) == 1 and len(heads) <= _MOST:
            more = self._head(text, lines[after][0])
            if more.kind in ("", "label") or (more.kind == "named" and heads[0].kind != "label"):
                break
            heads.append(more)
            after += 1
        if heads and heads[0].kind in _FIGURES | {"unit"}:
            heads.insert(0, _Head("label", "", ""))
        inner = {h.kind for h in heads[1:]}
        if [h.kind for h in heads[:2]] == ["other", "label"]:
            inner.discard("label")  # the rows are numbered
        known = heads[:1] and (heads[0].kind == "label" or not lined)
        sorts = (inner <= _FIGURES | {"unit", "other"}, inner <= {"named", "other"})
        figured = sum(h.kind in _FIGURES | {"named"} for h in heads[1:])
        stands = known and any(sorts) and figured >= (1 if heads[0].text else 2) and len(heads) <= _MOST
        return (heads, after) if stands else ([], after)

    def _head(self, text: str, cell: Span) -> _Head:
        whole = text[cell.start : cell.stop]
        name, unit = self._parted(whole)
        if kind := self.columns.get(name) or self.columns.get(whole):
            return _Head(kind, name, unit)
        if _YEAR.fullmatch(name):
            return _Head("time", f"{name}年", unit)
        year = periods(text, cell.start, cell.start + len(name), self.knowledge)
        if year and year[0].span.start == cell.start:
            rest = name[len(year[0].span) :]
            kind = "time" if not rest else self.columns.get(rest, "")
            return _Head("time" if kind == "value" else kind, year[0].text, unit)
        return _Head("named" if unit and not _VALUE.fullmatch(whole) else "", name, unit)

    def _row(
        self, text: str, lines: Sequence[Sequence[Span]], at: int, heads: Sequence[_Head], lined: bool
    ) -> Sequence[Span]:
        """The cells of the row that begins with the line ``at``; [] if there stands none."""
        row = (
            lines[at]
            if lined and at < len(lines)
            else [c for line in lines[at : at + len(heads)] for c in line]
        )
        first = row[_labels(heads) :][:1]
        if len(row) != len(heads) or _NUMBER.fullmatch(text, first[0].start, first[0].stop):
            return []
        figured = [
            text[c.start : c.stop] for c, h in zip(row, heads, strict=True) if h.kind in _FIGURES | {"named"}
        ]
        right = all(v in _EMPTY or _VALUE.fullmatch(v) for v in figured)
        return row if right and not all(v in _EMPTY for v in figured) else []

    def _figures(
        self, text: str, row: Sequence[Span], heads: Sequence[_Head], caption: str
    ) -> Iterator[Cell]:
        label = text[row[0].start : row[0].stop]
        name, unit = self._parted(_PART.sub("", label, count=1))
        told = [text[c.start : c.stop] for c, h in zip(row, heads, strict=True) if h.kind == "unit"]
        unit = unit or next((u for u in told if self._known(u)), "")
        unit = unit or ("" if _SHARE.search(name) else caption)
        period = periods(text, row[0].start, row[0].stop, self.knowledge)
        for cell, head in zip(row[1:], heads[1:], strict=True):
            value = _VALUE.fullmatch(text, cell.start, cell.stop)
            if not value or head.kind not in _FIGURES | {"named"}:
                continue
            own = value[2] if self._known(value[2]) else ""
            what, time, number = name, head.text if head.kind == "time" else None, value[1]
            if head.kind == "named":
                what, time = head.text, period[0].text if period else None
                own = own or head.unit
            elif head.kind == "growth":
                way = re.sub(r"(?:增长|增减|变动|增)?(?:幅度|比例|变动|率|幅|速)?$", "", head.text)
                what, own = f"{name}{way}{'下降' if number[0] == '-' else '增长'}", own or head.unit or "%"
                number = number.lstrip("-")
            figure = self._figure(number, own or head.unit or unit, cell, len(value[1]))
            if figure and len(what) > 1:
                yield Cell(what, figure, time, head.kind == "plan", row[0], Span(row[0].start, cell.stop))

    def _parted(self, label: str) -> tuple[str, str]:
        """A label and the unit behind it, in brackets or behind a stroke."""
        found = _UNIT.search(label)
        return (label[: found.start()].rstrip(), found[1]) if found and self._known(found[1]) else (label, "")

    def _known(self, unit: str) -> bool:
        return bool(unit) and (self._measure(unit) is not None or bool(_RATE.fullmatch(unit)))

    def _measure(self, unit: str) -> Figure | None:
        """One of a unit as a figure, None if the unit is not known."""
        one = f"1{unit}"
        found = figures(one, 0, len(one), self.knowledge)
        return found[0] if len(found) == 1 and len(found[0].span) == len(one) else None

    def _figure(self, number: str, unit: str, cell: Span, length: int) -> Figure | None:
        if not unit:
            return None
        value, one = Decimal(number.replace(",", "")), self._measure(unit)
        base = None if one is None or one.quantity.base_value is None else value * one.quantity.base_value
        base = value if base is None else base.normalize() + 0
        base_unit, kind = (one.quantity.base_unit, one.kind) if one else (unit, _COUNT)
        quantity = Quantity(value, unit, None, None, base, base_unit, base, base)
        return Figure(cell, Span(cell.start, cell.start + length), quantity, kind)

    def _caption(self, text: str, start: int) -> str:
        """The unit that a line shortly before a table tells for all its figures."""
        lo = start
        for _ in range(_CAPTIONED):
            lo = max(text.rfind("\n", 0, lo - 1) + 1, 0) if lo else 0
        found = _CAPTION.search(text, max(lo, start - _LONGEST), start)
        return found[1] if found and self._known(found[1]) else ""


_COUNT: Kind = "Count"


def _labels(heads: Sequence[_Head]) -> int:
    """The column of the rows' labels: the second where the first numbers the rows."""
    return int([h.kind for h in heads[:2]] == ["other", "label"])


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1


def _cells(text: str, start: int, stop: int) -> list[Span]:
    """The cells of a line; [] where it is running text."""
    if stop - start > _LONGEST or _RUNNING.search(text, start, stop):
        return []
    cells, at = [], start
    for m in (*_BETWEEN.finditer(text, start, stop), None):
        end = stop if m is None else m.start()
        if end > at:
            cells.append(Span(at, end))
        at = stop if m is None else m.end()
    return [] if any(len(c) > _WIDEST for c in cells) else cells


@lru_cache(maxsize=2)
def tables(knowledge: Knowledge) -> Tables:
    """The reader of tables of a knowledge, made once."""
    return Tables(knowledge)
