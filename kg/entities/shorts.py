"""Whether one name is a short form of another: place, legal tail, or middle left out (中国能源建设集团有限公司: 中国能建)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.entities.names import ENTERPRISE, REGION, NameBook, normalize_name, redacted

_HEADS = re.compile(
    r"(集团|公司|股份|控股|银行|党委|党组|党支部|纪委|工会|团委|董事会|监事会|基金|大学|学院|医院|学校|协会|联社|局|厅|委|办|院|所|厂|社|队|组|中心|部|会|站)$"
)
_LEGAL = re.compile(r"(?:股份|有限|责任|总)*公司$")
_PLACE_END = "省市县区州盟旗镇乡村"
_COUNTRY = re.compile(r"^(?:中国|中共|国营|国家|全国|(?:[*×○△◇某]|[xX]{2,}|[yY]{2,})+)$")
_GAP = 4
_PARTY = re.compile(r"^(?:中共|中国共产党)(.+?)(纪律检查委员会|委员会|支部委员会)$")
_ORGANS: Mapping[str, str] = {"纪律检查委员会": "纪委", "委员会": "党委", "支部委员会": "党支部"}
FAMILIES: tuple[frozenset[str], ...] = (
    ENTERPRISE | {"Institution"},
    frozenset({"GovernmentBody", "Institution"}),
    frozenset({"PartyOrganization"}),
    frozenset({"OrganizationUnit", "Institution"}),
    frozenset({"Fund"}),
    frozenset({"Person"}),
    REGION,
    frozenset({"Facility", "Project", "Place"}),
    frozenset({"Initiative", "Project"}),
    frozenset({"Strategy", "Slogan"}),
    frozenset({"Policy"}),
    frozenset({"Product"}),
    frozenset({"Meeting"}),
)


def compatible(one: str, other: str) -> bool:
    """Whether two types may be two readings of one thing's names."""
    return one == other or any(one in f and other in f for f in FAMILIES)


def short_form_of(short: str, full: str, type: str, book: NameBook) -> bool:
    """Whether ``short`` can stand for ``full``, both of ``type``; a name is no short form of itself."""
    return fit(normalize_name(short), normalize_name(full), type, book) is not None


def fit(short: str, full: str, type: str, book: NameBook) -> int | None:
    """How much ``short`` leaves out of ``full`` beyond place and legal tail: 0 is surest, None is no short form of it."""
    if len(short) < 2 or short == full or (redacted(short) and not redacted(full)):
        return None
    if type in REGION:
        return _region(short, full, book)
    if type == "Person":
        return _person(short, full)
    if type in ("GovernmentBody", "PartyOrganization"):
        return _organ(short, full, book)
    if type in ENTERPRISE or type in ("Institution", "OrganizationUnit", "Fund"):
        return _organization(short, full)
    return _thing(short, full, "act" if type in ("Initiative", "Project", "Facility", "Meeting") else "idea", type, book)


def _region(short: str, full: str, book: NameBook) -> int | None:
    if full.startswith(short) and full[len(short) :] in book.suffixes["region"]:
        return 0
    if book.spoken.get(short) in (full, full[:-1]):
        return 0
    for ethnic in ("自治州", "自治县", "自治旗", "自治区"):
        if full.endswith("族" + ethnic) and full.startswith(short.rstrip("州县旗区")) and len(short) >= 2:
            return 0 if short[-1] in ethnic or len(short.rstrip("州县旗区")) >= 2 else None
    if full.endswith("族村") and short.endswith("村") and full.startswith(short[:-1]):
        return 0
    return None


_TITLED = re.compile(r"^(?:老|小)(.)$|^(.{1,2})(?:某+|总|院士|教授|书记|同志|老师|主任|局长|市长|县长|董事长|经理|师傅|工|老)$")


def _person(short: str, full: str) -> int | None:
    if "·" in full:
        return 0 if short in full.split("·") else None
    m = _TITLED.match(short)
    surname = (m[1] or m[2]) if m else ""
    return 0 if surname and full.startswith(surname) and 2 <= len(full) <= 4 and full != short else None


