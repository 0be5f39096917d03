"""HTML and Markdown: the article without navigation, the text without markup."""

from __future__ import annotations

import re

from kg.readers.plain import decode

_DECLARED = re.compile(r"^\s{0,80}<\?xml[^>]{0,200}\?>")
_BLANKS = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def html(data: bytes) -> str:
    """The main text of a page with its tables; the whole text where no article is found."""
    import trafilatura
    from lxml import html as parser

    source = _DECLARED.sub("", decode(data))
    text = trafilatura.extract(source, include_comments=False, include_tables=True, favor_recall=True)
    if text:
        return text
    tree = parser.fromstring(source)
    for node in tree.xpath("//script|//style|//noscript"):
        node.drop_tree()
    return _BLANKS.sub("\n", "\n".join(line.strip() for line in tree.text_content().splitlines()))


def markdown(data: bytes) -> str:
    """The text of Markdown: a line for each block, tabs between the cells of a table."""
    from markdown_it import MarkdownIt

    lines: list[str] = []
    cells: list[str] = []
    in_row = False
    for token in MarkdownIt("commonmark").enable("table").parse(decode(data)):
        if token.type == "tr_open":
            in_row, cells = True, []
        elif token.type == "tr_close":
            in_row = False
            lines.append("\t".join(cells))
        elif token.type == "inline":
            shown = (c.content or "\n" * (c.type.endswith("break")) for c in token.children or ())
            (cells if in_row else lines).append("".join(shown))
        elif token.type in ("fence", "code_block"):
            lines.append(token.content)
    return "\n".join(lines)
