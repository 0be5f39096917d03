"""Who said a quotation: the person (or body) named before it, after it, or carried over from the quotation
before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.model import Mention, Span
from kg.statements.found import Found

_QUOTE = re.compile(r"“(?P<words>[^“”]{5,500})”")
_STOP = re.compile("[。！？\n]”?")
_BEFORE, _AFTER = 120, 40  # characters that a speaker may stand away from the quotation
_OPENER = 30  # characters in which an office and its holder stand
_CARRIED = 160  # characters from one quotation to the next of the same speaker
_ENDS = "。！？，；\n…"  # what ends a quotation, or follows it; “…”行动 is a name
_PRONOUN = re.compile(r"(?:^|[，。；])[他她](?:们)?[^，。；]{0,20}$")
_HE = re.compile(r"(?:^|[，。；])[^，。；“”]{0,8}[他她](?!们)")
_BEHIND = re.compile(r"(?P<of>这(?:也?是|句话是?)|据)?[他她](?!们)(?P<told>[^，。；！？“\n]{0,24})")
_TOLD = re.compile("[对向跟问]")
_ACCOMPANIES = re.compile("[^，。；：]{0,8}陪同下")
_SPEECH = re.compile(r"[，。！？；]|[我你您咱]|了$|的$")
_MARKS = re.compile("[，。；：“]")
_BODIES = frozenset(
    {"Meeting", "GovernmentBody", "Group", "Company", "Institution", "PartyOrganization", "OrganizationUnit"}
)
_CONFIDENCE = {"quote.before": 0.9, "quote.after": 0.9} | dict.fromkeys(
    ("quote.opens", "quote.carried", "quote.tail", "quote.alone"), 0.7
)


@lru_cache(maxsize=4)
def _words(lexicon: str, knowledge: Knowledge) -> re.Pattern[str]:
    return re.compile(knowledge.either(lexicon))


@lru_cache(maxsize=4)
def _done(knowledge: Knowledge) -> re.Pattern[str]:
    """What a quotation is no speech behind, but the name of what is done (介绍，公司推行|“…”)."""
    return re.compile(knowledge.either("mention/campaign_verbs", "mention/strategy_verbs") + "了?$")


def quotations(text: str, mentions: Sequence[Mention], knowledge: Knowledge) -> Iterator[Found]:
    """The ``said`` statements of a report; ``mentions`` are sorted."""
    speakers = _Speakers(text, mentions, knowledge)
    exact = {(m.span.start, m.span.stop) for m in mentions}
    for q in _QUOTE.finditer(text):
        if q.span("words") in exact or not (q["words"][-1] in _ENDS or text[q.end() : q.end() + 1] in _ENDS):
            continue
        if not _SPEECH.search(q["words"]) and _done(knowledge).search(text, max(0, q.start() - 5), q.start()):
            continue
        found, rule = speakers.of(q)
        for speaker in found:
            where = mentions[speaker].span
            near = abs(where.start - q.start()) <= _BEFORE
            first, last = (where.start, where.stop) if near else q.span()
            span = Span(min(first, q.start()), max(last, q.end()))
            said, cue = q["words"], Span(q.start(), q.end())
            yield Found(speaker, "said", said, (), "asserted", span, cue, rule, _CONFIDENCE[rule], (0, 0))


class _Speakers:
    """Finds who says the quotations of a report, in order, and remembers who said the last."""

    def __init__(self, text: str, mentions: Sequence[Mention], knowledge: Knowledge) -> None:
        self.text, self.mentions = text, mentions
        self.starts = [m.span.start for m in mentions]
        self.cue, self.hears = _words("cue/say", knowledge), _words("cue/hear", knowledge)
        says = knowledge.either("cue/say")
        self.papers = re.compile(rf"{knowledge.either('cue/papers')}中?{says}[：，]?$")
        self._rules = (
            ("quote.before", self._persons),
            ("quote.before", self._body),
            ("quote.tail", self._tail),
            ("quote.after", self._after),
            ("quote.carried", self._carried),
            ("quote.opens", self._opened),
            ("quote.alone", self._alone),
        )
        self.last: tuple[int, int] | None = None  # who said the last quotation, and where it ended

    def of(self, q: re.Match[str]) -> tuple[Sequence[int], str]:
        """The mentions of those who say a quotation, and the rule that found them; none if nothing tells."""
        begin = self._sentence(q.start())
        for rule, look in self._rules:
            if found := look(q, begin):
                self.last = (found[0], q.end())
                return found, rule
        return (), ""

    def _sentence(self, at: int) -> int:
        """Where the sentence of a place starts."""
        low = max(0, at - _BEFORE)
        return max((m.end() for m in _STOP.finditer(self.text, low, at)), default=low)

    def _between(self, start: int, stop: int) -> range:
        return range(bisect_left(self.starts, start), bisect_left(self.starts, stop))

    def _persons(self, q: re.Match[str], begin: int) -> Sequence[int]:
        """The person, or list of persons, of whom a verb of saying or a colon before the quotation tells."""
        if self.papers.search(self.text, begin, q.start()):
            return ()
        before = self._between(begin, q.start())
        for k in reversed(before):
            start, stop = self.mentions[k].span.start, self.mentions[k].span.stop
            if start < begin:
                break
            if self.mentions[k].type != "Person" or self._heard(k, before[0], begin):
                continue
            if self.text.endswith(("：", ":"), stop, q.start()) or self.cue.search(
                self.text, stop, q.start()
            ):
                return self._listed(k, before)
            begin = max(begin, self.text.rfind("；", begin, start))  # who is told of next does not speak
        return ()

    def _body(self, q: re.Match[str], begin: int) -> Sequence[int]:
        """The body of which a verb of saying right before the quotation tells."""
        begin = max(begin, self.text.rfind("”", begin, q.start()) + 1)
        if _PRONOUN.search(self.text[begin : q.start()]):
            return ()
        for k in reversed(self._between(begin, q.start())):
            between = self.text[self.mentions[k].span.stop : q.start()]
            if self.mentions[k].type == "Person":
                return ()  # it is his body
            if self.mentions[k].type in _BODIES and self.cue.search(between):
                told = between.endswith(("：", "，", ":")) or self.cue.fullmatch(between)
                return (k,) if told else ()
        return ()

    def _listed(self, k: int, before: range) -> Sequence[int]:
        """A person with those who stand before it in a list (甲、乙认为)."""
        found = [k]
        for i in range(k - 1, before.start - 1, -1):
            joined = self.text[self.mentions[i].span.stop : self.mentions[found[-1]].span.start] == "、"
            if self.mentions[i].type != "Person" or not joined:
                break
            found.append(i)
        return found

    def _tail(self, q: re.Match[str], begin: int) -> Sequence[int]:
        """The one person of whom a sentence tells that ends in his words (甲翻看账本，“…。”)."""
        lead, words = self.text[begin : q.start()], q["words"]
        spoken = words[-1] in "。！？" and lead.endswith(("，", "："))
        if not spoken and not (_SPEECH.search(words) and lead.endswith("，") and self._closes(q)):
            return ()
        return () if self.papers.search(lead) else self._one(begin, q.start())

    def _one(self, begin: int, end: int) -> Sequence[int]:
        """The one person whom the text between two places tells of, by name or as 他."""
        persons = [k for k in self._between(begin, end) if self.mentions[k].type == "Person"]
        if not persons and _HE.search(self.text[begin:end]):
            return self._person_before(begin, 0)
        one = len({self.mentions[k].name for k in persons}) == 1
        return persons[-1:] if one and not self._heard(persons[-1], persons[0], begin) else ()

    def _closes(self, q: re.Match[str]) -> bool:
        """Whether a sentence ends right behind a quotation."""
        return self.text[q.end() : q.end() + 1] in ("。", "！", "？", "…")

    def _alone(self, q: re.Match[str], begin: int) -> Sequence[int]:
        """The one person whom the sentence before a quotation that is a sentence tells of."""
        whole = not self.text[begin : q.start()].strip() and q["words"][-1] in "。！？"
        if not whole or not _SPEECH.search(q["words"]) or self.text[begin - 1 : begin] in ("", "\n"):
            return ()
        return self._one(self._sentence(begin - 1), begin)

    def _after(self, q: re.Match[str], begin: int) -> Sequence[int]:
        """The person who is said to speak right behind the quotation."""
        if _SPEECH.search(q["words"]) is None:
            return ()
        if pointed := _BEHIND.match(self.text, q.end()):
            told = pointed["of"] or self.cue.search(pointed["told"])
            return self._person_before(q.start(), 0) if told else ()
        ends = (self.text.find(c, q.end(), q.end() + _AFTER) for c in "。！？\n“")
        end = min((k for k in ends if k >= 0), default=q.end() + _AFTER)
        for k in self._between(q.end(), end):
            stop = self.mentions[k].span.stop
            if self.mentions[k].type == "Person" and self.cue.search(self.text, stop, end + 1):
                return (k,)
        return ()

    def _carried(self, q: re.Match[str], begin: int) -> Sequence[int]:
        """Who said the last quotation, where nobody is named since, or who is pointed to (他说)."""
        if _SPEECH.search(q["words"]) is None:
            return ()
        lead = self.text[begin : q.start()]
        pointed = _PRONOUN.search(lead)
        if pointed and (here := self._person_before(q.start(), begin)):
            return here
        if self.last and q.start() - self.last[1] < _CARRIED:
            line = "\n" not in self.text[self.last[1] : q.start()]
            if pointed or (not lead.strip() and line):
                return self.last[:1]
        if pointed and (self.cue.search(lead) or lead.endswith("：")):
            return self._person_before(begin, 0)
        return self._speaking(begin) if not lead.strip() else ()

    def _person_before(self, at: int, low: int) -> Sequence[int]:
        """The last person that is named between two places, in the paragraph of the latter."""
        for k in reversed(self._between(max(low, self.text.rfind("\n", 0, at)), at)):
            if self.mentions[k].type == "Person":
                return (k,)
        return ()

    def _speaking(self, at: int) -> Sequence[int]:
        """The one person of whom the sentence before a place tells that he speaks (甲说，…。“…”)."""
        if not at or self.text[at - 1] == "\n":
            return ()
        here = self._between(self._sentence(at - 1), at)
        persons = [k for k in here if self.mentions[k].type == "Person"]
        if len(persons) != 1:
            return ()
        return persons if self.cue.match(self.text, self.mentions[persons[0]].span.stop) else ()

    def _opened(self, q: re.Match[str], begin: int) -> Sequence[int]:
        """The person with whom the text goes on behind a quotation that opens a paragraph."""
        opens = not self.text[begin : q.start()].strip() and self.text[begin - 1 : begin] in ("", "\n")
        if not opens or q["words"][-1] not in "。！？":
            return ()
        for k in self._between(q.end(), q.end() + _OPENER):
            if _MARKS.search(self.text, q.end(), self.mentions[k].span.start):
                break
            if self.mentions[k].type == "Person":
                return (k,)
        return ()

    def _heard(self, k: int, first: int, begin: int) -> bool:
        """Whether a person is only listened to, met or spoken to (甲听取乙汇报, 甲对乙说), or comes along."""
        span, text = self.mentions[k].span, self.text
        begin = max((text.rfind(c, begin, span.start) + 1 for c in "，；："), default=0) or begin
        if self.hears.search(text, begin, span.start) or _ACCOMPANIES.match(text, span.stop):
            return True
        before = (m for m in self.mentions[first:k] if m.type == "Person" and m.span.start >= begin)
        return any(_TOLD.search(text, m.span.stop, span.start) for m in before)
