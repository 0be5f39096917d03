"""A ``Result`` made of gold files, so that the graph is tested on real statements without the extractor."""

from __future__ import annotations

import hashlib
import json
import re
from decimal import Decimal
from pathlib import Path

from kg.model import (
    GLOBAL,
    Document,
    Entity,
    Evidence,
    Quantity,
    Reading,
    Result,
    Sentence,
    Span,
    Statement,
    Text,
)

GOLD = Path(__file__).parents[2] / "data" / "gold" / "dev"
SEEDS = ("000_1187ef46c1e68038", "003_2b719e81162ab5c1")
_SCALES = {"亿": 10**8, "万": 10**4}
_QUALIFIERS = ("time", "percent", "title", "amount", "frequency", "purpose", "role", "metric")


def result(*names: str) -> Result:
    """The gold statements of dev documents as the pipeline would hand them over."""
    return Result(tuple(reading(GOLD / f"{name}.txt") for name in sorted(names)))


def reading(path: Path) -> Reading:
    raw = path.read_text(encoding="utf-8")
    gold = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
    document = Document(
        path.name, raw, raw, range(len(raw) + 1), hashlib.sha256(raw.encode()).hexdigest(), ""
    )
    entities = {e["id"]: _entity(e, document) for e in gold["entities"]}
    statements = [_statement(s, entities, document) for s in gold["statements"]]
    sentences = [Sentence(Span(*m.span()), 0) for m in re.finditer(r"[^。！？\n]+[。！？]?", raw)]
    unique = {s.id: s for s in statements}
    return Reading(document, tuple(sentences), (), tuple(entities.values()), tuple(unique.values()))


def _entity(gold: dict, document: Document) -> Entity:
    name = gold["name"]
    masked = re.search(r"XX|\*|某|[A-Z](?![A-Za-z0-9])", name)
    scope = document.name if masked else GLOBAL
    names = (name, *gold.get("aliases", ()))
    spans = sorted({Span(*m.span()) for n in names for m in re.finditer(re.escape(n), document.raw)})
    identity = _digest(gold["type"], scope, name)
    return Entity(identity, gold["type"], name, tuple(gold.get("aliases", ())), scope, tuple(spans))


def _statement(gold: dict, entities: dict[str, Entity], document: Document) -> Statement:
    qualifiers = gold.get("qualifiers", {})
    kept = tuple((k, str(qualifiers[k])) for k in _QUALIFIERS if qualifiers.get(k) is not None)
    subject = entities[gold["subject"]].id
    value = entities[gold["object"]].id if "object" in gold else None
    text = Text(gold["object_text"]) if gold.get("object_text") else value
    status = qualifiers.get("status", "asserted")
    quantity = _quantity(qualifiers, gold["predicate"])
    start = document.raw.find(gold["evidence"])
    evidence = Evidence(
        document.name,
        Span(start, start + len(gold["evidence"])),
        gold["evidence"],
        f"{gold['predicate'].lower()}.gold",
        0.95,
    )
    identity = _digest(subject, gold["predicate"], repr(text), repr(kept), status, repr(quantity))
    return Statement(identity, subject, gold["predicate"], text, kept, status, quantity, (evidence,))


def _quantity(qualifiers: dict, predicate: str) -> Quantity | None:
    if predicate == "metric":
        value = qualifiers.get("value")
        number = None if value is None else Decimal(str(value))
        return _scaled(number, qualifiers.get("unit", ""), qualifiers.get("approx"))
    money = re.fullmatch(r"([0-9.]+)(万?元)", qualifiers.get("amount") or "")
    return _scaled(Decimal(money[1]), money[2], None) if money else None


def _scaled(number: Decimal | None, unit: str, approx: str | None) -> Quantity:
    scale = _SCALES.get(unit[:1], 1)
    base = None if number is None else number * scale
    exact = base if approx is None else None
    return Quantity(number, unit, approx, None, base, unit[1:] if scale > 1 else unit, exact, exact)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
