"""Labels of characters: outside, or begin, inside, end, single of a type."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

TYPES = (
    "Group", "Company", "GovernmentBody", "PartyOrganization", "OrganizationUnit", "Institution",
    "Fund", "Person", "Province", "City", "County", "Township", "Village", "Place", "Facility",
    "Strategy", "Goal", "Platform", "Industry", "Slogan", "Policy", "Initiative", "Project",
    "Meeting", "Honor", "Product", "Group~", "Company~", "GovernmentBody~", "PartyOrganization~",
    "OrganizationUnit~", "Institution~", "Fund~", "Province~", "City~", "County~", "Township~",
    "Village~", "Facility~", "Project~",
)  # fmt: skip
IGNORED = -100


def encode(length: int, mentions: list[tuple[int, int, str]]) -> NDArray[np.int64]:
    """Label ids of ``length`` characters: 0 outside, ``1 + 4 * type + (0 B, 1 I, 2 E, 3 S)``; unknown types
    stay outside.

    >>> encode(4, [(1, 3, "Group")]).tolist()
    [0, 1, 3, 0]
    """
    out = np.zeros(length, dtype=np.int64)
    for start, stop, kind in mentions:
        if kind not in TYPES:
            continue
        base = 1 + 4 * TYPES.index(kind)
        if stop - start == 1:
            out[start] = base + 3
        else:
            out[start:stop] = base + 1
            out[start] = base
            out[stop - 1] = base + 2
    return out
