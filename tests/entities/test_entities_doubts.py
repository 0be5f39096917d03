"""Identity across reports: what is one without asking, what is asked, and what never meets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sample_report import make

from kg.entities.doubts import Doubt
from kg.entities.judgements import Judgement
from kg.entities.names import ORGANIZATION
from kg.entities.resolve import resolve
from kg.identity import identify, unite
from kg.knowledge import default
from kg.ledger import Ledger
from kg.model import GLOBAL, Evidence, Reading, Result, Span, Statement

BENCH = Path(__file__).parents[2] / "data" / "gold" / "names.tsv"


def reading(marked: str, name: str, *statements: tuple[int, str, int]) -> Reading:
    """A report read from a marked text; statements join mentions by number."""
    document, sentences, mentions = make(marked, name)
    r = resolve(document, sentences, mentions, default())
    said = (Evidence(name, Span(0, 1), document.raw[0], "test", 1.0),)
    made = tuple(
        Statement(f"{name}{k}", r.links[a][0], p, r.links[b][0], evidence=said)
        for k, (a, p, b) in enumerate(statements)
    )
    return Reading(document, sentences, mentions, r.entities, made)


def settled(readings: list[Reading], *judgements: Judgement) -> tuple[list[str], list[str]]:
    """What is merged and what is left to a person: name, name and support, in order."""
    ledger = Ledger()
    for r in readings:
        ledger.put(r)
    found = identify(ledger, default(), judgements)
    return list(map(_told, found.same)), list(map(_told, found.unsure))


def _told(d: Doubt) -> str:
    return f"{d.one.name} {d.other.name} {d.support}".strip()


def judged(verdict: str, one: str, other: str, readings: list[Reading], minute: int = 0) -> Judgement:
    """A judgement on the first entities that have these names, in different reports."""
    a = next(e.id for r in readings for e in r.entities if e.name == one)
    b = next(e.id for r in readings for e in r.entities if e.name == other and e.id != a)
    return Judgement(verdict, a, b, "me", f"2026-01-31T09:{minute:02}")  # type: ignore[arg-type]


DECLARES = "[:Group 湘水控股集团有限公司]（以下简称“[:Group 湘水控股]”）成立。"


def test_a_short_name_that_another_report_declares_is_supported() -> None:
    readings = [reading(DECLARES, "a"), reading("[:Group 湘水控股]扩产。", "b")]
    assert settled(readings) == (["湘水控股 湘水控股集团有限公司 declared"], [])


def test_what_is_merged_is_one_entity_of_one_name_and_statements_follow() -> None:
    readings = [
        reading(
            DECLARES + "[:Group 湘水控股集团有限公司]收购[:Company 湘江物流有限公司]。",
            "a",
            (2, "acquired", 3),
        ),
        reading("[:Group 湘水控股]收购[:Company 湘江物流有限公司]。", "b", (0, "acquired", 1)),
    ]
    assert len(Result(tuple(readings)).entities) == 3
    result = unite(Result(tuple(readings)), default())
    assert {e.name: e.aliases for e in result.entities.values()} == {
        "湘水控股集团有限公司": ("湘水控股",),
        "湘江物流有限公司": (),
    }
    assert len({s.subject for s in result.statements.values()}) == 1
    assert {e.name for r in result.readings for e in r.entities} == {
        "湘水控股集团有限公司",
        "湘江物流有限公司",
    }


def test_one_thing_has_one_name_and_type_however_reports_spell_it() -> None:
    readings = [
        reading("[:Company 湘水能源有限公司]成立。", "a"),
        reading("[:Group 湘水能源有限责任公司]扩产。", "b"),
    ]
    assert len({e.id for r in readings for e in r.entities}) == 1
    assert len({(e.name, e.type) for r in readings for e in r.entities}) == 2
    made = unite(Result(tuple(readings)), default())
    assert len({(e.name, e.type) for r in made.readings for e in r.entities}) == 1


def test_a_short_name_that_fits_two_is_left_to_a_person() -> None:
    readings = [
        reading("[:Group 湘水控股集团有限公司]成立。", "a"),
        reading("[:Group 湘水投资控股集团有限公司]成立。", "b"),
        reading("[:Group 湘水控股]扩产。", "c"),
    ]
    same, unsure = settled(readings)
    assert same == []
    assert {u for u in unsure if u.startswith("湘水控股 ")} == {
        "湘水控股 湘水控股集团有限公司",
        "湘水控股 湘水投资控股集团有限公司",
    }


def test_an_organ_of_one_division_is_one_with_or_without_its_province() -> None:
    readings = [
        reading("[:GovernmentBody 余姚市财政局]来了。", "a"),
        reading("[:GovernmentBody 浙江省余姚市财政局]来了。", "b"),
        reading("[:GovernmentBody 余姚市水利局]来了。", "c"),
    ]
    assert settled(readings) == (["余姚市财政局 浙江省余姚市财政局 place"], [])


def test_a_judged_pair_is_not_asked_again_and_followed() -> None:
    readings = [reading(DECLARES, "a"), reading("[:Group 湘水控股]扩产。", "b")]
    pair = ("湘水控股", "湘水控股集团有限公司")
    assert settled(readings, judged("different", *pair, readings)) == ([], [])
    assert settled(readings, judged("unsure", *pair, readings)) == ([], [])
    assert settled(readings, judged("same", *pair, readings)) == (
        ["湘水控股 湘水控股集团有限公司 judged"],
        [],
    )
    again = judged("different", *pair, readings), judged("withdrawn", *pair, readings, 1)
    assert settled(readings, *again) == (["湘水控股 湘水控股集团有限公司 declared"], [])


def test_names_that_one_report_keeps_apart_are_not_asked_about() -> None:
    apart = reading("[:Company 湘水控股新能源有限公司]成立。新设立[:Group 湘水控股]。", "a")
    assert len(apart.entities) == 2
    assert settled([apart]) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "[:GovernmentBody **市国资委]和[:GovernmentBody 市财政局]来[:Group 城投集团]。",
        "[:GovernmentBody 鼓楼区教育局]和[:Person 王某]、[:Person 屠院士]、[:Person A同志]来了。",
    ],
    ids=["redacted-and-generic", "namesakes-and-surnames"],
)
def test_redacted_and_generic_names_never_meet(text: str) -> None:
    readings = [reading(text, n) for n in "ab"]
    assert settled(readings) == ([], [])
    assert len({e.id for r in readings for e in r.entities}) == sum(len(r.entities) for r in readings) >= 6


def test_a_redacted_name_is_not_even_merged_where_somebody_says_so() -> None:
    readings = [reading("[:GovernmentBody **市国资委]来了。", n) for n in "ab"]
    said = judged("same", "**市国资委", "**市国资委", readings)
    assert settled(readings, said) == ([], [])


def test_a_person_of_the_same_organization_is_one_and_others_are_asked_about() -> None:
    one = "[:Group 湘水控股集团有限公司]董事长[:Person 周明远]讲话。"
    readings = [
        reading(one, "a", (1, "holdsPosition", 0)),
        reading(one, "b", (1, "holdsPosition", 0)),
        reading("[:Person 周明远]返乡。", "c"),
        reading("[:Person 周明远]访问[:Group 湘水控股集团有限公司]。", "d", (0, "visited", 1)),
    ]
    same, unsure = settled(readings)
    assert same == ["周明远 周明远 organization"]
    assert unsure == ["周明远 周明远"] * 2


def test_a_person_is_known_by_the_post_in_a_region_not_by_the_region() -> None:
    def mayor(name: str, title: str) -> Reading:
        made = reading("[:City 宁波市][:Person 周明远]讲话。", name, (1, "holdsPosition", 0))
        (said,) = made.statements
        return replace(made, statements=(replace(said, qualifiers=(("title", title),)),))

    assert settled([mayor("a", "市长"), mayor("b", "市长")])[0] == ["周明远 周明远 organization"]
    assert settled([mayor("a", "市长"), mayor("b", "局长")]) == ([], ["周明远 周明远"])


def test_a_person_is_one_where_two_names_are_one_organization() -> None:
    readings = [
        reading(DECLARES + "[:Group 湘水控股]董事长[:Person 周明远]讲话。", "a", (3, "holdsPosition", 2)),
        reading("[:Group 湘水控股]总经理[:Person 周明远]讲话。", "b", (1, "holdsPosition", 0)),
    ]
    same, unsure = settled(readings)
    assert sorted(same) == ["周明远 周明远 organization", "湘水控股 湘水控股集团有限公司 declared"]
    assert unsure == []


def test_a_different_between_two_keeps_them_apart_also_over_a_third() -> None:
    readings = [reading("[:Person 周明远]返乡。", n) for n in "abc"]
    a, b, c = (r.entities[0].id for r in readings)
    said = [
        Judgement("same", a, b, "me", "2026-01-01"),
        Judgement("same", b, c, "me", "2026-01-02"),
        Judgement("different", a, c, "me", "2026-01-03"),
    ]
    ledger = Ledger()
    for r in readings:
        ledger.put(r)
    found = identify(ledger, default(), said)
    assert found.who[a].id == found.who[b].id
    assert found.who.get(c) is None or found.who[c].id == c
    assert len(found.issues) == 1


def test_the_name_bench_across_reports() -> None:
    """Nothing wrong or generic is merged without asking; nearly all that is the same is merged or asked."""
    rows = [r.split("\t") for r in BENCH.read_text(encoding="utf-8").splitlines() if not r.startswith("#")]
    rows = [r for r in rows if r[2] in ORGANIZATION]
    met, missed = [], []
    for short, full, type, answer in rows:
        readings = [reading(f"[:{type} {short}]扩产。", "a"), reading(f"[:{type} {full}]成立。", "b")]
        one = {e.id for e in readings[0].entities} == {e.id for e in readings[1].entities}
        same, unsure = settled(readings)
        local = all(e.scope != GLOBAL for e in readings[0].entities)
        if (one or same) and (local or answer == "different"):
            met.append((short, full))
        if answer == "same" and not (local or one or same or unsure):
            missed.append((short, full))
    assert len(rows) > 150
    assert met == []
    assert len(missed) <= 0.05 * len(rows), missed
