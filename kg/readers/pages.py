"""Paged formats, PDF and OFD: pages in order, apart by form feeds, without what repeats at their edges."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from typing import Any

from kg.errors import ReadError
from kg.readers import scans
from kg.readers.limits import PAGES, check_archive

_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"[—–\-·.\s]{0,8}\d{1,4}[—–\-·.\s]{0,8}")
_EDGE = 2  # lines at the top and bottom of a page that may be its header and footer
_HYPHEN = "\ufffe"  # what pdfium puts for a soft hyphen at a line end


def pdf(data: bytes) -> str:
    """The text of a PDF; ReadError where it is locked, damaged, too long, or has no text (a scan)."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise ReadError(
            "damaged", "the PDF is locked by a password" if locked else f"no PDF ({error})"
        ) from None
    try:
        _check_pages(len(document))
        pages = [_page(document, i) for i in range(len(document))]
    finally:
        document.close()
    if not any(page.strip() for page in pages):
        advice = "" if scans.can_read() else ": if it is a scan, pip install 'kg-reports[ocr]'"
        raise ReadError("empty", f"the PDF has no text{advice}")
    return "\f".join(without_edges(pages))


def _page(document: Any, index: int) -> str:
    """The text of a page; of a page without any, what can be read in its picture."""
    page = document[index]
    text = page.get_textpage()
    try:
        found = str(text.get_text_bounded()).replace(_HYPHEN, "").replace("\r\n", "\n")
        return found if found.strip() or not scans.can_read() else scans.read_picture(page)
    finally:
        text.close()
        page.close()


def ofd(data: bytes) -> str:
    """The text of an OFD file (GB/T 33190)."""
    import ofdkit

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        check_archive(archive)
    with ofdkit.open(io.BytesIO(data)) as document:
        pages = [page.text() for page in document.pages]
    _check_pages(len(pages))
    return "\f".join(without_edges(pages))


def _check_pages(count: int) -> None:
    if count > PAGES:
        raise ReadError("too-large", f"{count:,} pages are more than {PAGES:,}")


def without_edges(pages: list[str]) -> list[str]:
    """Pages without page numbers, and without lines that stand at the edge of most pages (figures aside)."""
    split = [[line for line in page.split("\n") if line.strip()] for page in pages]
    seen: Counter[str] = Counter()
    for lines in split:
        seen.update({_DIGITS.sub("#", line.strip()) for line in (*lines[:_EDGE], *lines[-_EDGE:])})
    often = {line for line, count in seen.items() if count >= 3 and count * 2 > len(pages)}
    return ["\n".join(_inner(lines, often)) for lines in split]


def _inner(lines: list[str], often: set[str]) -> list[str]:
    def edge(line: str) -> bool:
        return _DIGITS.sub("#", line.strip()) in often or bool(_NUMBER.fullmatch(line.strip()))

    start, stop = 0, len(lines)
    while start < min(_EDGE, stop) and edge(lines[start]):
        start += 1
    while stop > max(start, len(lines) - _EDGE) and edge(lines[stop - 1]):
        stop -= 1
    return lines[start:stop]
