"""Office formats: the text as a person reads it, and one clear line for what is damaged or too much."""

import io
import random
import zipfile
from pathlib import Path

import office_files as make
import pytest

from kg.errors import ReadError
from kg.model import Document, Issue
from kg.readers import READERS, documents, read
from kg.readers.files import document
from kg.readers.limits import DEPTH, time_limit
from kg.readers.pages import without_edges

SENTENCE = "东江控股集团与余姚市鹿亭乡结对，一次性资助80万元用于水电站改造。"
PAGE_LINE = "东江控股集团坚决贯彻落实中央和省委市委决策部署推动国企改革发展互促共进"


def text(name, data):
    return document(name, name, data).text


def test_docx_has_tables_header_and_footnotes():
    data = make.docx(
        ["关于改革的报告", SENTENCE],
        [["指标", "数值"], ["总资产", "3066亿元"]],
        "东江控股集团文件",
        "据内部统计。",
    )
    got = text("a.docx", data)
    for wanted in (
        "东江控股集团文件",
        "关于改革的报告\n" + SENTENCE,
        "指标 数值\n总资产 3066亿元",
        "据内部统计。",
    ):
        assert wanted in got
    assert "footnote" not in got
    assert "----" not in got


def test_xlsx_rows():
    got = text("a.xlsx", make.xlsx({"经营指标": [["指标", "数值"], ["总资产", 3066]], "空": []}))
    assert got.splitlines()[:3] == ["经营指标", "指标 数值", "总资产 3066"]


def test_pdf_pages_without_edges_and_wraps():
    turned = [PAGE_LINE[i:] + PAGE_LINE[:i] for i in range(24)]
    lines = [line[:30] for line in turned]
    pages = [["东江控股集团文件", *lines[6 * n : 6 * n + 6], f"— {n + 1} —"] for n in range(4)]
    found = document("a.pdf", "a.pdf", make.pdf(pages))
    assert found.raw.count("\f") == 3
    assert "集团文件" not in found.raw
    assert found.text == "".join(lines)


def test_pdf_radicals_become_ideographs():
    assert text("a.pdf", make.pdf([["⼯业⻋间的总资产"]])) == "工业车间的总资产"


def test_a_scan_without_ocr_says_what_to_do(monkeypatch):
    monkeypatch.setattr("kg.readers.scans.can_read", lambda: False)
    with pytest.raises(ReadError, match="ocr"):
        text("a.pdf", make.pdf([[" "], [" "]]))


def test_a_scan_is_read():
    pytest.importorskip("rapidocr")
    image = pytest.importorskip("PIL.Image")
    fonts = list(Path("/usr/share/fonts").rglob("Noto*CJK*Regular*"))
    if not fonts:
        pytest.skip("no Chinese font here")
    from PIL import ImageDraw, ImageFont

    picture = image.new("RGB", (1240, 400), "white")
    font = ImageFont.truetype(str(min(fonts)), 36)
    ImageDraw.Draw(picture).text((80, 60), "关于国企改革的报告", fill="black", font=font)
    made = io.BytesIO()
    picture.save(made, "PDF", resolution=150)
    assert text("a.pdf", made.getvalue()) == "关于国企改革的报告"


def test_ofd():
    assert "总资产3066亿元" in text("a.ofd", make.ofd(["关于改革的报告", "总资产3066亿元"]))


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_html_without_navigation_and_scripts(encoding):
    page = (
        f'<html><head><meta charset="{encoding}"><title>改革报告</title><script>alert(1)</script></head>'
        f"<body><nav><a href='/'>首页</a></nav><article><h1>关于改革的报告</h1><p>{SENTENCE}</p>"
        f"<p>{PAGE_LINE}。</p>"
        "</article><footer>版权所有</footer></body></html>"
    )
    got = text("a.html", page.encode(encoding))
    assert SENTENCE in got
    assert "alert" not in got


def test_markdown():
    table = "| 指标 | 数值 |\n| --- | --- |\n| 总资产 | 3066亿元 |\n"
    data = f"# 关于改革的报告\n\n{SENTENCE}\n\n- **一**是整合\n\n{table}"
    assert text("a.md", data.encode()) == f"关于改革的报告\n{SENTENCE}\n一是整合\n指标 数值\n总资产 3066亿元"


def test_a_doc_that_is_something_else_is_read_as_that():
    assert SENTENCE in text("a.doc", make.docx([SENTENCE]))
    assert SENTENCE in text("a.doc", f"<html><body><p>{SENTENCE}</p></body></html>".encode("gb18030"))
    assert SENTENCE in text("a.wps", SENTENCE.encode("gb18030"))


