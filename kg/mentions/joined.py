"""Names of lexicons with what belongs to them: a place before, a legal form behind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.mentions.found import Found

_ENTERPRISE = frozenset({"Group", "Company"})
_FORM = re.compile(
    r"（[\u4e00-\u9fff]{2,6}）[\u4e00-\u9fff]{0,6}?公司"
    r"|(?:集团|控股|股份)?(?:股份|有限|有限责任)?公司|股份(?!权|东|制)|控股集团|集团"
)


def widened(text: str, names: Iterable[Found], places: Sequence[Found]) -> Iterator[Found]:
    """Enterprises with a place before (沈阳|新松) and a legal form behind (山东高速|股份); others as is."""
    before = {f.stop: f for f in places if f.type != "Place"}
    for f in names:
        if f.type not in _ENTERPRISE:
            yield f
            continue
        place = before.get(f.start)
        start = place.start if place and text[f.start : f.start + 2] != "中国" else f.start
        form = _FORM.match(text, f.stop)
        yield f._replace(start=start, stop=form.end() if form else f.stop)
