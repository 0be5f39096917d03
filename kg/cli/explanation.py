"""What ``kg explain`` prints: statements with their sentences, rules and confidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from pyoxigraph import Literal, Store
from rich.console import Console
from rich.text import Text as Styled

from kg.errors import QueryError
from kg.graph import ask, open_store
from kg.graph.explain import explain
from kg.knowledge import Knowledge
from kg.model import GLOBAL, Entity, Statement, Text

_NAMES = "SELECT DISTINCT ?name { ?entity a kg:Entity ; skos:prefLabel|skos:altLabel ?name }"


def of_entity(out: Path, name: str) -> None:
    """The statements of the entities that bear a name; QueryError, with names like it, where none does."""
    store = open_store(out)
    try:
        found = explain(store, name)
    except QueryError as error:
        raise QueryError(f"{out}: {error}{_near(name, store)}") from None
    console = _console()
    for entity in found:
        _heading(console, entity.name, entity.type, entity.aliases, "")
        for said in entity.statements:
            console.print(f"statement  {said.subject}  {said.relation}  {said.object}  ({said.status})")
            for source in said.sources:
                console.print(Styled("           ") + _marked(source.sentence, source.quote))
                console.print(f"           {source.document}  {source.rule}  {source.confidence:.2f}")


def of_text(text: str, knowledge: Knowledge) -> None:
    """Everything that is read in a text: mentions, entities, statements, and what yields nothing and why."""
    from kg.pipeline import read_document
    from kg.statements.near import near_misses
    from kg.text import normalize
    from kg.text.noise import noise_of

    reading = read_document(normalize("text", text, "", noise_of(knowledge)), knowledge)
    console = _console()
    for mention in reading.mentions:
        kind = f"{mention.type}{' (nominal)' if mention.nominal else ''}"
        quote = reading.document.quote(mention.span)
        named = "" if mention.name == quote else f" = {mention.name}"
        console.print(f"mention    {quote}{named}  {kind}  {mention.rule}  {mention.confidence:.2f}")
    entities = {e.id: e for e in reading.entities}
    for e in reading.entities:
        _heading(console, e.name, e.type, e.aliases, "" if e.scope == GLOBAL else "  of this text only")
    for statement in reading.statements:
        console.print(f"statement  {line(statement, entities)}")
        for evidence in statement.evidence:
            console.print(Styled("           ") + Styled(evidence.quote, "bold"))
            console.print(f"           {evidence.rule}  {evidence.confidence:.2f}")
    for miss in near_misses(reading, knowledge):
        console.print(f"no match   {miss.rule}  {miss.word}  {miss.reason}")
    for span in reading.unread_figures:
        console.print(f"no metric  {reading.document.raw[span.start : span.stop]}")
    for span in reading.unread_sentences:
        console.print(f"nothing    {reading.document.raw[span.start : span.stop]}")
    for issue in reading.issues:
        console.print(f"doubtful   {issue.message} [{issue.code}]")


def _console() -> Console:
    return Console(highlight=False, markup=False, soft_wrap=True)


def _heading(console: Console, name: str, type: str, aliases: Iterable[str], scope: str) -> None:
    also = f"  also {'、'.join(aliases)}" if aliases else ""
    console.print(Styled(f"entity     {name}", "bold") + f"  {type}{also}{scope}")


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


def _marked(sentence: str, quote: str) -> Styled:
    """The sentence with the quotation standing out, or the quotation where it is not within one sentence."""
    before, found, after = sentence.partition(quote)
    if not found:
        return Styled(quote.replace("\n", " "), "bold")
    return Styled.assemble((before, "dim"), (quote, "bold"), (after, "dim"))


def _near(name: str, store: Store) -> str:
    """Some names in the graph that look like this one."""
    from difflib import get_close_matches

    names = sorted({str(row[0].value) for row in ask(store, _NAMES).rows if isinstance(row[0], Literal)})
    close = [n for n in names if name in n][:5] or get_close_matches(name, names, 5, 0.5)
    return f"; perhaps {'、'.join(close)}?" if close else ""
