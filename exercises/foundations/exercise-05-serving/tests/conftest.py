"""What several test files of this exercise need: uploads, versions to serve, and the right answers."""

from __future__ import annotations

import hashlib
import io
import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from PIL import Image
from safetensors.torch import load, save


def make_upload(seed: int) -> bytes:
    """A PNG of coloured squares."""
    dice = random.Random(seed)
    file = io.BytesIO()
    Image.frombytes("RGB", (16, 16), dice.randbytes(16 * 16 * 3)).resize((48, 48), 0).save(file, "PNG")
    return file.getvalue()


def publish_networks(store: Path, count: int) -> None:
    """Write versions with random weights, without the learner's code: a later step is judged by itself."""
    for number in range(1, count + 1):
        torch.manual_seed(number)
        model = sys.modules["network"].ShapeNet()
        for name, value in model.state_dict().items():
            if name.endswith(("running_mean", "running_var")):
                value.copy_(torch.rand_like(value) * 0.2 + 0.1)
            if name == "score.weight":
                value.mul_(4)  # so that answers differ clearly
        weights = save(model.state_dict())
        folder = store / str(number)
        folder.mkdir(parents=True)
        (folder / "weights.safetensors").write_bytes(weights)
        note = {"seed": number, "sha256": hashlib.sha256(weights).hexdigest()}
        (folder / "model.json").write_text(json.dumps(note), encoding="utf-8")


def read_network(store: Path, version: int) -> torch.nn.Module:
    """The network of a version, in evaluation mode."""
    model = sys.modules["network"].ShapeNet()
    model.load_state_dict(load((store / str(version) / "weights.safetensors").read_bytes()))
    return model.eval()


def answer_alone(store: Path, version: int, data: bytes) -> tuple[str, float]:
    """Label and confidence of one picture that is not in a batch."""
    network, labels = sys.modules["network"], sys.modules["draw"].LABELS
    x = network.prepare(Image.open(io.BytesIO(data))).unsqueeze(0)
    with torch.inference_mode():
        scores = read_network(store, version)(x).softmax(dim=1)[0]
    return labels[int(scores.argmax())], float(scores.max())


@pytest.fixture
def network_of() -> Callable[[Path, int], torch.nn.Module]:
    return read_network


@pytest.fixture
def upload() -> Callable[[int], bytes]:
    return make_upload


@pytest.fixture
def fill() -> Callable[[Path, int], None]:
    return publish_networks


@pytest.fixture
def alone() -> Callable[[Path, int, bytes], tuple[str, float]]:
    return answer_alone
