"""Small office files made by hand, so that the tests need no office."""

import io
import zipfile

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_W = f'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{_RELATION}"'
_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType=
"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/header1.xml" ContentType=
"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
<Override PartName="/word/footnotes.xml" ContentType=
"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>"""
_RELS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'


def zipped(files):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def _paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def docx(paragraphs, table=(), header="", footnote=""):
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in table
    )
    body = "".join(map(_paragraph, paragraphs)) + (f"<w:tbl>{rows}</w:tbl>" if rows else "")
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>'
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": f'{_RELS}<Relationship Id="rId1" Type="{_RELATION}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'{_RELS}<Relationship Id="rId1" Type="{_RELATION}/header" '
            f'Target="header1.xml"/><Relationship Id="rId2" Type="{_RELATION}/footnotes" '
            'Target="footnotes.xml"/></Relationships>',
            "word/document.xml": f"<w:document {_W}><w:body>{body}{section}</w:body></w:document>",
            "word/header1.xml": f"<w:hdr {_W}>{_paragraph(header)}</w:hdr>",
            "word/footnotes.xml": f'<w:footnotes {_W}><w:footnote w:id="2">{_paragraph(footnote)}'
            "</w:footnote></w:footnotes>",
        }
    )


def xlsx(sheets):
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def ofd(lines):
    """A page of OFD (GB/T 33190) with one text object a line."""
    space = 'xmlns:ofd="http://www.ofdspec.org/2016"'
    texts = "".join(
        f'<ofd:TextObject ID="{i + 10}" Boundary="20 {20 + 10 * i} 170 8" Font="1" Size="5">'
        f'<ofd:TextCode X="0" Y="5" DeltaX="g {len(line)} 5">{line}</ofd:TextCode></ofd:TextObject>'
        for i, line in enumerate(lines)
    )
    return zipped(
        {
            "OFD.xml": f'<ofd:OFD {space} DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1'
            "</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
            "Doc_0/Document.xml": f"<ofd:Document {space}><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID>"
            "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>"
            '<ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
            "Doc_0/Pages/Page_0/Content.xml": f'<ofd:Page {space}><ofd:Content><ofd:Layer ID="2">{texts}'
            "</ofd:Layer></ofd:Content></ofd:Page>",
        }
    )


def pdf(pages):
    """A PDF of pages of lines: a font without glyphs whose codes a ToUnicode map names."""
    used = sorted({c for page in pages for line in page for c in line})
    code = {c: i + 1 for i, c in enumerate(used)}
    ranges = "\n".join(f"<{i:04X}> <{c.encode('utf-16-be').hex().upper()}>" for c, i in code.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange {len(code)} beginbfchar\n{ranges}\n"
        "endbfchar endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    kids = " ".join(f"{6 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H "
        "/DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 1000 /CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream",
    ]
    for i, page in enumerate(pages):
        shown = "".join(
            f"1 0 0 1 50 {780 - 20 * n} Tm <{''.join(f'{code[c]:04X}' for c in line)}> Tj "
            for n, line in enumerate(page)
        )
        stream = f"BT /F1 12 Tf {shown}ET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {7 + 2 * i} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    made, places = b"%PDF-1.4\n", []
    for n, body in enumerate(objects, 1):
        places.append(len(made))
        made += f"{n} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{p:010} 00000 n \n" for p in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R >>\n"
    return made + f"{end}startxref\n{len(made)}\n%%EOF\n".encode()
