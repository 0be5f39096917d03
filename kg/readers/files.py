"""The readers by suffix, and the walk from what a person names to documents."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kg.errors import ReadError
from kg.model import Document, Issue
from kg.readers.plain import decode
from kg.text import normalize
from kg.text.noise import Noise

Reader = Callable[[bytes], str]

# Suffix to reader: the stored bytes in, the text out, ReadError where there is none.
READERS: Mapping[str, Reader] = {".txt": decode, ".text": decode}


def read(path: Path | str, name: str = "", noise: Noise | None = None) -> Document:
    """The document in a file, named ``name`` or by its file name; raises ReadError in one clear line."""
    path = Path(path)
    reader = READERS.get(path.suffix.lower()) if path.suffix else decode
    if reader is None:
        raise ReadError("unsupported", f"no reader for {path.suffix} files")
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise ReadError("missing", "no such file") from None
    except OSError as error:
        raise ReadError("unreadable", error.strerror or str(error)) from None
    return normalize(name or path.name, reader(data), hashlib.sha256(data).hexdigest(), noise)


def find(paths: Iterable[Path | str]) -> tuple[dict[str, Path], tuple[Issue, ...]]:
    """Files by document name: each path, and below a directory all files with a reader but hidden ones.

    A document is named by its file name; where two share one, by as much of the path as tells them apart. A
    directory with nothing readable is an issue.
    """
    files: set[Path] = set()
    issues = []
    for path in map(Path, paths):
        below = _below(path) if path.is_dir() else [path]
        files.update(below)
        if not below:
            suffixes = " ".join(READERS)
            issues.append(
                Issue("error", "nothing-readable", path.name, f"{path}: nothing readable ({suffixes})")
            )
    return dict(sorted(_named(files).items())), tuple(issues)


def _below(folder: Path) -> list[Path]:
    files = (f for f in folder.rglob("*") if f.suffix.lower() in READERS and not f.name.startswith("."))
    return [f for f in files if f.is_file()]


def _named(files: Iterable[Path], depth: int = 1) -> dict[str, Path]:
    """Names of the last ``depth`` parts of each path, more where two paths share them."""
    by_name: dict[str, list[Path]] = {}
    for file in files:
        by_name.setdefault("/".join(file.parts[-depth:]), []).append(file)
    named = {}
    for name, same in by_name.items():
        clash = len(same) > 1 and depth < max(len(f.parts) for f in same)
        named.update(_named(same, depth + 1) if clash else {name: min(same)})
    return named
