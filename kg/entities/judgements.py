"""What people decided of two entities: same, different or unsure; a plain file that outlives every rebuild.

One judgement a line, tab-separated: verdict, entity id, entity id, author, time, note. The last line on a
pair holds; the verdict ``withdrawn`` takes a judgement back. Lines that start with ``#`` are comments.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, cast, get_args

from kg.entities.names import redacted
from kg.model import Entity, Issue

Verdict = Literal["same", "different", "unsure", "withdrawn"]
_HEAD = "# verdict\tone\tother\tauthor\ttime\tnote\n"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on two entity ids, who gave it and when (ISO 8601); ``note`` is free text on one line."""

    verdict: Verdict
    one: str
    other: str
    author: str
    time: str
    note: str = ""

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids in order, so that a pair is one whichever way it is written."""
        return (self.one, self.other) if self.one <= self.other else (self.other, self.one)


@dataclass(frozen=True)
class Identities:
    """Who is who after all judgements: ``heads`` leads from a merged id to the one that stands for all."""

    heads: Mapping[str, str]
    issues: tuple[Issue, ...] = ()

    def head(self, id: str) -> str:
        """The id that stands for ``id``; itself if it was merged with none."""
        return self.heads.get(id, id)


def read_judgements(path: Path) -> tuple[tuple[Judgement, ...], tuple[Issue, ...]]:
    """The judgements of a file in its order, and an issue for each bad line; none if there is no file."""
    if not path.exists():
        return (), ()
    found: list[Judgement] = []
    issues: list[Issue] = []
    text = path.read_bytes().decode("utf-8-sig", "replace")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        made = _judgement(line.split("\t"))
        if isinstance(made, str):
            issues.append(Issue("warning", "judgement", path.name, f"line {number}: {made}"))
        else:
            found.append(made)
    return tuple(found), tuple(issues)


def _judgement(fields: list[str]) -> Judgement | str:
    if len(fields) < 5:
        return "a judgement has verdict, two ids, author and time, apart by tabs"
    verdict, one, other, author, time, *note = (f.strip() for f in fields)
    if verdict not in get_args(Verdict):
        return f"no verdict {verdict} (there are {', '.join(get_args(Verdict))})"
    if not one or not other or one == other:
        return "a judgement needs two different ids"
    try:
        datetime.fromisoformat(time)
    except ValueError:
        return f"no time {time} (like 2026-01-31T09:30:00)"
    return Judgement(cast(Verdict, verdict), one, other, author, time, " ".join(note))


def add_judgement(path: Path, judgement: Judgement) -> None:
    """Append a judgement to a file, made if there is none; ValueError if it would not be read back."""
    fields = (
        judgement.verdict, judgement.one, judgement.other, judgement.author, judgement.time,
        " ".join(judgement.note.split()),
    )  # fmt: skip
    line = "\t".join(fields)
    made = _judgement(line.split("\t"))
    if isinstance(made, str) or "\n" in line:
        raise ValueError(made if isinstance(made, str) else "a judgement is one line")
    old = path.read_text(encoding="utf-8") if path.exists() else _HEAD
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(old + ("" if old.endswith("\n") or not old else "\n") + line + "\n", encoding="utf-8")


def in_force(judgements: Iterable[Judgement]) -> dict[tuple[str, str], Judgement]:
    """The last judgement on each pair that was not withdrawn."""
    last = {j.pair: j for j in judgements}
    return {pair: j for pair, j in sorted(last.items()) if j.verdict != "withdrawn"}


def identities(
    judgements: Iterable[Judgement],
    entities: Mapping[str, Entity],
    supported: Iterable[tuple[str, str]] = (),
) -> Identities:
    """Merge what was judged the same, earliest first, then the ``supported`` pairs that nobody judged.

    A ``different`` between two sets keeps them apart, and a redacted name is merged with nothing. Ids that no
    entity has are merged all the same, for their report may come back. The longest name stands for a set.
    """
    last = in_force(judgements)
    masked = {id for pair in last for id in pair if id in entities and redacted(entities[id].name)}
    apart: dict[str, set[str]] = defaultdict(set)
    for (one, other), j in last.items():
        if j.verdict == "different":
            apart[one].add(other)
            apart[other].add(one)
    judged = sorted((j.time, j.pair) for j in last.values() if j.verdict == "same")
    given = sorted({(min(p), max(p)) for p in supported} - set(last))
    roots: dict[str, str] = {}
    members: dict[str, list[str]] = {}
    issues: list[Issue] = []
    for pair in [*(p for _, p in judged), *given]:
        if hidden := sorted(masked.intersection(pair)):
            message = f"{' and '.join(pair)} stay apart: {entities[hidden[0]].name} is a redacted name"
            issues.append(Issue("warning", "judgement", "", message))
            continue
        large, small = sorted((roots.get(x, x) for x in pair), key=lambda r: (-len(members.get(r, ())), r))
        if large == small:
            continue
        joining = members.get(small, [small])
        blocked = sorted(
            (min(a, b), max(a, b)) for a in joining for b in apart[a] if roots.get(b, b) == large
        )
        if blocked:
            message = f"{' and '.join(pair)} stay apart: {' and '.join(blocked[0])} were judged different"
            issues.append(Issue("warning", "judgement", "", message))
            continue
        members.setdefault(large, [large]).extend(joining)
        members.pop(small, None)
        roots.update(dict.fromkeys(joining, large))

    def rank(id: str) -> tuple[int, str]:
        return (-len(entities[id].name) if id in entities else 0, id)

    heads = {id: head for ids in members.values() for head in [min(ids, key=rank)] for id in ids}
    return Identities({id: head for id, head in sorted(heads.items()) if id != head}, tuple(issues))
