"""Traffic over a day, and machines that follow it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sizing import RESERVE, machines_needed


@dataclass(frozen=True)
class Day:
    """A day of a deployment.

    machine_hours  machines times hours that are paid for
    requests       requests that are answered
    utilisation    the part of the paid capacity that did work, 0 to 1
    """

    machine_hours: int
    requests: int
    utilisation: float


# region traffic
def fixed_day(rates: Sequence[float], capacity: float, at_least: int = 1) -> Day:
    """A day on a fixed number of machines: as many as the busiest hour needs, all day long.

    rates     requests a second, one number for each of the 24 hours
    capacity  requests a second that one machine can do
    """
    count = machines_needed(max(rates), capacity, RESERVE, at_least)
    return day(rates, [count] * len(rates), capacity)


def scaled_day(rates: Sequence[float], capacity: float, at_least: int = 1) -> Day:
    """A day on machines that follow the traffic: each hour has what it needs, and is paid for in full."""
    average = sum(rates) / len(rates)
    return day(rates, [machines_needed(average, capacity, RESERVE, at_least)] * len(rates), capacity)


def day(rates: Sequence[float], counts: Sequence[int], capacity: float) -> Day:
    requests, machine_hours = sum(rates) * 3600, sum(counts)
    return Day(machine_hours, round(requests), requests / (machine_hours * capacity * 3600))
# endregion traffic
