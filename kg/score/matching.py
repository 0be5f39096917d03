"""When a found entity or statement says what a gold one says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from kg.score.gold import GoldDocument, Row, name_keys, plain_name

Links = Mapping[str, set[str]]  # id of a found entity to the gold ids that it may stand for
SYMMETRIC = frozenset({"cooperatesWith", "pairedWith"})
_SCALE = {"万": 1e4, "亿": 1e8, "千": 1e3, "百": 1e2, "百万": 1e6, "千万": 1e7, "万亿": 1e12}
_MAGNITUDE = re.compile(r"(万亿|千万|百万|亿|万|千(?!米|克|瓦)|百)")
_QUALIFIERS = ("percent", "title", "approx", "time", "amount", "frequency")


def link(gold: GoldDocument, found: Mapping[str, Row]) -> dict[str, set[str]]:
    """For each found entity the gold entities of its name, else those that share any key with it."""
    by_key = gold.ids_by_key
    return {
        id_: by_key.get(plain_name(entity["name"])) or _union(by_key.get(k, set()) for k in name_keys(entity))
        for id_, entity in found.items()
    }


def _union(sets: Iterable[set[str]]) -> set[str]:
    return set().union(*sets)


def in_base_unit(value: float | None, unit: str | None) -> tuple[float | None, str]:
    """A figure in its base unit.

    >>> in_base_unit(3066, "亿元")
    (306600000000.0, '元')
    """
    unit = (unit or "").strip().removeprefix("个")
    scale = None if unit.startswith("百分") else _MAGNITUDE.match(unit)
    if scale and value is not None:
        value, unit = value * _SCALE[scale[1]], unit[scale.end() :]
    return (None if value is None else round(float(value), 4)), unit


def similar(a: str, b: str) -> bool:
    """Whether one name holds the other or six tenths of the characters agree."""
    a, b = plain_name(a), plain_name(b)
    return bool(a and b) and (a in b or b in a or SequenceMatcher(None, a, b).ratio() >= 0.6)


def same(gold: Row, found: Row, links: Links) -> bool:
    """Whether a found statement says what a gold one says (qualifiers but a metric's figure aside)."""
    if gold["predicate"] != found["predicate"]:
        return False
    subject = gold["subject"] in links.get(found.get("subject", ""), ())
    if gold["predicate"] == "metric":
        return subject and _same_metric(gold, found)
    obj = found.get("object")
    if "object_text" in gold:
        return subject and _same_text(
            gold["object_text"], obj.get("text", "") if isinstance(obj, dict) else ""
        )
    if isinstance(obj, dict) or obj is None:
        return False
    if subject and gold["object"] in links.get(obj, ()):
        return True
    turned = gold["object"] in links.get(found["subject"], ()) and gold["subject"] in links.get(obj, ())
    return gold["predicate"] in SYMMETRIC and turned


def _same_metric(gold: Row, found: Row) -> bool:
    wanted, got = gold["qualifiers"], found.get("qualifiers", {})
    try:
        value, unit = in_base_unit(wanted["value"], wanted.get("unit"))
        got_value, got_unit = in_base_unit(got.get("value"), got.get("unit"))
    except (TypeError, ValueError):
        return False
    units = unit == got_unit or unit in got_unit or got_unit in unit
    return (
        value == got_value and units and any(similar(n, got.get("metric") or "") for n in metric_names(gold))
    )


def _same_text(wanted: str, got: str) -> bool:
    wanted, got = plain_name(wanted), plain_name(got)
    return bool(got) and (wanted == got or SequenceMatcher(None, wanted, got).ratio() >= 0.8)


def metric_names(gold: Row) -> list[str]:
    return [gold["qualifiers"]["metric"], *gold.get("metric_aliases", [])]


def qualifiers_right(gold: Row, found: Row) -> tuple[int, int]:
    """How many of the gold's qualifiers a found statement has right, and how many there are (with status)."""
    wanted, got = gold.get("qualifiers", {}), found.get("qualifiers", {})
    right, asked = int(wanted.get("status") == got.get("status")), 1
    for key in _QUALIFIERS:
        if key in wanted:
            asked += 1
            close = similar(str(wanted[key]), str(got.get(key) or ""))
            right += got.get(key) == wanted[key] if key == "approx" else close
    return right, asked


def same_figure(a: Row, b: Row) -> bool:
    """Whether two gold metrics give one figure of the text to different subjects."""
    if a["predicate"] != "metric" or b["predicate"] != "metric":
        return False
    x, y = a["qualifiers"], b["qualifiers"]
    if x["value"] is None or in_base_unit(x["value"], x.get("unit")) != in_base_unit(
        y["value"], y.get("unit")
    ):
        return False
    return any(similar(n, m) for n in metric_names(a) for m in metric_names(b))


def overlaps(gold: Row, found: Row, text: str) -> bool:
    """Whether the found evidence touches the gold's (or the gold's is not verbatim in the text)."""
    at = text.find(gold["evidence"])
    got = found.get("evidence") or {}
    return at < 0 or bool(got.get("start", 0) < at + len(gold["evidence"]) and got.get("end", 0) > at)
