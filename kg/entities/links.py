"""What the pointing words of a report point to, read in order of the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Set

from kg.entities.bylines import HEARD
from kg.entities.names import ENTERPRISE, ORGANIZATION, REGION
from kg.entities.nominals import Pointer, Pointers
from kg.entities.pairs import REACH, find_pair
from kg.entities.scene import Scene

_RECENT = 60  # mentions that a pointing word looks back over
_FOUNDED = 8
_LEAST = 0.5  # weight below which a report is about a thing by accident
_ABOUT = 1.0  # weight from which a report is about a thing
_SELDOM = 3  # uses of a bare word that may be of a thing in passing
_CLOSES = ("，", "。", "；", "、")
_WORKS = ("项目", "工程")  # these point to projects first, then to what is built
_ACTORS = ORGANIZATION | {"Person", "Project", "Facility"}

Found = tuple[str, ...]


def link(scene: Scene, known: Pointers) -> list[Found]:
    """For each mention the entities that it stands for; () where a pointing word points to none for sure."""
    return _Linker(scene, known).run()


class _Linker:
    def __init__(self, scene: Scene, known: Pointers) -> None:
        self.scene, self.known = scene, known
        self.recent: list[tuple[int, str]] = []
        self.founded: list[str] = []
        self.pair: tuple[int, str] | None = None
        self.heading: str | None = None
        self.entities = list(Counter(e for e in scene.own if e is not None))
        self.uses = Counter(m.name for m in scene.mentions if m.nominal)
        self.calls_group = any(m.name == "集团" for m in scene.mentions)
        self.others: dict[str, set[str]] = defaultdict(set)  # what a word stands before
        for i, m in enumerate(scene.mentions):
            if m.nominal:
                self.others[m.name] |= scene.behind(i)
        self.fitting: dict[Pointer, list[str]] = {}
        self.main: dict[Pointer, list[str]] = {}
        self.home: dict[Pointer, Found] = {}

    def run(self) -> list[Found]:
        out: list[Found] = []
        for i, own in enumerate(self.scene.own):
            found = self.point(i) if own is None else (own,)
            out.append(found)
            if own is not None:
                self.heading = own if self.scene.heads_section(i) else self.heading
                if i in self.scene.founded | self.scene.renamed | self.scene.born:
                    self.founded = [own, *self.founded[:_FOUNDED]]
            if own is not None or self.scene.mentions[i].name not in self.known.whole:
                self.recent += [(i, e) for e in found]
                del self.recent[:-_RECENT]
        return out

    def point(self, i: int) -> Found:
        word = self.scene.mentions[i].name
        if word in self.scene.declared:
            return (self.scene.declared[word],)
        p = self.known.read(word)
        ways = {
            "near": self.near, "bare": self.bare, "speaker": self.speaker, "addressee": self.addressee,
            "whole": self.whole, "new": self.new, "first": self.first, "second": self.second,
            "other": self.other, "several": self.several, "subject": self.subject,
        }  # fmt: skip
        return ways[p.way](i, p) if p.way in ways else ()

    def fits(self, e: str, p: Pointer) -> bool:
        return p.fits(self.scene.types[e], self.scene.names[e])

    def all_fitting(self, p: Pointer) -> list[str]:
        """All entities of the report that fit, sought once for each pointer."""
        if p not in self.fitting:
            self.fitting[p] = [e for e in self.entities if self.fits(e, p)]
        return self.fitting[p]

    def since(self, start: int, kinds: frozenset[str] | None = None, singly: bool = False) -> list[str]:
        """Entities (of these types, ``singly``: elsewhere than in a list) named from ``start`` on, nearest
        first, each once."""
        near = ((j, e) for j, e in reversed(self.recent) if self.scene.mentions[j].span.start >= start)
        named = (e for j, e in near if not (singly and self.scene.in_list(j)))
        return list(dict.fromkeys(e for e in named if kinds is None or self.scene.types[e] in kinds))

    def near(self, i: int, p: Pointer) -> Found:
        """What opened the last sentence if the word opens this one, else the nearest; never a bare 公司."""
        recent = [(j, e) for j, e in self.recent if not (p.types & ENTERPRISE and self.is_bare(j))]
        fitting = [(j, e) for j, e in recent if self.fits(e, p)]
        if p.head in _WORKS:
            begin = self.scene.sentence(i, 1)
            works = {e for e in self.since(begin) if self.scene.types[e] == "Project"}
            fitting = [(j, e) for j, e in fitting if e in works] or fitting
        opens = [e for j, e in fitting if self.scene.opens_sentence_before(i, j)]
        types = self.scene.types
        brought = p.head == "公司" and fitting and types[fitting[-1][1]] == "Company"
        if opens and not (brought and types[opens[0]] == "Group"):  # 甲集团引进乙公司。该公司…
            return (opens[0],)
        return (self.nearest(i, p, fitting),) if fitting else ()

    def nearest(self, i: int, p: Pointer, fitting: list[tuple[int, str]]) -> str:
        """The last of these; for 该公司 the one company that the sentence before founded (甲集团设立乙公司，
        丙公司占股49%。该公司…), else one of this sentence or the two before, not a group behind it."""
        last, types = fitting[-1][1], self.scene.types
        if p.head == "公司" and self.scene.opens(i):
            near = {e for _, e in fitting} & set(self.since(self.scene.sentence(i, 1)))
            made = [e for e in near if e in self.founded and types[e] == "Company"]
            if len(made) == 1:
                return made[0]
        if p.head != "公司" or types[last] != "Group":
            return last
        begin, spans = self.scene.sentence(i, 2), self.scene.mentions
        here = [e for j, e in fitting if spans[j].span.start >= begin and types[e] == "Company"]
        return here[-1] if here else last

    def is_bare(self, j: int) -> bool:
        return self.scene.own[j] is None and self.known.read(self.scene.mentions[j].name).way in (
            "bare",
            "several",
        )

    def new(self, i: int, p: Pointer) -> Found:
        """What it is called right behind (新公司定名为甲集团, 新公司甲集团), else what was founded last."""
        named = next(iter(self.scene.own[i + 1 : i + 2]), None)
        if named is not None and self.scene.clause(i) == self.scene.clause(i + 1):
            beside = self.scene.mentions[i].span.stop == self.scene.mentions[i + 1].span.start
            if i + 1 in self.scene.renamed or (beside and self.fits(named, p)):
                return (named,)
        behind = self.scene.document.text.startswith(_CLOSES, self.scene.mentions[i].span.stop)
        if i in self.scene.founded and behind:  # 设立项目公司: one that the report does not name
            return ()
        found = [e for e in self.founded if self.fits(e, p)]
        if found:
            return (found[0],)
        if not p.types & ENTERPRISE:
            return self.near(i, p)
        return tuple(e for e in self.bare(i, p) if e != self.scene.speaker)

    def bare(self, i: int, p: Pointer) -> Found:
        """That of whom is telling (甲公司经理某人说，公司…), the heading's, the speaker, the nearest in the
        paragraph (first those that open a sentence), or what the report is most about; never what its clause
        names behind it."""
        teller = self.teller(i, p)
        if teller is not None:
            return (teller,)
        others = self.scene.behind(i)
        if self.heading is not None and self.fits(self.heading, p):
            return (self.heading,)
        speaker = self.scene.speaker
        if speaker is not None and self.fits(speaker, p) and not self.another(speaker, p):
            return (self.item(i, p, speaker),)
        most = self.most(p, others)
        named = self.since(self.scene.paragraph(i), singly=True)
        here = [e for e in named if self.fits(e, p) and self.told(e) and e not in others]
        opening = self.openers(i)
        here.sort(key=lambda e: e not in opening)
        fresh = self.just_founded(i, p, here)
        if fresh is not None:
            return (fresh,)
        if p.head == "公司" and not self.calls_group and here and here[0] in opening:
            return (here[0],)
        companies = [e for e in here if p.head == "公司" and self.scene.types[e] == "Company"]
        whole = (
            bool(here) and here[0] in opening and any(n.endswith("公司") for n in self.scene.names[here[0]])
        )
        if companies and not (whole and companies[0] not in opening):
            return (self.heavy(companies) or companies[0],)
        governed = speaker is not None and self.scene.types[speaker] == "GovernmentBody"
        seldom = not most and self.uses[self.scene.mentions[i].name] <= _SELDOM
        if p.head in _WORKS:
            here.sort(key=lambda e: self.scene.types[e] != "Project")
        said = bool(here) and (here[0] in opening or here[0] in self.founded)
        near = bool(here) and (governed or seldom or said or not p.types <= ENTERPRISE)
        return (here[0],) if near else most

    def just_founded(self, i: int, p: Pointer, here: list[str]) -> str | None:
        """The one company that a group or a place was said to found in the sentence before the one that 公司
        opens (甲集团成立乙公司。公司注册资本1亿元)."""
        if p.head != "公司" or not here or not self.scene.opens(i):
            return None
        last = [e for e in self.since(self.scene.sentence(i, 1)) if e in self.founded and e in here]
        others = [n for e in here if e not in self.founded for n in self.scene.names[e]]
        companies = [e for e in last if self.scene.types[e] == "Company"]
        return companies[0] if len(companies) == 1 and not any(n.endswith("公司") for n in others) else None

    def item(self, i: int, p: Pointer, speaker: str) -> str:
        """What the numbered paragraph is about, where the speaker is an item, too; else the speaker."""
        items = self.scene.items
        own = items.get(self.scene.paragraph(i), speaker) if speaker in items.values() else speaker
        return own if self.fits(own, p) else speaker

    def openers(self, i: int) -> frozenset[str]:
        """What opens the sentence or one before it in the paragraph."""
        begin, spans = self.scene.paragraph(i), self.scene.mentions
        return frozenset(e for j, e in self.recent if spans[j].span.start >= begin and self.scene.opens(j))

    def teller(self, i: int, p: Pointer) -> str | None:
        """The enterprise whose person has begun to tell in the sentence."""
        begin = self.scene.sentence(i)
        near = (e for j, e in reversed(self.recent) if j in self.scene.telling and self.fits(e, p))
        here = {e for j, e in self.recent if self.scene.mentions[j].span.start >= begin}
        return next((e for e in near if e in here), None) or self.announcer(i, p)

    def announcer(self, i: int, p: Pointer) -> str | None:
        """The last enterprise of the paragraph that announced something, in news of several."""
        begin, spans, told = self.scene.paragraph(i), self.scene.mentions, self.scene.announcing
        near = (e for j, e in reversed(self.recent) if j in told and spans[j].span.start >= begin)
        return next((e for e in near if self.fits(e, p)), None)

    def heavy(self, entities: list[str]) -> str | None:
        """The one of these that the report is about, if it is about one."""
        best = max(entities, key=lambda e: (self.scene.weight.get(e, 0), e))
        return best if self.scene.weight.get(best, 0) >= _ABOUT else None

    def told(self, e: str) -> bool:
        """Whether a report can speak of a thing as its own: not of a former body or its addressee."""
        return self.scene.weight.get(e, 0) >= 0

    def another(self, speaker: str, p: Pointer) -> bool:
        """Whether 公司 cannot be the speaker, for the report calls that 集团, and is no profile of it."""
        group = self.calls_group and self.scene.types[speaker] == "Group"
        return p.head == "公司" and group and speaker != self.scene.introduced

    def most(self, p: Pointer, but: Set[str] = frozenset()) -> Found:
        """The fitting entity that the report is most about, but none of ``but``."""
        weight = self.scene.weight
        if p not in self.main:  # in order once: a report has as many words that point as entities
            addresses = self.scene.only_in_addresses
            fitting = [e for e in self.all_fitting(p) if self.told(e) and e not in addresses]
            self.main[p] = sorted(fitting, key=lambda e: -weight.get(e, 0))  # of two alike the first named
        best = next((e for e in self.main[p] if e not in but), None)
        sure = len(self.all_fitting(p)) == 1 or not p.types & ENTERPRISE or bool(p.ends)
        return (best,) if best and (sure or weight.get(best, 0) >= _LEAST) else ()

    def speaker(self, i: int, p: Pointer) -> Found:
        if p.types & REGION:
            found, away = self.whole(i, p), self.scene.gone_to
            return found if found and found[0] not in away else self.most(p, self.scene.only_in_lists | away)
        speaker = self.scene.speaker
        own = p.types & ENTERPRISE and speaker is not None and self.scene.types[speaker] in ENTERPRISE
        if speaker is not None and (own or self.fits(speaker, p)):  # 本集团 of a company's own report
            return (speaker,)
        return self.most(p, self.others[self.scene.mentions[i].name])

    def addressee(self, i: int, p: Pointer) -> Found:
        to = self.scene.addressee
        return (to,) if to is not None and self.fits(to, p) else ()

    def whole(self, i: int, p: Pointer) -> Found:
        """The region that opens the sentence, the speaker's, or the one that the report is most about."""
        if not p.types & REGION:
            return self.bare(i, p)
        begin, spans = self.scene.sentence(i), self.scene.mentions
        near = ((j, e) for j, e in reversed(self.recent) if spans[j].span.start >= begin)
        opens = next((e for j, e in near if self.fits(e, p) and self.scene.opens(j)), None)
        if opens is not None:  # 乙村地处深山，全村… in a report on 甲村
            return (opens,)
        if p not in self.home:
            own = [e for e in self.all_fitting(p) if self.of_speaker(e)]
            self.home[p] = (own[0],) if len(own) == 1 else self.most(p, self.scene.only_in_lists)
        return self.home[p]

    def of_speaker(self, e: str) -> bool:
        speaker = self.scene.speaker
        bare = min(self.scene.names[e], key=len).rstrip("省市县区乡镇村")
        return speaker is not None and len(bare) > 1 and any(bare in n for n in self.scene.names[speaker])

    def first(self, i: int, p: Pointer) -> Found:
        pair = find_pair(self.scene, self.recent, i)
        if pair is None:
            return ()
        self.pair = (i, pair[1])
        return (pair[0],)

    def second(self, i: int, p: Pointer) -> Found:
        """The other of the pair that 前者 was found in, else the last thing named before this clause."""
        mentions = self.scene.mentions
        if self.pair and mentions[i].span.start - mentions[self.pair[0]].span.stop <= REACH:
            return (self.pair[1],)
        begin = self.scene.clause(i)
        before = [e for j, e in reversed(self.recent) if mentions[j].span.stop <= begin][:4]
        for kinds in (_ACTORS, REGION):
            found = [e for e in before if self.scene.types[e] in kinds]
            if found:
                return (found[0],)
        return ()

    def other(self, i: int, p: Pointer) -> Found:
        return tuple([e for e in self.since(0, ORGANIZATION) if e != self.scene.speaker][:1])

    def several(self, i: int, p: Pointer) -> Found:
        """As many as are counted: a joined pair, or all that this sentence or the one before names."""
        pair = find_pair(self.scene, self.recent, i) if p.count == 2 else None
        other = self.scene.joined_to(i, self.recent)
        if pair is not None and other & set(pair):  # 甲和上述两家公司
            pair = None
        fit = pair is not None and all(self.fits(e, p) for e in pair)
        if pair is not None and (fit if p.types else any(self.scene.types[e] != "Person" for e in pair)):
            return pair
        for back in (0, 1, 2):
            named = self.since(self.scene.sentence(i, back), None if p.types else ORGANIZATION)
            found = tuple(reversed([e for e in named if self.fits(e, p) and e not in other]))
            if len(found) > p.count:
                heard = self.heard(i)
                found = tuple(e for e in found if e not in heard)
            if len(found) > p.count or not p.types:  # 甲、乙与丙设立丁，三方…
                found = tuple(e for e in found if e not in self.founded)
            if len(found) > p.count > 2:  # 按甲办安排，乙、丙、丁帮扶某村。三家单位…
                listed = {e for j, e in self.recent if self.scene.in_list(j)}
                found = tuple(e for e in found if e in listed)
            if len(found) >= p.count:
                return found if len(found) == p.count else ()
        everywhere = self.all_fitting(p) if p.types and p.types <= REGION else []
        return tuple(everywhere) if len(everywhere) == p.count else ()

    def heard(self, i: int) -> frozenset[str]:
        """From whom the sentence or the one before has it only (记者从甲局获悉)."""
        begin, text, spans = self.scene.sentence(i, 1), self.scene.document.text, self.scene.mentions
        near = ((e, spans[j].span) for j, e in self.recent if spans[j].span.start >= begin)
        return frozenset(e for e, span in near if HEARD.match(text, span.stop))

    def subject(self, i: int, p: Pointer) -> Found:
        return tuple(self.since(self.scene.sentence(i), ORGANIZATION)[-1:])
