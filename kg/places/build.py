"""Pack the administrative divisions of China into the small files that `kg.places.gazetteer` reads.

usage: python -m kg.places.build SOURCE_DIR OUT_DIR

SOURCE_DIR holds provinces.csv, cities.csv, areas.csv, streets.csv and villages.csv as in `dist/` of the npm
package `china-division` (statistical codes of the National Bureau of Statistics). The same source gives the
same bytes.
"""

from __future__ import annotations

import csv
import lzma
import re
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

# GB/T 2260 codes of the three that the statistical codes leave out.
_BEYOND_STATISTICS = (("71", "台湾省"), ("81", "香港特别行政区"), ("82", "澳门特别行政区"))
_PSEUDO_CITY = re.compile(r"市辖区|县|(?:省|自治区)直辖县级行政区划")
_COMMITTEE = re.compile(r"(?:(村)(?:民)?|(居)(?:民)?)(?:委员会|委会)$")
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]

Row = tuple[str, str]


def village_name(committee: str) -> str:
    """The village that a committee is named after: 李家塔村委会 and 李家塔村村民委员会 give 李家塔村.

    >>> village_name("多福巷社区居委会"), village_name("东街居民委员会"), village_name("文景街道虚拟社区")
    ('多福巷社区', '东街社区', '文景街道虚拟社区')
    """
    tail = _COMMITTEE.search(committee)
    if tail is None or tail.start() == 0:
        return committee
    stem = committee[: tail.start()]
    if stem.endswith(("村", "社区", "嘎查")):
        return stem
    return stem + ("村" if tail[1] else "社区")


def town_name(name: str) -> str:
    """The township without the office that runs it: 古林街道办事处 gives 古林街道."""
    return name.removesuffix("办事处") if name.endswith(("街道办事处", "地区办事处", "镇办事处")) else name


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf8", newline="") as file:
        rows = sorted((row["code"], row["name"].strip()) for row in csv.DictReader(file))
    # A number 000 repeats the division above where statistics have nothing below it (金门县).
    return [row for row in rows if len(row[0]) <= 6 or not row[0].endswith("000")]


def counties(source: Path) -> Iterator[str]:
    """Lines `code<TAB>name` of provinces (2 digits), cities (4) and counties (6), pseudo cities left out."""
    yield from (f"{code}\t{name}" for code, name in [*_rows(source / "provinces.csv"), *_BEYOND_STATISTICS])
    for code, name in _rows(source / "cities.csv"):
        if not _PSEUDO_CITY.fullmatch(name):
            yield f"{code}\t{name}"
    yield from (f"{code}\t{name}" for code, name in _rows(source / "areas.csv"))


def towns(source: Path) -> Iterator[str]:
    """Lines `code<TAB>name` of towns, townships and subdistricts (9 digits)."""
    yield from (f"{code}\t{town_name(name)}" for code, name in _rows(source / "streets.csv"))


def villages(rows: Iterable[Row]) -> Iterator[str]:
    """Lines `town code<TAB>name|name|=212name…`: a number is one more than the last, or stands after `=`."""
    for town, members in groupby(rows, key=lambda row: row[0][:9]):
        entries, last = [], 0
        for code, name in members:
            number = int(code[9:])
            entries.append(("" if number == last + 1 else f"={number:03d}") + village_name(name))
            last = number
        yield f"{town}\t{'|'.join(entries)}"


def _write(path: Path, lines: Iterable[str]) -> int:
    text = "".join(line + "\n" for line in lines)
    packed = lzma.compress(text.encode("utf8"), lzma.FORMAT_XZ, lzma.CHECK_CRC32, filters=_FILTERS)
    path.write_bytes(packed)
    return len(packed)


def build(source: Path, out: Path) -> int:
    """Write counties.tsv, towns.xz and villages/NN.xz (one a province); gives the number of bytes."""
    (out / "villages").mkdir(parents=True, exist_ok=True)
    text = "".join(line + "\n" for line in counties(source))
    (out / "counties.tsv").write_text(text, encoding="utf8", newline="\n")
    size = len(text.encode("utf8")) + _write(out / "towns.xz", towns(source))
    for province, rows in groupby(_rows(source / "villages.csv"), key=lambda row: row[0][:2]):
        size += _write(out / "villages" / f"{province}.xz", villages(rows))
    return size


def main(arguments: list[str]) -> int:
    """Run from the command line; gives the exit code."""
    if len(arguments) != 2 or not (Path(arguments[0]) / "villages.csv").is_file():
        print(__doc__, file=sys.stderr)
        return 2
    print(f"{build(Path(arguments[0]), Path(arguments[1])):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
