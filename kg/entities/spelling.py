"""Names as short forms are sought in them: without legal tails, organs by their usual names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.entities.book import NameBook
from kg.entities.names import INNER, normalize_name

LEGAL = re.compile(r"(?:股份|有限|责任|总)*公司$")
_SPELLED = INNER | {"GovernmentBody", "Place"}
_LEVELS = "省市县区州盟旗镇乡村"
_PARTY = re.compile(r"(?:中共|中国共产党)(.+?)(纪律检查委员会|支部委员会|委员会)")
_ORGANS: Mapping[str, str] = {"纪律检查委员会": "纪委", "委员会": "党委", "支部委员会": "党支部"}


def spell(name: str, type: str, book: NameBook) -> str:
    """A name as short forms are sought in it: organs by their usual names (中共甲集团委员会: 甲集团党委)."""
    name = normalize_name(name)
    if type not in _SPELLED:
        return name
    party = _PARTY.fullmatch(name)
    if party:
        owner = re.sub(r"(?<=集团)(?:有限|责任|股份)*公司$", "", party[1])
        governs = owner[-1] in _LEVELS and party[2] == "委员会"
        return owner + ("委" if governs else _ORGANS[party[2]])
    if type == "OrganizationUnit":
        return name.removesuffix("公室") if name.endswith("办公室") else name
    name = name.removeprefix("中共")
    tail = book.organ_tail.search(name)
    if tail and not name.endswith(book.organ_tails[tail[0]]):
        name = name[: tail.start()] + book.organ_tails[tail[0]]
    name = re.sub("(?<=[省市县区州])人民政府(?=国有资产)", "", name)
    return name.replace("纪委监委", "纪委").replace("纪律检查委员会", "纪委")
