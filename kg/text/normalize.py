"""One form for what offices write in many, from characters to lines, with the way back to the file."""

from __future__ import annotations

import re

from kg.model import Document
from kg.text.characters import CJK, INVISIBLE, UNUSUAL, fold
from kg.text.lines import PAGE_NUMBER, unwrap
from kg.text.noise import Noise, shipped_noise
from kg.text.tracked import Tracked

_BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_PUNCT = "，。、；：？！“”‘’《》（）"
_WIDE = f"[{CJK}{_PUNCT}]"
_GAP = re.compile(r"(?<=[^\n \t\u3000])[ \t\u3000\u00a0]{1,200}(?=[^\n \t\u3000])")
# What single spaces part: three names and more, two that fill brackets (张三 李四 摄), the columns of a line
# that no mark parts (张三 甲集团 总经理).
_PARTED = re.compile(
    f"(?<![{CJK}])(?:[{CJK}]{{2,4}}[ \u3000]){{2,40}}[{CJK}]{{2,4}}(?![{CJK}])"
    f"|(?<=[（(])[{CJK}]{{2,4}}[ \u3000][{CJK}]{{2,4}}(?:[ \u3000][摄文图])?(?=[）)])"
    f"|(?m:^)[{CJK}]{{2,4}}(?:[（(][{CJK}]{{1,3}}[）)])?(?:[ \u3000][{CJK}]{{4,30}}){{1,4}}(?m:$)"
)
_IS_WIDE = re.compile(_WIDE)
_IS_CJK = re.compile(f"[{CJK}]")
_IS_PUNCT = re.compile(f"[{_PUNCT}]")
_FULL = dict(zip(",;:?!()", "，；：？！（）", strict=True))
# 3.2%,5月: a comma behind a percentage parts clauses too
_ASCII_MARK = re.compile(rf"(?<={_WIDE})[,;:?!()]|[,;:?!()](?={_WIDE})|(?<=%)[,;](?=\d)")
_QUOTED = re.compile(r'"([^"\n]{1,300})"')
_TITLE_END = "。；：，、！？"


def normalize(name: str, raw: str, digest: str, noise: Noise | None = None) -> Document:
    """The document that every later stage reads; ``raw`` is kept and each character leads back to it.

    Full-width digits, letters and signs become ASCII (Chinese punctuation stays), invisible and control
    characters, noise marks, page-number lines, hard wraps and spaces between ideographs vanish, characters of
    plane 15 become U+FFFD.
    """
    tracked = Tracked.of(raw).sub(_BREAK, "\n").sub(INVISIBLE, "")
    for pattern, new in (noise or shipped_noise()).patterns:
        tracked = tracked.sub(pattern, new)
    tracked = tracked.sub(UNUSUAL, lambda m: fold(m[0])).sub(PAGE_NUMBER, "")
    tracked = _close_gaps(unwrap(tracked))
    tracked = tracked.sub(_ASCII_MARK, lambda m: _FULL[m[0]])
    quoted = (m for m in _QUOTED.finditer(tracked.text) if _IS_CJK.search(m[1]))
    tracked = tracked.edit(edit for m in quoted for edit in _quotes(m))
    return Document(name, raw, tracked.text, tracked.offsets, digest, _title(tracked.text))


def _quotes(match: re.Match[str]) -> tuple[tuple[int, int, str], ...]:
    return (match.start(), match.start() + 1, "“"), (match.end() - 1, match.end(), "”")


def _close_gaps(tracked: Tracked) -> Tracked:
    text = tracked.text
    parted = [m.span() for m in _PARTED.finditer(text)] if " " in text or "\u3000" in text else []
    listed = {i for start, stop in parted for i in range(start, stop)}

    def closed(match: re.Match[str]) -> str:
        return _gap(text, match.start(), match.end(), match.start() in listed)

    return tracked.sub(_GAP, closed)


def _gap(text: str, start: int, stop: int, listed: bool) -> str:
    """What a gap within a line becomes: nothing where it only spaces out, one space where it parts."""
    before, after = text[start - 1], text[stop]
    broad = stop - start > 1 or text[start] in "\u3000\t"
    if broad and (after in "“《（" or before in "”》）"):
        return " "
    if _IS_PUNCT.match(before) or _IS_PUNCT.match(after):
        return ""
    if _IS_CJK.match(before) and _IS_CJK.match(after):
        return " " if (listed or broad) and not _spaced_out(text, start, stop) else ""
    narrow = not broad and (_IS_WIDE.match(before) or _IS_WIDE.match(after))
    return "" if narrow else " "


def _spaced_out(text: str, start: int, stop: int) -> bool:
    """Single characters beside a gap are a title drawn wide (简  报) or a padded name (李　明)."""
    return not _IS_CJK.match(text[start - 2 : start - 1]) or not _IS_CJK.match(text[stop + 1 : stop + 2])


def _title(text: str) -> str:
    first = next((line.strip() for line in text.split("\n", 20)[:20] if line.strip()), "")
    return first if len(first) <= 80 and first[-1:] not in _TITLE_END else ""
