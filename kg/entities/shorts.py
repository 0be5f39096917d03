"""Whether one name is a short form of another: place, legal tail or middle left out."""

from __future__ import annotations

import re

from kg.entities.book import NameBook
from kg.entities.names import ENTERPRISE, REGION, normalize_name, redacted
from kg.entities.regions import county_names
from kg.entities.spelling import LEGAL, spell
from kg.places.gazetteer import gazetteer

# A company that is named after its group (甲集团|乙公司): no longer name of the group itself.
OF_GROUP = re.compile(
    r"(?P<group>.+?集团)(?!(?:[）)]|控股|股份|有限|责任|总)*(?:公司)?$)[^，。；、与和]{2,}(?:公司|厂|院|所)$"
)
INCORPORATED = re.compile(r"(?:有限|股份)(?:责任)?公司$")
# What follows a group that everybody knows in the name of one of its companies (中国铁建|重工集团有限公司).
_OF_KNOWN = re.compile(
    r"(?!股份|有限|控股|责任|总?公司|集团)[^集]{2,8}集团(?:股份|有限|责任|总)*(?:公司)?|集团(?!股份|有限|控股|责任|总?公司)[^集]{2,8}公司"
)
# What a company's stock goes without (岚江国际|工程股份有限公司).
_TRADED = re.compile(r"(?!集团)[\u4e00-\u9fff]{2}股份有限公司")
_ELSEWHERE = re.compile(r"[^()]{0,6}\((?!集团|控股|中国)")
_PLANT = re.compile(r"(?:集团|股份|公司)[^，。；（）()]{2,}[厂矿]$")
_COMMITTEE = re.compile("[^省市县区州旗]{2,}[省市县区州旗]委")
_LEVELS = "省市县区州盟旗镇乡村"
_COUNTRY = re.compile(r"(?:中国|中共|国营|国家|全国|(?:[*×○△◇某]|[xX]{2,}|[yY]{2,})+)")
_CITY = re.compile(r"^(.{2,3})[省市县区]")
_GAP = 4
_REST = 6
_CUT = 3  # characters before a short form that cut a word in two unless they are a place (岚北东|投控股)
_WORD = 2  # characters of most words: where the second one of a name begins
_NAMED = 4  # characters of a campaign's name that its short form keeps (主题教育)
_ACTS = frozenset({"Initiative", "Project", "Facility", "Meeting"})
_DROPS_HEAD = _ACTS | {"Product", "Policy"}
FAMILIES: tuple[frozenset[str], ...] = (
    ENTERPRISE | {"Institution"},
    frozenset({"GovernmentBody", "Institution"}),
    frozenset({"GovernmentBody", "OrganizationUnit"}),
    frozenset({"PartyOrganization", "GovernmentBody"}),
    frozenset({"OrganizationUnit", "Institution"}),
    frozenset({"OrganizationUnit", "PartyOrganization"}),
    REGION,
    frozenset({"Facility", "Project"}),
    frozenset({"Facility", "Place"}),
    frozenset({"Initiative", "Project"}),
    frozenset({"Strategy", "Slogan"}),
)


def compatible(one: str, other: str) -> bool:
    """Whether two types may be two readings of one thing's names."""
    return one == other or any(one in f and other in f for f in FAMILIES)


def short_form_of(short: str, full: str, type: str, book: NameBook) -> bool:
    """Whether ``short`` can stand for ``full``, both of ``type``; a name is no short form of itself."""
    if normalize_name(short) == normalize_name(full):
        return False
    return fit(spell(short, type, book), spell(full, type, book), type, book) is not None


