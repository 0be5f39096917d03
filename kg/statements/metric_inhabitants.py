"""How many live in a place: figures of households and people, named by their units."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.knowledge import Knowledge
from kg.statements.metric_around import Around
from kg.statements.metric_base import INHABITED, Base, Place

_RUNS_ON = re.compile(r"[\u4e00-\u9fff]")
_AND = re.compile(r"[、和]?")
_LIVING = r"(?:仅|只|现|共|总共|一共|辖|居住|住)?(?:有|着)?"


class Inhabitants:
    """Figures of people and households, which need no noun."""

    def __init__(self, around: Around, knowledge: Knowledge) -> None:
        self.around = around
        self._peopled = {e[0]: e[1] for e in knowledge.entries("metric/peopled")}
        self._living = re.compile(rf"{knowledge.either('metric/hamlets')}?{_LIVING}")

    def housed(self, place: Place) -> bool:
        """Whether a figure counts households whose members are counted right behind it (30户90人)."""
        if place.figure.quantity.unit != "户" or len(place.rest) < 2:
            return False
        people = place.rest[1]
        beside = _AND.fullmatch(self.around.text, place.stop, people.span.start)
        return bool(beside) and people.quantity.unit in self._peopled

    def living(self, place: Place) -> Base | None:
        """How many live in the place that a figure stands right behind (全村312户)."""
        left = self.around.left(place.lo, place.start)
        if not left or left.ends != "mention" or left.bearer is None or left.span.stop < place.start - 3:
            return None
        last = place.rest[1] if self.housed(place) else place.figure
        ends = not _RUNS_ON.match(self.around.text, last.span.stop)  # 全村300人就业
        inhabited = ends and self.around.mentions[left.bearer].type in INHABITED
        return self.peopled(Base("", "metric.peopled", left.bearer), place) if inhabited else None

    def households(self, place: Place) -> Base | None:
        """How many live where the sentence is about, without a word for it (共30户90人)."""
        if not self.housed(place) or _RUNS_ON.match(self.around.text, place.rest[1].span.stop):
            return None
        bare = self._living.fullmatch(self.around.bare(place.lo, place.start))
        return self.peopled(Base("", "metric.peopled"), place) if bare else None

    def peopled(self, found: Base, place: Place) -> Base | None:
        """``found`` for a figure of another unit of inhabitants (312户1186人), None if it is none."""
        what = self._peopled.get(place.figure.quantity.unit.lstrip("百千万"))
        return replace(found, text=what) if what else None
