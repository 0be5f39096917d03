"""Resolution of the right mentions of the tagged reports: clusters of names, links of words."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest
from sample_report import sentences_of

from kg.entities import resolve
from kg.knowledge import default
from kg.model import Document, Mention, Span
from kg.train.reports import Tagged, read

GOLD = Path(__file__).parents[2] / "data" / "gold" / "tagged"


@dataclass
class Tally:
    reports: int = 0
    names: int = 0
    precision: float = 0
    recall: float = 0
    pointing: int = 0
    linked: int = 0
    right: int = 0


def measure(report: Tagged, tally: Tally) -> None:
    """Add a report: B³ of its names, and the pointing words that lead to the right entity.

    The type of a pointing word is withheld, as no recognizer knows it.
    """
    text = report.text
    mentions = [
        Mention(Span(a, b), "Company" if t.endswith("~") else t, text[a:b], "gold", t.endswith("~"))
        for a, b, t, _ in report.mentions
    ]
    document = Document("x", text, text, range(len(text) + 1), "")
    links = resolve(document, sentences_of(text), mentions, default()).links
    gold: dict[int, set[int]] = defaultdict(set)
    made: dict[str, set[int]] = defaultdict(set)
    for i, (m, (*_, number)) in enumerate(zip(mentions, report.mentions, strict=True)):
        if not m.nominal and links[i]:
            gold[number].add(i)
            made[links[i][0]].add(i)
    for i, (m, (*_, number)) in enumerate(zip(mentions, report.mentions, strict=True)):
        if m.nominal:
            tally.pointing += 1
            tally.linked += len(links[i]) == 1
            names = Counter(report.mentions[j][3] for x in links[i][:1] for j in made[x])
            tally.right += number in names
        elif links[i]:
            shared = len(gold[number] & made[links[i][0]])
            tally.names += 1
            tally.precision += shared / len(made[links[i][0]])
            tally.recall += shared / len(gold[number])
    tally.reports += 1


def test_names_and_pointing_words_of_the_tagged_reports() -> None:
    reports = read([GOLD])
    if not reports:
        pytest.skip("the tagged reports are not here")
    tally = Tally()
    for report in reports.values():
        measure(report, tally)
    precision, recall = tally.precision / tally.names, tally.recall / tally.names
    print(f"{tally.reports} reports, B3 {precision:.4f} {recall:.4f}")
    print(f"{tally.pointing} pointing words, {tally.linked} linked, {tally.right} right")
    assert 2 * precision * recall / (precision + recall) >= 0.99
    assert tally.right >= 0.95 * tally.linked
    assert tally.right >= 0.93 * tally.pointing