def fit(short: str, full: str, type: str, book: NameBook) -> int | None:
    """How much ``short`` leaves out of ``full`` beyond place and legal tail; both are spelled.

    0 is surest; None: it is no short form of it.
    """
    if redacted(short) and not redacted(full):
        return None
    if book.known.get(full, full) in book.doubtful.get(short, ()):
        return 0
    one, other = book.known.get(short), book.known.get(full) or book.known.get(book.identity(full))
    head = type == "Initiative" and full.endswith(short)  # 主题教育 is any campaign's head
    if one is not None and other is not None and not (one == short and (head or _body(full) == short)):
        return 0 if one == other else None
    placed = type == "Group" and full.endswith(short)  # 山东|甲集团 is 甲集团, whatever its whole name is
    if one is not None and one not in (short, full) and not placed and fit(one, full, type, book) is None:
        return None  # 甲集团 is known, and as another than 甲控股公司
    if one and type in ENTERPRISE and full.startswith(short) and _OF_KNOWN.fullmatch(full, len(short)):
        return None
    if short == full:
        return 0
    if one is not None and type in ENTERPRISE and _adds_word(short, full):
        traded = one == short and _TRADED.fullmatch(full, len(short)) and full.startswith(short)
        return 0 if traded else None  # 中铝公司 is known: no short form of 中铝稀土公司
    if type == "Person":
        return _person(short, full, book)
    if _COMMITTEE.fullmatch(short) and full.endswith(short) and not _placelike(full[: -len(short)]):
        return None  # 共青团|岚江市委 is another body
    if len(short) < 2:
        return None
    if type in REGION:
        return _region(short, full, book)
    if type in ("GovernmentBody", "PartyOrganization"):
        return _organ(short, full, type, book)
    if type in ENTERPRISE or type in ("Institution", "OrganizationUnit", "Fund"):
        return _organization(short, full, book)
    return _thing(short, full, type, book)


def _adds_word(short: str, full: str) -> bool:
    """Whether a longer name has all of the shorter one's own name, and a word more behind it."""
    inner = _body(short)
    return full.startswith(inner) and len(_body(full)) - len(inner) >= 2


_ADMINISTERED = re.compile("(?:行政|建制)村$")


def _region(short: str, full: str, book: NameBook) -> int | None:
    if full.startswith(short) and full[len(short) :] in book.suffixes["region"]:
        return int(len(full) > len(short) + 1 and full[-1] == "区")
    if book.spoken.get(short) in (full, full[:-1]) or _ADMINISTERED.sub("村", full) == short:
        return 0
    if full.endswith("族村") or re.search("族自治[区州县旗]$", full):
        bare = short.rstrip("区州县旗村")
        return (
            0
            if len(bare) >= 2 and full.startswith(bare) and (bare == short or short[-1] == full[-1])
            else None
        )
    return None


def _person(short: str, full: str, book: NameBook) -> int | None:
    if "·" in full:
        return 0 if short in full.split("·") else None
    family = book.surname(short)
    whole = 2 <= len(full) <= 4 and not book.surname(full)
    return 0 if family and full.startswith(family) and whole else None


_OF_PARTY = re.compile("(?:机关)?(?:党[委组]|纪委|党总支|党支部|团委|工会)$")


def _organ(short: str, full: str, type: str, book: NameBook) -> int | None:
    if full.endswith(short):
        return 0 if _placelike(full[: -len(short)]) or short[0] in _LEVELS else 1
    if type != "PartyOrganization":
        return None
    one, other = _OF_PARTY.search(short), _OF_PARTY.search(full)
    if one and other and one[0] == other[0] and one.start() and other.start():  # 甲党组 of 甲集团公司党组
        return fit(short[: one.start()], full[: other.start()], "Group", book)
    return _organization(short, full, book)


def _placelike(prefix: str) -> bool:
    return not prefix or prefix[-1] in _LEVELS or bool(_COUNTRY.fullmatch(prefix))


