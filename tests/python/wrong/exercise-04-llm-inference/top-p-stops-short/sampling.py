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
    """One probability for each token of the vocabulary; they sum to 1."""
    if settings.temperature == 0:
        return torch.nn.functional.one_hot(scores.argmax(), len(scores)).double()
    chances = torch.softmax(scores.double() / settings.temperature, dim=0)
    ordered, places = chances.sort(descending=True, stable=True)
    if settings.top_k is not None:
        ordered = torch.where(torch.arange(len(ordered)) < settings.top_k, ordered, 0.0)
        ordered = ordered / ordered.sum()
    if settings.top_p is not None and settings.top_p < 1:
        ordered = torch.where(ordered.cumsum(dim=0) <= settings.top_p, ordered, 0.0)
    return torch.zeros_like(chances).scatter(0, places, ordered / ordered.sum())


# endregion probabilities


def choose(scores: torch.Tensor, settings: Settings, generator: torch.Generator | None = None) -> int:
    """Draw one token by its probability, with the chance that `generator` gives."""
    if settings.temperature == 0:
        return int(scores.argmax())
    return int(torch.multinomial(probabilities(scores, settings), 1, generator=generator))
