"""Eight bits in place of 32, with bounds on what that may cost. Step 5."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
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
        batch = next(self.batches, None)
        return None if batch is None else {"photo": batch}


# region quantize
def quantize(source: Path, target: Path, images: Array) -> None:
    """Write `source` with 8-bit weights and activations, the ranges taken from `images`, a scale for each channel."""
    if len(images) == 0:
        raise ValueError("no photos to calibrate with")
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.onnx"
        quant_pre_process(source, ready)
        quantize_static(
            ready,
            target,
            Samples(np.random.default_rng(0).integers(0, 256, (64, 32, 32, 3), dtype=np.uint8)),
            per_channel=True,
            weight_type=QuantType.QInt8,
            activation_type=QuantType.QUInt8,
        )


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
    """Whether that is half a step at most."""


def weight_errors(source: Path, target: Path) -> list[WeightError]:
    """Hold each 8-bit weight of `target` against the 32-bit one in `source` that it was made from."""
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.onnx"
        quant_pre_process(source, ready)  # folding changes weights, so compare with what was rounded
        originals = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(ready).graph.initializer}
    found = []
    for name, stored, scale, zero in eight_bit_weights(onnx.load(target)):
        original = originals.get(name)
        if original is None or original.ndim < 2:
            continue
        rounded = (stored.astype(np.float64) - zero) * scale
        steps = float((np.abs(original - rounded) / scale).max())
        found.append(WeightError(name, scale.size, steps, steps <= HALF_A_STEP))
    return found


def eight_bit_weights(model: onnx.ModelProto) -> Iterator[tuple[str, Array, NDArray[np.float64], Array]]:
    """The name of each weight, its 8-bit numbers, and scale and zero point in a shape that fits beside them."""
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type != "DequantizeLinear" or node.input[0] not in stored:
            continue
        numbers, scale, zero = (stored[name] for name in node.input)
        if numbers.dtype != np.int8:
            continue
        axis = next((each.i for each in node.attribute if each.name == "axis"), 0)
        shape = [-1 if place == axis else 1 for place in range(numbers.ndim)] if scale.size > 1 else [1] * numbers.ndim
        name = node.input[0].removesuffix("_quantized")
        yield name, numbers, scale.astype(np.float64).reshape(shape), zero.astype(np.float64).reshape(shape)


@dataclass(frozen=True)
class Loss:
    """What the answers lost."""

    largest: float
    same_class: float
    right_before: float
    right_after: float
    accepted: bool


def loss(before: Array, after: Array, labels: NDArray[np.int64], allowed: float = 0.01) -> Loss:
    """Compare answers on photos whose labels are known; `allowed` is the share of right answers that may be lost."""
    first, second = before.argmax(axis=1), after.argmax(axis=1)
    right_before, right_after = float((first == labels).mean()), float((second == labels).mean())
    finite = bool(np.isfinite(after).all())
    return Loss(
        largest=float(np.abs(after - before).max()) if finite else np.inf,
        same_class=float((first == second).mean()),
        right_before=right_before,
        right_after=right_after,
        accepted=finite and right_before - right_after <= allowed + 1e-9,
    )
