"""A sentence as the rules see it: its mentions, figures, periods and positions folded into symbols."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick_rs

from kg.knowledge import Knowledge
from kg.model import (
    Mention,
    Span,
)
from kg.pattern import Item, symbols
from kg.statements.context import ContextRule, compile_contexts
from kg.statements.figures import Figure
from kg.statements.periods import Period
from kg.statements.relation_rules import RuleSet, compile_rules

_POSITIONS = {
    "enterprise": "Title",
    "party": "Title",
    "compound": "Title",
    "government": "Office",
}  # families of titles
_CAREER = re.compile(
    r"(?<![^，；。：年月起\s他她])(?:同时|还)?(?:曾|历|现|先后|兼|出|担|先后担|拟)?任(?![务何意性免命由职])"
    r"|\d年(?:\d{1,2}月)?(?:至今|(?:至|—{1,2}|-)\d{2,4}年(?:\d{1,2}月)?)，"
)
_CHIEF = re.compile("[厅局处科部院校所]长(?![期远效久江安春])")  # 公安厅|长
_TOLD = {  # what a title tells of the place where it is held
    "Headship": re.compile("[省市县区州盟旗乡镇]长$|^[乡镇]党委|^自治区(?:副|代)?主席"),
    "VillageOffice": re.compile("^(?:村(?!镇|民$|民代表)|社区|驻村|第一书记|工作队)"),
}


@dataclass(frozen=True)
class Grammar:
    """The compiled rules of a knowledge."""

    rules: RuleSet
    contexts: tuple[ContextRule, ...]
    symbols: dict[str, str]
    titles: ahocorasick_rs.AhoCorasick
    title_kinds: tuple[str, ...]


@lru_cache(maxsize=4)
def grammar(knowledge: Knowledge) -> Grammar:
    """The compiled rules of a knowledge, made once for each."""
    roles = frozenset(knowledge.words("context/group_roles"))
    family = {e[0]: e[1] for e in knowledge.entries("titles") if e[1] != "address" and e[0] not in roles}
    names = tuple(sorted(family, key=lambda w: (-len(w), w)))
    automaton = ahocorasick_rs.AhoCorasick(names, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    staff = knowledge.words("context/staff_ends")
    kinds = tuple(_position(name, family[name], staff) for name in names)
    return Grammar(
        RuleSet(compile_rules(knowledge)), compile_contexts(knowledge), symbols(knowledge), automaton, kinds
    )


def _position(title: str, family: str, staff: tuple[str, ...]) -> str:
    """The kind of position that a title of a family folds into; ``staff``: how those of workers end."""
    told = next((kind for kind, pattern in _TOLD.items() if pattern.search(title)), None)
    return told or _POSITIONS.get(family, "Staff" if title.endswith(staff) else "Profession")


def folded_items(
    text: str,
    span: Span,
    here: Sequence[int],
    mentions: Sequence[Mention],
    counted: Sequence[Figure],
    dated: Sequence[Period],
    g: Grammar,
) -> list[Item]:
    """What is folded in a sentence: mentions first, then figures, periods and titles where they do not
    overlap these; titles only where the sentence names a person or tells of a career (控股股东 is no position
    elsewhere)."""
    named = any(mentions[i].type == "Person" for i in here)
    named = named or _CAREER.search(text, span.start, span.stop) is not None
    here_text = text[span.start : span.stop] if named else ""
    items = [Item(mentions[i].span.start, mentions[i].span.stop, mentions[i].type, i) for i in here]
    # 董事会秘书 is a position, not the board
    wider = [(span.start + a, span.start + b) for _, a, b in g.titles.find_matches_as_indexes(here_text)]
    items = [
        x
        for x in items
        if x.type != "OrganizationUnit" or not any(a <= x.start and x.stop < b for a, b in wider)
    ]
    taken = [(x.start, x.stop) for x in items]
    # 市委书记 behind the mention 绥化市委 leaves the position 书记
    for a, b in taken if named else ():
        here_text = here_text[: a - span.start] + "\0" * (b - a) + here_text[b - span.start :]
    titles = [
        Item(span.start + a, span.start + b, g.title_kinds[n], -1)
        for n, a, b in g.titles.find_matches_as_indexes(here_text)
    ]
    titles += [Item(b, b + 1, "Office", -1) for _, b in taken if named and _CHIEF.match(text, b - 1)]
    rest = [Item(f.span.start, f.span.stop, f.kind, -1) for f in counted]
    rest += [Item(p.span.start, p.span.stop, p.kind, -1) for p in dated]
    rest += titles
    for item in sorted(rest, key=lambda x: (x.start, -x.stop)):
        if not any(a < item.stop and item.start < b for a, b in taken):
            taken.append((item.start, item.stop))
            items.append(item)
    return sorted(items, key=lambda x: x.start)
