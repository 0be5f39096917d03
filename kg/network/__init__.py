"""Networks of the graph, their measures, and what they say.

What ``kg analyze`` calls::

    facts = read_facts(open_store(out))                # entities, asserted links, sentences
    analysis = analyze(facts, ontology)                # .tables: Table(name, zh, en, columns, rows); .network
    tables_json(analysis.tables)                       # JSON by table name
    write_graphml(analysis.network, path); write_gexf(analysis.network, path)
    summary_text(analysis.remarks)                     # half a page of Chinese with numbered notes
    charts_page(analysis.tables)                       # bar charts as one HTML page
    difference(open_store(a), open_store(b))           # tables of what came, went, changed
    project(facts, "ownership")                        # a networkx graph by name of PROJECTIONS
"""

from kg.network.analysis import Analysis, analyze
from kg.network.charts import charts_page
from kg.network.difference import difference
from kg.network.facts import Facts, Link, Node, read_facts
from kg.network.files import tables_json, write_gexf, write_graphml
from kg.network.projections import PROJECTIONS, project
from kg.network.summary import Remark, summary_text
from kg.network.tables import Table

__all__ = [
    "PROJECTIONS",
    "Analysis",
    "Facts",
    "Link",
    "Node",
    "Remark",
    "Table",
    "analyze",
    "charts_page",
    "difference",
    "project",
    "read_facts",
    "summary_text",
    "tables_json",
    "write_gexf",
    "write_graphml",
]
