"""Names in quotation marks and in 《》: what stands before, inside and after them tells their type."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from kg.knowledge import Knowledge
from kg.mentions.counted import NUMBERS
from kg.mentions.found import Found

_RUN = re.compile(r"“[^“”\n]{1,40}”(?:(?:[、和及与]|以及)?“[^“”\n]{1,40}”){0,12}")
_QUOTE = re.compile(r"“([^“”\n]{1,40})”")
_TITLE = re.compile(r"《([^《》\n]{2,80})》")
_SPEECH = re.compile(r"[。！？；…：]|，.{0,40}，|^.{26,}$")
_CLAUSE_END = re.compile(r"[，。！？；：、\n“”《》（]")
_FORMULA = re.compile(
    r"(?:\d(?:[+＋]\d){1,5}(?:[+＋]N)?|\d{2,6}|[一二三四五六七八九十两双百千]{2,6}|"
    r"(?:[一二三四五六七八九十两双多][\u4e00-\u9fff]{1,2}、?){2,5})$"
)
_PART = re.compile("[^、]+")
_EACH = re.compile(r"(?:一[\u4e00-\u9fff]{1,2}一[\u4e00-\u9fff]{1,2}、?){1,4}$")  # a way of working
_SEEKS = re.compile(
    "(?:打造|建设|建成|成为|创建|争创|争当)(?:成为|成)?(?=.{6})(?!.*(?:打造|建设|建成|成为))"
)  # no part of a goal's name
_PHASE = re.compile(r"(?:[一二三四五]期)?(?:示范|技改|改造|建设|扩建|接替)?(?:项目|工程)")
_FUND = re.compile(r"[\u4e00-\u9fff]{0,6}?基金(?![会份])")
_NEED = 5
_WORK = 5  # characters behind a title in which the kind of work stands (《…》主题影片)
_RANK = 60

Cues = Mapping[str, tuple[str, int]]


class QuotedNames:
    """Weighs the cue words around and inside quotation marks."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._after = _cues(knowledge, "mention/quote_after")
        self._before = _cues(knowledge, "mention/quote_before")
        self._inside = _cues(knowledge, "mention/quote_inside")
        self._heads = {e[0]: e[1] for e in knowledge.entries("mention/list_heads")}
        heads = knowledge.either("mention/list_heads")
        number = "|".join(NUMBERS)
        self._counted = re.compile(rf"({number})(?:大|个|项)?[\u4e00-\u9fff]{{0,4}}?({heads})")
        self._titles = {e[0]: e[1] for e in knowledge.entries("mention/title_types")}

    def find(self, text: str) -> Iterator[Found]:
        """Quoted names and titles that the cues give a type."""
        for m in _TITLE.finditer(text):
            before = text[max(0, m.start() - 4) : m.start()]
            if m[1].endswith(
                ("日报", "晚报", "周刊", "时报", "周报", "早报", "导报", "杂志", "参考报", "月刊")
            ):
                continue
            after = text[m.end() : m.end() + _WORK]
            works = (t for w, t in self._titles.items() if before.endswith(w) or w in after)
            type = next(works, "Policy")
            yield Found(m.start(1), m.end(1), type, "mention.title-marks", 90)
        for run in _RUN.finditer(text):
            yield from self._run(text, run)

    def _run(self, text: str, run: re.Match[str]) -> Iterator[Found]:
        before = text[max(0, run.start() - 14) : run.start()]
        after = text[run.end() : run.end() + 12]
        quotes = list(_QUOTE.finditer(text, run.start(), run.end()))
        for q in quotes:
            if _SPEECH.search(q[1]) or not q[1].strip():
                continue
            counted = self._counted.match(after) if len(quotes) == 1 else None
            if counted and q[1].count("、") + 1 == NUMBERS[counted[1]]:  # “甲、乙、丙”三大工程
                for part in _PART.finditer(text, *q.span(1)):
                    yield Found(*part.span(), self._heads[counted[2]], "mention.quoted-list", 97, 0.9)
                continue
            phase = _PHASE.match(text, q.end())
            if phase and phase[0] not in ("项目", "工程"):  # “蓝鲸一号”二期项目
                name = q[1] + phase[0]
                yield Found(q.start(1), q.end(1), "Project", "mention.quoted-phase", _RANK + 1, name=name)
                continue
            fund = _FUND.match(text, q.end())
            if fund:  # “春蕾”助学基金
                yield Found(
                    q.start(1), fund.end(), "Fund", "mention.quoted-phase", _RANK + 1, name=q[1] + fund[0]
                )
                continue
            type, weight = self._weigh(_last_clause(before), q[1], _first_clause(after))
            if type == "Honor" and q.end() - q.start() < 5:
                continue
            if type != "-" and weight >= _NEED:
                seeks = _SEEKS.match(q[1]) if type == "Goal" else None
                yield Found(
                    q.start(1) + (seeks.end() if seeks else 0),
                    q.end(1),
                    type,
                    f"mention.quoted-{type.lower()}",
                    _RANK,
                    min(0.95, 0.5 + weight / 25),
                )

    def _weigh(self, before: str, inside: str, after: str) -> tuple[str, int]:
        weights: dict[str, int] = defaultdict(int)
        for i in range(min(8, len(after)), 0, -1):
            if after[:i] in self._after:
                type, weight = self._after[after[:i]]
                weights[type] += weight
                break
        else:
            for i in range(1, 7):
                for n in range(min(6, len(after) - i), 1, -1):
                    if after[i : i + n] in self._after and not after.startswith("的"):
                        type, weight = self._after[after[i : i + n]]
                        weights[type] += weight - 2
                        break
        cue = _longest_end(before, self._before)
        if cue:
            weights[cue[0]] += cue[1]
        else:
            for i in range(1, len(before) - 1):
                cue = _longest_end(before[:-i], self._before)
                if cue and cue[1] > 3:
                    weights[cue[0]] += cue[1] - 3
                    break
        cue = None if "+" in inside else _longest_end(inside, self._inside)  # 甲+乙+基金 is no fund
        if cue:
            weights[cue[0]] += cue[1]
        if _EACH.match(inside):
            weights["Initiative"] += 4
        elif _FORMULA.match(inside):
            weights["Strategy"] += 7 if inside[0].isdigit() else 3
        if not weights:
            return "-", 0
        return max(sorted(weights.items()), key=lambda x: x[1])


def _cues(knowledge: Knowledge, lexicon: str) -> Cues:
    return {e[0]: (e[1], int(e[2])) for e in knowledge.entries(lexicon)}


def _longest_end(text: str, cues: Cues) -> tuple[str, int] | None:
    for n in range(min(10, len(text)), 0, -1):
        if text[-n:] in cues:
            return cues[text[-n:]]
    return None


def _last_clause(text: str) -> str:
    cut = max((m.end() for m in _CLAUSE_END.finditer(text)), default=0)
    return text[cut:]


def _first_clause(text: str) -> str:
    m = _CLAUSE_END.search(text)
    return text[: m.start()] if m else text
