"""The statistical recognizer: its form, its steadiness on any text, and that the shipped model reads plain
sentences.
"""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.mentions.alphabet import DIGITS, HAN, LETTERS, Alphabet
from kg.mentions.labelling import best
from kg.mentions.tagger import WINDOW, Candidate, Tagger
from kg.mentions.windows import windows

MODEL = Path(__file__).parents[2] / "data" / "models" / "tagger.npz"


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger.load(MODEL)


def found(tagger: Tagger, text: str) -> dict[str, str]:
    return {text[c.start : c.stop]: c.type for c in tagger.tag(text) if not c.nominal}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("近日，云岭水务集团有限公司与安顺市人民政府签署战略合作协议。", "云岭水务集团有限公司", "Group"),
        ("市国资委党委书记、主任赵启明到会讲话。", "赵启明", "Person"),
        ("公司董事长孙立军表示，下一步将加快项目建设。", "孙立军", "Person"),
    ],
)
def test_the_shipped_model_reads_plain_sentences(tagger: Tagger, text: str, name: str, kind: str) -> None:
    assert found(tagger, text).get(name) == kind


def test_the_same_text_gives_the_same_candidates(tagger: Tagger) -> None:
    text = "浙江省国资委印发《关于加强监管的意见》。\n" * 40
    assert tagger.tag(text) == tagger.tag(text) == Tagger.load(MODEL).tag(text)


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gives_ordered_candidates_within_a_line(text: str) -> None:
    tagger = _shared()
    last = 0
    for c in tagger.tag(text):
        assert last <= c.start < c.stop <= len(text)
        assert "\n" not in text[c.start : c.stop]
        assert 0 <= c.probability <= 1
        last = c.stop


_LOADED: list[Tagger] = []


def _shared() -> Tagger:
    if not _LOADED:
        _LOADED.append(Tagger.load(MODEL))
    return _LOADED[0]


def test_a_context_elsewhere_in_a_long_text_changes_nothing_far_away(tagger: Tagger) -> None:
    line = "临江市财政局局长何文斌到青石镇调研。\n"
    alone = list(tagger.tag(line * 20))
    longer = list(tagger.tag(line * 20 + "末段。\n" * 300))
    assert [(c.start, c.stop, c.type) for c in longer][: len(alone) // 2] == [
        (c.start, c.stop, c.type) for c in alone
    ][: len(alone) // 2]


@pytest.mark.alone
@pytest.mark.slow
def test_time_grows_with_length_even_without_a_full_stop(tagger: Tagger) -> None:
    def cost(length: int) -> float:
        text = ("甲乙丙丁戊己庚辛" * (length // 8))[:length]
        began = time.process_time()
        tagger.tag(text)
        return time.process_time() - began

    cost(1_000)
    assert cost(16_000) < 12 * cost(4_000)


def test_windows_cover_the_text_and_stay_small() -> None:
    cases = ["", "甲", "甲" * 1000, "甲。" * 700, "甲，乙\n" * 300, "\n" * 600]
    for text in cases:
        cuts = windows(text, WINDOW)
        assert "".join(text[a:b] for a, b in cuts) == text
        assert all(0 < b - a <= WINDOW for a, b in cuts)
    assert len(cases) == 6


def test_the_best_labelling_obeys_the_order_of_labels() -> None:
    """An end without a begin, though likeliest for its character, is never taken alone."""
    scores = np.log(np.array([[0.3, 0.1, 0.1, 0.4, 0.1], [0.2, 0.1, 0.1, 0.5, 0.1]], dtype=np.float32))
    assert best([scores]) in ([[(0, 1, 0), (1, 2, 0)]], [[(0, 2, 0)]], [[]])
    sure = np.log(
        np.array([[0.01, 0.96, 0.01, 0.01, 0.01], [0.01, 0.01, 0.01, 0.96, 0.01]], dtype=np.float32)
    )
    assert best([sure]) == [[(0, 2, 0)]]


def test_the_alphabet_narrows_full_width_characters() -> None:
    alphabet = Alphabet({"[PAD]": 0, "a": 5, "，": 6}, 64)
    ids, kinds, pairs = alphabet.read("Ａa9龘，")
    assert ids.tolist() == [5, 5, DIGITS, HAN, 6]
    assert kinds.tolist() == [1, 1, 2, 5, 7]
    assert pairs.min() >= 1
    assert pairs.max() < 64
    assert alphabet.read("Ω")[0].tolist() == [LETTERS]
    assert [len(a) for a in alphabet.read("")] == [0, 0, 0]


def test_candidates_are_values() -> None:
    assert Candidate(0, 2, "Person", False, 0.9) == Candidate(0, 2, "Person", False, 0.9)
