"""The reference of the commands: what each of them says with ``--help``."""

import os

from typer.testing import CliRunner

from kg.cli import COMMANDS, app


def commands_page() -> str:
    parts = [
        "# Commands",
        "`kg COMMAND --help` prints what stands here. Every command ends with status 0, or with status 1 and "
        "one line on standard error.",
    ]
    for command, example in COMMANDS.items():
        name = command.__name__
        parts += [f"## kg {name}", f"```text\n{_help(name)}\n```", f"Example: `{example}`"]
    return "\n\n".join(parts) + "\n"


def _help(name: str) -> str:
    os.environ["COLUMNS"] = "100"
    said = CliRunner().invoke(app, [name, "--help"], prog_name="kg").output
    return said.partition("Example:")[0].strip()
