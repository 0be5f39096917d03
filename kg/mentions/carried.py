"""Lists of what is carried out, issued or built (实施甲工程、乙计划): the members vouch for each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.knowledge import Knowledge, either
from kg.mentions.found import Found

_CLAUSE = re.compile(r"[，。；：！？\n（）《》]")
_FAR = 120  # characters behind the verb that a list may take
_OWN = 2  # characters that a name has besides its tail
_LONGEST = 20
_LEAST = {
    "Platform": 6,
    "Facility": 6,
    "Project": 7,
}  # shorter ones are kinds (创新平台)
_SEVERAL = 2
_ITEM = re.compile(r"(?:[\u4e00-\u9fffA-Za-z0-9+]|“[^“”\n]{1,10}”)+")
_CLASS = re.compile(
    r"(?:一批|一系列|系列|各[类项级种]|有关|相关|重[点大]|配套|多[个项]|[其该本此上]|[两三四五六七八九十\d]+[个项])|.*(?<!我)的"
)
_QUOTED = "“"
_DEEDS = "Initiative"
_LAUNCH = ("mention/campaign_verbs", "cue/launch", "cue/meet")
_VERBS = {  # what each type is said of
    _DEEDS: _LAUNCH,
    "Meeting": _LAUNCH,
    "Policy": ("cue/issue",),
    "Platform": ("cue/establish", "cue/launch", "cue/make"),
    "Facility": ("cue/establish", "cue/project"),
    "Project": ("cue/project",),
    "Product": ("cue/make",),
}


class CarriedLists:
    """Finds members by ``mention/carried_tails`` behind the verbs of carrying out, issuing and building."""

    def __init__(self, knowledge: Knowledge) -> None:
        entries = knowledge.entries("mention/carried_tails")
        self._types = {w: "Product" for w in knowledge.words("mention/goods") if len(w) > 1}
        self._types |= {e[0]: e[1] for e in entries}
        tails = either(self._types)
        self._tail = re.compile(f"{tails}$")
        self._joint = re.compile(f"、|(?<=..)({tails})(?:以及|[和与及])")
        behind = knowledge.either("mention/carried_behind")
        self._closed = re.compile(f".{{{_OWN},}}?{tails}(?={behind}|[一二三四五六七八九十]大|$)")
        self._verbs = {
            type: frozenset(v for name in lexicons for v in knowledge.words(name))
            for type, lexicons in _VERBS.items()
        }
        verbs = knowledge.either(*{name for lexicons in _VERBS.values() for name in lexicons})
        self._verb = re.compile(f"(?:{verbs}[了好]?)+(?=..)|(?<=[，：])(?=.)|即")
        self._each = re.compile(verbs)
        self._bars = re.compile(knowledge.either("mention/campaign_bars"))
        sure = either(e[0] for e in entries if "sure" in e[2:])
        self._sure = re.compile(f"{sure}$|{knowledge.either('mention/plan_words')}")

    def find(self, text: str) -> Iterator[Found]:
        """The members in order of their lists."""
        at = 0
        for m in self._verb.finditer(text):
            members = self._members(text, m) if m.end() > at else []
            for start, at, type in members:
                if text[start] != _QUOTED:  # a name in quotation marks is found by these
                    yield Found(start, at, type, "mention.carried-list", 66, 0.85)

    def _members(self, text: str, verb: re.Match[str]) -> list[tuple[int, int, str]]:
        """What the list behind a verb holds, [] where it is none of names."""
        at = verb.end()
        end = _CLAUSE.search(text, at, at + _FAR)
        stop = end.start() if end else min(len(text), at + _FAR)
        spans = []
        for joint in self._joint.finditer(text, at, stop):
            spans.append((at, joint.end(1) if joint[1] else joint.start()))
            at = joint.end()
        last = self._closed.match(text, at, stop)
        if not spans or not last:
            return []
        spans.append(last.span())
        at = last.end()
        alone = not self._each.match(verb[0])
        verbs = self._verbs[_DEEDS] if alone else frozenset(self._each.findall(verb[0]))
        members = [(a, b, self._type(text[a:b], verbs)) for a, b in spans]
        named = [m for m in members if m[2]]
        many = len(members) * (3 if alone else 2)
        if len(named) < _SEVERAL or 3 * len(named) < many or not members[-1][2]:
            return []
        if alone and (at != stop or any(type != _DEEDS for _, _, type in named)):
            return []
        if any(type == "Project" for _, _, type in named):  # 建设甲项目、乙基地: the works of the base
            named = [(a, b, "Project" if type == "Facility" else type) for a, b, type in named]
        deeds = [text[a:b] for a, b, type in named if type == _DEEDS]
        return named if not deeds or any(map(self._sure.search, deeds)) else []

    def _type(self, name: str, verbs: frozenset[str]) -> str:
        """The type of a member's tail, "" where it is no name or nothing that one of the verbs is said of."""
        tail = self._tail.search(name)
        type = self._types[tail[0]] if tail else ""
        if not tail or not verbs & self._verbs[type] or not _ITEM.fullmatch(name) or _CLASS.match(name):
            return ""
        named = tail.start() >= _OWN and _LEAST.get(type, 0) <= len(name) <= _LONGEST
        return type if named and not self._bars.search(name, 0, tail.start() - _OWN) else ""
