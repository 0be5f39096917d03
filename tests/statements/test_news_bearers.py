"""Whom a news report's figures belong to: never its paper; the country where it speaks of itself."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

NATION = (
    "央视网消息（王林）：五年来，我国守住了底线。\n15万支驻村工作队坚守一线。\n"
    "脱贫地区面貌一新，农村自来水普及率达到94%。"
)
COMPANY = (
    "人民网消息（王林）：青石钢铁有限公司的新炉是我国首座。\n青石钢铁有限公司去年投产两条线。\n"
    "全年营业收入达到12亿元，投入研发资金8000万元。"
)


@pytest.mark.parametrize(("text", "bearers"), [(NATION, {"我国"}), (COMPANY, {"青石钢铁有限公司"})])
def test_who_bears_the_figures_of_a_news_report(text: str, bearers: set[str]) -> None:
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: {e.name, *e.aliases} for e in reading.entities}
    metrics = [s for s in reading.statements if s.predicate == "metric"]
    assert len(metrics) == 2
    assert all(names[s.subject] & bearers for s in metrics)
