"""Results of any size in the shape of real ones: groups, villages, figures, plans, some documents."""

from __future__ import annotations

import random
from decimal import Decimal

from kg.model import Document, Entity, Evidence, Quantity, Reading, Result, Sentence, Span, Statement

_PER_DOCUMENT = 50
_KINDS = ("Group", "Company", "Village", "Industry", "Initiative")
_LINKS = (
    ("Company", "subsidiaryOf", "Group"),
    ("Group", "fundedAid", "Village"),
    ("Group", "developsIndustry", "Industry"),
    ("Group", "launched", "Initiative"),
    ("Group", "cooperatesWith", "Company"),
)


def synthetic(statements: int, seed: int = 0) -> Result:
    """A result with so many statements; some 27 triples each."""
    chance = random.Random(seed)
    pool = {k: [_entity(k, i) for i in range(max(5, statements // 20))] for k in _KINDS}
    documents = range(0, statements, _PER_DOCUMENT)
    return Result(tuple(_reading(n, min(_PER_DOCUMENT, statements - n), pool, chance) for n in documents))


def _entity(kind: str, number: int) -> Entity:
    return Entity(f"{kind.lower()}{number:06}", kind, f"{kind}{number}号", (f"{number}号",))


def _reading(first: int, count: int, pool: dict[str, list[Entity]], chance: random.Random) -> Reading:
    sentences = [f"第{i}句说明了第{i}件事，涉及金额和合作。" for i in range(count)]
    raw = "".join(sentences)
    document = Document(f"{first:07}.txt", raw, raw, range(len(raw) + 1), f"{first:064x}")
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence)
    made = [_statement(first + i, spans[i], raw, document.name, pool, chance) for i in range(count)]
    used = {e.id: e for _, ends in made for e in ends}
    return Reading(
        document, tuple(Sentence(s, 0) for s in spans), (), tuple(used.values()), tuple(s for s, _ in made)
    )


def _statement(
    number: int, span: Span, raw: str, document: str, pool: dict[str, list[Entity]], chance: random.Random
) -> tuple[Statement, list[Entity]]:
    evidence = (
        Evidence(document, span, raw[span.start : span.stop], f"rule.{number % 40}", 0.5 + number % 5 / 10),
    )
    if number % 3 == 0:
        subject, value = chance.choice(pool["Group"]), Decimal(chance.randint(1, 9999))
        quantity = Quantity(value, "万元", None, None, value * 10000, "元", value * 10000, value * 10000)
        qualifiers = (("metric", chance.choice(("总资产", "营业收入", "利润总额"))), ("time", "2023年"))
        figure = Statement(
            f"s{number}", subject.id, "metric", None, qualifiers, "asserted", quantity, evidence
        )
        return figure, [subject]
    kind, predicate, target = chance.choice(_LINKS)
    subject, value_ = chance.choice(pool[kind]), chance.choice(pool[target])
    status = "planned" if number % 10 == 1 else "asserted"
    return Statement(f"s{number}", subject.id, predicate, value_.id, (), status, None, evidence), [
        subject,
        value_,
    ]
