"""The server behind large graphs: the page, a page for every IRI, and a SPARQL endpoint; read-only."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from kg.errors import KgError
from kg.ontology import Ontology
from kg.serve.pool import Limits

__all__ = ["Limits", "index_of", "serve"]


def serve(
    out: Path, ontology: Ontology, *, host: str = "127.0.0.1", port: int = 8080, limits: Limits | None = None
) -> None:
    """Answer on ``host`` and ``port`` until stopped, from what ``kg build`` left in ``out``.

    The default is this machine only. ``KgError`` where ``out`` is no build, or without the extra ``serve``.
    """
    try:
        import uvicorn

        from kg.serve.app import application
    except ImportError as error:
        raise KgError(f"kg serve needs {error.name}: pip install 'kg-reports[serve]'") from None
    if not (out / "store" / "CURRENT").is_file():
        raise KgError(f"{out}: there is no graph here (kg build … -o {out} makes one)")
    app = application(
        out / "store",
        index_of(out),
        ontology,
        limits=limits,
        hosts=() if host == "0.0.0.0" else (host,),
    )
    uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False)


def index_of(out: Path) -> Path:
    """The index of a build; made anew where the build has none or is younger."""
    from kg.output import LEDGER, read_result
    from kg.serve.index import NAME, write

    made = out / NAME
    if made.is_file() and made.stat().st_mtime >= (out / LEDGER).stat().st_mtime:
        return made
    result = read_result(out)
    if not os.access(out, os.W_OK):
        made = Path(tempfile.mkdtemp(prefix="kg-serve-")) / NAME
    write(made, result)
    return made
