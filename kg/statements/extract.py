"""From mentions and entities to statements with their evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import ahocorasick_rs

from kg.entities import Resolution
from kg.knowledge import Knowledge
from kg.model import (
    Document,
    Issue,
    Mention,
    Sentence,
    Span,
)
from kg.pattern import Folded, Item, fold, symbols
from kg.statements.aid import Aid
from kg.statements.attribution import attribution
from kg.statements.context import ContextRule, compile_contexts, status
from kg.statements.figures import Figure, figures
from kg.statements.formulas import components
from kg.statements.found import Found
from kg.statements.maker import Extraction, Maker
from kg.statements.metrics import metrics
from kg.statements.owners import makers, owners
from kg.statements.periods import Period, periods
from kg.statements.posts import Posts
from kg.statements.quotes import quotations
from kg.statements.relation_rules import RuleSet, compile_rules
from kg.statements.relations import relations
from kg.statements.topics import topics

_POSITIONS = {
    "enterprise": "Title",
    "party": "Title",
    "compound": "Title",
    "government": "Office",
}  # families of titles
_CAREER = re.compile(
    r"(?<![^，；。：年月起\s])(?:曾|历|现|先后|兼|出|担|先后担|拟)?任(?![务何意性免命由职])"
    r"|\d年(?:\d{1,2}月)?(?:至今|(?:至|—{1,2}|-)\d{2,4}年(?:\d{1,2}月)?)，"
)
_CHIEF = re.compile("[厅局处科部院校所]长(?![期远效久江安春])")  # 公安厅|长
_TOLD = {  # what a title tells of the place where it is held
    "Headship": re.compile("[省市县区州盟旗乡镇]长$|^[乡镇]党委"),
    "VillageOffice": re.compile("^(?:村(?!镇|民$|民代表)|社区|驻村|第一书记|工作队)"),
}
_URGES = re.compile("(?:指出|强调|要求|希望|勉励)，[^。！？]{0,60}?要")
# What somebody may only call for.
_DEEDS = frozenset({"launched", "developsIndustry", "established", "hasProject", "implements", "issued"})
# In a rule's unless: whose a thing is, or where a person has a position, has been read before.
_WHOSE, _PLACED = "told", "placed"
_OWNED = frozenset({"hasProject", "launched", "produces"})  # statements that tell whose a thing is
_GOODS = re.compile(r"(?:、|以及|[和及与])[^，。；：！？、\n]{1,12}")  # between goods that are given together
_BEFORE = 16  # characters before a statement's words in which its time may stand
_DATED = frozenset({"established", "formedFrom", "acquired", "receivedHonor", "launched"})


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
    kinds = tuple(_position(name, family[name]) for name in names)
    return Grammar(
        RuleSet(compile_rules(knowledge)), compile_contexts(knowledge), symbols(knowledge), automaton, kinds
    )


def _position(title: str, family: str) -> str:
    """The kind of position that a title of a family folds into."""
    told = next((kind for kind, pattern in _TOLD.items() if pattern.search(title)), None)
    return told or _POSITIONS.get(family, "Profession")


def extract(
    document: Document,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    resolution: Resolution,
    knowledge: Knowledge,
) -> Extraction:
    """Read the statements of a report; every one has evidence in it."""
    g = grammar(knowledge)
    text = document.text
    said_of = topics(text, sentences, mentions, knowledge)
    types = {e.id: e.type for e in resolution.entities}
    of = attribution(text, said_of, resolution.links, types, resolution.speaker, knowledge)
    maker = Maker(document, mentions, resolution, knowledge)
    all_figures: list[Figure] = []
    all_periods: list[Period] = []
    found: list[Found] = list(owners(mentions, resolution, knowledge))
    owned = {e for f in found if f.predicate == "partOf" for e in maker.entities(f.subject)}
    known = frozenset(i for i, link in enumerate(resolution.links) if owned & set(link))
    heading = ""
    # things of which it has been told whose they are
    told_of = {e for f in found if f.predicate in _OWNED for e in maker.entities(f.object)}
    folds: list[Folded] = []
    ordered = sorted(range(len(mentions)), key=lambda i: mentions[i].span.start)
    aid = Aid(of, knowledge)
    placed: set[str] = set()  # persons of whom a position has been read
    at = 0
    for sentence in sentences:
        if sentence.heading:
            heading = text[sentence.span.start : sentence.span.stop]
        while at < len(ordered) and mentions[ordered[at]].span.start < sentence.span.start:
            at += 1
        here = []
        while at < len(ordered) and mentions[ordered[at]].span.stop <= sentence.span.stop:
            here.append(ordered[at])
            at += 1
        counted = figures(text, sentence.span.start, sentence.span.stop, knowledge)
        dated = periods(text, sentence.span.start, sentence.span.stop, knowledge)
        all_figures += counted
        all_periods += dated
        items = folded_items(text, sentence.span, here, mentions, counted, dated, g)
        folded = fold(text, sentence.span.start, sentence.span.stop, items, g.symbols)
        folds.append(folded)
        given = list(aid.read(folded, sentence.paragraph))
        said = [("partOf", i) for i in here if i in known]
        said += [(f.predicate, f.object) for f in given if isinstance(f.object, int)]
        said += [(_WHOSE, i) for i in here if told_of & set(resolution.links[i])]
        said += [(_PLACED, i) for i in here if placed & set(maker.entities(i))]
        urges = _URGES.search(folded.text)
        for f in (*given, *relations(folded, g.rules, of, text, said)):
            urged = urges is not None and urges.end() <= f.at[0] + 1 and _urged(f, sentence.span, mentions)
            state = f.status or status(g.contexts, folded.text, *f.at, heading, f.predicate)
            if state != "negated" and not urged:
                found.append(replace(f, status=state, qualifiers=_timed(f, dated)))
                if f.predicate in _OWNED:
                    told_of.update(maker.entities(f.object))
                placed.update(maker.entities(f.subject) if f.predicate == "holdsPosition" else ())
    told = {(f.predicate, e) for f in found for e in maker.entities(f.object)}
    found += makers(mentions, resolution, told)
    unfolded = list(components(text, sentences, mentions, knowledge))
    maker.issues += [maker.placed(x) for x in unfolded if isinstance(x, Issue)]
    found = list(Posts(text, mentions, resolution).parted(found))
    for f in (*found, *quotations(text, mentions, knowledge), *(x for x in unfolded if isinstance(x, Found))):
        maker.relation(f)
    givers = _given(found, all_figures, mentions, text)
    for reading in metrics(text, sentences, mentions, all_figures, all_periods, knowledge):
        giver = givers.get(reading.figure.span, reading.subject)
        if giver is not None or reading.figure.span not in givers:
            maker.metric(reading, of, giver)
    return maker.result(sentences, all_figures)


def _urged(f: Found, sentence: Span, mentions: Sequence[Mention]) -> bool:
    """Whether a deed that a leader calls for (周某强调，要开展…) is of nobody whom his sentence names: then
    nobody is known to do it."""
    named = isinstance(f.subject, int) and sentence.covers(mentions[f.subject].span)
    return not named and f.predicate in _DEEDS


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


def _given(
    found: Iterable[Found], counted: Sequence[Figure], mentions: Sequence[Mention], text: str
) -> dict[Span, int | str | None]:
    """Who gave the sums and goods that aid consists of; None where the words name whom it is for: then the
    sum is no figure of anybody."""
    given = [(f, v) for f in found if f.predicate == "fundedAid" for k, v in f.qualifiers if k == "amount"]
    givers: dict[Span, int | str | None] = {}
    for s in [f.span for f in counted] if given else []:
        for f, v in given:
            if f.cue.covers(s) and text[s.start : s.stop] == v:
                beside = isinstance(f.object, int) and f.cue.covers(mentions[f.object].span)
                givers[s] = None if beside else givers.get(s, f.subject)
    for a, b in pairwise([f.span for f in counted] if givers else []):  # 捐赠路灯110盏、图书2000册
        if a in givers and _GOODS.fullmatch(text, a.stop, b.start):
            givers.setdefault(b, givers[a])
    return givers


def _timed(f: Found, dated: Sequence[Period]) -> tuple[tuple[str, str], ...]:
    """The qualifiers of a statement with how often aid is given, or when something came about, as its span
    says."""
    wanted = {"fundedAid": ("Frequency", "frequency")}.get(f.predicate)
    wanted = ("Period", "time") if f.predicate in _DATED else wanted
    known = dict(f.qualifiers)
    if wanted is None or wanted[1] in known:
        return f.qualifiers
    said = f.cue if f.predicate == "fundedAid" else f.span  # how often is said of the sum beside it
    near = [p for p in dated if p.kind == wanted[0] and said.start - _BEFORE <= p.span.start < said.stop]
    if near:
        known[wanted[1]] = max(near, key=lambda p: p.span.start <= f.cue.start and p.span.start).text
    return tuple(sorted(known.items()))
