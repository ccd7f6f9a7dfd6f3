"""One way to ask a model, whatever file it lies in."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import numpy as np


class Runner(Protocol):
    """A loaded model. `format` names where it came from: "safetensors" or "onnx"."""

    format: str

    def predict(self, photos: np.ndarray) -> np.ndarray:
        """Probabilities, float32 [n, 2], for photos, uint8 [n, 32, 32, 3]."""
        ...


class UnknownFormat(ValueError):
    """The file is none that this service can load; the text says what it begins with."""


class WrongAnswers(RuntimeError):
    """The model loads and answers otherwise than its makers say."""


# region runners
def format_of(path: Path) -> str:
    """"safetensors" or "onnx", told from the first bytes of the file: names lie.

    A safetensors file begins with the length of its header in 8 bytes, and the header is JSON: byte 8 is `{`. An ONNX
    file is a protobuf message whose first byte is 0x08. Raises UnknownFormat for anything else, an empty file too.
    """
    raise NotImplementedError("step 1: look at the first nine bytes")


def open_runner(path: Path, threads: int = 1) -> Runner:
    """Loads a model file of either format, ready for inference, with so many threads for one prediction.

    Safetensors hold weights only, for network.DamageNet; load them into it, strictly, and without gradients. ONNX is
    run by ONNX Runtime on the CPU. Import a framework only where its format is opened: a service of an ONNX file has no
    use for the memory that PyTorch takes.
    """
    raise NotImplementedError("step 1: two runners behind one method")


def check_golden(runner: Runner, golden: Path, tolerance: float = 1e-4) -> float:
    """The largest difference to the answers that the makers got, in golden.npz (`photo`, `chance`).

    Raises WrongAnswers where a shape differs, a number is not finite, or the difference is above the tolerance: a
    service with such a model must not start.
    """
    raise NotImplementedError("step 1: ask the golden photos and compare")
# endregion runners
