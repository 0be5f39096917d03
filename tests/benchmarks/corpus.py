"""Made reports with known facts: names, figures, relations drawn at random, in the grammar of real ones."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

_STEMS = (
    "浔润岚江荆澜黔岭北梁青石白沙柳林云溪松原赤岩金川银湖龙潭凤岭鹤鸣禹峰澄海怀远安澜启明远航恒泰瑞丰盛泽"
)
_LINES = ("城投", "交投", "文旅", "水务", "港航", "矿业", "能源", "农发", "环保", "国控")
_SURNAMES = "程周罗陈吴田邱林季顾杨王李张刘赵"
_GIVEN = "砚舟启铭沛然立维屏文静知夏望潮长庚志远建国海峰晓东雪梅"
_DONE = ("稳步推进各项工作", "坚持稳中求进工作总基调", "统筹发展和安全", "压实各级责任")

Fact = tuple[str, str, str]


@dataclass
class Report:
    """A text and the facts that it states: (subject, predicate, object or metric=value unit)."""

    name: str
    text: str
    facts: set[Fact] = field(default_factory=set)


def counties(folder: Path) -> list[str]:
    """Names of real counties, so that places are recognized as in real reports."""
    rows = (folder / "data" / "places" / "counties.tsv").read_text(encoding="utf-8").splitlines()
    names = {cell for row in rows if not row.startswith("#") for cell in row.split("\t")}
    return sorted(n for n in names if 3 <= len(n) <= 4 and n[-1] in "县市区")


def report(number: int, places: list[str]) -> Report:
    """The report of a number: always the same."""
    chance = random.Random(number)
    made = Report(f"{number:05}.txt", "")
    group = f"{_stem(chance)}{chance.choice(_LINES)}集团"
    lines = [f"关于{group}工作情况的报告"]
    makers = chance.sample((_merger, _aid, _metrics, _position, _acquisition, _campaign), 4)
    for maker in makers:
        lines.append(f"{chance.choice(_DONE)}。{maker(chance, group, places, made.facts)}")
    made.text = "\n".join(lines) + "\n"
    return made


def _stem(chance: random.Random) -> str:
    at = chance.randrange(0, len(_STEMS), 2)
    return _STEMS[at : at + 2]


def _other(chance: random.Random, not_this: str) -> str:
    while True:
        name = f"{_stem(chance)}{chance.choice(_LINES)}集团"
        if name[:2] != not_this[:2]:
            return name


def _merger(chance: random.Random, group: str, places: list[str], facts: set[Fact]) -> str:
    a = _other(chance, group)
    b = _other(chance, a)
    while b[:2] == group[:2]:
        b = _other(chance, a)
    facts |= {(group, "formedFrom", a), (group, "formedFrom", b)}
    return chance.choice(
        (
            f"原{a}、{b}成建制合并组建{group}。",
            f"{group}由原{a}、{b}重组整合而成。",
            f"经市政府批准，{a}与{b}合并组建{group}。",
        )
    )


def _aid(chance: random.Random, group: str, places: list[str], facts: set[Fact]) -> str:
    place, amount = chance.choice(places), chance.randrange(10, 900)
    facts |= {(group, "pairedWith", place), (group, "fundedAid", place)}
    return chance.choice(
        (
            f"{group}与{place}结对，向{place}捐赠帮扶资金{amount}万元。",
            f"{group}结对帮扶{place}，一次性资助{place}{amount}万元。",
        )
    )


def _metrics(chance: random.Random, group: str, places: list[str], facts: set[Fact]) -> str:
    names = chance.sample(("营业收入", "总资产", "利润总额", "净利润"), 2)
    values = [chance.randrange(100, 9999) / 10 for _ in names]
    facts.update((group, "metric", f"{n}={v:g}亿元") for n, v in zip(names, values, strict=True))
    when = chance.choice(("前三季度", "2024年", "上半年", "今年以来"))
    said = "，".join(f"{n}{v:g}亿元" for n, v in zip(names, values, strict=True))
    return f"{when}，{group}实现{said}。"


def _position(chance: random.Random, group: str, places: list[str], facts: set[Fact]) -> str:
    at = chance.randrange(len(_GIVEN) - 1)
    person = chance.choice(_SURNAMES) + _GIVEN[at : at + 2]
    facts.add((person, "holdsPosition", group))
    title = chance.choice(("董事长", "总经理", "党委书记", "副总经理"))
    return chance.choice((f"{group}{title}{person}出席会议并讲话。", f"会议由{group}{title}{person}主持。"))


def _acquisition(chance: random.Random, group: str, places: list[str], facts: set[Fact]) -> str:
    target = f"{_stem(chance)}{chance.choice(('新材料', '环境科技', '物流', '建工'))}有限公司"
    facts.add((group, "acquired", target))
    share = chance.randrange(51, 100)
    return chance.choice((f"{group}收购{target}{share}%股权。", f"去年底，{group}完成对{target}的收购。"))


def _campaign(chance: random.Random, group: str, places: list[str], facts: set[Fact]) -> str:
    name = f"{_stem(chance)}{chance.choice(('先锋', '护航', '攻坚', '暖心'))}行动"
    facts.add((group, "launched", name))
    return f"{group}{chance.choice(('启动', '开展', '组织开展'))}“{name}”。"
