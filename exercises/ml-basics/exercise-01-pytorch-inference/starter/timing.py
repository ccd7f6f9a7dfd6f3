"""How long each station on the way from the file to the answer takes. Step 6."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

Station = tuple[str, Callable[[Any], Any]]
"""A name, and what is done there: it takes what the station before gave."""


def nothing() -> None:
    """What there is to wait for on a CPU: nothing."""


@dataclass(frozen=True)
class Timings:
    """What was measured, in milliseconds. One entry for each counted pass, in their order."""

    first_ms: float
    """The very first pass through all stations; it is never counted."""
    stations: dict[str, list[float]]
    whole: list[float]
    """All stations of a pass together."""


# region stations
def time_stations(
    stations: Sequence[Station],
    given: Any,
    runs: int,
    wait: Callable[[], None] = nothing,
    clock: Callable[[], float] = time.perf_counter,
) -> Timings:
    """Send `given` through all stations once uncounted and `runs` times counted, and time each station.

    Each station gets what the one before gave. Work handed to a device must be done before the clock is read: call
    `wait()` each time. `clock()` gives seconds. `runs` below 1 is a `ValueError`.
    """
    raise NotImplementedError("step 6: time the stations")


# endregion stations


def figures(batch: int, timings: Timings) -> dict[str, float]:
    """Give what is reported of `timings` for passes of `batch` images.

    The keys: batch, first_ms, p50_ms, p95_ms (of a whole pass), images_per_s (all images of all counted passes over
    all their time), and for each station, under its name, its median in ms.
    """
    raise NotImplementedError("step 6: the figures")


def percentile(values: Sequence[float], q: float) -> float:
    """Give the value below which `q` per cent of `values` lie. You wrote it in the benchmark of the first module."""
    ordered = sorted(values)
    place = (len(ordered) - 1) * q / 100
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
