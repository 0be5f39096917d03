"""Scripts and styles of the page as text: the modules of ``static/`` and the vis-network that pyvis ships."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

_IMPORT = re.compile(
    r'^import (\{[^}]{0,2000}\}|\* as \w{1,40}) from "\./([a-z_]{1,40}\.js)";\n', re.MULTILINE
)
_EXPORT = re.compile(r"^export ((?:async )?(?:const|let|function\*?|class) ([\w$]{1,60}))", re.MULTILINE)
_VIS = "templates/lib/vis-9.1.2/vis-network.min.js"


@lru_cache(maxsize=8)
def script(entry: str = "main.js", package: str = "kg.view") -> str:
    """One script of ``entry`` of a package and all it imports, each module a function of what it exports.

    A module that the package does not have is taken from ``kg.view``.
    """
    done: dict[str, str] = {}
    _add(entry, package, done, ())
    return '(() => {\n"use strict";\n' + "".join(done.values()) + "})();\n"


def _add(name: str, package: str, done: dict[str, str], above: tuple[str, ...]) -> None:
    if name in above:
        raise ValueError(f"modules import each other in a circle: {' → '.join((*above, name))}")
    if name in done:
        return
    text = source(name, package)
    for _, imported in _IMPORT.findall(text):
        _add(imported, package, done, (*above, name))
    exported = ", ".join(m[2] for m in _EXPORT.finditer(text))
    body = _EXPORT.sub(r"\1", _IMPORT.sub(_bind, text))
    done[name] = f"const {_module(name)} = (() => {{ // {name}\n{body}return {{ {exported} }};\n}})();\n"


def _bind(found: re.Match[str]) -> str:
    names = found[1].removeprefix("* as ").replace(" as ", ": ")
    return f"const {names} = {_module(found[2])};\n"


def _module(file: str) -> str:
    return "$" + file.removesuffix(".js")


def source(name: str, package: str = "kg.view") -> str:
    """A file of ``static/`` of a package, or else of the page."""
    own = files(package) / "static" / name
    return (own if own.is_file() else files("kg.view") / "static" / name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def vis_network() -> str:
    """vis-network as pyvis ships it, with its licence notice (Apache-2.0 or MIT)."""
    return (files("pyvis") / _VIS).read_text(encoding="utf-8")


def styles() -> str:
    """All styles of the page; vis-network's own are not needed, as its buttons and editing stay off."""
    return source("page.css")
