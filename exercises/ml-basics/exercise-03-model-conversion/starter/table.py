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
    """The size of what has to be shipped: the file, and for ONNX the files with
    weights that it names.

    They lie beside it. Several tensors can name the same file, which is shipped
    once. Other files that happen to lie there do not count.
    """
    raise NotImplementedError("step 6: count the bytes")


# endregion file-bytes


def markdown(rows: Sequence[Row], about: Mapping[str, str]) -> str:
    """Each entry of `about` in a list ("- torch: 2.13.0"), then a table with `COLUMNS`, one line a row, in the order given.

    kB are thousands of bytes with one decimal place, times have two, the largest difference is written like 1.2e-07,
    the share like 99.7%, the verdict is yes or NO. What is None is a dash: "-".
    """
    raise NotImplementedError("step 6: the table")


def write_report(rows: Sequence[Row], about: Mapping[str, str], folder: Path) -> None:
    """Write `report.md` and `report.json` (`{"machine": about, "rows": [...]}`, every field unrounded) into `folder`.

    The folder is made if it is not there.
    """
    raise NotImplementedError("step 6: the files")
