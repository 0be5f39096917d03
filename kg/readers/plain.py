"""Plain text in the encodings of Chinese offices: UTF-8, GB18030 and UTF-16, with a BOM or without."""

from __future__ import annotations

import codecs
import re

from kg.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# First bytes of ELF, PNG, JPEG, GIF, ZIP, PDF, OLE, EXE and GZIP files.
_MAGIC = "7f454c46 89504e47 ffd8ff 47494638 504b0304 255044462d d0cf11e0 4d5a90 1f8b"
_BINARY = tuple(bytes.fromhex(magic) for magic in _MAGIC.split())
_LEGACY = ("gb18030", "utf_16_le", "utf_16_be", "big5")
_SAMPLE = 1 << 16
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decode(data: bytes) -> str:
    """The text of a file, strictly decoded; a byte order mark is no part of it.

    Raises ReadError (empty, binary, undecodable).
    """
    if not data.strip(b"\x00 \t\r\n"):
        raise ReadError("empty", "the file is empty")
    if data.startswith(_BINARY):
        raise ReadError("binary", "the file is binary, not text")
    text = _decode(data)
    if len(_CONTROL.findall(text)) > max(8, len(text) // 10):
        raise ReadError("binary", "the file is binary, not text (more than a tenth are control characters)")
    return text


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if not _sparse(data):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return _strict(data, _guess(data))


def _sparse(data: bytes) -> bool:
    """Zero bytes in one half of the pairs only, as in UTF-16 without a mark."""
    sample = data[:_SAMPLE]
    few, many = sorted((sample[::2].count(0), sample[1::2].count(0)))
    return len(data) % 2 == 0 and many >= max(2, len(sample) // 100) and few * 10 <= many


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_LEGACY)).best()
    if best is None:
        raise ReadError("undecodable", "the bytes are neither UTF-8, GB18030, UTF-16 nor Big5")
    return best.encoding


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"not {error.encoding}: {error.reason} at byte {error.start}"
        raise ReadError("undecodable", message) from None
