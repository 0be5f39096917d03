"""Plain text: every encoding of Chinese offices, and one clear line for what is no text."""

import codecs
import hashlib

import pytest

from kg.errors import ReadError
from kg.readers import find, read
from kg.share import share_dir

REPORTS = sorted((share_dir() / "data" / "reports").glob("*.txt"))
ENCODINGS = {
    "utf-8": b"",
    "utf-8-sig": b"",
    "gb18030": b"",
    "utf-16-le": b"",
    "utf-16-be": b"",
    "utf-16-le with BOM": codecs.BOM_UTF16_LE,
    "utf-16-be with BOM": codecs.BOM_UTF16_BE,
}


@pytest.mark.parametrize("report", REPORTS, ids=lambda p: p.stem[:3])
@pytest.mark.parametrize("length", [None, 300, 40])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_encodings(tmp_path, report, length, encoding):
    text = report.read_text(encoding="utf-8-sig")[:length]
    file = tmp_path / "report.txt"
    file.write_bytes(ENCODINGS[encoding] + text.encode(encoding.split()[0]))
    document = read(file)
    assert document.raw == text
    assert document.name == "report.txt"
    assert document.digest == hashlib.sha256(file.read_bytes()).hexdigest()


def test_there_are_reports():
    assert len(REPORTS) >= 2


BAD = {
    "empty": (b"", "empty"),
    "only space": (b" \r\n\t", "empty"),
    "only zeros": (bytes(100), "empty"),
    "an image": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "binary"),
    "control characters": (bytes(range(1, 9)) * 100, "binary"),
    "cut UTF-16": (codecs.BOM_UTF16_LE + b"\x00", "undecodable"),
    "no encoding at all": (b"\x81" * 99, "undecodable"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_text(tmp_path, name):
    data, code = BAD[name]
    file = tmp_path / "bad.txt"
    file.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        read(file)
    assert caught.value.code == code
    assert "\n" not in str(caught.value)


def test_missing_and_unsupported(tmp_path):
    with pytest.raises(ReadError, match="no such file"):
        read(tmp_path / "none.txt")
    (tmp_path / "a.exe").write_bytes(b"MZ")
    with pytest.raises(ReadError, match="no reader"):
        read(tmp_path / "a.exe")


def test_find_names_documents_by_as_much_path_as_needed(tmp_path):
    for name in ("a/x.txt", "b/x.txt", "b/y.txt", "b/.hidden.txt", "c/picture.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("报告。", encoding="utf-8")
    files, issues = find([tmp_path / "b", tmp_path / "a", tmp_path / "a" / "x.txt", tmp_path / "c"])
    assert list(files) == ["a/x.txt", "b/x.txt", "y.txt"]
    assert [i.code for i in issues] == ["nothing-readable"]
