"""The pages that are made from the project itself: commands, vocabulary, questions, rules, scores."""

from pathlib import Path

from generate.build import shipped
from generate.commands import commands_page
from generate.diagram import carrying_diagram, class_diagram
from generate.examples import Examples
from generate.lists import queries_page, rules_page, scores_page
from generate.vocabulary import Vocabulary, carriers_page, classes_page, relations_page

__all__ = ["write_pages"]


def write_pages(folder: Path) -> None:
    """Write all pages into ``folder``; what is there and has not changed stays untouched."""
    vocabulary = Vocabulary()
    examples = Examples(shipped())
    pages = {
        "commands.md": commands_page(),
        "classes.md": classes_page(vocabulary, examples),
        "relations.md": relations_page(vocabulary, examples),
        "carriers.md": carriers_page(vocabulary, examples),
        "classes.svg": class_diagram(vocabulary),
        "carrying.svg": carrying_diagram(vocabulary),
        "queries.md": queries_page(),
        "rules.md": rules_page(),
        "scores.md": scores_page(),
    }
    folder.mkdir(exist_ok=True)
    for name, text in pages.items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
