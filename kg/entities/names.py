"""What a name says about itself: its identity, whether it is blacked out, whether it needs a place to be unique."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2s

from kg.knowledge import Knowledge
from kg.model import GLOBAL

ENTERPRISE = frozenset({"Group", "Company"})
REGION = frozenset({"Province", "City", "County", "Township", "Village", "Place"})
ORGANIZATION = ENTERPRISE | {"GovernmentBody", "PartyOrganization", "OrganizationUnit", "Institution", "Fund"}
# Names that a body gives to its own things: the same words in another report are another thing.
_OWN = frozenset({"Platform", "Goal", "Initiative", "Project", "Meeting", "Strategy", "Product", "Policy", "Person"})
INNER = frozenset({"PartyOrganization", "OrganizationUnit"})
_DROPPED = re.compile(r"[\s“”\"'‘’《》〈〉「」『』﹁﹂]")
_MASK = re.compile(r"[*＊×✕△▲○〇◇◆□■※]|(?i:(?<![a-z])x{2,}|(?<![a-z])y{2,}(?![a-z]))|_{2,}|\?{2,}")
_ANONYMOUS = re.compile(
    "某|^[A-Z甲乙丙丁](?:集团|公司|企业|单位|银行|厂|局|省|市|县|区|镇|乡|村|同志|总|书记|主任|局长|市长|县长|新时代)"
)
_LEVEL = re.compile(r"(?:省|市|县|区(?!块)|州|盟|旗|镇|乡|村(?!镇)|街道|自治区|集团|公司|我|本|各|机关|学校|学院)")
_OWNER = re.compile(r".{2,}(?:公司|集团|省|市|县|区|州|大学|学院|医院|银行|局|厅|委员会|厂|村|镇|乡)|^(?:中国|中央|国家|国务院|全国|中共)")


@dataclass(frozen=True)
class NameBook:
    """What lexicons say of names: legal tails, organs that every body has, and known names by each of their forms."""

    legal: tuple[tuple[str, str], ...]
    organs: frozenset[str]
    known: Mapping[str, str]
    spoken: Mapping[str, str]
    tails: tuple[tuple[str, str], ...]
    suffixes: Mapping[str, tuple[str, ...]]
    sectors: re.Pattern[str]


_BOOKS: dict[str, NameBook] = {}


def name_book(knowledge: Knowledge) -> NameBook:
    """The name book of a knowledge, made once for each."""
    if knowledge.digest not in _BOOKS:
        _BOOKS[knowledge.digest] = _read(knowledge)
    return _BOOKS[knowledge.digest]


def _read(knowledge: Knowledge) -> NameBook:
    known: dict[str, str] = {}
    tails: dict[str, str] = {}
    for lexicon in knowledge.under("names/"):
        for name, *fields in knowledge.entries(lexicon):
            if lexicon == "names/tails":
                tails.update({s: name for s in _split(fields, 1) if _same_kind(s, name)})
                continue
            unsure = set(_split(fields, 2))
            known.setdefault(normalize_name(name), normalize_name(name))
            known.update({normalize_name(s): normalize_name(name) for s in _split(fields, 1) if s not in unsure})
    suffixes: dict[str, list[str]] = {}
    for tail, kind in knowledge.entries("alias/suffixes"):
        suffixes.setdefault(kind, []).append(tail)
    return NameBook(
        tuple(sorted(((t, r) for t, r in knowledge.entries("alias/legal")), key=lambda x: -len(x[0]))),
        frozenset(knowledge.words("alias/organs")),
        known,
        {e[0]: e[1] for e in knowledge.entries("alias/spoken")},
        tuple(sorted(tails.items(), key=lambda x: (-len(x[0]), x))),
        {k: tuple(sorted(v, key=lambda w: (-len(w), w))) for k, v in suffixes.items()},
        re.compile(rf"(?:{'|'.join(knowledge.words('alias/sectors'))}){{1,4}}(?:总?公司|集团|控股|中心|厂|局)*"),
    )


def _same_kind(short: str, whole: str) -> bool:
    """Whether a short tail is another spelling of the whole one, not the office of that organ."""
    return short == "政府" or (len(short) > 2 and (short[-1] == whole[-1] or short[-1] + "员会" == whole[-3:]))


def _split(fields: list[str], at: int) -> list[str]:
    return [f for f in fields[at].split("|") if f] if len(fields) > at else []


def normalize_name(name: str) -> str:
    """A name in one spelling: NFKC, without white space, quotation marks and book-title marks.

    >>> normalize_name("“一四八” 发展战略")
    '一四八发展战略'
    """
    name = unicodedata.normalize("NFKC", _DROPPED.sub("", name))
    return _DROPPED.sub("", name).replace("(集团)", "集团")


def redacted(name: str) -> bool:
    """Whether part of the name is blacked out (**市, XX国资委, A总书记, 某公司), so that it names nothing outside its report.

    >>> redacted("**市国资委"), redacted("TCL集团")
    (True, False)
    """
    return bool(_MASK.search(name) or _ANONYMOUS.search(name))


def generic(name: str, type: str, book: NameBook) -> bool:
    """Whether a name needs its report to be unique: 市财政局, 集团党委, 工作专班, a village without its county."""
    name = normalize_name(name)
    if name in book.known:
        return False
    if name in book.organs or type == "Village" or book.sectors.fullmatch(name):
        return type != "Industry"
    if type in ORGANIZATION and _LEVEL.match(name) and type != "Fund":
        return True
    if type in INNER or type in _OWN:
        return not _OWNER.search(name)
    return False


def identity(name: str, book: NameBook) -> str:
    """The name that stands for all spellings of one full name: 湘水集团有限公司 and 湘水集团 give 湘水集团."""
    name = normalize_name(name)
    if name in book.known:
        name = book.known[name]
    for tail, remains in book.legal:
        if name.endswith(tail) and len(name) > len(tail) + 1:
            return name[: -len(tail)] + remains
    return name


def kind_of(type: str) -> str:
    """The kind of a type that an identity depends on: whether an enterprise is called a group or a company does not change it."""
    return "Enterprise" if type in ENTERPRISE else "Region" if type in REGION else type


def scope_of(name: str, type: str, document: str, book: NameBook) -> str:
    """``GLOBAL``, or the document's name for a redacted or generic name."""
    return document if redacted(name) or generic(name, type, book) else GLOBAL


def entity_id(key: str, type: str, scope: str) -> str:
    """Twenty hexadecimal digits of scope, kind and key: the identity of the name, or an official code."""
    whole = "\x1f".join((scope, kind_of(type), key))
    return blake2s(whole.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
