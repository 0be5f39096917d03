"""How well an extraction agrees with gold files, in the numbers of the annotation guidelines."""

from kg.score.accepted import changes, read_accepted, write_accepted
from kg.score.gold import GoldDocument, load_gold
from kg.score.judged import judged, once_a_rule
from kg.score.rules import by_rule, calibration
from kg.score.tally import Score, score

__all__ = [
    "GoldDocument",
    "Score",
    "by_rule",
    "calibration",
    "changes",
    "judged",
    "load_gold",
    "once_a_rule",
    "read_accepted",
    "score",
    "write_accepted",
]
