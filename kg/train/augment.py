"""Variation of tagged reports while training: other names, other punctuation, sentences of news stories.

Written reports have tidy, fictional names; real ones do not. Names are swapped over the whole document (so
that short forms and
other names with the same stem follow) and mention by mention, quotation marks come and go, and sentences in
the manner of news stories put names next to verbs.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from kg.train.names import Names, stem_of
from kg.train.reports import Tagged, parse

_HAN = re.compile(r"[一-鿿]{2,4}")
_PLACES = ("City", "County", "Township", "Village")
_BRANDED = ("Group", "Company", "Institution", "PartyOrganization", "Project", "Fund", "Product")
_RATE = {  # how often a mention gets a new name, by type
    "Person": 0.45, "Group": 0.35, "Company": 0.35, "GovernmentBody": 0.3, "Institution": 0.3,
    "PartyOrganization": 0.15, "Province": 0.3, "City": 0.4, "County": 0.4, "Township": 0.3,
    "Village": 0.2, "Place": 0.3, "Slogan": 0.4, "Meeting": 0.3, "Policy": 0.15, "Initiative": 0.1,
    "Strategy": 0.1, "Honor": 0.2, "Industry": 0.2,
}  # fmt: skip


def news(path: Path) -> list[str]:
    """Templates of sentences, one a line, with slots such as ``{P}`` (see the head of the file)."""
    return [
        line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
    ]


def vary(report: Tagged, names: Names, templates: Sequence[str]) -> Tagged:
    """Another version of a report; all chance comes from ``names.rng``."""
    out = _rename(report, names)
    out = _replace_mentions(out, names)
    out = _punctuate(out, names.rng)
    return _add_news(out, names, templates)


def _rebuild(report: Tagged, cuts: list[tuple[int, int, str]]) -> Tagged:
    """The report with stretches replaced; a cut lies within one mention, around one, or outside all."""
    pieces: list[str] = []
    shift: list[tuple[int, int]] = [(0, 0)]  # (from this old offset on, add this)
    position = moved = 0
    for start, stop, new in cuts:
        pieces += (report.text[position:start], new)
        moved += len(new) - (stop - start)
        shift.append((stop, moved))
        position = stop
    pieces.append(report.text[position:])
    mentions: list[tuple[int, int, str, int]] = []
    at = 0
    for start, stop, kind, number in report.mentions:
        while at + 1 < len(shift) and shift[at + 1][0] <= start:
            at += 1
        end = at
        while end + 1 < len(shift) and shift[end + 1][0] <= stop:
            end += 1
        first, last = start + shift[at][1], stop + shift[end][1]
        if last > first:
            mentions.append((first, last, kind, number))
    return Tagged("".join(pieces), tuple(mentions))


def _rename(report: Tagged, names: Names) -> Tagged:
    """Swap persons, place stems and brands wherever they stand in the document."""
    rng = names.rng
    table: dict[str, str] = {}
    heads: Counter[str] = Counter()
    for surface, kind in sorted({(report.text[a:b], k) for a, b, k, _ in report.mentions}):
        if kind == "Person" and _HAN.fullmatch(surface) and "某" not in surface and rng.random() < 0.7:
            table[surface] = names.person()
        elif kind in _PLACES and len(surface) >= 2 and rng.random() < 0.6:
            stem = stem_of(surface)
            if _HAN.fullmatch(stem) and stem not in table:
                table[stem] = names.stem(kind)
        elif kind in _BRANDED and _HAN.match(surface):
            heads[surface[:2]] += 1
    for head, count in sorted(heads.items()):
        if count >= 2 and not any(old.startswith(head) for old in table) and rng.random() < 0.5:
            table[head] = names.brand()
    if not table:
        return report
    pattern = re.compile("|".join(sorted(map(re.escape, table), key=lambda s: (-len(s), s))))
    edges = [False] * (len(report.text) + 1)
    for a, b, _, _ in report.mentions:
        edges[a] = edges[b] = True
    cuts = [
        (m.start(), m.end(), table[m[0]])
        for m in pattern.finditer(report.text)
        if not any(edges[m.start() + 1 : m.end()])
    ]
    return _rebuild(report, cuts)


def _replace_mentions(report: Tagged, names: Names) -> Tagged:
    scale = names.rng.choice((0.0, 0.5, 1.0))
    cuts = []
    for start, stop, kind, _ in report.mentions:
        if names.rng.random() < _RATE.get(kind, 0.0) * scale:
            new = names.mention(kind)
            if new:
                cuts.append((start, stop, new))
    return _rebuild(report, cuts)


def _punctuate(report: Tagged, rng: random.Random) -> Tagged:
    """Quotation marks dropped or straightened, other small differences of typing."""
    drop = rng.random() < 0.25
    table = {}
    if rng.random() < 0.1:
        table.update({"“": '"', "”": '"'})
    if rng.random() < 0.1:
        table.update({"（": "(", "）": ")"})
    if rng.random() < 0.1:
        table.update({"，": ",", "：": ":", "；": ";"})
    text = report.text
    quoted = [(a, b) for a, b, _, _ in report.mentions if text[a - 1 : a] == "“" and text[b : b + 1] == "”"]
    bare = {place for a, b in quoted if drop and rng.random() < 0.7 for place in (a - 1, b)}
    cuts = []
    for m in re.finditer("[“”（），：；]", text):
        if m.start() in bare:
            cuts.append((m.start(), m.end(), ""))
        elif m[0] in table:
            cuts.append((m.start(), m.end(), table[m[0]]))
    return _rebuild(report, cuts)


def _add_news(report: Tagged, names: Names, templates: Sequence[str]) -> Tagged:
    """Put a few sentences in the manner of news stories between the report's own."""
    rng = names.rng
    inside = {i for a, b, _, _ in report.mentions for i in range(a + 1, b)}
    ends = [m.end() for m in re.finditer("[。！？]\n?|\n", report.text) if m.end() not in inside]
    places = sorted({rng.choice(ends) for _ in range(rng.randrange(5))}) if ends and templates else []
    added = [(place, parse(_fill(rng.choice(templates), names))) for place in places]
    out = _rebuild(report, [(place, place, news.text) for place, news in added])
    mentions = list(out.mentions)
    moved = 0
    for place, news in added:
        mentions += [(a + place + moved, b + place + moved, k, n) for a, b, k, n in news.mentions]
        moved += len(news.text)
    return Tagged(out.text, tuple(sorted(mentions)))


def _fill(template: str, names: Names) -> str:
    rng = names.rng

    def slot(m: re.Match[str]) -> str:
        if m[1] == "D":
            return rng.choice(
                ("近日", "日前", f"{rng.randrange(1, 13)}月{rng.randrange(1, 31)}日", "今天", "昨日")
            )
        if m[1] == "N":
            return str(rng.randrange(2, 30))
        kinds = {"P": "Person", "G": "Group", "C": "Company", "B": "GovernmentBody"}
        kind = kinds.get(m[1]) or rng.choice(("City", "County", "Province"))
        return f"⟦{kind}|{names.mention(kind)}⟧"

    return re.sub(r"\{(\w)\}", slot, template)
