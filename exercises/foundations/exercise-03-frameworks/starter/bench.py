"""Measure networks at several batch sizes: `python bench.py --models resnet18 --sizes 1,8,16,32`. Step 4."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

from report import describe_machine, write_report
from resnet import MODELS
from timing import measure, percentile, throughput


@dataclass(frozen=True)
class Row:
    """One line of the table: one network, one device, one batch size."""

    model: str
    device: str
    batch: int
    warm_up: int
    runs: int
    first_ms: float
    mean_ms: float
    p50_ms: float
    p95_ms: float
    worst_ms: float
    images_per_s: float


def pick_device() -> torch.device:
    """The accelerator if there is one (NVIDIA, AMD, Intel or Apple), else the CPU."""
    if torch.accelerator.is_available():
        return torch.accelerator.current_accelerator()
    return torch.device("cpu")


def wait_for(device: torch.device) -> None:
    """Return when the device has done all the work that was handed to it. A CPU call is done when it returns."""
    if device.type != "cpu":
        torch.accelerator.synchronize()


# region measure-batch
def measure_batch(
    name: str,
    model: nn.Module,
    batch: int,
    device: torch.device,
    runs: int = 30,
    warm_up: int = 5,
    side: int = 224,
) -> Row:
    """Measure `model` on random pictures of shape (batch, 3, side, side), 32-bit floats.

    The model must run as a server would run it: on `device`, in the mode for inference, without recording for
    gradients. The input is made once and lies on the device before the first call: the model is measured,
    not the making of random numbers.
    """
    raise NotImplementedError("step 4: measure one batch size")


# endregion measure-batch


def measure_all(
    name: str,
    model: nn.Module,
    sizes: list[int],
    device: torch.device,
    runs: int = 30,
    warm_up: int = 5,
    side: int = 224,
) -> list[Row]:
    """One row for each batch size, in the order given; every size gets its own warm-up."""
    raise NotImplementedError("step 4: measure all batch sizes")


def main() -> None:
    """Read the options, measure, print the table and write the report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--models", default="resnet18,resnet50", help="from: " + ", ".join(MODELS))
    options.add_argument("--sizes", default="1,8,16,32")
    options.add_argument("--runs", type=int, default=30)
    options.add_argument("--warm-up", type=int, default=5)
    options.add_argument("--side", type=int, default=224, help="width and height of the pictures")
    options.add_argument("--device", default=None, help="cpu, cuda, mps …; the accelerator if left out")
    options.add_argument("--threads", type=int, default=None, help="CPU threads of one operation")
    options.add_argument("--out", type=Path, default=Path("report"))
    given = options.parse_args()

    if given.threads:
        torch.set_num_threads(given.threads)
    device = torch.device(given.device) if given.device else pick_device()
    torch.manual_seed(7)
    rows: list[Row] = []
    for name in given.models.split(","):
        sizes = [int(size) for size in given.sizes.split(",")]
        rows += measure_all(name, MODELS[name](), sizes, device, given.runs, given.warm_up, given.side)
    write_report(rows, describe_machine(), given.out)
    print((given.out / "report.md").read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
