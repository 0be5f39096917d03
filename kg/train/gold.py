"""Tagged reports as gold documents: what their statements say, under the names that their mentions give."""

from __future__ import annotations

from collections.abc import Iterable

from kg.score.gold import GoldDocument, Row
from kg.train.tagged import TaggedMention, TaggedReport, TaggedStatement


def as_gold(report: TaggedReport) -> GoldDocument:
    """A tagged report as gold without optional marks; a metric that is no single figure is left out."""
    mentions: dict[str, list[TaggedMention]] = {}
    for m in report.mentions:
        mentions.setdefault(m.entity, []).append(m)
    entities = {id_: _entity(id_, report.text, found) for id_, found in mentions.items()}
    rows = [_row(s) for s in report.statements if s.predicate != "metric" or s.metric]
    return GoldDocument(report.name, report.text, entities, rows)


def _entity(id_: str, text: str, mentions: Iterable[TaggedMention]) -> Row:
    """The longest name that is no nominal first, then the others."""
    ordered = sorted(mentions, key=lambda m: (m.nominal, m.start - m.stop, m.start))
    names = list(dict.fromkeys(text[m.start : m.stop] for m in ordered if m.nominal == ordered[0].nominal))
    return {"id": id_, "name": names[0], "type": ordered[0].type, "aliases": names[1:]}


def _row(s: TaggedStatement) -> Row:
    row: Row = {"subject": s.subject, "predicate": s.predicate, "qualifiers": {}, "evidence": ""}
    if s.metric:
        row["qualifiers"] = {"metric": s.metric, "value": s.value, "unit": s.unit}
    elif s.object is None:
        row["object_text"] = s.text
    else:
        row["object"] = s.object
    return row
