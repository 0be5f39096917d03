"""Who speaks in a report: the organization of its title, opening, signature, or of 我集团 and 我委."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.model import Document, Mention

_SPEAKING = frozenset(
    {"Group", "Company", "GovernmentBody", "PartyOrganization", "OrganizationUnit", "Institution", "Fund"}
)
_OPENING = 300
_LEAST = 3.0
_SALUTATION = 40  # characters of a line that ends in a colon and names who is written to
_EARLY = 1000


def weights(
    document: Document,
    mentions: Sequence[Mention],
    entity: Sequence[str | None],
    declared: Mapping[str, str],
    founded: frozenset[int],
    owners: Mapping[str, str],
) -> dict[str, float]:
    """How much a report seems to be told by, or about, each entity (as ``entity`` names each mention's).

    ``declared`` maps pointing words (集团, 我委, 公司) to the entity that a declaration gave them, ``founded`` are the indexes
    of mentions that a verb of founding stands before, ``owners`` lead from an inner organ to its body.
    """
    weight: dict[str, float] = defaultdict(float)
    total = sum(1 for e in entity if e is not None) or 1
    text = document.text
    title = text.find("\n") if 0 <= text.find("\n") <= 120 else min(60, len(text))
    for i, (m, e) in enumerate(zip(mentions, entity, strict=True)):
        if e is None:
            continue
        share = 12 / total if total > 12 else 1
        weight[e] += share
        if e in owners:
            weight[owners[e]] += share
        if m.name.startswith("原") or text[max(0, m.span.start - 1) : m.span.start] == "原":
            weight[e] -= 3
        if i in founded:
            weight[e] += 0.5
        if m.span.stop <= title:
            weight[e] += 3
        elif m.span.start < _OPENING and not _addressed(text, m):
            weight[e] += 1 / (1 + m.span.start / 100)
        if _alone(text, m):
            weight[e] += 4
        elif _addressed(text, m):
            weight[e] -= 4
    for word, e in declared.items():
        if e in weight:
            weight[e] += 6 if word[0] in "我本" else 4
    return dict(weight)


def speaker(weight: Mapping[str, float], types: Mapping[str, str]) -> str | None:
    """The organization that speaks; None if nothing tells."""
    able = [e for e in weight if types[e] in _SPEAKING]
    best = max(sorted(able), key=lambda e: weight[e], default=None)
    return best if best is not None and weight[best] >= _LEAST else None


def _line(text: str, m: Mention) -> tuple[str, str]:
    left = text.rfind("\n", max(0, m.span.start - 40), m.span.start) + 1
    if left == 0 and m.span.start > 40:
        left = m.span.start - 40
    right = text.find("\n", m.span.stop, m.span.stop + 40)
    return text[left : m.span.start], text[m.span.stop : right if right >= 0 else m.span.stop + 40]


def _alone(text: str, m: Mention) -> bool:
    """A line of its own, as a signature or a sender's line is."""
    before, after = _line(text, m)
    return not before.strip() and not after.strip()


def _addressed(text: str, m: Mention) -> bool:
    """In a short early line that ends in a colon: who is written to."""
    before, after = _line(text, m)
    line = (before + text[m.span.start : m.span.stop] + after).strip()
    return m.span.start < _EARLY and len(line) <= _SALUTATION and line.endswith(("：", ":")) and "\n" not in line


def addressee(document: Document, mentions: Sequence[Mention], entity: Sequence[str | None]) -> str | None:
    """The entity that the report is addressed to by a line of its own that ends in a colon; None if there is none."""
    for m, e in zip(mentions, entity, strict=True):
        if m.span.start > _EARLY:
            break
        if e is not None and _addressed(document.text, m):
            return e
    return None
