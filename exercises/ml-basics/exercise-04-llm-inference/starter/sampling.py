"""From scores to one token: greedy, temperature, top-k, top-p. Step 2."""

from __future__ import annotations

from dataclasses import dataclass

import torch


@dataclass(frozen=True)
class Settings:
    """How the next token is chosen. Temperature 0 takes the best one always; the other two are then without effect."""

    temperature: float = 1.0
    top_k: int | None = None
    top_p: float | None = None

    def __post_init__(self) -> None:
        if self.temperature < 0:
            raise ValueError(f"temperature must be 0 or more, got {self.temperature}")
        if self.top_k is not None and self.top_k < 1:
            raise ValueError(f"top_k must be 1 or more, got {self.top_k}")
        if self.top_p is not None and not 0 < self.top_p <= 1:
            raise ValueError(f"top_p must be above 0 and at most 1, got {self.top_p}")


# region probabilities
def probabilities(scores: torch.Tensor, settings: Settings) -> torch.Tensor:
    """One probability for each token of the vocabulary; they sum to 1.

    `scores` has one dimension. First the temperature divides the scores. Then
    only the `top_k` best are kept and brought to a sum of 1. Of these the
    smallest set of best tokens is kept that has `top_p` together (the one that
    reaches it belongs to it), and brought to a sum of 1 again. What was dropped
    has probability 0. With temperature 0 the best token has 1; of equal ones
    the first.
    """
    raise NotImplementedError("step 2: the probabilities")


# endregion probabilities


def choose(scores: torch.Tensor, settings: Settings, generator: torch.Generator | None = None) -> int:
    """Draw one token by its probability, with the chance that `generator` gives.

    With temperature 0 nothing is drawn: the best token.
    """
    raise NotImplementedError("step 2: choose a token")
