"""Commands that ask a built graph: query, explain, view."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.console import KnowledgeFolders, Out, knowledge_with


class Form(StrEnum):
    table = "table"
    csv = "csv"
    json = "json"
    xml = "xml"
    ttl = "ttl"
    xlsx = "xlsx"


def query(
    out: Out,
    sparql: Annotated[str | None, typer.Argument(help="A SPARQL query.")] = None,
    file: Annotated[Path | None, typer.Option("--file", help="A file with the query.")] = None,
    name: Annotated[str | None, typer.Option("--name", help="A shipped query; 'list' lists them.")] = None,
    listed: Annotated[bool, typer.Option("--list", help="List the shipped queries.")] = False,
    parameters: Annotated[
        list[str], typer.Option("--set", "--param", metavar="KEY=VALUE", help="A parameter. Repeatable.")
    ] = [],  # noqa: B006
    form: Annotated[Form, typer.Option("--format", help="The form of the answer.")] = Form.table,
    explained: Annotated[bool, typer.Option("--explain", help="Show the sentences behind each row.")] = False,
    to: Annotated[Path | None, typer.Option("-o", "--out", help="Write the answer to this file.")] = None,
    seconds: Annotated[float, typer.Option(help="Give up after this time.")] = 60,
) -> None:
    """Ask the graph in SPARQL, or one of the shipped questions by name."""
    from kg.cli.answers import show
    from kg.errors import QueryError
    from kg.graph import ask, open_store

    if listed or name == "list":
        _list_queries()
        return
    values = {key: value for key, _, value in (p.partition("=") for p in parameters)}
    if [sparql, file, name].count(None) != 2:
        raise QueryError("give one of: a query, --file or --name")
    store = open_store(out)
    answer = ask(store, _source(sparql, file, name), values, seconds)
    show(answer, store, form.value, to, explained)


def _source(sparql: str | None, file: Path | None, name: str | None) -> str:
    from kg.errors import QueryError
    from kg.graph import named_query

    if sparql is not None:
        return sparql
    if name is not None:
        return named_query(name).text
    assert file is not None
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{file}: {error.strerror if isinstance(error, OSError) else 'not UTF-8'}") from None


def _list_queries() -> None:
    from kg.graph import named_queries

    for name, known in named_queries().items():
        keys = " ".join(f"--set {k}=…" for k in known.parameters)
        print(f"{name:24}{known.titles['zh']} · {known.titles['en']}  {keys}".rstrip())


def explain(
    out: Annotated[Path | None, typer.Argument(help="The folder that kg build wrote.")] = None,
    name: Annotated[str | None, typer.Argument(help="A name or an alias of an entity.")] = None,
    text: Annotated[str | None, typer.Option("--text", help="Explain what is read in this text.")] = None,
    knowledge: KnowledgeFolders = [],  # noqa: B006
) -> None:
    """Show an entity's statements, each with its sentence, rule and confidence; or what is read in a text."""
    from kg.cli import explanation

    if text is not None:
        explanation.of_text(text, knowledge_with(knowledge))
    elif out is None or name is None:
        raise typer.BadParameter("give OUT and NAME, or --text")
    else:
        explanation.of_entity(out, name)


def view(
    out: Out,
    focus: Annotated[str | None, typer.Option(help="A name to open the page at.")] = None,
    hops: Annotated[int | None, typer.Option(min=0, help="With --focus: how many steps around it.")] = None,
    page: Annotated[
        Path | None, typer.Option("-o", "--out", help="The page to write; OUT/graph.html without it.")
    ] = None,
) -> None:
    """Write the page of a built graph again, whole or around one entity."""
    from kg.errors import QueryError
    from kg.knowledge import default
    from kg.output import read_result
    from kg.view import write

    path = page or out / "graph.html"
    try:
        write(path, read_result(out), default().ontology, focus=focus, hops=hops)
    except KeyError:
        raise QueryError(f"{out}: nothing is named {focus}") from None
    print(path)
