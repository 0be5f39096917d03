"""Commands that hand a built graph to others: export, serve, publish."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.console import Format, KnowledgeFolders, Out, knowledge_with


def export(
    out: Out,
    format: Annotated[Format, typer.Option("--format", help="The form of the file.")] = Format.ttl,
    to: Annotated[Path | None, typer.Option("-o", "--out", help="The file to write.")] = None,
    knowledge: KnowledgeFolders = [],  # noqa: B006
) -> None:
    """Write what a build holds in one file, of any size; to standard output where none is named."""
    from kg.graph import export as written
    from kg.output import open_ledger, quads

    if format is Format.jsonl:
        pieces: Iterator[str] = (piece.decode() for piece in open_ledger(out).lines())
    else:
        pieces = written(quads(out, knowledge_with(knowledge)), format.value)
    if to is None:
        sys.stdout.writelines(pieces)
        return
    with to.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(pieces)
    print(to)


def serve(
    out: Out,
    host: Annotated[
        str, typer.Option(help="The address to answer on; the default is this machine only.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to answer on.")] = 8080,
    seconds: Annotated[float, typer.Option(min=0.1, help="How long a query may run.")] = 30,
    workers: Annotated[int, typer.Option(min=1, help="How many queries may run at a time.")] = 4,
) -> None:
    """Serve the page, an address for every entity, and a SPARQL endpoint; read-only."""
    from kg.knowledge import default
    from kg.serve import Limits
    from kg.serve import serve as answer

    print(f"http://{host}:{port}/  ·  SPARQL: http://{host}:{port}/sparql", flush=True)
    answer(out, default().ontology, host=host, port=port, limits=Limits(seconds=seconds, workers=workers))


def publish(
    out: Out,
    to: Annotated[
        str, typer.Option("--to", metavar="URL", help="The Graph Store address of a SPARQL 1.1 store.")
    ],
) -> None:
    """Load the graph into another store by the Graph Store Protocol, a graph per report, replaced whole."""
    from kg.serve.publish import publish as put

    for sent in put(out, to):
        print(f"{sent.graph}\t{sent.size}")
