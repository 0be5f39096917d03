"""The pages that the server sends: the same page as the file's, carrying little; and the query editor."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Any

from kg.graph.named import named_queries
from kg.graph.terms import PREFIXES
from kg.ontology import NAMESPACE, Ontology
from kg.serve.chunks import Chunks
from kg.view.bundle import script
from kg.view.html import as_json, digest, render
from kg.view.payload import iris, terms

_POLICY = re.compile(r'http-equiv="Content-Security-Policy" content="([^"]*)"')
DESCRIPTION = """@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
@prefix fmt: <http://www.w3.org/ns/formats/> .
<> a sd:Service ;
  sd:endpoint <> ;
  sd:supportedLanguage sd:SPARQL11Query ;
  sd:resultFormat fmt:SPARQL_Results_JSON, fmt:SPARQL_Results_XML, fmt:SPARQL_Results_CSV,
    fmt:SPARQL_Results_TSV, fmt:Turtle, fmt:N-Triples, fmt:JSON-LD, fmt:RDF_XML ;
  sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ] ] .
"""


def page(chunks: Chunks, ontology: Ontology, entity: str = "", statement: str = "") -> str | None:
    """The page with the first screen's data, opened at an entity or statement; None where there is none."""
    data = {
        "version": 1,
        **terms(ontology),
        "chunks": [chunks.overview()],
        **{key: chunks.meta(key) for key in ("canvas", "issues", "totals")},
        "focus": entity,
        "open": statement,
        "iri": iris(),
        "server": True,
        "documents": chunks.documents(),
    }
    for id, found in ((entity, chunks.around), (statement, chunks.statement)):
        if id:
            more = found(id)
            if more is None:
                return None
            data["chunks"].append(more)
    return render(data, connect="'self'")


def policy(html: str) -> dict[str, str]:
    """The policy that the page states about itself, as a header, with what only a header can say."""
    found = _POLICY.search(html)
    assert found is not None
    return {"Content-Security-Policy": f"{found[1]}; frame-ancestors 'none'"}


def editor(ontology: Ontology) -> str:
    """The query editor: YASQE, completing the ontology's terms, with the named queries."""
    yasqe = (files("kg.serve") / "static" / "yasqe.min.js").read_text(encoding="utf-8")
    own = script("editor.js", package="kg.serve")
    css = "".join(
        (files("kg.serve") / "static" / n).read_text(encoding="utf-8")
        for n in ("yasqe.min.css", "editor.css")
    )
    rules = "; ".join(
        (
            "default-src 'none'",
            f"script-src {digest(yasqe)} {digest(own)}",
            "style-src 'unsafe-inline'",  # the editor measures text with inline styles; no report is here
            "img-src data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    parts = {
        "policy": rules,
        "css": css,
        "data": as_json(completions(ontology)),
        "yasqe": yasqe,
        "own": own,
    }
    pieces = (files("kg.serve") / "static" / "editor.html").read_text(encoding="utf-8").split("%%")
    return "".join(parts[p] if i % 2 else p for i, p in enumerate(pieces))


def completions(ontology: Ontology) -> dict[str, Any]:
    """Prefixes, classes and properties with their labels, and the named queries."""

    def listed(names: frozenset[str]) -> list[list[str]]:
        return [[NAMESPACE + n, ontology.label(n, "zh"), ontology.label(n, "en")] for n in sorted(names)]

    return {
        "prefixes": dict(PREFIXES),
        "classes": listed(ontology.types),
        "properties": listed(ontology.predicates),
        "queries": [
            {"name": q.name, "title": [q.titles["zh"], q.titles["en"]], "text": q.text}
            for q in named_queries().values()
        ],
    }
