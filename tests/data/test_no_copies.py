"""Knowledge is of the language: no rule spells out a clause, no entry is one report's own wording."""

import re
from pathlib import Path

import jieba

from kg.knowledge import default

GOLD = Path(__file__).parents[2] / "data" / "gold"
TAG = re.compile(r"⟦\w+#\d+~?\|([^⟧]*)⟧")
# Listings with an outside source that their first lines name.
SOURCED = ("names/", "titles", "surnames", "units")
LONGEST = 8  # Chinese characters in a row that a pattern may spell out
LISTED = re.compile(r"\[[^\]]*\]")


def _reports() -> tuple[dict[str, str], list[str]]:
    dev = {p.name: p.read_text(encoding="utf-8") for p in sorted((GOLD / "dev").glob("*.txt"))}
    tagged = [
        TAG.sub(r"\1", p.read_text(encoding="utf-8").partition("\n====\n")[0])
        for folder in ("tagged", "written")
        for p in sorted((GOLD / folder).rglob("*.tag"))
    ]
    return dev, tagged


def test_no_pattern_spells_out_a_clause() -> None:
    rules = [r for family in default().rules.values() for r in family]
    assert len(rules) > 150
    long = [
        (r.id, m[0])
        for r in rules
        for m in re.finditer(rf"[\u4e00-\u9fff]{{{LONGEST + 1},}}", LISTED.sub(" ", r.pattern))
    ]
    assert long == []


def test_no_entry_is_the_wording_of_one_report_only() -> None:
    """An entry that is no word of the general dictionary stands in several reports, or in none."""
    knowledge = default()
    general = jieba.Tokenizer()
    general.initialize()
    dev, tagged = _reports()
    assert len(dev) == 9
    assert len(tagged) >= 144
    own = [
        (lexicon, word, names[0])
        for lexicon in sorted(knowledge.lexicons)
        if not lexicon.startswith(SOURCED)
        for word in knowledge.words(lexicon)
        if len(word) > 1 and not general.FREQ.get(word)
        for names in [[name for name, text in dev.items() if word in text]]
        if len(names) == 1 and not any(word in text for text in tagged)
    ]
    assert own == []
