"""Resolution within a report: which names are one thing, and what pointing words point to."""

from __future__ import annotations

from kg.entities import resolve
from kg.knowledge import default
from kg.model import Document, Mention, Sentence, Span
from kg.pattern import read_example


def read(marked: str, name: str = "report.txt"):  # type: ignore[no-untyped-def]
    """Resolve a marked text: [x:Type name] is a name, [~:Type word] (slot ``n``) a pointing word."""
    text, marks = read_example(marked, lambda slot: "Group")
    mentions = [Mention(Span(i.start, i.stop), i.type, text[i.start : i.stop], "test", s == "n") for s, i in marks]
    document = Document(name, text, text, range(len(text) + 1), "")
    result = resolve(document, [Sentence(Span(0, len(text)), 0)], mentions, default())
    names = {e.id: e.name for e in result.entities}
    return result, [tuple(names[x] for x in link) for link in result.links]


def test_a_declared_short_name_is_an_alias_of_the_full_one() -> None:
    result, links = read("[湘水控股集团有限公司]（以下简称“[湘水控股]”）与[:Company 甲水务公司]签约，[n:Group 集团]出资。".replace("[湘", "[x:Group 湘"))
    assert [e.name for e in result.entities] == ["湘水控股集团有限公司", "甲水务公司"]
    assert "湘水控股" in result.entities[0].aliases
    assert links[-1] == ("湘水控股集团有限公司",)


def test_a_former_name_keeps_the_name_without_yuan_and_has_the_other_as_alias() -> None:
    result, _ = read("原[x:Group 通海集团]与[x:Group 山水集团]合并。")
    assert result.entities[0].name == "通海集团"
    assert "原通海集团" in result.entities[0].aliases


def test_redacted_names_belong_to_their_document() -> None:
    one, _ = read("[x:GovernmentBody **市国资委]印发通知。", "a.txt")
    two, _ = read("[x:GovernmentBody **市国资委]印发通知。", "b.txt")
    assert one.entities[0].id != two.entities[0].id
    assert one.entities[0].scope == "a.txt"
