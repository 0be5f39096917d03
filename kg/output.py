"""What a build leaves behind: the graph in files, the page, the readings and the run's report."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kg import identity
from kg.entities.judgements import read_judgements
from kg.errors import KgError
from kg.folder import replaced
from kg.graph.assemble import assembled, document_graph
from kg.graph.serialize import nquads, turtle
from kg.graph.store import patch_store, write_store
from kg.graph.terms import Quad
from kg.identity import Identity
from kg.knowledge import Knowledge
from kg.ledger import Ledger
from kg.model import Reading, Result
from kg.pipeline import Outcome, read_again, sure
from kg.summary import report

LEDGER, JUDGEMENTS, IDENTITY, REPORT = "reports.db", "judgements.tsv", "identity.tsv", "run.json"
GRAPHS = {"graph.ttl": turtle, "graph.nq": nquads}
LARGE = 500  # documents; above, graph and page become files only when asked for (kg export, kg view)


class _NothingNew(Exception):
    """A build that would be what it was."""


def write(result: Result, knowledge: Knowledge, folder: Path, min_confidence: float = 0.0) -> None:
    """Write a build into ``folder`` in one step; KgError where something else than a build lies there.

    Statements below ``min_confidence`` are left out, now and when the build grows.
    """
    write_outcomes([*result.readings, *result.issues], knowledge, folder, min_confidence)


def write_outcomes(
    outcomes: Iterable[Outcome], knowledge: Knowledge, folder: Path, min_confidence: float = 0.0
) -> bool:
    """The same from readings and issues as they come, of which one at a time is held in memory.

    Where no document could be read the folder stays as it was, and the answer is False.
    """
    if folder.exists() and not _is_output(folder):
        raise KgError(f"{folder}: exists and is no output of kg; choose another folder")
    with _building(folder) as fresh:
        ledger = Ledger(fresh / LEDGER)
        for outcome in outcomes:
            ledger.put(sure(outcome, min_confidence))
        if not len(ledger):
            raise _NothingNew
        found = _identify(ledger, knowledge, folder)
        ledger.stand(found.who)
        write_store(_quads(ledger, knowledge), fresh / "store", more=knowledge.vocabularies)
        _write_files(ledger, found, knowledge, fresh, min_confidence)
        return True
    return False


def grow(folder: Path, knowledge: Knowledge, change: Callable[[Ledger], Iterable[str]]) -> bool:
    """Let a build become another in one step; whether it did.

    ``change`` alters the ledger and tells the names of the documents that came or went. Where rules or
    lexicons have changed, all others are read again from their kept texts.
    """
    old = open_ledger(folder)
    confidence, same_rules = min_confidence(folder), old.about("knowledge") == knowledge.digest
    digests = old.digests()
    with _building(folder) as fresh:
        shutil.copyfile(folder / LEDGER, fresh / LEDGER)
        ledger = Ledger(fresh / LEDGER)
        changed = set(change(ledger))
        if not same_rules:
            _read_again(ledger, knowledge, digests.keys() - changed, confidence)
        found = _identify(ledger, knowledge, folder)
        changed |= ledger.stand(found.who)
        if same_rules and not changed and not _judged_anew(found, folder):
            raise _NothingNew
        if same_rules:
            gone = [document_graph(name, digests[name]) for name in sorted(changed & digests.keys())]
            patch_store(folder / "store", fresh / "store", gone, _quads(ledger, knowledge, changed))
        else:
            write_store(_quads(ledger, knowledge), fresh / "store", more=knowledge.vocabularies)
        _write_files(ledger, found, knowledge, fresh, confidence)
        return True
    return False


@contextmanager
def _building(folder: Path) -> Iterator[Path]:
    """A fresh folder that takes the place of ``folder`` with its judgements, unless nothing is new."""
    with suppress(_NothingNew), replaced(folder) as fresh:
        yield fresh
        if (folder / JUDGEMENTS).exists():  # what people decided outlives every build
            shutil.copyfile(folder / JUDGEMENTS, fresh / JUDGEMENTS)


def open_ledger(folder: Path) -> Ledger:
    """The ledger of a build, read-only; KgError where there is no build."""
    if not (folder / LEDGER).is_file() or not (folder / REPORT).is_file():
        raise KgError(f"{folder}: no output of kg build")
    return Ledger(folder / LEDGER, read_only=True)


def read_result(folder: Path) -> Result:
    """All that a build left in ``folder``, things as they stand in its graph; KgError where there is none."""
    ledger = open_ledger(folder)
    return Result(tuple(_readings(ledger)), ledger.issues(), ledger.counts())


def as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def min_confidence(folder: Path) -> float:
    """The confidence below which a build leaves statements out."""
    return float(open_ledger(folder).about("confidence"))


def quads(folder: Path, knowledge: Knowledge) -> Iterator[Quad]:
    """The quads of a build in the order of its files, a document at a time."""
    return _quads(open_ledger(folder), knowledge)


def _identify(ledger: Ledger, knowledge: Knowledge, folder: Path) -> Identity:
    """Who is who, after the judgements that lie in the folder that is about to be replaced."""
    judgements, issues = read_judgements(folder / JUDGEMENTS)
    return identity.identify(ledger, knowledge, judgements, issues)


def _judged_anew(found: Identity, folder: Path) -> bool:
    return "".join(identity.lines(found)) != (folder / IDENTITY).read_text(encoding="utf-8")


def _read_again(ledger: Ledger, knowledge: Knowledge, names: Iterable[str], confidence: float) -> None:
    for name in sorted(names):
        for reading in list(ledger.readings([name])):
            ledger.drop(name)
            ledger.put(sure(read_again(reading.document, knowledge), confidence))


def _readings(ledger: Ledger, names: Iterable[str] | None = None) -> Iterator[Reading]:
    """Readings whose things stand as in the graph, one at a time in order of document name."""
    who = ledger.who()
    return (identity.united(reading, who) for reading in ledger.readings(names))


def _quads(ledger: Ledger, knowledge: Knowledge, names: Iterable[str] | None = None) -> Iterator[Quad]:
    return assembled(_readings(ledger, names), knowledge.ontology)


def _write_files(
    ledger: Ledger, found: Identity, knowledge: Knowledge, fresh: Path, min_confidence: float
) -> None:
    """All but the store, from a ledger that is then closed."""
    ledger.note(knowledge=knowledge.digest, confidence=min_confidence)
    with (fresh / "statements.jsonl").open("wb") as file:
        file.writelines(ledger.lines())
    _write(fresh / IDENTITY, identity.lines(found))
    _write(fresh / REPORT, report(ledger, found.told()))
    small = len(ledger) <= LARGE
    result = Result(tuple(_readings(ledger)), ledger.issues(), ledger.counts()) if small else None
    ledger.close()
    if result is not None:
        _write_views(result, knowledge, fresh)


def _write_views(result: Result, knowledge: Knowledge, fresh: Path) -> None:
    """The graph as files, the page and its index."""
    from kg.serve import index
    from kg.view import write as write_page

    made = list(assembled(result.readings, knowledge.ontology))
    for name, form in GRAPHS.items():
        _write(fresh / name, form(made))
    write_page(fresh / "graph.html", result, knowledge.ontology)
    index.write(fresh / index.NAME, result)


def _is_output(folder: Path) -> bool:
    return folder.is_dir() and ((folder / REPORT).is_file() or not any(folder.iterdir()))


def _write(path: Path, parts: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(parts)
