"""What a name says about itself, and the bench of public names."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.entities.book import name_book
from kg.entities.names import normalize_name, redacted
from kg.entities.scope import generic
from kg.entities.shorts import short_form_of
from kg.knowledge import default

BENCH = Path(__file__).parents[2] / "data" / "gold" / "names.tsv"


def test_the_name_bench() -> None:
    book = name_book(default())
    rows = [
        r.split("\t") for r in BENCH.read_text(encoding="utf-8").splitlines() if r and not r.startswith("#")
    ]
    assert len(rows) >= 200
    wrong = [r for r in rows if short_form_of(r[0], r[1], r[2], book) != (r[3] == "same")]
    assert len(wrong) <= 0.03 * len(rows), wrong
    false_links = [r for r in wrong if r[3] == "different"]
    assert len(false_links) <= 0.01 * len(rows), false_links


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("“一四八” 发展战略", "一四八发展战略"),
        ("《三年规划》", "三年规划"),
        ("ＴＣＬ集团", "TCL集团"),
        ("华润（集团）有限公司", "华润集团有限公司"),
    ],
)
def test_a_name_is_spelled_one_way(name: str, expected: str) -> None:
    assert normalize_name(name) == expected


@pytest.mark.parametrize(
    "name",
    ["**市国资委", "XX集团", "××制盐公司", "△△铁矿", "○○县", "某置业公司", "A总书记", "张某某", "甲公司"],
)
def test_a_blacked_out_name_is_known(name: str) -> None:
    assert redacted(name)


@pytest.mark.parametrize(
    "name", ["TCL集团", "IBM公司", "5G产业园", "JL-3膜", "甲醇公司", "乙烯项目", "丙烯产业"]
)
def test_a_name_with_letters_is_not_blacked_out(name: str) -> None:
    assert not redacted(name)


@pytest.mark.parametrize(
    ("name", "type", "expected"),
    [
        ("市财政局", "GovernmentBody", True),
        ("宁波市财政局", "GovernmentBody", False),
        ("集团党委", "PartyOrganization", True),
        ("董事会", "OrganizationUnit", True),
        ("城投集团", "Group", True),
        ("九江城投集团", "Group", False),
        ("城投控股", "Company", True),
        ("李家塔村", "Village", True),
        ("中国建材", "Group", False),
        ("主题教育", "Initiative", False),
        ("暖心工程", "Initiative", True),
        ("全球领先的城市运营集团", "Goal", True),
        ("江西省五年规划", "Policy", False),
        ("湘水集团暖心工程", "Initiative", False),
        ("全国文明单位", "Honor", False),
        ("鼓楼区教育局", "GovernmentBody", True),
        ("海曙区教育局", "GovernmentBody", False),
        ("高平远", "Person", True),
        ("习近平", "Person", False),
    ],
)
def test_a_name_that_needs_its_report_is_generic(name: str, type: str, expected: bool) -> None:
    assert generic(name, type, name_book(default())) is expected


def test_known_short_names_and_legal_tails_have_one_identity() -> None:
    book = name_book(default())
    assert book.identity("国务院国资委") == book.identity("国务院国有资产监督管理委员会")
    assert book.identity("湘水集团有限责任公司") == book.identity("湘水集团")
    assert book.identity("湘水集团股份有限公司") != book.identity("湘水集团有限公司")
