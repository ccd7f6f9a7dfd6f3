"""Money and people."""

import math
from collections.abc import Sequence

HOURS = 730
"""Hours in a month: 8,760 hours of a year, by twelve."""
DAYS = 365 / 12
"""Days in a month."""


# region cost
def month(parts: Sequence[tuple[int, float]]) -> float:
    """Price of a month. Each part is a number of machines and the price of one for an hour."""
    return sum(machines * hourly * HOURS for machines, hourly in parts)


def per_million(month_price: float, per_day: float) -> float:
    """Price of a million requests, when the month costs `month_price` and brings `per_day` requests a day."""
    return month_price / (per_day * DAYS / 1e6)


def cases_per_day(people: int, hours: float, seconds_per_case: float) -> int:
    """Whole cases that `people` can look at in a day of `hours` each."""
    return math.floor(round(people * hours * 3600 / seconds_per_case, 9))


def people_needed(cases: float, hours: float, seconds_per_case: float) -> int:
    """People who are needed for `cases` a day. People come whole, too."""
    return math.ceil(round(cases * seconds_per_case / (hours * 3600), 9))
# endregion cost
