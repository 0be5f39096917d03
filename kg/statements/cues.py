"""The words that tell who bears what is said, and who only stands by, from the lexicons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.knowledge import Knowledge, either

_HAN = "\u4e00-\u9fff"


@dataclass(frozen=True)
class Cues:
    """Patterns and ends of names, each for the text before, at or behind a mention."""

    reporters: tuple[str, ...]  # how names of state-asset bodies end
    state: re.Pattern[str]  # titles of reports on their enterprises
    goes: re.Pattern[str]  # before: somebody goes there
    held: re.Pattern[str]  # behind: a meeting is held there
    tells: re.Pattern[str]  # behind: a person tells something
    announces: re.Pattern[str]  # behind: a clause that only says that a body tells something
    counters: tuple[str, ...]  # how names of statistical bodies end
    urges: tuple[str, ...]  # before: one moves another to do something
    body: re.Pattern[str]  # in a name: a body that another may have
    member: re.Pattern[str]  # behind: who is a member there
    kin: re.Pattern[str]  # behind: what it has as subsidiary or organ
    below: re.Pattern[str]  # before: it is a subsidiary or organ of somebody
    bought: re.Pattern[str]  # before: it is taken over
    set_up: re.Pattern[str]  # before: it is set up or built
    at: re.Pattern[str]  # before: something is there
    dealt: re.Pattern[str]  # behind: its shares are dealt with
    former: re.Pattern[str]  # before: what a body was
    sites: tuple[str, ...]  # before: something is done there
    personal: tuple[str, ...]  # how honours end that only persons bear
    leads: re.Pattern[str]  # behind: under its lead others do something
    joined: frozenset[str]  # before: with whom something is done
    inspectors: tuple[str, ...]  # how names of those end who come to a body


@lru_cache(maxsize=4)
def cues(knowledge: Knowledge) -> Cues:
    """The cues of a knowledge."""
    beside = knowledge.kinds("context/bystanders")
    held = knowledge.kinds("context/held")
    return Cues(
        reporters=knowledge.words("metric/reporters"),
        state=re.compile(knowledge.either("metric/state_enterprises")),
        goes=re.compile(rf"{knowledge.either('context/goes')}(?:了|[{_HAN}]{{2,6}}[省市县区镇乡旗州])?$"),
        held=re.compile(f"{either(held['manner'])}?{either(held['verb'])}"),
        tells=re.compile(
            rf"(?:（[^）\n]{{1,20}}）)?(?:向记者|对记者|在[^，。；]{{2,16}}?[上中时])?(?:[{_HAN}]{{0,3}}地)?"
            + knowledge.either("cue/say", "context/tells")
        ),
        announces=re.compile(
            rf"[^，。；：\n]{{0,16}}?{knowledge.either('metric/announced')}(?:公告|称)?[，：]"
        ),
        counters=knowledge.words("context/statisticians"),
        urges=knowledge.words("context/urges"),
        body=re.compile(either(beside["body"]) + "$"),
        member=re.compile(either(beside["member"])),
        kin=re.compile(rf"的?(?:{either(beside['kin'])}|[^，。；、]{{0,4}}(?:[子分]|上市)公司)"),
        below=re.compile(rf"{knowledge.either('cue/below')}的?[“]?$"),
        bought=re.compile(rf"{either(beside['bought'])}了?[^，。；、\n]{{0,4}}$"),
        set_up=re.compile(rf"{either(beside['made'])}了?[^，。；\n]{{0,12}}$"),
        at=re.compile(either(beside["at"]) + "$"),
        dealt=re.compile(rf"的?(?:国有)?{either(beside['dealt'])}"),
        former=re.compile(rf"{either(beside['former'])}[^，。；\n]*$"),  # 前身为甲厂
        sites=tuple(beside["site"]),
        personal=knowledge.words("context/persons_honours"),
        leads=re.compile(  # 在|省委、省政府的坚强领导下
            rf"[^，。；！？：\n]{{0,16}}?{either(beside['leads'])}[^，。；！？：\n]{{0,6}}下(?=[，。；]|$)"
        ),
        joined=frozenset(knowledge.words("cue/with")),
        inspectors=tuple(beside["inspects"]),
    )
