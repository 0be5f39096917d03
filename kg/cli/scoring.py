"""The command score: an extraction against gold files, by predicate, document, rule and confidence."""

from __future__ import annotations

import json
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.console import KnowledgeFolders, knowledge_with
from kg.cli.extraction import read

if TYPE_CHECKING:
    from kg.knowledge import Knowledge
    from kg.score import Score
    from kg.score.gold import GoldDocument, Row


class By(StrEnum):
    predicate = "predicate"
    document = "document"


def score(
    gold: Annotated[Path, typer.Argument(help="A folder of NAME.gold.json files beside their texts.")],
    extraction: Annotated[
        Path | None, typer.Argument(help="JSON lines of kg extract; without it the texts are read now.")
    ] = None,
    by: Annotated[By, typer.Option(help="What the lines of the table stand for.")] = By.predicate,
    errors: Annotated[bool, typer.Option("--errors", help="List what is missed (-) and wrong (+).")] = False,
    rules: Annotated[bool, typer.Option("--rules", help="Show each rule's right and wrong.")] = False,
    calibration: Annotated[
        bool, typer.Option("--calibration", help="Show how often statements are right by confidence.")
    ] = False,
    accepted: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Compare with accepted scores; exit status 1 at a regression."),
    ] = None,
    accept: Annotated[bool, typer.Option("--accept", help="With --accepted: write FILE.")] = False,
    only: Annotated[
        list[str], typer.Option("--only", metavar="NAME", help="Score this document. Repeatable.")
    ] = [],  # noqa: B006
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    knowledge: KnowledgeFolders = [],  # noqa: B006
) -> None:
    """Score an extraction against gold files: precision, recall and F1 as the annotation guidelines count."""
    from kg.score import score as scored

    if accept and accepted is None:
        raise typer.BadParameter("--accept needs --accepted FILE")
    documents = _documents(gold, only)
    found = _found(gold, documents, extraction, knowledge_with(knowledge), rules)
    if rules:
        _print_rules(documents, found, as_json)
    elif calibration:
        _print_calibration(documents, found, as_json)
    elif accepted is not None:
        _compare(scored(documents, found), accepted, accept)
    else:
        figures = scored(documents, found)
        print(json.dumps(figures.figures()) if as_json else _table(figures, by, errors))


def _documents(folder: Path, only: list[str]) -> dict[str, GoldDocument]:
    from kg.errors import KgError
    from kg.score import load_gold

    documents = load_gold(folder)
    if unknown := sorted(set(only) - {Path(name).stem for name in documents}):
        raise KgError(f"{folder}: no gold of {unknown[0]}")
    return {name: g for name, g in documents.items() if not only or Path(name).stem in only}


def _found(
    folder: Path,
    documents: dict[str, GoldDocument],
    extraction: Path | None,
    knowledge: Knowledge,
    each_rule: bool,
) -> list[Row]:
    """The rows to score; with ``each_rule`` a statement comes once for every rule that reads it."""
    from kg.jsonl import rows
    from kg.score import once_a_rule

    if extraction is not None:
        return _rows(extraction)
    readings = read([folder / name for name in documents], knowledge).readings
    return [row for r in readings for row in rows(once_a_rule(r) if each_rule else r)]


def _rows(path: Path) -> list[Row]:
    from kg.errors import KgError

    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.strip()]
    except (OSError, ValueError) as error:
        raise KgError(f"{path}: no JSON lines ({error})") from None


def _print_rules(documents: dict[str, GoldDocument], found: list[Row], as_json: bool) -> None:
    from kg.score import by_rule, judged

    records = by_rule(judged(documents, found))
    if as_json:
        made = [{**asdict(r), "fired": r.fired, "precision": round(r.precision, 4)} for r in records]
        print(json.dumps(made))
        return
    wide = max((len(r.rule) for r in records), default=4) + 1
    print(f"{'rule':{wide}}{'fired':>7}{'reports':>9}{'right':>7}{'wrong':>7}{'P':>8}")
    for r in records:
        print(f"{r.rule:{wide}}{r.fired:7}{r.reports:9}{r.right:7}{r.wrong:7}{r.precision:8.3f}")


def _print_calibration(documents: dict[str, GoldDocument], found: list[Row], as_json: bool) -> None:
    from kg.score import calibration, judged

    bins = calibration(judged(documents, found))
    if as_json:
        print(json.dumps([{**asdict(b), "precision": round(b.precision, 4)} for b in bins]))
        return
    print(f"{'confidence':12}{'mean':>7}{'right':>7}{'wrong':>7}{'P':>8}")
    for b in bins:
        print(f"≥ {b.least:<10}{b.mean:7.3f}{b.right:7}{b.wrong:7}{b.precision:8.3f}")


def _compare(score: Score, path: Path, accept: bool) -> None:
    """Print what became better or worse since the accepted scores; exit status 1 at a regression."""
    from kg.score import changes, read_accepted, write_accepted

    found = list(changes(read_accepted(path), score)) if path.exists() or not accept else []
    for c in found:
        word = "regression" if c.regression else "worse" if c.after < c.before else "better"
        print(f"{c.document:28}{c.figure:14}{c.before:7.3f} → {c.after:.3f}  {word}")
    worse = sum(c.regression for c in found)
    print(f"{len(found)} changes in {score.documents} documents, {worse} regressions")
    if accept:
        write_accepted(path, score)
    elif worse:
        raise typer.Exit(1)


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
