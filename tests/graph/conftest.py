from __future__ import annotations

import pytest
from gold_result import SEEDS, result
from pyoxigraph import Store

from kg.graph import Graph, assemble, memory_store
from kg.graph.terms import Quad
from kg.model import Result
from kg.ontology import Ontology, load
from kg.share import share_dir


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load(share_dir() / "ontology" / "kg.ttl")


@pytest.fixture(scope="session")
def seeds() -> Result:
    """The gold statements of the two seed reports."""
    return result(*SEEDS)


@pytest.fixture(scope="session")
def quads(seeds: Result, ontology: Ontology) -> list[Quad]:
    return assemble(seeds, ontology)


@pytest.fixture(scope="session")
def store(quads: list[Quad]) -> Store:
    return memory_store(quads)


@pytest.fixture(scope="session")
def graph(store: Store) -> Graph:
    return Graph(store)


@pytest.fixture(scope="session")
def dev_graph(ontology: Ontology) -> Graph:
    """The gold statements of the seed reports and of four written ones."""
    return Graph(memory_store(assemble(result(*SEEDS, "d1", "d3", "d5", "d7"), ontology)))
