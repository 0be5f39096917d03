"""From the mentions of a report to the entities that they name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kg.entities.book import name_book
from kg.entities.bylines import bylines
from kg.entities.canonical import canonical
from kg.entities.clusters import cluster
from kg.entities.declared import Declaration, declarations
from kg.entities.implied import implied
from kg.entities.links import link
from kg.entities.names import INNER, REGION
from kg.entities.nominals import Pointers, pointers
from kg.entities.regions import divisions, official
from kg.entities.scene import Scene, announcing, born, founded, introduced, owners, renamed, telling
from kg.entities.speaker import addressee, speaker, weights
from kg.entities.unnamed import unnamed
from kg.knowledge import Knowledge
from kg.model import Document, Entity, Issue, Mention, Sentence

_HEADS = ("集团公司", "集团", "公司")
_OFTEN = 3  # bare words that point to one entity before it is taken for the one who speaks
_KIND = 4  # characters behind a quoted name that tell what it is


@dataclass(frozen=True)
class Resolution:
    """Entities in order of first mention, and what the mentions stand for.

    ``links[i]`` are the ids of what ``mentions[i]`` stands for: mostly one, () if that is not known.
    ``speaker`` is the id of the organization that speaks in the report; ``codes`` holds official 12-digit
    codes by entity id.
    """

    entities: tuple[Entity, ...]
    links: tuple[tuple[str, ...], ...]
    issues: tuple[Issue, ...] = ()
    speaker: str | None = None
    codes: Mapping[str, str] = field(default_factory=dict)


def resolve(
    document: Document, sentences: Sequence[Sentence], mentions: Sequence[Mention], knowledge: Knowledge
) -> Resolution:
    """The entities of a report; ``mentions`` are sorted by start and do not overlap."""
    book, known = name_book(knowledge), pointers(knowledge)
    # 工程 points to a project, but in 水务、能源、工程三大主业 it is a trade.
    points = (m.type != "Industry" and known.only_points(m.name) for m in mentions)
    mentions = [replace(m, nominal=m.nominal or p) for m, p in zip(mentions, points, strict=True)]
    within = frozenset(implied(document.text, mentions, known, knowledge))
    mentions = sorted((*mentions, *within), key=lambda m: (m.span.start, -m.span.stop))
    declared = declarations(document, mentions, knowledge)
    new, named = founded(document, mentions, knowledge), renamed(document, mentions, knowledge)
    begun, opening = born(document, mentions, knowledge), introduced(document, mentions, knowledge)
    clusters = cluster(document.text, mentions, declared, new, named, book)
    own = [None if m.nominal else clusters.root(clusters.key(m.name)) for m in mentions]
    types = {e: clusters.type(e) for e in own if e is not None}
    words = _declared_words(mentions, declared, own)
    unsaid = bylines(document.text, mentions, knowledge)
    told = [None if i in unsaid else e for i, e in enumerate(own)]
    weight = dict.fromkeys(types, 0.0) | weights(
        document,
        mentions,
        told,
        words,
        new,
        begun,
        owners(clusters),
        opening,
        knowledge.words("context/raters"),
        knowledge.words("context/interviews"),
    )
    speaks = speaker(weight, types)
    scene = Scene(
        document=document,
        sentences=sentences,
        mentions=mentions,
        own=own,
        names=_called(document.text, mentions, own, clusters.names()),
        types=types,
        declared=words,
        founded=new,
        weight=weight,
        speaker=speaks,
        addressee=addressee(document, mentions, own),
        renamed=named,
        born=begun,
        telling=telling(document, mentions, knowledge),
        introduced=None if opening is None else own[opening],
        announcing=announcing(document, mentions, own, knowledge),
    )
    pointed = link(scene, known)
    links, things = unnamed(mentions, _with_organs(scene, pointed, known), known)
    places = divisions(mentions, own, types) | {
        e: official(name, type) for e, (name, type) in things.items() if type in REGION
    }
    made = canonical(document, mentions, links, declared, types, places, things, book)
    spoken = speaks or _spoken_of(mentions, links)
    return Resolution(
        entities=tuple(
            sorted({e.id: e for e in made.values()}.values(), key=lambda e: (e.mentions[0], e.id))
        ),
        links=tuple(
            tuple(made[e].id for e in found)
            for m, found in zip(mentions, links, strict=True)
            if m not in within
        ),
        issues=tuple(
            _unlinked(document, m)
            for m, found in zip(mentions, links, strict=True)
            if not found and m not in within
        ),
        speaker=made[spoken].id if spoken is not None else None,
        codes={made[e].id: found[0].code for e, found in places.items() if len(found) == 1},
    )


def _with_organs(scene: Scene, links: Sequence[tuple[str, ...]], known: Pointers) -> list[tuple[str, ...]]:
    """The links with those of the organs of what a word points to: 集团党委 is 甲集团党委 where 集团 is
    always 甲集团, or stands nowhere alone and 甲集团 speaks."""
    inner = {name: e for e, of in scene.names.items() if scene.types[e] in INNER for name in of}
    pointed: dict[str, set[str | None]] = {}
    for m, to in zip(scene.mentions, links, strict=True):
        if m.nominal and m.name in known.heads:
            pointed.setdefault(m.name, set()).update(to)

    def whole(m: Mention, own: tuple[str, ...]) -> tuple[str, ...]:
        head = next((h for h in _HEADS if m.name.startswith(h)), None) if own and m.type in INNER else None
        if head is None:
            return own
        bodies = pointed.get(head) or {scene.speaker}
        names = scene.names.get(next(iter(bodies)) or "", ()) if len(bodies) == 1 else ()
        full = [inner[n + m.name[len(head) :]] for n in names if n + m.name[len(head) :] in inner]
        return (full[0],) if full else own

    return [whole(m, own) for m, own in zip(scene.mentions, links, strict=True)]


def _called(
    text: str, mentions: Sequence[Mention], own: Sequence[str | None], names: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    """The names with what stands behind their quotation marks (“岚江一号”芯片), to which 该芯片 points."""
    called = {e: dict.fromkeys(of) for e, of in names.items()}
    for m, e in zip(mentions, own, strict=True):
        if e is not None and text.startswith("”", m.span.stop):
            behind = text[m.span.stop + 1 : m.span.stop + _KIND + 1]
            called[e].update(dict.fromkeys(m.name + behind[:n] for n in range(2, len(behind) + 1)))
    return {e: tuple(of) for e, of in called.items()}


def _declared_words(
    mentions: Sequence[Mention], declared: Sequence[Declaration], own: Sequence[str | None]
) -> dict[str, str]:
    """Pointing words that the report gave to an entity (以下简称“公司”), the first declaration of each."""
    words: dict[str, str] = {}
    pointing = {m.name for m in mentions if m.nominal}
    for d in declared:
        e = own[d.full]
        if e is not None and d.short in pointing:
            words.setdefault(d.short, e)
    return words


def _spoken_of(mentions: Sequence[Mention], links: Sequence[tuple[str, ...]]) -> str | None:
    """The one that bare words (集团, 公司) point to most often, where nothing else tells who speaks."""
    pointed = Counter(
        found[0] for m, found in zip(mentions, links, strict=True) if m.nominal and len(found) == 1
    )
    most = pointed.most_common(2)
    clear = bool(most) and most[0][1] >= _OFTEN and (len(most) == 1 or most[0][1] > most[1][1])
    return most[0][0] if clear else None


def _unlinked(document: Document, m: Mention) -> Issue:
    message = f"{document.text[m.span.start : m.span.stop]} points to nothing that is sure"
    return Issue("info", "unlinked", document.name, message, document.raw_span(m.span))
