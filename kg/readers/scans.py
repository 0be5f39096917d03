"""Pages that are pictures: read by OCR where the extra ``ocr`` is installed; its model is in the package."""

from __future__ import annotations

import logging
from functools import lru_cache
from importlib.util import find_spec
from typing import Any

_SCALE = 150 / 72  # dots an inch, for points


def can_read() -> bool:
    """Whether pictures can be read here."""
    return find_spec("rapidocr") is not None


def read_picture(page: Any) -> str:
    """The lines of text in the picture of a pypdfium2 page, from top to bottom."""
    found = _engine()(page.render(scale=_SCALE).to_numpy())
    return "\n".join(found.txts or ())


@lru_cache(maxsize=1)
def _engine() -> Any:
    from rapidocr import RapidOCR

    logging.getLogger("RapidOCR").setLevel(logging.WARNING)
    engine = RapidOCR()
    logging.getLogger("RapidOCR").setLevel(logging.WARNING)
    return engine
