"""Networks and tables as files: GraphML, GEXF, JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from kg.network.tables import Table

if TYPE_CHECKING:
    import networkx as nx

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_graphml(graph: nx.Graph[str], path: Path) -> None:
    """GraphML with name and type of nodes, relations and weight of edges; the same bytes each time."""
    import networkx as nx

    nx.write_graphml_xml(_clean(graph), path, encoding="utf-8")


def write_gexf(graph: nx.Graph[str], path: Path) -> None:
    """GEXF 1.2 for Gephi, nodes labelled by their names; without the date that would make bytes differ."""
    import networkx as nx

    clean = _clean(graph)
    for _, data in clean.nodes(data=True):
        data["label"] = data["name"]
    text = "\n".join(nx.generate_gexf(clean, encoding="utf-8"))
    path.write_text(re.sub(r' lastmodifieddate="[^"]*"', "", text) + "\n", encoding="utf-8")


def tables_json(tables: Iterable[Table]) -> str:
    """Tables by name: titles and records."""
    made = {t.name: {"title": {"zh": t.zh, "en": t.en}, "rows": t.records()} for t in tables}
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _clean(graph: nx.Graph[str]) -> nx.Graph[str]:
    """A copy in which every text can stand in XML."""
    copy = graph.copy()
    for data in [*(d for _, d in copy.nodes(data=True)), *(d for _, _, d in copy.edges(data=True))]:
        for key, value in data.items():
            data[key] = _NOT_XML.sub("\ufffd", value) if isinstance(value, str) else value
    return copy
