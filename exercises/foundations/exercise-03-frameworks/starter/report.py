"""Turn rows into what is handed in: a table, a plot and the raw numbers. Step 5."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from matplotlib.figure import Figure

if TYPE_CHECKING:
    from bench import Row


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


def markdown(rows: Sequence[Row], about: dict[str, str]) -> str:
    """Give the report as Markdown: each entry of `about`, then a table with one line a row, in the order given.

    The table's columns: model, device, batch, warm-up, first, p50, p95, worst, images/s. Times are in
    milliseconds with one decimal place ("12.3"), images per second likewise; the column heads carry the unit.
    """
    raise NotImplementedError("step 5: the table")


def draw(rows: Sequence[Row]) -> Figure:
    """Draw two plots over the batch size: left the p95 latency in ms, right the images per second.

    Each pair of model and device is one line, whose label names both. Axes are labelled with their unit.
    """
    raise NotImplementedError("step 5: the plot")


def write_report(rows: Sequence[Row], about: dict[str, str], folder: Path) -> None:
    """Write report.md, latency.png and report.json (`{"machine": about, "rows": [...]}`) into `folder`.

    The folder is made if it is not there. report.json holds every field of each row, unrounded.
    """
    raise NotImplementedError("step 5: the files")
