"""Chinese numerals: 三百二十 is 320, 一万二千 is 12000, 二〇二四 is 2024."""

from __future__ import annotations

from decimal import Decimal

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "半": 0}
TENS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10**4, "亿": 10**8}


def numeral(text: str) -> Decimal | None:
    """The value of a Chinese numeral, None if it is none (三五, 百).

    >>> numeral("三百二十"), numeral("十二"), numeral("一万二千"), numeral("三点五"), numeral("三五")
    (Decimal('320'), Decimal('12'), Decimal('12000'), Decimal('3.5'), None)
    """
    whole, point, fraction = text.partition("点")
    value = _whole(whole)
    if value is None or (point and not fraction):
        return None
    if not all(c in DIGITS for c in fraction):
        return None
    return Decimal(f"{value}.{''.join(str(DIGITS[c]) for c in fraction)}") if point else Decimal(value)


def _whole(text: str) -> int | None:
    if len(text) > 2 and all(c in DIGITS for c in text):
        return int("".join(str(DIGITS[c]) for c in text))
    total = section = 0
    digit: int | None = None
    for c in text:
        if c in DIGITS:
            if digit:
                return None
            digit = DIGITS[c]
        elif c in TENS:
            if digit is None and (c != "十" or section):
                return None
            section += (1 if digit is None else digit) * TENS[c]
            digit = None
        else:
            section += digit or 0
            if not section and not total:
                return None
            total = (total + section) * MYRIADS[c] if MYRIADS[c] > total else total + section * MYRIADS[c]
            section, digit = 0, None
    return total + section + (digit or 0) if text else None
