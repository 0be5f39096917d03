"""Named queries: ``data/queries/NAME.rq``, SPARQL with a header that says what it answers.

The header is a block of comments, one ``# KEY.zh: …`` and one ``# KEY.en: …`` for the keys ``title``,
``description`` and, for each parameter, ``parameter.NAME``; the query uses it as ``$NAME``. A parameter
that is not given stays a variable, so that a query without parameters answers for everything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import QueryError
from kg.share import share_dir

_HEADER = re.compile(r"#\s*(title|description|parameter\.\w+)\.(zh|en):\s*(.*\S)\s*")
_REQUIRED = (("title", "zh"), ("title", "en"), ("description", "zh"), ("description", "en"))


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query with its texts by language (``zh``, ``en``); ``parameters`` maps names to their texts."""

    name: str
    text: str
    titles: Mapping[str, str]
    descriptions: Mapping[str, str]
    parameters: Mapping[str, Mapping[str, str]]


def named_queries(folder: Path | None = None) -> dict[str, NamedQuery]:
    """All named queries of a folder (default: the shipped ones), by name in order."""
    where = folder or share_dir() / "data" / "queries"
    return {p.stem: read_query(p) for p in sorted(where.glob("*.rq"))}


def named_query(name: str, folder: Path | None = None) -> NamedQuery:
    """One named query; ``QueryError`` tells the names there are."""
    queries = named_queries(folder)
    if name not in queries:
        raise QueryError(f"there is no query {name}; there are: {', '.join(queries)}")
    return queries[name]


def read_query(path: Path) -> NamedQuery:
    """The query of a file; ``QueryError`` with file and line where its header is not complete."""
    source = path.read_text(encoding="utf-8")
    texts: dict[str, dict[str, str]] = {}
    for number, line in enumerate(source.splitlines(), 1):
        if not line.startswith("#"):
            break
        found = _HEADER.fullmatch(line)
        if not found:
            raise QueryError(f"{path}:{number}: not a line of a query's header")
        texts.setdefault(found[1], {})[found[2]] = found[3]
    for key, language in _REQUIRED:
        if language not in texts.get(key, {}):
            raise QueryError(f"{path}:1: {key}.{language} is missing")
    parameters = {k.removeprefix("parameter."): v for k, v in texts.items() if k.startswith("parameter.")}
    return NamedQuery(path.stem, source, texts["title"], texts["description"], parameters)
