"""An example of each term: from a built graph, else from a rule, the annotations, or the vocabulary."""

import json
from functools import cache
from typing import Any

from generate.build import REPORTS, ROOT
from kg.graph import Answer, Graph
from kg.graph.values import short
from kg.knowledge import Rule, default

_ENTITY = """
SELECT ?name ?sentence ?document {
  ?entity a kg:TERM ; rdfs:label ?name .
  ?s kg:mentions ?entity ; kg:text ?sentence ; kg:document/dcterms:identifier ?document
} ORDER BY ?document STRLEN(?sentence) ?name LIMIT 1
"""
_STATEMENT = """
SELECT ?subject ?object ?quote ?document ?rule ?status {
  ?statement rdf:predicate kg:TERM ; rdf:subject ?s ; rdf:object ?o ;
    kg:status/rdfs:label ?status ; kg:evidence ?evidence .
  ?s rdfs:label ?subject . OPTIONAL { ?o rdfs:label ?named }
  BIND(COALESCE(?named, STR(?o)) AS ?object)
  ?evidence kg:quote ?quote ; kg:rule ?rule ; kg:document/dcterms:identifier ?document
  FILTER(LANG(?status) = "zh")
} ORDER BY (?status != "已成立"@zh) ?document STRLEN(?quote) ?subject ?object LIMIT 1
"""
_THING = "SELECT ?thing { ?thing a kg:TERM } ORDER BY ?thing LIMIT 1"
_TRIPLE = "SELECT ?s ?o { ?s kg:TERM ?o } ORDER BY STRSTARTS(STR(?s), STR(kg:)) STRLEN(STR(?o)) ?o ?s LIMIT 1"
_USE = "SELECT ?s ?p { ?s ?p kg:TERM } ORDER BY STRSTARTS(STR(?s), STR(kg:)) ?s ?p LIMIT 1"
NONE = "*No example: none of the shipped reports says such a thing.*"


class Examples:
    """Examples as Markdown; a term without one says so."""

    def __init__(self, graphs: list[Graph]) -> None:
        self._graphs = graphs

    def of_class(self, name: str) -> str:
        if row := self._first(_ENTITY, name):
            return f"Example: **{row['name']}** in {_quoted(row['sentence'])} ({row['document']})"
        if row := self._first(_THING, name):
            return f"Example: `{_short(row['thing'])}`"
        return _of_rule(name)

    def of_relation(self, name: str) -> str:
        row = self._first(_STATEMENT, name)
        if not row:
            return _of_rule(name)
        said = f"{row['subject']} → {_cut(row['object'])}"
        return (
            f"Example: **{said}** ({row['status']}), read by `{row['rule']}` in {_quoted(row['quote'])} "
            f"({row['document']})"
        )

    def of_property(self, name: str) -> str:
        if row := self._first(_TRIPLE, name):
            return f"Example: `{_short(row['s'])} kg:{name} {_cut(_short(row['o']))}`"
        shown = _of_rule(name)
        if shown == NONE and (row := self._first(_USE, name)):
            return f"Example: `{_short(row['s'])} {_short(row['p'])} kg:{name}`"
        return shown

    def _first(self, query: str, name: str) -> dict[str, str]:
        for graph in self._graphs:
            if answer := graph.query(query.replace("TERM", name)):
                return dict(zip(answer.variables, _shown(answer), strict=True))
        return {}


def _of_rule(name: str) -> str:
    """The example of a rule that states the relation, gives the status, or has the type in its example."""
    for rules in default().rules.values():
        for rule in rules:
            for example in rule.examples:
                if _is_about(rule, name) or f":{name} " in example:
                    return f"Example of the rule `{rule.id}`: `{_short(example)}`"
    return _of_gold(name)


def _of_gold(name: str) -> str:
    """What an annotator took from a report and no rule reads yet."""
    for document in _gold():
        names = {e["id"]: e["name"] for e in document["entities"]}
        where = f"({document['document']})"
        for s in document["statements"]:
            said = s.get("qualifiers", {})
            if name == s["predicate"] or name in said:
                value = names[s["object"]] if "object" in s else s.get("object_text", "")
                parts = (names[s["subject"]], s["predicate"], value, str(said.get(name, "")))
                shown = " ".join(filter(None, parts))
                return f"Example from the annotations: **{shown}** in {_quoted(s['evidence'])} {where}"
        for entity in document["entities"]:
            if name == entity["type"]:
                return f"Example from the annotations: **{entity['name']}** {where}"
    return NONE


@cache
def _gold() -> list[dict[str, Any]]:
    texts = [ROOT / path for path in REPORTS[1]]
    texts += [ROOT / "data" / "gold" / "dev" / p.name for p in sorted((ROOT / REPORTS[0][0]).glob("*.txt"))]
    return [json.loads(p.with_suffix(".gold.json").read_text(encoding="utf-8")) for p in texts]


def _is_about(rule: Rule, name: str) -> bool:
    return name == rule.options.get("status") or f" {name} " in str(rule.options.get("statement"))


def _shown(answer: Answer) -> list[str]:
    return [short(term) for term in answer.rows[0]]


def _short(text: str) -> str:
    return text.replace("`", "")


def _cut(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


def _quoted(text: str) -> str:
    return f"“{' '.join(text.split())}”".replace("*", r"\*").replace("_", r"\_").replace("<", "&lt;")
