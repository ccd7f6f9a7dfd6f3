"""The loop: one token after another, with a KV cache, and a clock beside it. Step 3."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import torch

from sampling import Settings, choose


class LanguageModel(Protocol):
    """What the loop needs to know of a model: the tiny one of the tests has this, and GPT-2 through `hub.py`."""

    context: int
    """How many tokens it can look at, prompt and answer together."""

    def step(self, ids: Sequence[int], cache: Any) -> tuple[torch.Tensor, Any]:
        """Take new tokens and what was kept of the earlier ones (None at the start).

        Gives the scores for the next token, one for each of the vocabulary, and what is to be kept.
        """


@dataclass(frozen=True)
class Answer:
    """What came, why it ended, and how long each pass took."""

    ids: list[int]
    """The new tokens, without the prompt and without the stop token."""
    finish: Literal["stop", "length"]
    prompt_tokens: int
    times_ms: list[float] = field(default_factory=list)
    """One for each pass: the first is the prefill."""


# region generate
def generate(
    model: LanguageModel,
    prompt: Sequence[int],
    limit: int,
    settings: Settings = Settings(temperature=0),
    stop: Collection[int] = (),
    generator: torch.Generator | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> Answer:
    """Continue `prompt` by at most `limit` tokens."""
    if not prompt:
        raise ValueError("the prompt has no token")
    if limit < 1:
        raise ValueError(f"limit must be 1 or more, got {limit}")
    if len(prompt) + limit > model.context:
        raise ValueError(f"{len(prompt)} tokens of prompt and {limit} of answer exceed the context of {model.context}")
    ids: list[int] = []
    times: list[float] = []
    new: Sequence[int] = list(prompt)
    cache = None
    with torch.inference_mode():
        while len(ids) < limit:
            begin = clock()
            scores, cache = model.step(new, cache)
            token = choose(scores, settings, generator)
            times.append(1000 * (clock() - begin))
            if token in stop:
                return Answer(ids, "stop", len(prompt), times)
            ids.append(token)
            new = [*prompt, *ids]
    return Answer(ids, "length", len(prompt), times)


# endregion generate
