"""Results to show: the two seed reports with the facts of their gold files, and a large one."""

from __future__ import annotations

import hashlib
import json
import random
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

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

ROOT = Path(__file__).parents[2]
SCALE = {"亿": 10**8, "万": 10**4, "千": 10**3}


def seeds() -> Result:
    """The seed reports with the statements of their gold files."""
    folder = ROOT / "data" / "gold" / "dev"
    names = ("000_1187ef46c1e68038", "003_2b719e81162ab5c1")
    return Result(tuple(reading(folder / f"{n}.txt", folder / f"{n}.gold.json") for n in names))


def reading(text: Path, gold: Path) -> Reading:
    raw = text.read_text(encoding="utf-8")
    data = json.loads(gold.read_text(encoding="utf-8"))
    doc = document(text.name, raw, title=raw.strip().splitlines()[0][:30])
    free = _named(data["entities"], raw)
    entities = {e["id"]: _entity(e, doc, free) for e in data["entities"]}
    statements = tuple(_statement(s, entities, doc) for s in data["statements"])
    cut = sentences(raw)
    said = [e.span for s in statements for e in s.evidence]
    unread = tuple(s.span for s in cut if not any(s.span.overlaps(o) for o in said))
    numbers = [Span(m.start(), m.end()) for m in re.finditer(r"\d[\d.]*", raw)]
    figures = tuple(n for n in numbers if not any(s.covers(n) for s in said))
    return Reading(doc, cut, (), tuple(entities.values()), statements, (), unread, figures)


def document(name: str, raw: str, title: str = "") -> Document:
    return Document(name, raw, raw, range(len(raw) + 1), _hash(raw), title)


def sentences(raw: str) -> tuple[Sentence, ...]:
    found = [Span(m.start(), m.end()) for m in re.finditer(r"[^。！？\n]+[。！？]?", raw)]
    return tuple(Sentence(s, 0) for s in found)


def _hash(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _named(entities: list[dict[str, Any]], raw: str) -> list[Span]:
    """Where any entity is named, the longest name first, none inside another."""
    names = sorted(
        {n for e in entities for n in (e["name"], *e.get("aliases", ()))}, key=lambda n: (-len(n), n)
    )
    return [Span(*m.span()) for m in re.finditer("|".join(map(re.escape, names)), raw)]


def _entity(e: dict[str, Any], doc: Document, free: list[Span]) -> Entity:
    aliases = tuple(e.get("aliases", ()))
    scope = doc.name if re.search(r"[*A-Z]", e["name"]) else GLOBAL
    names = (e["name"], *aliases)
    found = sorted(s for s in free if doc.raw[s.start : s.stop] in names)
    return Entity(_hash(e["type"], scope, e["name"]), e["type"], e["name"], aliases, scope, tuple(found))


def _statement(s: dict[str, Any], entities: dict[str, Entity], doc: Document) -> Statement:
    subject = entities[s["subject"]]
    target: str | Text | None = entities[s["object"]].id if s.get("object") else None
    if target is None and s.get("object_text"):
        target = Text(s["object_text"])
    q = dict(s.get("qualifiers", {}))
    status = q.pop("status", "asserted")
    quantity = None
    if s["predicate"] == "metric":
        quantity = _quantity(q)
        q = {k: v for k, v in q.items() if k in ("metric", "time")}
    items = tuple(sorted((k, str(v)) for k, v in q.items()))
    at = doc.raw.find(s["evidence"])
    span = Span(at, at + len(s["evidence"]))
    evidence = Evidence(
        doc.name, span, s["evidence"], f"gold.{s['predicate']}", 0.6 if s.get("optional") else 0.95
    )
    id = _hash(subject.id, s["predicate"], repr(target), items, status, repr(quantity))
    return Statement(id, subject.id, s["predicate"], target, items, status, quantity, (evidence,))


def _quantity(q: dict[str, Any]) -> Quantity:
    value = None if q.get("value") is None else Decimal(str(q["value"]))
    unit = q.get("unit", "")
    scale, base = (SCALE[unit[0]], unit[1:]) if unit[:1] in SCALE and unit[1:] else (1, unit)
    base_value = None if value is None else value * scale
    return Quantity(value, unit, q.get("approx"), base_value=base_value, base_unit=base)


def large(statements: int = 20_000, reports: int = 100) -> Result:
    """A generated graph: groups with companies, places, figures; sentences that say what is stated."""
    random.seed(3)
    each = statements // reports
    return Result(tuple(_generated(n, each) for n in range(reports)))


def _generated(number: int, count: int) -> Reading:
    name = f"报告{number:03d}.txt"
    made: dict[str, Entity] = {}
    lines: list[tuple[str, str, str, str, str | None]] = []
    pool = [f"{a}{b}" for a in "东海南江北山西湖中原华新" for b in "盛源达通泰和"]
    group = f"{random.choice(pool)}控股集团"
    for i in range(count):
        trade = random.choice(["机械", "电力", "药业", "物流"])
        company = f"{random.choice(pool)}{trade}公司{random.randrange(20)}"
        village = f"{random.choice(pool)}村{random.randrange(9)}"
        kind = i % 4
        if kind == 0:
            lines.append((f"{group}控股{company}。", company, "subsidiaryOf", group, None))
        elif kind == 1:
            lines.append((f"{group}与{village}结对帮扶。", group, "pairedWith", village, None))
        elif kind == 2:
            lines.append(
                (
                    f"{2015 + i % 9}年{company}营业收入{i + 1}亿元。",
                    company,
                    "metric",
                    "",
                    f"{2015 + i % 9}年",
                )
            )
        else:
            lines.append(
                (f"{company}将与{random.choice(pool)}大学合作。", company, "cooperatesWith", "", None)
            )
    raw, at, statements, mentions = "", 0, [], {}
    for line, subject, predicate, other, time in lines:
        if predicate == "cooperatesWith":
            other = line.split("将与")[1].split("合作")[0]
        for n in (subject, other):
            if n:
                kind = (
                    "Village"
                    if "村" in n
                    else "Institution"
                    if n.endswith("大学")
                    else "Group"
                    if n.endswith("集团")
                    else "Company"
                )
                made.setdefault(n, Entity(_hash(kind, n), kind, n))
                mentions.setdefault(n, []).append(Span(at + line.index(n), at + line.index(n) + len(n)))
        value = Decimal(len(statements) + 1)
        quantity = (
            Quantity(value, "亿元", base_value=value * 10**8, base_unit="元")
            if predicate == "metric"
            else None
        )
        qualifiers = tuple(sorted({"metric": "营业收入", "time": time or ""}.items())) if quantity else ()
        span = Span(at, at + len(line))
        where = line.index(subject) + at
        status = "planned" if "将与" in line else "asserted"
        evidence = Evidence(name, span, line, f"made.{predicate}", 0.9, Span(where, where + len(subject)))
        target = made[other].id if other else None
        id = _hash(name, subject, predicate, other, qualifiers, len(statements))
        statements.append(
            Statement(id, made[subject].id, predicate, target, qualifiers, status, quantity, (evidence,))
        )  # type: ignore[arg-type]
        raw += line + ("\n" if len(statements) % 20 == 0 else "")
        at = len(raw)
    entities = tuple(
        Entity(e.id, e.type, e.name, e.aliases, GLOBAL, tuple(mentions[e.name])) for e in made.values()
    )
    return Reading(document(name, raw, f"报告{number:03d}"), sentences(raw), (), entities, tuple(statements))
