"""The recognizers of this package in order, and the choice among what they find."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.mentions.combine import Combination
from kg.mentions.declared import declared
from kg.mentions.derived import derived
from kg.mentions.found import Found, choose
from kg.mentions.honors import Honors
from kg.mentions.joined import widened
from kg.mentions.lexicon import LexiconNames
from kg.mentions.lists import ListMembers
from kg.mentions.nominals import Nominals
from kg.mentions.patterns import RuleNames
from kg.mentions.persons import Persons
from kg.mentions.places import STANDS, Places
from kg.mentions.quoted import QuotedNames
from kg.mentions.recurring import recurring
from kg.mentions.tagger import Tagger
from kg.mentions.tails import TailNames
from kg.mentions.words import Admission, cutter
from kg.model import Document, Mention, Sentence, Span
from kg.places.gazetteer import Gazetteer
from kg.share import share_dir

_PLACES = frozenset({"County", "Township", "Village"})


class Recognizer:
    """All that finds mentions, made once for a knowledge."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._cutter = cutter(knowledge)
        admission = Admission(knowledge.words("mention/stop_words"), knowledge.words("mention/inside_words"))
        self._tails = TailNames(knowledge, self._cutter, admission)
        self._combination = Combination(knowledge, self._cutter, admission)
        self._lists = ListMembers(knowledge, self._cutter, admission)
        self._honors = Honors(knowledge)
        self._quoted = QuotedNames(knowledge)
        self._persons = Persons(knowledge, self._cutter)
        self._places = Places(knowledge, Gazetteer.load(share_dir() / "data" / "places"), self._cutter)
        self._rules = RuleNames(knowledge)
        self._lexicon = LexiconNames(knowledge, self._cutter)
        self._nominals = Nominals(knowledge)

    def mentions(self, document: Document, sentences: Sequence[Sentence], tagger: Tagger | None) -> tuple[Mention, ...]:
        text = document.text
        places = list(self._places.find(text))
        persons = self._persons.find(text, frozenset(f.start for f in places))
        tails = list(self._tails.find(text, frozenset((f.start, f.stop) for f in places)))
        lexicon = list(widened(text, self._lexicon.find(text), places))
        known = {f.start for f in (*places, *lexicon) if f.type != "Industry"}
        chained = {f.start for f in (*tails, *places) if f.type in _PLACES}
        standing = (p._replace(rank=40) for p in places if p.rank >= STANDS or p.stop in chained)
        found = [*tails, *self._quoted.find(text), *persons, *standing, *self._rules.find(text), *self._lists.find(text, known), *self._honors.find(text), *lexicon]
        found = choose(found)
        if tagger is not None:
            found = self._combination.join(text, found, tagger.tag(text))
        found += declared(text, found, self._nominals.words)
        found += derived(text, found, places, self._cutter)
        found = choose([*found, *self._nominals.find(text)])
        found = choose([*found, *recurring(text, found)])
        return tuple(_mention(text, f) for f in choose(found))


def _mention(text: str, f: Found) -> Mention:
    name = f.name or text[f.start : f.stop]
    return Mention(Span(f.start, f.stop), f.type, name, f.rule, f.nominal, f.confidence)


_MADE: dict[int, tuple[Knowledge, Recognizer]] = {}


def recognize(
    document: Document, sentences: Sequence[Sentence], knowledge: Knowledge, tagger: Tagger | None = None
) -> tuple[Mention, ...]:
    """The mentions of a document, sorted and not overlapping, with offsets in ``document.text``."""
    if id(knowledge) not in _MADE:
        _MADE[id(knowledge)] = (knowledge, Recognizer(knowledge))
    return _MADE[id(knowledge)][1].mentions(document, sentences, tagger)
