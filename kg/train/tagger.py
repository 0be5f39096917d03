"""Train the statistical recognizer.

usage: python -m kg.train.tagger --reports FOLDER… --out MODEL.npz [--without PREFIX…] [--cache FOLDER]

First a teacher (a pretrained encoder, see ``kg.train.encoder``) learns from the tagged reports, their names
and punctuation varied, and
from newswire with known words; then a small network learns from the same reports and from the teacher's
answers about newswire.
Needs the extra ``train``. The same seed on the same machine and versions gives the same model.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

import torch
from torch import Tensor, nn

from kg.mentions.alphabet import Alphabet
from kg.mentions.tagger import WINDOW
from kg.train import augment, distil, encoder, examples, export, names, newswire, reports
from kg.train.examples import Example
from kg.train.fit import Plan, accuracy, fit
from kg.train.network import Shape, Student, Teacher

_TEACHER = Plan(steps=650, size=10, rates=(1.5e-4, 3e-4, 1.5e-3))
_STUDENT = Plan(steps=1000, size=16, rates=(0.0, 1e-3, 3e-3))
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


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=Path, nargs="+", required=True, help="folders with .tag files")
    parser.add_argument("--out", type=Path, required=True, help="the model file to write")
    parser.add_argument("--data", type=Path, default=Path("data"), help="the project's data: names to put in")
    parser.add_argument(
        "--without", nargs="*", default=[], help="hold out reports whose path starts so, and measure on them"
    )
    parser.add_argument(
        "--cache", type=Path, help="keep the teacher's weights here, and use them if they are"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=_STUDENT.steps, help="batches for the small network")
    parser.add_argument("--teacher-steps", type=int, default=_TEACHER.steps)
    parser.add_argument(
        "--wire", type=int, default=4000, help="windows of newswire that the teacher answers for"
    )
    parser.add_argument("--threads", type=int, default=1)
    a = parser.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    material = gather(a.reports, tuple(a.without), a.data, a.seed)
    shape = Shape(characters=material.vectors.shape[0])
    alphabet = Alphabet(material.ids, shape.pairs)

    def watch(network: nn.Module, step: int) -> None:
        if material.held:
            name, typed = accuracy(network, material.held, alphabet)
            print(f"after {step}: held-out mentions F1 {name:.3f}, with type {typed:.3f}", flush=True)

    wire = _answered(material, shape, alphabet, a, watch)
    student = Student(shape, material.vectors * 0.5)
    plan = Plan(a.steps, _STUDENT.size, _STUDENT.rates, a.seed)
    student.load_state_dict(
        fit(student, plan, mixed(material, plan.size, wire, 12), alphabet, watch).state_dict()
    )
    print(f"{a.out}: {export.write(student, material.ids, a.out)} bytes")


def _answered(
    material: Material,
    shape: Shape,
    alphabet: Alphabet,
    a: argparse.Namespace,
    watch: Callable[[nn.Module, int], None],
) -> Sequence[Example]:
    """Newswire with the teacher's answers; as it is where the encoder is not installed."""
    path = encoder.installed()
    if path is None or not material.newswire:
        return material.newswire
    teacher = Teacher(replace(shape, cut_width=0), path, material.vectors)
    kept = a.cache / "teacher.pt" if a.cache else None
    if kept and kept.exists():
        teacher.load_state_dict(torch.load(kept))
    else:
        plan = Plan(a.teacher_steps, _TEACHER.size, _TEACHER.rates, a.seed)
        teacher.load_state_dict(
            fit(teacher, plan, mixed(material, plan.size, material.newswire, 2), alphabet, watch).state_dict()
        )
        if kept:
            kept.parent.mkdir(parents=True, exist_ok=True)
            torch.save(teacher.state_dict(), kept)
    return distil.answers(teacher.eval(), distil.of_genre(material.newswire, a.wire), alphabet)


if __name__ == "__main__":
    main()
