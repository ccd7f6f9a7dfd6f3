"""Lets a few requests work, a few wait, and sends the rest away at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")


class Gate:
    def __init__(self, workers: int, waiting: int) -> None:
        self.pool = ThreadPoolExecutor(workers, thread_name_prefix="predict")
        self.places = workers + waiting
        self.taken = 0  # only the event loop's own thread changes it, so it needs no lock

    async def run(self, work: Callable[[], Result]) -> Result:
        """Runs blocking work in a worker thread, while the event loop goes on answering others."""
        self.taken += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self.pool, work)
        finally:
            self.taken -= 1

    def close(self) -> None:
        self.pool.shutdown(cancel_futures=True)
