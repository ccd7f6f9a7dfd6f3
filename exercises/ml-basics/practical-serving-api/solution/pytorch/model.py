"""The crate model in PyTorch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import nn

from crates import LABELS, READINGS

WEIGHTS = Path(__file__).parent / "model" / "crates.pt"
KILOGRAMS = 20.0
"""What readings are divided by, in training and in service: it belongs to the model."""


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(READINGS, 32), nn.ReLU(), nn.Dropout(0.1), nn.Linear(32, len(LABELS)))

    def forward(self, readings: torch.Tensor) -> torch.Tensor:
        return self.layers(readings / KILOGRAMS)


class Model:
    """Predicts how crates are; `predict` may be called by one thread at a time."""

    platform = "pytorch"

    def __init__(self, weights: Path = WEIGHTS) -> None:
        self.network = Network()
        self.network.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True))
        self.network.eval()

    @torch.inference_mode()
    def predict(self, readings: np.ndarray) -> np.ndarray:
        """The probability of each label, float32 [rows, 3], for readings, float32 [rows, 16]."""
        return self.network(torch.from_numpy(readings)).softmax(dim=1).numpy()
