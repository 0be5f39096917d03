"""How well an extraction agrees with gold files, in the numbers of the annotation guidelines."""

from kg.score.gold import GoldDocument, load_gold
from kg.score.tally import Score, score

__all__ = ["GoldDocument", "Score", "load_gold", "score"]