def test_an_old_word_file_says_what_to_do(monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ReadError, match="save it as"):
        text("a.doc", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600))


def named(path):
    found = list(documents(path, path.name))
    texts = {d.name: d.text for d in found if isinstance(d, Document)}
    return texts, [i.code for i in found if isinstance(i, Issue)]


def test_zip_members_are_documents_of_their_own(tmp_path):
    inner = make.zipped({"b.txt": "内层。".encode()})
    data = make.zipped(
        {
            "a.txt": SENTENCE.encode(),
            "x/c.docx": make.docx([SENTENCE]),
            "in.zip": inner,
            "p.png": b"\x89PNG",
            "e.txt": b"",
        }
    )
    file = tmp_path / "all.zip"
    file.write_bytes(data)
    texts, codes = named(file)
    assert set(texts) == {"all.zip/a.txt", "all.zip/in.zip/b.txt", "all.zip/x/c.docx"}
    assert codes == ["empty"]


def test_zip_names_of_chinese_windows(tmp_path):
    file = tmp_path / "all.zip"
    file.write_bytes(make.zipped({"bgbg.txt": SENTENCE.encode()}).replace(b"bgbg", "报告".encode("gb18030")))
    assert list(named(file)[0]) == ["all.zip/报告.txt"]


def test_bombs_and_deep_nesting_are_refused(tmp_path):
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("big.txt", bytes(50 << 20))
    assert named(bomb) == ({}, ["too-large"])
    data = make.zipped({"a.txt": b"x"})
    for _ in range(DEPTH + 1):
        data = make.zipped({"in.zip": data})
    (tmp_path / "deep.zip").write_bytes(data)
    assert named(tmp_path / "deep.zip") == ({}, ["too-large"])
    with pytest.raises(ReadError, match="grow"):
        text("bomb.docx", bomb.read_bytes())


def spin():
    while True:
        pass


def test_a_slow_report_is_given_up():
    with time_limit(0.05), pytest.raises(ReadError, match="given up"):
        spin()


def test_edges_are_kept_where_they_do_not_repeat():
    assert without_edges(["甲\n乙", "丙\n丁"]) == ["甲\n乙", "丙\n丁"]


SAMPLES = {
    ".txt": SENTENCE.encode("gb18030"),
    ".md": f"# 报告\n\n{SENTENCE}".encode(),
    ".html": f"<html><body><p>{SENTENCE}</p></body></html>".encode(),
    ".docx": make.docx([SENTENCE], [["甲", "乙"]], "头", "注"),
    ".xlsx": make.xlsx({"表": [["甲", 1]]}),
    ".pdf": make.pdf([[SENTENCE]]),
    ".ofd": make.ofd([SENTENCE]),
}


def damaged(data, chance):
    """The bytes cut, overwritten, doubled or shuffled somewhere."""
    data = bytearray(data)
    kind = chance.randrange(4)
    at = chance.randrange(len(data))
    if kind == 0:
        del data[at:]
    elif kind == 1:
        for _ in range(chance.randrange(1, 40)):
            data[chance.randrange(len(data))] = chance.randrange(256)
    elif kind == 2:
        data[at:at] = data[: chance.randrange(len(data))]
    else:
        data[at : at + 200] = chance.randbytes(200)
    return bytes(data)


def read_damaged(suffix, count):
    """Damage a sample in many ways; anything but a ReadError comes out of here."""
    chance = random.Random(suffix)
    said = []
    for _ in range(count):
        try:
            document("a" + suffix, "a" + suffix, damaged(SAMPLES[suffix], chance))
        except ReadError as error:
            said.append(str(error))
    assert all(said)


@pytest.mark.parametrize("suffix", SAMPLES)
def test_damaged_files_are_read_or_refused(suffix):
    read_damaged(suffix, 25)


@pytest.mark.slow
@pytest.mark.parametrize("suffix", SAMPLES)
def test_a_thousand_damaged_files_are_read_or_refused(suffix):
    read_damaged(suffix, 1000)


def test_every_format_is_tried():
    assert set(READERS) == {*SAMPLES, ".text", ".htm", ".doc", ".wps"}


def test_read_takes_any_format(tmp_path):
    (tmp_path / "a.docx").write_bytes(SAMPLES[".docx"])
    assert SENTENCE in read(tmp_path / "a.docx").text
