"""What the project knows: lexicons, rules and types, read once from ``data/`` and ``ontology/``, checked,
immutable.

A lexicon is ``data/lexicon/<path>.tsv``: one entry a line, tab-separated fields, the word first (braces hold
alternatives: ``{两|三}家公司``); lines that start with ``#`` say what it is and where it comes from. A rule
file is ``data/rules/<family>/*.yaml``: a list of rules, each with an id, examples and counter-examples.
``--knowledge DIR`` adds a folder of the same form, whose entries come after the built-in ones; the Turtle
files of its ``ontology/`` add types and relations to the vocabulary.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product
from pathlib import Path
from typing import Any

import yaml

from kg.errors import KgError
from kg.ontology import Ontology, OntologyError
from kg.ontology import load as load_ontology

# What a rule of each family may say beside id, examples and counter-examples; a key with "!" is required.
FAMILIES: Mapping[str, frozenset[str]] = {
    "aid": frozenset({"pattern!"}),
    "mention": frozenset({"pattern!", "type!", "group", "nominal", "confidence", "reject", "needs"}),
    "relation": frozenset(
        {
            "pattern!",
            "statement!",
            "also",
            "qualifiers",
            "status",
            "confidence",
            "reject",
            "each",
            "unless",
            "quoted",
            "after",
            "named",
        }
    ),
    "metric": frozenset({"pattern!", "confidence", "reject", "options"}),
    "alias": frozenset({"pattern!", "confidence", "kind"}),
    "noise": frozenset({"pattern!", "replace", "scope"}),
    "context": frozenset({"pattern!", "status!", "scope", "reject", "of", "never"}),
}
# The parser in C where PyYAML has it: ten times as fast, and a run starts with it.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_ID = re.compile(r"[a-z][a-z0-9-]*(\.[a-z0-9-]+)+")


class KnowledgeError(KgError, ValueError):
    """A lexicon or rule file that cannot be used; the message starts with ``file:line``."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a family, as written; ``options`` holds the family's own keys but ``pattern``."""

    id: str
    family: str
    pattern: str
    options: Mapping[str, Any]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    where: str


@dataclass(frozen=True, eq=False)
class Knowledge:
    """Lexicons by path (``cue/launch``), rules by family, and the ontology."""

    lexicons: Mapping[str, tuple[tuple[str, ...], ...]]
    rules: Mapping[str, tuple[Rule, ...]]
    ontology: Ontology
    folders: tuple[Path, ...]

    def entries(self, lexicon: str) -> tuple[tuple[str, ...], ...]:
        """The entries of a lexicon, each a tuple of fields; KnowledgeError if there is none of that name."""
        try:
            return self.lexicons[lexicon]
        except KeyError:
            raise KnowledgeError(f"no lexicon data/lexicon/{lexicon}.tsv") from None

    def words(self, lexicon: str) -> tuple[str, ...]:
        """The first fields of a lexicon, longest first, so that an alternation of them takes the longest."""
        if lexicon not in self._words:
            found = {e[0] for e in self.entries(lexicon)}
            self._words[lexicon] = tuple(sorted(found, key=lambda w: (-len(w), w)))
        return self._words[lexicon]

    @cached_property
    def _words(self) -> dict[str, tuple[str, ...]]:
        """The words of the lexicons that have been asked for."""
        return {}

    def kinds(self, lexicon: str) -> dict[str, list[str]]:
        """The words of a lexicon by their second field."""
        found: dict[str, list[str]] = {}
        for word, kind, *_ in self.entries(lexicon):
            found.setdefault(kind, []).append(word)
        return found

    def either(self, *lexicons: str) -> str:
        """A regular expression of any word of these lexicons."""
        if lexicons not in self._either:
            self._either[lexicons] = either(word for lexicon in lexicons for word in self.words(lexicon))
        return self._either[lexicons]

    @cached_property
    def _either(self) -> dict[tuple[str, ...], str]:
        """The expressions that have been asked for: several are asked for with each report."""
        return {}

    def under(self, prefix: str) -> tuple[str, ...]:
        """The names of the lexicons whose path starts with ``prefix``, sorted."""
        return tuple(sorted(n for n in self.lexicons if n.startswith(prefix)))

    @property
    def vocabularies(self) -> tuple[Path, ...]:
        """The Turtle files by which the folders add types and relations of their own."""
        return _vocabularies(self.folders)

    @cached_property
    def digest(self) -> str:
        """A SHA-256 over lexicons, rules and models, so that a changed rule set is noticed."""
        rules = [
            (r.id, r.pattern, sorted(r.options.items())) for family in self.rules.values() for r in family
        ]
        whole = repr((sorted(self.lexicons.items()), rules))
        whole += "".join(path.read_text(encoding="utf-8") for path in self.vocabularies)
        found = hashlib.sha256(whole.encode("utf-8", "surrogatepass"))
        for folder in self.folders:
            for path in sorted((folder / "models").glob("*.*")):
                found.update(path.read_bytes())
        return found.hexdigest()


