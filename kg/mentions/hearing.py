"""What speaks for each proposal of a name: the features for which weights are learned."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from kg.mentions.admission import NAME_TAGS
from kg.mentions.found import Found
from kg.mentions.options import Option, is_quoted, is_variant
from kg.mentions.tagger import Candidate, Window
from kg.mentions.variants import OPENING
from kg.mentions.words import Cutter, Word
from kg.weights import printable

_STEPS = (0.02, 0.1, 0.3, 0.6, 0.85, 0.97)  # between the grades of a probability
_ALTERNATIVE = 0.1  # probability from which a type that nobody proposed is tried
_COMMON = frozenset("nvadbmqf")  # parts of speech of jieba's dictionary that names may be made of
_LONGEST = 12
_AROUND = 5_000  # characters in which a name is counted
_NEAR = 40  # spans before one that are looked at for overlaps


class Hearing:
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
        self.ruled = sorted(s for s, by in spans.items() if any(not is_variant(f) for f in by))
        self.labelled: dict[tuple[int, int], list[str]] = {}
        for c in tagged:
            self.labelled.setdefault((c.start, c.stop), []).append(c.type)
        self.openings: dict[int, list[tuple[int, str]]] = {}
        for (a, b), by in spans.items():
            self.openings.setdefault(a, []).extend((b, f.rule) for f in by if f.rule in OPENING)

    def options(self) -> Iterator[tuple[Option, list[str]]]:
        for (start, stop), by in sorted(self.spans.items()):
            probable = self.window.types(start, stop)
            types = dict.fromkeys(f.type for f in by)
            types |= dict.fromkeys(self.labelled.get((start, stop), ()))
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
        before, after = cutter.word_before(text, start), cutter.word_at(text, stop)
        yield f"wordbefore={(before.tag[:2] or 'x') if before else '-'}"
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
        who = _proposer(by, type in self.labelled.get((start, stop), ()))
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


def _proposer(by: Sequence[Found], tagged: bool) -> str:
    if any(not is_variant(f) for f in by):
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
