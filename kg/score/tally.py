"""Precision, recall and F1 of entities and statements, and how exact evidence and qualifiers are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kg.score.gold import GoldDocument, Row
from kg.score.judged import by_document
from kg.score.matching import Links, link, overlaps, qualifiers_right, same, same_figure

_COARSE = {
    name: group
    for group, names in {
        "organization": "Group Company GovernmentBody PartyOrganization OrganizationUnit Institution Fund",
        "person": "Person",
        "place": "Province City County Township Village Place Facility",
        "idea": "Strategy Goal Platform Industry Slogan",
        "act": "Policy Initiative Project Meeting",
        "honor": "Honor",
        "product": "Product",
    }.items()
    for name in names.split()
}


@dataclass
class Tally:
    """True positives, false positives and false negatives."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


@dataclass
class Score:
    """The tallies of a run; ``errors`` lists what is missed (-) and wrong (+), document by document."""

    documents: int = 0
    names: Tally = field(default_factory=Tally)
    coarse: Tally = field(default_factory=Tally)
    types: Tally = field(default_factory=Tally)
    statements: Tally = field(default_factory=Tally)
    by_predicate: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    by_document: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    names_by_document: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    found: int = 0
    exact: int = 0
    matched: int = 0
    overlapping: int = 0
    qualifiers: int = 0
    qualifiers_right: int = 0
    errors: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """The run in figures, rounded to four places."""
        return {
            "documents": self.documents,
            "entity_f1": round(self.names.f1, 4),
            "entity_precision": round(self.names.precision, 4),
            "entity_recall": round(self.names.recall, 4),
            "entity_coarse_f1": round(self.coarse.f1, 4),
            "entity_typed_f1": round(self.types.f1, 4),
            "statement_precision": round(self.statements.precision, 4),
            "statement_recall": round(self.statements.recall, 4),
            "statement_f1": round(self.statements.f1, 4),
            "evidence_exact": _share(self.exact, self.found),
            "evidence_overlap": _share(self.overlapping, self.matched),
            "qualifiers_right": _share(self.qualifiers_right, self.qualifiers),
            "statements": self.found,
        }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def score(gold: Mapping[str, GoldDocument], rows: Iterable[Row]) -> Score:
    """Score the rows of an extraction (the guidelines' section 4); rows of other documents are left out."""
    entities, statements = by_document(rows)
    out = Score(documents=len(gold))
    for name, document in gold.items():
        out.errors.append(name)
        links = link(document, entities[name])
        _score_entities(out, document, entities[name], links)
        _score_statements(out, document, entities[name], statements[name], links)
    return out


def _score_entities(out: Score, gold: GoldDocument, found: Mapping[str, Row], links: Links) -> None:
    def typed(gold_id: str, row: Row) -> bool:
        entity = gold.entities[gold_id]
        return bool(entity.get("optional") or entity["type"] == row.get("type"))

    def coarse(gold_id: str, row: Row) -> bool:
        return _COARSE.get(gold.entities[gold_id]["type"]) == _COARSE.get(row.get("type", ""))

    hit = _tally_entities(out.names, gold, links)
    _tally_entities(out.names_by_document[gold.name], gold, links)
    _tally_entities(out.types, gold, {f: {g for g in ids if typed(g, found[f])} for f, ids in links.items()})
    _tally_entities(
        out.coarse, gold, {f: {g for g in ids if coarse(g, found[f])} for f, ids in links.items()}
    )
    out.errors += [
        f"  + entity {found[f]['name']} ({found[f].get('type')})" for f, ids in links.items() if not ids
    ]
    out.errors += [
        f"  - entity {e['name']} ({e['type']})"
        for i, e in gold.entities.items()
        if not e.get("optional") and i not in hit
    ]


def _tally_entities(tally: Tally, gold: GoldDocument, links: Links) -> set[str]:
    hit = set().union(*links.values()) if links else set()
    need = [i for i, e in gold.entities.items() if not e.get("optional")]
    tally.wrong += sum(not ids for ids in links.values())
    tally.right += sum(i in hit for i in need)
    tally.missed += sum(i not in hit for i in need)
    return hit


def _score_statements(
    out: Score, gold: GoldDocument, entities: Mapping[str, Row], found: list[Row], links: Links
) -> None:
    hit: set[int] = set()
    for row in found:
        evidence = row.get("evidence") or {}
        out.found += 1
        quoted = gold.text[evidence.get("start", 0) : evidence.get("end", 0)]
        out.exact += bool(evidence.get("text")) and quoted == evidence["text"]
        hits = [i for i, g in enumerate(gold.statements) if same(g, row, links)]
        if hits:
            hit.update(hits)
            _count_match(out, [gold.statements[i] for i in hits], row, gold.text)
        elif row["predicate"] not in gold.uncounted:
            _count(out, row["predicate"], gold.name, "wrong")
            out.errors.append("  + " + _line(row, entities, row.get("rule", "")))
    for i, wanted in enumerate(gold.statements):
        if not wanted.get("optional"):
            right = i in hit or any(
                same_figure(wanted, gold.statements[j]) for j in hit if gold.statements[j].get("optional")
            )
            _count(out, wanted["predicate"], gold.name, "right" if right else "missed")
            if not right:
                out.errors.append("  - " + _line(wanted, gold.entities, ""))


def _count(out: Score, predicate: str, document: str, what: str) -> None:
    for tally in (out.statements, out.by_predicate[predicate], out.by_document[document]):
        setattr(tally, what, getattr(tally, what) + 1)


def _count_match(out: Score, golds: list[Row], found: Row, text: str) -> None:
    right, asked = max(qualifiers_right(g, found) for g in golds)
    out.matched += 1
    out.overlapping += any(overlaps(g, found, text) for g in golds)
    out.qualifiers_right += right
    out.qualifiers += asked


def _line(row: Row, entities: Mapping[str, Row], rule: str) -> str:
    obj = row.get("object")
    if row["predicate"] == "metric":
        q = row.get("qualifiers", {})
        obj = f"{q.get('metric')} = {q.get('value')}{q.get('unit')}"
    elif isinstance(obj, dict):
        obj = obj.get("text")
    else:
        obj = entities.get(obj, {}).get("name", obj) if obj else row.get("object_text")
    evidence = row.get("evidence") or ""
    quote = evidence if isinstance(evidence, str) else evidence.get("text", "")
    subject = entities.get(row["subject"], {}).get("name", row["subject"])
    return f"{subject} | {row['predicate']} | {obj}    «{quote[:60]}» {rule}"
