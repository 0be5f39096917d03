"""Files to decoded text: one reader for each suffix, and the files below what a person names."""

from kg.readers.files import READERS, find, read

__all__ = ["READERS", "find", "read"]
