"""One self-contained HTML file: data as inert JSON, scripts known to the policy by hash, no other host."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import Any

from kg.view.bundle import script, source, styles, vis_network

_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character: no encoding writes it
_TABLE = str.maketrans(_ESCAPES)


def render(data: dict[str, Any], *, connect: str = "'none'") -> str:
    """The page that shows ``data``; ``connect`` is where its scripts may ask for more (a CSP source list)."""
    vis, own, css = (
        _closed(vis_network(), "script"),
        _closed(script(), "script"),
        _closed(styles(), "style"),
    )
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src {digest(vis)} {digest(own)}",
            f"style-src {digest(css)}",
            "img-src data: blob:",
            f"connect-src {connect}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    parts = {"policy": policy, "css": css, "data": as_json(data), "vis": vis, "own": own}
    pieces = source("page.html").split(
        "%%"
    )  # text, name, text, name, …: data never meets the template's marks
    return "".join(parts[p] if i % 2 else p for i, p in enumerate(pieces))


def as_json(data: Any) -> str:
    """JSON that is inert in HTML: no character of it can end the element or start another."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True).translate(_TABLE)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def digest(text: str) -> str:
    """The CSP source of an inline element with exactly this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _closed(text: str, element: str) -> str:
    if f"</{element}" in text.lower():
        raise ValueError(f"a bundled {element} holds its own end tag")
    return text
