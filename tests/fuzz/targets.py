"""What is fuzzed: any bytes as a file of any format, and any text through the whole line to RDF."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kg import archive
from kg.errors import ReadError
from kg.graph import assemble
from kg.graph.serialize import nquads
from kg.identity import unite
from kg.knowledge import default
from kg.model import Document, Result
from kg.pipeline import read_document
from kg.readers.archives import members
from kg.readers.files import READERS, document

_FORMATS = [*READERS, ".zip"]
_REPORTS = Path(__file__).parents[2] / "data" / "reports"


def read_file(data: bytes) -> None:
    """The first byte chooses the format of the rest: it is read or refused, and offsets hold."""
    suffix = _FORMATS[data[0] % len(_FORMATS)] if data else ".txt"
    try:
        if suffix == ".zip":
            list(members(data[1:]))
        else:
            check_offsets(document("x", "x" + suffix, data[1:]))
    except ReadError:
        pass


def check_offsets(made: Document) -> None:
    """Each character of the text leads to one of the file, in order."""
    assert len(made.offsets) == len(made.text) + 1
    assert all(a <= b for a, b in zip(made.offsets, made.offsets[1:], strict=False))
    assert made.offsets[-1] <= len(made.raw)


def extract_text(data: bytes) -> None:
    """A text of the reports' own pieces and any characters: evidence is exact, and RDF comes of it."""
    text = "".join(_pieces(data))
    try:
        made = document("x", "x.txt", text.encode("utf-8", "replace"))
    except ReadError:
        return
    check_offsets(made)
    reading = read_document(made, default())
    ids = {e.id for e in reading.entities}
    for s in reading.statements:
        assert s.subject in ids
        assert not isinstance(s.object, str) or s.object in ids
        for e in s.evidence:
            assert made.raw[e.span.start : e.span.stop] == e.quote
    assert archive.load(archive.dump(reading)) == reading
    result = unite(Result((reading,)), default())
    "".join(nquads(assemble(result, default().ontology))).encode()


def _pieces(data: bytes) -> list[str]:
    """Two bytes are a piece of a report; those from 0xF000 on and one more are a character."""
    known, out, at = _fragments(), [], 0
    while at + 1 < len(data):
        number = data[at] << 8 | data[at + 1]
        at += 2
        if number < 0xF000:
            out.append(known[number % len(known)])
        elif at < len(data):
            out.append(chr((number & 0xFFF) << 8 | data[at]) if (number & 0xFFF) < 0x110 else chr(data[at]))
            at += 1
    return out


@cache
def _fragments() -> list[str]:
    """What stands between two punctuation marks of the sample reports, and the marks."""
    texts = [p.read_bytes().decode("utf-8-sig") for p in sorted(_REPORTS.iterdir())]
    found: dict[str, None] = {}
    for text in texts:
        for mark in "，。；：、！？“”（）\n":
            text = text.replace(mark, f"\0{mark}\0")
        found.update(dict.fromkeys(text.split("\0")))
    return [piece for piece in found if piece]


TARGETS = {"read_file": read_file, "extract_text": extract_text}
