"""How long a call takes, and what to make of many such numbers. Steps 1, 2 and 3."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


def nothing() -> None:
    """What there is to wait for on a CPU: nothing."""


# region time-call
def time_call(
    call: Callable[[], object],
    wait: Callable[[], None] = nothing,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """Give the milliseconds that one `call()` takes, its work on the device included."""
    wait()  # what others handed over before is not ours
    start = clock()
    call()
    return 1000 * (clock() - start)


# endregion time-call


@dataclass(frozen=True)
class Measurement:
    """What one measurement found, all in milliseconds."""

    first_ms: float
    """The very first call, whether it was counted or not."""
    times_ms: list[float]
    """The counted calls, in the order in which they ran."""


def measure(
    call: Callable[[], object],
    runs: int,
    warm_up: int,
    wait: Callable[[], None] = nothing,
    clock: Callable[[], float] = time.perf_counter,
) -> Measurement:
    """Call `warm_up` times without counting, then `runs` times with, and keep the first call apart."""
    if runs < 1:
        raise ValueError(f"runs must be 1 or more, got {runs}")
    if warm_up < 0:
        raise ValueError(f"warm_up must be 0 or more, got {warm_up}")
    times = [time_call(call, wait, clock) for _ in range(warm_up + runs)]
    return Measurement(first_ms=times[0], times_ms=times[warm_up:])


def percentile(values: Sequence[float], q: float) -> float:
    """Give the value below which `q` per cent (0 to 100) of `values` lie; the values come in any order."""
    if not values:
        raise ValueError("no values, no percentile")
    ordered = sorted(values)
    place = (len(ordered) - 1) * q / 100
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def throughput(batch: int, times_ms: Sequence[float]) -> float:
    """Give inputs per second: all inputs of all calls, over all the time they took together."""
    return 1000 * batch * len(times_ms) / sum(times_ms)
