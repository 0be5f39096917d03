"""Whether each rule's examples hold and its counter-examples do not."""

from kg.check.run import Failure, check

__all__ = ["Failure", "check"]
