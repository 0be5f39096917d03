"""Whatever the mentions are, resolution ends, links each to an entity of its own list, and repeats itself."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from sample_report import sentences_of

from kg.entities import resolve
from kg.knowledge import default
from kg.model import Document, Mention, Span

TYPES = sorted(default().ontology.types)
_WORDS = """集团 公司 该公司 我市 全县 前者 后者 双方 两家企业 其 新集团 标的公司 原 湘水集团有限公司 湘水
中共湘水集团委员会 集团党委 市国资委 岳阳市 余姚市 鹿亭乡 李家塔村 王某 老王 **市 XX公司
与 、 ， 。 ： （以下简称“ ”） （ ） 成立 · A"""
PIECES = [*_WORDS.split(), "\n"]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(PIECES), st.sampled_from([0, 0, 1, 2]), st.sampled_from(TYPES)), max_size=40
    )
)
def test_resolution_holds_on_anything(pieces: list[tuple[str, int, str]]) -> None:
    text, mentions = "", []
    for piece, role, type in pieces:
        if role:
            mentions.append(Mention(Span(len(text), len(text) + len(piece)), type, piece, "fuzz", role == 2))
        text += piece
    document = Document("x", text, text, range(len(text) + 1), "")
    result = resolve(document, sentences_of(text), mentions, default())
    ids = {e.id: e for e in result.entities}
    assert len(ids) == len(result.entities)
    assert len(result.links) == len(mentions)
    assert all(
        x in ids and m.span in ids[x].mentions
        for m, link in zip(mentions, result.links, strict=True)
        for x in link
    )
    assert len(result.issues) == sum(not link for link in result.links)
    assert result.speaker is None or result.speaker in ids
    assert set(result.codes) <= set(ids)
    assert all(e.name not in e.aliases for e in result.entities)
    assert result == resolve(document, sentences_of(text), mentions, default())
