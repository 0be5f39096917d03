"""What newswire forbids: no mention begins or ends within a word, and quotation marks open ideas again."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="the extra train is not installed")

from kg.train import barred  # noqa: E402
from kg.train.examples import of_newswire  # noqa: E402
from kg.train.labels import TYPES  # noqa: E402
from kg.train.newswire import Words  # noqa: E402

LABELS = 1 + 4 * len(TYPES)


def cost(label: tuple[str, int] | None, at: int) -> float:
    """What a network pays that is sure of a label (type; B I E S) at one character, of outside elsewhere."""
    example = of_newswire(Words(("王勇", "说", "集团公司", "发展"), ("nr", "v", "n", "v")), 50)[0]
    scores = torch.full((1, len(example.text), LABELS), -20.0)
    scores[..., 0] = 0
    if label:
        scores[0, at, 0] = -20
        scores[0, at, 1 + 4 * TYPES.index(label[0]) + label[1]] = 0
    known, words = (torch.from_numpy(a)[None] for a in (example.labels, example.words))
    return float(barred.loss(scores, [example.text], known, words))


@pytest.mark.parametrize(
    ("label", "at", "dear"),
    [
        (None, 0, False),
        (("Group", 0), 3, False),  # 集团公司 may begin a name
        (("Group", 0), 4, True),  # ... but not at its second character
        (("Group", 2), 4, True),  # nor end there
        (("Group", 2), 6, False),
        (("Company", 0), 7, True),  # no company begins with a verb
        (("Initiative", 0), 7, False),  # an initiative may, though seldom without quotation marks
        (("Person", 3), 2, True),  # nobody marked a person there
    ],
)
def test_only_what_words_rule_out_is_dear(label: tuple[str, int] | None, at: int, dear: bool) -> None:
    assert (cost(label, at) > 5) is dear


def test_quotation_marks_are_followed() -> None:
    assert barred.quoted("甲“乙”丙").tolist() == [False, True, True, False, False]
