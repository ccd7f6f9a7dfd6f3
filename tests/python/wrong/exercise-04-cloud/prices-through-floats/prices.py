"""The price list: read strictly, in exact decimals."""

import csv
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
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
    machines: dict[str, Machine] = {}
    storage: dict[str, Decimal] = {}
    egress: list[Tier] = []
    lines = list(enumerate(path.read_text(encoding="utf-8").splitlines(), start=1))
    kept = [(number, line) for number, line in lines if line.strip() and not line.startswith("#")]
    for (number, _), row in zip(kept[1:], csv.DictReader(line for _, line in kept), strict=True):
        kind, usd = row["kind"], amount(row["usd"], number)
        if kind not in UNITS:
            raise BadPrices(f"line {number}: unknown kind {kind!r}")
        if row["unit"] != UNITS[kind]:
            raise BadPrices(f"line {number}: {kind} is priced by the {UNITS[kind]}, not by the {row['unit']}")
        if kind == "machine":
            size = [int(row[name]) for name in ("vcpu", "memory_gib", "gpu_memory_gib")]
            machine = machines.setdefault(row["item"], Machine(row["item"], *size, hourly={}))
            machine.hourly[row["option"]] = usd
        elif kind == "storage":
            storage[row["item"]] = usd
        else:
            egress.append(Tier(int(row["up_to_gib"]) if row["up_to_gib"] else None, usd))
    return PriceList(machines, storage, egress)


def amount(text: str, number: int) -> Decimal:
    try:
        usd = Decimal(float(text))
    except ValueError:
        raise BadPrices(f"line {number}: {text!r} is no amount") from None
    if not usd.is_finite() or usd < 0:
        raise BadPrices(f"line {number}: {text} is no price")
    return usd
# endregion prices
