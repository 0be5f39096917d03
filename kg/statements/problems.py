"""Problems that a report lists: under a heading (三、存在的问题), or behind a sentence that admits them
(还存在一些短板：一是…；二是…)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.knowledge import Knowledge
from kg.model import Sentence, Span
from kg.statements.attribution import Attribution
from kg.statements.candidates import SUBJECT
from kg.statements.found import Found
from kg.text.lines import ENUMERATOR

_ITEM = re.compile(
    r"[\s，]*(?:(?P<told>[一二三四五六七八九十]{1,3}是|另?一方面，|第[一二三四五六]，|首先，|[其再]次，)"
    rf"|{ENUMERATOR.pattern})"
)
_PIECE = re.compile(r"[^；。！？\n]+")
_CLAUSE = re.compile(r"(?:“[^“”\n]*”|[^，：])+")
_CAUSE = re.compile("其中|导致|由于|受|因")
_OPENING = re.compile("(?:但|然而|不过|还|也|主要|表现在|表现为|体现在|突出|是|有的?是)+(?=[^，]{4})")
_SHORTEST, _LONGEST = 4, 40  # characters of a problem
_CONFIDENCE = 0.7


class Problems:
    """Reads the sentences of a report in order, and remembers whether they list problems."""

    def __init__(self, of: Attribution, knowledge: Knowledge) -> None:
        self.of, self.text = of, of.text
        self.types = knowledge.ontology.domain("addresses")
        noun, admits = knowledge.either("cue/problems"), knowledge.either("cue/admits")
        self.heading = re.compile(
            rf"\s*(?:{ENUMERATOR.pattern})?[^，。；：]{{0,6}}?(?:{admits}的?)?[主要突出共性具体]{{0,4}}{noun}"
            rf"(?:[和与及、](?:原因|建议|挑战|不足|{noun}))*。?"
        )
        self.lead = re.compile(
            rf"{admits}[^，。；：\d]{{0,14}}?{noun}[^，。；：\d]{{0,4}}[：，。]|{noun}{admits}[：，。]"
            r"|清醒[地的]?(?:看到|认识到)，"
        )
        self.weak = re.compile(knowledge.either("cue/shortfalls"))
        self.ends = re.compile(rf"[\s—]*{knowledge.either('cue/remedies', 'context/plan_leads')}")
        self.paragraph, self.open = -1, False

    def read(self, sentence: Sentence, headings: Iterable[Span]) -> Iterator[Found]:
        """The ``addresses`` statements of a sentence that stands under ``headings``, the nearest first."""
        span, text = sentence.span, self.text
        if sentence.paragraph != self.paragraph:
            self.paragraph = sentence.paragraph
            over = (h for h in headings if h != span)
            self.open = any(self.heading.fullmatch(text, h.start, h.stop) for h in over)
        if self.ends.match(text, span.start, span.stop):
            self.open = False
            return
        lead = self.lead.search(text, span.start, span.stop)
        self.open = self.open or lead is not None
        if self.open:
            yield from self.items(lead.end() if lead else span.start, span.stop)

    def items(self, start: int, stop: int) -> Iterator[Found]:
        """The problems between two offsets: what is numbered, else what is said to fall short."""
        for piece in _PIECE.finditer(self.text, start, stop):
            item = _ITEM.match(self.text, *piece.span())
            begin = item.end() if item else piece.start()
            for clause in _CLAUSE.finditer(self.text, begin, piece.end()):
                told = item is not None and item["told"] and not _CAUSE.match(clause[0])
                if told or self.weak.search(self.text, *clause.span()):
                    yield from self.statement(*clause.span())
                    break

    def statement(self, start: int, stop: int) -> Iterator[Found]:
        """The statement of a problem, by who reports, else whom the sentence is about."""
        opening = _OPENING.match(self.text, start, stop)
        said = Span(opening.end() if opening else start, stop)
        problem = self.text[said.start : said.stop].strip()
        subject = self.reporter(said.start)
        if subject is not None and _SHORTEST <= len(problem) <= _LONGEST:
            yield Found(
                subject, "addresses", problem, (), None, said, said, "problem.listed", _CONFIDENCE, (0, 0)
            )

    def reporter(self, offset: int) -> int | str | None:
        """Whose problems a report lists: of who tells of itself, else of whom the sentence is about."""
        told, types = self.of.told, self.of.types
        for e in (told.reporter[0] if told.reporter else None, told.home, self.of.speaker):
            if e is not None and types[e] in self.types:
                return e
        best = self.of.best(offset, self.types, "addresses")
        return best.mention if best and best.standing and best.standing.where in SUBJECT else None