def either(words: Iterable[str]) -> str:
    """A regular expression of any of these words, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(set(words), key=lambda w: (-len(w), w))))})"


def load(folders: Iterable[Path], ontology: Path) -> Knowledge:
    """Read knowledge from folders that hold ``lexicon/`` and ``rules/``; KnowledgeError names file and
    line."""
    folders = tuple(folders)
    lexicons: dict[str, tuple[tuple[str, ...], ...]] = {}
    rules: dict[str, list[Rule]] = {family: [] for family in FAMILIES}
    for folder in folders:
        for path in sorted((folder / "lexicon").rglob("*.tsv")):
            name = path.relative_to(folder / "lexicon").with_suffix("").as_posix()
            lexicons[name] = (*lexicons.get(name, ()), *_entries(path))
        for path in sorted((folder / "rules").rglob("*.yaml")):
            family = path.relative_to(folder / "rules").parts[0]
            if family not in FAMILIES:
                raise KnowledgeError(
                    f"{path}:1: no rule family {family} (there are {', '.join(sorted(FAMILIES))})"
                )
            rules[family] += _rules(path, family)
    seen: dict[str, str] = {}
    for rule in (r for rs in rules.values() for r in rs):
        if rule.id in seen:
            raise KnowledgeError(f"{rule.where}: the id {rule.id} stands at {seen[rule.id]} already")
        seen[rule.id] = rule.where
    try:
        vocabulary = load_ontology(ontology, *_vocabularies(folders))
    except OntologyError as error:
        raise KnowledgeError(str(error)) from None
    return Knowledge(lexicons, {f: tuple(rs) for f, rs in rules.items()}, vocabulary, folders)


@lru_cache(maxsize=1)
def default() -> Knowledge:
    """The knowledge that ships with the package."""
    from kg.share import share_dir

    share = share_dir()
    return load([share / "data"], share / "ontology" / "kg.ttl")


def extended(folders: Iterable[Path | str]) -> Knowledge:
    """The shipped knowledge with what folders add; KgError where one is not there."""
    from kg.share import share_dir

    more = [Path(folder) for folder in folders]
    for folder in more:
        if not folder.is_dir():
            raise KgError(f"{folder}: no such folder of knowledge")
    share = share_dir()
    return load([share / "data", *more], share / "ontology" / "kg.ttl") if more else default()


def _vocabularies(folders: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(path for folder in folders for path in sorted((folder / "ontology").glob("*.ttl")))


def _entries(path: Path) -> list[tuple[str, ...]]:
    out: list[tuple[str, ...]] = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as e:
        raise KnowledgeError(f"{path}:1: not UTF-8 ({e.reason})") from None
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = tuple(f.strip() for f in line.split("\t"))
        if not fields[0]:
            raise KnowledgeError(f"{path}:{number}: the word is empty")
        words = _spelled_out(fields[0]) if "{" in fields[0] else fields[:1]
        out += [(word, *fields[1:]) for word in words]
    return out


def _spelled_out(word: str) -> list[str]:
    """The words that an entry with alternatives stands for: ``{两|三}家{公司|企业}`` are four."""
    parts = re.split(r"\{([^{}]*)\}", word)  # every second one stood in braces
    return [
        "".join(choice) for choice in product(*(p.split("|") if i % 2 else [p] for i, p in enumerate(parts)))
    ]


def _rules(path: Path, family: str) -> list[Rule]:
    try:
        loader = _LOADER(path.read_text(encoding="utf-8"))
        root = loader.get_single_node()
        made: Any = loader.construct_document(root) if root else None
    except (yaml.YAMLError, UnicodeDecodeError) as e:
        mark = getattr(e, "problem_mark", None)
        raise KnowledgeError(f"{path}:{mark.line + 1 if mark else 1}: {getattr(e, 'problem', e)}") from None
    if root is None:
        return []
    if not isinstance(root, yaml.SequenceNode):
        raise KnowledgeError(f"{path}:1: a rule file is a list of rules")
    return [
        _rule(r, family, f"{path}:{n.start_mark.line + 1}") for r, n in zip(made, root.value, strict=True)
    ]


def _rule(raw: Any, family: str, where: str) -> Rule:
    if not isinstance(raw, dict):
        raise KnowledgeError(f"{where}: a rule is a mapping of keys")
    known = {k.rstrip("!") for k in FAMILIES[family]}
    unknown = sorted(set(raw) - known - {"id", "examples", "counter-examples"})
    if unknown:
        raise KnowledgeError(f"{where}: unknown key {unknown[0]}")
    for key in ("id", "examples", "counter-examples", *(k[:-1] for k in FAMILIES[family] if k.endswith("!"))):
        if not raw.get(key):
            raise KnowledgeError(f"{where}: {key} is missing")
    if not _ID.fullmatch(str(raw["id"])):
        raise KnowledgeError(f"{where}: the id {raw['id']} is not of the form family.name-of-rule")
    for key in ("examples", "counter-examples"):
        if not isinstance(raw[key], list) or not all(isinstance(x, str) for x in raw[key]):
            raise KnowledgeError(f"{where}: {key} is a list of texts")
    options = {k: v for k, v in raw.items() if k in known and k != "pattern"}
    return Rule(
        str(raw["id"]),
        family,
        str(raw["pattern"]),
        options,
        tuple(raw["examples"]),
        tuple(raw["counter-examples"]),
        where,
    )
