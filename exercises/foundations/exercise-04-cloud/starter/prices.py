"""The price list: read strictly, in exact decimals."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

Option = Literal["on-demand", "spot", "committed-1y"]

UNITS = {"machine": "hour", "storage": "gib-month", "network": "gib"}
"""The only unit in which each kind may be priced."""


class BadPrices(ValueError):
    """The list cannot be trusted; the message names the line of the file and what is wrong."""


@dataclass(frozen=True)
class Machine:
    """A machine that can be rented. Memory in GiB, prices in USD per hour."""

    name: str
    vcpu: int
    memory_gib: int
    gpu_memory_gib: int
    hourly: dict[str, Decimal]


@dataclass(frozen=True)
class Tier:
    """A part of the outgoing traffic of a month: up to `up_to_gib` in all (None: no end), at `usd` per GiB."""

    up_to_gib: int | None
    usd: Decimal


@dataclass(frozen=True)
class PriceList:
    machines: dict[str, Machine]
    storage: dict[str, Decimal]
    egress: list[Tier]


# region prices
def read_prices(path: Path) -> PriceList:
    """Reads a price list.

    Lines that begin with `#` are notes. Amounts become Decimal straight from the text, never through a float.
    BadPrices is raised, with the number of the line in the file, for an unknown kind, for a unit other than the kind's
    in UNITS, and for an amount that is no number or below zero. The tiers of egress keep the order of the file.
    """
    raise NotImplementedError("step 1: read the list, line by line, and refuse what is not clear")
# endregion prices
