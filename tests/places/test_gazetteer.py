"""Protects that a name leads to the right division, or to none: never to a guessed one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.places.gazetteer import Gazetteer

PLACES = Path(__file__).parents[2] / "data" / "places"

CHAINS = [
    (["余姚市", "鹿亭乡", "李家塔村"], "330281201201", "Village"),
    (["余姚市", "李家塔村"], "330281201201", "Village"),
    (["宁波", "集士港镇", "深溪村"], "330203102224", "Village"),
    (["浙江省", "宁波市", "余姚市"], "330281000000", "County"),
    (["上海市", "浦东新区", "张江镇"], "310115125000", "Township"),
    (["湖北", "仙桃市"], "429004000000", "County"),
    (["重庆", "巫溪县"], "500238000000", "County"),
    (["北京市", "朝阳区"], "110105000000", "County"),
    (["内蒙古", "呼和浩特市"], "150100000000", "City"),
    (["吉林"], "220000000000", "Province"),
    (["吉林市"], "220200000000", "City"),
    (["南昌"], "360100000000", "City"),
    (["恩施市"], "422801000000", "County"),
    (["香港"], "810000000000", "Province"),
    (["苏州工业园区"], "320576000000", "Place"),
]
UNRESOLVED = [["李家塔村"], ["和平"], ["和平区"], ["**市"], ["某某村"], ["余姚市", "集士港镇"], ["公安"], []]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(PLACES)


@pytest.mark.parametrize(("names", "code", "kind"), CHAINS, ids=lambda value: "".join(value))
def test_a_chain_leads_to_one_place(gazetteer: Gazetteer, names: list[str], code: str, kind: str) -> None:
    place = gazetteer.resolve(names)
    assert place is not None
    assert (place.code, place.type) == (code, kind)


@pytest.mark.parametrize("names", UNRESOLVED, ids="/".join)
def test_an_ambiguous_or_unknown_name_stays_unlinked(gazetteer: Gazetteer, names: list[str]) -> None:
    assert gazetteer.resolve(names) is None


def test_a_village_knows_what_lies_above_it(gazetteer: Gazetteer) -> None:
    assert [p.name for p in gazetteer.chain("330281201201")] == ["鹿亭乡", "余姚市", "宁波市", "浙江省"]
    assert [p.name for p in gazetteer.chain("429004")] == ["湖北省"]


def test_a_bare_village_name_gives_every_candidate(gazetteer: Gazetteer) -> None:
    found = gazetteer.lookup("李家塔村")
    assert len(found) > 5
    assert {p.type for p in found} == {"Village"}
    assert "330281201201" in {p.code for p in found}


def test_within_keeps_to_the_ancestor(gazetteer: Gazetteer) -> None:
    assert [p.code for p in gazetteer.within("鼓楼区", "320000000000")] == ["320106000000", "320302000000"]
    assert gazetteer.within("余姚市", "320000000000") == ()


def test_every_town_has_a_county_and_every_village_a_town(gazetteer: Gazetteer) -> None:
    provinces = sorted(path.stem for path in (PLACES / "villages").glob("*.xz"))
    assert len(provinces) == 31
    villages = towns = 0
    for province in provinces:
        for line in gazetteer._block(province).splitlines()[1:]:
            town = line.partition("\t")[0]
            assert gazetteer.place(town).parent.startswith(town[:6])
            towns += 1
            villages += line.count("|") + 1
    assert villages == 620_572
    assert towns > 40_000


def test_a_county_is_looked_up_without_unpacking_villages() -> None:
    fresh = Gazetteer.load(PLACES)
    assert fresh.lookup("余姚")
    assert not fresh._blocks
