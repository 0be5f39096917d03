"""From decoded characters to a normalized document and its sentences."""

from kg.text.normalize import normalize
from kg.text.segment import segment

__all__ = ["normalize", "segment"]
