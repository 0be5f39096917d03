"""What an entity's identity rests on: a name that is unique everywhere, an official code, or its report."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from kg.entities.book import NameBook
from kg.entities.names import INNER, ORGANIZATION, normalize_name, redacted
from kg.entities.regions import county_names
from kg.model import GLOBAL
from kg.places.gazetteer import Place, gazetteer

# What a body names for itself: the same words in another report name another thing.
_OWN = frozenset(
    {"Platform", "Goal", "Initiative", "Project", "Meeting", "Strategy", "Product", "Policy", "Person"}
)
_LEVEL = re.compile("省|市|县|区(?!块)|州|盟|旗|镇|乡|村(?!镇)|街道|自治区|集团|公司|我|本|各|机关|学校|学院")
_NATIONAL = re.compile("中国|中央|国家|国务院|全国|中共")
_OWNER = re.compile(".{2,}?(?:公司|集团|省|市|县|区|州|大学|学院|医院|银行|局|厅|委员会|厂|村|镇|乡)(?=.)")
_BODY = re.compile(".{2}(?:公司|集团|银行|大学|学院)(?=.{2})")
_PLACE = range(8, 1, -1)  # characters of a place at the start of a name


def generic(name: str, type: str, book: NameBook) -> bool:
    """Whether a name needs its report to be unique: 市财政局, 集团党委, 工作专班, a village."""
    name = normalize_name(name)
    if type == "Industry":
        return False
    if type == "Village" or name in book.organs or book.sectors.fullmatch(name):
        return True  # even if a known company is called so: 城投控股 is many
    if name in book.known:
        return False
    if type == "Person":
        return name not in book.persons
    if type in ORGANIZATION and _of_namesakes(name):
        return True
    if type in ORGANIZATION and (_LEVEL.match(name) or _bare_organ(name, book)) and not _placed(name):
        return True
    if type in INNER:
        owner = _OWNER.match(name.removeprefix("中共"))
        return owner is None or book.sectors.fullmatch(owner[0]) is not None
    return type in _OWN and not (_NATIONAL.match(name) or _BODY.search(name) or _placed(name))


def _bare_organ(name: str, book: NameBook) -> bool:
    """Whether a name is the tail of organs only: 发改委, 财政局."""
    return name in book.organ_tails or name in book.whole_tails


def _of_namesakes(name: str) -> bool:
    """Whether a name begins with one that several divisions bear: 鼓楼区教育局, 朝阳区国资委."""
    heads = (name[:k] for k in _PLACE if k < len(name))
    place = next((h for h in heads if h[-1] in "县区市旗" and h in county_names()), "")
    return len(place) > 0 and len(gazetteer().lookup(place)) > 1


def _placed(name: str) -> bool:
    """Whether a name begins with that of a division."""
    return any(name[:k] in county_names() for k in _PLACE if k < len(name))


def identify(
    names: Collection[str], name: str, type: str, places: Sequence[Place], document: str, book: NameBook
) -> tuple[str, str]:
    """Key and scope of an entity: ``GLOBAL``, or the document's name for what is redacted, generic or unsure.

    ``names`` are all its names, ``name`` the canonical one, ``places`` the official divisions that it may be.
    """
    if len(places) == 1:
        return places[0].code, GLOBAL
    unsure = len(places) > 1 or type in ("Township", "Village")
    local = unsure or any(map(redacted, names)) or generic(name, type, book)
    return book.identity(name), document if local else GLOBAL
