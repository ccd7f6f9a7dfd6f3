"""Requests that arrive at about the same time share one call of the model."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import numpy as np

Predict = Callable[[np.ndarray], np.ndarray]
Answer = asyncio.Future[tuple[np.ndarray, int]]
Waiting = tuple[np.ndarray, Answer]


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
        self.predict, self.most, self.wait = predict, most, wait
        self.waiting: asyncio.Queue[Waiting] = asyncio.Queue(room)
        self.task: asyncio.Task[None] | None = None
        self.running: list[Waiting] = []

    async def start(self) -> None:
        """Begins to collect."""
        self.task = asyncio.create_task(self.work())

    async def stop(self) -> None:
        """Ends collecting. Who still waits gets asyncio.CancelledError."""
        if self.task is not None:
            self.task.cancel()
            await asyncio.gather(self.task, return_exceptions=True)
        while not self.waiting.empty():
            self.running.append(self.waiting.get_nowait())
        for _, answer in self.running:
            answer.cancel()

    async def ask(self, photo: np.ndarray) -> tuple[np.ndarray, int]:
        """The answer for one photo [32, 32, 3], and how many were in its batch.

        Raises Full at once where there is no room, and whatever `predict` raised for this photo's batch. A batch that
        fails (`predict` raises, or gives another number of answers than there were photos), or a caller that goes away,
        takes nobody else along.
        """
        answer: Answer = asyncio.get_running_loop().create_future()
        try:
            self.waiting.put_nowait((photo, answer))
        except asyncio.QueueFull:
            raise Full("Too many requests are waiting.") from None
        return await answer

    async def work(self) -> None:
        """Collects and runs one batch after another, until it is cancelled."""
        while True:
            self.running = [await self.waiting.get()]
            await self.fill(self.running)
            await self.run(self.running)

    async def fill(self, batch: list[Waiting]) -> None:
        """Adds to a batch until it is full or its first photo has waited long enough."""
        try:
            async with asyncio.timeout(self.wait):
                while len(batch) < self.most:
                    batch.append(await self.waiting.get())
        except TimeoutError:
            # What lies there already needs no waiting.
            while len(batch) < self.most and not self.waiting.empty():
                batch.append(self.waiting.get_nowait())

    async def run(self, batch: list[Waiting]) -> None:
        """Gives each caller of a batch its row, or what went wrong. Nothing that goes wrong here ends `work`."""
        try:
            photos = np.stack([photo for photo, _ in batch])
            rows = await asyncio.to_thread(self.predict, photos)
        except Exception as error:
            for _, answer in batch:
                if not answer.done():  # its caller may be gone
                    answer.set_exception(error)
            return
        for (_, answer), row in zip(batch, rows, strict=True):
            if not answer.done():
                answer.set_result((row, len(batch)))
# endregion batcher
