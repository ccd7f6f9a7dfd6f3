"""Several sizes side by side: what the formulas say, and what was measured. Step 7."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from latency import Latency
from memory import Shape, floor_ms, kv_bytes, parameters, room, weight_bytes


@dataclass(frozen=True)
class Card:
    """A GPU, as its data sheet has it."""

    name: str
    memory: float
    """GB, 10^9 bytes."""
    bandwidth: float
    """GB a second."""


@dataclass(frozen=True)
class Measured:
    """One run of one model on one machine."""

    model: str
    weight_bytes: int
    cache_bytes: int
    cache_tokens: int
    latency: Latency


def line(cells: Iterable[str]) -> str:
    """One line of a Markdown table."""
    return "| " + " | ".join(cells) + " |"


# region formula-table
def formula_table(shapes: Iterable[Shape], card: Card, tokens: int, bits: int = 16) -> str:
    """One line a model, the one with the fewest parameters first, as Markdown.

    The columns: Model; Parameters (with commas); Weights (GB) with two decimal
    places; KV a token (KiB, 1,024 bytes), 16 bits, rounded to a whole number;
    Requests that fit, requests of `tokens` tokens on `card`, or "context too
    short"; Floor (ms a token) with one decimal place.
    """
    raise NotImplementedError("step 7: the table of the formulas")


# endregion formula-table


def measured_table(runs: Sequence[Measured]) -> str:
    """One line a run, in the order given."""
    lines = [
        line(("Model", "Weights (MB)", "Cache (KiB a token)", "Prompt", "TTFT (ms)", "TPOT (ms)", "Tokens/s")),
        line(("---", *["---:"] * 6)),
    ]
    for run in runs:
        numbers = (
            f"{run.weight_bytes / 10**6:.1f}",
            f"{run.cache_bytes / run.cache_tokens / 1024:.1f}",
            str(run.latency.prompt_tokens),
            f"{run.latency.ttft_ms:.1f}",
            f"{run.latency.tpot_ms:.1f}",
            f"{run.latency.decode_per_s:.1f}",
        )
        lines.append(line((run.model, *numbers)))
    return "\n".join(lines) + "\n"


def write_run(run: Measured, folder: Path) -> Path:
    """Keep one run as JSON, in a file named after its model; an older one of the same model is replaced.

    The folder is made if it is not there. A model's name holds a slash, a file's name cannot: put `--` in its place.
    """
    raise NotImplementedError("step 7: keep a run")


def read_runs(folder: Path) -> list[Measured]:
    """All runs that were kept in `folder`, the one with the fewest bytes of weights first."""
    raise NotImplementedError("step 7: read the runs")
