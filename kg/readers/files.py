"""The readers by suffix, and the walk from what a person names to documents."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from kg.errors import ReadError
from kg.model import Document, Issue
from kg.readers.archives import members
from kg.readers.limits import check_size, check_text
from kg.readers.office import docx, legacy, xlsx
from kg.readers.pages import ofd, pdf
from kg.readers.plain import decode
from kg.readers.web import html, markdown
from kg.text import normalize
from kg.text.noise import Noise

Reader = Callable[[bytes], str]
ARCHIVE = ".zip"
_HALF = re.compile("[\ud800-\udfff]")  # half a character: no encoding writes it

# Suffix to reader: the stored bytes in, the text out, ReadError where there is none.
READERS: Mapping[str, Reader] = {
    ".txt": decode,
    ".text": decode,
    ".md": markdown,
    ".html": html,
    ".htm": html,
    ".docx": docx,
    ".doc": legacy,
    ".wps": legacy,
    ".xlsx": xlsx,
    ".pdf": pdf,
    ".ofd": ofd,
}


def read(path: Path | str, name: str = "", noise: Noise | None = None) -> Document:
    """The document in a file, named ``name`` or by its file name; raises ReadError in one clear line."""
    path = Path(path)
    return document(name or path.name, path.name, load(path), noise)


def documents(path: Path, name: str, noise: Noise | None = None) -> Iterator[Document | Issue]:
    """The document of a file, or those of an archive, named below it; what cannot be read is an issue."""
    try:
        if path.suffix.lower() != ARCHIVE:
            yield read(path, name, noise)
            return
        for inner, data in members(load(path)):
            if PurePosixPath(inner).suffix.lower() in READERS:
                yield _member(f"{name}/{inner}", data, noise)
    except ReadError as error:
        yield Issue("error", error.code, name, f"{path}: {error}")


def _member(name: str, data: bytes, noise: Noise | None) -> Document | Issue:
    try:
        return document(name, name, data, noise)
    except ReadError as error:
        return Issue("error", error.code, name, f"{name}: {error}")


def load(path: Path) -> bytes:
    """The stored bytes; ReadError where there are none or too many."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise ReadError("missing", "no such file") from None
    except OSError as error:
        raise ReadError("unreadable", error.strerror or str(error)) from None
    check_size(data)
    return data


def document(name: str, file: str, data: bytes, noise: Noise | None = None) -> Document:
    """The document in some bytes; the suffix of ``file`` chooses the reader."""
    suffix = PurePosixPath(file).suffix.lower()
    reader = READERS.get(suffix) if suffix else decode
    if reader is None:
        raise ReadError("unsupported", f"no reader for {suffix} files")
    if not data:
        raise ReadError("empty", "the file is empty")
    text = _HALF.sub("\ufffd", check_text(_text(reader, data)))
    return normalize(name, text, hashlib.sha256(data).hexdigest(), noise)


def _text(reader: Reader, data: bytes) -> str:
    try:
        return reader(data)
    except ReadError:
        raise
    except ModuleNotFoundError as error:
        advice = "pip install 'kg-reports[formats]'"
        raise ReadError("unsupported", f"this format needs {error.name}: {advice}") from None
    except Exception as error:  # what a library says of damaged bytes is of many kinds
        raise ReadError("damaged", f"damaged: {type(error).__name__}: {str(error)[:200]}") from None


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
            suffixes = " ".join((*READERS, ARCHIVE))
            issues.append(
                Issue("error", "nothing-readable", path.name, f"{path}: nothing readable ({suffixes})")
            )
    return {_written(name): path for name, path in sorted(_named(files).items())}, tuple(issues)


def _written(name: str) -> str:
    """A file name that can be written down: bytes of it that are no UTF-8 as escapes."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _below(folder: Path) -> list[Path]:
    suffixes = {*READERS, ARCHIVE}
    files = (
        f for f in folder.rglob("*") if f.suffix.lower() in suffixes and not f.name.startswith((".", "~$"))
    )
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