def _organization(short: str, full: str, book: NameBook) -> int | None:
    if book.branch.search(full) and not book.branch.search(short):
        return None
    of_group = OF_GROUP.match(full)
    if of_group and short in of_group["group"]:  # 闪星 is 闪星集团, not 闪星集团投资公司
        return None
    if _PLANT.search(full) and short[-1] != full[-1]:  # 甲钢 is not 甲钢股份炼钢厂
        return None
    head = book.head.search(short)
    if head and not _same_head(head[0], full):
        return None
    if _of_region(short, full):
        return 0
    if full.endswith(short):
        if short in ("集团", "公司") or (len(short) < 3 and not head):
            return None
        return 0 if _placelike(full[: -len(short)]) else 1
    if INCORPORATED.search(short) and INCORPORATED.search(full):
        return 0 if _CITY.sub(r"\1", short) == _CITY.sub(r"\1", full) else None
    if INCORPORATED.search(short) and full.endswith("公司"):  # 甲建材集团有限公司, 甲建筑材料集团公司
        return 0 if _CITY.sub(r"\1", _body(short)) == _CITY.sub(r"\1", _body(full)) else None
    inner, whole = _body(short), _body(full)
    # 梅林(荣成)食品公司 is what 梅林 has in 荣成, 梅林食品(荣成)公司 what it makes food with there.
    if len(inner) < 2 or (full.startswith(inner) and _ELSEWHERE.match(full, len(inner))):
        return None
    if head and head[0] in book.own and _drops_word(short, full):
        return None
    if inner == whole or _CITY.sub(r"\1", inner) == whole:
        return 0
    university = short.endswith("大") and full.endswith("大学")
    named = head is not None and head[0] in ("集团公司", "集团", "公司", "股份")
    return _aligned(inner, whole, university or named)


def _of_region(short: str, full: str) -> bool:
    """Whether the level of a region stands for its name (市建控集团, 赣州建控集团)."""
    rest = short[1:]
    named = len(rest) > 2 and short[0] in _LEVELS[:7] and full.endswith(rest)
    return named and len(gazetteer().lookup(full.removesuffix(rest) + short[0])) > 0


def _drops_word(short: str, full: str) -> bool:
    """Whether only words are missing from the middle (浙江大学, 浙江工业大学): another thing."""
    return any(full.startswith(short[:k]) and full.endswith(short[k:]) for k in range(2, len(short) - 1))


def _same_head(head: str, full: str) -> bool:
    if head in ("集团公司", "集团", "控股", "股份"):
        return head.removesuffix("公司") in full
    if head == "公司":
        return full.endswith(("公司", "集团", "厂"))
    whole = LEGAL.sub("", full)
    if head == "委" and whole.endswith(("党委", "纪委", "团委")):  # 市科委 is none of 市科技党委
        return False
    return whole.endswith(head[-1] if head in ("农商行", "银行", "联社") else head) or full.endswith(head)


def _body(name: str) -> str:
    body = LEGAL.sub("", name)
    return body.removesuffix("集团").removesuffix("股份") or name


def _aligned(short: str, full: str, named: bool) -> int | None:
    """What it costs to read ``short`` out of ``full`` from left to right; ``named``: it has a head noun."""
    costs: list[int] = []
    start = full.find(short[0])
    while start >= 0:
        place = _placelike(full[:start]) or full[:start] in county_names()
        gaps = _gaps(short, full, start, named) if place or start != _CUT else None
        if gaps is not None:
            costs.append(gaps + (0 if place or start == _WORD else 1))
        start = full.find(short[0], start + 1)
    return min(costs, default=None)


def _gaps(short: str, full: str, start: int, named: bool) -> int | None:
    gaps, last = 0, start
    for character in short[1:]:
        at = full.find(character, last + 1, last + 2 + _GAP)
        if at < 0:
            return None
        gaps += at > last + 1
        last = at
    rest = len(full) - 1 - last
    first = start == 0 and full.startswith(short[1], _WORD)  # 岚铜 of 岚江铜业
    allowed = len(short) - 1 if named or len(short) > 2 else int(first)
    return gaps + (rest > 0) if gaps <= allowed and rest <= _REST else None


def _thing(short: str, full: str, type: str, book: NameBook) -> int | None:
    kind = "act" if type in _ACTS else "idea"
    if full.startswith(short) and full[len(short) :] in book.suffixes[kind]:
        return 0
    if type not in _DROPS_HEAD:
        return None
    if full.endswith(short):
        prefix = full[: -len(short)]
        if _placelike(prefix):
            return 0
        named = type == "Initiative" and len(short) >= _NAMED
        return 1 if named or (len(short) >= 3 and len(prefix) <= len(short) + 1) else None
    if type in ("Project", "Facility") and len(short) >= 4:
        ends = any(full.startswith(short[:k]) and full.endswith(short[k:]) for k in range(2, len(short) - 1))
        return 1 if ends else None
    return None
