"""Statements as an RDF graph: written, stored, asked, explained, validated.

What a build calls::

    quads = assemble(result, knowledge.ontology)          # sorted, a named graph for each document
    for piece in export(quads, "ttl"): file.write(piece)  # FORMATS: ttl, nq, trig, jsonld; text in pieces
    write_store(quads, out / "store")                     # a new folder; bulk load

What questions call (a store is opened read-only, from the build's output folder)::

    store = open_store(out)
    answer = ask(store, sparql, parameters={"name": "控股集团"}, seconds=60)   # QueryError in one line
    text = render(answer, "table", store)                 # RESULT_FORMATS: table, csv, json, xml, ttl
    write_xlsx(answer, path)                              # needs openpyxl
    named_query("merged-into").text                       # data/queries/*.rq; named_queries() lists them
    support(store, answer)                                # for each row the statements behind it
    explain(store, "控股集团")                            # entities with statements, sentences, rules
    validate(store, out / "graph.ttl")                    # Violation*, messages in zh and en
    Graph(out)                                            # the same for Python: .query, .rdflib, .networkx
"""

from kg.graph.assemble import assemble, assembled
from kg.graph.explain import Explanation, explain
from kg.graph.handle import Graph
from kg.graph.named import NamedQuery, named_queries, named_query
from kg.graph.query import Answer, ask
from kg.graph.render import RESULT_FORMATS, render, write_xlsx
from kg.graph.serialize import FORMATS, export
from kg.graph.store import memory_store, open_store, write_store
from kg.graph.support import support
from kg.graph.validate import Violation, validate

__all__ = [
    "FORMATS",
    "RESULT_FORMATS",
    "Answer",
    "Explanation",
    "Graph",
    "NamedQuery",
    "Violation",
    "ask",
    "assemble",
    "assembled",
    "explain",
    "export",
    "memory_store",
    "named_queries",
    "named_query",
    "open_store",
    "render",
    "support",
    "validate",
    "write_store",
    "write_xlsx",
]
