"""Fitting of a network to windows of tagged reports and of newswire."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from kg.mentions.alphabet import Alphabet
from kg.mentions.labelling import best
from kg.train import barred
from kg.train.examples import Example, batch, padded
from kg.train.labels import IGNORED, TYPES


@dataclass(frozen=True)
class Plan:
    """How long and how fast to learn; ``rates`` are the peaks for the vectors of characters and for the
    rest.
    """

    steps: int
    size: int
    rates: tuple[float, float]
    seed: int = 0
    decay: float = 0.01
    average: float = 0.995


def loss_of(outputs: tuple[Tensor, Tensor], examples: Sequence[Example]) -> Tensor:
    """Cross-entropy of labels (a little smoothed) and of words, and what is barred where only words are
    known.
    """
    labels, words = outputs
    known = padded([e.labels for e in examples], IGNORED)
    truth = padded([e.words for e in examples], IGNORED)
    cross = nn.functional.cross_entropy
    total = cross(labels.transpose(1, 2), known, ignore_index=IGNORED, label_smoothing=0.03, reduction="sum")
    if (truth != IGNORED).any():
        total = total + 0.3 * cross(words.transpose(1, 2), truth, ignore_index=IGNORED, reduction="sum")
        total = total + barred.loss(labels, [e.text for e in examples], known, truth)
    return total / 1000


def fit(
    network: nn.Module,
    plan: Plan,
    draw: Callable[[random.Random], Iterator[list[Example]]],
    alphabet: Alphabet,
    watch: Callable[[nn.Module, int], None] | None = None,
) -> nn.Module:
    """The network after ``plan.steps`` batches from ``draw``: a running average of its weights."""
    torch.manual_seed(plan.seed)
    rng = random.Random(plan.seed)
    slow = [network.characters.characters.weight]
    rest = [p for p in network.parameters() if p is not slow[0]]
    groups = [
        {"params": part, "lr": rate, "peak": rate}
        for part, rate in zip((slow, rest), plan.rates, strict=True)
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=plan.decay)
    average = deepcopy(network)
    stream = draw(rng)
    began, running = time.time(), 0.0
    for step in range(plan.steps):
        warm = min(1.0, (step + 1) / (0.06 * plan.steps))
        slope = max(0.02, 1 - step / plan.steps)
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * warm * slope
        network.train()
        examples = next(stream)
        loss = loss_of(network(batch(examples, alphabet)), examples)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        keep = min(plan.average, (step + 1) / (step + 10))
        with torch.no_grad():
            for kept, fast in zip(average.parameters(), network.parameters(), strict=True):
                kept.lerp_(fast, 1 - keep)
        running = 0.98 * running + 0.02 * float(loss.detach())
        if (step + 1) % 50 == 0:
            smooth = running / (1 - 0.98 ** (step + 1))
            spent = time.time() - began
            print(f"step {step + 1} of {plan.steps}: loss {smooth:.4f}, {spent:.0f} s", flush=True)
        if watch is not None and ((step + 1) % 300 == 0 or step + 1 == plan.steps):
            watch(average.eval(), step + 1)
    return average.eval()


def predict(
    network: nn.Module, examples: Sequence[Example], alphabet: Alphabet, size: int = 32
) -> list[Tensor]:
    """Log probabilities of labels for each window, characters by labels."""
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].text))
    out: dict[int, Tensor] = {}
    with torch.no_grad():
        for at in range(0, len(order), size):
            chosen = order[at : at + size]
            labels = network(batch([examples[i] for i in chosen], alphabet))[0].float().log_softmax(-1)
            out.update((i, labels[row, : len(examples[i].text)].clone()) for row, i in enumerate(chosen))
    return [out[i] for i in range(len(examples))]


def accuracy(network: nn.Module, examples: Sequence[Example], alphabet: Alphabet) -> tuple[float, float]:
    """F1 of mentions that are not nominal on the windows: right ends; right ends and type."""
    right = typed = found = wanted = 0
    for example, scores in zip(examples, predict(network, examples, alphabet), strict=True):
        gold = {(a, b): k for a, b, k in _spans(example)}
        seen = {(a, b): TYPES[k] for a, b, k in best([scores.numpy()])[0] if not TYPES[k].endswith("~")}
        wanted += len(gold)
        found += len(seen)
        right += len(gold.keys() & seen.keys())
        typed += len(gold.items() & seen.items())
    return 2 * right / max(1, found + wanted), 2 * typed / max(1, found + wanted)


def _spans(example: Example) -> list[tuple[int, int, str]]:
    spans, start = [], 0
    for i, label in enumerate(example.labels):
        part = (label - 1) % 4
        if label > 0 and part in (0, 3):
            start = i
        if label > 0 and part in (2, 3) and not TYPES[(label - 1) // 4].endswith("~"):
            spans.append((start, i + 1, TYPES[(label - 1) // 4]))
    return spans