def _organ(short: str, full: str, book: NameBook) -> int | None:
    short, full = _unfold(short, book), _unfold(full, book)
    if short == full:
        return 0
    if full.endswith(short):
        return 0 if _placelike(full[: -len(short)]) or short[0] in _PLACE_END else 1
    return _organization(short, full)


def _unfold(name: str, book: NameBook) -> str:
    """One form for the official names of an organ: 中共甲集团有限公司委员会: 甲集团党委; 宁波市国资委: 宁波市国有资产监督管理委员会."""
    m = _PARTY.match(name)
    if m:
        owner = re.sub(r"(?<=集团)(?:有限|责任|股份)*公司$", "", m[1])
        governs = owner[-1] in _PLACE_END and m[2] != "支部委员会"
        return owner + ("委" if governs and m[2] == "委员会" else _ORGANS[m[2]])
    name = name.removeprefix("中共")
    for tail, whole in book.tails:
        if name.endswith(tail) and not name.endswith(whole) and len(tail) > 1:
            return name[: -len(tail)] + whole
    return name.replace("市人民政府国有资产", "市国有资产").replace("省人民政府国有资产", "省国有资产")


def _placelike(prefix: str) -> bool:
    return not prefix or prefix[-1] in _PLACE_END or bool(_COUNTRY.match(prefix))


def _organization(short: str, full: str) -> int | None:
    head = _HEADS.search(short)
    whole = _HEADS.search(full)
    if head and not _same_head(head[1], full, whole[1] if whole else ""):
        return None
    if full.endswith(short):
        prefix = full[: -len(short)]
        if short in ("集团", "公司") or (len(short) < 3 and not head):
            return None
        return 0 if _placelike(prefix) else 1
    inner_short, inner_full = _body(short), _body(full)
    if not inner_short or len(inner_short) < 2:
        return None
    if inner_short == inner_full:
        return 0
    return _aligned(inner_short, inner_full)


def _same_head(head: str, full: str, whole: str) -> bool:
    if head in ("集团", "控股", "股份"):
        return head in full
    if head == "公司":
        return full.endswith(("公司", "集团", "厂"))
    return head == whole or full.endswith(head) or (head in ("会", "部") and full.endswith(head))


def _body(name: str) -> str:
    body = _LEGAL.sub("", name)
    return body.removesuffix("集团").removesuffix("股份") or name


def _aligned(short: str, full: str) -> int | None:
    """Short as a subsequence of full: the gaps inside, each of a few characters; None if a gap is too wide or there are too many."""
    best: int | None = None
    start = full.find(short[0])
    while start >= 0:
        gaps = _gaps(short, full, start)
        if gaps is not None:
            cost = gaps + (0 if _placelike(full[:start]) or start in (2, 3) else 1)
            best = cost if best is None else min(best, cost)
        start = full.find(short[0], start + 1)
    return best


def _gaps(short: str, full: str, start: int) -> int | None:
    at, gaps, last = start, 0, start
    for character in short[1:]:
        at = full.find(character, last + 1, last + 2 + _GAP)
        if at < 0:
            return None
        gaps += at > last + 1
        last = at
    rest = len(full) - 1 - last
    if len(short) == 2:
        return 0 if gaps == 0 and rest <= 6 else None
    return gaps + (rest > 0) if gaps <= max(1, len(short) - 2) and rest <= 6 else None


def _thing(short: str, full: str, kind: str, type: str, book: NameBook) -> int | None:
    if full.startswith(short) and full[len(short) :] in book.suffixes[kind]:
        return 0
    if type in ("Project", "Facility", "Product", "Meeting", "Policy") and full.endswith(short) and len(short) >= 3:
        prefix = full[: -len(short)]
        return 0 if _placelike(prefix) else 1 if len(prefix) <= 4 else None
    if type in ("Project", "Facility") and len(short) >= 4 and short[-2:] == full[-2:] and short[:2] == full[:2]:
        gaps = _gaps(short, full, 0)
        return None if gaps is None else 1 + gaps
    return None
