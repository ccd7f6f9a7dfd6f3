"""Requests that arrive at about the same time share one call of the model."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import numpy as np

Predict = Callable[[np.ndarray], np.ndarray]


class Full(RuntimeError):
    """As many requests wait as may; the caller says 503."""


# region batcher
class Batcher:
    """Collects single photos into batches.

    A batch goes when `most` photos wait, or when its first photo has waited for `wait` seconds. One batch runs at a
    time, in a thread, so that the event loop goes on taking requests; those are the next batch.
    """

    def __init__(self, predict: Predict, most: int, wait: float, room: int = 256) -> None:
        """`room` is how many photos may wait that are in no batch yet."""
        raise NotImplementedError("step 3: a queue, and what was given")

    async def start(self) -> None:
        """Begins to collect."""
        raise NotImplementedError("step 3: a task that collects and runs batches")

    async def stop(self) -> None:
        """Ends collecting. Who still waits gets asyncio.CancelledError."""
        raise NotImplementedError("step 3: end the task, let nobody wait for ever")

    async def ask(self, photo: np.ndarray) -> tuple[np.ndarray, int]:
        """The answer for one photo [32, 32, 3], and how many were in its batch.

        Raises Full at once where there is no room, and whatever `predict` raised for this photo's batch. A batch that
        fails (`predict` raises, or gives another number of answers than there were photos), or a caller that goes away,
        takes nobody else along.
        """
        raise NotImplementedError("step 3: put it into the queue and wait for your own answer")
# endregion batcher
