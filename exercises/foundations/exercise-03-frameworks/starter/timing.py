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
    """Give the milliseconds that one `call()` takes.

    `wait()` returns when the device has finished all work that was handed to
    it. `clock()` gives seconds. Work that was handed over before the call must
    not be counted; work that the call hands over must be.
    """
    raise NotImplementedError("step 1: time one call")


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
    """Call `warm_up` times without counting, then `runs` times with, and keep the first call apart.

    With `warm_up=0` the first call is counted too: that is the measurement without warm-up.
    A `ValueError` says so when `runs` is below 1 or `warm_up` below 0.
    """
    raise NotImplementedError("step 2: warm up, then measure")


def percentile(values: Sequence[float], q: float) -> float:
    """Give the value below which `q` per cent (0 to 100) of `values` lie; the values come in any order.

    With n sorted values the place is (n - 1) * q / 100, counted from 0. Between two places, go straight
    from one value to the next: the 50th percentile of [1, 2, 3, 4] is 2.5. `values` stays as it is.
    """
    raise NotImplementedError("step 3: the percentile")


def throughput(batch: int, times_ms: Sequence[float]) -> float:
    """Give inputs per second: all inputs of all calls, over all the time they took together."""
    raise NotImplementedError("step 3: the throughput")
