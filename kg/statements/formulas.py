"""Formulas such as “一四八”: which of the named things behind a strategy are its counted parts, and in which
role."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

from kg.knowledge import Knowledge
from kg.mentions.limbs import LIMB
from kg.model import Issue, Mention, Sentence, Span
from kg.statements.formula_words import NUMBER, FormulaWords, formula_words
from kg.statements.found import Found
from kg.statements.numerals import numeral

_FORMULAS = frozenset({"Initiative", "Strategy"})
_FAR = 30  # sentences behind the formula in which a piece of its name may open a sentence
_PIECE = re.compile(r"[\s（(）)、.．◆◎●一二三四五六七八九十\d]{0,6}[“【‘]([^“”【】\n]{1,6})[”】’]")
_ONE = re.compile(r"一个?总?(?:目标|定位|愿景|引领|核心)[^。；\n]{0,20}$")
# These are parts only with a role or a number.
_LOOSE = frozenset({"Goal", "Initiative", "Facility", "Place", "Project"})
_NEAR = 300  # characters within which the formula is evidence of its part
_TOLD = 80  # characters between a formula and the first of its words that is told
_REACH = 5  # sentences behind the formula that may unfold it
_NUMBERED = re.compile(rf"[{NUMBER}两双三\dN]")
_SEVERAL = re.compile(rf"[{NUMBER[1:]}双\dN](?!年|个?月|[届次])")
# What says that a formula is being unfolded; behind other words a list counts only if the formula has its
# number.
_STRONG = re.compile(
    r"即|：|其中|包括|包含|涵盖|分别|就是|指|由|——|（|，以(?![^，。；]*[，。；])|所谓|核心|为主体"
)
_AT_ONCE = re.compile(r"即|：|包括|分别|由|——|(?<!为主线)(?<!为契机)(?<!为抓手)(?<!为牵引)(?<!为重点)，以")
_CLAUSE = re.compile(r"[，。；：！？\n]")


def components(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention], knowledge: Knowledge
) -> Iterator[Found | Issue]:
    """``hasComponent`` statements, and an Issue where a declared count differs from the listed parts (span in
    the text)."""
    words = formula_words(knowledge)
    wholes, parts = (
        knowledge.ontology.subtypes("Strategy") | {"Initiative"},
        knowledge.ontology.range("hasComponent"),
    )
    by_sentence: dict[int, list[int]] = {}
    at = 0
    for n, s in enumerate(sentences):
        while at < len(mentions) and mentions[at].span.start < s.span.stop:
            by_sentence.setdefault(n, []).append(at)
            at += 1
    for n, here in by_sentence.items():
        for k in here:
            if mentions[k].type in wholes and not mentions[k].nominal and mentions[k].rule != LIMB:
                yield from _unfold(text, sentences, mentions, by_sentence, n, k, words, parts)


def _unfold(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    by_sentence: dict[int, list[int]],
    n: int,
    whole: int,
    words: FormulaWords,
    parts: frozenset[str],
) -> Iterator[Found | Issue]:
    name = mentions[whole]
    end = sentences[n].span.stop
    if any(
        mentions[k].type == "Strategy"
        and mentions[k].span.start > name.span.stop
        and _NUMBERED.search(mentions[k].name)
        for k in by_sentence[n]
    ):
        return
    number = _SEVERAL if name.type == "Initiative" else _NUMBERED  # 一企一策 announces no parts
    strict = name.name in words.known or not number.search(name.name)
    stretches, pieces = _stretches(text, sentences, mentions, by_sentence, n, name, strict, words)
    told = _limbs(mentions, whole)
    if told and not any(s.covers(told) for s in stretches):
        stretches.append(told)
    for stretch in stretches:
        inside = _within(mentions, by_sentence, stretch, n)
        if inside and stretch.start < end:
            inside = _at_once(text, mentions, inside, stretch, name, strict, words)
        yield from _miscounted(text, mentions, inside, stretch, words, name.name)
        for k in inside:
            other = mentions[k]
            here = _list(text, mentions, inside, k)
            counted = len(here) > 1 and len(here) in _numbers(name.name)
            if other.type not in parts or other.nominal or not (_idea(other.type) or counted):
                continue
            role = _role(text, _whole(mentions, here), stretch, words)
            if (
                other.span.start not in pieces
                and other.type in _LOOSE
                and other.rule != LIMB
                and not role
                and len(here) == 1
                and not _ONE.search(text, stretch.start, other.span.start)
            ):
                continue
            near = other.span.stop - name.span.start < _NEAR
            span = Span(name.span.start, other.span.stop) if near else other.span
            yield Found(
                whole,
                "hasComponent",
                k,
                (("role", role),) if role else (),
                "asserted",
                span,
                other.span,
                "formula.part",
                0.8,
                (0, 0),
            )


def _limbs(mentions: Sequence[Mention], whole: int) -> Span | None:
    """Where the words of a formula are told one by one behind it, None where they are not."""
    behind = dropwhile(lambda m: m.rule != LIMB and m.type not in _FORMULAS, mentions[whole + 1 :])
    found = list(takewhile(lambda m: m.rule == LIMB, behind))
    near = found and found[0].span.start - mentions[whole].span.stop < _TOLD
    return Span(found[0].span.start, found[-1].span.stop) if near else None


def _at_once(
    text: str,
    mentions: Sequence[Mention],
    inside: Sequence[int],
    stretch: Span,
    name: Mention,
    strict: bool,
    words: FormulaWords,
) -> list[int]:
    """Those of the mentions behind a formula in its own sentence that may be parts.

    None is from where the sentence goes on to what is done; where no strong word stands before them, they are
    a list of as many as the formula says, or one with a role.
    """
    onward = words.onward.search(text, mentions[inside[0]].span.stop, stretch.stop)
    found = [k for k in inside if not onward or mentions[k].span.start < onward.start()]
    if strict or _STRONG.search(text, name.span.stop, mentions[found[0]].span.start):
        return found
    first = _list(text, mentions, found, found[0])
    listed = len(first) > 1 and mentions[first[0]].type != "Initiative"
    told = listed or _role(text, _whole(mentions, first), stretch, words)
    return first if told and len(first) in _numbers(name.name) else []


def _stretches(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    by_sentence: dict[int, list[int]],
    n: int,
    name: Mention,
    strict: bool,
    words: FormulaWords,
) -> tuple[list[Span], set[int]]:
    """Where the formula ``name`` of the ``n``-th sentence is unfolded, and where pieces of it stand that are
    parts.

    A name with numbers announces its parts; another one (``strict``) has parts only where the text says so at
    once.
    """
    end = sentences[n].span.stop
    tail = text[name.span.stop : end]
    stretches = []
    opener = words.opener.search(tail)
    if opener and (not strict or _AT_ONCE.search(tail[:12])):
        stretches.append(Span(name.span.stop + opener.start(), end))
    if not strict or stretches:
        stretches += _going_on(text, sentences, n, words, 2)
    reached = stretches[-1].stop if stretches else end
    pieces = set[int]()
    for m in range(n + 1, min(n + 1 + _FAR, len(sentences)) if not strict else 0):
        later = sentences[m].span
        piece = _PIECE.match(text, later.start, later.stop)
        if not piece or piece[1] not in name.name or piece[1] == name.name:
            continue
        part = Span(*piece.span(1))
        if any(mentions[k].span == part for k in by_sentence.get(m, ())):
            stretches.append(part)
            pieces.add(part.start)
        elif later.start >= reached:
            stretches += [later, *_going_on(text, sentences, m, words, 0)]
            reached = stretches[-1].stop
    return stretches, pieces


def _going_on(
    text: str, sentences: Sequence[Sentence], n: int, words: FormulaWords, paragraphs: int
) -> Iterator[Span]:
    """The sentences behind the ``n``-th, as many paragraphs on, that go on listing (一是…。二是…)."""
    for later in sentences[n + 1 : n + 1 + _REACH]:
        opens = words.part.match(text, later.span.start, later.span.stop)
        if later.paragraph > sentences[n].paragraph + paragraphs or not opens:
            return
        yield later.span


def _numbers(name: str) -> set[int]:
    """The numbers in a formula: 一核四链百亿 has 1 and 4."""
    return {
        int(v)
        for c in name
        if c in NUMBER + "两双" or c.isdecimal()
        for v in [int(c) if c.isdecimal() else numeral(c.replace("双", "两"))]
        if v is not None
    }


def _list(text: str, mentions: Sequence[Mention], inside: Sequence[int], k: int) -> list[int]:
    """The members of the 、-list that a mention stands in, itself included, in order."""
    at = inside.index(k)
    first = last = at
    while first > 0 and _joined(text, mentions[inside[first - 1]], mentions[inside[first]]):
        first -= 1
    while last + 1 < len(inside) and _joined(text, mentions[inside[last]], mentions[inside[last + 1]]):
        last += 1
    return list(inside[first : last + 1])


def _whole(mentions: Sequence[Mention], members: Sequence[int]) -> Span:
    return Span(mentions[members[0]].span.start, mentions[members[-1]].span.stop)


def _joined(text: str, a: Mention, b: Mention) -> bool:
    between = text[a.span.stop : b.span.start]
    return between == "”“" or between.strip("“”") in ("、", "和", "与", "及", "以及")


def _idea(type_: str) -> bool:
    return type_ in {"Goal", "Platform", "Industry", "Initiative", "Facility", "Place", "Project"}


def _within(
    mentions: Sequence[Mention], by_sentence: dict[int, list[int]], stretch: Span, n: int
) -> list[int]:
    return [
        k for m in range(n, n + 1 + _FAR) for k in by_sentence.get(m, ()) if stretch.covers(mentions[k].span)
    ]


def _role(text: str, span: Span, stretch: Span, words: FormulaWords) -> str | None:
    """The role that the clause of a part names: the word behind its list (四大平台), else the word before it
    (以…为核心)."""
    stop = _CLAUSE.search(text, span.stop, stretch.stop)
    after = text[span.stop : stop.start() if stop else stretch.stop]
    starts = [m.end() for m in _CLAUSE.finditer(text, stretch.start, span.start)]
    before = text[starts[-1] if starts else stretch.start : span.start]
    for piece in (after, before):
        hits = [(m.start(), role) for pattern, role in words.roles for m in pattern.finditer(piece)]
        if hits:
            return min(hits)[1] if piece is after else max(hits)[1]
    return None


def _miscounted(
    text: str,
    mentions: Sequence[Mention],
    inside: Sequence[int],
    stretch: Span,
    words: FormulaWords,
    name: str,
) -> Iterator[Issue]:
    """An Issue for each 四大平台 whose list before it has another number of members; ``span`` is of the
    text."""
    for m in words.counted.finditer(text, stretch.start, stretch.stop):
        count = numeral(m[1])
        last = next((k for k in reversed(inside) if mentions[k].span.stop <= m.start()), None)
        if count is None or last is None or text[mentions[last].span.stop : m.start()].strip("”’等、 "):
            continue
        listed = len(_list(text, mentions, inside, last))
        if listed != count:
            message = f"{name}: {m[0]} is declared, {listed} listed"
            yield Issue("warning", "count-differs", "", message, Span(mentions[last].span.start, m.end()))
