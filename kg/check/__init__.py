"""Whether each rule's examples hold and its counter-examples do not."""

from kg.check.run import FAULTS, check

__all__ = ["FAULTS", "check"]
