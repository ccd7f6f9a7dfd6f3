"""Money and people."""

from collections.abc import Sequence

HOURS = 730
"""Hours in a month: 8,760 hours of a year, by twelve."""
DAYS = 365 / 12
"""Days in a month."""


# region cost
def month(parts: Sequence[tuple[int, float]]) -> float:
    """Price of a month. Each part is a number of machines and the price of one for an hour."""
    raise NotImplementedError("step 3: machines, price, hours")


def per_million(month_price: float, per_day: float) -> float:
    """Price of a million requests, when the month costs `month_price` and brings `per_day` requests a day."""
    raise NotImplementedError("step 3: requests of a month, in millions")


def cases_per_day(people: int, hours: float, seconds_per_case: float) -> int:
    """Whole cases that `people` can look at in a day of `hours` each."""
    raise NotImplementedError("step 3: seconds that they have, by seconds that one case takes")


def people_needed(cases: float, hours: float, seconds_per_case: float) -> int:
    """People who are needed for `cases` a day. People come whole, too."""
    raise NotImplementedError("step 3: the same sum, the other way round")
# endregion cost
