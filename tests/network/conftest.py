from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "graph"))

from gold_result import SEEDS, result

from kg.graph import assemble, memory_store
from kg.network import Facts, read_facts
from kg.ontology import Ontology, load
from kg.share import share_dir


@pytest.fixture(scope="session")
def vocabulary() -> Ontology:
    return load(share_dir() / "ontology" / "kg.ttl")


@pytest.fixture(scope="session")
def facts(vocabulary: Ontology) -> Facts:
    """What the gold statements of the seed reports and of two written ones say."""
    return read_facts(memory_store(assemble(result(*SEEDS, "d1", "d5"), vocabulary)))
