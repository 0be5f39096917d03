"""What the page carries: offsets that a browser counts, counts that a name declares, places for nodes."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
import view_samples as samples

from kg.model import Entity, Evidence, Reading, Result, Span, Statement
from kg.ontology import Ontology
from kg.view import bundle, page
from kg.view.canvas import box, wrapped
from kg.view.initials import initials
from kg.view.offsets import utf16
from kg.view.overview import chosen, communities, network, scores
from kg.view.payload import named, payload
from kg.view.places import positions
from kg.view.strategies import declared

PRINT = """
import hashlib, sys
sys.path.insert(0, "tests/view")
import view_samples
from kg.ontology import load
from kg.view import page
print(hashlib.sha256(page(view_samples.seeds(), load("ontology/kg.ttl")).encode()).hexdigest())
"""


def test_offsets_count_what_a_browser_counts() -> None:
    text = "甲😀乙𠀀丙"
    at = utf16(text)
    assert [at(i) for i in range(len(text) + 1)] == [0, 1, 3, 4, 6, 7]
    units = text.encode("utf-16-le")
    assert units[2 * at(2) : 2 * at(3)].decode("utf-16-le") == "乙"


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("一四八", [1, 4, 8]),
        ("1+3+5", [1, 3, 5]),
        ("1346", [1, 3, 4, 6]),
        ("两都五基地", [2, 5]),
        ("十大行动", [10]),
        ("创新驱动战略", []),
        ("2025", [2, 0, 2, 5]),
    ],
)
def test_counts_that_a_name_declares(name: str, counts: list[int]) -> None:
    assert declared(name) == counts


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("控股集团", "kgjt"),
        ("重庆市", "cqs"),
        ("重组", "cz"),
        ("A总书记", "azsj"),
        ("《“**》", ""),
        ("8S管理", "8sgl"),
    ],
)
def test_initials(name: str, keys: str) -> None:
    assert initials(name) == keys


def test_long_names_wrap() -> None:
    lines = wrapped("关于全市国有企业在完善公司治理中加强党的领导的实施办法").split("\n")
    assert max(map(len, lines)) <= 9
    assert "".join(lines) == "关于全市国有企业在完善公司治理中加强党的领导的实施办法"
    assert wrapped("") == ""


def test_no_node_covers_another() -> None:
    result = samples.seeds()
    entities = result.entities
    graph = network(entities, result.statements.values())
    groups = communities(graph)
    boxes = {n: box(entities[n].name) for n in graph}
    at = positions(graph, boxes, {n: i for i, g in enumerate(groups) for n in g})
    assert set(at) == set(entities)
    covered = 0
    nodes = sorted(at)
    for i, a in enumerate(nodes):
        for b in nodes[i + 1 :]:
            near = [abs(at[a][k] - at[b][k]) < (boxes[a][k] + boxes[b][k]) / 2 - 2 for k in (0, 1)]
            covered += all(near)
    assert covered == 0


def test_the_first_screen_shows_what_matters() -> None:
    result = samples.seeds()
    entities = result.entities
    graph = network(entities, result.statements.values())
    shown = [entities[n].name for n in chosen(graph, scores(graph, entities), communities(graph))]
    assert 20 <= len(shown) <= 60
    assert {"控股集团", "一四八", "鹿亭乡"} <= set(shown)


def test_the_neighbourhood_of_a_name(ontology: Ontology) -> None:
    result = samples.seeds()
    data = payload(result, ontology, focus="新集团", hops=1)
    names = {e["n"] for e in data["entities"]}
    assert "控股集团" in names
    assert "A总书记" not in names
    assert data["focus"] == named(result.entities, "控股集团")
    with pytest.raises(KeyError):
        payload(result, ontology, focus="没有这个名称")


def test_an_empty_run_has_a_page(ontology: Ontology) -> None:
    assert "payload" in page(Result(()), ontology)


def test_the_same_bytes_whatever_the_hash_seed(ontology: Ontology) -> None:
    seen = {
        subprocess.run(
            [sys.executable, "-c", PRINT],
            cwd=samples.ROOT,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


def test_statements_of_several_reports_keep_all_their_evidence(ontology: Ontology) -> None:
    def reading(name: str) -> Reading:
        raw = "甲集团控股乙公司。"
        a, b = Entity("a", "Group", "甲集团"), Entity("b", "Company", "乙公司")
        said = Evidence(name, Span(0, 9), raw, "r", 0.9)
        s = Statement("s", "b", "subsidiaryOf", "a", evidence=(said,))
        return Reading(samples.document(name, raw), samples.sentences(raw), (), (a, b), (s,))

    data = json.loads(json.dumps(payload(Result((reading("1"), reading("2"))), ontology)))
    assert [e[:3] for e in data["statements"][0]["e"]] == [[0, 0, 9], [1, 0, 9]]


def test_modules_that_import_each_other_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {
        "a.js": 'import { b } from "./b.js";\nexport const a = 1;\n',
        "b.js": 'import { a } from "./a.js";\nexport const b = 1;\n',
    }
    monkeypatch.setattr(bundle, "source", lambda name, package: texts[name])
    with pytest.raises(ValueError, match="circle"):
        bundle.script.__wrapped__("a.js")


def test_the_licence_of_the_canvas_stays() -> None:
    assert "dual licensed" in bundle.vis_network()[:1000]
