"""One network measured, and the tables that answer something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from kg.network.aid import aid_table
from kg.network.facts import Facts
from kg.network.measures import measures
from kg.network.projections import PROJECTIONS, project
from kg.network.similarity import similarity_table
from kg.network.summary import Remark, summary
from kg.network.tables import (
    Table,
    broker_table,
    community_table,
    control_table,
    hierarchy_table,
    industry_table,
    measure_table,
)
from kg.ontology import Ontology

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Analysis:
    """The tables of an analysis, the network that was measured, and a summary in Chinese."""

    tables: tuple[Table, ...]
    network: nx.Graph[str]
    remarks: tuple[Remark, ...]


def analyze(facts: Facts, ontology: Ontology, projection: str = "all") -> Analysis:
    """Measures of one network of ``PROJECTIONS``; hierarchy, control, aid, industries, similarity."""
    network = project(facts, projection)
    found = measures(network)
    ownership = cast("nx.DiGraph[str]", project(facts, "ownership"))
    title = PROJECTIONS[projection]
    tables = (
        measure_table("measures", f"{title.zh}：节点指标", f"{title.en}: measures of nodes", found),
        community_table("communities", f"{title.zh}：社群", f"{title.en}: communities", found),
        broker_table(found, ontology.subtypes("Organization")),
        hierarchy_table(ownership),
        control_table(ownership),
        aid_table(facts, ontology.subtypes("Region")),
        industry_table(facts),
        similarity_table(facts, ontology.subtypes("Collective")),
    )
    return Analysis(tables, network, tuple(summary(facts, tables)))
