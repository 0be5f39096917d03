"""How the names of administrative divisions are built: tails, stems, and the type of a code and name."""

from __future__ import annotations

import re

_PEOPLES = (
    "蒙古族|(?<!内)蒙古|回族|藏族|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族"
    "|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|达斡尔|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族"
    "|锡伯族|锡伯|阿昌族|普米族|塔吉克|怒族|鄂温克族|鄂温克|裕固族|保安族|独龙族|各族"
)
_TAIL = re.compile(
    rf"(?:(?:{_PEOPLES}){{0,4}}自治(?:区|州|县|旗)|特别行政区|省|市|地区|盟|林区|特区|县|区|旗)$"
)
_TOWNSHIP = ("街道", "镇", "乡", "苏木", "地区", "办事处")
_VILLAGE = ("村", "社区", "嘎查")
_NO_VILLAGE = ("虚拟社区",)


def stem(name: str) -> str:
    """A division's name without its tail: 恩施土家族苗族自治州 gives 恩施; a name without a tail stays.

    >>> stem("余姚市"), stem("内蒙古自治区"), stem("前郭尔罗斯蒙古族自治县"), stem("神农架林区")
    ('余姚', '内蒙古', '前郭尔罗斯', '神农架')
    """
    return _TAIL.sub("", name) or name


def place_type(name: str, code: str) -> str:
    """The type of the guidelines for a division by its code (2, 4, 6, 9 or 12 digits) and name.

    Zones, farms and islands that only statistics count as a division are ``Place``: their county code has 7
    as fifth digit, or their name has none of a division's tails.
    """
    if len(code) == 2:
        return "Province"
    if len(code) == 4:
        return "City"
    if len(code) == 6:
        return "County" if code[4] != "7" and name.endswith(("县", "市", "区", "旗")) else "Place"
    if len(code) == 9:
        return "Township" if name.endswith(_TOWNSHIP) else "Place"
    return "Village" if name.endswith(_VILLAGE) and not name.endswith(_NO_VILLAGE) else "Place"
