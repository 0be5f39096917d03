"""Which of the names that rules and statistical tagger propose stand: learned weights, then the best set
without overlaps.

The weights are a readable table (``data/models/mentions.tsv``), fitted by ``python -m
kg.train.arbitration`` to tagged reports that the tagger had not learned from.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, repeat
from typing import NamedTuple

from kg.entities.names import ENTERPRISE
from kg.entities.shorts import INCORPORATED, OF_GROUP
from kg.knowledge import Knowledge, either
from kg.mentions.admission import NAME_TAGS
from kg.mentions.found import Found, choose
from kg.mentions.places import STANDS
from kg.mentions.soundness import Soundness
from kg.mentions.tagger import Candidate, Tagger, Window
from kg.mentions.variants import OPENING, VARIANT, Variants
from kg.mentions.words import Cutter, Word
from kg.weights import printable, shipped

WEIGHTS = "models/mentions.tsv"
TAGGER = "tagger"
_KNOWN = "lexicon.names/government"
_RANK = 48
_LENIENCE = 0.95  # added to every sum: leaving out an optional name is worse than having it
_TRUST = 2.0  # added where a rule of data/rules/mention proposes the name: an expert wants it found
_BODIES = frozenset({"Group", "Company", "Institution", "OrganizationUnit"})
_ORGANS = frozenset({"PartyOrganization", "OrganizationUnit", "Company"})
_NAMED_THINGS = frozenset({"Group", "Company", "Project", "Facility", "Fund"})
_STEPS = (0.02, 0.1, 0.3, 0.6, 0.85, 0.97)  # between the grades of a probability
_ALTERNATIVE = 0.1  # probability from which a type that nobody proposed is tried
_COMMON = frozenset("nvadbmqf")  # parts of speech of jieba's dictionary that names may be made of
_HEAD = "总公司"
_PLACE = 3  # characters of a place's name with its tail
# A kind of thing that is counted is no name (院士工作站29个), the last of a list that is counted may be one.
_KIND = frozenset({"OrganizationUnit", "Institution", "Facility"})
_NUMBERED = re.compile(r"(?!1[个家所座])\d{1,5}[余多]?[个家所座]")
_AMONG = re.compile(r"(?<!\d[个家所座])[、和与及]")
_CODE = re.compile(r"[A-Za-z0-9/.][a-z0-9]")  # a name does not begin within a unit or an address
_OPEN, _CLOSE = "“‘《「『", "”’》」』"
_LONGEST = 12
_TITLED = 57  # from this rank on a person stands behind a title
_CHINESE = 3  # characters of a Chinese person's name
_AROUND = 5_000  # characters in which a name is counted
_NEAR = 40  # spans before one that are looked at for overlaps


class Option(NamedTuple):
    """``text[start:stop]`` as a name of ``type``, with who proposes it (() if only the tagger does)."""

    start: int
    stop: int
    type: str
    by: tuple[Found, ...]


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
        for option, score in _as_sure(judged):
            if score > 0:
                options.append(option)
                scores.append(score)
        kept = _without_halves(text, options)
        best = best_set([(options[i].start, options[i].stop) for i in kept], [scores[i] for i in kept])
        return [_settled(text, options[kept[i]]) for i in best]

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
            for option, features in _Hearing(text, window, spans, sure, kept, self.cutter).options():
                if self._admitted(text, option, places.get(option.start, option.stop)):
                    yield option, features

    def _admitted(self, text: str, option: Option, place: int) -> bool:
        """Whether an option may be a name at all; rules know what they propose, up to the impossible.

        ``place`` is where a place that begins with the option ends: 余姚市鹿亭乡 are two.
        """
        name, type = text[option.start : option.stop], option.type
        if not self.soundness.possible(text, option.start, option.stop, type):
            return False
        if type in self.places and option.stop - place >= _PLACE:
            return False
        if text[option.start] in "年月日" and text[option.start - 1 : option.start].isdigit():
            return False  # 2010|年江州市国资系统
        if type in _KIND and _NUMBERED.match(text, option.stop) and not _AMONG.match(text, option.start - 1):
            return False
        if _CODE.fullmatch(text[option.start - 1 : option.start + 1]):
            return False
        if any(not _is_variant(f) for f in option.by):
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
        if option.type == "Company" and self._trade(text, option, words):
            return False
        if option.type in ENTERPRISE and len(words) > 1 and words[-1].text in self.closing:
            return False  # 岚航|有望
        first = words[0].text if len(words) > 1 else ""
        if option.type in self.named and len(first) > 1 and first in self.closing:
            return False  # 中标|岚江引水工程, 南邻|洛水村
        return not (len(first) == 1 and first in self.stops)


class _Hearing:
    """The proposals of one window, each heard with what speaks for it."""

    def __init__(
        self,
        text: str,
        window: Window,
        spans: Mapping[tuple[int, int], Sequence[Found]],
        tagged: Sequence[Candidate],
        kept: frozenset[tuple[int, int, str]],
        cutter: Cutter,
    ) -> None:
        self.text, self.window, self.spans, self.tagged = text, window, spans, tagged
        self.kept, self.cutter = kept, cutter
        self.ruled = sorted(s for s, by in spans.items() if any(not _is_variant(f) for f in by))
        self.openings: dict[int, list[tuple[int, str]]] = {}
        for (a, b), by in spans.items():
            self.openings.setdefault(a, []).extend((b, f.rule) for f in by if f.rule in OPENING)

    def options(self) -> Iterator[tuple[Option, list[str]]]:
        for (start, stop), by in sorted(self.spans.items()):
            probable = self.window.types(start, stop)
            types = dict.fromkeys(f.type for f in by)
            types |= dict.fromkeys(c.type for c in self.tagged if (c.start, c.stop) == (start, stop))
            types |= dict.fromkeys(t for t, p in probable.items() if p >= _ALTERNATIVE)
            shared = list(self._of_span(start, stop, by, probable))
            speech = list(self._speech(start, stop))
            for type in types or [max(probable, key=lambda t: probable[t])]:
                option = Option(start, stop, type, tuple(f for f in by if f.type == type))
                yield option, self._features(option, grade(probable[type]), shared, speech)

    def _of_span(
        self, start: int, stop: int, by: Sequence[Found], probable: Mapping[str, float]
    ) -> Iterator[str]:
        """Features that all types of a span share; the first one is joined with the type."""
        text, window = self.text, self.window
        yield f"quoted={is_quoted(text, start, stop)}"
        yield f"words={self.cutter.is_end(text, start)}{self.cutter.is_end(text, stop)}"
        near = text.count(text[start:stop], max(0, start - _AROUND), stop + _AROUND)
        yield f"repeated={min(near, 4)}"
        yield f"rival={'several' if len({f.type for f in by}) > 1 else 'one'}"
        yield f"tagged={self._under_tags(start, stop)}"
        last = bisect_right(self.ruled, (stop, 0))
        over = self.ruled[max(0, last - _NEAR) : last]
        sides = {_lies(start, stop, a, b) for a, b in over if start < b and (a, b) != (start, stop)}
        yield f"ruled={'+'.join(sorted(sides))}"
        begins, ends = grade(window.begins(start)), grade(window.ends(stop))
        yield from (f"begins={begins}", f"ends={ends}", f"begins={begins}&ends={ends}")
        yield f"outside={grade(window.outside(start, stop))}"
        yield f"any={grade(max(probable.values()))}"
        yield "opens=" + max((rule for b, rule in self.openings.get(start, ()) if b < stop), default="none")

    def _speech(self, start: int, stop: int) -> Iterator[str]:
        """Parts of speech, by the dictionary, of the words in and around a span."""
        text, cutter = self.text, self.cutter
        words = cutter.between(text, start, stop)
        tags = [w.tag[:2] or "x" for w in words] or ["x"]
        yield f"firstword={tags[0]}"
        yield f"lastword={tags[-1]}"
        yield f"doing={'v' in tags[:-1]}{'vn' in tags[:-1]}"
        yield f"function={any(t[0] in 'pcudr' for t in tags)}"
        yield f"common={all(map(is_common, words))}"
        before, after = cutter.clause_words(text, max(0, start - 1)), cutter.word_at(text, stop)
        yield "wordbefore=" + next((w.tag[:2] or "x" for w in before if w.stop == start), "-")
        yield f"wordafter={(after.tag[:2] or 'x') if after else '-'}"

    def _under_tags(self, start: int, stop: int) -> str:
        """How the span lies to the surest stretch that the tagger finds over it."""
        over = [c for c in self.tagged if c.start < stop and start < c.stop]
        if not over:
            return "none"
        c = max(over, key=lambda c: (c.probability, -c.start))
        kind = "nominal-" if c.nominal else ""
        return f"{kind}{_lies(start, stop, c.start, c.stop)}{grade(c.probability) // 2}"

    def _features(self, option: Option, sure: int, shared: Sequence[str], speech: Sequence[str]) -> list[str]:
        start, stop, type, by = option
        rules = sorted({f.rule for f in by})
        tagged = any((c.start, c.stop, c.type) == (start, stop, type) for c in self.tagged)
        who = _proposer(by, tagged)
        kept, length = (start, stop, type) in self.kept, min(stop - start, _LONGEST)
        own = [f"type={type}", f"sure={sure}", f"kept={kept}", f"length={length}"]
        made = [*own, *shared, *(f"{n}&{who}" for n in (*own, *shared))]
        made += [f"{n}&type={type}" for n in (f"sure={sure}", f"length={length // 2}", shared[0])]
        made.append(f"kept={kept}&sure={sure}")
        made += [f"{n}&type={type}" for n in speech] + [f"{n}&{who}" for n in speech]
        name = printable(self.text[start:stop])
        before = printable(self.text[max(0, start - 2) : start])
        after = printable(self.text[stop : stop + 2])
        made += [f"end={name[-1]}&{type}", f"end2={name[-2:]}&{type}", f"first={name[0]}&{type}"]
        made += [f"before={before[-1:]}", f"before={before[-1:]}&{type}", f"before2={before}"]
        made += [f"after={after[:1]}", f"after={after[:1]}&{type}", f"after2={after}"]
        for rule in rules:
            made += [f"rule={rule}", f"rule={rule}&{type}", f"rule={rule}&sure={sure}"]
        return made


def is_common(word: Word) -> bool:
    """Whether the dictionary holds a word, and as no name."""
    return word.tag[:1] in _COMMON and word.tag not in NAME_TAGS


def is_quoted(text: str, start: int, stop: int) -> bool:
    """Whether quotation or title marks stand around a stretch."""
    before, after = text[start - 1 : start], text[stop : stop + 1]
    return bool(before) and before in _OPEN and bool(after) and after in _CLOSE


def _is_variant(found: Found) -> bool:
    return found.rule.startswith(VARIANT)


def _proposer(by: Sequence[Found], tagged: bool) -> str:
    if any(not _is_variant(f) for f in by):
        return "both" if tagged else "rule"
    return "tagger" if tagged else "variant" if by else "nobody"


def _lies(start: int, stop: int, a: int, b: int) -> str:
    if (a, b) == (start, stop):
        return "same"
    if a <= start and stop <= b:
        return "inside"
    return "around" if start <= a and b <= stop else "across"


def grade(probability: float) -> int:
    """The grade of a probability, 0 to 6."""
    return bisect_right(_STEPS, probability)


def best_set(spans: Sequence[tuple[int, int]], scores: Sequence[float]) -> list[int]:
    """The indexes, in order of text, of the spans without overlaps whose scores, all above 0, sum to most.

    >>> best_set([(0, 4), (0, 2), (2, 4)], [3.0, 2.0, 2.0])
    [1, 2]
    """
    order = sorted(range(len(spans)), key=lambda i: (spans[i][1], spans[i][0], -scores[i], i))
    totals, stops, taken = [0.0], [0], [(-1, 0)]
    for i in order:
        start, stop = spans[i]
        before = bisect_right(stops, start) - 1
        with_it = totals[before] + scores[i]
        taken.append((i, before) if with_it > totals[-1] else (-1, len(totals) - 1))
        totals.append(max(with_it, totals[-1]))
        stops.append(stop)
    chosen, at = [], len(totals) - 1
    while at > 0:
        i, at = taken[at]
        if i >= 0:
            chosen.append(i)
    return chosen[::-1]


def _as_sure(judged: Sequence[tuple[Option, float]]) -> Iterator[tuple[Option, float]]:
    """The options with their scores; behind a title (副主任|李中于8月) the rules know better than the tagger
    where a person ends: their option has the score of the tagger's, which falls away."""
    titled = {o.start for o, _ in judged if _is_titled(o)}
    bare: dict[int, float] = {}
    for o, score in judged:
        if o.start in titled and _is_bare(o):
            bare[o.start] = max(score, bare.get(o.start, score))
    for o, score in judged:
        if _is_titled(o):
            yield o, max(score, bare.get(o.start, score))
        elif o.start not in bare or not _is_bare(o):
            yield o, score


