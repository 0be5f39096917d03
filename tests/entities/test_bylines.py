"""A paper or agency in a byline is told from one that a report is about."""

import pytest

from kg.entities.bylines import bylines
from kg.knowledge import default
from kg.model import Mention, Span


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("[东江社]北京3月5日电", True),
        ("[东江网]消息（王林）青石公司开工", True),
        ("据[东江社]报道，", True),
        ("《[东江晚报]》记者获悉", True),
        ("[东江网]获悉，", True),
        ("记者从[青石公司]获悉，", False),
        ("[东江日报]讯 记者王林", True),
        ("（来源：[东江网]）", True),
        ("[东江网]消息灵通", False),
        ("[青石公司]电力供应稳定", False),
        ("[青石公司]报道了此事", False),
    ],
)
def test_byline(text: str, stands: bool) -> None:
    start, stop = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    mention = Mention(Span(start, stop), "Institution", plain[start:stop], "test")
    assert bylines(plain, [mention], default()) == (frozenset({0}) if stands else frozenset())
