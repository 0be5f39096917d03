"""Commands that check: what experts wrote (check), and what was built (validate, analyze)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.console import KnowledgeFolders, Out, Paths, knowledge_with


def check(knowledge: KnowledgeFolders = []) -> None:  # noqa: B006
    """Check lexicons, rules and vocabulary, and run every rule's examples and counter-examples."""
    from kg.check import check as run

    known = knowledge_with(knowledge)
    tried, faults = run(known)
    for fault in faults:
        print(f"kg: {fault}", file=sys.stderr)
    rules = sum(map(len, known.rules.values()))
    print(f"{rules} rules, {len(known.lexicons)} lexicons, {tried} examples tried, {len(faults)} wrong")
    if faults:
        raise typer.Exit(1)


def bench(paths: Paths, knowledge: KnowledgeFolders = []) -> None:  # noqa: B006
    """Measure the builder on reports, as ratios against jieba, rdflib and one process in the same run."""
    from kg.bench import bench as figures

    for f in figures(paths, knowledge_with(knowledge)):
        against = "" if f.ratio is None else f"{f.ratio:8.2f} × {f.peer}"
        print(f"{f.name:28}{f.value:14,.2f} {f.unit:26}{against}".rstrip(), flush=True)


def validate(out: Out) -> None:
    """Check a built graph against its shapes; exit status 1 where an error is found."""
    from kg.graph import open_store
    from kg.graph import validate as violations

    found = violations(open_store(out), out / "graph.ttl")
    for v in found:
        print(f"{v.severity}: {v.zh} · {v.en}: {v.about or v.focus} {v.value}".rstrip())
        if v.sentence:
            print(f"    {v.sentence}  {v.rule}")
    errors = sum(v.severity == "error" for v in found)
    print(f"{errors} errors, {len(found) - errors} warnings")
    if errors:
        raise typer.Exit(1)


def analyze(
    out: Out,
    of: Annotated[str, typer.Option("--of", help="The network to measure; 'list' lists them.")] = "all",
    top: Annotated[int, typer.Option(min=1, help="How many rows of each table to print.")] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole tables as JSON.")] = False,
    graphml: Annotated[Path | None, typer.Option(help="Write the network as GraphML.")] = None,
    gexf: Annotated[Path | None, typer.Option(help="Write the network as GEXF, for Gephi.")] = None,
    charts: Annotated[Path | None, typer.Option(help="Write bar charts as an HTML page.")] = None,
) -> None:
    """Measure the graph as a network: degree, betweenness, PageRank, components, communities, hierarchy."""
    from kg.cli.tables import print_table
    from kg.errors import QueryError
    from kg.graph import open_store
    from kg.knowledge import default
    from kg.network import (
        PROJECTIONS,
        charts_page,
        read_facts,
        summary_text,
        tables_json,
        write_gexf,
        write_graphml,
    )
    from kg.network import analyze as measured

    if of == "list":
        for name, title in PROJECTIONS.items():
            print(f"{name:16}{title.zh} · {title.en}")
        return
    if of not in PROJECTIONS:
        raise QueryError(f"no network {of}; there are {', '.join(PROJECTIONS)}")
    analysis = measured(read_facts(open_store(out)), default().ontology, of)
    if graphml:
        write_graphml(analysis.network, graphml)
    if gexf:
        write_gexf(analysis.network, gexf)
    if charts:
        charts.write_text(charts_page(analysis.tables), encoding="utf-8")
    if as_json:
        print(tables_json(analysis.tables), end="")
        return
    print(summary_text(analysis.remarks))
    for table in analysis.tables:
        print_table(table, top)


def diff(
    before: Annotated[Path, typer.Argument(help="The folder of an earlier build.", show_default=False)],
    after: Annotated[Path, typer.Argument(help="The folder of a later build.", show_default=False)],
    top: Annotated[int, typer.Option(min=1, help="How many rows of each table to print.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole tables as JSON.")] = False,
) -> None:
    """Show what changed between two builds: what came, what went, and figures with another value."""
    from kg.cli.tables import print_table
    from kg.graph import open_store
    from kg.network import difference, tables_json

    tables = difference(open_store(before), open_store(after))
    if as_json:
        print(tables_json(tables), end="")
        return
    for table in tables:
        print_table(table, top)
    print(", ".join(f"{len(table.rows)} {table.en}" for table in tables))
