"""What goes wrong through misuse; bad data inside a readable report is an ``Issue``, never one of these."""

from __future__ import annotations


class KgError(Exception):
    """An error with one clear line for the person at the terminal."""


class ReadError(KgError):
    """A file that is no report.

    ``code`` is one of missing, unreadable, empty, binary, undecodable, unsupported, too-large, damaged.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class QueryError(KgError):
    """A query that is not SPARQL, or a name that is not in the graph."""
