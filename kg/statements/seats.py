"""At which of its bodies an office is held, where the report names that body: a region's head at its
government, who has an office of a party committee or union only, at that organ of his enterprise; a region's
problems are its government's to tackle."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.entities import Resolution
from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.found import Found

_POST, _TITLE = "holdsPosition", "title"
_OFFICE = "(?:代理?|常务)?副?(?P<level>[省市县区州盟旗镇乡])长"
_HEAD = re.compile(_OFFICE)
_BEFORE = re.compile(
    rf"(?:^|[，。；：、“（\n]|[由据经和与及]|[现时]任)(?P<office>{_OFFICE})[ \u3000]{{0,2}}$"
)
_BEHIND = re.compile(rf"(?P<office>{_OFFICE})(?![期久远助])")
_LONGEST = 8  # characters of a head's office
_TAILS = ("人民政府", "政府")
_GOVERNMENT, _ORGANS = "GovernmentBody", frozenset({"PartyOrganization", "OrganizationUnit"})
_DIVISIONS = frozenset({"Province", "City", "County", "Township"})
_RULE, _CONFIDENCE = "office.head", 0.85


class Governments:
    """The governments that a report names."""

    def __init__(self, resolution: Resolution) -> None:
        self._regions = [(e.name, e.id) for e in resolution.entities if e.type in _DIVISIONS]
        bodies = [e for e in resolution.entities if e.type == _GOVERNMENT]
        self._called = {n: e.id for e in bodies for n in (e.name, *e.aliases) if n.endswith(_TAILS)}

    def of(self, stems: Iterable[str]) -> str | None:
        """The government of a region of which these are names."""
        called = (stem + tail for stem in stems for tail in _TAILS)
        return next((self._called[n] for n in called if n in self._called), None)

    def level(self, level: str) -> str | None:
        """The only government of a level (县), else the only region; None where there are several."""
        ends = tuple(level + tail for tail in _TAILS)
        found = {e for n, e in self._called.items() if n.endswith(ends)}
        found = found or {e for n, e in self._regions if n.endswith(level)}
        return found.pop() if len(found) == 1 else None


class Seats:
    """The governments and organs of a report; ``bodies`` tells of each organ whose it is."""

    def __init__(
        self,
        mentions: Sequence[Mention],
        resolution: Resolution,
        bodies: Mapping[str, str],
        knowledge: Knowledge,
    ) -> None:
        self._mentions, self._links = mentions, resolution.links
        self._regions = knowledge.ontology.subtypes("AdministrativeDivision")
        self._types = {e.id: e.type for e in resolution.entities}
        self._names = {e.id: (e.name, *e.aliases) for e in resolution.entities}
        self._governments = Governments(resolution)
        self._organs: dict[str, list[str]] = {}
        for organ, body in bodies.items():
            if self._types[organ] in _ORGANS:
                self._organs.setdefault(body, []).append(organ)
        organs = knowledge.either("context/organ_offices")
        self._office = re.compile(f"(?P<organ>{organs})[^、，]{{0,3}}(?:书记|主席|委员|常委|成员)")

    def taken(self, found: Iterable[Found]) -> Iterator[Found]:
        """The statements, those of an office at the body where it is held, and of a region's problems by its
        government."""
        for f in found:
            seat = self._seat(f) if f.predicate == _POST else None
            ruler = self._ruler(f.subject) if f.predicate == "addresses" else None
            yield replace(f, object=seat) if seat else replace(f, subject=ruler) if ruler else f

    def heads(self, text: str, found: Collection[Found]) -> Iterator[Found]:
        """A statement for who is called head of a region that is not named (县长某人, 某某副市长) and of whom
        none such is ``found``: at the only government of that level."""
        offices = (f for f in found if f.predicate == _POST and isinstance(f.subject, int))
        headed = (f.subject for f in offices if _HEAD.search(dict(f.qualifiers).get(_TITLE, "")))
        known = {e for i in headed for e in self._links[int(i)]}
        for i, m in enumerate(self._mentions):
            if m.type != "Person" or known & set(self._links[i]):
                continue
            at = m.span
            head = _BEFORE.search(text, max(0, at.start - _LONGEST), at.start) or _BEHIND.match(text, at.stop)
            seat = self._governments.level(head["level"]) if head else None
            if head and seat:
                cue = Span(min(at.start, head.start("office")), max(at.stop, head.end()))
                office = ((_TITLE, head["office"]),)
                yield Found(i, _POST, seat, office, "asserted", cue, cue, _RULE, _CONFIDENCE, (0, 0))

    def _seat(self, f: Found) -> str | None:
        held = self._links[f.object] if isinstance(f.object, int) else (str(f.object),)
        title = dict(f.qualifiers).get(_TITLE, "")
        if len(held) != 1 or not title:
            return None
        if self._types[held[0]] in self._regions:
            return self._government(held[0], title)
        named = isinstance(f.object, int) and f.cue.covers(self._mentions[f.object].span)
        return None if named else self._organ(held[0], title)  # 甲公司党委书记 is as well of 甲公司

    def _ruler(self, subject: int | str) -> str | None:
        """The government of a region, by the region's name or as the only one of its level."""
        region = next(iter(self._links[subject]), "") if isinstance(subject, int) else subject
        if self._types.get(region) not in self._regions:
            return None
        names = self._names[region]
        return self._governments.of(names) or self._governments.level(names[0][-1])

    def _government(self, region: str, title: str) -> str | None:
        """The government of a region that one heads, by the region's name or as the only one of its level."""
        head = _HEAD.fullmatch(title)
        names = [n for n in self._names[region] if head and n.endswith(head["level"])]
        if head is None or not names:
            return None
        return self._governments.of(names) or self._governments.of([head["level"]])

    def _organ(self, body: str, title: str) -> str | None:
        """The organ of a body in which one has an office and no other at the body."""
        office = self._office.fullmatch(title)
        if office is None:
            return None
        own = [e for e in self._organs.get(body, ()) if self._is(e, office["organ"])]
        return own[0] if len(own) == 1 else None

    def _is(self, organ: str, called: str) -> bool:
        """Whether an organ is its body's own and no other part's of it (公司党委, 中共某公司委员会)."""
        return any(n.endswith(called) for n in self._names[organ])
