"""The clock of the first module's benchmark, in short. Nothing to write here."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def median_ms(call: Callable[[], object], runs: int = 20, warm_up: int = 5) -> float:
    """The median time of `call()` in milliseconds, the first calls left out."""
    times = []
    for number in range(warm_up + runs):
        start = time.perf_counter()
        call()
        if number >= warm_up:
            times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)
