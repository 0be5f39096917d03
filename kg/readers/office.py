"""Word and Excel: the running text, table rows with tabs between the cells, notes at the end."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.errors import ReadError
from kg.readers.limits import check_archive
from kg.readers.plain import decode

_MARKUP = re.compile(r'<a href="[^"]{0,2000}">|</a>|----(?:media/|footnote|endnote)[^-\n]{1,80}----')
_NOTE = re.compile(r"^(?:foot|end)note\d+\)\t ?")
_BULLET = re.compile(r"^\t*--\t")
_NEVER = 120  # seconds that a conversion may take


def docx(data: bytes) -> str:
    """Headers, body with tables, footnotes and endnotes of a Word file."""
    from docx2python import docx2python

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        check_archive(archive)
    with docx2python(io.BytesIO(data)) as document:
        parts = (document.header, document.body, document.footnotes, document.endnotes)
        lines = [line for part in parts for table in part for line in _rows(table)]
    return "\n".join(lines)


def _rows(table: list[list[list[str]]]) -> Iterator[str]:
    for row in table:
        cells = [[_plain(p) for p in cell] for cell in row]
        if len(cells) == 1:
            yield from (p for p in cells[0] if p)
        else:
            yield "\t".join(" ".join(p for p in cell if p) for cell in cells)


def _plain(paragraph: str) -> str:
    return _NOTE.sub("", _BULLET.sub("", _MARKUP.sub("", paragraph))).strip()


def xlsx(data: bytes) -> str:
    """Each sheet's name and rows, the cells as shown values with tabs between."""
    from openpyxl import load_workbook

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        check_archive(archive)
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        return "\n".join(line for sheet in book.worksheets for line in _sheet(sheet))
    finally:
        book.close()


def _sheet(sheet: Any) -> Iterator[str]:
    yield sheet.title
    for row in sheet.iter_rows(values_only=True):
        cells = ["" if value is None else str(value).replace("\n", " ") for value in row]
        if any(cells):
            yield "\t".join(cells).rstrip("\t")


def legacy(data: bytes) -> str:
    """A .doc or .wps file: read as what it really is, else converted by LibreOffice where there is one."""
    from kg.readers.web import html

    if data.startswith(b"PK"):
        return docx(data)
    if data.lstrip()[:200].lower().startswith((b"<html", b"<!doctype html", b"<?xml")):
        return html(data)
    if not data.startswith(b"\xd0\xcf\x11\xe0"):
        return decode(data)
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        advice = "save it as .docx, or install LibreOffice and run the command again"
        raise ReadError("unsupported", f"an old Word or WPS file: {advice}")
    return docx(_converted(data, office))


def _converted(data: bytes, office: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "report.doc").write_bytes(data)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = [office, profile, "--headless", "--convert-to", "docx", "--outdir", folder, "report.doc"]
        try:
            subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=_NEVER)
            return (Path(folder) / "report.docx").read_bytes()
        except (subprocess.SubprocessError, OSError) as error:
            raise ReadError("damaged", "LibreOffice could not convert it") from error
