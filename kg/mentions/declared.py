"""Short forms that a report declares: （以下简称“浔润集团”或“集团”）."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.mentions.found import Found

_DECLARED = re.compile(
    r"(?:以下|下文|以后|后文)?(?:统称|简称|下称|以下称|并称)(?:为|：|:)?[ ]?"
    r"((?:[“\"]?[^“”，。；（）()\n]{2,16}[”\"]?(?:[、或及和]|或者)?){1,4})"
)
_BARE = re.compile(r"[^“”，。；（）()\n]{2,12}")
_PART = re.compile(r"“([^“”\n]{1,16})”")


def declared(text: str, names: Sequence[Found], nominals: frozenset[str]) -> Iterator[Found]:
    """The declared short forms, of the type of the name that ends before the bracket."""
    ends = {f.stop: f for f in names}
    for m in _DECLARED.finditer(text):
        opening = text.rfind("（", max(0, m.start() - 12), m.start() + 1)
        owner = ends.get(opening) or ends.get(opening - 1)
        if opening < 0 or owner is None:
            continue
        parts = list(_PART.finditer(text, m.start(1), m.end(1)))
        for p in parts:
            nominal = p[1] in nominals
            yield Found(p.start(1), p.end(1), owner.type, "mention.declared", 95, 0.95, nominal)
        if not parts:
            bare = _BARE.match(text, m.start(1))
            if bare and text[bare.end() : bare.end() + 1] in "），":
                yield Found(bare.start(), bare.end(), owner.type, "mention.declared", 95, 0.95)
