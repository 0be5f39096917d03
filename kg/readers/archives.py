"""Zip archives: the files inside, archives within archives too, within bounds."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from kg.errors import ReadError
from kg.readers.limits import DEPTH, check_archive

_UTF8 = 0x800  # the flag of a member whose name is UTF-8


def members(data: bytes, depth: int = 1) -> Iterator[tuple[str, bytes]]:
    """Path inside and bytes of every file of an archive, in order of path; ReadError if it cannot be read."""
    if depth > DEPTH:
        raise ReadError("too-large", f"archives within archives, more than {DEPTH} deep")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            check_archive(archive)
            for info in sorted(archive.infolist(), key=_name):
                name = _name(info)
                if info.is_dir() or any(
                    part.startswith((".", "__MACOSX")) for part in PurePosixPath(name).parts
                ):
                    continue
                inner = archive.read(info)
                if name.lower().endswith(".zip"):
                    yield from ((f"{name}/{path}", found) for path, found in members(inner, depth + 1))
                else:
                    yield name, inner
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        locked = "password" in str(error)
        raise ReadError(
            "damaged", "the archive is locked" if locked else f"no zip archive ({error})"
        ) from None


def _name(info: zipfile.ZipInfo) -> str:
    """The member's path; Chinese Windows writes it in GB18030 and says nothing."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return info.filename
