"""What ``kg explain`` prints: statements with their sentences, rules and confidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from rich.console import Console
from rich.text import Text as Styled

from kg.errors import KgError
from kg.knowledge import Knowledge
from kg.model import Entity, Evidence, Reading, Result, Statement, Text
from kg.output import read_result

_AROUND = 30  # characters of the report shown before and after the evidence


def of_entity(out: Path, name: str) -> None:
    """The statements of the entities that bear a name; KgError where none does."""
    result = read_result(out)
    entities = result.entities
    found = [e for e in entities.values() if name == e.name or name in e.aliases or name == e.id]
    if not found:
        raise KgError(f"{out}: nothing is named {name}{_near(name, entities.values())}")
    console = _console()
    for entity in sorted(found, key=lambda e: (e.name, e.id)):
        _entity(console, entity)
        about = [s for s in result.statements.values() if entity.id in (s.subject, s.object)]
        _statements(console, about, entities, result)


def of_text(text: str, knowledge: Knowledge) -> None:
    """Everything that is read in a text: mentions, entities, statements, and what yields nothing."""
    from kg.pipeline import read_document
    from kg.text import normalize
    from kg.text.noise import noise_of

    reading = read_document(normalize("text", text, "", noise_of(knowledge)), knowledge)
    console = _console()
    for mention in reading.mentions:
        kind = f"{mention.type}{' (nominal)' if mention.nominal else ''}"
        quote = reading.document.quote(mention.span)
        named = "" if mention.name == quote else f" = {mention.name}"
        console.print(f"mention    {quote}{named}  {kind}  {mention.rule}  {mention.confidence:.2f}")
    for entity in reading.entities:
        _entity(console, entity)
    result = Result((reading,))
    _statements(console, reading.statements, result.entities, result)
    for span in reading.unread_sentences:
        console.print(f"nothing    {reading.document.raw[span.start : span.stop]}")
    for issue in reading.issues:
        console.print(f"doubtful   {issue.message} [{issue.code}]")


def _console() -> Console:
    return Console(highlight=False, markup=False, soft_wrap=True)


def _entity(console: Console, entity: Entity) -> None:
    also = f"  also {'、'.join(entity.aliases)}" if entity.aliases else ""
    scope = "" if entity.scope == "global" else f"  only in {entity.scope}"
    console.print(Styled(f"entity     {entity.name}", "bold") + f"  {entity.type}{also}{scope}")


def _statements(
    console: Console, statements: Iterable[Statement], entities: Mapping[str, Entity], result: Result
) -> None:
    readings = {r.document.name: r for r in result.readings}
    for statement in statements:
        console.print(f"statement  {line(statement, entities)}")
        for evidence in statement.evidence:
            console.print(Styled("           ") + _quote(evidence, readings[evidence.document]))
            console.print(f"           {evidence.document}  {evidence.rule}  {evidence.confidence:.2f}")


def line(statement: Statement, entities: Mapping[str, Entity]) -> str:
    """A statement in one line: subject, predicate, object, qualifiers."""
    subject = entities[statement.subject].name
    obj = statement.object
    shown = obj.text if isinstance(obj, Text) else entities[obj].name if obj else ""
    extra = [f"{k} {v}" for k, v in statement.qualifiers]
    if statement.quantity:
        q = statement.quantity
        value = "**" if q.value is None else f"{q.value:f}"
        extra.append(f"{value}{q.unit}{f' ({q.approx})' if q.approx else ''}")
    status = [] if statement.status == "asserted" else [statement.status]
    return "  ".join([subject, statement.predicate, *([shown] if shown else []), *extra, *status])


def _quote(evidence: Evidence, reading: Reading) -> Styled:
    raw, span = reading.document.raw, evidence.span
    before = raw[max(0, span.start - _AROUND) : span.start].rpartition("\n")[2]
    after = raw[span.stop : span.stop + _AROUND].partition("\n")[0]
    return Styled.assemble((before, "dim"), (evidence.quote.replace("\n", " "), "bold"), (after, "dim"))


def _near(name: str, entities: Iterable[Entity]) -> str:
    from difflib import get_close_matches

    names = sorted({n for e in entities for n in (e.name, *e.aliases)})
    close = [n for n in names if name in n][:5] or get_close_matches(name, names, 5, 0.5)
    return f"; perhaps {'、'.join(close)}?" if close else ""
