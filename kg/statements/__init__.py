"""Statements: figures, periods, relation rules, metrics, and what the context makes of them."""

from kg.statements.extract import Extraction, extract

__all__ = ["Extraction", "extract"]
