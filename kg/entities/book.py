"""What the lexicons say of names, read once for each knowledge."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from kg.entities.names import normalize_name
from kg.knowledge import Knowledge, either


@dataclass(frozen=True)
class NameBook:
    """Lexicons of names.

    ``legal``: legal tails with what remains of them; ``organs``: organs that every body has; ``known``:
    the full name of each form that is of one name only; ``doubtful``: the full names of forms that are
    common words too; ``spoken``: other names of places; ``suffixes``: tails that short forms drop, by kind
    of thing; ``organ_tail`` and ``organ_tails``: short tails of organs (财政局) and their whole ones;
    ``sectors``: a name that is made of words of business only (城投集团); ``persons``: whom everybody knows;
    ``subordinate``: what stands between an enterprise and those below it (旗下);
    ``head``, ``own``, ``branch``: ends of names that short forms share or keep.
    """

    legal: tuple[tuple[str, str], ...]
    organs: frozenset[str]
    known: Mapping[str, str]
    doubtful: Mapping[str, set[str]]
    spoken: Mapping[str, str]
    suffixes: Mapping[str, tuple[str, ...]]
    organ_tail: re.Pattern[str]
    organ_tails: Mapping[str, str]
    sectors: re.Pattern[str]
    persons: frozenset[str]
    subordinate: re.Pattern[str]
    addressed: re.Pattern[str]
    head: re.Pattern[str]
    own: frozenset[str]
    branch: re.Pattern[str]

    @cached_property
    def whole_tails(self) -> frozenset[str]:
        """The whole tails of organs (财政局, 发展和改革委员会)."""
        return frozenset(self.organ_tails.values())

    def identity(self, name: str) -> str:
        """The name that stands for all spellings of one full name: 湘水集团有限公司 gives 湘水集团."""
        name = normalize_name(name)
        name = self.known.get(name, name)
        for tail, remains in self.legal:
            if name.endswith(tail) and len(name) > len(tail) + 1:
                return name[: -len(tail)] + remains
        return name

    def surname(self, name: str) -> str:
        """The surname of a person who is named by it only (老佟, 屠院士, 王某); empty for a full name."""
        m = self.addressed.fullmatch(name)
        return (m[1] or m[2]) if m else ""


_BOOKS: dict[str, NameBook] = {}


def name_book(knowledge: Knowledge) -> NameBook:
    """The name book of a knowledge."""
    if knowledge.digest not in _BOOKS:
        _BOOKS[knowledge.digest] = _read(knowledge)
    return _BOOKS[knowledge.digest]


def _read(knowledge: Knowledge) -> NameBook:
    tails, (forms, doubtful) = _organ_tails(knowledge), _forms(knowledge)
    ends = knowledge.kinds("alias/ends")
    return NameBook(
        legal=tuple(sorted(((t, r) for t, r in knowledge.entries("alias/legal")), key=lambda x: -len(x[0]))),
        organs=frozenset(knowledge.words("alias/organs")),
        known={form: min(names) for form, names in forms.items() if len(names) == 1},
        doubtful=doubtful,
        spoken={e[0]: e[1] for e in knowledge.entries("alias/spoken")},
        suffixes={k: tuple(v) for k, v in knowledge.kinds("alias/suffixes").items()},
        organ_tail=re.compile(either(tails) + "$"),
        organ_tails=tails,
        sectors=re.compile(knowledge.either("alias/sectors") + "{1,4}(?:总?公司|集团|控股|中心|厂|局){0,3}"),
        persons=frozenset(knowledge.words("mention/known_persons")),
        subordinate=re.compile(knowledge.either("alias/subordinate")),
        addressed=re.compile(rf"[老小](.)|(.{{1,2}})(?:某+|{knowledge.either('alias/forms_of_address')})"),
        head=re.compile(either(ends["head"]) + "$"),
        own=frozenset(ends["own"]),
        branch=re.compile(either(ends["branch"]) + "$"),
    )


def _forms(knowledge: Knowledge) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """The full names of each form in ``names/*``: of most, and of those that are common words too."""
    plain: dict[str, set[str]] = {}
    common: dict[str, set[str]] = {}
    for lexicon in knowledge.under("names/"):
        for name, *fields in knowledge.entries(lexicon) if lexicon != "names/tails" else ():
            full, words = normalize_name(name), _split(fields, 2)
            for form in (name, *_split(fields, 1)):
                fulls = common if form in words else plain
                fulls.setdefault(full if form is name else normalize_name(form), set()).add(full)
    return plain, common


def _organ_tails(knowledge: Knowledge) -> dict[str, str]:
    """The whole tail of each short one in ``names/tails``, but not of an organ's office (政府办)."""
    tails: dict[str, str] = {}
    for whole, *fields in knowledge.entries("names/tails"):
        for short in _split(fields, 1):
            same = short[-1] == whole[-1] or short[-1] + "员会" == whole[-3:]
            if short == "政府" or (len(short) > 2 and same):
                tails[short] = whole
    return tails


def _split(fields: list[str], at: int) -> list[str]:
    return [f for f in fields[at].split("|") if f] if len(fields) > at else []
