"""Mentions: where a report names, or points to, an entity of one of the types of the ontology."""

from kg.mentions.recognizer import recognize

__all__ = ["recognize"]
