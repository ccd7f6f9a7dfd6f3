"""The network that spots damaged parcels, and photos to try it on. Complete: nothing to write here."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

SIDE = 32


class Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(),
            nn.Conv2d(width, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.relu(x + self.body(x))


class DamageNet(nn.Module):
    """uint8 photos [n, 32, 32, 3] in, probabilities float32 [n, 2] out: the recipe of the input is part of it."""

    def __init__(self, width: int = 32, classes: int = 2) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, width, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU())
        self.blocks = nn.Sequential(*[Residual(width) for _ in range(3)])
        self.head = nn.Linear(width, classes)

    def scores(self, photos: torch.Tensor) -> torch.Tensor:
        x = (photos.permute(0, 3, 1, 2).float() / 255 - 0.45) / 0.15
        return self.head(self.blocks(self.stem(x)).mean(dim=(2, 3)))

    def forward(self, photos: torch.Tensor) -> torch.Tensor:
        return self.scores(photos).softmax(dim=1)


def photos(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Photos as a camera gives them, uint8 [count, 32, 32, 3], and which are damaged, int64 [count]."""
    rng = np.random.default_rng(seed)
    pixels = rng.normal([120, 115, 110], 25, (count, SIDE, SIDE, 3))
    damaged = rng.integers(0, 2, count)
    for row in range(count):
        top, left = rng.integers(0, 22, 2)
        colour = [190, 60, 50] if damaged[row] else [50, 60, 190]
        pixels[row, top : top + 8, left : left + 8] = rng.normal(colour, 25, (8, 8, 3))
    return np.clip(pixels, 0, 255).astype(np.uint8), damaged
