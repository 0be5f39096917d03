"""Lists of what ships: questions, rules, scores."""

import json

from generate.build import ROOT
from kg.graph import named_queries
from kg.knowledge import default


def queries_page() -> str:
    """Every named question with its parameters and its SPARQL."""
    parts = [
        "# Shipped questions",
        "Each is a file of `data/queries`; a parameter that is not given stays open.",
    ]
    for query in named_queries().values():
        parts += [f"## {query.name}", f"**{query.titles['zh']}** · {query.titles['en']}"]
        parts.append(f"{query.descriptions['zh']} {query.descriptions['en']}")
        parts.append("\n".join(f"- `{key}`: {t['zh']} · {t['en']}" for key, t in query.parameters.items()))
        body = "\n".join(line for line in query.text.splitlines() if not line.startswith("#")).strip()
        parts.append(f"```text\n{body}\n```")
    return "\n\n".join(filter(None, parts)) + "\n"


def rules_page() -> str:
    """Every rule of relations, names and aliases with its first example."""
    known = default()
    parts = ["# Shipped rules", "By family, each with its first example; `kg explain` names them."]
    for family, rules in known.rules.items():
        rows = [f"| `{r.id}` | {_cell(r.examples[0]) if r.examples else ''} |" for r in rules]
        parts += [f"## {family}", "| rule | example |\n| --- | --- |\n" + "\n".join(rows)]
    return "\n\n".join(parts) + "\n"


def _cell(text: str) -> str:
    safe = text.replace("|", r"\|").replace("`", "").replace("\n", " ")
    return f"`{safe}`"


def scores_page() -> str:
    """The accepted scores of the annotated reports."""
    accepted = json.loads((ROOT / "data" / "gold" / "accepted.json").read_text(encoding="utf-8"))
    rows = [f"| {name} | {s['entity_f1']:.2f} | {s['statement_f1']:.2f} |" for name, s in accepted.items()]
    return "| report | entities F1 | statements F1 |\n| --- | --- | --- |\n" + "\n".join(rows) + "\n"
