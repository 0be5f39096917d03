"""Train the statistical recognizer.

usage: python -m kg.train.tagger --reports FOLDER… --out MODEL.npz [--without PREFIX…] [--cache FOLDER]

A network of characters learns from the tagged reports, their names and punctuation varied, and from
newswire whose words are known, which shows where no name begins or ends. Needs the extra ``train``.
The same seed on the same machine and versions gives the same model.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

import torch
from torch import Tensor, nn

from kg.mentions.alphabet import Alphabet
from kg.mentions.tagger import WINDOW
from kg.train import augment, examples, export, names, newswire, reports
from kg.train.examples import Example
from kg.train.fit import Plan, accuracy, fit
from kg.train.network import Shape, Student

_WIRE = 8  # windows of newswire in a batch
_VARIED = 0.85  # of the reports, the rest as written


@dataclass(frozen=True)
class Material:
    """All that is learned from."""

    ids: dict[str, int]
    vectors: Tensor
    names: names.Names
    templates: Sequence[str]
    reports: Sequence[reports.Tagged]
    held: Sequence[Example]
    newswire: Sequence[Example]


def vectors() -> tuple[dict[str, int], Tensor]:
    """Characters and their vectors from the recognizer in the PyPI package ``cutword`` (Apache-2.0)."""
    spec = find_spec("cutword")
    if spec is None or spec.origin is None:
        raise SystemExit("training needs the package cutword (pip install 'kg-reports[train]')")
    folder = Path(spec.origin).parent
    ids: dict[str, int] = json.loads((folder / "ner_vocab_tags.json").read_text(encoding="utf-8"))["char2id"]
    state = torch.load(folder / "model_params.pth", map_location="cpu")["model_state_dict"]
    return ids, next(v for k, v in state.items() if k.endswith("embedding.weight"))


def gather(folders: Sequence[Path], without: tuple[str, ...], data: Path, seed: int) -> Material:
    """Read everything; reports whose name starts with one of ``without`` are held out."""
    ids, table = vectors()
    corpus = newswire.installed()
    paragraphs = list(newswire.paragraphs(corpus)) if corpus else []
    people = [
        w
        for p in paragraphs
        for w, kind in zip(p.words, p.classes, strict=True)
        if kind == "nr" and len(w) > 1
    ]
    tagged = reports.read(folders)
    held = [r for name, r in tagged.items() if without and name.startswith(without)]
    wire = [e for p in paragraphs for e in examples.of_newswire(p, WINDOW) if len(e.text) > 30]
    return Material(
        ids,
        table,
        names.collect(data / "lexicon", data / "training" / "name_parts.tsv", people, random.Random(seed)),
        augment.news(data / "training" / "news.txt"),
        [r for r in tagged.values() if r not in held],
        [e for r in held for e in examples.of_report(r, WINDOW)],
        wire,
    )


def mixed(
    material: Material, size: int, wire: Sequence[Example], share: int
) -> Callable[[random.Random], Iterator[list[Example]]]:
    """Endless batches of ``size`` windows of varied reports and ``share`` of newswire."""

    def draw(rng: random.Random) -> Iterator[list[Example]]:
        while True:
            pool = [
                e
                for r in material.reports
                for e in examples.of_report(
                    augment.vary(r, material.names, material.templates) if rng.random() < _VARIED else r,
                    WINDOW,
                    rng,
                )
            ]
            rng.shuffle(pool)
            for at in range(0, len(pool) - size + 1, size):
                yield pool[at : at + size] + [rng.choice(wire) for _ in range(share if wire else 0)]

    return draw


@dataclass(frozen=True)
class Training:
    """One run: what is learned from, and where finished networks are kept (and found again), if anywhere."""

    material: Material
    alphabet: Alphabet
    cache: Path | None

    def fitted(self, name: str, network: Student, plan: Plan) -> Student:
        """The network fitted to reports and newswire, or the one kept as ``name``."""
        kept = self.cache / f"{name}.pt" if self.cache else None
        if kept and kept.exists():
            network.load_state_dict(torch.load(kept))
            return network
        draw = mixed(self.material, plan.size, self.material.newswire, _WIRE)
        network.load_state_dict(fit(network, plan, draw, self.alphabet, self._watch).state_dict())
        if kept:
            kept.parent.mkdir(parents=True, exist_ok=True)
            torch.save(network.state_dict(), kept)
        return network

    def _watch(self, network: nn.Module, step: int) -> None:
        if self.material.held:
            name, typed = accuracy(network, self.material.held, self.alphabet)
            print(f"after {step}: held-out mentions F1 {name:.3f}, with type {typed:.3f}", flush=True)


def train(training: Training, first: Plan, second: Plan, runs: int) -> Student:
    """The network after a first stage and the mean of several second ones that differ in chance only."""
    material = training.material
    student = Student(Shape(characters=material.vectors.shape[0]), material.vectors * 0.5)
    training.fitted("first", student, first)
    found = [
        training.fitted(f"second-{seed}", deepcopy(student), replace(second, seed=seed)).state_dict()
        for seed in range(second.seed, second.seed + runs)
    ]
    student.load_state_dict({k: torch.stack([f[k] for f in found]).mean(0) for k in found[0]})
    return student


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=Path, nargs="+", required=True, help="folders with .tag files")
    parser.add_argument("--out", type=Path, required=True, help="the model file to write")
    parser.add_argument("--data", type=Path, default=Path("data"), help="the project's data: names to put in")
    parser.add_argument("--without", nargs="*", default=[], help="hold out reports whose path starts so")
    parser.add_argument("--cache", type=Path, help="keep finished networks here, and go on from those there")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, nargs=2, default=[1000, 500], help="of both stages")
    parser.add_argument("--runs", type=int, default=2, help="of the second stage")
    parser.add_argument("--threads", type=int, default=1)
    a = parser.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    material = gather(a.reports, tuple(a.without), a.data, a.seed)
    alphabet = Alphabet(material.ids, Shape.pairs)
    first = Plan(a.steps[0], size=16, rates=(1e-3, 3e-3), seed=a.seed)
    second = Plan(a.steps[1], size=16, rates=(7e-4, 2e-3), seed=a.seed + 1)
    student = train(Training(material, alphabet, a.cache), first, second, a.runs)
    print(f"{a.out}: {export.write(student, material.ids, a.out)} bytes")


if __name__ == "__main__":
    main()
