"""Fit the weights by which a statement's bearer is chosen: ``python -m kg.train.attribution FOLDER… [--out
FILE] [--folds N]``.

Examples come from tagged reports: for each statement the place of its object (of its figure, or of its
subject where the object is looked for) and the entities that are right there. A conditional log-linear model
over the candidates, fitted by AdaGrad with a fixed order and seed: the same reports give the same file.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from kg.entities import resolve
from kg.entities.bylines import speaking
from kg.knowledge import Knowledge, default
from kg.model import Document, Mention, Span
from kg.statements.attribution import Attribution
from kg.statements.candidates import Candidate, Weights
from kg.statements.cues import cues
from kg.statements.figures import Figure, figures
from kg.statements.topics import topics
from kg.text import segment
from kg.train.tagged import TaggedReport, TaggedStatement, read_reports

EPOCHS, RATE, DECAY, SEEDS = 8, 0.1, 0.05, 4
Features = npt.NDArray[np.int64]
Right = npt.NDArray[np.float64]
HEAD = (
    "# Weights of the features by which a statement's bearer is chosen.\n"
    "# Made by: python -m kg.train.attribution data/gold/tagged data/gold/written/a data/gold/written/b\n"
)
LEAST = 0.05  # smaller weights are not kept
LOOKED_FOR = frozenset(
    [
        "launched",
        "established",
        "hasProject",
        "produces",
        "developsIndustry",
        "hasStrategy",
        "pursuesGoal",
        "receivedHonor",
        "issued",
        "implements",
        "cooperatesWith",
        "fundedAid",
        "pairedWith",
        "acquired",
        "benchmarksAgainst",
        "participatedIn",
        "operates",
        "visited",
        "formedFrom",
    ]
)
OBJECT_LOOKED_FOR = frozenset(["holdsStakeIn", "holdsPosition", "subsidiaryOf", "partOf", "supervises"])
OBJECT_TYPES = frozenset({"Group", "Company", "Institution", "GovernmentBody", "Fund"})


@dataclass(frozen=True, slots=True)
class Example:
    """The candidates at one place and which of them are right."""

    predicate: str
    candidates: tuple[Candidate, ...]
    right: frozenset[str]


def examples(report: TaggedReport, knowledge: Knowledge) -> Iterator[Example]:
    """The places of a tagged report where a bearer is looked for."""
    document = Document(report.name, report.text, report.text, range(len(report.text) + 1), "")
    sentences = segment(document)
    mentions = [
        Mention(Span(m.start, m.stop), m.type, report.text[m.start : m.stop], "tagged", m.nominal)
        for m in report.mentions
    ]
    links = speaking(report.text, mentions, [(m.entity,) for m in report.mentions], knowledge)
    types = {m.entity: m.type for m in report.mentions}
    resolution = resolve(document, sentences, mentions, knowledge)
    speaker = next(
        (
            link[0]
            for link, found in zip(links, resolution.links, strict=True)
            if link and resolution.speaker in found
        ),
        None,
    )
    found = topics(report.text, sentences, mentions, knowledge)
    frequency = Counter(e for link in links for e in link)
    of = Attribution(found, links, types, speaker, Weights({}), frequency, report.text, cues(knowledge))
    counted = figures(report.text, 0, len(report.text), knowledge)
    right: dict[tuple[str, int], set[str]] = defaultdict(set)
    barred: dict[tuple[str, int], set[str]] = defaultdict(set)
    for s in report.statements:
        place = _place(s, report, counted)
        if place is not None:
            right[place].add(s.object if place[0].endswith("~object") and s.object else s.subject)
            barred[place].add(s.subject if place[0].endswith("~object") else "")
    for (predicate, offset), entities in sorted(right.items()):
        allowed = _allowed(predicate, knowledge)
        able = [
            c
            for c in of.gathering.candidates(offset, allowed, predicate)
            if c.entity not in barred[predicate, offset]
        ]
        yield Example(predicate, tuple(able), frozenset(entities))


def _place(s: TaggedStatement, report: TaggedReport, counted: Sequence[Figure]) -> tuple[str, int] | None:
    """The predicate, as the weights name it, and where its bearer is looked for; None where the text does not
    tell."""
    if s.predicate == "metric":
        fits = [
            f
            for f in counted
            if f.quantity.value is not None
            and s.value is not None
            and float(f.quantity.value) == s.value
            and _same(f.quantity.unit, s.unit)
        ]
        if len(fits) > 1:
            fits = [
                f for f in fits if s.metric[:2] in report.text[max(0, f.span.start - 20) : f.span.stop + 12]
            ]
        return ("metric", fits[0].span.start) if len(fits) == 1 else None
    if s.predicate in LOOKED_FOR and s.object:
        named = [m for m in report.mentions if m.entity == s.object and not m.nominal]
        return (s.predicate, named[0].start) if named else None
    if s.predicate in OBJECT_LOOKED_FOR and s.object:
        named = [m for m in report.mentions if m.entity == s.subject]
        if s.percent:
            named = [m for m in named if s.percent in report.text[m.stop : m.stop + 20]] or named
        return (f"{s.predicate}~object", named[0].start) if named else None
    return None


def _same(a: str, b: str) -> bool:
    return a == b or a in b or b in a


def _allowed(predicate: str, knowledge: Knowledge) -> frozenset[str]:
    ontology = knowledge.ontology
    if predicate.endswith("~object"):
        return OBJECT_TYPES
    if predicate == "metric":
        return ontology.subtypes("Actor") | ontology.subtypes("Location") | frozenset({"Project", "Product"})
    return ontology.domain(predicate)


def fit(made: Iterable[Example]) -> dict[str, float]:
    """Weights of the features; examples without a right or a wrong candidate teach nothing."""
    index: dict[str, int] = {}
    data = []
    for example in made:
        right = np.array([c.entity in example.right for c in example.candidates], float)
        if 0 < right.sum() < len(right):
            data.append(
                (
                    [
                        np.array([index.setdefault(f, len(index)) for f in c.features])
                        for c in example.candidates
                    ],
                    right,
                )
            )
    total = np.zeros(len(index))
    for seed in range(SEEDS):
        total += _descend(data, len(index), random.Random(seed))
    return {name: float(total[i] / SEEDS) for name, i in index.items()}


def _descend(examples: Sequence[tuple[list[Features], Right]], features: int, order: random.Random) -> Right:
    """Weights after some passes over the examples in an order of its own; several of them averaged are
    steadier."""
    weights, squares, data = np.zeros(features), np.full(features, 1e-6), list(examples)
    for _ in range(EPOCHS):
        order.shuffle(data)
        for parts, right in data:
            score = np.array([weights[f].sum() for f in parts])
            p = np.exp(score - score.max())
            p /= p.sum()
            wanted = p * right / (p * right).sum()
            for f, gradient in zip(parts, wanted - p, strict=True):
                if abs(gradient) > 1e-4:
                    step = gradient - DECAY * weights[f]
                    squares[f] += step * step
                    weights[f] += RATE * step / np.sqrt(squares[f])
    return weights


def accuracy(made: Sequence[Example], weights: dict[str, float]) -> float:
    """How often the best candidate is a right one."""
    hits = 0
    for example in made:
        best = max(
            example.candidates, key=lambda c: sum(weights.get(f, 0.0) for f in c.features), default=None
        )
        hits += best is not None and best.entity in example.right
    return hits / len(made) if made else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, default=Path("data/models/attribution.tsv"))
    parser.add_argument(
        "--folds", type=int, default=0, help="print the accuracy over this many held-out parts; write nothing"
    )
    a = parser.parse_args()
    knowledge = default()
    made = [list(examples(report, knowledge)) for report in read_reports(a.folders)]
    if a.folds:
        parts = [made[k :: a.folds] for k in range(a.folds)]
        total = hits = 0.0
        for k, part in enumerate(parts):
            held = [e for report in part for e in report]
            weights = fit(e for i, other in enumerate(parts) if i != k for report in other for e in report)
            total, hits = total + len(held), hits + accuracy(held, weights) * len(held)
        print(f"{int(total)} places, right {hits / total:.3f} held out")
        return
    weights = fit(e for report in made for e in report)
    lines = [f"{name}\t{value:.2f}" for name, value in sorted(weights.items()) if abs(value) > LEAST]
    a.out.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{sum(map(len, made))} places, {len(lines)} weights in {a.out}")


if __name__ == "__main__":
    main()
