"""Identity across reports: what is one without asking, what is asked, and what never meets."""

from __future__ import annotations

from sample_report import make

from kg.entities.doubts import doubts, settle, supported
from kg.entities.judgements import Judgement, identities
from kg.entities.resolve import resolve
from kg.knowledge import default
from kg.model import Reading, Result, Statement


def reading(marked: str, name: str, *statements: tuple[int, str, int]) -> Reading:
    """A report read from a marked text; statements join mentions by number."""
    document, sentences, mentions = make(marked, name)
    r = resolve(document, sentences, mentions, default())
    made = tuple(
        Statement(f"{name}{k}", r.links[a][0], p, r.links[b][0]) for k, (a, p, b) in enumerate(statements)
    )
    return Reading(document, sentences, mentions, r.entities, made)


DECLARES = "[:Group 湘水控股集团有限公司]（以下简称“[:Group 湘水控股]”）成立。"


def test_a_short_name_that_another_report_declares_is_supported() -> None:
    readings = [reading(DECLARES, "a"), reading("[:Group 湘水控股]扩产。", "b")]
    found = doubts(readings, default())
    assert [(d.one.name, d.other.name, d.support) for d in found] == [
        ("湘水控股", "湘水控股集团有限公司", "declared")
    ]
    assert found[0].one_says[0].quote == "湘水控股扩产。"
    entities = Result(tuple(readings)).entities
    merged = identities([], entities, supported(found))
    assert len({merged.head(id) for id in entities}) == 1


def test_settling_merges_what_is_supported_and_leaves_the_rest_as_doubts() -> None:
    readings = [
        reading(DECLARES, "a"),
        reading("[:Group 湘水控股]扩产。", "b"),
        reading("[:Person 周明远]返乡。", "c"),
        reading("[:Person 周明远]讲话。", "d"),
    ]
    who, left = settle(readings, default())
    assert len(who.heads) == 1
    assert [(d.one.name, d.support) for d in left] == [("周明远", "")]
    said = Judgement("same", left[0].one.id, left[0].other.id, "me", "2026-01-31")
    who, left = settle(readings, default(), [said])
    assert len(who.heads) == 2
    assert left == ()


def test_a_short_name_that_fits_two_is_left_to_a_person() -> None:
    readings = [
        reading("[:Group 湘水控股集团有限公司]成立。", "a"),
        reading("[:Group 湘水投资控股集团有限公司]成立。", "b"),
        reading("[:Group 湘水控股]扩产。", "c"),
    ]
    found = [d for d in doubts(readings, default()) if d.one.name == "湘水控股"]
    assert len(found) == 2
    assert supported(found) == ()


def test_a_judged_pair_is_not_asked_again() -> None:
    readings = [reading(DECLARES, "a"), reading("[:Group 湘水控股]扩产。", "b")]
    d = doubts(readings, default())[0]
    said = Judgement("different", d.one.id, d.other.id, "me", "2026-01-31")
    assert doubts(readings, default(), [said]) == ()


def test_names_that_one_report_keeps_apart_are_not_asked_about() -> None:
    apart = reading("[:Company 湘水控股新能源有限公司]成立。新设立[:Group 湘水控股]。", "a")
    assert len(apart.entities) == 2
    assert doubts([apart], default()) == ()


def test_redacted_and_generic_names_never_meet() -> None:
    readings = [
        reading("[:GovernmentBody **市国资委]和[:GovernmentBody 市财政局]来[:Group 城投集团]。", n)
        for n in "ab"
    ]
    assert doubts(readings, default()) == ()
    assert len(Result(tuple(readings)).entities) == 6


def test_a_person_of_the_same_organization_is_one_and_others_are_asked_about() -> None:
    one = "[:Group 湘水控股集团有限公司]董事长[:Person 周明远]讲话。"
    readings = [
        reading(one, "a", (1, "holdsPosition", 0)),
        reading(one, "b", (1, "holdsPosition", 0)),
        reading("[:Person 周明远]返乡。", "c"),
    ]
    found = doubts(readings, default())
    assert sorted(d.support for d in found) == ["", "organization"]
    assert len(supported(found)) == 1
