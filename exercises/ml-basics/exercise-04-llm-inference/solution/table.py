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
    """One line a model, the smallest first."""
    lines = [
        line(("Model", "Parameters", "Weights (GB)", "KV a token (KiB)", "Requests that fit", "Floor (ms a token)")),
        line(("---", "---:", "---:", "---:", "---:", "---:")),
    ]
    for shape in sorted(shapes, key=parameters):
        fitting = room(shape, card.memory, tokens, bits) if tokens <= shape.context else None
        lines.append(
            line((
                shape.name,
                f"{parameters(shape):,}",
                f"{weight_bytes(shape, bits) / 10**9:.2f}",
                f"{kv_bytes(shape) / 1024:.0f}",
                "context too short" if fitting is None else str(fitting),
                f"{floor_ms(shape, card.bandwidth, bits):.1f}",
            ))
        )
    return "\n".join(lines) + "\n"


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
    """Keep one run as JSON, in a file named after its model; an older one of the same model is replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (run.model.replace("/", "--") + ".json")
    path.write_text(json.dumps(asdict(run), indent=2), encoding="utf-8")
    return path


def read_runs(folder: Path) -> list[Measured]:
    """All runs that were kept in `folder`, the smallest model first."""
    raw = [json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.json")]
    runs = [Measured(**{**each, "latency": Latency(**each["latency"])}) for each in raw]
    return sorted(runs, key=lambda run: run.weight_bytes)
