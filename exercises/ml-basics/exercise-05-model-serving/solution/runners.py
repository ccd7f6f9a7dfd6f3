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
class TorchRunner:
    format = "safetensors"

    def __init__(self, path: Path, threads: int) -> None:
        import torch
        from network import DamageNet
        from safetensors.torch import load_file

        torch.set_num_threads(threads)
        self.torch, self.net = torch, DamageNet()
        self.net.load_state_dict(load_file(path))
        self.net.eval()

    def predict(self, photos: np.ndarray) -> np.ndarray:
        with self.torch.inference_mode():
            return self.net(self.torch.from_numpy(photos)).numpy()


class OnnxRunner:
    format = "onnx"

    def __init__(self, path: Path, threads: int) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.name = self.session.get_inputs()[0].name

    def predict(self, photos: np.ndarray) -> np.ndarray:
        return self.session.run(None, {self.name: photos})[0]


def format_of(path: Path) -> str:
    """"safetensors" or "onnx", told from the first bytes of the file: names lie.

    A safetensors file begins with the length of its header in 8 bytes, and the header is JSON: byte 8 is `{`. An ONNX
    file is a protobuf message whose first byte is 0x08. Raises UnknownFormat for anything else, an empty file too.
    """
    with path.open("rb") as file:
        head = file.read(9)
    if head[8:9] == b"{":
        return "safetensors"
    if head[:1] == b"\x08":
        return "onnx"
    raise UnknownFormat(f"{path.name} begins with {head!r}, which is neither safetensors nor ONNX.")


def open_runner(path: Path, threads: int = 1) -> Runner:
    """Loads a model file of either format, ready for inference, with so many threads for one prediction.

    Safetensors hold weights only, for network.DamageNet; load them into it, strictly, and without gradients. ONNX is
    run by ONNX Runtime on the CPU. Import a framework only where its format is opened: a service of an ONNX file has no
    use for the memory that PyTorch takes.
    """
    if format_of(path) == "onnx":
        return OnnxRunner(path, threads)
    return TorchRunner(path, threads)


def check_golden(runner: Runner, golden: Path, tolerance: float = 1e-4) -> float:
    """The largest difference to the answers that the makers got, in golden.npz (`photo`, `chance`).

    Raises WrongAnswers where a shape differs, a number is not finite, or the difference is above the tolerance: a
    service with such a model must not start.
    """
    with np.load(golden) as known:
        photos, wanted = known["photo"], known["chance"]
    got = runner.predict(photos)
    if got.shape != wanted.shape:
        raise WrongAnswers(f"The answers have the shape {got.shape}, expected {wanted.shape}.")
    difference = float(np.abs(got - wanted).max()) if np.isfinite(got).all() else float("nan")
    # Not '>': a comparison with NaN is false, and NaN must not pass.
    if not difference <= tolerance:
        raise WrongAnswers(f"The answers differ by {difference:g}, and {tolerance:g} is allowed.")
    return difference
# endregion runners
