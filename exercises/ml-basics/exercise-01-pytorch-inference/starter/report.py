"""Write what is handed in, and what the next exercise takes over. Step 7."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch

from classify import top
from model_file import Loaded


def describe_machine() -> dict[str, str]:
    """What a reader must know before the figures mean anything."""
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "processors": str(os.cpu_count()),
        "threads": str(torch.get_num_threads()),
        "torch": torch.__version__,
    }


def table(rows: Sequence[Mapping[str, object]]) -> list[str]:
    """The rows as a Markdown table; all rows have the keys of the first."""
    keys = list(rows[0])
    lines = ["| " + " | ".join(keys) + " |", "|" + " ---: |" * len(keys)]
    for row in rows:
        cells = [f"{value:.2f}" if isinstance(value, float) else str(value) for value in row.values()]
        lines.append("| " + " | ".join(cells) + " |")
    return lines


# region hand-over
def hand_over(folder: Path, loaded: Loaded, files: Sequence[str], answers: np.ndarray) -> None:
    """Write `weights.npz`, all entries of the state dict, and `answers.json`, for those who have no PyTorch.

    `answers.json` holds `names`, and `pictures`: for each file its probabilities in the order of the names, unrounded.
    """
    raise NotImplementedError("step 7: hand the model over")


# endregion hand-over


def write_report(
    folder: Path,
    loaded: Loaded,
    files: Sequence[str],
    answers: np.ndarray,
    speed: Sequence[Mapping[str, float]],
    memory: Sequence[Mapping[str, object]],
) -> None:
    """Write report.md, predictions.json, figures.json and the hand-over into `folder`, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    hand_over(folder, loaded, files, answers)
    best = {name: [vars(guess) for guess in top(row, loaded.names)] for name, row in zip(files, answers, strict=True)}
    figures = {"machine": describe_machine(), "speed": list(speed), "memory": list(memory)}
    for name, content in (("predictions.json", best), ("figures.json", figures)):
        (folder / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    lines = ["# Parcel labels, read by PyTorch", ""]
    lines += [f"- {name}: {value}" for name, value in describe_machine().items()]
    lines += ["", "## Predictions", ""]
    lines += [f"- {name}: {guesses[0]['name']} ({guesses[0]['chance']:.3f})" for name, guesses in best.items()]
    lines += ["", "## Speed", "", *table(speed), "", "## Memory, in bytes", "", *table(memory)]
    (folder / "report.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
