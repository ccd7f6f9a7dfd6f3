"""Sizes, times and verdicts in one table: what is handed in. Step 6."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import onnx
from onnx.external_data_helper import uses_external_data

COLUMNS = ("Model", "Form", "kB", "1 photo (ms)", "32 photos (ms)", "Largest difference", "Same class", "Accepted")


@dataclass(frozen=True)
class Row:
    """One form of one model. The last three say how it compares with the original, whose own are `None`."""

    model: str
    form: str
    bytes: int
    p50_ms_1: float
    p50_ms_32: float
    largest: float | None = None
    same_class: float | None = None
    accepted: bool | None = None


def describe_machine(**versions: str) -> dict[str, str]:
    """What a reader must know before the numbers mean anything."""
    machine = {"system": f"{platform.system()} {platform.machine()}", "processors": str(os.cpu_count())}
    return {**machine, "python": platform.python_version(), **versions}


# region file-bytes
def file_bytes(path: Path) -> int:
    """The size of what has to be shipped: the file, and for ONNX the files with weights that it names."""
    beside: set[str] = set()
    if path.suffix == ".onnx":
        for tensor in onnx.load(path, load_external_data=False).graph.initializer:
            if uses_external_data(tensor):
                beside |= {entry.value for entry in tensor.external_data if entry.key == "location"}
    return path.stat().st_size + sum((path.parent / name).stat().st_size for name in beside)


# endregion file-bytes


def cells(row: Row) -> list[str]:
    """The row as text, in the order of `COLUMNS`; what the original has no answer to is a dash."""
    return [
        row.model,
        row.form,
        f"{row.bytes / 1000:.1f}",
        f"{row.p50_ms_1:.2f}",
        f"{row.p50_ms_32:.2f}",
        "-" if row.largest is None else f"{row.largest:.1e}",
        "-" if row.same_class is None else f"{row.same_class:.1%}",
        "-" if row.accepted is None else "yes" if row.accepted else "NO",
    ]


def line(parts: Sequence[str]) -> str:
    """One line of a Markdown table."""
    return "| " + " | ".join(parts) + " |"


def markdown(rows: Sequence[Row], about: Mapping[str, str]) -> str:
    """Each entry of `about` in a list, then the table, one line a row, in the order given."""
    lines = ["# Model conversion", ""]
    lines += [f"- {name}: {value}" for name, value in about.items()]
    lines += ["", line(COLUMNS), line(["---", "---", *["---:"] * 5, "---"])]
    lines += [line(cells(row)) for row in rows]
    return "\n".join(lines) + "\n"


def write_report(rows: Sequence[Row], about: Mapping[str, str], folder: Path) -> None:
    """Write `report.md`, and `report.json` with every field unrounded, into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.md").write_text(markdown(rows, about), encoding="utf-8")
    raw = {"machine": dict(about), "rows": [asdict(row) for row in rows]}
    (folder / "report.json").write_text(json.dumps(raw, indent=2), encoding="utf-8")
