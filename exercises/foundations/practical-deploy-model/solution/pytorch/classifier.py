"""The stamp classifier in PyTorch: the network, and how an image becomes an answer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import nn

from drawings import LABELS

SIDE = 32
WEIGHTS = Path(__file__).parent / "model" / "stamps.pt"


def network() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, stride=2, padding=1),
        nn.ReLU(),
        nn.Conv2d(8, 16, 3, stride=2, padding=1),
        nn.ReLU(),
        nn.Flatten(),
        nn.Dropout(0.2),
        nn.Linear(16 * (SIDE // 4) ** 2, len(LABELS)),
    )


def to_tensor(image: Image.Image) -> torch.Tensor:
    """What the network was trained on: grey, 32 by 32, mean 0, deviation 1. Training and serving both use this function."""
    grey = np.asarray(image.convert("L").resize((SIDE, SIDE), Image.Resampling.BOX), dtype=np.float32)
    return torch.from_numpy((grey - grey.mean()) / (grey.std() + 1e-6)).unsqueeze(0)


class Classifier:
    def __init__(self, weights: Path = WEIGHTS) -> None:
        self.network = network()
        self.network.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True))
        self.network.eval()

    @torch.inference_mode()
    def predict(self, image: Image.Image) -> dict[str, float]:
        """The probability of each label."""
        odds = self.network(to_tensor(image).unsqueeze(0)).softmax(dim=1)[0]
        return dict(zip(LABELS, odds.tolist(), strict=True))
