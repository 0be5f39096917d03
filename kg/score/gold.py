"""Gold files: what a careful reader took from a report, and the names under which it may be found."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from kg.errors import KgError

Row = dict[str, Any]
# Counted only in documents whose gold has a required one.
_OPEN = frozenset({"said", "hasRole", "addresses", "visited", "operates"})
_MARKS = re.compile(r"[\s“”\"'‘’《》〈〉「」『』（）()、，,·]")
_TAIL = re.compile(
    r"(发展战略|战略|新模式|模式|活动|机制|制度|载体|建设|精神|工程|行动|平台|板块|产业集群|产业|赛道|新城|要求)$"
)


@dataclass(frozen=True)
class GoldDocument:
    """A document's text and its gold entities and statements, as the guidelines' section 3 gives them."""

    name: str
    text: str
    entities: dict[str, Row]
    statements: list[Row]

    @cached_property
    def required(self) -> list[Row]:
        return [s for s in self.statements if not s.get("optional")]

    @cached_property
    def uncounted(self) -> frozenset[str]:
        """The predicates of which a statement that is not in the gold is not wrong."""
        return _OPEN - {s["predicate"] for s in self.required}

    @cached_property
    def ids_by_key(self) -> dict[str, set[str]]:
        """Name key to the ids of the gold entities that bear it."""
        found: dict[str, set[str]] = {}
        for id_, entity in self.entities.items():
            for key in name_keys(entity):
                found.setdefault(key, set()).add(id_)
        return found


def load_gold(folder: Path) -> dict[str, GoldDocument]:
    """The gold documents of a folder by name (``NAME.gold.json`` beside the text); KgError if none."""
    documents = {}
    for path in sorted(folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        name = gold["document"]
        text = (folder / name).read_bytes().decode("utf-8-sig")
        entities = {e["id"]: e for e in gold["entities"]}
        documents[name] = GoldDocument(name, text, entities, gold["statements"])
    if not documents:
        raise KgError(f"{folder}: no *.gold.json there")
    return documents


def plain_name(name: str) -> str:
    """A name without marks, spaces and the 原 of a former organization.

    >>> plain_name("原“通商集团”")
    '通商集团'
    """
    name = _MARKS.sub("", unicodedata.normalize("NFKC", name))
    return name[1:] if name.startswith("原") and len(name) > 3 else name


def name_keys(entity: Row) -> set[str]:
    """All names of an entity, and each without its generic tail (“一四八”发展战略: 一四八)."""
    names = {plain_name(n) for n in [entity["name"], *entity.get("aliases", [])]}
    short = {_TAIL.sub("", n) for n in names}
    return (names | {s for s in short if len(s) >= 2}) - {""}
