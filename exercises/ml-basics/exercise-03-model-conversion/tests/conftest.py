"""What several tests need: a trained network, its ONNX file, and the Python that has TensorFlow."""

from __future__ import annotations

import importlib.util
import os
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from lectern_exercise import check

torch.set_num_threads(1)  # the models are tiny: more threads would wait for one another on a busy machine

NO_TENSORFLOW = (
    "This step needs a second environment, with TensorFlow: the folder .venv-tf beside requirements.txt, or its Python "
    "named in the variable LECTERN_PYTHON_TENSORFLOW. The step's text has the commands."
)


@pytest.fixture(scope="session")
def model() -> torch.nn.Module:
    """A small network with two outputs, a recipe and batch norms whose stored averages differ from any batch's."""
    torch.manual_seed(11)

    class Net(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.first = torch.nn.Conv2d(3, 8, 3, stride=2)
            self.norm = torch.nn.BatchNorm2d(8)
            self.drop = torch.nn.Dropout(0.5)
            self.head = torch.nn.Linear(8, 2)

        def forward(self, photo: torch.Tensor) -> torch.Tensor:
            x = photo.permute(0, 3, 1, 2).float() / 255
            x = torch.relu(self.norm(self.first(x))).mean(dim=(2, 3))
            return torch.softmax(self.head(self.drop(x)), dim=1)

    net = Net()
    with torch.no_grad():
        net.norm.running_mean.uniform_(-0.5, 0.5)
        net.norm.running_var.uniform_(0.1, 2)
        net.head.weight.mul_(6)
    return net.eval()


@pytest.fixture(scope="session")
def answer(model: torch.nn.Module) -> Callable[[np.ndarray], np.ndarray]:
    """What the network says in service."""

    def ask(batch: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            return model(torch.from_numpy(batch)).numpy()

    return ask


@pytest.fixture(scope="session")
def write_onnx(model: torch.nn.Module) -> Callable[..., None]:
    """Writes the network as ONNX, as the test wants it."""

    def write(path: Path, free: bool = True, external: bool = False) -> None:
        example = torch.zeros(4, 32, 32, 3, dtype=torch.uint8)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            torch.onnx.export(
                model, (example,), path, dynamo=True, input_names=["photo"], output_names=["chance"],
                dynamic_shapes=({0: "batch"},) if free else None, external_data=external, verbose=False,
            )  # fmt: skip

    return write


@pytest.fixture(scope="session")
def onnx_file(tmp_path_factory: pytest.TempPathFactory, write_onnx: Callable[..., None]) -> Path:
    """The network as ONNX, right in every way."""
    path = tmp_path_factory.mktemp("right") / "model.onnx"
    write_onnx(path)
    return path


@pytest.fixture
def photo_rows() -> Callable[[int, int], np.ndarray]:
    """Random photos from a seed."""

    def make(seed: int, rows: int) -> np.ndarray:
        return np.random.default_rng(seed).integers(0, 256, (rows, 32, 32, 3), dtype=np.uint8)

    return make


@pytest.fixture(scope="session")
def tensorflow_python(request: pytest.FixtureRequest) -> str:
    """The Python that has TensorFlow: named, in `.venv-tf`, or the one that runs."""
    named = os.environ.get("LECTERN_PYTHON_TENSORFLOW")
    root = Path(request.config.rootpath)
    places = [Path(__file__).resolve().parents[1], root]
    made = [place / ".venv-tf" / tail for place in places for tail in ("bin/python", "Scripts/python.exe")]
    for candidate in [Path(named)] if named else made:
        if candidate.is_file():
            return str(candidate)
    if not named and all(importlib.util.find_spec(name) for name in ("tensorflow", "tf2onnx")):
        return sys.executable
    check(False, NO_TENSORFLOW, expected="a Python with TensorFlow", got=named or [str(path) for path in made[:2]])
    raise AssertionError  # never reached: check has ended the test
