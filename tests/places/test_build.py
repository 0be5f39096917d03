"""Protects that the packed places are a function of their source alone and lose no name."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.places.build import build, main, town_name, village_name
from kg.places.gazetteer import Gazetteer

SOURCE = {
    "provinces.csv": "code,name\n33,浙江省\n11,北京市\n",
    "cities.csv": "code,name,provinceCode\n1101,市辖区,11\n3302,宁波市,33\n",
    "areas.csv": "code,name,cityCode,provinceCode\n330281,余姚市,3302,33\n110101,东城区,1101,11\n",
    "streets.csv": "code,name,areaCode,provinceCode,cityCode\n330281201,鹿亭乡,330281,33,3302\n"
    "110101001,东华门街道办事处,110101,11,1101\n",
    "villages.csv": "code,name,streetCode,provinceCode,cityCode,areaCode\n"
    "330281201201,李家塔村村民委员会,330281201,33,3302,330281\n330281201200,中村村委会,330281201,33,3302,330281\n"
    "110101001001,多福巷社区居委会,110101001,11,1101,110101\n",
}


def source(folder: Path) -> Path:
    folder.mkdir()
    for name, text in SOURCE.items():
        (folder / name).write_text(text, encoding="utf8")
    return folder


def test_the_same_source_gives_the_same_bytes(tmp_path: Path) -> None:
    csv = source(tmp_path / "csv")
    assert build(csv, tmp_path / "a") == build(csv, tmp_path / "b") > 0
    names = sorted(p.relative_to(tmp_path / "a") for p in (tmp_path / "a").rglob("*") if p.is_file())
    assert [str(n) for n in names] == ["counties.tsv", "towns.xz", "villages/11.xz", "villages/33.xz"]
    assert all((tmp_path / "a" / n).read_bytes() == (tmp_path / "b" / n).read_bytes() for n in names)


def test_what_is_packed_is_found_again(tmp_path: Path) -> None:
    assert main([str(source(tmp_path / "csv")), str(tmp_path / "out")]) == 0
    (tmp_path / "out" / "common_stems.txt").write_text("", encoding="utf8")
    gazetteer = Gazetteer.load(tmp_path / "out")
    assert [p.code for p in gazetteer.lookup("李家塔村")] == ["330281201201"]
    assert [p.code for p in gazetteer.lookup("中村")] == ["330281201200"]
    assert [p.name for p in gazetteer.chain("110101001001")] == ["东华门街道", "东城区", "北京市"]


def test_a_wrong_call_prints_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("committee", "village"),
    [
        ("李家塔村委会", "李家塔村"),
        ("李家塔村村民委员会", "李家塔村"),
        ("张村委会", "张村"),
        ("多福巷社区居委会", "多福巷社区"),
        ("东街居委会", "东街社区"),
        ("洪格尔嘎查村民委员会", "洪格尔嘎查"),
        ("文景街道虚拟社区", "文景街道虚拟社区"),
    ],
)
def test_a_committee_gives_its_village(committee: str, village: str) -> None:
    assert village_name(committee) == village


def test_an_office_gives_its_subdistrict() -> None:
    assert town_name("古林街道办事处") == "古林街道"
    assert town_name("古林街道") == "古林街道"
