"""What a build leaves behind: the graph in files, the page, the readings and the run's report."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from kg import archive
from kg.errors import KgError
from kg.folder import replaced
from kg.graph import assemble
from kg.graph.serialize import nquads, turtle
from kg.graph.store import write_store
from kg.jsonl import lines
from kg.knowledge import Knowledge
from kg.model import Issue, Result
from kg.pipeline import at_least
from kg.serve.index import write as write_index
from kg.summary import count, report
from kg.view import write as write_page

GRAPHS = {"graph.ttl": turtle, "graph.nq": nquads}


def write(result: Result, knowledge: Knowledge, folder: Path, min_confidence: float = 0.0) -> None:
    """Write a build into ``folder`` in one step; KgError where something else than a build lies there.

    Statements below ``min_confidence`` are left out, now and when the build grows.
    """
    result = at_least(result, min_confidence)
    if folder.exists() and not _is_output(folder):
        raise KgError(f"{folder}: exists and is no output of kg; choose another folder")
    with replaced(folder) as fresh:
        quads = assemble(result, knowledge.ontology)
        for name, form in GRAPHS.items():
            _write(fresh / name, form(quads))
        write_store(quads, fresh / "store", more=knowledge.vocabularies)
        _write(fresh / "statements.jsonl", lines(result.readings))
        _write(fresh / "readings.jsonl", (archive.dump(r) + "\n" for r in result.readings))
        write_page(fresh / "graph.html", result, knowledge.ontology)
        write_index(fresh / "view.db", result)
        _write(fresh / "run.json", [as_json(report(result, knowledge.digest, min_confidence))])


def as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def knowledge_digest(folder: Path) -> str:
    """The digest of the knowledge that a build was made with."""
    return str(json.loads((folder / "run.json").read_text(encoding="utf-8"))["knowledge"])


def min_confidence(folder: Path) -> float:
    """The confidence below which a build leaves statements out."""
    return float(json.loads((folder / "run.json").read_text(encoding="utf-8"))["minimal confidence"])


def read_result(folder: Path) -> Result:
    """The result that a build left in ``folder``; KgError where there is none."""
    try:
        with (folder / "readings.jsonl").open(encoding="utf-8") as file:
            readings = tuple(archive.load(line) for line in file)
        run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
        issues = tuple(Issue(i["severity"], i["code"], i["document"], i["message"]) for i in run["issues"])
    except (OSError, ValueError, LookupError) as error:
        reason = error.strerror if isinstance(error, OSError) else f"{type(error).__name__}: {error}"
        raise KgError(f"{folder}: no output of kg build ({reason})") from None
    return Result(readings, issues, count(readings, issues))


def _is_output(folder: Path) -> bool:
    return folder.is_dir() and ((folder / "run.json").is_file() or not any(folder.iterdir()))


def _write(path: Path, parts: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(parts)
