"""Files are deterministic, parse back to the same graph, and survive hostile characters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import CanonicalizationAlgorithm, Dataset, RdfFormat, parse
from rdflib.compare import isomorphic
from small_result import entity, result, statement

from kg.graph import FORMATS, assemble, export
from kg.graph.sorting import by_subject
from kg.graph.terms import Quad
from kg.model import Text

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)  # lone surrogates too
PARSERS = {"nq": RdfFormat.N_QUADS, "trig": RdfFormat.TRIG, "jsonld": RdfFormat.JSON_LD}


def test_turtle_parses_back_isomorphic_in_rdflib(quads: list[Quad]) -> None:
    back = rdflib.Graph().parse(data="".join(export(quads, "ttl")), format="turtle")
    plain = "".join(f"{s} {p} {o} .\n" for s, p, o, _ in quads)
    assert isomorphic(back, rdflib.Graph().parse(data=plain, format="nt"))


@pytest.mark.parametrize("format", sorted(PARSERS))
def test_dataset_formats_hold_the_same_quads(format: str, quads: list[Quad]) -> None:
    back = Dataset(parse("".join(export(quads, format)), format=PARSERS[format]))
    plain = Dataset(parse("".join(export(quads, "nq")), format=RdfFormat.N_QUADS))
    for dataset in (back, plain):
        dataset.canonicalize(CanonicalizationAlgorithm.UNSTABLE)
    assert back == plain


def test_nquads_are_sorted_within_each_graph(quads: list[Quad]) -> None:
    graphs = list(dict.fromkeys(q[3] for q in quads))
    assert [q for g in graphs for q in sorted(q for q in quads if q[3] == g)] == quads


def test_turtle_reads_well(quads: list[Quad]) -> None:
    turtle = "".join(export(quads, "ttl"))
    assert "a kg:Collective" not in turtle.split("\n\n")[0]
    assert '    rdfs:label "控股集团" ;\n    skos:altLabel' in turtle
    assert " kg:formedFrom ent:" in turtle
    assert "oa:start 171" in turtle


def test_jsonld_names_its_graphs(quads: list[Quad]) -> None:
    assert len(json.loads("".join(export(quads, "jsonld")))) == 2


SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
import hashlib
from gold_result import SEEDS, result
from kg.graph import FORMATS, assemble, export
from kg.ontology import load
from kg.share import share_dir
quads = assemble(result(*SEEDS), load(share_dir() / "ontology" / "kg.ttl"))
for format in sorted(FORMATS):
    print(format, hashlib.sha256("".join(export(quads, format)).encode()).hexdigest())
"""


def test_bytes_do_not_depend_on_the_hash_seed() -> None:
    def run(seed: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", SCRIPT, str(Path(__file__).parent)]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    first = run("1")
    assert first == run("4242")
    assert len(first.splitlines()) == len(FORMATS)


@settings(max_examples=60, deadline=None)
@given(ANY_TEXT, ANY_TEXT)
def test_any_characters_give_valid_files(ontology, name: str, said: str) -> None:
    entities = (entity("e1", "Person", name, said),)
    quads = assemble(
        result(statement("s1", "e1", "said", Text(said), quote=said), entities=entities), ontology
    )
    for format in ("ttl", "nq"):
        text = "".join(export(quads, format))
        text.encode("utf-8")
        kind = RdfFormat.TURTLE if format == "ttl" else RdfFormat.N_QUADS
        wanted = name.encode("utf-8", "replace").decode()
        labels = [q.object.value for q in parse(text, format=kind) if q.predicate.value.endswith("prefLabel")]
        assert [label.replace("\ufffd", "?") for label in labels] == [wanted.replace("\ufffd", "?")]


def test_rdflib_reads_control_characters_too(ontology) -> None:
    hostile = "".join(map(chr, range(32))) + "\x7f\x85\u2028\u2029\ufeff\ufffe\U0010ffff\"'\\<script>"
    quads = assemble(
        result(statement("s1", "e1", "said", Text(hostile)), entities=(entity("e1", "Person", "王"),)),
        ontology,
    )
    back = rdflib.Graph().parse(data="".join(export(quads, "ttl")), format="turtle")
    said = rdflib.URIRef("https://w3id.org/kg-reports/ontology#said")
    assert [str(o) for o in back.objects(None, said)] == [hostile]


def test_subjects_are_the_same_where_they_are_sorted_by_way_of_files(quads: list[Quad]) -> None:
    whole = list(by_subject(quads))
    assert len(whole) > 20
    assert list(by_subject(quads, run=7)) == whole == list(by_subject(quads[::-1], run=50))
