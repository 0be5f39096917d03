"""Fit the weights by which proposed names are chosen.

usage: python -m kg.train.arbitration FOLDER=MODEL.npz… [--mean EARLIER.tsv]

The tagger of a folder must not have learned from its reports: what it has seen it is too sure of. A
log-linear model of each option, right or wrong, fitted by AdaGrad with a fixed order and seed: the same
reports and model give the same file.
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from kg.knowledge import default
from kg.mentions.recognizer import Recognizer
from kg.mentions.tagger import Tagger
from kg.train.tagged import TaggedReport, read_reports
from kg.weights import read_weights

EPOCHS, RATE, DECAY = 8, 0.1, 0.01
LEAST = 0.05  # smaller weights are not kept
HEAD = (
    "# Weights of the features by which names that rules and tagger propose are chosen.\n"
    "# Made by: python -m kg.train.arbitration FOLDER=MODEL… --mean EARLIER.tsv (taggers that have not seen\n"
    "# the folders; the mean of a fit to the rules of its day and of the one before)\n"
)
Row = tuple[list[str], bool]


def rows(report: TaggedReport, recognizer: Recognizer, tagger: Tagger) -> Iterator[Row]:
    """The options of a tagged report: their features, and whether the report has them."""
    gold = {(m.start, m.stop): m.type for m in report.mentions if not m.nominal}
    for option, names in recognizer.options(report.text, tagger):
        yield names, gold.get((option.start, option.stop)) == option.type


def fit(made: Sequence[Row]) -> dict[str, float]:
    """Weights of the features."""
    weights: dict[str, float] = {}
    squares: dict[str, float] = {}
    order, rng = list(made), random.Random(1)
    for _ in range(EPOCHS):
        rng.shuffle(order)
        for names, right in order:
            total = sum(weights.get(n, 0.0) for n in names)
            gradient = right - 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            if abs(gradient) < 1e-3:
                continue
            for n in names:
                step = gradient - DECAY * weights.get(n, 0.0)
                squares[n] = squares.get(n, 1e-6) + step * step
                weights[n] = weights.get(n, 0.0) + RATE * step / math.sqrt(squares[n])
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="+", metavar="FOLDER=MODEL")
    parser.add_argument("--mean", type=Path, help="weights of an earlier fit, to be averaged with these")
    parser.add_argument("--out", type=Path, default=Path("data/models/mentions.tsv"))
    a = parser.parse_args()
    recognizer = Recognizer(default())
    made: list[Row] = []
    for folder, model in (pair.split("=", 1) for pair in a.folders):
        tagger = Tagger.load(Path(model))
        for report in read_reports([Path(folder)]):
            made += rows(report, recognizer, tagger)
    weights = fit(made)
    if a.mean:  # the rules change, the reports do not: two fits lean less on either's rules
        earlier = read_weights(a.mean)
        weights = {n: (weights.get(n, 0.0) + earlier.get(n, 0.0)) / 2 for n in weights | earlier}
    kept = [f"{name}\t{value:.2f}" for name, value in sorted(weights.items()) if abs(value) > LEAST]
    a.out.write_text(HEAD + "\n".join(kept) + "\n", encoding="utf-8")
    print(f"{len(made)} options, {len(kept)} weights in {a.out}")


if __name__ == "__main__":
    main()
