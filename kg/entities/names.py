"""What a name says by itself: its spelling, whether it is blacked out, and the id of what it names."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2s

ENTERPRISE = frozenset({"Group", "Company"})
INNER = frozenset({"PartyOrganization", "OrganizationUnit"})
ORGANIZATION = ENTERPRISE | INNER | {"GovernmentBody", "Institution", "Fund"}
DIVISION = frozenset({"Province", "City", "County", "Township", "Village"})
REGION = DIVISION | {"Place"}

OF_UNITS = "mention.unit-list"  # the rule of the members of lists of a body's own parts

# What kind of place is counted (三个贫困村).
COUNTED_KIND = "(?:省定|市定|深度|建档立卡|相对|重点|帮扶|结对|联系|贫困|脱贫|行政|自然|建制|偏远|山区){0,3}"

# The types of divisions by the words for their levels.
LEVELS = {"省": "Province", "市": "City", "州": "City", "县": "County", "区": "County", "旗": "County"}
LEVELS |= {"镇": "Township", "乡": "Township", "村": "Village"}
_DROPPED = re.compile(r"[\s“”\"'‘’《》〈〉「」『』﹁﹂]")
_WORD = re.compile("原[子创生料油水材煤浆始产装点址]")  # of which 原 is the first half (原料)
_MASK = re.compile(r"[*＊×✕△▲○〇◇◆□■※]|(?i:(?<![a-z])(?:x{2,}|y{2,})(?![a-z]))|_{2,}|\?{2,}")
_ANONYMOUS = re.compile(
    "某|^[A-Z甲乙丙丁](?:集团|公司|企业|单位|银行|厂|局|省|市|县|区|镇|乡|村|同志|总|书记|主任|局长|市长|县长|新时代)"
)


@lru_cache(maxsize=10_000)
def normalize_name(name: str) -> str:
    """A name in one spelling: NFKC, without white space, quotation marks and book-title marks.

    >>> normalize_name("“一四八” 发展战略")
    '一四八发展战略'
    """
    name = unicodedata.normalize("NFKC", _DROPPED.sub("", name))
    return _DROPPED.sub("", name).replace("(集团)", "集团")


def redacted(name: str) -> bool:
    """Whether part of a name is blacked out (**市, XX国资委, A总书记, 某公司): it names nothing elsewhere.

    >>> redacted("**市国资委"), redacted("TCL集团")
    (True, False)
    """
    return bool(_MASK.search(name) or _ANONYMOUS.search(name))


def former(name: str) -> tuple[str, bool]:
    """A name without the 原 that makes it a former one, and whether it had it.

    >>> former("原通商集团"), former("原平市"), former("原子能研究所")
    (('通商集团', True), ('原平市', False), ('原子能研究所', False))
    """
    was = name.startswith("原") and len(name) > 3 and not _WORD.match(name)
    return (name[1:], True) if was else (name, False)


def kind_of(type: str) -> str:
    """What of a type an identity depends on: not whether an enterprise is called a group or a company."""
    return "Enterprise" if type in ENTERPRISE else "Region" if type in REGION else type


def entity_id(key: str, type: str, scope: str) -> str:
    """Twenty hexadecimal digits of scope, kind and key (the identity of a name, or an official code)."""
    whole = "\x1f".join((scope, kind_of(type), key))
    return blake2s(whole.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
