"""Fit the confidence of rules to gold reports: ``python -m kg.train.confidence FOLDER… [--leave-out NAME…]``.

A folder holds gold files (``NAME.gold.json``) or tagged reports (``*.tag``). Tagged reports have no optional
marks, so that many statements count as wrong there that no reader would call so: their wrong ones are scaled
until right and wrong stand to each other as in the gold files, and then added to those. Of what the
guidelines leave to the annotator (the value that was, where the new one is told) they count no wrong ones.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kg.jsonl import rows
from kg.knowledge import Knowledge, default
from kg.pipeline import read_document
from kg.score import GoldDocument, judged, load_gold, once_a_rule
from kg.score.judged import Judged
from kg.text import normalize
from kg.train.gold import as_gold
from kg.train.tagged import read_reports

UNSEEN, UNSEEN_RIGHT = 3.0, 1.8  # statements added to every rule, so that few seen ones tell little
LEFT = frozenset({"metric.former"})  # rules of what the guidelines leave to the annotator
HEAD = (
    "# How sure rules are, from their right and wrong statements in gold files and in tagged reports.\n"
    "# Made by: python -m kg.train.confidence data/gold/dev data/gold/tagged data/gold/written/a"
    " data/gold/written/b --leave-out d2 d4 d6\n"
    "# rule\tright\twrong\ttagged right\ttagged wrong\tconfidence\n"
)
Counts = Counter[tuple[str, bool]]  # (rule, whether right): statements


def count(documents: Iterable[GoldDocument], knowledge: Knowledge) -> Counts:
    """The statements of each rule, right and wrong, over documents that are read now."""
    return Counter((j.rule, j.right) for document in documents for j in _judged(document, knowledge))


def _judged(gold: GoldDocument, knowledge: Knowledge) -> Iterator[Judged]:
    reading = read_document(normalize(gold.name, gold.text, ""), knowledge)
    return judged({gold.name: gold}, rows(once_a_rule(reading)))


def fit(gold: Counts, tagged: Counts) -> dict[str, float]:
    """The confidence of every rule that fired."""
    told = Counter({of: n for of, n in tagged.items() if of[0] not in LEFT})
    scale = _odds(gold) / _odds(told) if told else 1.0
    made = {}
    for rule in sorted({rule for rule, _ in (*gold, *tagged)}):
        right = gold[rule, True] + tagged[rule, True] + UNSEEN_RIGHT
        missing = 0 if rule in LEFT else tagged[rule, False]
        wrong = gold[rule, False] + scale * missing + UNSEEN - UNSEEN_RIGHT
        made[rule] = right / (right + wrong)
    return made


def _odds(counts: Counts) -> float:
    """Wrong statements for each right one."""
    right = sum(n for (_, is_right), n in counts.items() if is_right)
    return (counts.total() - right) / right if right else 0.0


def table(gold: Counts, tagged: Counts) -> str:
    """The table of confidences as a file."""
    lines = []
    for rule, value in fit(gold, tagged).items():
        counts = [of[rule, right] for of in (gold, tagged) for right in (True, False)]
        lines.append("\t".join([rule, *map(str, counts), f"{value:.3f}"]) + "\n")
    return HEAD + "".join(lines)


def _gold(folders: Iterable[Path], left_out: Iterable[str]) -> Mapping[str, GoldDocument]:
    found = {}
    for folder in folders:
        if any(folder.glob("*.gold.json")):
            found.update(load_gold(folder))
    return {name: g for name, g in found.items() if Path(name).stem not in set(left_out)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--leave-out", nargs="*", default=[], metavar="NAME", help="gold files to leave out")
    parser.add_argument("--out", type=Path, default=Path("data/models/confidence.tsv"))
    a = parser.parse_args()
    knowledge = default()
    gold = count(_gold(a.folders, a.leave_out).values(), knowledge)
    tagged = count(map(as_gold, read_reports(a.folders)), knowledge)
    a.out.write_text(table(gold, tagged), encoding="utf-8")
    print(f"{gold.total()} statements in gold files, {tagged.total()} in tagged reports, {a.out}")


if __name__ == "__main__":
    main()
