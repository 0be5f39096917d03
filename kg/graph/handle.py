"""A built graph in the hand: questions, explanations, and the real objects of rdflib and networkx."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Store

from kg.graph.explain import Explanation, explain
from kg.graph.named import named_query
from kg.graph.query import Answer, ask, asks_graphs
from kg.graph.store import open_store, union_in_memory
from kg.graph.validate import Violation, validate

if TYPE_CHECKING:
    import networkx
    import rdflib

_SMALL = 500_000  # quads, about 200,000 triples, which are copied in a second or two


class Graph:
    """The graph of a build's output folder, read-only.

    Up to half a million quads, the first question copies the union into memory, where questions take a
    fraction of their time on disk.

    >>> graph = Graph("out")  # doctest: +SKIP
    >>> graph.query("SELECT ?name { ?x a kg:Group ; rdfs:label ?name }").frame()  # doctest: +SKIP
    """

    def __init__(self, source: Path | str | Store) -> None:
        self.store = source if isinstance(source, Store) else open_store(Path(source))
        self._file = None if isinstance(source, Store) else Path(source) / "graph.ttl"

    def query(self, sparql: str, *, seconds: float | None = None, **parameters: str) -> Answer:
        """Run SPARQL; iterate the answer for dictionaries, or call ``.frame()`` for pandas."""
        return ask(self._store_for(sparql), sparql, parameters, seconds)

    def named(self, name: str, **parameters: str) -> Answer:
        """Run a named query of ``data/queries``."""
        sparql = named_query(name).text
        return ask(self._store_for(sparql), sparql, parameters)

    def explain(self, name: str) -> tuple[Explanation, ...]:
        """What the graph says of the entities with a name or alias, with sentences and rules."""
        return explain(self.store, name)

    def validate(self) -> list[Violation]:
        """Violations of the shapes and structural checks."""
        return validate(self.store, self._file)

    def _store_for(self, sparql: str) -> Store:
        return self.store if asks_graphs(sparql) else self._union

    @cached_property
    def _union(self) -> Store:
        return union_in_memory(self.store) if self._file and len(self.store) <= _SMALL else self.store

    @cached_property
    def rdflib(self) -> rdflib.Dataset:
        """The same store as an rdflib Dataset; its default graph holds the union."""
        import rdflib
        from oxrdflib import OxigraphStore

        from kg.graph.terms import PREFIXES

        dataset = rdflib.Dataset(OxigraphStore(store=self.store))
        dataset.namespace_manager = rdflib.namespace.NamespaceManager(rdflib.Graph(), bind_namespaces="none")
        for prefix, iri in PREFIXES.items():
            dataset.namespace_manager.bind(prefix, iri)
        return dataset

    @cached_property
    def networkx(self) -> networkx.Graph[str]:
        """All asserted links as a networkx DiGraph, nodes with ``name`` and ``type``."""
        from kg.network import project, read_facts

        return project(read_facts(self.store), "all")
