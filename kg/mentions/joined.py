"""Names of lexicons with what belongs to them: a place before, a legal form or an institute behind."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from kg.entities.names import ENTERPRISE
from kg.entities.shorts import INCORPORATED
from kg.mentions.found import Found
from kg.mentions.words import Cutter

_INSTITUTE = re.compile("(?:研究院|研究所|学院|总院)$")
_OWN = re.compile(  # 甲集团|乙股份公司, not what it holds: 甲集团|所持乙公司
    r"(?!所持|持有)((?:(?![与和及、的将把向由])[\u4e00-\u9fff]){2,16}?)(?<!集团)(?<!控股)(?:股份|有限|有限责任)公司"
)
_FOUNDED = re.compile("(?:成立|组建|共建|设立|合建|筹建|建立|建有|挂牌)了?$")
_NUMBERED = re.compile(r"(?:集团)?第?(?:[一二三四五六七八九十〇]{1,4}|\d{1,4})院(?![士长属内])")
_FORM = re.compile(
    r"（[\u4e00-\u9fff]{2,6}）[\u4e00-\u9fff]{0,6}?公司"
    r"|(?:水电)?[一二三四五六七八九十]{1,3}航?局(?:集团)?(?:有限公司|公司)?"
    r"|(?:集团|控股|股份)?(?:股份|有限|有限责任)?公司|股份(?!权|东|制)|控股集团|集团"
)


def widened(text: str, names: Iterable[Found], places: Sequence[Found]) -> Iterator[Found]:
    """Enterprises with a place before (沈阳|新松) and a legal form behind (山东高速|股份), hospitals with
    their university (南岭医科大学|白石医院); others as is."""
    before = {f.stop: f for f in places if f.type != "Place"}
    names = list(names)
    universities = {f.stop: f.start for f in names if text.endswith("大学", f.start, f.stop)}
    for f in names:
        if f.type not in ENTERPRISE:
            hospital = text.endswith("医院", f.start, f.stop)
            yield f._replace(start=universities.get(f.start, f.start)) if hospital else f
            continue
        place = before.get(f.start)
        start = place.start if place and text[f.start : f.start + 2] != "中国" else f.start
        form = _FORM.match(text, f.stop)
        stop = form.end() if form else f.stop
        type = "Group" if "集团" in text[start:stop] else f.type
        yield f._replace(start=start, stop=stop, type=type)


def numbered(text: str, names: Iterable[Found]) -> Iterator[Found]:
    """Institutes that an enterprise calls by their number (岚江科技集团|一院)."""
    for f in names:
        own = _NUMBERED.match(text, f.stop) if f.type in ENTERPRISE else None
        if own:
            yield Found(f.start, own.end(), "Institution", "mention.enterprise-institute", 55, 0.9)


def of_groups(
    text: str, tails: Sequence[Found], names: Iterable[Found], stops: Collection[str], cutter: Cutter
) -> Iterator[Found]:
    """Companies whose full name begins with their group's (宝江集团|青石钢铁有限公司), those that are named
    behind it by a rule of their own (宝江集团|青石公司); others unchanged.

    Behind a group's name, words without one of ``stops`` up to the legal form are the company's own.
    """
    groups = {f.stop: f.start for f in (*tails, *names) if text.endswith("集团", f.start, f.stop)}
    for f in tails:
        if f.type != "Company" or f.start not in groups:
            yield f
        elif INCORPORATED.search(text, f.start, f.stop):
            yield f._replace(start=groups[f.start])
        else:
            yield f._replace(rule="mention.behind-group")
    for stop, start in sorted(groups.items()):
        own = _OWN.match(text, stop)
        if own and not any(
            w.text in stops and len(w.text) > 1 for w in cutter.between(text, stop, own.end(1))
        ):
            yield Found(start, own.end(), "Company", "mention.groups-company", 51, 0.9)


def inner(text: str, tails: Iterable[Found], names: Iterable[Found]) -> Iterator[Found]:
    """Institutes that an enterprise has or a report founds are units (比亚迪|研究院); others unchanged."""
    enterprises = {f.start for f in names if f.type in ENTERPRISE}
    for f in tails:
        if f.type == "Institution" and _INSTITUTE.search(text, f.start, f.stop):
            founded = _FOUNDED.search(text, max(0, f.start - 4), f.start)
            yield f._replace(type="OrganizationUnit") if founded or f.start in enterprises else f
        else:
            yield f
