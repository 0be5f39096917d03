"""The readers by suffix, and the walk from what a person names to documents."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kg.errors import ReadError
from kg.model import Document
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


def find(paths: Iterable[Path | str]) -> dict[str, Path]:
    """Files by document name: each path, and below a directory all files with a reader but hidden ones.

    A document is named by its file name; where two share one, by as much of the path as tells them apart.
    """
    files = sorted({f for path in map(Path, paths) for f in (_below(path) if path.is_dir() else [path])})
    return dict(sorted((_name(f, files), f) for f in files))


def _below(folder: Path) -> list[Path]:
    files = (f for f in folder.rglob("*") if f.suffix.lower() in READERS and not f.name.startswith("."))
    return [f for f in files if f.is_file()]


def _name(path: Path, among: list[Path]) -> str:
    parts = path.parts
    for n in range(1, len(parts)):
        name = "/".join(parts[-n:])
        if sum(f.parts[-n:] == parts[-n:] for f in among) == 1:
            return name
    return path.as_posix()
