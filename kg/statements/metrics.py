"""Metrics: what a figure counts, when, how surely, and of whom where the sentence says so."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.entities.names import ENTERPRISE
from kg.knowledge import Knowledge
from kg.model import Mention, Sentence, Span, Status
from kg.statements.bearers import bearers
from kg.statements.classes import classes
from kg.statements.figures import Figure
from kg.statements.formula_words import without_parts
from kg.statements.metric_base import BEARING, MEASURED
from kg.statements.metric_rules import metric_rules, planned
from kg.statements.metric_sentences import Named, SentenceReader
from kg.statements.outline import Outline
from kg.statements.periods import Period
from kg.statements.tables import Cell, tables

# Things that bear figures of their own behind a class of enterprises.
_OWN = frozenset(
    ("Group", "Company", "Fund", "Facility", "Project", "Product", "OrganizationUnit", "Institution")
)


# Whom the figures of a table may belong to, where its rows name nobody; how often they are read right.
_REPORTING = ("Organization", "Region")
_TABLED = 0.9
_YEAR = re.compile(r"(?:截[至止]到?|到)?((?:19|20)\d\d年)(?!以来|起)")
_TIMES = frozenset(("次", "期", "场", "届"))  # what is held so often bears it (董事会11次)
# What joins a mention of a list to the next one, and the last to the figure that counts them all.
_JOINT = (
    re.compile(r"[”》]?(?:项目|工程)?[、和与及][“《]?"),
    re.compile(r"[”》]?(?:项目|工程)?等[\u4e00-\u9fff]{0,12}"),
)
_SHORTEST = 2  # characters of a metric's name
# What tells that a figure is of all of a list together (甲公司、乙公司合计销售8万辆).
_TOGETHER = re.compile(
    r"[”》]?等?(?:[^，。；\d]{0,10}(?:共|合计|总计)[^，。；\d]{0,10}"
    r"|(?:[\d一二两三四五六七八九十]{1,3}[家户大]|等[\u4e00-\u9fff]{0,6}(?:企业|公司|单位))[^，。；\d均都各双皆别]{2,20})"
)
_SOME = re.compile(r"(?<=[，；。])\d{1,3}[户家]企业(?![，。；：、的和与业])")  # 18户盈利；7户企业亏损
_TRIED = 40  # mentions between a class or a list and a figure that are looked at
_BESIDE, _TAIL = (
    4,
    4,
)  # characters between a mention and the figure that counts it; of the mention that are compared


@dataclass(frozen=True, slots=True)
class MetricReading:
    """A figure with the name of what it counts.

    ``subject`` is the index of the mention that bears it, None if the topic decides; ``hint`` then names the
    types that the bearer must have, () for any; ``counted`` are the mentions that the figure counts, which do
    not bear it (职工公寓1200套; 甲桥、乙桥等7座桥); ``reporter`` is the mention of the body that reports on a
    class of enterprises. ``span`` is what says it, ``time`` a period as written, ``at`` where the topic is
    looked for (None: at the figure); ``after`` is the figure that has the same bearer where nobody else is
    named.
    """

    metric: str
    figure: Figure
    time: str | None
    subject: int | None
    span: Span
    rule: str
    confidence: float
    status: Status = "asserted"
    hint: tuple[str, ...] = ()
    counted: tuple[int, ...] = ()
    reporter: int | None = None
    at: int | None = None
    after: Span | None = None


def metrics(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    figures: Sequence[Figure],
    periods: Sequence[Period],
    knowledge: Knowledge,
) -> list[MetricReading]:
    """The metrics of a report, in order of their figures."""
    order = sorted(range(len(mentions)), key=lambda i: mentions[i].span)
    reader = SentenceReader(text, [mentions[i] for i in order], periods, knowledge)
    plans = metric_rules(knowledge).by_use["planned"]
    now = re.compile(knowledge.either("metric/no_plan"))  # behind it no plan goes on
    starts = [f.span.start for f in figures]
    out: list[MetricReading] = []
    tabled = list(tables(knowledge).read(text))
    within = [t.span.start for t in tabled]
    outline = Outline(text, knowledge)
    heading, last = "", None  # the heading, the period of the figure before
    headed: str | None = None  # the period of the heading, or of the title where it has none
    title: str | None = None
    opened: str | None = None  # the period that a sentence of the paragraph has opened its figures with
    paragraph, classed = -1, list[int]()  # the classes that are subjects in this paragraph so far
    for sentence in sentences:
        span = sentence.span
        if (k := bisect_right(within, span.start)) and span.start < tabled[k - 1].span.stop:
            continue
        if outline.add(sentence):
            own = (reader.titled(over) for over in outline)
            headed = next((time for time in own if time), title)
            title = title or (headed if not heading else None)
            heading = outline.telling(plans)
        if sentence.paragraph != paragraph:
            paragraph, classed, opened = sentence.paragraph, [], None
        ends = classes(knowledge).ends(text, span, reader.named)
        classed += [e for e in ends if not reader.named(e - 1)]
        if classed:
            classed = sorted((*classed, *(m.start() for m in _SOME.finditer(text, span.start, span.stop))))
        lo, hi = bisect_left(starts, span.start), bisect_left(starts, span.stop)
        named_here = reader.mentions[
            bisect_left(reader.starts, span.start) : bisect_left(reader.starts, span.stop)
        ]
        counted = without_parts(figures[lo:hi], named_here)
        if not counted:
            continue
        whole = text[span.start : span.stop]
        possible = [p for p in plans if p.regex.search(heading if p.scope == "heading" else whole)]
        opened = reader.dating.opening(span) or opened
        plan: int | None = None  # where the last planned figure of the sentence ends
        for named in reader.read(span, counted):
            stop = named.figure.span.stop
            on = opened if reader.dating.goes_on(span.start, stop) else None
            if not named.former:
                last = named.time or (last if whole.startswith("其中") else on or headed)
            time = named.time if named.former else last
            years = (reader.dating.first(span.start, stop), opened, headed)
            start = min(named.span.start, _clause_start(text, span.start, stop))
            future = planned(possible, text[start:stop], text[span.start : stop], heading)
            future |= plan is not None and not now.search(text, plan, stop)
            plan = stop if future else None
            out.append(
                _reading(
                    text,
                    replace(named, time=_dated(time, years)),
                    reader,
                    order,
                    _standing(named.former, time, future),
                    _last(classed, named.figure.span.start),
                    knowledge,
                )
            )
    out += (_tabled(cell, table.span.start, reader, order) for table in tabled for cell in table.cells)
    return sorted(out, key=lambda r: r.figure.span)


def _standing(former: bool, time: str | None, planned: bool) -> Status:
    """The status of a figure: what a plan starts from still holds, what has been replaced has ended."""
    if former:
        return "asserted" if time or planned else "ended"
    return "planned" if planned else "asserted"


def _clause_start(text: str, start: int, stop: int) -> int:
    """Where the clause of what ends at ``stop`` begins in a sentence that begins at ``start``."""
    return max(text.rfind(mark, start, stop) for mark in "，；：") + 1 or start


def _tabled(cell: Cell, start: int, reader: SentenceReader, order: Sequence[int]) -> MetricReading:
    """A figure of a table that starts at ``start``: of what its row names, else of whom the report is."""
    k = bisect_left(reader.starts, cell.label.start)
    named = k < len(order) and reader.mentions[k].span == cell.label and reader.mentions[k].type in BEARING
    return MetricReading(
        metric=cell.name,
        figure=cell.figure,
        time=cell.time,
        subject=order[k] if named else None,
        span=cell.span,
        rule="metric.table",
        confidence=_TABLED,
        status="planned" if cell.planned else "asserted",
        hint=_REPORTING,
        at=start,
    )


def _last(ends: Sequence[int], at: int) -> int | None:
    """The last of these offsets, which are in order, up to ``at``."""
    k = bisect_right(ends, at)
    return ends[k - 1] if k else None


def _dated(time: str | None, told: Iterable[str | None]) -> str | None:
    """A whole year with the first year that is told (2023年全年)."""
    whole = time in ("全年", "年内", "年末", "年底")
    year = next((m for t in told if whole and (m := _YEAR.match(t or ""))), None)
    return f"{year[1]}{time}" if year else time


def _reading(
    text: str,
    found: Named,
    reader: SentenceReader,
    order: Sequence[int],
    status: Status,
    classed: int | None,
    knowledge: Knowledge,
) -> MetricReading:
    known = bearers(knowledge)
    subject, hint = found.bearer, known.of(found.text, text, found.figure.span)
    if hint and (subject is None or reader.mentions[subject].type not in hint.types):
        of = known.find(text, found.figure.span, hint, reader.mentions, reader.starts)
        fits = subject is not None and (
            not hint.must or reader.mentions[subject].type in hint.types or found.listed
        )
        subject = of if of is not None else subject if fits else None
    if subject is None:
        subject = known.bracketed(text, found.figure.span, reader.mentions, reader.starts)
    if subject is None and not (hint and hint.must):
        subject = known.offered(text, found.figure.span, reader.mentions, reader.starts)
    types = hint.types if hint and hint.must else frozenset()
    reporter = None
    if subject is None and classed is not None and (not types or "GovernmentBody" in types):
        lo, hi = bisect_left(reader.starts, classed), bisect_left(reader.starts, found.figure.span.start)
        if not any(m.type in _OWN for m in reader.mentions[lo : min(hi, lo + _TRIED)]):
            reporter = classes(knowledge).reporter(text, classed, reader.mentions, reader.starts)
            able = classes(knowledge).able(text, classed)  # nobody else, unless an enterprise reports alone
            able = able if able & reader.types or not lo else ENTERPRISE
            types = able if reporter is None else frozenset({"GovernmentBody"})
    counted = [k for k in (_counted(found, reader), *_listed(found, reader)) if k is not None]
    if types and len(counted) > 1:  # 甲公司、乙公司等8家企业利润6亿元
        types |= classes(knowledge).types
    elif len(counted) > 1 and all(reader.mentions[k].type in ENTERPRISE for k in counted):
        types = frozenset(_REPORTING)  # no project bears how many enterprises do something
    return MetricReading(
        metric=_unclassed(text, found.text, classed),
        figure=found.figure,
        time=found.time,
        subject=None if subject is None else order[subject],
        span=found.span,
        rule=found.rule,
        confidence=found.confidence,
        status=status,
        hint=tuple(sorted(types)),
        reporter=None if reporter is None else order[reporter],
        after=found.after,
        counted=tuple(order[k] for k in counted),
    )


def _unclassed(text: str, name: str, classed: int | None) -> str:
    """The name of a metric without the class of enterprises, ending at ``classed``, that it begins with."""
    for n in range(len(name) - _SHORTEST, _SHORTEST, -1) if classed is not None else ():
        if text.endswith(name[:n], 0, classed):
            return name[n:]
    return name


def _counted(found: Named, reader: SentenceReader) -> int | None:
    """The mention right before a figure that its name ends with, or that is but a word of its name."""
    k = bisect_left(reader.starts, found.figure.span.start) - 1
    unit = found.figure.quantity.unit
    if k >= 0 and reader.mentions[k].type == "Product" and _within(found.text, reader.mentions[k].name):
        return k
    if k < 0 or found.figure.kind != "Count" or unit in _TIMES or reader.mentions[k].type not in MEASURED:
        return None
    span = reader.mentions[k].span
    beside = found.figure.span.start - span.stop <= _BESIDE
    return k if beside and found.text.endswith(reader.text[span.start : span.stop][-_TAIL:]) else None


def _within(name: str, word: str) -> bool:
    """Whether a metric's name holds a word with others on either side of it (惠农一卡通补贴)."""
    return 0 < name.find(word) < len(name) - len(word)


def _listed(found: Named, reader: SentenceReader) -> range:
    """The mentions of a list that a figure counts with others of their kind (甲公司、乙公司等8家企业)."""
    at = found.figure.span.start
    last = bisect_left(reader.starts, at) - 1
    least = max(0, last - _TRIED)
    while last > least and (reader.mentions[last].type == "Industry" or reader.mentions[last].nominal):
        last -= 1
    first, stop = last, at
    together = last > 0 and _TOGETHER.fullmatch(reader.text, reader.mentions[last].span.stop, at)
    while first >= 0 and (
        (together and stop == at)
        or _JOINT[stop == at].fullmatch(reader.text, reader.mentions[first].span.stop, stop)
    ):
        first, stop = first - 1, reader.mentions[first].span.start
    alone = together and first + 1 == last
    return range(0) if alone else range(first + 1, last + 1)
