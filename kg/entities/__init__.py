"""Resolution: from mentions to entities within a report, and the identity of entities across reports."""

from kg.entities.resolve import Resolution, resolve

__all__ = ["Resolution", "resolve"]
