"""How the answer of a query reaches the person: printed, in a file, or row by row with its sentences."""

from __future__ import annotations

import sys
from pathlib import Path

from pyoxigraph import Store

from kg.errors import QueryError
from kg.graph import Answer, render, support, write_xlsx
from kg.graph.values import short


def show(answer: Answer, store: Store, form: str, to: Path | None, explained: bool) -> None:
    """Print an answer, or write it to a file; ``explained`` prints each row with its sentences instead."""
    if form == "xlsx":
        if to is None:
            raise QueryError("xlsx is a file: give -o FILE.xlsx")
        write_xlsx(answer, to, store)
        return
    text = _with_sentences(answer, store) if explained else render(answer, form, store)
    if to is None:
        sys.stdout.write(text)
    else:
        to.write_text(text, encoding="utf-8", newline="")


def _with_sentences(answer: Answer, store: Store) -> str:
    lines: list[str] = []
    for row, behind in zip(answer.rows, support(store, answer), strict=True):
        lines.append("  ".join(short(term) for term in row))
        for said in behind:
            lines.append(f"    {said.subject} {said.relation} {said.object} ({said.status})")
            for source in said.sources:
                lines.append(
                    f"        {source.sentence}  {source.document}  {source.rule}  {source.confidence:.2f}"
                )
    return "".join(line + "\n" for line in lines)
