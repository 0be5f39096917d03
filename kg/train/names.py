"""Real-looking names to put in the place of the fictional ones while training."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import jieba

LEVELS: Mapping[str, tuple[str, ...]] = {
    "Province": ("省", "自治区"),
    "City": ("市", "州", "盟"),
    "County": ("县", "区", "旗", "市"),
    "Township": ("镇", "乡", "街道"),
    "Village": ("村", "社区"),
}
_TAILS = ("自治区", "街道", "社区", *"省市县区旗州盟镇乡村")


def stem_of(place: str) -> str:
    """A place without its level's tail.

    >>> stem_of("岳西县"), stem_of("邓州")
    ('岳西', '邓州')
    """
    for tail in _TAILS:
        if place.endswith(tail) and len(place) - len(tail) >= 2:
            return place.removesuffix(tail)
    return place


@dataclass(frozen=True)
class Names:
    """Pools of whole names by type, parts to build more of, and the generator that decides everything."""

    rng: random.Random
    pools: Mapping[str, Sequence[str]]
    parts: Mapping[str, Sequence[str]]

    def mention(self, kind: str) -> str | None:
        """A name of the type, or None where there is none for it."""
        makers = {
            "Person": self.person,
            "Group": self.group,
            "Company": self.company,
            "GovernmentBody": self.government,
            "Institution": self.institution,
            "PartyOrganization": self.party,
        }
        if kind in makers:
            return makers[kind]()
        if kind in LEVELS:
            return self._pick(kind) if self.rng.random() < 0.75 else self.stem(kind)
        if kind not in self.pools:
            return None
        name = self._pick(kind).strip("“”")
        return None if "“" in name or "”" in name else name

    def person(self) -> str:
        draw = self.rng.random()
        if draw < 0.4:
            return self._pick("Person")
        if draw < 0.43:
            return self._part("surname") + self._part("masked-given")
        family = self._part("double-surname" if draw > 0.98 else "surname")
        return family + "".join(self._part("given") for _ in range(1 if self.rng.random() < 0.35 else 2))

    def brand(self) -> str:
        draw = self.rng.random()
        if draw < 0.35 and "brand" in self.pools:
            return self._pick("brand")
        return "".join(self._part("brand") for _ in range(2 if draw < 0.9 else 3))

    def stem(self, level: str = "") -> str:
        """A place of a level (any, most of them cities) without the level's tail."""
        return stem_of(self._pick(level or self.rng.choice(("Province", "City", "City", "County"))))

    def group(self) -> str:
        draw = self.rng.random()
        if draw < 0.4:
            return self._pick("Group")
        if draw < 0.75:
            level = self.rng.choice(("City", "Province", "County"))
            head = self.rng.choice((self.stem(), self.stem(), self._pick(level), self._part("level")))
            return head + self._part("capital") + self._part("group-tail") * (self.rng.random() < 0.8)
        return self.brand() + self._part("trade") * (self.rng.random() < 0.9) + self._part("group-tail")

    def company(self) -> str:
        draw = self.rng.random()
        if draw < 0.3:
            return self._pick("Company")
        if draw < 0.5:
            return self.brand() + self._part("trade")
        branch = self.brand() + f"（{self.stem('City')}）"
        head = self.rng.choice((self.brand(), self.stem() + self.brand(), self.stem(), branch))
        return head + self._part("trade") + self._part("company-tail")

    def government(self) -> str:
        draw = self.rng.random()
        if draw < 0.45:
            return self._pick("GovernmentBody")
        level = self.rng.choice(("Province", "City", "County"))
        head = self.rng.choice((self._pick(level), self._part("level")))
        if draw < 0.5:
            head = self._part("masked-region")
        return head + (self._pick("GovernmentTail") if draw > 0.75 else self._part("organ"))

    def institution(self) -> str:
        return (
            self._pick("Institution")
            if self.rng.random() < 0.3
            else self.stem() + self._part("institution-tail")
        )

    def party(self) -> str:
        return self.rng.choice((self.group, self.company))() + self._part("party-tail")

    def _pick(self, kind: str) -> str:
        return self.rng.choice(self.pools[kind])

    def _part(self, kind: str) -> str:
        return self.rng.choice(self.parts[kind])


def collect(lexicon: Path, parts: Path, people: Sequence[str], rng: random.Random) -> Names:
    """Pools from the project's lexicons, jieba's dictionary and the names of ``people``; parts from a
    table.
    """
    made = dict(_parts(parts))
    pools: dict[str, list[str]] = {"Province": [*made["province"], *made["province-full"]]}
    pools["Person"] = sorted(set(people)) or [a + b for a in made["surname"] for b in made["given"]]
    for kind, name in _dictionary():
        pools.setdefault(kind, []).append(name)
    for kind, name in _lexicon(lexicon):
        pools.setdefault(kind, []).extend(
            [name] * (5 if kind in ("Group", "GovernmentBody", "Company") else 1)
        )
    return Names(rng, pools, made)


def _parts(path: Path) -> Iterator[tuple[str, list[str]]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, parts = line.partition("\t")
            yield kind, parts.split()


def _lexicon(folder: Path) -> Iterator[tuple[str, str]]:
    """Names and short forms of every table of names; tails of local organs are ``GovernmentTail``."""
    for path in sorted((folder / "names").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if line.startswith("#") or len(cells) < 2 or not cells[1].isascii() or not cells[1].isalpha():
                continue
            kind = (
                {"GovernmentBody": "GovernmentTail"}.get(cells[1], "") if path.stem == "tails" else cells[1]
            )
            if kind:
                yield from ((kind, name) for name in (cells[0], *"|".join(cells[2:3]).split("|")) if name)


def _dictionary() -> Iterator[tuple[str, str]]:
    """Places, organizations and brands of jieba's dictionary, by the ends of their names."""
    with jieba.get_dict_file() as lines:
        for line in lines:
            word, _, tag = line.decode("utf-8").split()
            if tag == "ns" and 2 <= len(word) <= 6:
                levels = [
                    level for level, tails in LEVELS.items() if word.endswith(tails) and level != "Province"
                ]
                yield from (
                    (level, word) for level in levels if len(word) > 2 and (level != "City" or len(word) < 5)
                )
                if not levels and len(word) <= 4:
                    yield "Place", word
            elif tag == "nt" and word.endswith(("大学", "学院", "研究院", "研究所", "医院", "协会", "学会")):
                yield "Institution", word
            elif tag == "nt" and len(word) > 3 and word.endswith(("公司", "银行", "厂")):
                yield "Company", word
            elif tag == "nz" and 2 <= len(word) <= 3 and all("一" <= c <= "鿿" for c in word):
                yield "brand", word
