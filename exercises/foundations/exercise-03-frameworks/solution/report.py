"""Turn rows into what is handed in: a table, a plot and the raw numbers. Step 5."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from matplotlib.figure import Figure

if TYPE_CHECKING:
    from bench import Row

COLUMNS = (
    "Model",
    "Device",
    "Batch",
    "Warm-up",
    "First (ms)",
    "p50 (ms)",
    "p95 (ms)",
    "Worst (ms)",
    "Images/s",
)


def describe_machine() -> dict[str, str]:
    """What a reader must know of the machine before the numbers mean anything."""
    about = {
        "system": f"{platform.system()} {platform.machine()}",
        "processors": str(os.cpu_count()),
        "threads": str(torch.get_num_threads()),
        "python": platform.python_version(),
        "torch": torch.__version__,
    }
    if torch.cuda.is_available():
        about["gpu"] = torch.cuda.get_device_name()
    return about


def line(cells: Sequence[str]) -> str:
    """One line of a Markdown table."""
    return "| " + " | ".join(cells) + " |"


def markdown(rows: Sequence[Row], about: dict[str, str]) -> str:
    """Give the report as Markdown: each entry of `about`, then a table with one line a row, in the order given."""
    lines = ["# Inference benchmark", ""]
    lines += [f"- {name}: {value}" for name, value in about.items()]
    lines += ["", line(COLUMNS), line(["---", "---"] + ["---:"] * (len(COLUMNS) - 2))]
    for row in rows:
        numbers = (row.first_ms, row.p50_ms, row.p95_ms, row.worst_ms, row.images_per_s)
        names = [row.model, row.device, str(row.batch), str(row.warm_up)]
        lines.append(line(names + [f"{number:.1f}" for number in numbers]))
    return "\n".join(lines) + "\n"


def draw(rows: Sequence[Row]) -> Figure:
    """Draw two plots over the batch size: left the p95 latency in ms, right the images per second."""
    figure = Figure(figsize=(10, 4), layout="constrained")
    left, right = figure.subplots(1, 2)
    for model, device in dict.fromkeys((row.model, row.device) for row in rows):
        mine = [row for row in rows if (row.model, row.device) == (model, device)]
        sizes = [row.batch for row in mine]
        label = f"{model} on {device}"
        left.plot(sizes, [row.p95_ms for row in mine], marker="o", label=label)
        right.plot(sizes, [row.images_per_s for row in mine], marker="o", label=label)
    left.set_ylabel("p95 latency of a batch (ms)")
    right.set_ylabel("throughput (images/s)")
    for axes in (left, right):
        axes.set_xlabel("batch size (images)")
        axes.set_ylim(bottom=0)
        axes.legend()
    return figure


def write_report(rows: Sequence[Row], about: dict[str, str], folder: Path) -> None:
    """Write report.md, latency.png and report.json (`{"machine": about, "rows": [...]}`) into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.md").write_text(markdown(rows, about), encoding="utf-8")
    raw = {"machine": about, "rows": [asdict(row) for row in rows]}
    (folder / "report.json").write_text(json.dumps(raw, indent=2), encoding="utf-8")
    draw(rows).savefig(folder / "latency.png", dpi=120)
