"""Statements: figures, periods, relation rules, metrics, and what the context makes of them."""

from kg.statements.extract import extract
from kg.statements.maker import Extraction

__all__ = ["Extraction", "extract"]
