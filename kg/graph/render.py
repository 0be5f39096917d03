"""Answers as text: aligned tables with Chinese widths and labels, and the standard exchange formats."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from pyoxigraph import Literal, NamedNode, Store

from kg.errors import QueryError
from kg.graph.jsonld import jsonld
from kg.graph.query import Answer, Row
from kg.graph.serialize import turtle
from kg.graph.terms import PREFIXES, Quad, Term
from kg.graph.values import RdfTerm, label, python_value, short, value_text

_XSD = PREFIXES["xsd"]
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WIDEST = 48  # columns of a table's cell


def render(answer: Answer, format: str, store: Store | None = None) -> str:
    """An answer in a format of ``RESULT_FORMATS``; tables show labels of IRIs if they are given the store."""
    try:
        return RESULT_FORMATS[format](answer, store)
    except KeyError:
        raise QueryError(f"no result format {format}; there are {', '.join(RESULT_FORMATS)}") from None


def cells(answer: Answer, store: Store | None) -> tuple[tuple[str, ...], list[list[str]]]:
    """Header and rows as text, IRIs with their labels; triples are rows of three."""
    shown: dict[RdfTerm | None, str] = {None: ""}

    def show(term: RdfTerm | None) -> str:
        if term not in shown:
            name = label(store, term) if store is not None and term is not None else None
            shown[term] = f"{name} [{short(term)}]" if name else short(term)
        return shown[term]

    header, rows = _rows(answer)
    return header, [[show(t) for t in row] for row in rows]


def table(answer: Answer, store: Store | None) -> str:
    """An aligned table; Chinese characters are two columns wide, long cells end in ``…``."""
    from rich.cells import cell_len, set_cell_size

    if answer.kind == "ask":
        return "是 yes\n" if answer.boolean else "否 no\n"
    header, rows = cells(answer, store)
    plain = [[_cut(" ".join(c.split()), cell_len, set_cell_size) for c in row] for row in rows]
    widths = [max([cell_len(h), *(cell_len(row[i]) for row in plain)]) for i, h in enumerate(header)]
    rule = tuple("─" * width for width in widths)
    lines = (
        "  ".join(set_cell_size(c, w) for c, w in zip(row, widths, strict=True))
        for row in (header, rule, *plain)
    )
    return "".join(line.rstrip() + "\n" for line in lines) + f"({len(plain)})\n"


def _cut(cell: str, cell_len: Callable[[str], int], set_cell_size: Callable[[str, int], str]) -> str:
    printable = "".join(c if c.isprintable() else "\ufffd" for c in cell)
    return (
        printable if cell_len(printable) <= _WIDEST else set_cell_size(printable, _WIDEST - 1).rstrip() + "…"
    )


def _csv(answer: Answer, store: Store | None) -> str:
    header, rows = _rows(answer)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([["" if t is None else value_text(t) for t in row] for row in rows])
    return out.getvalue()


def _json(answer: Answer, store: Store | None) -> str:
    if answer.kind == "graph":
        return "".join(jsonld(_quads(answer)))
    document: dict[str, Any] = {"head": {"vars": list(answer.variables)}}
    if answer.kind == "ask":
        document = {"head": {}, "boolean": bool(answer.boolean)}
    else:
        bound = [_bindings(answer.variables, row) for row in answer.rows]
        document["results"] = {"bindings": [{n: _json_term(t) for n, t in b.items()} for b in bound]}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _json_term(term: RdfTerm) -> dict[str, str]:
    if not isinstance(term, Literal):
        return {"type": "uri" if isinstance(term, NamedNode) else "bnode", "value": value_text(term)}
    made = {"type": "literal", "value": term.value}
    if term.language:
        made["xml:lang"] = term.language
    elif term.datatype.value != _XSD + "string":
        made["datatype"] = term.datatype.value
    return made


def _xml(answer: Answer, store: Store | None) -> str:
    if answer.kind == "graph":
        raise QueryError("triples are written as ttl or json, not as xml")
    return "".join(_xml_lines(answer))


def _xml_lines(answer: Answer) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">\n<head>'
    yield "".join(f"<variable name={_quoted(name)}/>" for name in answer.variables) + "</head>\n"
    if answer.kind == "ask":
        yield f"<boolean>{str(bool(answer.boolean)).lower()}</boolean>\n</sparql>\n"
        return
    yield "<results>\n"
    for row in answer.rows:
        bound = _bindings(answer.variables, row)
        inner = "".join(f"<binding name={_quoted(n)}>{_xml_term(t)}</binding>" for n, t in bound.items())
        yield f"<result>{inner}</result>\n"
    yield "</results>\n</sparql>\n"


def _xml_term(term: RdfTerm) -> str:
    made = _json_term(term)
    value = escape(_NOT_XML.sub("\ufffd", made["value"]))
    keys = [f" {key}={_quoted(made[key])}" for key in ("xml:lang", "datatype") if key in made]
    return f"<{made['type']}{''.join(keys)}>{value}</{made['type']}>"


def _quoted(text: str) -> str:
    return f'"{escape(text)}"'


def _turtle(answer: Answer, store: Store | None) -> str:
    if answer.kind != "graph":
        raise QueryError("only CONSTRUCT and DESCRIBE give triples to write as ttl")
    return "".join(turtle(_quads(answer)))


def write_xlsx(answer: Answer, path: Path, store: Store | None = None) -> None:
    """Rows as a worksheet, numbers as numbers; needs openpyxl (``pip install openpyxl``)."""
    try:
        from openpyxl import Workbook
    except ImportError:
        raise QueryError("xlsx needs openpyxl: pip install openpyxl") from None
    book = Workbook(write_only=True)
    sheet = book.create_sheet("answer")
    header, rows = _rows(answer)
    sheet.append(list(header))
    for row in rows:
        sheet.append([_cell(t, store) for t in row])
    book.save(path)


def _cell(term: RdfTerm | None, store: Store | None) -> Any:
    if isinstance(term, NamedNode) and store is not None and (name := label(store, term)):
        return name
    value = python_value(term)
    return _NOT_XML.sub("\ufffd", value) if isinstance(value, str) else value


def _rows(answer: Answer) -> tuple[tuple[str, ...], Iterable[Row]]:
    if answer.kind == "ask":
        return ("boolean",), ((Literal(bool(answer.boolean)),),)
    if answer.kind == "graph":
        return ("subject", "predicate", "object"), (
            (t.subject, t.predicate, t.object) for t in answer.triples
        )
    return answer.variables, answer.rows


def _bindings(names: Sequence[str], row: Row) -> dict[str, RdfTerm]:
    return {n: t for n, t in zip(names, row, strict=True) if t is not None}


def _quads(answer: Answer) -> list[Quad]:
    graph = Term("")
    return [
        (Term(str(t.subject)), Term(str(t.predicate)), Term(str(t.object)), graph) for t in answer.triples
    ]


RESULT_FORMATS: Mapping[str, Callable[[Answer, Store | None], str]] = {
    "table": table,
    "csv": _csv,
    "json": _json,
    "xml": _xml,
    "ttl": _turtle,
}
