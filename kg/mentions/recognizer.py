"""The recognizers of this package in order, and the choice among what they find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from kg.entities.names import ENTERPRISE
from kg.knowledge import Knowledge
from kg.mentions.admission import Admission
from kg.mentions.arbitration import Arbiter
from kg.mentions.carried import CarriedLists
from kg.mentions.counted import CountedPlaces
from kg.mentions.declared import declared
from kg.mentions.derived import derived
from kg.mentions.found import Found, choose
from kg.mentions.honors import Honors
from kg.mentions.joined import inner, numbered, of_groups, widened
from kg.mentions.lexicon import LexiconNames
from kg.mentions.limbs import Limbs
from kg.mentions.listed import ListedCompanies
from kg.mentions.lists import ListMembers
from kg.mentions.nominals import Nominals
from kg.mentions.options import Option
from kg.mentions.patterns import RuleNames
from kg.mentions.persons import Persons
from kg.mentions.places import STANDS, Places
from kg.mentions.quoted import QuotedNames
from kg.mentions.recurring import cleared, lengthened, recurring, shortened, unified
from kg.mentions.shared import SharedNames
from kg.mentions.tagger import Tagger
from kg.mentions.tails import TailNames
from kg.mentions.trades import Trades
from kg.mentions.trimmed import behind_owners, described, held, nested, opened, parted, trimmed
from kg.mentions.units import UnitLists
from kg.mentions.words import cutter
from kg.mentions.works import ListedWorks
from kg.model import Document, Mention, Sentence, Span
from kg.places.gazetteer import gazetteer

_PLACES = frozenset({"County", "Township", "Village"})


class Recognizer:
    """All that finds mentions, made once for a knowledge."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._cutter = cutter(knowledge)
        admission = Admission(knowledge.words("mention/stop_words"), knowledge.words("mention/inside_words"))
        self._tails = TailNames(knowledge, self._cutter, admission)
        self._arbiter = Arbiter(knowledge, self._cutter)
        self._lists = ListMembers(knowledge, self._cutter, admission)
        self._listed = ListedCompanies(knowledge, self._cutter)
        self._carried = CarriedLists(knowledge)
        self._limbs = Limbs(knowledge)
        self._shared = SharedNames(knowledge, self._cutter)
        self._works = ListedWorks(knowledge, self._cutter, admission)
        self._counted = CountedPlaces(self._cutter, admission)
        self._honors = Honors(knowledge)
        self._units = UnitLists(knowledge)
        self._trades = Trades(knowledge, self._cutter)
        self._quoted = QuotedNames(knowledge)
        self._persons = Persons(knowledge, self._cutter)
        self._places = Places(knowledge, gazetteer(), self._cutter)
        self._rules = RuleNames(knowledge)
        self._lexicon = LexiconNames(knowledge, self._cutter)
        self._nominals = Nominals(knowledge, self._cutter)
        self._known = frozenset(w for n in knowledge.under("names/") for w in knowledge.words(n))
        before = ("mention/lead_words", "mention/appositions")
        self._leads = frozenset(word for name in before for word in knowledge.words(name))
        self._verbs = frozenset(knowledge.words("mention/lead_verbs"))
        self._describing = knowledge.words("mention/describing")
        self._stops = frozenset(knowledge.words("mention/stop_words")) - frozenset(
            knowledge.words("mention/inside_words")
        )

    def mentions(self, document: Document, tagger: Tagger | None) -> tuple[Mention, ...]:
        """What all recognizers find, without overlaps, then what points to it or repeats it."""
        text = document.text
        places = list(self._places.find(text))
        found = self._cleaned(text, self._candidates(text, places))
        found = choose(found) if tagger is None else self._arbiter.decide(text, found, tagger)
        parts = nested(text, self._tails.housed(text, found))
        found = list(described(text, opened(text, held(text, parts)), self._describing))
        found = shortened(text, lengthened(text, found), self._leads, self._known)
        given = list(declared(text, found, self._nominals.words))
        found = cleared(text, found, given) + given
        found += self._listed.between(text, found)
        found += derived(text, found, places, self._cutter)
        pointing = (*self._nominals.find(text), *self._nominals.echoes(text, found))
        found = choose([*found, *pointing, *self._counted.pointing(text)])
        found = choose([*found, *recurring(text, found)])
        return tuple(_mention(text, f) for f in unified(text, found))

    def options(self, text: str, tagger: Tagger) -> Iterator[tuple[Option, list[str]]]:
        """What rules and tagger propose, with the features by which it is judged."""
        found = self._cleaned(text, self._candidates(text, list(self._places.find(text))))
        return self._arbiter.options(text, found, tagger)

    def _cleaned(self, text: str, found: Iterable[Found]) -> list[Found]:
        return list(parted(text, trimmed(text, found, self._verbs), self._known))

    def _candidates(self, text: str, places: Sequence[Found]) -> list[Found]:
        """What the rules and lexicons find, overlaps and all."""
        persons = self._persons.find(text, frozenset(f.start for f in places))
        tails = list(self._tails.find(text, frozenset((f.start, f.stop) for f in places)))
        lexicon = list(widened(text, self._lexicon.find(text), places))
        tails = list(inner(text, of_groups(text, tails, lexicon, self._stops, self._cutter), lexicon))
        known = {f.start for f in (*places, *lexicon) if f.type != "Industry"}
        chained = {f.start for f in (*tails, *places) if f.type in _PLACES}
        standing = (p._replace(rank=max(p.rank, 40)) for p in places if p.rank >= STANDS or p.stop in chained)
        return [
            *tails,
            *self._quoted.find(text),
            *persons,
            *standing,
            *behind_owners(self._rules.find(text), (*places, *tails)),
            *self._lists.find(text, known),
            *self._carried.find(text),
            *self._limbs.find(text),
            *self._honors.find(text),
            *self._units.find(text),
            *self._trades.find(text),
            *lexicon,
            *numbered(text, lexicon),
            *self._shared.find(text),
            *self._counted.find(text),
            *self._works.find(text, {(f.start, f.stop) for f in (*places, *lexicon)}),
            *self._shared.of_places(text, [*tails, *lexicon], places),
            *self._shared.branches(text, places),
            *self._shared.sisters(text, tails),
            *self._listed.find(text, {(f.start, f.stop) for f in (*tails, *lexicon) if f.type in ENTERPRISE}),
        ]


def _mention(text: str, f: Found) -> Mention:
    name = f.name or text[f.start : f.stop]
    return Mention(Span(f.start, f.stop), f.type, name, f.rule, f.nominal, f.confidence)


@lru_cache(maxsize=2)
def _recognizer(knowledge: Knowledge) -> Recognizer:
    return Recognizer(knowledge)


def recognize(
    document: Document, sentences: Sequence[Sentence], knowledge: Knowledge, tagger: Tagger | None = None
) -> tuple[Mention, ...]:
    """The mentions of a document, sorted and not overlapping, with offsets in ``document.text``."""
    return _recognizer(knowledge).mentions(document, tagger)
