"""How long each station on the way from the file to the answer takes: as in the exercise before. Nothing to write here."""

from __future__ import annotations

import statistics
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
    """Send `given` through all stations once uncounted and `runs` times counted, and time each station."""
    if runs < 1:
        raise ValueError(f"runs must be 1 or more, got {runs}")
    passes = []
    for _ in range(1 + runs):
        value, times = given, []
        wait()
        start = clock()
        for _, work in stations:
            value = work(value)
            wait()
            end = clock()
            times.append(1000 * (end - start))
            start = end
        passes.append(times)
    counted = passes[1:]
    columns = {name: [times[place] for times in counted] for place, (name, _) in enumerate(stations)}
    return Timings(sum(passes[0]), columns, [sum(times) for times in counted])


# endregion stations


def figures(batch: int, timings: Timings) -> dict[str, float]:
    """Give first, p50 and p95 of a whole pass in ms, the images per second, and each station's p50 under its name."""
    return {
        "batch": batch,
        "first_ms": timings.first_ms,
        "p50_ms": percentile(timings.whole, 50),
        "p95_ms": percentile(timings.whole, 95),
        "images_per_s": 1000 * batch * len(timings.whole) / sum(timings.whole),
        **{name: statistics.median(times) for name, times in timings.stations.items()},
    }


def percentile(values: Sequence[float], q: float) -> float:
    """Give the value below which `q` per cent of `values` lie. You wrote it in the benchmark of the first module."""
    ordered = sorted(values)
    place = (len(ordered) - 1) * q / 100
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
