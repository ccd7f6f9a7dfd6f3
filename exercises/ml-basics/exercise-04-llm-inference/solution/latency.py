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
    """Split the passes of one answer into prefill and decode."""
    if len(answer.times_ms) < 2:
        raise ValueError("an answer of one pass has no time per token")
    first, *rest = answer.times_ms
    return Latency(
        prompt_tokens=answer.prompt_tokens,
        new_tokens=len(answer.times_ms),
        ttft_ms=first,
        tpot_ms=statistics.median(rest),
        worst_ms=max(rest),
        prefill_per_s=1000 * answer.prompt_tokens / first,
        decode_per_s=1000 * len(rest) / sum(rest),
    )


# endregion latency


def sweep(
    model: LanguageModel,
    lengths: Sequence[int],
    limit: int,
    token: int = 1,
    clock: Callable[[], float] = time.perf_counter,
) -> list[Latency]:
    """Measure prompts of several lengths, each after one answer that is not counted."""
    found = []
    for length in lengths:
        prompt = [token] * length
        generate(model, prompt, limit, clock=clock)  # memory is reserved and threads start once for each length
        found.append(latency(generate(model, prompt, limit, clock=clock)))
    return found


def whole_answer_ms(measured: Latency, tokens: int) -> float:
    """What an answer of `tokens` tokens takes: the first, and one time per token for each of the others."""
    return measured.ttft_ms + (tokens - 1) * measured.tpot_ms
