"""Commands that read reports: build, extract, score."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import KnowledgeFolders, Paths, Strict, Workers, knowledge_with, leave, progress, tell

if TYPE_CHECKING:
    from kg.knowledge import Knowledge
    from kg.model import Result
    from kg.score import Score


class Format(StrEnum):
    jsonl = "jsonl"
    ttl = "ttl"
    nq = "nq"
    trig = "trig"
    jsonld = "jsonld"


class By(StrEnum):
    predicate = "predicate"
    document = "document"


def build(
    paths: Paths,
    out: Annotated[Path, typer.Option("-o", "--out", help="The folder to write.")] = Path("out"),
    knowledge: KnowledgeFolders = [],  # noqa: B006
    workers: Workers = 1,
    strict: Strict = False,
) -> None:
    """Build the graph of reports: graph.ttl, graph.nq, statements.jsonl, graph.html, store/ and run.json."""
    from kg.cli.summary import print_summary
    from kg.output import write

    known = knowledge_with(knowledge)
    result = _read(paths, known, workers)
    if result.readings:
        write(result, known, out)
        print_summary(result, out)
    leave(len(result.readings), result.issues, strict)


def extract(
    paths: Paths,
    format: Annotated[Format, typer.Option("--format", help="The form of the output.")] = Format.jsonl,
    knowledge: KnowledgeFolders = [],  # noqa: B006
    workers: Workers = 1,
    strict: Strict = False,
) -> None:
    """Print what reports state: JSON lines with evidence (jsonl), or the graph in an RDF format."""
    known = knowledge_with(knowledge)
    result = _read(paths, known, workers)
    if format is Format.jsonl:
        from kg.jsonl import lines

        sys.stdout.writelines(lines(result.readings))
    else:
        from kg.graph import assemble, export

        sys.stdout.writelines(export(assemble(result, known.ontology), format.value))
    leave(len(result.readings), result.issues, strict)


def score(
    gold: Annotated[Path, typer.Argument(help="A folder of NAME.gold.json files beside their texts.")],
    extraction: Annotated[
        Path | None, typer.Argument(help="JSON lines of kg extract; without it the texts are read now.")
    ] = None,
    by: Annotated[By, typer.Option(help="What the lines of the table stand for.")] = By.predicate,
    errors: Annotated[bool, typer.Option("--errors", help="List what is missed (-) and wrong (+).")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    knowledge: KnowledgeFolders = [],  # noqa: B006
) -> None:
    """Score an extraction against gold files: precision, recall and F1 as the annotation guidelines count."""
    import json

    from kg.jsonl import rows
    from kg.score import load_gold
    from kg.score import score as scored

    documents = load_gold(gold)
    if extraction is None:
        result = _read([gold / name for name in documents], knowledge_with(knowledge))
        found = [row for reading in result.readings for row in rows(reading)]
    else:
        found = _rows(extraction)
    figures = scored(documents, found)
    print(json.dumps(figures.figures()) if as_json else _table(figures, by, errors))


def _read(paths: list[Path], knowledge: Knowledge, workers: int = 1) -> Result:
    from kg.pipeline import build as read_all
    from kg.readers import find

    with progress(len(find(paths)[0])) as on_read:
        result = read_all(paths, knowledge, workers=workers, on_read=on_read)
    tell(result.issues)
    return result


def _rows(path: Path) -> list[dict[str, object]]:
    import json

    from kg.errors import KgError

    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.strip()]
    except (OSError, ValueError) as error:
        raise KgError(f"{path}: no JSON lines ({error})") from None


def _table(score: Score, by: By, errors: bool) -> str:
    groups = score.by_document if by is By.document else score.by_predicate
    lines = {
        "entities (name)": score.names,
        "entities (coarse type)": score.coarse,
        "entities (type)": score.types,
        "statements": score.statements,
        **{f"  {name}": groups[name] for name in sorted(groups)},
    }
    rows = [f"{'':26}{'P':>7}{'R':>7}{'F1':>7}   tp  fp  fn"]
    for name, t in lines.items():
        rates = f"{t.precision:7.3f}{t.recall:7.3f}{t.f1:7.3f}"
        rows.append(f"{name:26}{rates}{t.right:5}{t.wrong:4}{t.missed:4}")
    figures = score.figures()
    rows.append(
        f"evidence exact {figures['evidence_exact']:.3f}, "
        f"overlapping gold {figures['evidence_overlap']:.3f}, "
        f"qualifiers right {figures['qualifiers_right']:.3f}, "
        f"{score.found} statements in {score.documents} documents"
    )
    return "\n".join([*(score.errors if errors else []), *rows])