def _without_halves(text: str, options: Sequence[Option]) -> list[int]:
    """The indexes of the options but those inside the full name of a company of a group: 甲集团乙有限公司 is
    neither 甲集团 nor 乙有限公司, and no group itself; 甲集团党委 is not 甲集团, and no known organ is the
    ministry that opens its name."""
    names = ((o.start, o.stop, text[o.start : o.stop]) for o in options)
    whole = {(a, b) for a, b, name in names if INCORPORATED.search(name) and OF_GROUP.match(name)}
    companies = {(o.start, o.stop) for o in options if o.type == "Company"} & whole
    organs = {o.start: o.stop for o in options if _is_organ(o)}
    known = {o.start: o.stop for o in options if any(f.rule == _KNOWN for f in o.by)}
    begun = {o.start for o in options}  # 甲公司|检修车间
    starts = sorted(a for a, _ in whole)
    reached = list(accumulate((b for _, b in sorted(whole)), max))  # where those that start by then end

    def half(o: Option) -> bool:
        at = (o.start, o.stop)
        if at in whole:
            return o.type == "Group" and at in companies
        if o.type in ENTERPRISE and o.stop < organs.get(o.start, 0) and o.stop not in begun:
            return True
        if not o.by and o.stop < known.get(o.start, 0):
            return True
        before = bisect_right(starts, o.start)
        return before > 0 and o.stop <= reached[before - 1]

    return [i for i, o in enumerate(options) if not half(o)]


def _is_titled(o: Option) -> bool:
    return o.type == "Person" and any(f.rule == "mention.person" and f.rank >= _TITLED for f in o.by)


def _is_bare(o: Option) -> bool:
    chinese = o.type == "Person" and o.stop - o.start <= _CHINESE
    return chinese and all(map(_is_variant, o.by))


def _is_organ(o: Option) -> bool:
    return o.type in _ORGANS and any(f.rule == "mention.tail" for f in o.by)


def _settled(text: str, option: Option) -> Found:
    """The option as a find: of the rule that weighs most, else of the tagger; 总公司 are groups."""
    start, stop, type, by = option
    if type == "Company" and text.endswith(_HEAD, start, stop):
        type = "Group"
    found = max(by, key=lambda f: (f.rank, f.rule)) if by else Found(start, stop, type, TAGGER, _RANK)
    return found._replace(type=type)
