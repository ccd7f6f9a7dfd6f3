"""What a month costs when everything runs all the time."""

from collections.abc import Sequence
from decimal import Decimal

from prices import Tier

HOURS = 730
"""Hours in a month: 8,760 hours of a year, by twelve."""


# region month
def machine_cost(count: int, hourly: Decimal, hours: float = HOURS) -> Decimal:
    """USD for `count` machines that are there for `hours`, whether they work or not. Not rounded."""
    raise NotImplementedError("step 3: count, price and hours")


def egress_cost(gib: Decimal, tiers: Sequence[Tier]) -> Decimal:
    """USD for `gib` that leave the cloud in a month. Each GiB costs what its own tier asks, as with an income tax.
    Not rounded."""
    raise NotImplementedError("step 3: walk through the tiers")


def money(amount: Decimal) -> Decimal:
    """An amount for people: to the cent, half a cent up. Rounding happens here and nowhere else."""
    raise NotImplementedError("step 3: round to the cent")
# endregion month
