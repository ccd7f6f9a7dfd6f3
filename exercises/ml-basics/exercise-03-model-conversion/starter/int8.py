"""Eight bits in place of 32, with bounds on what that may cost. Step 5."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper
from onnxruntime.quantization import CalibrationDataReader, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from golden import Array

HALF_A_STEP = 0.5 + 1e-3
"""Rounding moves a number by half a step at most; the rest is the rounding of the FP32 arithmetic itself."""


class Samples(CalibrationDataReader):
    """Hands photos to the tool that looks for the ranges, `rows` at a time."""

    def __init__(self, images: Array, rows: int = 32) -> None:
        self.batches = iter([images[start : start + rows] for start in range(0, len(images), rows)])

    def get_next(self) -> dict[str, Array] | None:
        """Give the next batch under the name of the model's input, or None when there is no more."""
        raise NotImplementedError("step 5: hand out the samples")


# region quantize
def quantize(source: Path, target: Path, images: Array) -> None:
    """Write `source` with 8-bit weights and activations, the ranges taken from
    `images`, a scale for each channel.

    `source` stays as it is, and no other file is left beside `target`. No
    images: a `ValueError`.
    """
    raise NotImplementedError("step 5: quantize the file")


# endregion quantize


@dataclass(frozen=True)
class WeightError:
    """What rounding did to one stored tensor."""

    name: str
    channels: int
    """How many scales it has."""
    steps: float
    """The largest |weight - rounded weight|, counted in steps of its own channel."""
    within: bool
    """Whether that is half a step at most (`HALF_A_STEP`)."""


def weight_errors(source: Path, target: Path) -> list[WeightError]:
    """Hold each 8-bit weight of `target` against the 32-bit one in `source` that it was made from.

    Weights are the stored int8 tensors with two dimensions or more. What was rounded are the weights of `source`
    after `quant_pre_process`, which keeps their names; in `target` they are called the same, with `_quantized` at the end.
    """
    raise NotImplementedError("step 5: read the weights back")


@dataclass(frozen=True)
class Loss:
    """What the answers lost."""

    largest: float
    same_class: float
    right_before: float
    right_after: float
    accepted: bool


def loss(before: Array, after: Array, labels: NDArray[np.int64], allowed: float = 0.01) -> Loss:
    """Compare answers on photos whose labels are known.

    `right_before` and `right_after` are the shares of rows whose largest chance is at the label. It is accepted if
    every number of `after` is finite and at most the share `allowed` of right answers was lost.
    """
    raise NotImplementedError("step 5: what the answers lost")
