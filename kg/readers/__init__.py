"""Files to decoded text: one reader for each suffix, and the files below what a person names."""

from kg.readers.files import READERS, documents, find, read

__all__ = ["READERS", "documents", "find", "read"]
