"""The nouns of the pipeline: frozen values that know nothing of how they are found or shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from hashlib import blake2s
from typing import Literal

Status = Literal["asserted", "planned", "reported", "ended", "negated"]
Approx = Literal["about", "atLeast", "atMost"]
Severity = Literal["info", "warning", "error"]
GLOBAL = "global"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points of ``Document.text`` (or of ``Document.raw`` where it says so)."""

    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.stop <= self.stop

    def overlaps(self, other: Span) -> bool:
        return self.start < other.stop and other.start < self.stop


@dataclass(frozen=True, slots=True)
class Document:
    """A report: ``raw`` as decoded, ``text`` as normalized, and the way back.

    ``offsets[i]`` is the index in ``raw`` of the character that ``text[i]`` was made of; one more entry than
    ``text`` has characters. ``name`` is unique in a run (a path relative to what the user gave); ``digest``
    is the SHA-256 of the stored bytes, in hexadecimal.
    """

    name: str
    raw: str
    text: str
    offsets: Sequence[int]
    digest: str
    title: str = ""

    def raw_span(self, span: Span) -> Span:
        """The range of ``raw`` that ``span`` of ``text`` was read from (empty spans stay empty)."""
        if span.start >= span.stop:
            at = self.offsets[span.start]
            return Span(at, at)
        return Span(self.offsets[span.start], self.offsets[span.stop - 1] + 1)

    def quote(self, span: Span) -> str:
        """The characters of ``raw`` behind a span of ``text``, verbatim."""
        where = self.raw_span(span)
        return self.raw[where.start : where.stop]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of ``Document.text``; ``paragraph`` counts from 0, ``heading`` marks a title or section
    heading."""

    span: Span
    paragraph: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the text that names (or, if ``nominal``, points to) an entity.

    ``name`` is what it names in full where the surface is a member of a list with a shared head or tail
    (市水务、燃气集团: 市水务集团), else the surface. ``rule`` names the rule or recognizer that found it;
    ``confidence`` is in 0..1.
    """

    span: Span
    type: str
    name: str
    rule: str
    nominal: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing that a report names.

    ``scope`` is ``GLOBAL`` or the name of the one document that a redacted or generic name belongs to; ``id``
    is a hash of type, scope and normalized name; ``mentions`` are spans of ``Document.text`` in order.
    """

    id: str
    type: str
    name: str
    aliases: tuple[str, ...] = ()
    scope: str = GLOBAL
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure: ``value`` in the unit written (None if redacted), bounds and value in base units.

    近300万元 has value 300, unit 万元, approx about; base_value 3000000, base_unit 元. ``upper_value`` is the
    upper end of a range, in the unit written; ``lower`` and ``upper`` are in base units and None where open.
    """

    value: Decimal | None
    unit: str
    approx: Approx | None = None
    upper_value: Decimal | None = None
    base_value: Decimal | None = None
    base_unit: str = ""
    lower: Decimal | None = None
    upper: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a document says a statement: ``span`` of ``Document.raw`` with ``raw[start:stop] == quote``."""

    document: str
    span: Span
    quote: str
    rule: str
    confidence: float
    subject_span: Span | None = None
    cue_span: Span | None = None
    object_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """An object that is text, not an entity (said, hasRole, addresses)."""

    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Subject, predicate and object with qualifiers, status and evidence.

    ``subject`` and an entity object are entity ids. A metric has no object: ``quantity`` is its figure and
    the qualifier ``metric`` its name. Qualifier values are text; keys are those of the guidelines (time,
    percent, title, amount, frequency, purpose, role, metric).
    ``percent`` is a plain number as text (60). ``id`` is a content hash of everything but the evidence.
    """

    id: str
    subject: str
    predicate: str
    object: str | Text | None
    qualifiers: tuple[tuple[str, str], ...] = ()
    status: Status = "asserted"
    quantity: Quantity | None = None
    evidence: tuple[Evidence, ...] = ()

    def qualifier(self, key: str) -> str | None:
        return dict(self.qualifiers).get(key)

    @property
    def confidence(self) -> float:
        return max((e.confidence for e in self.evidence), default=0.0)


def statement_id(
    subject: str,
    predicate: str,
    object: str | Text | None,
    qualifiers: tuple[tuple[str, str], ...],
    status: Status,
    quantity: Quantity | None,
) -> str:
    """Twenty hexadecimal digits of all that a statement says."""
    whole = repr((subject, predicate, object, qualifiers, status, quantity))
    return blake2s(whole.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


@dataclass(frozen=True, slots=True)
class Issue:
    """Something a person should look at: bad data, a doubt, a text that yielded nothing. ``span`` is of
    ``raw``."""

    severity: Severity
    code: str
    document: str
    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one document."""

    document: Document
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    issues: tuple[Issue, ...] = ()
    unread_sentences: tuple[Span, ...] = ()
    unread_figures: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """A run over several documents, in order of document name; ``entities`` are united by id."""

    readings: tuple[Reading, ...]
    issues: tuple[Issue, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def entities(self) -> dict[str, Entity]:
        """Entities by id; the longest name stays, the others are aliases (mentions stay with their
        document)."""
        united: dict[str, Entity] = {}
        for reading in self.readings:
            for e in reading.entities:
                old = united.get(e.id)
                if old is None:
                    united[e.id] = Entity(e.id, e.type, e.name, e.aliases, e.scope)
                    continue
                first = max(old, e, key=lambda x: (len(x.name), x.name))
                names = {*old.aliases, *e.aliases, old.name, e.name} - {first.name}
                united[e.id] = Entity(e.id, first.type, first.name, tuple(sorted(names)), e.scope)
        return united

    @property
    def statements(self) -> dict[str, Statement]:
        """Statements by id, in order of id, equal ones with their evidence united."""
        united: dict[str, Statement] = {}
        for reading in self.readings:
            for s in reading.statements:
                old = united.get(s.id)
                evidence = s.evidence if old is None else (*old.evidence, *s.evidence)
                united[s.id] = Statement(
                    s.id, s.subject, s.predicate, s.object, s.qualifiers, s.status, s.quantity, evidence
                )
        return dict(sorted(united.items()))
