"""What a single character becomes: compatibility forms folded, Chinese punctuation kept, radicals mended."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

CJK = "\u3400-\u9fff\U00020000-\U000323af〇"

# Punctuation that NFKC would turn into ASCII or dots, and list numbers whose ring tells them from a figure.
_KEPT = frozenset("，；：？！（）…―①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")

# Forms that mean the same in a report and that NFKC leaves alone.
_ALIKE = {
    "∶": "：", "﹕": "：", "︰": "：", "﹐": "，", "﹑": "、", "﹔": "；", "｡": "。", "､": "、",
    "﹖": "？", "﹗": "！",
    "「": "“", "」": "”", "『": "‘", "』": "’", "｢": "“", "｣": "”", "〝": "“", "〞": "”",
    "㈠": "（一）", "㈡": "（二）", "㈢": "（三）", "㈣": "（四）", "㈤": "（五）",
    "㈥": "（六）", "㈦": "（七）", "㈧": "（八）", "㈨": "（九）", "㈩": "（十）",
    "﹣": "-", "−": "-", "‐": "-", "‑": "-",
    "㎡": "平方米", "㎞": "公里", "㎏": "公斤", "㎝": "厘米", "㎜": "毫米", "㎥": "立方米",
}  # fmt: skip

# CJK Radicals Supplement to ideographs where the radical is a character of its own (NFKC mends the others).
# Source: EquivalentUnifiedIdeograph.txt of the Unicode Character Database.
_RADICALS = dict(
    zip(
        "⺌⺍⺒⺓⺜⺝⺠⺧⺩⺬⺮⺶⺻⺼⺽⻁⻄⻅⻆⻉⻊⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳",
        "小小巳幺日月民牛王示竹羊聿月臼虎西见角贝足车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟",
        strict=True,
    )
)

REPLACEMENT = "\ufffd"

# Everything that may need folding; the bulk of a report (ideographs, ASCII, common marks) passes untouched.
UNUSUAL = re.compile(r"[^\n\x20-\x7e\u3400-\u9fff，。、；：？！“”‘’《》（）—…·]")

INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]+"
)


@lru_cache(maxsize=4096)
def fold(char: str) -> str:
    """The form in which the rules meet a character: NFKC but for Chinese punctuation; plane 15 is replaced.

    >>> fold("５"), fold("％"), fold("，"), fold("⼯"), fold("⻋"), fold("\\u3000")
    ('5', '%', '，', '工', '车', '\\u3000')
    """
    if char in _KEPT or char == "\u3000":
        return char
    if char in _ALIKE:
        return _ALIKE[char]
    if 0xF0000 <= ord(char) <= 0xFFFFF:  # the plane in which found mentions are folded
        return REPLACEMENT
    return _RADICALS.get(char) or unicodedata.normalize("NFKC", char)
