"""Which of the names that rules and statistical tagger propose stand: learned weights, then the best set
without overlaps.

The weights are a readable table (``data/models/mentions.tsv``), fitted by ``python -m
kg.train.arbitration`` to tagged reports that the tagger had not learned from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import repeat

from kg.entities.names import ENTERPRISE
from kg.knowledge import Knowledge, either
from kg.mentions.admission import NAME_TAGS
from kg.mentions.appointed import Appointed
from kg.mentions.choice import as_sure, best_set, settled, without_halves
from kg.mentions.found import Found, choose
from kg.mentions.hearing import Hearing, is_common
from kg.mentions.options import TAGGER, Option, is_quoted, is_variant
from kg.mentions.places import STANDS, TOWN, VILLAGE
from kg.mentions.soundness import Soundness
from kg.mentions.tagger import Tagger
from kg.mentions.variants import Variants
from kg.mentions.words import Cutter, Word
from kg.weights import shipped

WEIGHTS = "models/mentions.tsv"
_LENIENCE = 0.95  # added to every sum: leaving out an optional name is worse than having it
_TRUST = 2.0  # added where a rule of data/rules/mention proposes the name: an expert wants it found
_BODIES = frozenset({"Group", "Company", "Institution", "OrganizationUnit"})
_NAMED_THINGS = frozenset({"Group", "Company", "Project", "Facility", "Fund"})
_PLACE = 3  # characters of a place's name with its tail
# A kind of thing that is counted is no name (院士工作站29个), the last of a list that is counted may be one.
_KIND = frozenset({"OrganizationUnit", "Institution", "Facility"})
_NUMBERED = re.compile(r"(?!1[个家所座])\d{1,5}[余多]?[个家所座]")
_AMONG = re.compile(r"(?<!\d[个家所座])[、和与及]")
_LEVELED = re.compile(r"[\u4e00-\u9fffA-Z]{1,6}[省市县]")
_CODE = re.compile(r"[A-Za-z0-9/.][a-z0-9]")  # a name does not begin within a unit or an address


class Arbiter:
    """Chooses among proposals by a table of weights."""

    def __init__(self, knowledge: Knowledge, cutter: Cutter) -> None:
        self.weights = shipped(knowledge, WEIGHTS)
        self.added = {rule.id: _TRUST for rule in knowledge.rules["mention"]}
        self.added |= {e[0]: float(e[1]) for e in knowledge.entries("mention/lenience")}
        self.variants = Variants(knowledge)
        self.soundness = Soundness(knowledge)
        self.places = frozenset(knowledge.ontology.subtypes("AdministrativeDivision"))
        self.named = _NAMED_THINGS | self.places
        self.appointed = Appointed(knowledge)
        self.stops = frozenset(knowledge.words("mention/stop_words"))
        self.closing = self.stops - frozenset(knowledge.words("mention/inside_words"))
        tails = either(e[0] for e in knowledge.entries("mention/tails") if e[1] in ("Company", "Group"))
        self.ends = re.compile(f"{tails}$|集团|公司")
        self.trades = frozenset(knowledge.words("names/industries"))
        self.cutter = cutter

    def decide(self, text: str, found: Sequence[Found], tagger: Tagger) -> list[Found]:
        """The best set of names without overlaps, in order of text."""
        judged = [
            (option, self._lenience(option) + sum(map(self.weights.get, names, repeat(0.0))))
            for option, names in self.options(text, found, tagger)
        ]
        options, scores = [], []
        for option, score in as_sure(text, judged):
            if score > 0:
                options.append(option)
                scores.append(score)
        kept = without_halves(text, options)
        best = best_set([(options[i].start, options[i].stop) for i in kept], [scores[i] for i in kept])
        return [settled(text, options[kept[i]]) for i in best]

    def _lenience(self, option: Option) -> float:
        """What is added to an option's sum for the rules that propose it, or for its type if none does."""
        by = [[f.rule, f"{f.rule} {f.type}"] for f in option.by] or [[option.type]]
        return _LENIENCE + max(sum(self.added.get(name, 0.0) for name in names) for names in by)

    def _trade(self, text: str, option: Option, words: Sequence[Word]) -> bool:
        """Whether a stretch is a trade (稀土), or common words alone (文化|旅游) without a body's tail."""
        if text[option.start : option.stop] in self.trades:
            return True
        long = option.stop - option.start > 2  # 大众 and 奔驰 are companies, 齿轮箱 is none
        common = long and all(len(w.text) > 1 and is_common(w) for w in words)
        return common and not self.ends.search(text, option.start, option.stop)

    def options(
        self, text: str, found: Sequence[Found], tagger: Tagger
    ) -> Iterator[tuple[Option, list[str]]]:
        """Every option with the names of its features, in order of text."""
        proposals = sorted(
            (f for f in found if not f.nominal), key=lambda f: (f.start, f.stop, f.type, f.rule)
        )
        kept = frozenset((f.start, f.stop, f.type) for f in choose(list(proposals)))
        at = 0
        for window in tagger.read(text):
            own = []
            while at < len(proposals) and proposals[at].start < window.stop:
                own.append(proposals[at])
                at += 1
            sure = window.candidates()
            named = [c for c in (*sure, *window.candidates(eager=True)) if not c.nominal]
            base = [*own, *(Found(c.start, c.stop, c.type, TAGGER) for c in named)]
            spans: dict[tuple[int, int], list[Found]] = {(c.start, c.stop): [] for c in named}
            variants = self.variants.find(text, base, window.start, window.stop)
            for f in (*own, *(v for v in variants if window.start <= v.start < window.stop)):
                spans.setdefault((f.start, f.stop), []).append(f)
            places = {f.start: f.stop for f in own if f.type in self.places and f.rank >= STANDS}
            for option, features in Hearing(text, window, spans, sure, kept, self.cutter).options():
                if self._admitted(text, option, places.get(option.start, option.stop)):
                    yield option, features

    def _admitted(self, text: str, option: Option, place: int) -> bool:
        """Whether an option may be a name at all; rules know what they propose, up to the impossible.

        ``place`` is where a place that begins with the option ends: 余姚市鹿亭乡 are two.
        """
        name, type = text[option.start : option.stop], option.type
        if not self.soundness.possible(text, option.start, option.stop, type):
            return False
        if type in self.places and option.stop - place >= _PLACE and not _is_below(option):
            return False
        leveled = _LEVELED.match(name) if type in ENTERPRISE else None
        if leveled and name[leveled.end() :] in self.trades:
            return False  # 江州省新能源|与储能产业
        if text[option.start] in "年月日" and text[option.start - 1 : option.start].isdigit():
            return False  # 2010|年江州市国资系统
        if type in _KIND and _NUMBERED.match(text, option.stop) and not _AMONG.match(text, option.start - 1):
            return False
        if _CODE.fullmatch(text[option.start - 1 : option.start + 1]):
            return False
        if any(not is_variant(f) for f in option.by):
            return True
        quoted = is_quoted(text, option.start, option.stop)
        return self.soundness.sound(name, type, quoted) and (quoted or self._apart(text, option))

    def _apart(self, text: str, option: Option) -> bool:
        """False if a name begins with a word of the sentence (任|岚江集团), or is but a phrase."""
        if option.type == "Person":
            tag = self.cutter.tag(text[option.start : option.stop])
            return not tag or tag in NAME_TAGS
        if self.soundness.cut(text, option.stop, option.type, weak=True):
            return False
        words = self.cutter.between(text, option.start, option.stop)
        if option.type in _BODIES and len(words) > 1 and all(w.tag == "ns" for w in words):
            return False
        if option.type in ENTERPRISE and self.appointed.body(text, option.start, option.stop) > option.start:
            return False
        if option.type == "Company" and self._trade(text, option, words):
            return False
        if option.type in ENTERPRISE and len(words) > 1 and words[-1].text in self.closing:
            return False  # 岚航|有望
        first = words[0].text if len(words) > 1 else ""
        if option.type in self.named and len(first) > 1 and first in self.closing:
            return False  # 中标|岚江引水工程, 南邻|洛水村
        return not (len(first) == 1 and first in self.stops)


def _is_below(option: Option) -> bool:
    """Whether the gazetteer knows an option as a town or village of a county that is named, whatever it
    begins with."""
    return any(f.rule in (TOWN, VILLAGE) for f in option.by)
