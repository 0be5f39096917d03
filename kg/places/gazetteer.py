"""The administrative divisions of China down to the village: look a name up, or resolve a chain of names.

Divisions down to the county are read at once; towns and villages are unpacked when a name asks for them.
"""

from __future__ import annotations

import lzma
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from kg.places.naming import place_type, stem
from kg.share import share_dir


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A division: ``code`` has 12 digits, ``type`` is of the guidelines, ``parent`` a code or empty."""

    code: str
    name: str
    type: str
    parent: str


@dataclass(frozen=True)
class Gazetteer:
    """Names and codes of places. Make it with ``Gazetteer.load``."""

    directory: Path
    counties: Mapping[str, str]
    common: frozenset[str]
    _blocks: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def load(cls, directory: Path) -> Gazetteer:
        """Read counties.tsv and common_stems.txt of data/places; OSError where they are missing."""
        lines = (directory / "counties.tsv").read_text(encoding="utf8").splitlines()
        stems = (directory / "common_stems.txt").read_text(encoding="utf8").splitlines()
        common = frozenset(word for line in stems if not line.startswith("#") for word in line.split())
        return cls(directory, dict(_pair(line) for line in lines), common)

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Every place of that name, by code; down to the county also by its name without the tail (余姚).

        A name without its tail is that of the highest level alone: 吉林 is the province, 南昌 the city.
        """
        codes = self._county_index.get(name) or self._town_index.get(name) or self._villages_named(name)
        return tuple(self.place(code) for code in codes)

    def chain(self, code: str) -> tuple[Place, ...]:
        """The places above ``code``, nearest first."""
        above: list[Place] = []
        parent = self.place(code).parent
        while parent:
            above.append(self.place(parent))
            parent = above[-1].parent
        return tuple(above)

    def within(self, name: str, ancestor_code: str) -> tuple[Place, ...]:
        """The places of that name below ``ancestor_code``."""
        prefix = _short(ancestor_code)
        codes = (*self._county_index.get(name, ()), *self._town_index.get(name, ()))
        inside = [code for code in codes if code.startswith(prefix) and code != prefix]
        return tuple(self.place(code) for code in inside or self._villages_named(name, prefix))

    def towns_of(self, county: str) -> tuple[str, ...]:
        """The names of the towns below a county, by its code; () where it has none."""
        return tuple(self._towns[code] for code in self._towns_below(county))

    def villages_of(self, county: str) -> frozenset[str]:
        """The names of the villages below a county, by its code; none where it has none."""
        prefix = _short(county)
        block = self._block(prefix[:2])
        first, last = block.find(f"\n{prefix}"), block.rfind(f"\n{prefix}")  # its towns stand together
        towns = block[first + 1 : block.index("\n", last + 1)].split("\n") if first >= 0 else ()
        return frozenset(name for town in towns for _, name in _villages(town))

    def _towns_below(self, county: str) -> Sequence[str]:
        """The codes of the towns below a county."""
        prefix = _short(county)
        first, last = (bisect_left(self._town_codes, end) for end in (prefix, f"{prefix}:"))  # : is behind 9
        return self._town_codes[first:last]

    def resolve(self, names: Sequence[str]) -> Place | None:
        """The last of ``names``, each inside the one before it; None where no or more than one place fits.

        A level may be left out: ["余姚市", "李家塔村"] is as good as ["余姚市", "鹿亭乡", "李家塔村"].
        """
        if not names:
            return None
        found = self.lookup(names[0])
        for name in names[1:]:
            inside = {place for above in found for place in self.within(name, above.code)}
            found = tuple(sorted(inside))
        return found[0] if len(found) == 1 else None

    def place(self, code: str) -> Place:
        """The place of a code, with or without the zeros at its end; KeyError where there is none."""
        code = _short(code)
        if len(code) <= 6:
            name = self.counties[code]
        elif len(code) == 9:
            name = self._towns[code]
        else:
            name = dict(self._village_rows(code[:9]))[code]
        return Place(code.ljust(12, "0"), name, place_type(name, code), self._parent(code))

    def _parent(self, code: str) -> str:
        for digits in (9, 6, 4, 2):
            if digits < len(code) and (digits == 9 or code[:digits] in self.counties):
                return code[:digits].ljust(12, "0")
        return ""

    @cached_property
    def _county_index(self) -> dict[str, tuple[str, ...]]:
        index: dict[str, list[str]] = {}
        for code, name in self.counties.items():
            index.setdefault(name, []).append(code)
        stems: dict[str, list[str]] = {}
        for code, name in sorted(self.counties.items(), key=lambda row: (len(row[0]), row[0])):
            short = stem(name)
            if short in index or len(short) < 2 or (short in self.common and len(code) > 2):
                continue
            if len(stems.setdefault(short, [code])[0]) == len(code) and code not in stems[short]:
                stems[short].append(code)
        return {name: tuple(codes) for name, codes in {**index, **stems}.items()}

    @cached_property
    def _towns(self) -> dict[str, str]:
        return dict(_pair(line) for line in _unpack(self.directory / "towns.xz").splitlines())

    @cached_property
    def _town_codes(self) -> list[str]:
        return sorted(self._towns)

    @cached_property
    def _town_index(self) -> dict[str, tuple[str, ...]]:
        index: dict[str, list[str]] = {}
        for code, name in self._towns.items():
            index.setdefault(name, []).append(code)
        return {name: tuple(codes) for name, codes in index.items()}

    def _block(self, province: str) -> str:
        """A province's villages, one town a line, a line break before the first; empty where it has none."""
        if province not in self._blocks:
            path = self.directory / "villages" / f"{province}.xz"
            self._blocks[province] = "\n" + _unpack(path) if path.is_file() else ""
        return self._blocks[province]

    def _village_rows(self, town: str) -> Iterator[tuple[str, str]]:
        block = self._block(town[:2])
        start = block.find(f"\n{town}\t")
        if start >= 0:
            yield from _villages(block[start + 1 : block.index("\n", start + 1)])

    def _villages_named(self, name: str, prefix: str = "") -> tuple[str, ...]:
        if len(name) < 2 or name.endswith(("省", "市", "县", "区", "州", "镇", "乡", "街道")):
            return ()
        provinces = [prefix[:2]] if prefix else sorted({code[:2] for code in self.counties})
        towns = (town for province in provinces for town in _lines_with(self._block(province), name))
        rows = (row for town in towns if town.startswith(prefix[:9]) for row in _villages(town))
        return tuple(code for code, each in rows if each == name and code.startswith(prefix))


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The gazetteer that ships with the package."""
    return Gazetteer.load(share_dir() / "data" / "places")


def _pair(line: str) -> tuple[str, str]:
    code, _, name = line.partition("\t")
    return code, name


def _short(code: str) -> str:
    """A code without the zeros that fill it up to 12 digits: 330281000000 gives 330281."""
    for digits in (9, 6, 4, 2):
        if len(code) > digits and not code[digits:].strip("0"):
            code = code[:digits]
    return code


def _unpack(path: Path) -> str:
    return lzma.decompress(path.read_bytes()).decode("utf8")


def _lines_with(block: str, name: str) -> Iterator[str]:
    at = block.find(name)
    while at >= 0:
        stop = block.index("\n", at)
        yield block[block.rindex("\n", 0, at) + 1 : stop]
        at = block.find(name, stop)


def _villages(line: str) -> Iterator[tuple[str, str]]:
    """The form is that of ``kg.places.build.villages``."""
    town, _, entries = line.partition("\t")
    number = 0
    for entry in entries.split("|"):
        number, name = (int(entry[1:4]), entry[4:]) if entry.startswith("=") else (number + 1, entry)
        yield f"{town}{number:03d}", name
