"""What several tests need: a clock that can be turned, and models that note how they are asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch

torch.set_num_threads(1)  # the models are tiny: more threads would wait for one another on a busy machine


class Clock:
    """Time passes only when somebody says so."""

    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


class Spy:
    """A model that always says the next number, and takes a time for each pass that a test may set."""

    context = 200

    def __init__(self, clock: Clock | None = None, cost: Callable[[int, int], float] | None = None) -> None:
        self.clock = clock
        self.cost = cost or (lambda new, kept: 0.0)
        self.passes: list[list[int]] = []
        self.caches: list[object] = []
        self.recorded: list[bool] = []

    def step(self, ids, cache):
        ids = list(ids)
        self.caches.append(cache)
        kept = [] if cache is None else list(cache)
        if self.clock:
            self.clock.now += self.cost(len(ids), len(kept)) / 1000
        self.passes.append(ids)
        self.recorded.append(torch.is_grad_enabled())
        scores = torch.zeros(100)
        scores[(ids[-1] + 1) % 100] = 9.0
        return scores, (*kept, *ids)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def spy() -> type[Spy]:
    return Spy
