"""What the text of a qualifier amounts to, as the pipeline's own readers of times and figures read it."""

from __future__ import annotations

from datetime import date

from kg.model import Quantity


def dates(time: str) -> tuple[date, date] | None:
    """First and last day of a time that names its year (2023年前三季度, “十四五”时期), or None.

    >>> dates("2023年前三季度")
    (datetime.date(2023, 1, 1), datetime.date(2023, 9, 30))
    >>> dates("前三季度") is None
    True
    """
    from kg.knowledge import default
    from kg.statements.periods import periods

    found = periods(time, 0, len(time), default())
    return found[0].resolved if len(found) == 1 and len(found[0].span) == len(time) else None


def quantity(amount: str) -> Quantity | None:
    """The one figure of an amount (近300万元), or its one sum of money among goods, else None.

    >>> quantity("300万元、电脑50台").base_value
    Decimal('3000000')
    """
    from kg.knowledge import default
    from kg.statements.figures import figures

    found = figures(amount, 0, len(amount), default())
    money = [f for f in found if f.kind == "Money"]
    chosen = money if len(money) == 1 else found
    return chosen[0].quantity if len(chosen) == 1 else None
