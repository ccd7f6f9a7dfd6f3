"""How many machines, and which."""

import math
from collections.abc import Iterable
from decimal import Decimal

from prices import Machine, Option

RESERVE = 0.3
"""The part of a machine that stays free, for peaks within the hour and for the loss of a neighbour."""


class NothingFits(ValueError):
    """No machine of the list can hold the model."""


# region sizing
def machines_needed(rate: float, capacity: float, reserve: float = RESERVE, at_least: int = 1) -> int:
    """How many machines serve `rate` requests a second, when one can do `capacity` and `reserve` of it stays free.

    Whole machines, never fewer than `at_least`. A rate of 0 needs `at_least`.
    """
    # Rounded first: 0.7 is not exact, and 7.000000001 machines are 7.
    return max(at_least, math.ceil(round(rate / (capacity * (1 - reserve)), 9)))


def memory_needed(parameters: float, bytes_each: int, overhead: float = 0.2) -> float:
    """GiB that a model takes while it serves: its weights, and `overhead` of that again for all else."""
    return parameters * bytes_each * (1 + overhead) / 2**30


def cheapest(machines: Iterable[Machine], memory_gib: float, on_gpu: bool, option: Option = "on-demand") -> Machine:
    """The machine with the lowest hourly price for `option` that can hold the model.

    On a GPU the model has to fit into the GPU's memory; else into the machine's. Raises NothingFits.
    """
    fitting = [m for m in machines if option in m.hourly and (m.gpu_memory_gib if on_gpu else m.memory_gib) >= memory_gib]
    if not fitting:
        raise NothingFits(f"no machine has {memory_gib:.1f} GiB{' of GPU memory' if on_gpu else ''}")
    return min(fitting, key=lambda machine: machine.hourly[option])
# endregion sizing


def per_thousand(monthly: Decimal, requests: int) -> Decimal:
    """USD for a thousand predictions, to a tenth of a thousandth. Complete: nothing to write here."""
    return (monthly * 1000 / requests).quantize(Decimal("0.0001"))
