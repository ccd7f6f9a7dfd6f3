"""What the times of an answer say: the first token and the rest. Step 4."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generate import Answer, LanguageModel, generate


@dataclass(frozen=True)
class Latency:
    """The figures of one answer, or of several put together."""

    prompt_tokens: int
    new_tokens: int
    ttft_ms: float
    """Time to the first token: the prefill, and the choice of one token."""
    tpot_ms: float
    """Time per output token after the first, the median."""
    worst_ms: float
    """The longest gap between two tokens."""
    prefill_per_s: float
    """Tokens of the prompt per second."""
    decode_per_s: float
    """Tokens per second after the first."""


# region latency
def latency(answer: Answer) -> Latency:
    """Split the passes of one answer into prefill and decode.

    The first pass is the prefill. `new_tokens` counts the passes, since each
    made one token, a stop token included. With fewer than two passes a
    `ValueError` says so: there is no time per token.
    """
    raise NotImplementedError("step 4: split the times")


# endregion latency


def sweep(
    model: LanguageModel,
    lengths: Sequence[int],
    limit: int,
    token: int = 1,
    clock: Callable[[], float] = time.perf_counter,
) -> list[Latency]:
    """Measure prompts of several lengths (`token`, so many times), each after one answer that is not counted.

    One `Latency` for each length, in the order given.
    """
    raise NotImplementedError("step 4: several lengths")


def whole_answer_ms(measured: Latency, tokens: int) -> float:
    """What an answer of `tokens` tokens takes: the first, and one time per token for each of the others."""
    raise NotImplementedError("step 4: a whole answer")
